"""The check "could I have looked this up?": three states, the passage, and what a half answer lacks."""

from halfhour.preparation.looked_up.check import LONG, LONGEST, Dossier
from halfhour.preparation.looked_up.shapes import Passage

PAGE = (
    ("Education", "J.D., Willow Creek College of Law, 2011"),
    ("Education", "B.A., History, Alder State University, 2006"),
    ("Bar Admissions", "Oregon, 2011"),
    ("", "Mira Halloran represents tenants and small landlords in housing court."),
    ("", "She joined Quay & Linden LLP in 2014 after a clerkship with Judge Tamsin Orr."),
)


def passages(about="person"):
    return tuple(Passage(text, heading, about, "page", (n, n + len(text))) for n, (heading, text) in enumerate(PAGE))


def dossier():
    return Dossier(passages(), "Mira Halloran")


def test_an_empty_dossier_answers_nothing():
    judgement = Dossier(()).judge("Where did you go to law school?")
    assert (judgement.state, judgement.evidence) == ("not_found", ())


def test_a_fact_on_the_page_is_answered_with_its_passage():
    judgement = dossier().judge("Where did you go to law school?")
    assert judgement.probability > 0.75  # these passages come without facts; a page's come with them
    assert judgement.evidence[0].quote == "J.D., Willow Creek College of Law, 2011"


def test_a_fact_of_a_colleague_is_no_answer():
    judgement = Dossier(passages("colleague"), "Mira Halloran").judge("Where did you go to law school?")
    assert judgement.state == "not_found"


def test_an_open_question_that_quotes_the_page_is_not_answered():
    judgement = dossier().judge("You clerked for Judge Tamsin Orr. What did that year teach you about writing?")
    assert judgement.state == "not_found"


def test_an_answered_question_gets_a_better_one_that_no_page_answers():
    judgement = dossier().judge("Where did you go to law school?")
    assert judgement.better
    assert dossier().judge(judgement.better).state == "not_found"


def test_an_open_question_gets_no_better_one():
    assert dossier().judge("What is the hardest part of your job?").better == ""


def test_a_premise_from_the_page_is_credited_as_research():
    judgement = dossier().judge("You clerked for Judge Tamsin Orr. What did that year teach you about writing?")
    assert judgement.credited == "You clerked for Judge Tamsin Orr."


def test_a_premise_that_no_page_holds_is_not_credited():
    judgement = dossier().judge("You once wrestled alligators in Florida. What did that teach you?")
    assert judgement.credited == ""


def test_a_school_without_a_year_is_half_an_answer():
    page = Passage("She graduated from Willow Creek College of Law.", "", "person", "page", (0, 48))
    judgement = Dossier([page], "Mira Halloran").judge("When did you graduate from law school?")
    assert judgement.state != "answered"
    assert judgement.half == "The school is there, the year is not."


def test_a_named_thing_that_is_absent_is_not_taken_for_its_neighbour():
    assert dossier().judge("Are you licensed in Nevada?").state != "answered"
    assert dossier().judge("Are you licensed in Oregon?").state != "not_found"


def test_evidence_stands_in_its_source():
    source = "\n".join(text for _, text in PAGE)
    page = tuple(
        Passage(text, heading, "person", "page", (source.index(text), source.index(text) + len(text)))
        for heading, text in PAGE
    )
    for found in Dossier(page, "Mira Halloran").judge("When were you admitted in Oregon?").evidence:
        assert source[slice(*found.span)] == found.quote


def test_a_passage_without_words_answers_nothing():
    shelf = Dossier(
        [Passage("| | |", "", "person", "page.md", (0, 5)), Passage("---", "", "person", "page.md", (6, 9))],
        "Ada Bright",
    )
    assert shelf.judge("Where did you study?").state == "not_found"


def test_a_question_that_does_not_end_is_looked_up_by_its_beginning_and_says_so():
    asking = "Where did you go to law school? " * LONGEST
    long, short = dossier().judge(asking), dossier().judge(asking[:LONGEST])
    assert (long.state, long.probability, long.evidence) == (short.state, short.probability, short.evidence)
    assert (long.warning, short.warning) == (LONG, "")
    assert dossier().another(asking, {long.better}) == dossier().another(asking[:LONGEST], {long.better})

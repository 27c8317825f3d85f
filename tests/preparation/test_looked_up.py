"""The check "could I have looked this up?": three states, the passage, and what a half answer lacks."""

from halfhour.preparation.looked_up.check import Dossier
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
    assert judgement.state == "answered"
    assert judgement.evidence[0].quote == "J.D., Willow Creek College of Law, 2011"


def test_a_fact_of_a_colleague_is_no_answer():
    judgement = Dossier(passages("colleague"), "Mira Halloran").judge("Where did you go to law school?")
    assert judgement.state == "not_found"


def test_an_open_question_that_quotes_the_page_is_not_answered():
    judgement = dossier().judge("You clerked for Judge Tamsin Orr. What did that year teach you about writing?")
    assert judgement.state == "not_found"

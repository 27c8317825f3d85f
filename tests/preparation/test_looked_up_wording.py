"""How a question is taken apart, and how a passage is spelt out, before one is held against the other."""

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.beside import beside, head_of
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.spelt import spelt


def clauses(question):
    return [part.clause for part in asked(question).parts]


def test_a_part_without_a_verb_borrows_what_the_other_speaks_of():
    assert clauses("In what year, and at which university, did you take your B.Ed.?") == [
        "In what year did you take your B.Ed.?",
        "at which university, did you take your B.Ed.?",
    ]
    assert clauses("What time is your session, and which room?")[1] == "which room is your session?"


def test_a_part_with_a_verb_of_its_own_borrows_nothing():
    assert clauses("How long were you with the state, and what made you go?")[1] == "what made you go?"


def test_a_tag_makes_a_statement_a_question_of_yes_or_no():
    (part,) = asked("You have worked in a shelter, isn't it?").parts
    assert (part.form, "shelter" in part.clause) == ("yes", True)


def test_a_short_form_is_spelt_out_beside_itself():
    assert spelt("Admitted NJ (2011).") == "Admitted NJ New Jersey (2011)."
    assert spelt("her Professional Legal Secretary in 2006") == "her Professional Legal Secretary PLS in 2006"
    assert spelt("He likes TV and two Big Dogs.") == "He likes TV and two Big Dogs."


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("Fellow, American College of Trust and Estate Counsel", "ACTEC"),
        ("Past President of the National Association of Legal Assistants", "NALA"),
        ("Oregon State Bar, Estate Planning and Administration Section", "OSB"),
        ("American Bar Association, the National Association of Legal Assistants and Oregon Women Lawyers", "OWL"),
        ("a Certified Legal Assistant", "CLA"),
    ],
)
def test_initials_are_of_the_name_alone(text, initials):
    assert initials in spelt(text).split()


@pytest.mark.parametrize(
    ("clause", "head"),
    [("Which languages do you speak?", "languag"), ("What filing fee is due?", "fee"), ("Do you speak Thai?", "")],
)
def test_what_an_answer_is_one_of_is_read_from_the_question(clause, head):
    assert head_of(clause) == head


def measured(question, text):
    dossier = Dossier([Passage(text, "", "person", "page", (0, len(text)))], "Mira Halloran")
    taken = asked(question, "Mira Halloran")
    wanted = dossier.wanted(taken.parts[0], taken)
    return beside(wanted, dossier._shelf.held[0])


def test_a_year_stands_by_its_own_clause_and_not_by_the_next():
    near = measured("When did you clerk for Judge Orr?", "She clerked for Judge Orr in 2012.")
    far = measured("When did you clerk for Judge Orr?", "She came in 2014; before that she clerked for Judge Orr.")
    assert near["near_clause"] == pytest.approx(1.0)
    assert far["near_clause"] < near["near_clause"]


def test_the_hour_answers_when():
    assert measured("Until when can we file?", "Filings are taken until 11:59 p.m.")["there_bits_date"] == 1.0


def test_what_a_client_says_of_herself_is_not_the_persons():
    words = '"I graduated from Bowling Green and still could not read that form."'
    page = [
        Passage("Mira Halloran, attorney", "", "person", "page", (0, 23)),
        Passage(words, "What people say", "person", "page", (30, 30 + len(words))),
    ]
    assert Dossier(page, "Mira Halloran").judge("Did you go to Bowling Green?").state != "answered"


def test_a_sentence_on_a_colleague_is_not_the_persons_whatever_its_label():
    words = "Her colleague Martin Oyelaran was named advocate of the year in 2023."
    page = [
        Passage("Mira Halloran, attorney", "", "person", "page", (0, 23)),
        Passage(words, "", "person", "page", (30, 30 + len(words))),
    ]
    judgement = Dossier(page, "Mira Halloran").judge("When were you named advocate of the year?")
    assert judgement.state != "answered"
    assert words not in [each.quote for each in judgement.evidence]

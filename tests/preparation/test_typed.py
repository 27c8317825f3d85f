"""Facts that the reader found decide what a question of their kind may call answered."""

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.reading.read import read

PAGE = """Mira Halloran

Education:
Willow Creek College of Law, J.D.
Alder State University, B.A., History, 2006

Bar Admissions:
Oregon, 2011
Idaho

Three quick ones

Best part of the job?
The phone call after the order comes down.
Nobody else gets to make it.

Worst advice you ever got?
Never say that you do not know.
"""


def reading():
    return read(PAGE.encode(), filename="page.txt", about="Mira Halloran")


def dossier():
    return Dossier(passages_of(reading(), "page"), "Mira Halloran")


def test_a_year_that_the_fact_lacks_is_not_borrowed_from_its_neighbour():
    asked = dossier()
    assert asked.judge("When did you finish at Alder State?").probability > 0.5
    assert asked.judge("When did you graduate from Willow Creek?").probability < 0.5


def test_a_printed_question_is_no_answer_and_its_answer_is_shown_whole():
    judgement = dossier().judge("What is the best part of your job?")
    assert judgement.state != "not_found"
    assert judgement.evidence[0].quote.split("\n") == [
        "The phone call after the order comes down.",
        "Nobody else gets to make it.",
    ]
    assert reading().text[slice(*judgement.evidence[0].span)] == judgement.evidence[0].quote


def test_what_is_no_question_at_all_is_judged_without_a_fault():
    for typed in ("", "?", "??", "and?", "Why?", " … "):
        assert 0 <= dossier().judge(typed).probability <= 1

"""Pairs of words of a question and of a page that answers it in other words."""

import math

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.paired import Pairs, measured, pairs
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.signed import Asking, told


def passage(text, heading="", place=0):
    return Passage(text, heading, "person", "a", (place, place + len(text)))


def asking(question, *texts):
    taken = asked(question)
    dossier = Dossier([passage(text, place=100 * at) for at, text in enumerate(texts or ("She reads.",))], "Ada Quill")
    return Asking(dossier.wanted(taken.parts[0], taken))


def test_the_weights_of_all_pairs_are_added_up_whatever_the_lengths():
    table = Pairs(-1.0, {"barr": {"admit": 6.0, "oregon": 2.0}})
    assert table.odds(["barr", "you"], ["admit", "oregon"]) == -1.0 + 8.0 / math.sqrt(4)
    assert table.odds(["barr"], ["kayak"]) == -1.0
    assert table.odds([], []) == -1.0


def test_log_odds_become_a_measure_beside_others():
    assert [measured(odds) for odds in (-99.0, 2.0, 99.0)] == [-2.0, 0.5, 2.0]


OTHER_WORDS = [
    ("where can she practice?", "Admitted in Oregon and Idaho", "Board member, Bend Food Bank"),
    ("what do you get up to on weekends?", "She keeps bees and races kayaks.", "Partner, Heron Bay LLP"),
    ("how long have you been out of law school?", "J.D., Lewis & Clark Law School, 2009", "Fluent in Spanish"),
    ("which tongues does he speak besides English?", "Languages: Spanish and Tagalog", "She clerked in Idaho."),
]


@pytest.mark.parametrize(("question", "answering", "other"), OTHER_WORDS)
def test_a_passage_that_answers_in_other_words_is_ahead(question, answering, other):
    asked_for = asking(question, answering, other)
    first, second = (pairs().odds(asked_for.signs, told(asked_for.wanted.shelf, place)) for place in (0, 1))
    assert first > second


def test_the_program_comes_with_pairs():
    assert sum(map(len, pairs().of_asked.values())) > 10_000

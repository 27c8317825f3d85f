"""Pairs of words of a question and of a page that answers it in other words."""

import math

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.holds import held
from halfhour.preparation.looked_up.paired import Asking, Pairs, measured, pairs, told_by
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.words import stem


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


def test_a_question_is_known_by_its_words_their_neighbours_its_form_and_its_kind():
    signs = asking("Which states is Ada barred in since 2014?").signs
    assert {stem("states"), stem("barred"), "9999"} <= set(signs)
    assert any(sign.startswith("form:") for sign in signs)
    assert any(sign.startswith("kind:admission") for sign in signs)
    assert not {sign for sign in signs if "ada" in sign or "2014" in sign}
    assert len(signs) == len(set(signs))


def test_a_passage_is_known_by_its_words_but_names_by_its_heading_and_what_it_holds():
    told = told_by(held(passage("Ada was admitted in Oregon in 2014.", "Bar Admissions")), frozenset({"ada"}))
    assert {"oregon", "9999", "head:bar", "about:person"} <= set(told)
    assert not {sign for sign in told if "ada" in sign or "2014" in sign}
    assert any(sign.startswith("sign:") for sign in told)


@pytest.mark.parametrize(
    ("question", "answering", "other"),
    [
        ("where can she practice?", "Admitted in Oregon and Idaho", "Board member, Bend Food Bank"),
        ("what do you get up to on weekends?", "She keeps bees and races kayaks.", "Partner, Heron Bay LLP"),
        ("how long have you been out of law school?", "J.D., Lewis & Clark Law School, 2009", "Fluent in Spanish"),
        ("which tongues does he speak besides English?", "Languages: Spanish and Tagalog", "She clerked in Idaho."),
    ],
)
def test_a_passage_that_answers_in_other_words_is_ahead(question, answering, other):
    asked_for = asking(question, answering, other)
    assert asked_for.paired(0) > asked_for.paired(1)


def test_the_program_comes_with_pairs():
    assert sum(map(len, pairs().of_asked.values())) > 10_000

"""Questions and passages as signs, and as vectors that lie the nearer the likelier one answers the other."""

import math

import pytest

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.factors import Factors, factors, written
from halfhour.preparation.looked_up.holds import held
from halfhour.preparation.looked_up.signed import told_by, told_coarse
from halfhour.preparation.looked_up.words import stem
from tests.preparation.test_paired import OTHER_WORDS, asking, passage

SMALL = Factors(
    -1.0,
    (0.5, 0.1),
    {"barr": written([4, 0, 2]), "you": written([0, 0, 0])},
    {"admit": written([30, 5, 0]), "kayak": written([-30, 5, 10])},
)


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


def test_words_of_one_family_or_field_share_a_coarser_sign():
    shelf = asking("Where was she admitted?", "Her litigation practice spans Oregon.").wanted.shelf
    coarse = told_coarse(shelf, 0)
    assert {"begins:liti", "begins:oreg"} <= set(coarse)
    assert any(sign.startswith("field:") for sign in coarse)
    assert {"begins:admi", "form:where"} <= set(asking("Where was she admitted?").coarse)


@pytest.mark.parametrize(
    ("question", "passage", "odds"),
    [
        (["barr"], ["admit"], -1 + 2 * 3 + 1),
        (["barr"], ["kayak"], -1 - 2 * 3 + 1 + 1),
        (["barr", "you"], ["admit"], -1 + (2 * 3 + 1) / math.sqrt(2)),
        (["barr", "unheard"], ["admit", "of"], -1 + 2 * 3 + 1),
        (["unheard"], ["of"], -1),
    ],
)
def test_the_odds_are_the_product_of_both_sums_and_what_each_adds_alone(question, passage, odds):
    assert SMALL.odds(SMALL.of_asked(question), SMALL.of_told(passage)) == pytest.approx(odds)


def test_what_is_written_is_read_again():
    assert Factors.read(SMALL.table()) == SMALL


@pytest.mark.parametrize(
    ("question", "answering", "other"),
    [*OTHER_WORDS, ("got any kids?", "Married, with two daughters", "Partner, Heron Bay LLP")],
)
def test_a_passage_that_answers_in_other_words_is_ahead(question, answering, other):
    asked_for = asking(question, answering, other)
    vector, shelf = factors().of_asked(asked_for.coarse), asked_for.wanted.shelf
    first, second = (factors().odds(vector, factors().of_told(told_coarse(shelf, place))) for place in (0, 1))
    assert first > second


def test_a_passage_far_down_a_long_page_is_weighed_where_it_answers_in_other_words():
    filler = [f"Partner in matter number {number}, Heron Bay." for number in range(60)]
    judged = Dossier(
        [passage(text, place=100 * at) for at, text in enumerate([*filler, "She keeps bees and races kayaks."])],
        "Ada Quill",
    ).judge("what do you get up to on weekends?")
    assert judged.evidence[0].quote == "She keeps bees and races kayaks."

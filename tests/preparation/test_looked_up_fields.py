"""Other words than the page's: fields of meaning, and kinds learned from the examples."""

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.kinds import kinds
from halfhour.preparation.looked_up.likely import likely
from halfhour.preparation.looked_up.near import fields_of, names, places_of
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.words import stems


def fields(text):
    return {names()[place] for bits in fields_of(stems(text)) for place in places_of(bits)}


@pytest.mark.parametrize(
    ("one", "other", "field"),
    [
        ("plea", "criminal defense", "criminal"),
        ("prenups", "family law", "family_law"),
        ("torts", "J.D.", "law_school"),
        ("boundary", "quiet title actions", "real_estate"),
        ("when not at work", "weekends", "leisure"),
    ],
)
def test_words_of_one_field_meet(one, other, field):
    assert field in fields(one) & fields(other)


def test_a_phrase_gives_its_field_to_each_of_its_words_and_half_of_it_gives_none():
    whole, half = fields_of(stems("quiet title")), fields_of(stems("quiet"))
    assert whole[0] & whole[1]
    assert half == [0]


def test_a_rare_field_brings_a_word_nearer_than_a_common_one():
    passages = [Passage(text, "", "person", "a", (at, at + 1)) for at, text in enumerate(TEXTS)]
    dossier = Dossier(passages, "Ada Quill")
    taken = asked("Does she take plea cases or write books?")
    wanted = dossier.wanted(taken.parts[0], taken)
    rare, common = (fields_of(stems(word))[0] for word in ("felonies", "articles"))
    assert wanted.sense("plea", rare) > wanted.sense("book", common) > wanted.sense("plea", common) == 0


TEXTS = ["She defends felonies.", "She wrote articles.", "Her book is out.", "Her column ran.", "She edits a journal."]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Does she take plea cases?", "practice"),
        ("Where'd she sit through torts?", "education_law"),
        ("is he on any boards?", "volunteer"),
        ("what does she do when not at work", "hobby"),
        ("Which town does he call home?", "residence"),
    ],
)
def test_the_kind_is_found_where_a_question_is_asked_in_other_words(question, kind):
    assert kinds().of(question)[0][0].name == kind


def test_the_shares_of_all_kinds_add_up_to_one_and_unknown_words_have_no_kind():
    assert sum(share for _, share in likely().shares("Where did you go to law school?")) == pytest.approx(1)
    assert likely().shares("xyzzy") == []


def test_the_weights_are_of_the_kinds_that_are_there():
    assert likely().kinds == tuple(kind.name for kind in kinds().kinds)

"""What a passage goes on from, what stands for a thing, and what a question leaves aside."""

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.beside import bits_of_noun
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.grams import masked
from halfhour.preparation.looked_up.holds import held
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.shelf import shelf
from halfhour.preparation.looked_up.words import stem


def passage(text, start=0, heading=""):
    return Passage(text, heading, "person", "page.md", (start, start + len(text)))


def test_a_sentence_goes_on_from_the_one_before_it_under_the_same_heading():
    first, second = passage("Students ask her about tax."), passage("Take it early.", 28)
    apart = passage("Take it early.", 28, "Elsewhere")
    assert "tax" in shelf((first, second), "Ada").held[1].before
    assert not shelf((first, apart), "Ada").held[1].before


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("instrument", "She plays the saxophone."),
        ("pets", "Two dogs wait at home."),
        ("software", "Files live in Clio."),
        ("fee", "A first hour costs $90."),
    ],
)
def test_a_thing_stands_for_the_noun_it_is_one_of(noun, text):
    assert held(passage(text)).mask & bits_of_noun(stem(noun))


def test_what_a_question_leaves_aside_is_not_asked_after():
    (part,) = asked("Do you speak another language besides English?").parts
    assert "english" not in part.stems
    assert "languag" in part.stems


def test_a_question_about_a_person_is_asked_like_one_that_is_put_to_the_person():
    assert masked("Where does she teach?") == masked("Where do you teach?")


def test_passages_without_a_word_are_on_no_shelf():
    assert not shelf((passage("---"),), "Ada").held


def test_an_instrument_is_found_under_its_own_name():
    dossier = Dossier([passage("Ada Bright plays the saxophone in the county band.")], "Ada Bright")
    judged = dossier.judge("Do you play an instrument?")
    assert judged.state != "not_found"
    assert judged.evidence[0].quote.startswith("Ada Bright plays")

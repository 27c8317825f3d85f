"""Sentences written without Django, said at the page."""

from datetime import date, time

from halfhour.foundation.tags import said
from halfhour.foundation.words import Weekday, words


def test_what_stands_in_the_places_is_shown_as_the_reader_writes_it():
    sentence = words(
        "{who}: {day}, {weekday}, {hour}, {count}",
        who=words("Thank {name}", name="Ada"), day=date(2026, 11, 24), weekday=Weekday(date(2026, 11, 24)),
        hour=time(12, 25), count=3,
    )  # fmt: skip
    assert said(sentence) == "Thank Ada: Tue, Nov 24, Tuesday, 12:25 pm, 3"


def test_braces_in_what_somebody_wrote_stay_as_they_are():
    assert said(words("“{goal}”", goal="What is {this}?")) == "“What is {this}?”"


def test_nothing_says_nothing():
    assert said("") == ""

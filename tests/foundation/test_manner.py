"""Dates and times are written as where the student lives."""

from datetime import UTC, date, datetime, time

import pytest

from halfhour.foundation.manner import (
    MANNERS,
    SUNDAY,
    between,
    clock_time,
    current,
    first_known,
    in_manner,
    long_day,
    manner,
    on_the_face,
    short_day,
)
from halfhour.foundation.tags import day, full_date, until

TUESDAY = date(2026, 11, 24)
WRITTEN = {
    "en-us": ("Tue, Nov 24", "2:30 pm", "November 24, 2026", "Tuesday, November 24"),
    "en-gb": ("Tue 24 Nov", "14:30", "24 November 2026", "Tuesday 24 November"),
    "en-ca": ("Tue, Nov 24", "2:30 pm", "November 24, 2026", "Tuesday, November 24"),
    "en-au": ("Tue 24 Nov", "2:30 pm", "24 November 2026", "Tuesday 24 November"),
    "de": ("Tue, 24. Nov", "14:30", "24. November 2026", "Tuesday, 24. November"),
    "es": ("Tue, 24 Nov", "14:30", "24 November 2026", "Tuesday, 24 November"),
    "fr": ("Tue 24 Nov", "14:30", "24 November 2026", "Tuesday 24 November"),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_day_and_clock_stand_in_the_order_of_the_land(name):
    with in_manner(name):
        assert (short_day(TUESDAY), clock_time(time(14, 30)), full_date(TUESDAY), long_day(TUESDAY)) == WRITTEN[name]


def test_the_year_is_told_only_where_it_is_another():
    with in_manner("en-gb"):
        assert day(date(1999, 11, 23)) == "Tue 23 Nov 1999"
    assert day(date(1999, 11, 23)) == "Tue, Nov 23, 1999"


def test_the_half_of_the_day_is_named_once_where_both_share_it():
    noon, later, evening = (datetime(2026, 11, 24, hour, tzinfo=UTC) for hour in (10, 11, 13))
    assert (between(noon, later), between(noon, evening)) == ("10:00–11:00 am", "10:00 am–1:00 pm")
    assert (between(noon, later, full_hours=False), between(noon, evening, full_hours=False)) == (
        "10–11 am",
        "10 am–1 pm",
    )
    assert until(noon, later) == "10:00–11:00 am"
    with in_manner("de"):
        assert between(noon, evening, full_hours=False) == "10:00–13:00"


def test_the_margin_of_a_day_has_room_for_the_hour_alone():
    assert on_the_face(datetime(2026, 11, 24, 9)) == "9:00"
    with in_manner("fr"):
        assert on_the_face(datetime(2026, 11, 24, 9)) == "09:00"


@pytest.mark.parametrize(
    ("wanted", "known"),
    [(["en-GB", "en"], "en-gb"), (["en"], ""), (["de-AT"], "de"), (["tlh", "fr_CA"], "fr-ca"), (["zh-Hant-CA"], ""), ([""], "")],
)  # fmt: skip
def test_the_first_language_whose_manner_is_known_counts(wanted, known):
    assert first_known(wanted) == known


def test_one_that_is_not_known_is_the_usual_one_and_each_ends_with_its_block():
    with in_manner("de"):
        with in_manner("tlh"):
            assert current() == "en-us"
        assert current() == "de"
    assert current() == "en-us"
    assert manner().first_weekday == SUNDAY


def test_midnight_is_a_time():
    assert clock_time(time(0, 0)) == "12:00 am"
    assert clock_time(None) == ""


def test_every_manner_writes_a_day_that_can_be_read_back():
    for name in MANNERS:
        with in_manner(name):
            assert "24" in short_day(TUESDAY, with_year=True)
            assert "2026" in short_day(TUESDAY, with_year=True)

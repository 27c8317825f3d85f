"""A calendar is read with the start that was meant, whatever program wrote it."""

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import calendars as second_reader
from halfhour.foundation.time import zone_named
from halfhour.scheduling.calendars.entries import entries
from halfhour.scheduling.calendars.parse import LARGEST, NotACalendar, parse
from halfhour.scheduling.calendars.zones import by_windows_name, known_zone
from tests.beside import beside
from tests.scheduling.ics import MELBOURNE_BY_HAND, calendar

PORTLAND = ZoneInfo("America/Los_Angeles")


def start(lines: str, **about) -> str:
    (entry,) = entries(calendar(lines, **about), floating=PORTLAND)
    return f"{entry.starts_at:%Y-%m-%dT%H:%MZ}"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("DTSTART:20261201T203000Z", "2026-12-01T20:30Z"),
        ("DTSTART;TZID=America/Chicago:20261201T143000", "2026-12-01T20:30Z"),
        ("DTSTART;TZID=america/chicago:20261201T143000", "2026-12-01T20:30Z"),
        ("DTSTART;TZID=/mozilla.org/20070129_1/America/Chicago:20261201T143000", "2026-12-01T20:30Z"),
        ("DTSTART;TZID=Central Standard Time:20261201T143000", "2026-12-01T20:30Z"),
        ("DTSTART;TZID=Central Standard Time:20260701T143000", "2026-07-01T19:30Z"),
        ('DTSTART;TZID="(UTC-06:00) Central Time (US & Canada)":20260701T143000', "2026-07-01T19:30Z"),
        ('DTSTART;TZID="Canberra, Melbourne, Sydney":20260101T100000', "2025-12-31T23:00Z"),
        ('DTSTART;TZID="(GMT-03:00) Somewhere":20260701T143000', "2026-07-01T17:30Z"),
        ("DTSTART;TZID=W. Europe Standard Time:20260701T143000", "2026-07-01T12:30Z"),
        ("DTSTART;TZID=Nobody knows it:20261201T143000", "2026-12-01T22:30Z"),
        ("DTSTART:20261201T143000", "2026-12-01T22:30Z"),
        ("DTSTART;VALUE=DATE:20261201", "2026-12-01T08:00Z"),
        ("DTSTART;TZID=Europe/Paris;VALUE=DATE:20261201", "2026-12-01T08:00Z"),
        ("DTSTART;TZID=Asia/Kathmandu:20261201T143000", "2026-12-01T08:45Z"),
    ],
)  # fmt: skip
def test_it_begins_when_it_was_meant_to(written, meant):
    assert start(written) == meant


def test_a_zone_that_only_the_file_defines_is_taken_from_the_file():
    assert start("DTSTART;TZID=My own zone:20260110T100000", before=MELBOURNE_BY_HAND) == "2026-01-09T23:00Z"
    assert start("DTSTART;TZID=My own zone:20260710T100000", before=MELBOURNE_BY_HAND) == "2026-07-10T00:00Z"


def test_what_one_file_defines_counts_in_that_file_only():
    start("DTSTART;TZID=My own zone:20260110T100000", before=MELBOURNE_BY_HAND)
    assert start("DTSTART;TZID=My own zone:20260110T100000") == "2026-01-10T18:00Z"


def test_a_calendar_of_one_zone_says_so_once():
    assert start("DTSTART:20261201T143000", before="X-WR-TIMEZONE:America/Chicago\n") == "2026-12-01T20:30Z"


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        ("DTSTART:20261201T203000Z\nDTEND:20261201T210000Z", 30),
        ("DTSTART:20261201T203000Z\nDURATION:PT45M", 45),
        ("DTSTART:20261201T203000Z", 0),
        ("DTSTART:20261201T203000Z\nDTEND:20261201T200000Z", 0),
        ("DTSTART;VALUE=DATE:20261201", 1440),
        ("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261201", 1440),
        ("DTSTART;VALUE=DATE:20261031\nDTEND;VALUE=DATE:20261102", 2880 + 60),
    ],
)
def test_it_lasts_as_long_as_it_says(lines, minutes):
    (entry,) = entries(calendar(lines), floating=PORTLAND)
    assert entry.ends_at - entry.starts_at == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + calendar("DTSTART:20261201T203000Z"),
        calendar("DTSTART:20261201T203000Z").decode().encode("utf-16"),
        calendar("DTSTART:20261201T203000Z\nSUMMARY:Caf\xe9").decode().encode("latin-1"),
        calendar("DTSTART:20261201T203000Z\nX not a line at all"),
        calendar("DTSTART:20261201T203000Z\nATTACH;ENCODING=BASE64;VALUE=BINARY:not base 64\n  at all"),
        calendar("DTSTART:20261201T203000Z\nBEGIN:VALARM\nTRIGGER:PT-2H\nEND:VALARM"),
        calendar("DTSTART:20261201T203000Z", "DTSTART:20261301T203000Z"),
        calendar("DTSTART:20261201T203000Z", "DTSTART:20261202T203000Z")[:-60],
        b"BEGIN:VEVENT\r\nDTSTART:20261201T203000Z\r\nEND:VEVENT\r\n",
        calendar("DTSTART:20261201T203000Z").replace(b"\r\n", b"\n"),
    ],
)  # fmt: skip
def test_a_fault_beside_it_does_not_hide_it(data):
    assert entries(data, floating=PORTLAND)[0].starts_at == datetime(2026, 12, 1, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize("data", [b"", b"not a calendar", b"\x00\xff" * 50, b"<html></html>", b" " * (LARGEST + 1)])
def test_what_is_no_calendar_is_refused_in_one_sentence(data):
    with pytest.raises(NotACalendar):
        parse(data)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 400))
def test_no_rubbish_in_it_breaks_the_reader(rubbish, place):
    whole = calendar("DTSTART;TZID=America/Chicago:20261201T143000\nRRULE:FREQ=WEEKLY", before=MELBOURNE_BY_HAND)
    with contextlib.suppress(NotACalendar):
        entries(whole[:place] + rubbish + whole[place:], floating=PORTLAND)


def test_the_table_of_windows_names_is_the_one_of_unicode():
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    ours = by_windows_name()
    assert {name: ours[name.casefold()] for name in WINDOWS_TO_OLSON} == WINDOWS_TO_OLSON
    assert all(zone_named(zone) for zone in ours.values())


@pytest.mark.parametrize("name", ["", "Berlin", "Europe/Germany", "UTC+25", "../../etc/passwd", "Europe"])
def test_a_name_that_is_none_is_not_guessed(name):
    assert known_zone(name) is None


def test_the_calendars_of_other_programs_are_read_right():
    """The measure of `python -m bench.calendars`, whose second reader says what is right."""
    if folder := beside("corpus"):
        read, well_formed, right, differ = second_reader.measure(folder)
        assert read > 0
        assert right >= 0.98 * well_formed, differ

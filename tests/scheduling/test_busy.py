"""What a calendar says is busy: repetitions as they fall, and nothing that takes no time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import WEEKLY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.foundation.time import zone_named
from halfhour.scheduling.calendars.busy import MOST, busy
from tests.scheduling.ics import calendar

PORTLAND = ZoneInfo("America/Los_Angeles")
SINCE, UNTIL = datetime(2026, 10, 19, tzinfo=UTC), datetime(2026, 11, 16, tzinfo=UTC)
NOON = "DTSTART;TZID=America/Los_Angeles:20261021T120000\nDTEND;TZID=America/Los_Angeles:20261021T130000\n"


def starts(*events: str, me: str = "") -> list[str]:
    found = busy(calendar(*events), since=SINCE, until=UNTIL, floating=PORTLAND, me=me)
    return [f"{each.starts_at.astimezone(PORTLAND):%d %H:%M}" for each in found]


def test_a_weekly_class_stays_at_noon_over_the_change_of_clocks():
    assert starts(NOON + "RRULE:FREQ=WEEKLY") == ["21 12:00", "28 12:00", "04 12:00", "11 12:00"]


def test_what_falls_out_or_is_moved_is_minded():
    dropped = NOON + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=America/Los_Angeles:20261028T120000"
    assert starts(dropped) == ["21 12:00", "04 12:00"]
    series = "UID:one@example.org\n" + NOON + "RRULE:FREQ=WEEKLY;COUNT=2"
    moved = "UID:one@example.org\nRECURRENCE-ID;TZID=America/Los_Angeles:20261028T120000\nDTSTART;TZID=America/Los_Angeles:20261028T150000\nDURATION:PT1H"
    data = calendar(series, moved).replace(b"UID:0@example.org\r\n", b"").replace(b"UID:1@example.org\r\n", b"")
    found = busy(data, since=SINCE, until=UNTIL, floating=PORTLAND)
    assert [f"{each.starts_at.astimezone(PORTLAND):%d %H:%M}" for each in found] == ["21 12:00", "28 15:00"]


@pytest.mark.parametrize(
    ("line", "takes_time"),
    [
        ("TRANSP:OPAQUE", True), ("TRANSP:TRANSPARENT", False), ("STATUS:CANCELLED", False), ("STATUS:TENTATIVE", True),
        ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", False), ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", True),
        ("ATTENDEE;PARTSTAT=DECLINED:mailto:Sam@example.org", False),
        ("ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@example.org", True),
        ("ATTENDEE;PARTSTAT=DECLINED:mailto:ada@example.org", True),
    ],
)  # fmt: skip
def test_only_what_takes_time_is_busy(line, takes_time):
    assert bool(starts(NOON + line, me="sam@example.org")) == takes_time


@pytest.mark.parametrize(
    ("line", "takes_time"),
    [("", False), ("TRANSP:OPAQUE", True), ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", True), ("TRANSP:TRANSPARENT", False)],
)
def test_a_whole_day_is_taken_only_where_that_was_meant(line, takes_time):
    assert bool(starts(f"DTSTART;VALUE=DATE:20261021\n{line}\nSUMMARY:A birthday")) == takes_time


def test_a_free_busy_list_is_read_too():
    listed = "BEGIN:VFREEBUSY\nFREEBUSY:20261021T190000Z/PT1H,20261022T190000Z/20261022T200000Z\nFREEBUSY;FBTYPE=FREE:20261023T190000Z/PT1H\nEND:VFREEBUSY\n"
    found = busy(calendar(before=listed), since=SINCE, until=UNTIL, floating=PORTLAND)
    assert [each.starts_at.day for each in found] == [21, 22]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,1,2,3,4,5,6,7,8", "FREQ=DAILY;INTERVAL=0", "FREQ=NEVER"],
)  # fmt: skip
def test_a_rule_without_end_or_sense_does_not_hang_it(rule):
    assert starts(NOON + f"RRULE:{rule}") == ["21 12:00"]


def test_no_more_is_kept_than_a_life_holds():
    events = [
        f"DTSTART:202610{day}T{hour:02}{minute:02}00Z\nDURATION:PT5M"
        for day in range(20, 30)
        for hour in range(24)
        for minute in range(0, 60, 2)
    ]
    found = busy(calendar(*events), since=SINCE, until=UNTIL, floating=PORTLAND)
    assert len(found) == MOST


def test_only_what_lies_between_is_told():
    assert starts("DTSTART:20261018T230000Z\nDTEND:20261019T000000Z") == []
    assert starts("DTSTART:20261018T230000Z\nDTEND:20261019T000100Z") == ["18 16:00"]
    assert starts("DTSTART:20261116T000000Z\nDTEND:20261116T010000Z") == []


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "Europe/Dublin", "Pacific/Chatham"]),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)),
)  # fmt: skip
def test_a_weekly_hour_is_at_the_same_wall_time_in_every_zone(zone, first):
    first = first.replace(hour=9 + first.hour % 9, second=0, microsecond=0)  # no clock changes at these hours
    event = f"DTSTART;TZID={zone}:{first:%Y%m%dT%H%M%S}\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=40"
    since = first.replace(tzinfo=UTC) - timedelta(days=2)
    found = busy(calendar(event), since=since, until=since + timedelta(days=400), floating=PORTLAND)
    walls = [each.starts_at.astimezone(zone_named(zone)).replace(tzinfo=None) for each in found]
    assert walls == list(rrule(WEEKLY, count=40, dtstart=first))

"""What was agreed there is what is shown here: over every zone, each change of clocks, and new tables of zones."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from dateutil import tz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halfhour.foundation.time import NoSuchTime, WallTime, zone_named, zone_names
from halfhour.scheduling.calendars.definition import definition
from halfhour.scheduling.calendars.zones import Zones
from halfhour.scheduling.forms import span_of
from halfhour.scheduling.models import Meeting, recompute_instants
from halfhour.scheduling.offers.week import value_of
from halfhour.scheduling.offers.windows import Calendars, Side, free_windows
from halfhour.student.policy import Policy

# Both directions, half and quarter hours, half-hour changes, the southern half, dates across the line, none at all.
TRICKY = [
    "America/Los_Angeles", "America/New_York", "America/St_Johns", "America/Phoenix", "America/Santiago", "America/Nuuk",
    "Europe/London", "Europe/Dublin", "Europe/Berlin", "Africa/Casablanca", "Africa/Cairo", "Asia/Jerusalem", "Asia/Beirut",
    "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland",
    "Pacific/Chatham", "Pacific/Apia", "Pacific/Kiritimati", "Antarctica/Troll", "UTC",
]  # fmt: skip
WALLS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 12, 31)).map(
    lambda each: each.replace(second=0, microsecond=0)
)


@settings(max_examples=300, deadline=None)
@given(WALLS, st.sampled_from(TRICKY), st.sampled_from(TRICKY), st.integers(0, 1))
def test_what_stands_there_is_what_is_shown_here_and_back(wall, there, here, fold):
    when = WallTime(wall, there, fold)
    if not when.exists:
        with pytest.raises(NoSuchTime):
            when.checked()
        return
    shown = when.seen_in(here)
    back = WallTime.of(WallTime.of(shown, here).instant, there)
    assert back.wall == wall
    assert (shown - when.instant) == timedelta(0)
    assert shown.utcoffset() == zone_named(here).utcoffset(shown.replace(tzinfo=None, fold=shown.fold))


def changes(name: str) -> list[datetime]:
    """Each moment of 2026 and 2027 at which the clocks change there."""
    zone, hour = zone_named(name), timedelta(minutes=30)
    moments = [datetime(2026, 1, 1, tzinfo=UTC) + place * hour for place in range(2 * 365 * 48)]
    offsets = [each.astimezone(zone).utcoffset() for each in moments]
    return [moments[place] for place in range(1, len(moments)) if offsets[place] != offsets[place - 1]]


@pytest.mark.parametrize("name", TRICKY)
def test_around_each_change_a_time_is_once_twice_or_never_and_said_so(name):
    zone = zone_named(name)
    for change in changes(name):
        gained = change.astimezone(zone).utcoffset() - (change - timedelta(seconds=1)).astimezone(zone).utcoffset()
        wall = (change + (change - timedelta(seconds=1)).astimezone(zone).utcoffset()).replace(tzinfo=None)
        if gained > timedelta(0):
            assert not WallTime(wall, name).exists
            assert not WallTime(wall + gained - timedelta(minutes=1), name).exists
            assert WallTime(wall - timedelta(minutes=1), name).exists
            assert WallTime(wall + gained, name).exists
        else:
            assert WallTime(wall + gained, name).comes_twice
            assert WallTime(wall - timedelta(minutes=1), name).comes_twice
            assert not WallTime(wall, name).comes_twice
            assert not WallTime(wall + gained - timedelta(minutes=1), name).comes_twice


@settings(max_examples=200, deadline=None)
@given(WALLS, st.sampled_from(zone_names()))
def test_the_definition_that_goes_along_says_what_our_table_says(wall, name):
    when = WallTime(wall, name)
    if not when.exists or when.comes_twice:
        return
    made = tz.tzical(StringIO(definition(name, year=wall.year).to_ical().decode())).get()
    assert wall.replace(tzinfo=made).astimezone(UTC) == when.instant


def test_a_definition_is_short_and_follows_yearly_rules_where_there_are_any():
    held = definition("America/Chicago", year=2026).to_ical()
    assert held.count(b"RRULE:FREQ=YEARLY") == 2
    assert len(held) < 500
    assert b"RRULE" not in definition("America/Phoenix", year=2026).to_ical()


@settings(max_examples=100, deadline=None)
@given(WALLS, st.sampled_from(TRICKY), st.sampled_from(TRICKY))
def test_a_window_that_is_ticked_is_the_window_that_was_shown(at, here, there):
    side = Side(zone_named(here), datetime(2026, 1, 1, 7).time(), datetime(2026, 1, 1, 21).time())
    seen = Calendars(at.replace(tzinfo=UTC), side, Side(zone_named(there)), Policy())
    for each in free_windows(seen):
        assert span_of(value_of(each)) == each


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wall=WALLS.filter(lambda each: each > datetime(2026, 12, 1)), name=st.sampled_from(TRICKY))
def test_a_meeting_is_read_from_the_database_as_it_was_agreed(world, wall, name):
    when = WallTime(wall, name)
    if not when.exists:
        return
    meeting = world.meeting_with_ben
    meeting.place_at(when)
    meeting.save()
    kept = Meeting.objects.get(pk=meeting.pk)
    assert (kept.wall_time, kept.starts_at) == (when, when.instant)
    assert kept.starts_at.astimezone(zone_named(name)).replace(tzinfo=None) == wall


def test_when_a_country_changes_its_clocks_the_agreed_wall_time_stays(world, clock):
    """The table says something else than on the day of agreeing: the instant moves, the wall does not."""
    meeting = world.meeting_with_ben
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=meeting.starts_at + timedelta(hours=1))
    assert recompute_instants() == 1
    meeting.refresh_from_db()
    assert meeting.starts_at == meeting.wall_time.instant
    assert meeting.wall == "2026-11-20T12:30"
    assert recompute_instants() == 0


def test_the_zones_of_a_file_and_ours_agree_where_both_know_them():
    for name in TRICKY:
        zone = Zones().named(name)
        for month in range(1, 13):
            wall = datetime(2026, month, 15, 12)
            assert wall.replace(tzinfo=zone).utcoffset() == wall.replace(tzinfo=zone_named(name)).utcoffset()

"""A time as it was said: whose clock, and the two nights of a year in which clocks change."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from halfhour.foundation.time import NoSuchTime, UnknownZone, WallTime, zone_names
from halfhour.scheduling.agreeing import WhichHour, said_time
from halfhour.scheduling.offers.offering import ZoneUnasked


def said(**about):
    return {"on": date(2026, 12, 1), "starts": time(14, 30), "clock": "theirs", "zone": "", "which": ""} | about


def test_it_is_their_clock_mine_or_another_one(world):
    world.ada.zone = "America/Chicago"
    for clock, zone in [("theirs", "America/Chicago"), ("mine", "America/Los_Angeles"), ("other", "Europe/Lisbon")]:
        when = said_time(said(clock=clock, zone="Europe/Lisbon"), who=world.sam, person=world.ada)
        assert (when.zone, when.wall) == (zone, datetime(2026, 12, 1, 14, 30))


def test_a_zone_that_is_not_known_is_asked_and_never_guessed(world):
    with pytest.raises(ZoneUnasked):
        said_time(said(), who=world.sam, person=world.ada)
    with pytest.raises(ZoneUnasked):
        said_time(said(clock="other"), who=world.sam, person=world.ada)
    world.sam.zone = ""
    with pytest.raises(ZoneUnasked):
        said_time(said(clock="mine"), who=world.sam, person=world.ada)
    with pytest.raises(UnknownZone):
        said_time(said(zone="Mars/Olympus"), who=world.sam, person=world.ada)


def test_where_they_sit_is_kept_once_a_time_was_agreed_and_not_while_it_is_typed(world, press, client, agreed):
    typed = agreed | {"zone": "America/Denver"}
    client.get(f"/scheduling/{world.with_ada.id}/in-the-way/", typed)
    world.ada.refresh_from_db()
    assert world.ada.zone == ""
    assert press(f"/scheduling/{world.with_ada.id}/agree/", typed).status_code == 303
    world.ada.refresh_from_db()
    assert world.ada.zone == "America/Denver"


def test_the_hour_that_is_skipped_is_refused_with_the_next_time_that_exists(world):
    with pytest.raises(NoSuchTime, match="Perhaps 3:30 am"):
        said_time(said(on=date(2027, 3, 14), starts=time(2, 30), clock="mine"), who=world.sam, person=world.ada)
    for starts in (time(1, 59), time(3, 0)):
        assert said_time(said(on=date(2027, 3, 14), starts=starts, clock="mine"), who=world.sam, person=world.ada)


def test_the_hour_that_comes_twice_is_asked(world):
    twice = said(on=date(2026, 11, 1), starts=time(1, 30), clock="mine")
    with pytest.raises(WhichHour, match="comes twice"):
        said_time(twice, who=world.sam, person=world.ada)
    first = said_time(twice | {"which": "first"}, who=world.sam, person=world.ada)
    second = said_time(twice | {"which": "second"}, who=world.sam, person=world.ada)
    assert (second.instant - first.instant).total_seconds() == 3600
    for starts in (time(0, 59), time(2, 0)):
        assert said_time(twice | {"starts": starts}, who=world.sam, person=world.ada)


@settings(deadline=None)  # a zone's file is read on its first use
@given(st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1)), st.sampled_from(zone_names()), st.integers(0, 1))
def test_a_wall_time_that_exists_comes_back_from_its_instant(wall, zone, fold):
    when = WallTime(wall.replace(second=0, microsecond=0), zone, fold)
    assume(when.exists)
    back = WallTime.of(when.instant, zone)
    assert (back.wall, back.zone) == (when.wall, when.zone)
    assert back.instant == when.instant
    assert back.fold == (fold if when.comes_twice else 0)


@settings(deadline=None)  # a zone's file is read on its first use
@given(st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)), st.sampled_from(zone_names()))
def test_an_instant_comes_back_from_its_wall(instant, zone):
    assert WallTime.of(instant, zone).instant == instant

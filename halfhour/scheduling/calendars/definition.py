"""A zone as a calendar defines it for its readers: made from our own table, by yearly rules wherever the zone has them.

The library's own would be made from the system's table, which may be years older than the one that times are told by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from halfhour.foundation.time import zone_named

if TYPE_CHECKING:
    from icalendar import Calendar, Timezone

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEFORE, AFTER = 1, 4  # years around the talk: some programs keep the definition for the next invitation
ALWAYS = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Change:
    """The clocks change: at which wall time as it stood before, from which offset to which, and what it is called."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool


def define_zones(calendar: Calendar, *, year: int) -> None:
    """Put the definition of each zone that is named in it before its entries, good for talks around that year."""
    named = {
        str(each.params["TZID"])
        for event in calendar.walk("VEVENT")
        for name in ("DTSTART", "DTEND")
        if (each := event.get(name)) is not None and "TZID" in each.params
    }
    for name in sorted(named, reverse=True):
        calendar.subcomponents.insert(0, definition(name, year=year))


def definition(name: str, *, year: int) -> Timezone:
    """The VTIMEZONE of a zone of the world's table. Raises UnknownZone."""
    from icalendar import Timezone

    zone, made = zone_named(name), Timezone()
    made.add("tzid", name)
    since = datetime(year - BEFORE, 1, 1, tzinfo=UTC)
    changes = list(_changes(zone, since, datetime(year + AFTER, 1, 1, tzinfo=UTC)))
    first = since.astimezone(zone)
    stands = first.utcoffset() or timedelta(0)
    alike: dict[tuple, list[Change]] = {}
    for each in changes:
        alike.setdefault((each.before, each.after, each.name, each.is_summer), []).append(each)
    if not all(_rule(each) for each in alike.values()) or not changes:
        start = Change(ALWAYS, stands, stands, first.tzname() or name, bool(first.dst()))
        alike = {("first",): [start]} | alike
    for group in alike.values():
        made.add_component(_observance(group))
    return made


def _observance(group: list[Change]):
    from icalendar import TimezoneDaylight, TimezoneStandard

    first = group[0]
    made = TimezoneDaylight() if first.is_summer else TimezoneStandard()
    made.add("tzname", first.name)
    made.add("tzoffsetfrom", first.before)
    made.add("tzoffsetto", first.after)
    made.add("dtstart", first.wall)
    if rule := _rule(group):
        made.add("rrule", rule)
    elif group[1:]:
        made.add("rdate", [each.wall for each in group[1:]])
    return made


def _rule(group: list[Change]) -> dict[str, object] | None:
    """The yearly rule that all of these follow, as “the second Sunday in March”; None where there is none."""
    years = [each.wall.year for each in group]
    if len(group) < BEFORE + AFTER or years != list(range(years[0], years[0] + len(years))):
        return None
    shared = {(each.wall.month, each.wall.weekday(), each.wall.time()) for each in group}
    places = set.intersection(*({(each.wall.day - 1) // 7 + 1, -1 if _is_last(each.wall) else 0} for each in group))
    place = next(iter(sorted(places - {0, 5}, reverse=True)), 0)
    if len(shared) != 1 or not place:
        return None
    month, weekday, _time = shared.pop()
    return {"freq": "yearly", "bymonth": month, "byday": f"{place}{DAYS[weekday]}"}


def _is_last(wall: datetime) -> bool:
    return (wall + timedelta(days=7)).month != wall.month


def _changes(zone: tzinfo, since: datetime, until: datetime) -> Iterator[Change]:
    """Every change between two moments, found by looking at each day, then by halves."""
    moment = since
    while moment < until:
        after = moment + DAY
        if _state(zone, moment) != _state(zone, after):
            exact = _halved(zone, moment, after)
            before, now = exact - timedelta(seconds=1), exact.astimezone(zone)
            away = before.astimezone(zone).utcoffset() or timedelta(0)
            wall = (exact + away).replace(tzinfo=None)
            yield Change(wall, away, now.utcoffset() or timedelta(0), now.tzname() or "", bool(now.dst()))
        moment = after


def _halved(zone: tzinfo, early: datetime, late: datetime) -> datetime:
    """The first second at which it is as it is at `late`."""
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=int((late - early).total_seconds() // 2))
        early, late = (early, middle) if _state(zone, middle) == _state(zone, late) else (middle, late)
    return late


def _state(zone: tzinfo, moment: datetime) -> tuple:
    local = moment.astimezone(zone)
    return local.utcoffset(), local.tzname(), bool(local.dst())

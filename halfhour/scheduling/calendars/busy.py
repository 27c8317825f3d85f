"""When somebody is busy, by their calendar: repetitions written out, what does not take time left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from math import prod
from typing import TYPE_CHECKING, Any

from halfhour.scheduling.calendars.entries import Entry, aware, entries_of, entry_of, settled
from halfhour.scheduling.calendars.parse import parse

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.cal import Component

MOST = 5000  # times of a year and more; a calendar that has more is not one person's
MOST_SERIES = 1000  # entries that repeat; a student has some dozens, and each is followed from its first day
TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}  # nobody sits in these, and writing them out takes for ever
MOST_A_DAY = 24
OURS = "@halfhour"  # how the ids of our own entries end: the talk itself is known here, and would stand in its own way
AWAY = {"BUSY", "OOF", "WORKINGELSEWHERE"}  # Outlook's own word for a day that is not free


@dataclass(frozen=True, order=True)
class Busy:
    """From one moment to another, both in UTC; `what` as the calendar says it."""

    starts_at: datetime
    ends_at: datetime
    what: str = ""


def busy(data: bytes, *, since: datetime, until: datetime, floating: tzinfo, me: str = "") -> tuple[Busy, ...]:
    """The times between `since` and `until` in which this calendar says busy, in order.

    `floating` is the reader's zone, `me` the reader's mail address: what they declined keeps no time.
    Raises NotACalendar.
    """
    found: set[Busy] = set()
    for calendar in settled(parse(data)):
        for entry in _occurrences(calendar, since=since, until=until, floating=floating):
            if _takes_time(entry, me):
                found.add(Busy(entry.starts_at, entry.ends_at, entry.summary[:100]))
        found.update(_stated(calendar, floating))
    return tuple(sorted(each for each in found if each.starts_at < until and each.ends_at > since)[:MOST])


def _occurrences(calendar: Calendar, *, since: datetime, until: datetime, floating: tzinfo) -> Iterator[Entry]:
    """Each time that an entry takes place; where a rule cannot be followed, its first."""
    followed = 0
    for series in _by_uid(calendar.walk("VEVENT")):
        followed += any("RRULE" in each for each in series)
        if followed <= MOST_SERIES and any("RRULE" in each or "RDATE" in each for each in series):
            yield from _repeated(series, since=since, until=until, floating=floating)
        else:
            yield from (each for each in (entry_of(one, floating=floating) for one in series) if each)


def _repeated(series: list[Component], *, since: datetime, until: datetime, floating: tzinfo) -> list[Entry]:
    import recurring_ical_events
    from icalendar import Calendar

    alone = Calendar()
    for each in series:
        alone.add_component(each)
    if not any(_is_too_often(each) for each in series):
        try:
            occurrences = recurring_ical_events.of(alone).between(
                since.astimezone(floating), until.astimezone(floating)
            )
            return [each for each in (entry_of(one, floating=floating) for one in occurrences) if each]
        except Exception:  # a library that follows strangers' rules may stumble anywhere; the first time is still known
            return entries_of(alone, floating=floating)
    return entries_of(alone, floating=floating)


def _is_too_often(component: Component) -> bool:
    """Whether a rule falls more often than somebody can sit in something."""
    rules = component.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        often = {str(each).upper() for each in rule.get("FREQ", [])}
        a_day = prod(len(rule.get(name, [])) or 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
        never_on = any(int(each) < 1 for each in rule.get("INTERVAL", []))  # would be followed for ever
        if often & TOO_OFTEN or a_day > MOST_A_DAY or never_on:
            return True
    return False


def _by_uid(components: Iterable[Component]) -> list[list[Component]]:
    """Entries that belong together: one that repeats, and what differs from it."""
    series: dict[Any, list[Component]] = {}
    for place, each in enumerate(components):
        series.setdefault(str(each.get("UID", "")) or place, []).append(each)
    return list(series.values())


def _takes_time(entry: Entry, me: str) -> bool:
    component = entry.component
    if entry.uid.endswith(OURS):
        return False
    if str(component.get("STATUS", "")).upper() == "CANCELLED" or entry.ends_at <= entry.starts_at:
        return False
    if str(component.get("TRANSP", "")).upper() == "TRANSPARENT" or _is_declined(component, me):
        return False
    if entry.is_whole_day:  # birthdays and holidays say nothing: a day is taken only where that was meant
        is_meant = str(component.get("TRANSP", "")).upper() == "OPAQUE"
        return is_meant or str(component.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() in AWAY
    return str(component.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() != "FREE"


def _is_declined(component: Component, me: str) -> bool:
    invited = component.get("ATTENDEE", [])
    for each in invited if isinstance(invited, list) else [invited]:
        address = str(each).casefold().removeprefix("mailto:")
        if me and address == me.casefold():
            return str(getattr(each, "params", {}).get("PARTSTAT", "")).upper() == "DECLINED"
    return False


def _stated(calendar: Calendar, floating: tzinfo) -> Iterator[Busy]:
    """What a free-busy list says, which names no entries."""
    for component in calendar.walk("VFREEBUSY"):
        listed = component.get("FREEBUSY", [])
        for each in listed if isinstance(listed, list) else [listed]:
            if str(getattr(each, "params", {}).get("FBTYPE", "BUSY")).upper() != "FREE":
                starts, ends = getattr(each, "start", None), getattr(each, "end", None)
                if isinstance(starts, datetime) and isinstance(ends, datetime):
                    yield Busy(aware(starts, floating), aware(ends, floating))


def a_year(at: datetime) -> datetime:
    """As far ahead as times are read: fifteen business days are offered, and a term is looked over."""
    return at.astimezone(UTC).replace(year=at.year + 1, day=min(at.day, 28))

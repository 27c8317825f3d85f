"""What stands in a calendar: each entry with its times as moments, whatever zone they were written in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from halfhour.scheduling.calendars.parse import parse
from halfhour.scheduling.calendars.zones import Zones

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.cal import Component

DATES = ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE")
ALSO_READ = ("DURATION", "RRULE", "SEQUENCE", "DTSTAMP")


@dataclass(frozen=True)
class Entry:
    """One entry as it stands, before its repetitions."""

    uid: str
    starts_at: datetime  # aware; midnight of the reader's zone for a whole day
    ends_at: datetime
    wall: datetime  # naive: what stands on the clock of the zone that was written
    zone: str  # that zone's name as written; "UTC", or empty where none was
    is_whole_day: bool
    summary: str
    component: Component  # with its zones put right


def entries(data: bytes, *, floating: tzinfo) -> list[Entry]:
    """Every entry that says when it begins. `floating` is the reader's zone: for whole days and for times without one.

    Raises NotACalendar.
    """
    return [each for calendar in settled(parse(data)) for each in entries_of(calendar, floating=floating)]


def entries_of(calendar: Calendar, *, floating: tzinfo) -> list[Entry]:
    """As `entries`, of a calendar whose zones are settled."""
    found = (entry_of(each, floating=floating) for each in calendar.walk("VEVENT"))
    return [each for each in found if each]


def settled(calendars: list[Calendar]) -> list[Calendar]:
    """The same calendars, each time in the zone that is meant by its name."""
    for calendar in calendars:
        zones = Zones(calendar.walk("VTIMEZONE"), usual=str(calendar.get("X-WR-TIMEZONE", "")))
        for component in (*calendar.walk("VEVENT"), *calendar.walk("VFREEBUSY")):
            _settle(component, zones)
        calendar.pop("X-WR-TIMEZONE", None)  # it has been minded, and would be applied once more
    return calendars


def _settle(component: Component, zones: Zones) -> None:
    _leave_out_what_is_broken(component)
    for name in DATES:
        for each in _listed(component.get(name)):
            is_day = str(getattr(each, "params", {}).get("VALUE", "")).upper() == "DATE"
            for value in getattr(each, "dts", [each]):
                value.dt = value.dt.date() if is_day and isinstance(value.dt, datetime) else value.dt
                value.dt = _in_zone(value.dt, _zone_of(each), zones)


def _leave_out_what_is_broken(component: Component) -> None:
    from icalendar.prop.broken import vBroken

    for name in (*DATES, *ALSO_READ):
        if any(isinstance(each, vBroken) for each in _listed(component.get(name))):
            component.pop(name)


def _zone_of(written: Any) -> str:
    """The name of the zone that was written; a list of times carries one for all."""
    return str(getattr(written, "params", {}).get("TZID", "")).strip().strip('"')


def _in_zone(moment: Any, name: str, zones: Zones) -> Any:
    """A date stays one; a time keeps what stands on the wall and is given its zone."""
    if isinstance(moment, tuple):
        return tuple(_in_zone(each, name, zones) if isinstance(each, datetime) else each for each in moment)
    if not isinstance(moment, datetime):
        return moment
    if str(moment.tzinfo) == "UTC":  # written with a Z: that is said of the time itself, whatever is said beside it
        return moment.astimezone(UTC)
    return moment.replace(tzinfo=zones.named(name) if name else zones.usual)


def entry_of(component: Component, *, floating: tzinfo) -> Entry | None:
    """The entry of a component; None where it does not say when it begins, or says so outside of all time."""
    starts = _moment(component, "DTSTART")
    if starts is None:
        return None
    try:
        starts_at, ends_at = aware(starts, floating), aware(_end(component, starts), floating)
    except (OverflowError, ValueError):
        return None
    wall = starts if isinstance(starts, datetime) else datetime.combine(starts, time())
    written = _zone_of(next(_listed(component["DTSTART"])))
    return Entry(
        uid=str(component.get("UID", "")),
        starts_at=starts_at,
        ends_at=max(starts_at, ends_at),
        wall=wall.replace(tzinfo=None),
        zone=written or ("UTC" if isinstance(starts, datetime) and starts.tzinfo is UTC else ""),
        is_whole_day=not isinstance(starts, datetime),
        summary=str(component.get("SUMMARY", "")),
        component=component,
    )


def aware(moment: date | datetime, floating: tzinfo) -> datetime:
    """A moment in UTC; what has no zone is read on the wall of `floating`. Raises OverflowError, ValueError."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=floating)
    return moment.astimezone(UTC)


def _end(component: Component, starts: date | datetime) -> date | datetime:
    """Said, or by its length; a day for a date, and nothing for a time that has neither."""
    ends = _moment(component, "DTEND")
    if ends is not None and isinstance(ends, datetime) == isinstance(starts, datetime):
        return ends if isinstance(ends, datetime) or ends > starts else starts + timedelta(days=1)
    length = getattr(component.get("DURATION"), "dt", None)
    if isinstance(length, timedelta):
        return starts + length
    return starts if isinstance(starts, datetime) else starts + timedelta(days=1)


def _moment(component: Component, name: str) -> date | datetime | None:
    found = next(_listed(component.get(name)), None)
    moment = getattr(found, "dt", None)
    return moment if isinstance(moment, date) else None


def _listed(value: Any) -> Iterator[Any]:
    if value is not None:
        yield from value if isinstance(value, list) else [value]

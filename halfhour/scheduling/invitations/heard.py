"""What a calendar message says: its method, which meeting, which time, who answers what (iTIP, RFC 5546)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from halfhour.scheduling.calendars.entries import Entry, aware, entry_of, settled
from halfhour.scheduling.calendars.parse import parse

if TYPE_CHECKING:
    from datetime import tzinfo

    from icalendar.cal import Component

METHODS = {"REQUEST", "REPLY", "COUNTER", "CANCEL"}
ANSWERS = {"ACCEPTED": "accepted", "TENTATIVE": "tentative", "DECLINED": "declined"}
LONGEST = timedelta(hours=12)  # a half hour that lasts longer is no half hour


@dataclass(frozen=True)
class Somebody:
    """An address in lower case, the name beside it, and the answer where one was given."""

    email: str
    name: str = ""
    answer: str = ""
    for_them: str = ""  # whose assistant wrote (SENT-BY)


@dataclass(frozen=True)
class Heard:
    """One message about one meeting. Nothing in it is trusted yet."""

    method: str
    uid: str
    sequence: int
    stamped_at: datetime
    organizer: Somebody
    attendees: tuple[Somebody, ...]
    starts_at: datetime | None
    ends_at: datetime | None
    zone: str  # of the world’s table; empty where it has none of its own
    summary: str
    place: str
    link: str
    comment: str

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds() // 60) if self.starts_at and self.ends_at else 0


def heard(data: bytes, *, floating: tzinfo, at: datetime) -> list[Heard]:
    """Every message about a meeting in these bytes; none where it is just a calendar. Raises NotACalendar."""
    found = []
    for calendar in settled(parse(data)):
        method = str(calendar.get("METHOD", "")).upper()
        if method in METHODS:
            found += [_one(each, method, floating, at) for each in calendar.walk("VEVENT") if each.get("UID")]
    return found


def _one(component: Component, method: str, floating: tzinfo, at: datetime) -> Heard:
    entry = entry_of(component, floating=floating)
    if entry and (entry.is_whole_day or not timedelta(0) < entry.ends_at - entry.starts_at <= LONGEST):
        entry = None
    listed = component.get("ATTENDEE", [])
    return Heard(
        method=method,
        uid=str(component["UID"]).strip()[:255],
        sequence=_number(component.get("SEQUENCE")),
        stamped_at=_stamp(component, floating, at),
        organizer=_somebody(component.get("ORGANIZER")),
        attendees=tuple(_somebody(each) for each in (listed if isinstance(listed, list) else [listed])),
        starts_at=entry.starts_at if entry else None,
        ends_at=entry.ends_at if entry else None,
        zone=_zone(entry),
        summary=str(component.get("SUMMARY", ""))[:300],
        place=_place(component),
        link=_link(component),
        comment=" ".join(str(each) for each in _all(component.get("COMMENT")))[:2000],
    )


def _somebody(line: Any) -> Somebody:
    about = getattr(line, "params", {})
    email = address(str(line or ""))
    answer = ANSWERS.get(str(about.get("PARTSTAT", "")).upper(), "")
    return Somebody(email, str(about.get("CN", "")).strip('"')[:200], answer, address(str(about.get("SENT-BY", ""))))


def address(text: str) -> str:
    """“MAILTO:Ada@firm.example” as ada@firm.example."""
    return text.strip().strip('"').casefold().removeprefix("mailto:").strip()


def _number(value: Any) -> int:
    try:
        return max(0, int(value))
    except (TypeError, ValueError):
        return 0


def _stamp(component: Component, floating: tzinfo, at: datetime) -> datetime:
    """When it was written, by the writer's clock; a clock that runs ahead of ours is not believed."""
    stamp = getattr(component.get("DTSTAMP"), "dt", None)
    return min(aware(stamp, floating), at) if stamp is not None else at


def _zone(entry: Entry | None) -> str:
    """The zone in which it was written, where it is one of the world's table."""
    starts = getattr(entry.component["DTSTART"], "dt", None) if entry else None
    zone = getattr(starts, "tzinfo", None)
    return "" if zone is None or zone is UTC else str(getattr(zone, "key", "") or "")


def _place(component: Component) -> str:
    place = str(component.get("LOCATION", "")).strip()
    return "" if place.startswith(("http://", "https://")) else place[:300]


def _link(component: Component) -> str:
    """Where the call is: what says so, else a place that is an address."""
    names = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "LOCATION", "URL")
    said = (str(each).strip() for name in names for each in _all(component.get(name)))
    return next((each[:1000] for each in said if each.startswith(("http://", "https://"))), "")


def _all(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]

"""Bytes that should be a calendar, as components: the usual reader first, a more lenient one where that gives up."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.cal import Component

LARGEST = 10_000_000  # bytes; a student's calendar of ten years is under two million
BEGIN = b"BEGIN:VCALENDAR"
ATTACHED = re.compile(
    rb"(?mi)^ATTACH[;:].*(?:\r?\n[ \t].*)*(?:\r?\n|\Z)"
)  # files inside entries: large, and never read


class NotACalendar(Refused):
    """Nothing in it is a calendar."""


def parse(data: bytes) -> list[Calendar]:
    """The calendars in a file, one or several; an entry alone is one too. Raises NotACalendar."""
    if len(data) > LARGEST:
        raise NotACalendar(_("That calendar is larger than 10 MB. Export a shorter stretch of time."))
    data = _closed(ATTACHED.sub(b"", _as_utf8(data)))
    found = _strictly(data) or _leniently(data)
    if not found:
        raise NotACalendar(_("That is no calendar. Calendars end in .ics; export one from your calendar program."))
    return found


def _as_utf8(data: bytes) -> bytes:
    """Without a byte order mark, and with the letters of other encodings turned into ours."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").encode()
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace").encode()
    return data


def _closed(data: bytes) -> bytes:
    """A file that was cut off, up to its last whole entry."""
    upper = data.upper()
    if upper.rfind(b"END:VCALENDAR") >= upper.rfind(BEGIN) or BEGIN not in upper:
        return data
    whole = upper.rfind(b"END:VEVENT")
    return data[: whole + len(b"END:VEVENT")] + b"\r\nEND:VCALENDAR\r\n" if whole >= 0 else data


def _strictly(data: bytes) -> list[Calendar]:
    from icalendar import Calendar

    try:
        found = Calendar.from_ical(data, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        return []
    return [each if isinstance(each, Calendar) else _around(each) for each in found]


def _around(component: Component) -> Calendar:
    """A calendar around an entry that came alone."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add_component(component)
    return calendar


def _leniently(data: bytes) -> list[Calendar]:
    """What vobject makes of it, property by property: what cannot be read is left out, and nothing else."""
    import vobject
    from icalendar import Calendar

    whole = data.decode("utf-8", "replace")
    logging.getLogger("vobject.base").setLevel(logging.CRITICAL)  # it would tell the log what stands in a calendar
    start = whole.upper().find(BEGIN.decode())
    if start < 0:
        return []
    found: list[Calendar] = []
    try:
        for each in vobject.readComponents(whole[start:], transform=False, ignoreUnreadable=True):
            if each.name == "VCALENDAR":
                found.append(_rebuilt(each, Calendar()))
    except (vobject.base.VObjectError, ValueError, IndexError, AttributeError):
        pass  # what was whole before the fault is kept
    return found


def _rebuilt(read, into):
    """The same component, made of those lines that can be read."""
    from icalendar import Alarm, Event, FreeBusy, Timezone, TimezoneDaylight, TimezoneStandard, Todo
    from vobject.base import ContentLine

    kinds = {
        "VEVENT": Event, "VTODO": Todo, "VTIMEZONE": Timezone, "VFREEBUSY": FreeBusy, "VALARM": Alarm,
        "STANDARD": TimezoneStandard, "DAYLIGHT": TimezoneDaylight,
    }  # fmt: skip
    for child in read.getChildren():
        if child.name in kinds:
            into.add_component(_rebuilt(child, kinds[child.name]()))
        elif isinstance(child, ContentLine):
            _add(into, child)
    return into


def _add(component: Component, line) -> None:
    """One line, parsed on its own inside a component of the same kind."""
    from icalendar.cal import Component

    words = "".join(f";{name}={_joined(values)}" for name, values in line.params.items())
    name = component.name
    lines = f"BEGIN:{name}\r\n{line.name}{words}:{line.value}\r\nEND:{name}\r\n"
    try:
        read = Component.from_ical(lines)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return
    for key, value in read.items():
        component.add(key, value, encode=False)


def _joined(values: list[str]) -> str:
    return ",".join(f'"{each}"' if set(each) & set(":;,") else each for each in values)


def components(calendars: list[Calendar], *names: str) -> Iterator[Component]:
    """Every component of these kinds."""
    for calendar in calendars:
        for name in names:
            yield from calendar.walk(name)

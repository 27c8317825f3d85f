"""How dates and times are written where the student lives: the clock of 12 or 24 hours, day or month first.

The words in them (names of days and months, am and pm) are of the language of the page, which is chosen apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from django.utils import formats
from django.utils.translation import get_language

MONDAY, SUNDAY = 0, 6


@dataclass(frozen=True)
class Manner:
    """Patterns as Django's `date` filter has them, and the day that a week begins with (Monday is 0)."""

    day: str  # “Tue, Nov 24”
    day_and_year: str
    long_day: str  # “Tuesday, November 24”
    date: str  # “November 24, 2026”
    month_and_day: str  # “November 24”
    clock: str
    first_weekday: int = MONDAY


TWELVE, TWENTY_FOUR = "g:i a", "H:i"


def _month_first(first_weekday: int) -> Manner:
    return Manner("D, M j", "D, M j, Y", "l, F j", "F j, Y", "F j", TWELVE, first_weekday)


def _day_first(clock: str, *, comma: str = "", dot: str = "", first_weekday: int = MONDAY) -> Manner:
    return Manner(
        f"D{comma} j{dot} M", f"D{comma} j{dot} M Y", f"l{comma} j{dot} F", f"j{dot} F Y", f"j{dot} F",
        clock, first_weekday,
    )  # fmt: skip


# As the Unicode locale data (CLDR) has them.
MANNERS = {
    "en-us": _month_first(SUNDAY),
    "en-ca": _month_first(SUNDAY),
    "en-gb": _day_first(TWENTY_FOUR),
    "en-ie": _day_first(TWENTY_FOUR),
    "en-au": _day_first(TWELVE),
    "en-nz": _day_first(TWELVE),
    "en-in": _day_first(TWELVE, first_weekday=SUNDAY),
    "de": _day_first(TWENTY_FOUR, comma=",", dot="."),
    "es": _day_first(TWENTY_FOUR, comma=","),
    "es-mx": _day_first(TWELVE, comma=",", first_weekday=SUNDAY),
    "fr": _day_first(TWENTY_FOUR),
    "fr-ca": _day_first(TWENTY_FOUR, first_weekday=SUNDAY),
    "it": _day_first(TWENTY_FOUR),
    "nl": _day_first(TWENTY_FOUR),
    "pt-br": _day_first(TWENTY_FOUR, comma=",", first_weekday=SUNDAY),
}
USUAL = "en-us"  # most of the guides' readers

_current: ContextVar[str] = ContextVar("manner", default=USUAL)


def current() -> str:
    """The name of the manner in force, such as en-gb: as a browser's own formats know it."""
    return _current.get()


def manner() -> Manner:
    return MANNERS[_current.get()]


@contextmanager
def in_manner(name: str) -> Iterator[None]:
    """Write dates and times in that manner for a while; one that is not known is the usual one."""
    token = _current.set(name if name in MANNERS else USUAL)
    try:
        yield
    finally:
        _current.reset(token)


def first_known(wanted: Iterable[str]) -> str:
    """The first of these languages whose manner is known, also by its land or its language alone; else ""."""
    for each in wanted:
        name = each.strip().lower().replace("_", "-")
        parts = name.split("-")
        for known in (name, f"{parts[0]}-{parts[-1]}", parts[0]):
            if known in MANNERS:
                return known
    return ""


def clock_time(value: datetime | time | None) -> str:
    """“12:30 pm” or “12:30”, the minutes always shown, in the zone that the time carries."""
    if not value:
        return ""
    return formats.time_format(value, manner().clock).replace("a.m.", "am").replace("p.m.", "pm")


def short_day(value: date, *, with_year: bool = False) -> str:
    """“Tue, Nov 24” or “Tue 24 Nov”."""
    return _said(value, manner().day_and_year if with_year else manner().day, get_language())


@lru_cache(maxsize=1000)
def _said(value: date, pattern: str, _language: str) -> str:
    return formats.date_format(value, pattern)  # a list of a hundred rows names a dozen days


def long_day(value: date) -> str:
    """“Tuesday, November 24” or “Tuesday 24 November”, as a letter writes it."""
    return formats.date_format(value, manner().long_day)


def between(starts: datetime, ends: datetime, *, full_hours: bool = True) -> str:
    """“12:30–12:55 pm” or “12:30–12:55”: the half of the day once where both share it.

    Without `full_hours` a clock of twelve leaves out the minutes of a whole hour: “10 am–12 pm”.
    """
    first, last = clock_time(starts), clock_time(ends)
    if manner().clock == TWENTY_FOUR:
        return f"{first}–{last}"
    if not full_hours:
        first, last = first.replace(":00", ""), last.replace(":00", "")
    return f"{first.rpartition(' ')[0] if first[-2:] == last[-2:] else first}–{last}"


def on_the_face(value: datetime) -> str:
    """“9:00” or “09:00”: what the margin of a day has room for."""
    said = clock_time(value)
    return said if manner().clock == TWENTY_FOUR else said.rpartition(" ")[0]

"""The weeks in which windows are offered, drawn: rows of half hours, both clocks in the margin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.utils.translation import gettext as _

from halfhour.foundation.manner import manner, on_the_face
from halfhour.scheduling.offers.windows import (
    STEP,
    Calendars,
    Span,
    days_to_offer,
    free_windows,
    is_bridge,
    merged,
    suggested,
)
from halfhour.scheduling.saying import between
from halfhour.student.business_days import is_holiday

WEEKDAYS = 5


@dataclass(frozen=True)
class Shown:
    """A window or a busy time at its place: row and length in half hours, counted from 1."""

    row: int
    rows: int
    value: str = ""
    mine: str = ""
    theirs: str = ""
    is_chosen: bool = False


@dataclass(frozen=True)
class Day:
    on: date
    slots: tuple[Shown, ...]  # windows and what is busy, as they follow each other
    why_none: str = ""

    @property
    def has_windows(self) -> bool:
        return any(each.value for each in self.slots)


@dataclass(frozen=True)
class Week:
    days: tuple[Day, ...]
    hours: tuple[tuple[str, str], ...]  # one a half hour: on my wall, on theirs; empty at the half
    has_windows: bool


def value_of(span: Span) -> str:
    """A window as a form carries it: the moment in UTC and the minutes."""
    return f"{span.starts_at.astimezone(UTC):%Y-%m-%dT%H:%M}Z~{span.minutes}"


class Drawing:
    """Draws the windows that suit both; ticked are these, or what is proposed."""

    def __init__(self, calendars: Calendars, *, ticked: frozenset[str] | None = None) -> None:
        self.calendars = calendars
        self.here, self.there = calendars.mine.zone, calendars.theirs.zone
        self.windows = free_windows(calendars)
        self.ticked = {value_of(each) for each in suggested(self.windows, calendars)} if ticked is None else ticked
        starts = [self._wall(each.starts_at) for each in self.windows] or [time(9)]
        self.first_hour = min(starts).hour
        self.rows = max((self._row(each.ends_at.astimezone(self.here)) for each in self.windows), default=2) - 1

    def weeks(self) -> tuple[Week, ...]:
        days = days_to_offer(self.calendars)
        first = days[0] - timedelta(days=(days[0].weekday() - manner().first_weekday) % 7)
        begin = (first + timedelta(weeks=ahead) for ahead in range((days[-1] - first).days // 7 + 1))
        return tuple(self._week(each) for each in begin)

    def _week(self, first: date) -> Week:
        days = [self._day(first + timedelta(days=ahead)) for ahead in range(7)]
        days = [each for each in days if each.on.weekday() < WEEKDAYS or each.has_windows]
        return Week(tuple(days), self._hours(first), any(each.has_windows for each in days))

    def _day(self, on: date) -> Day:
        windows = [each for each in self.windows if each.starts_at.astimezone(self.here).date() == on]
        shown = tuple(self._window(each) for each in windows)
        slots = sorted(shown + self._busy(on), key=lambda each: each.row)
        return Day(on, tuple(slots), "" if slots else self._why_none(on))

    def _window(self, span: Span) -> Shown:
        mine, value = self._local(span), value_of(span)
        theirs = span.starts_at.astimezone(self.there), span.ends_at.astimezone(self.there)
        return Shown(
            self._row(mine[0]),
            span.minutes // 30,
            value,
            between(*mine),
            "" if mine[0].utcoffset() == theirs[0].utcoffset() else between(*theirs),
            value in self.ticked,
        )

    def _busy(self, on: date) -> tuple[Shown, ...]:
        """What is busy that day, within the hours that are drawn; what overlaps is drawn as one."""
        opens = datetime.combine(on, time(self.first_hour), self.here).astimezone(UTC)
        ends = opens + self.rows * STEP
        here = [each for each in self.calendars.busy if each.starts_at < ends and opens < each.ends_at]
        return tuple(self._busy_as_one(each, opens, ends) for each in merged(here))

    def _busy_as_one(self, span: Span, opens: datetime, ends: datetime) -> Shown:
        """In the words of the calendar with its true times, however little of it is drawn."""
        drawn = self._local(Span(max(span.starts_at, opens), min(span.ends_at, ends)))
        row = self._row(drawn[0])
        rows = max(1, self._row(drawn[1] - STEP / 30) - row + 1)
        return Shown(row, rows, mine=f"{span.what}, {between(*self._local(span))}")

    def _local(self, span: Span) -> tuple[datetime, datetime]:
        return span.starts_at.astimezone(self.here), span.ends_at.astimezone(self.here)

    def _why_none(self, on: date) -> str:
        offered = days_to_offer(self.calendars)
        if is_holiday(on, self.calendars.policy):
            return _("A holiday: no times offered")
        if self.calendars.is_quiet(on):
            return _("A quiet day of yours")
        if is_bridge(on, self.calendars.policy):
            return _("Most offices are closed: none offered unless you add one")
        if on < offered[0]:
            return _("Too soon to ask for")
        return _("Too far ahead") if on > offered[-1] else ""

    def _hours(self, on: date) -> tuple[tuple[str, str], ...]:
        midday = datetime.combine(on, time(self.first_hour), self.here)
        walls = (midday + place * STEP for place in range(self.rows))
        return tuple(
            (on_the_face(each), on_the_face(each.astimezone(UTC).astimezone(self.there)))
            if each.minute == 0
            else ("", "")
            for each in walls
        )

    def _wall(self, moment: datetime) -> time:
        return moment.astimezone(self.here).time()

    def _row(self, local: datetime) -> int:
        return (local.hour - self.first_hour) * 2 + local.minute // 30 + 1


def by_week(weeks: tuple[Week, ...], *, open_at_once: int = 2) -> tuple[tuple[Week, ...], tuple[Week, ...]]:
    """The first weeks that have windows, and the later ones."""
    full = [each for each in weeks if each.has_windows]
    return tuple(full[:open_at_once]), tuple(full[open_at_once:])

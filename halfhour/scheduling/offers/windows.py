"""Which windows of time suit both: business hours there, decent hours here, and nothing else in them. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property
from itertools import groupby, pairwise

from halfhour.student.business_days import (
    ONE_DAY,
    business_days_after,
    is_business_day,
    is_day_before_holiday,
    is_holiday,
)
from halfhour.student.policy import Policy

MONDAY, FRIDAY = 0, 4
STEP = timedelta(minutes=30)
LONGEST = 4  # steps: two hours are easy to find half an hour in
SHORTEST = 2  # steps: half an hour, and the free time after it
BREATH = timedelta(minutes=30)  # before and after what is in the calendar, so that nothing is back to back
OFFICE_FROM, OFFICE_UNTIL = time(9), time(17)  # the hours in which an office expects calls


@dataclass(frozen=True)
class Side:
    """One of the two: their zone, and the hours of a day in which they talk, on their own wall."""

    zone: tzinfo
    begins: time = OFFICE_FROM
    ends: time = OFFICE_UNTIL

    def is_awake(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether both moments lie in these hours of one day."""
        first, last = starts_at.astimezone(self.zone), ends_at.astimezone(self.zone)
        return first.date() == last.date() and self.begins <= first.time() and last.time() <= self.ends


@dataclass(frozen=True, order=True)
class Span:
    """From one moment to another, both aware; `what` is in it."""

    starts_at: datetime
    ends_at: datetime
    what: str = ""

    def overlaps(self, other: "Span") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds() // 60)


def merged(spans: Iterable[Span]) -> list[Span]:
    """What overlaps as one, its names side by side, each once."""
    found: list[Span] = []
    for each in sorted(spans):
        if not found or each.starts_at >= found[-1].ends_at:
            found.append(each)
        else:
            last = found.pop()
            names = dict.fromkeys([*last.what.split("; "), each.what])
            found.append(Span(last.starts_at, max(last.ends_at, each.ends_at), "; ".join(names)))
    return found


@dataclass(frozen=True)
class Calendars:
    """All that decides which windows may be offered at a moment."""

    at: datetime
    mine: Side
    theirs: Side
    policy: Policy
    busy: tuple[Span, ...] = ()
    breath: timedelta = BREATH  # longer where one must travel to it
    quiet: tuple[tuple[date, date], ...] = ()  # my own days, both ends included

    @cached_property
    def closed(self) -> tuple[Span, ...]:
        """What is busy in the days that may be offered, with the breath before and after it."""
        days = days_to_offer(self)
        begin, end = (datetime.combine(each, time(), self.theirs.zone) for each in (days[0], days[-1] + 2 * ONE_DAY))
        wide = (Span(each.starts_at - self.breath, each.ends_at + self.breath) for each in self.busy)
        return tuple(merged(each for each in wide if each.starts_at < end and begin < each.ends_at))

    def is_quiet(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.quiet)


def days_to_offer(calendars: Calendars) -> tuple[date, ...]:
    """The business days there that are neither too near nor too far, by the policy."""
    today = calendars.at.astimezone(calendars.theirs.zone).date()
    policy = calendars.policy
    first = business_days_after(today, policy.offer_earliest_business_days, policy)
    last = business_days_after(today, policy.offer_latest_business_days, policy)
    every = (first + ahead * ONE_DAY for ahead in range((last - first).days + 1))
    return tuple(day for day in every if is_business_day(day, policy) and not is_bridge(day, policy))


def is_bridge(day: date, policy: Policy) -> bool:
    """Between a holiday and a weekend: most offices are closed, whatever the calendar says."""
    return (day.weekday() == FRIDAY and is_holiday(day - ONE_DAY, policy)) or (
        day.weekday() == MONDAY and is_holiday(day + ONE_DAY, policy)
    )


def free_windows(calendars: Calendars) -> tuple[Span, ...]:
    """Every window that may be offered, of one to two hours, in their order."""
    return tuple(
        window for day in days_to_offer(calendars) for stretch in _stretches(day, calendars) for window in _cut(stretch)
    )


def suggested(windows: tuple[Span, ...], calendars: Calendars) -> tuple[Span, ...]:
    """A few of them, on different days and at different times of the day, so that one is likely to fit.

    None on the day before a holiday, when offices empty.
    """
    zone, policy = calendars.theirs.zone, calendars.policy
    windows = tuple(
        each for each in windows if not is_day_before_holiday(each.starts_at.astimezone(zone).date(), policy)
    )
    most = policy.windows_most
    days = [list(each) for _day, each in groupby(windows, key=lambda one: one.starts_at.astimezone(zone).date())]
    spread = (days[::2] + days[1::2])[:most]
    times_of_day = (0, -1, 1)
    return tuple(
        sorted(
            of_day[place if abs(place) < len(of_day) else 0]
            for of_day, place in zip(spread, (times_of_day * most)[:most], strict=False)
        )
    )


def _stretches(day: date, calendars: Calendars) -> Iterator[list[datetime]]:
    """The steps of a day that are free for both, those that follow each other together."""
    run: list[datetime] = []
    for starts_at in _steps(day, calendars.theirs):
        if _is_free(starts_at, calendars):
            run.append(starts_at)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _steps(day: date, side: Side) -> Iterator[datetime]:
    """The moments of that day, half an hour apart, at which a step lies wholly in these hours."""
    starts_at = datetime.combine(day, side.begins, side.zone).astimezone(UTC)
    last = datetime.combine(day, side.ends, side.zone).astimezone(UTC) - STEP
    while starts_at <= last:
        yield starts_at
        starts_at += STEP


def _is_free(starts_at: datetime, calendars: Calendars) -> bool:
    step = Span(starts_at, starts_at + STEP)
    return (
        starts_at > calendars.at
        and calendars.mine.is_awake(step.starts_at, step.ends_at)
        and not calendars.is_quiet(starts_at.astimezone(calendars.mine.zone).date())
        and not any(step.overlaps(each) for each in calendars.closed)
    )


def _cut(stretch: list[datetime]) -> Iterator[Span]:
    """A stretch in parts of much the same length, none over two hours; what is too short is left out."""
    if len(stretch) < SHORTEST:
        return
    parts = -(-len(stretch) // LONGEST)
    bounds = [len(stretch) * part // parts for part in range(parts + 1)]
    for first, after in pairwise(bounds):
        yield Span(stretch[first], stretch[after - 1] + STEP)

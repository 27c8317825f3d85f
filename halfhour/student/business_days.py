"""Business days: not Saturday, not Sunday, no public holiday, no holiday of the school."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from importlib.metadata import version

from halfhour.student.policy import Policy

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass
class Memory:
    """Where the days of a year are kept from run to run; `config` says where. Else they are worked out each time."""

    keep: Callable[[str, Callable[[], list[str]]], list[str]] = lambda _, work_out: work_out()


memory = Memory()


@cache
def public_holidays(country: str, region: str, year: int) -> frozenset[date]:
    """The days on which offices are closed, none for an unknown country."""
    key = f"closed-{country}-{region}-{year}-{version('holidays')}"
    return frozenset(date.fromisoformat(each) for each in memory.keep(key, partial(_closed, country, region, year)))


def _closed(country: str, region: str, year: int) -> list[str]:
    """As the `holidays` library says, which takes a tenth of a second to load."""
    from holidays import country_holidays

    for subdivision in (region or None, None):  # asking which regions there are would load every country's rules
        try:
            return [each.isoformat() for each in country_holidays(country, subdiv=subdivision, years=year)]
        except NotImplementedError:
            continue
    return []


def is_holiday(day: date, policy: Policy) -> bool:
    return any(one.holds(day) for one in policy.holidays) or day in public_holidays(
        policy.country, policy.region, day.year
    )


def is_business_day(day: date, policy: Policy) -> bool:
    return day.weekday() < SATURDAY and not is_holiday(day, policy)


def is_day_before_holiday(day: date, policy: Policy) -> bool:
    """Whether the next day that is no weekend is a holiday: mail sent now lies under a pile then."""
    following = day + ONE_DAY
    while following.weekday() >= SATURDAY:
        following += ONE_DAY
    return is_holiday(following, policy)


def business_days_after(day: date, count: int, policy: Policy) -> date:
    """The `count`-th business day after `day`; with a negative count, before it. Zero: the day itself."""
    step = ONE_DAY if count >= 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_business_day(day, policy):
            day += step
    return day


def business_days_between(first: date, last: date, policy: Policy) -> int:
    """How many business days lie after `first` up to and with `last`."""
    return sum(is_business_day(first + timedelta(days=ahead), policy) for ahead in range(1, (last - first).days + 1))


def next_good_day(day: date, policy: Policy) -> date:
    """The first day from `day` on for a letter: a business day, and not the day before a holiday."""
    while not is_business_day(day, policy) or is_day_before_holiday(day, policy):
        day += ONE_DAY
    return day

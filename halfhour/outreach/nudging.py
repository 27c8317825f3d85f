"""When a reminder is polite. Pure: dates and a policy in, a date out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.student.business_days import business_days_after, next_good_day
from halfhour.student.policy import Policy

DAYS_OF_MONTH = 30.4


@dataclass(frozen=True)
class Silence:
    """Since when nothing has come, how many reminders went, and whether it is a judge's."""

    since: date
    nudges: int
    to_judge: bool = False


def nudge_from(silence: Silence, policy: Policy, *, today: date) -> date | None:
    """The first day from today on for a reminder: a business day, never the day before a holiday.

    None when as many went as the policy allows.
    """
    if silence.nudges >= policy.nudges_most:
        return None
    wait = policy.nudge_judge_after_business_days if silence.to_judge else policy.nudge_after_business_days
    return next_good_day(max(today, business_days_after(silence.since, wait, policy)), policy)


def rest_until(today: date, policy: Policy) -> date:
    """The day until which somebody is left in peace after a no or a silence."""
    return today + timedelta(days=round(policy.rest_after_silence_months * DAYS_OF_MONTH))

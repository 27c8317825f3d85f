"""By when a thank-you is due, and from when it is still owed: by day, in the student's zone. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from halfhour.student.policy import Policy

SATURDAY, WEEK = 5, 7
DAY = timedelta(days=1)


@dataclass(frozen=True)
class ThanksDue:
    """Not before `from_at`, due until `due_at`, owed from `owed_at`; the last two are ends, not included."""

    from_at: datetime
    due_at: datetime
    owed_at: datetime

    @classmethod
    def after(cls, ended_at: datetime, *, zone: ZoneInfo, policy: Policy) -> ThanksDue:
        """The days of a thank-you for a talk that ended then. What would end at a weekend ends on Monday at noon."""
        day = ended_at.astimezone(zone).date()
        due, owed = (
            _not_at_weekend(day + timedelta(days=days + 1), zone, policy)
            for days in (policy.thanks_due_days, policy.thanks_owed_days)
        )
        return cls(ended_at + timedelta(minutes=policy.thanks_not_within_minutes), due, max(owed, due))

    def state(self, at: datetime) -> str:
        """`early`, `due` or `owed`."""
        return "owed" if at >= self.owed_at else "early" if at < self.from_at else "due"

    def due_on(self, zone: ZoneInfo) -> date:
        """The last day on which it is in time."""
        return (self.due_at - timedelta(microseconds=1)).astimezone(zone).date()

    def owed_since(self, zone: ZoneInfo) -> date:
        return (self.owed_at - timedelta(microseconds=1)).astimezone(zone).date()


def _not_at_weekend(end: date, zone: ZoneInfo, policy: Policy) -> datetime:
    """The beginning of that day; where the day before lies at a weekend, Monday noon."""
    last = end - DAY
    if last.weekday() < SATURDAY:
        return datetime.combine(end, time(), zone)
    monday = last + timedelta(days=WEEK - last.weekday())
    return datetime.combine(monday, time(policy.thanks_after_weekend_hour), zone)

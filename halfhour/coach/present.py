"""The present: a moment, the student's calendar around it, and the policy in force."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Self

from halfhour.coach.situation import Interview, Meeting, Situation
from halfhour.student import business_days
from halfhour.student.policy import Policy

WISHED, WAITING, LATER, REFUSED, AGREED, AHEAD, BEGINNING, RUNNING, HELD, GONE = PHASES = (
    "wished",  # no request has left
    "waiting",  # for an answer
    "later",  # they named a date
    "refused",  # they said no
    "agreed",  # they said yes; no time stands
    "ahead",  # a time stands
    "beginning",  # the agreed time has come: what was to be done before it is over
    "running",  # the talk has begun
    "held",  # the talk is over
    "gone",  # the interview is closed
)
FORGOTTEN = timedelta(hours=1)  # a talk that nobody closed counts as over this long after its end


@dataclass(frozen=True)
class Present:
    """What every rule is given besides its subject."""

    situation: Situation
    at: datetime
    policy: Policy
    today: date

    @classmethod
    def of(cls, situation: Situation, at: datetime, policy: Policy) -> Self:
        """`at` is an aware moment; today is its date on the student's calendar."""
        return cls(situation, at, policy, at.astimezone(situation.student.zone).date())

    def day_of(self, moment: datetime) -> date:
        """The date on the student's calendar."""
        return moment.astimezone(self.situation.student.zone).date()

    def start_of(self, day: date, hour: int = 0) -> datetime:
        """Midnight with which the day begins, or a full hour of it."""
        return datetime.combine(day, time(hour), self.situation.student.zone)

    def end_of(self, day: date) -> datetime:
        """Midnight with which the day ends: the first moment that is too late."""
        return self.start_of(day + timedelta(days=1))

    def business_day(self, day: date, count: int) -> date:
        """The `count`-th business day after the day; before it with a negative count."""
        return _business_days_after(day, count, self.policy)

    def business_days_since(self, day: date) -> int:
        """How many business days have passed after that day, today included."""
        return _passed(day, self.today, self.policy.country, self.policy.region, self.policy.holidays)

    def is_quiet(self, day: date) -> bool:
        """Whether the school, the field or the student asks for no new letters on that day."""
        return self.policy.is_quiet(day) or any(quiet.holds(day) for quiet in self.situation.student.quiet)

    def good_day(self, day: date) -> date:
        """The first day from this one on for a letter nobody waits for: not quiet, no holiday's eve."""
        day = business_days.next_good_day(day, self.policy)
        while self.is_quiet(day):
            day = business_days.next_good_day(day + timedelta(days=1), self.policy)
        return day

    def after_quiet(self, day: date) -> date:
        """The first day from this one on that is not quiet."""
        while self.is_quiet(day):
            day += timedelta(days=1)
        return day

    def before_talk(self, meeting: Meeting, days: int) -> tuple[datetime, datetime]:
        """Begin and end of the day that lies `days` before a meeting, or of the day it was agreed, if later.

        The end is never after the meeting begins.
        """
        day = max(self.day_of(meeting.starts_at) - timedelta(days=days), self.day_of(meeting.agreed_at))
        return self.start_of(day), min(self.end_of(day), meeting.starts_at)


# Rules ask for the same few days again and again; a policy is frozen, but holds sets that take long to hash.
def _business_days_after(day: date, count: int, policy: Policy) -> date:
    return _counted(day, count, policy.country, policy.region, policy.holidays)


@lru_cache(maxsize=4096)
def _counted(day: date, count: int, country: str, region: str, holidays: tuple) -> date:
    return business_days.business_days_after(day, count, Policy(country=country, region=region, holidays=holidays))


@lru_cache(maxsize=4096)
def _passed(first: date, last: date, country: str, region: str, holidays: tuple) -> int:
    return business_days.business_days_between(first, last, Policy(country=country, region=region, holidays=holidays))


def ended_at(interview: Interview, at: datetime) -> datetime | None:
    """When the talk ended: closed, or past its end and not missed. None while it is to come or under way."""
    talk, meeting = interview.talk, interview.meeting
    if talk:
        if talk.closed_at:
            return talk.closed_at
        return talk.ends_at if at >= talk.ends_at + FORGOTTEN else None
    if meeting and meeting.stands and at >= meeting.ends_at:
        return meeting.ends_at
    return None


def phase(interview: Interview, at: datetime) -> str:
    """How far an interview is, as its facts say at that moment."""
    if interview.closed_at:
        return GONE
    if ended_at(interview, at):
        return HELD
    if interview.talk:
        return RUNNING
    if interview.meeting and interview.meeting.stands:
        return AHEAD if at < interview.meeting.starts_at else BEGINNING
    if interview.meeting or interview.offer:
        return AGREED
    return _answered(interview)


def _answered(interview: Interview) -> str:
    approach = interview.approach
    if approach is None or approach.withdrawn_at:
        return WISHED
    return {"yes": AGREED, "no": REFUSED, "later": LATER}.get(approach.answer, WAITING)

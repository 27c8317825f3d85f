"""What came back to an invitation: another time, or a no to this one."""

from collections.abc import Iterator
from datetime import datetime

from halfhour.coach.present import AHEAD, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, rule
from halfhour.coach.situation import Interview
from halfhour.foundation.words import marked as _


@rule(
    "they-propose",
    "schedule",
    "interview",
    AHEAD,
    words=_("{name} proposes another time: take it, or keep yours"),
    verb="meeting",
    because=_(
        "Whoever proposes a time keeps it free until you answer, and your own stands in two calendars meanwhile."
    ),
    source=sources.SENSE,
    settles=_("their time is taken or set aside, or the talk is moved or called off"),
    shown_from=_("their program sends another time"),
    due=_("{answer_business_days} business day later"),
    owed=_("after that"),
    numbers=("answer_business_days",),
    hurts_others=True,
)
def they_propose(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.proposed_at and meeting.proposed_for and meeting.proposed_for > present.at:
        yield from _answered_soon(interview, meeting.proposed_at, present)


@rule(
    "they-declined",
    "schedule",
    "interview",
    AHEAD,
    words=_("{name} cannot come then: offer another time"),
    verb="meeting",
    because=_(
        "A declined invitation still stands in your calendar. A new time, or calling it off, makes it true again."
    ),
    source=sources.SENSE,
    settles=_("the talk is moved or called off, or they accept after all"),
    shown_from=_("their program declines the invitation"),
    due=_("{answer_business_days} business day later"),
    owed=_("after that"),
    numbers=("answer_business_days",),
    hurts_others=True,
)
def they_declined(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.declined_at and not meeting.proposed_at and meeting.starts_at > present.at:
        yield from _answered_soon(interview, meeting.declined_at, present)


def _answered_soon(interview: Interview, came_at: datetime, present: Present) -> Iterator[Duty]:
    """What came from them is answered within a business day, and before the talk would begin."""
    meeting = interview.meeting
    due = present.end_of(present.business_day(present.day_of(came_at), present.policy.answer_business_days))
    due = min(due, meeting.starts_at) if meeting else due
    yield Duty(subject=interview.id, target=meeting.id if meeting else None, shown_at=came_at, due_at=due, owed_at=due)


RULES = (they_propose, they_declined)

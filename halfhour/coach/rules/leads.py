"""What you promised, and what was offered to you."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, brief, places, rule
from halfhour.coach.situation import Lead, Promise
from halfhour.foundation.words import marked as _


@rule(
    "promise-kept",
    "follow_up",
    "promise",
    words=_("You promised {name}: {promise}"),
    verb="promise",
    because=_("A small promise kept is worth more than a large thank-you."),
    source=sources.SENSE,
    settles=_("it is marked as kept"),
    shown_from=_("{promise_notice_days} days before its day"),
    due=_("its day; without one {report_back_days} days after you made it"),
    owed=_("after that"),
    numbers=("promise_notice_days", "report_back_days"),
    hurts_others=True,
)
def promise_kept(promise: Promise, present: Present) -> Iterator[Duty]:
    policy = present.policy
    day = promise.by_on or promise.made_on + timedelta(days=policy.report_back_days)
    due = present.end_of(day)
    yield Duty(
        subject=promise.id,
        person=promise.person,
        interview_id=promise.interview_id,
        shown_at=present.start_of(max(day - timedelta(days=policy.promise_notice_days), promise.made_on)),
        due_at=due,
        owed_at=due,
        places=places(promise=brief(promise.text)),
    )


@rule(
    "lead",
    "follow_up",
    "lead",
    words=_("Answer {name} about “{what}”"),
    verb="lead",
    because=_("An opening does not wait. Thank them, and if you need time: “may I come back to you by Friday?”"),
    source=sources.LAW_STUDENTS,
    settles=_("they were thanked or answered"),
    shown_from=_("you noted it"),
    due=_("{lead_answer_business_days} business day later"),
    owed=_("after that"),
    numbers=("lead_answer_business_days",),
    hurts_others=True,
)
def lead(lead: Lead, present: Present) -> Iterator[Duty]:
    if not lead.thanked_at and not lead.answered_at:
        day = present.business_day(present.day_of(lead.noted_at), present.policy.lead_answer_business_days)
        due = present.end_of(day)
        yield _of_lead(lead, shown_at=lead.noted_at, due_at=due, owed_at=due)


@rule(
    "lead-by-date",
    "follow_up",
    "lead",
    words=_("Come back to {name} about “{what}”"),
    verb="lead",
    because=_("They gave it a day, or you did. A no in time is a kindness too."),
    source=sources.LAW_STUDENTS,
    settles=_("it is answered"),
    shown_from=_("{promise_notice_days} days before its day"),
    due=_("its day"),
    owed=_("after that"),
    numbers=("promise_notice_days",),
    hurts_others=True,
)
def lead_by_date(lead: Lead, present: Present) -> Iterator[Duty]:
    if lead.by_on and lead.thanked_at and not lead.answered_at:
        day = lead.by_on - timedelta(days=present.policy.promise_notice_days)
        due = present.end_of(lead.by_on)
        yield _of_lead(lead, shown_at=max(present.start_of(day), lead.thanked_at), due_at=due, owed_at=due)


@rule(
    "lead-told",
    "follow_up",
    "lead",
    words=_("Tell your career office, and whoever introduced you, about “{what}”"),
    verb="lead",
    because=_("They helped to bring it about, and they know others whom it may suit."),
    source=sources.LAW_STUDENTS,
    settles=_("they were told"),
    shown_from=_("it is answered"),
    due=_("{report_back_days} days later"),
    numbers=("report_back_days",),
)
def lead_told(lead: Lead, present: Present) -> Iterator[Duty]:
    if lead.answered_at and not lead.told_at:
        day = present.day_of(lead.answered_at) + timedelta(days=present.policy.report_back_days)
        yield _of_lead(lead, shown_at=lead.answered_at, due_at=present.end_of(day))


def _of_lead(lead: Lead, **times) -> Duty:
    return Duty(
        subject=lead.id,
        person=lead.person,
        interview_id=lead.interview_id,
        places=places(what=brief(lead.what)),
        **times,
    )


RULES = (promise_kept, lead, lead_by_date, lead_told)

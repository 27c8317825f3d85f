"""After the letter: wait, remind once, take the answer, let it rest."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from halfhour.coach.present import LATER, REFUSED, WAITING, Present
from halfhour.coach.rules import order, sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Approach, Interview
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words

DAYS_OF_MONTH = 30  # to the day it does not matter
NO_ANSWER = _("no answer for {count} business days")


@rule(
    "nudge-once",
    "reach_out",
    "interview",
    WAITING,
    words=_("Ask {name} once more, kindly"),
    verb="nudge",
    because=_(
        "Silence is usual, and it is about their week. Wait {nudge_after_business_days} business days "
        "({nudge_judge_after_business_days} for a judge, and then telephone the assistant), "
        "write one short reminder, never on the day before a holiday, and then let it rest."
    ),
    source=sources.CARLETON,
    settles=_("an answer, {nudges_most} reminder, or that you withdrew"),
    shown_from=_("{nudge_after_business_days} business days after the last real contact"),
    due=_("the same day, or the next that is good for a letter"),
    numbers=("nudge_after_business_days", "nudge_judge_after_business_days", "nudges_most"),
)
def nudge_once(interview: Interview, present: Present) -> Iterator[Duty]:
    approach, person, policy = interview.approach, interview.person, present.policy
    if not approach or len(approach.nudged_at) >= policy.nudges_most or order.is_left_alone(person, present):
        return
    last = present.day_of(_last_word(interview, approach))
    day = present.good_day(max(present.business_day(last, _patience(interview, present)), present.today))
    yield Duty(
        subject=approach.id,
        shown_at=present.start_of(day),
        due_at=present.end_of(day),
        fact=words(NO_ANSWER, count=present.business_days_since(last)),
        words=_("Telephone {name}’s assistant once") if person.kind == "judge" else "",
    )


@rule(
    "rest-after-silence",
    "reach_out",
    "interview",
    WAITING,
    words=_("Let {name} rest until {day}"),
    verb="close",
    because=_(
        "After a reminder silence is an answer for now. In {rest_after_silence_months} months "
        "you may write anew; no letter is owed before."
    ),
    source=sources.SENSE,
    settles=_("the interview is closed, or an answer comes"),
    shown_from=_("{nudge_after_business_days} business days after the last reminder"),
    due=_("{look_ahead_days} days later"),
    numbers=(
        "nudge_after_business_days",
        "nudge_judge_after_business_days",
        "nudges_most",
        "rest_after_silence_months",
        "look_ahead_days",
    ),
)
def rest_after_silence(interview: Interview, present: Present) -> Iterator[Duty]:
    approach, policy = interview.approach, present.policy
    if not approach or len(approach.nudged_at) < policy.nudges_most:
        return
    last = present.day_of(_last_word(interview, approach))
    day = present.business_day(last, _patience(interview, present))
    until = day + timedelta(days=policy.rest_after_silence_months * DAYS_OF_MONTH)
    yield Duty(
        subject=interview.id,
        shown_at=present.start_of(day),
        due_at=present.end_of(day + timedelta(days=policy.look_ahead_days)),
        fact=words(NO_ANSWER, count=present.business_days_since(last)),
        places=places(day=until),
    )


@rule(
    "answer-fast",
    "reach_out",
    "interview",
    LATER,
    words=_("Answer {name}: thanks, and you will write then"),
    verb="answer",
    because=_("Whoever answers you is at the desk today. Two lines are enough."),
    source=sources.SENSE,
    settles=_("a letter to them after their answer"),
    shown_from=_("their answer"),
    due=_("{answer_business_days} business day later"),
    owed=_("after that"),
    numbers=("answer_business_days",),
    hurts_others=True,
)
def answer_fast(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _reply(interview, present)


@rule(
    "thank-for-a-no",
    "reach_out",
    "interview",
    REFUSED,
    words=_("Thank {name} for answering"),
    verb="answer",
    because=_("A no took time to write. Thank them, ask nothing, and do not ask again unless they invite you."),
    source=sources.SENSE,
    settles=_("a letter to them after their answer, or the interview is closed"),
    shown_from=_("their answer"),
    due=_("{answer_business_days} business day later"),
    numbers=("answer_business_days",),
)
def thank_for_a_no(interview: Interview, present: Present) -> Iterator[Duty]:
    for duty in _reply(interview, present):
        yield Duty(subject=duty.subject, shown_at=duty.shown_at, due_at=duty.due_at)


@rule(
    "their-date",
    "reach_out",
    "interview",
    LATER,
    words=_("Write to {name} again: it is the time they named"),
    verb="write",
    because=_("“Later” means their date. To come back on it shows that you listened."),
    source=sources.SENSE,
    settles=_("a letter to them on that day or after"),
    shown_from=_("the day they named, or the next that is good for a letter"),
    due=_("{look_ahead_days} days later"),
    numbers=("look_ahead_days",),
)
def their_date(interview: Interview, present: Present) -> Iterator[Duty]:
    approach = interview.approach
    if not approach or not approach.later_on:
        return
    if interview.written_at and present.day_of(interview.written_at) >= approach.later_on:
        return
    day = present.good_day(approach.later_on)
    yield Duty(
        subject=interview.id,
        shown_at=present.start_of(day),
        due_at=present.end_of(day + timedelta(days=present.policy.look_ahead_days)),
        fact=words(_("they said {day}"), day=approach.later_on),
    )


def _patience(interview: Interview, present: Present) -> int:
    """Business days to wait before silence means anything."""
    policy, judge = present.policy, interview.person.kind == "judge"
    return policy.nudge_judge_after_business_days if judge else policy.nudge_after_business_days


def _last_word(interview: Interview, approach: Approach) -> datetime:
    """The last time that anything passed between the two: an interval begins anew with each real contact."""
    contact = interview.person.last_contact_at
    return max((approach.sent_at, *approach.nudged_at, *([contact] if contact else [])))


def _reply(interview: Interview, present: Present) -> Iterator[Duty]:
    approach = interview.approach
    if not approach or not approach.answered_at or approach.replied_at:
        return
    if interview.written_at and interview.written_at > approach.answered_at:
        return
    day = present.business_day(present.day_of(approach.answered_at), present.policy.answer_business_days)
    due = present.end_of(day)
    yield Duty(subject=interview.id, shown_at=approach.answered_at, due_at=due, owed_at=due)


RULES = (nudge_once, rest_after_silence, answer_fast, thank_for_a_no, their_date)

"""What you want to learn, and what you will ask."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from halfhour.coach.present import AHEAD, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, brief, places, rule
from halfhour.coach.situation import Interview, Student
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words

A_WEEK_BEFORE = _("{look_ahead_days} days before that")
READY = _("{prepared_days} days before the talk; at once, if it was agreed later")
WHEN = ("prepared_days", "look_ahead_days")
HOW_MANY = (
    "questions_short_least", "questions_short_most", "questions_long_least", "questions_long_most",
    "short_talk_minutes", "question_minutes", "opening_minutes", "closing_minutes",
)  # fmt: skip


@rule(
    "one-to-three-goals",
    "goals",
    "interview",
    AHEAD,
    words=_("Say what you want to learn from {name}"),
    verb="goals",
    because=_(
        "{goals_least} to {goals_most} goals keep half an hour together. The wish in your letter is a good first one."
    ),
    source=sources.COLLEGE,
    settles=_("{goals_least} to {goals_most} goals"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    owed=_("after that"),
    numbers=("goals_least", "goals_most", *WHEN),
)
def one_to_three_goals(interview: Interview, present: Present) -> Iterator[Duty]:
    count, policy = len(interview.goals), present.policy
    if count < policy.goals_least:
        yield from _in_time(interview, present, owed=True)
    elif count > policy.goals_most:
        yield from _in_time(interview, present, words=_("Drop a goal for {name}: {count} are too many"), count=count)


@rule(
    "goal-broader",
    "goals",
    "interview",
    AHEAD,
    words=_("“{goal}” is a question: what is the goal behind it?"),
    verb="goals",
    because=_("A goal is broader than a question. Behind “How many cases do you have?” stands “what a week is like”."),
    source=sources.COLLEGE,
    settles=_("the goal is no question"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    numbers=WHEN,
)
def goal_broader(interview: Interview, present: Present) -> Iterator[Duty]:
    for goal in interview.goals:
        if goal.text.rstrip().endswith("?"):
            yield from _in_time(interview, present, subject=goal.id, goal=brief(goal.text))


@rule(
    "every-goal-asked",
    "goals",
    "interview",
    AHEAD,
    words=_("Give “{goal}” a question"),
    verb="questions",
    because=_("A goal without a question is a goal you will not reach."),
    source=sources.COLLEGE,
    settles=_("a question under that goal"),
    shown_from=_("{look_ahead_days} days before that, once there are questions"),
    due=READY,
    owed=_("after that"),
    numbers=WHEN,
)
def every_goal_asked(interview: Interview, present: Present) -> Iterator[Duty]:
    for goal in interview.goals:
        if interview.questions and not goal.questions:
            yield from _in_time(interview, present, subject=goal.id, owed=True, goal=brief(goal.text))


@rule(
    "never-without-questions",
    "questions",
    "interview",
    AHEAD,
    words=_("Write the questions for {name}"),
    verb="questions",
    because=_(
        "Do not come without questions: {questions_short_least} to {questions_short_most} for "
        "{short_talk_minutes} minutes, {questions_long_least} to {questions_long_most} for more; never more than fit."
    ),
    source=sources.COLLEGE,
    settles=_("that many questions"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    owed=_("after that"),
    numbers=(*HOW_MANY, *WHEN),
)
def never_without_questions(interview: Interview, present: Present) -> Iterator[Duty]:
    missing = _questions_least(interview, present) - len(interview.questions)
    if missing > 0:
        more = _("Write {count} more questions for {name}") if interview.questions else ""
        more = _("Write one more question for {name}") if missing == 1 else more
        yield from _in_time(interview, present, owed=True, words=more, count=missing)


@rule(
    "must-ask",
    "questions",
    "interview",
    AHEAD,
    words=_("Mark the questions you must ask {name}"),
    verb="questions",
    because=_(
        "Time runs out. {must_ask_least} or {must_ask_most} marked questions are asked; if all are marked, none is."
    ),
    source=sources.MISSOURI,
    settles=_("{must_ask_least} to {must_ask_most} marks"),
    shown_from=_("{look_ahead_days} days before that, once there are enough questions"),
    due=READY,
    numbers=("must_ask_least", "must_ask_most", *HOW_MANY, *WHEN),
)
def must_ask(interview: Interview, present: Present) -> Iterator[Duty]:
    marked = sum(question.must_ask for question in interview.questions)
    enough = len(interview.questions) >= _questions_least(interview, present)
    if enough and not present.policy.must_ask_least <= marked <= present.policy.must_ask_most:
        yield from _in_time(interview, present)


@rule(
    "fits-the-time",
    "questions",
    "interview",
    AHEAD,
    words=_("{planned} minutes of questions, {available} to ask {name}: drop some"),
    verb="questions",
    because=_(
        "Of the time agreed {opening_minutes} minutes open and {closing_minutes} close. What follows from an "
        "answer is what people like most to be asked; leave room for it."
    ),
    source=sources.COLLEGE,
    settles=_("the minutes fit"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    numbers=("opening_minutes", "closing_minutes", *WHEN),
)
def fits_the_time(interview: Interview, present: Present) -> Iterator[Duty]:
    if not interview.meeting:
        return
    planned = sum(question.minutes for question in interview.questions)
    available = interview.meeting.minutes - present.policy.opening_minutes - present.policy.closing_minutes
    if planned > available:
        yield from _in_time(interview, present, planned=planned, available=max(available, 0))


@rule(
    "off-limits",
    "questions",
    "interview",
    AHEAD,
    words=_("“{question}”: they may not answer that"),
    verb="questions",
    because=_("Clients, pending cases, what they earn, a way in, and my own or my family’s legal trouble stay out."),
    source=sources.JUDICIAL_CODES,
    settles=_("the question is changed or dropped"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    numbers=WHEN,
)
def off_limits(interview: Interview, present: Present) -> Iterator[Duty]:
    for question in interview.questions:
        if question.is_off_limits:
            yield from _in_time(interview, present, subject=question.id, question=brief(question.text))


@rule(
    "overview-ready",
    "questions",
    "interview",
    AHEAD,
    words=_("Write what you say of yourself in a minute"),
    verb="profile",
    because=_(
        "You begin: who you are and what brings you, in {overview_seconds} seconds or some {overview_words} words. "
        "Key words stand on the talk screen, not the text."
    ),
    source=sources.COLLEGE,
    settles=_("an overview of at most {overview_words} words in your profile"),
    shown_from=A_WEEK_BEFORE,
    due=READY,
    numbers=("overview_seconds", "overview_words", *WHEN),
)
def overview_ready(interview: Interview, present: Present) -> Iterator[Duty]:
    student: Student = present.situation.student
    if not 0 < student.overview_words <= present.policy.overview_words:
        shorten = _("Shorten what you say of yourself in a minute") if student.overview_words else ""
        yield from _in_time(interview, present, subject=student.id, target=student.id, words=shorten)


@rule(
    "rehearse",
    "questions",
    "interview",
    AHEAD,
    words=_("Rehearse once before you talk with {name}"),
    verb="rehearse",
    because=_("Before a first talk everybody is nervous. Ten minutes with the talk screen, aloud, take most of it."),
    source=sources.COLLEGE,
    shown_from=_("the day before your first talk"),
    due=_("the end of that day"),
    settled_by_student=True,
)
def rehearse(interview: Interview, present: Present) -> Iterator[Duty]:
    student = present.situation.student
    if interview.meeting and not student.has_talked:
        shown, due = present.before_talk(interview.meeting, 1)
        yield Duty(subject=student.id, target=interview.id, shown_at=shown, due_at=due)


def _questions_least(interview: Interview, present: Present) -> int:
    policy, meeting = present.policy, interview.meeting
    return policy.questions_for(meeting.minutes if meeting else policy.short_talk_minutes)[0]


def _in_time(interview: Interview, present: Present, *, owed: bool = False, **more: Any) -> Iterator[Duty]:
    """Shown in the week before, due when the student wants to be prepared."""
    meeting = interview.meeting
    if meeting:
        begins, due = present.before_talk(meeting, present.policy.prepared_days)
        yield Duty(
            subject=more.pop("subject", interview.id),
            target=more.pop("target", interview.id),
            words=more.pop("words", ""),
            shown_at=max(begins - timedelta(days=present.policy.look_ahead_days), meeting.agreed_at),
            due_at=due,
            owed_at=due if owed else None,
            fact=words(_("before {day}"), day=present.day_of(meeting.starts_at)),
            places=places(**more),
        )


RULES = (
    one_to_three_goals,
    goal_broader,
    every_goal_asked,
    never_without_questions,
    must_ask,
    fits_the_time,
    off_limits,
    overview_ready,
    rehearse,
)

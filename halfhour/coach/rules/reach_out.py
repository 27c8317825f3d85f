"""Ask for half an hour: in the right order, and with a letter that is worth an answer."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import WISHED, Present
from halfhour.coach.rules import order, sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Draft, Interview
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words

REQUEST = "approach"


@rule(
    "not-to-contact",
    "reach_out",
    "interview",
    WISHED,
    words=_("Do not write to {name} now"),
    verb="close",
    because=_("You, or your school, noted that they are not to be written to. There are others to ask."),
    source=sources.SENSE,
    settles=_("the interview is closed, or they are off the list"),
    shown_from=_("“I’d like to talk”"),
    due=_("the same day"),
    hurts_others=True,
)
def not_to_contact(interview: Interview, present: Present) -> Iterator[Duty]:
    if order.is_left_alone(interview.person, present):
        due = present.end_of(present.day_of(interview.wanted_at))
        yield Duty(subject=interview.id, shown_at=interview.wanted_at, due_at=due)


@rule(
    "ask-office-first",
    "reach_out",
    "interview",
    WISHED,
    words=_("Ask your career office before you write to {name}"),
    verb="person",
    because=_(
        "Chambers have rules of their own, and some alumni are asked by many. "
        "The office knows both; it may even open the door."
    ),
    source=sources.SENSE,
    shown_from=_("“I’d like to talk” with a judge, or with somebody whom your school named"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days",),
    settled_by_student=True,
)
def ask_office_first(interview: Interview, present: Present) -> Iterator[Duty]:
    person = interview.person
    if order.asks_office_first(person, present) and not order.is_left_alone(person, present):
        due = present.end_of(_rested(interview, present))
        yield Duty(subject=person.id, shown_at=interview.wanted_at, due_at=due)


@rule(
    "thank-before-using-name",
    "reach_out",
    "interview",
    WISHED,
    words=_("Thank {giver} for the name before you write to {name}"),
    verb="thank_giver",
    because=_("Whoever gives a name lends you some of their own. They hear from you first."),
    source=sources.SENSE,
    settles=_("a thank-you to them, for the name or for the talk"),
    shown_from=_("“I’d like to talk”"),
    due=_("{answer_business_days} business day later"),
    numbers=("answer_business_days",),
)
def thank_before_using_name(interview: Interview, present: Present) -> Iterator[Duty]:
    origin = order.unthanked(interview)
    if origin:
        due = present.business_day(present.day_of(interview.wanted_at), present.policy.answer_business_days)
        yield Duty(
            subject=origin.id,
            shown_at=interview.wanted_at,
            due_at=present.end_of(due),
            places=places(giver=origin.giver.name),
        )


@rule(
    "introduce-and-why",
    "reach_out",
    "interview",
    WISHED,
    words=_("Write to {name}"),
    verb="write",
    because=_(
        "Who you are in one sentence, why this person in two that nobody else could receive, "
        "and one request. A shared school alone is no reason."
    ),
    source=sources.MICHIGAN,
    settles=_("a draft"),
    shown_from=_("“I’d like to talk”, if nothing stands before the letter"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days", "same_office_days"),
)
def introduce_and_why(interview: Interview, present: Present) -> Iterator[Duty]:
    if interview.draft(REQUEST) or interview.origins or not order.may_be_written(interview, present):
        return
    due = present.end_of(_rested(interview, present))
    yield Duty(subject=interview.id, shown_at=interview.wanted_at, due_at=due)


@rule(
    "not-twice",
    "reach_out",
    "interview",
    WISHED,
    words=_("Wait with the letter to {name} until {day}"),
    verb="write",
    because=_("You wrote to {colleague} of the same office. Colleagues compare their mail over lunch."),
    source=sources.SENSE,
    settles=_("{same_office_days} days have passed since the other request"),
    shown_from=_("the day after a draft was begun, while another request to that office is that new"),
    due=_("the day it may leave"),
    numbers=("same_office_days",),
)
def not_twice(interview: Interview, present: Present) -> Iterator[Duty]:
    draft, colleague = interview.draft(REQUEST), order.colleague_written_to(interview, present)
    if draft and colleague:
        other, until = colleague
        yield Duty(
            subject=interview.id,
            shown_at=_tomorrow(draft, present),
            due_at=present.end_of(until),
            places=places(day=until, colleague=other.person.name),
        )


@rule(
    "school-timing",
    "reach_out",
    "interview",
    WISHED,
    words=_("Keep the letter to {name} until {day}"),
    verb="write",
    because=_("These are quiet weeks: exams here, or bar exams or holidays there. It is read better after them."),
    source=sources.SENSE,
    settles=_("the quiet days have passed"),
    shown_from=_("the day after a draft was begun, in days that you or your school call quiet"),
    due=_("the day after them"),
)
def school_timing(interview: Interview, present: Present) -> Iterator[Duty]:
    draft = interview.draft(REQUEST)
    if draft and present.is_quiet(present.today):
        day = present.after_quiet(present.today)
        yield Duty(
            subject=interview.id,
            shown_at=_tomorrow(draft, present),
            due_at=present.end_of(day),
            places=places(day=day),
        )


@rule(
    "send-the-draft",
    "reach_out",
    "interview",
    WISHED,
    words=_("Send your letter to {name}"),
    verb="write",
    because=_("A letter that lies is seldom sent. It need not be perfect to be kind and clear."),
    source=sources.SENSE,
    settles=_("the letter is marked as sent"),
    shown_from=_("{draft_rests_days} days after it was begun, if nothing in it is open"),
    due=_("the same day"),
    numbers=("draft_rests_days", "same_office_days"),
)
def send_the_draft(interview: Interview, present: Present) -> Iterator[Duty]:
    draft = interview.draft(REQUEST)
    if draft is None or "no-blanks" in draft.open or not order.may_be_written(interview, present):
        return
    day = present.day_of(draft.begun_at) + timedelta(days=present.policy.draft_rests_days)
    day = present.good_day(max(day, present.today))
    yield Duty(subject=draft.id, target=interview.id, shown_at=present.start_of(day), due_at=present.end_of(day))


@rule(
    "second-person",
    "reach_out",
    "interview",
    "gone",
    words=_("Perhaps somebody else at {office}?"),
    verb="find",
    because=_(
        "{name} did not answer, and that is about their week. In an office of more than "
        "{small_office_people} people a colleague may have time; in a small one let it be."
    ),
    source=sources.DALTON,
    settles=_("another interview with somebody there"),
    shown_from=_("{same_office_days} days after you let it rest"),
    due=_("{look_ahead_days} days later"),
    numbers=("same_office_days", "small_office_people", "look_ahead_days"),
    settled_by_student=True,
)
def second_person(interview: Interview, present: Present) -> Iterator[Duty]:
    approach, offices = interview.approach, interview.person.offices
    silent = approach and not approach.answered_at and not approach.withdrawn_at and approach.nudged_at
    if not silent or not offices or not interview.closed_at or _has_colleague(interview, present):
        return
    day = present.day_of(interview.closed_at) + timedelta(days=present.policy.same_office_days)
    yield Duty(
        subject=interview.id,
        target=interview.person.id,
        shown_at=present.start_of(day),
        due_at=present.end_of(day + timedelta(days=present.policy.look_ahead_days)),
        places=places(office=offices[0]),
        fact=words(_("no answer from {name}"), name=interview.person.name),
    )


def _has_colleague(interview: Interview, present: Present) -> bool:
    offices = set(interview.person.offices)
    return any(
        one.closed_at is None and one.id != interview.id and offices & set(one.person.offices)
        for one in present.situation.interviews
    )


def _rested(interview: Interview, present: Present):
    return present.day_of(interview.wanted_at) + timedelta(days=present.policy.draft_rests_days)


def _tomorrow(draft: Draft, present: Present):
    return present.end_of(present.day_of(draft.begun_at))


RULES = (
    not_to_contact,
    ask_office_first,
    thank_before_using_name,
    introduce_and_why,
    not_twice,
    school_timing,
    send_the_draft,
    second_person,
)

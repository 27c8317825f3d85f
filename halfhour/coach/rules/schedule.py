"""Agree on half an hour: times to choose from, a way to reach each other, and no surprise."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import AGREED, AHEAD, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Interview, Meeting
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words

EVENING, MORNING, SATURDAY = 18, 7, 5  # hours and a weekday on the student's clock


@rule(
    "offer-times",
    "schedule",
    "interview",
    AGREED,
    words=_("Offer {name} {least} or {most} times"),
    verb="offer",
    because=_(
        "A yes is warmest on its first day. Windows such as Tuesday 10 to 12, {offer_earliest_business_days} to "
        "{offer_latest_business_days} business days ahead, spare a busy person the letter that proposes one."
    ),
    source=sources.SENSE,
    settles=_("windows are offered, or a time is agreed"),
    shown_from=_("their yes; or when a meeting was called off"),
    due=_("{answer_business_days} business day later"),
    owed=_("after that"),
    numbers=(
        "answer_business_days",
        "windows_least",
        "windows_most",
        "offer_earliest_business_days",
        "offer_latest_business_days",
    ),
    hurts_others=True,
)
def offer_times(interview: Interview, present: Present) -> Iterator[Duty]:
    approach, meeting, policy = interview.approach, interview.meeting, present.policy
    since = meeting.called_off_at if meeting else approach and approach.answered_at
    if interview.offer or not since or (meeting and meeting.missed_by):
        return
    due = present.end_of(present.business_day(present.day_of(since), policy.answer_business_days))
    yield Duty(
        subject=interview.id,
        shown_at=since,
        due_at=due,
        owed_at=due,
        places=places(least=policy.windows_least, most=policy.windows_most),
        fact=None if meeting else words(_("said yes on {day}"), day=present.day_of(since)),
    )


@rule(
    "offer-again",
    "schedule",
    "interview",
    AGREED,
    words=_("Offer {name} new times"),
    verb="offer",
    because=_("The times you offered have passed, and none was taken. A busy week; new ones cost you two minutes."),
    source=sources.SENSE,
    settles=_("new windows are offered, or a time is agreed"),
    shown_from=_("the end of the last window"),
    due=_("{answer_business_days} business day later"),
    numbers=("answer_business_days",),
)
def offer_again(interview: Interview, present: Present) -> Iterator[Duty]:
    if interview.offer and interview.offer.last_ends_at <= present.at:
        passed = interview.offer.last_ends_at
        due = present.business_day(present.day_of(passed), present.policy.answer_business_days)
        yield Duty(subject=interview.id, shown_at=passed, due_at=present.end_of(due))


@rule(
    "their-way",
    "schedule",
    "interview",
    AHEAD,
    words=_("Note how {assistant} can be reached"),
    verb="meeting",
    because=_("Whoever arranges the meeting is addressed, copied and thanked. You may need them on the day."),
    source=sources.SENSE,
    settles=_("a mail address or telephone number of the assistant"),
    shown_from=_("the time is agreed"),
    due=_("the business day before the talk"),
    numbers=("confirm_business_days",),
)
def their_way(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.scheduler_name and not meeting.scheduler_reachable:
        yield from _before_the_day(meeting, present, assistant=meeting.scheduler_name)


@rule(
    "twenty-to-thirty",
    "schedule",
    "interview",
    AHEAD,
    words=_("{minutes} minutes are agreed with {name}: is that what they offered?"),
    verb="meeting",
    because=_(
        "Ask for {talk_minutes_least} to {talk_minutes_most} minutes ({talk_minutes_judge} of a judge) and keep "
        "{keep_free_minutes} free. If they gave more, say Done."
    ),
    source=sources.LAW_STUDENTS,
    shown_from=_("a time outside that is agreed"),
    due=_("{draft_rests_days} days later"),
    numbers=(
        "talk_minutes_least",
        "talk_minutes_most",
        "talk_minutes_judge",
        "keep_free_minutes",
        "draft_rests_days",
    ),
    settled_by_student=True,
)
def twenty_to_thirty(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting, policy = interview.meeting, present.policy
    judge = interview.person.kind == "judge"
    least = policy.talk_minutes_judge if judge else policy.talk_minutes_least
    if meeting and not least <= meeting.minutes <= policy.talk_minutes_most:
        due = present.day_of(meeting.agreed_at) + timedelta(days=policy.draft_rests_days)
        yield Duty(
            subject=meeting.id,
            shown_at=meeting.agreed_at,
            due_at=min(present.end_of(due), meeting.starts_at),
            places=places(minutes=meeting.minutes),
        )


@rule(
    "place-or-link",
    "schedule",
    "interview",
    AHEAD,
    words=_("Note where you meet {name}"),
    verb="meeting",
    because=_("The place or the link stands in the brief and on the talk screen. On the day nobody wants to search."),
    source=sources.SENSE,
    settles=_("a place for a meeting in person, a link for one by video"),
    shown_from=_("the time is agreed"),
    due=_("the business day before the talk"),
    owed=_("after that"),
    numbers=("confirm_business_days",),
)
def place_or_link(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and {"in_person": not meeting.place, "video": not meeting.link}.get(meeting.medium):
        for duty in _before_the_day(meeting, present):
            yield Duty(subject=duty.subject, shown_at=duty.shown_at, due_at=duty.due_at, owed_at=duty.due_at)


@rule(
    "backup-phone",
    "schedule",
    "interview",
    AHEAD,
    words=_("Ask {name} for a telephone number"),
    verb="meeting",
    because=_(
        "Technology fails. Then a message at minute {video_fails_message_minute} and a call at minute "
        "{video_fails_call_minute} save the talk, if each has the other’s number."
    ),
    source=sources.COLLEGE,
    settles=_("both numbers, and for a call who calls whom"),
    shown_from=_("the time is agreed"),
    due=_("the business day before the talk"),
    owed=_("after that"),
    numbers=("video_fails_message_minute", "video_fails_call_minute", "confirm_business_days"),
)
def backup_phone(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if not meeting:
        return
    missing = (
        "" if not meeting.their_phone
        else _("Give {name} your telephone number") if not meeting.my_phone
        else _("Settle with {name} who calls whom") if meeting.medium == "phone" and not meeting.who_calls
        else None
    )  # fmt: skip
    if missing is not None:
        for duty in _before_the_day(meeting, present):
            yield Duty(
                subject=duty.subject, shown_at=duty.shown_at, due_at=duty.due_at, owed_at=duty.due_at, words=missing
            )


@rule(
    "public-place",
    "schedule",
    "interview",
    AHEAD,
    words=_("Meet {name} in daytime, in a public place"),
    verb="meeting",
    because=_("An office, a courthouse or a café by day is easy for both. You may propose it; nobody minds."),
    source=sources.SENSE,
    shown_from=_("a meeting in person is agreed for an evening, an early morning or a weekend"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days",),
    settled_by_student=True,
)
def public_place(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if not meeting or meeting.medium != "in_person":
        return
    begins = meeting.starts_at.astimezone(present.situation.student.zone)
    if not MORNING <= begins.hour < EVENING or begins.weekday() >= SATURDAY:
        due = present.day_of(meeting.agreed_at) + timedelta(days=present.policy.draft_rests_days)
        due_at = min(present.end_of(due), meeting.starts_at)
        yield Duty(subject=meeting.id, shown_at=meeting.agreed_at, due_at=due_at)


@rule(
    "needs",
    "schedule",
    "interview",
    AHEAD,
    words=_("Tell {name} what you need, and ask what they need"),
    verb="meeting",
    because=_(
        "Captions, a step-free way, an interpreter, more minutes: said when the medium is fixed, it is a detail. "
        "What you noted in your profile is the start."
    ),
    source=sources.SENSE,
    settles=_("a note under Needs"),
    shown_from=_("the time is agreed, if your profile names a need"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days",),
    settled_by_student=True,
)
def needs(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and present.situation.student.needs and not meeting.needs:
        due = present.day_of(meeting.agreed_at) + timedelta(days=present.policy.draft_rests_days)
        due_at = min(present.end_of(due), meeting.starts_at)
        yield Duty(subject=meeting.id, shown_at=meeting.agreed_at, due_at=due_at)


@rule(
    "moved-twice",
    "schedule",
    "interview",
    AHEAD,
    words=_("Offer {name} to let it rest"),
    verb="meeting",
    because=_("After {moves_most} moves it is kind to say: another month will do as well. Most then keep the date."),
    source=sources.SENSE,
    shown_from=_("the meeting was moved {moves_most} times"),
    due=_("before the talk"),
    numbers=("moves_most",),
    settled_by_student=True,
)
def moved_twice(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.times_moved >= present.policy.moves_most:
        yield Duty(subject=meeting.id, shown_at=meeting.agreed_at, due_at=meeting.starts_at)


def _before_the_day(meeting: Meeting, present: Present, **named: str) -> Iterator[Duty]:
    """From the agreement to the end of the business day before the talk, or to the talk if it is nearer."""
    day = present.business_day(present.day_of(meeting.starts_at), -present.policy.confirm_business_days)
    due = present.end_of(max(day, present.day_of(meeting.agreed_at)))
    yield Duty(
        subject=meeting.id,
        shown_at=meeting.agreed_at,
        due_at=min(due, meeting.starts_at),
        places=places(**named),
    )


RULES = (
    offer_times,
    offer_again,
    their_way,
    twenty_to_thirty,
    place_or_link,
    backup_phone,
    public_place,
    needs,
    moved_twice,
)

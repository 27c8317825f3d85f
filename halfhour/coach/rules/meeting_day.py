"""The days around a meeting: confirm, come early, and know what to do when somebody does not come."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import AGREED, AHEAD, BEGINNING, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Interview, Meeting
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words


@rule(
    "confirm-before",
    "schedule",
    "interview",
    AHEAD,
    words=_("Confirm the talk with {name}"),
    verb="confirm",
    because=_("Two lines the day before save a busy person from looking it up, and show that you will be there."),
    source=sources.CAREER_OFFICES,
    settles=_("the confirmation is sent"),
    shown_from=_("{confirm_business_days} business day before, unless agreed within {confirm_not_within_hours} hours"),
    due=_("the end of that day"),
    owed=_("after that"),
    numbers=("confirm_business_days", "confirm_not_within_hours"),
    hurts_others=True,
)
def confirm_before(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting, policy = interview.meeting, present.policy
    if not meeting or meeting.confirmed_at:
        return
    if meeting.starts_at - meeting.agreed_at <= timedelta(hours=policy.confirm_not_within_hours):
        return
    day = present.business_day(present.day_of(meeting.starts_at), -policy.confirm_business_days)
    due = min(present.end_of(day), meeting.starts_at)
    yield Duty(subject=meeting.id, shown_at=present.start_of(day), due_at=due, owed_at=due)


@rule(
    "place-rules",
    "schedule",
    "interview",
    AHEAD,
    words=_("Read the visitor rules of {place}, and print the brief"),
    verb="brief",
    because=_(
        "A court, a prison or an agency has a security desk: an identity card, your name on a list, and often "
        "no telephone inside. The paper brief holds all you need."
    ),
    source=sources.COURTS,
    shown_from=_("{research_ready_days} days before a meeting behind a security desk"),
    due=_("the end of that day"),
    numbers=("research_ready_days",),
    settled_by_student=True,
)
def place_rules(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.is_secured:
        shown, due = present.before_talk(meeting, present.policy.research_ready_days)
        place = meeting.place or words(_("the building"))
        yield Duty(subject=meeting.id, target=interview.id, shown_at=shown, due_at=due, places=places(place=place))


@rule(
    "dress",
    "schedule",
    "interview",
    AHEAD,
    words=_("Lay out what you wear for the talk with {name}"),
    verb="meeting",
    because=_(
        "Dress as for a job interview, also for a call: it prepares you and calms you. "
        "Many schools have a career closet."
    ),
    source=sources.COLLEGE,
    shown_from=_("the day before the talk"),
    due=_("the end of that day"),
    settled_by_student=True,
)
def dress(interview: Interview, present: Present) -> Iterator[Duty]:
    if interview.meeting:
        shown, due = present.before_talk(interview.meeting, 1)
        yield Duty(subject=interview.meeting.id, shown_at=shown, due_at=due)


@rule(
    "early",
    "schedule",
    "interview",
    AHEAD,
    words=_("Be there {minutes} minutes early for {name}"),
    verb="meeting",
    because=_(
        "At a reception {early_reception_minutes} minutes, in a large building {early_large_building_minutes}, "
        "in a court {early_court_minutes}, on a video call {early_video_minutes}. Early is calm."
    ),
    source=sources.COLLEGE,
    settles=_("the talk begins"),
    shown_from=_("the day of the talk"),
    due=_("that many minutes before it"),
    numbers=(
        "early_reception_minutes",
        "early_large_building_minutes",
        "early_court_minutes",
        "early_video_minutes",
    ),
    settled_by_student=True,
)
def early(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting, policy = interview.meeting, present.policy
    if not meeting or meeting.medium == "phone" or present.at >= meeting.starts_at:
        return
    minutes = policy.early_video_minutes if meeting.medium == "video" else policy.early_reception_minutes
    minutes = policy.early_court_minutes if meeting.is_secured else minutes
    yield Duty(
        subject=meeting.id,
        shown_at=present.start_of(present.day_of(meeting.starts_at)),
        due_at=meeting.starts_at - timedelta(minutes=minutes),
        places=places(minutes=minutes),
        words=_("Open the link {minutes} minutes early for {name}") if meeting.medium == "video" else "",
    )


@rule(
    "pay-own",
    "schedule",
    "interview",
    AHEAD,
    words=_("Take enough along to pay your own with {name}"),
    verb="meeting",
    because=_("Each pays their own; if they insist, say thanks. If money is short, a telephone talk costs nothing."),
    source=sources.SENSE,
    shown_from=_("the day before a meeting in person"),
    due=_("the talk"),
    settled_by_student=True,
)
def pay_own(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.medium == "in_person" and not meeting.is_secured and present.at < meeting.starts_at:
        shown, _due = present.before_talk(meeting, 1)
        yield Duty(subject=meeting.id, shown_at=shown, due_at=meeting.starts_at)


@rule(
    "missed",
    "schedule",
    "interview",
    BEGINNING,
    words=_("Is {name} not there? Call {phone}"),
    verb="meeting",
    because=_(
        "By video send a message at minute {video_fails_message_minute} and call at minute "
        "{video_fails_call_minute}; else wait {absent_wait_minutes} minutes, then call. Hearings run over."
    ),
    source=sources.SENSE,
    settles=_("the talk begins, or you note that somebody did not come"),
    shown_from=_("those minutes after the agreed time"),
    due=_("at once"),
    numbers=("video_fails_message_minute", "video_fails_call_minute", "absent_wait_minutes"),
    hurts_others=True,
)
def missed(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting, policy = interview.meeting, present.policy
    if meeting:
        wait = policy.video_fails_message_minute if meeting.medium == "video" else policy.absent_wait_minutes
        shown = meeting.starts_at + timedelta(minutes=wait)
        phone = meeting.their_phone or words(_("the office"))
        yield Duty(subject=meeting.id, shown_at=shown, due_at=meeting.ends_at, places=places(phone=phone))


@rule(
    "missed-by-them",
    "schedule",
    "interview",
    AGREED,
    words=_("Write {name} one kind mail with new times"),
    verb="offer",
    because=_("They did not come, and there was a reason. One mail without reproach, with new times, settles it."),
    source=sources.SENSE,
    settles=_("a letter to them, new windows, or a new time"),
    shown_from=_("you noted that they did not come"),
    due=_("the end of that day"),
)
def missed_by_them(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.missed_by == "them" and not _is_settled(interview, meeting):
        since = meeting.missed_at or meeting.starts_at
        yield Duty(
            subject=meeting.id,
            target=interview.id,
            shown_at=since,
            due_at=present.end_of(present.day_of(since)),
        )


@rule(
    "missed-by-me",
    "schedule",
    "interview",
    AGREED,
    words=_("Apologise to {name}"),
    verb="answer",
    because=_("It happens to everybody once. Within {apologise_minutes} minutes, in two lines, and with new times."),
    source=sources.SENSE,
    settles=_("a letter to them"),
    shown_from=_("you noted that you did not come"),
    due=_("{apologise_minutes} minutes later"),
    owed=_("after that"),
    numbers=("apologise_minutes",),
    hurts_others=True,
)
def missed_by_me(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting and meeting.missed_by == "me" and not _is_settled(interview, meeting):
        since = meeting.missed_at or meeting.starts_at
        due = since + timedelta(minutes=present.policy.apologise_minutes)
        yield Duty(subject=meeting.id, target=interview.id, shown_at=since, due_at=due, owed_at=due)


def _is_settled(interview: Interview, meeting: Meeting) -> bool:
    """Whether something was written or offered since somebody did not come."""
    since = meeting.missed_at or meeting.starts_at
    offered = interview.offer.offered_at if interview.offer else None
    return any(moment is not None and moment > since for moment in (interview.written_at, offered))


RULES = (confirm_before, place_rules, dress, early, pay_own, missed, missed_by_them, missed_by_me)

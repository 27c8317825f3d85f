"""Thank everyone, in time, for something they said."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from halfhour.coach.present import HELD, Present, ended_at
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import CHAMBERS, Interview
from halfhour.followup.due import ThanksDue
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words

SHOWN = _("{thanks_not_within_minutes} minutes after the talk")
DUE = _(
    "the end of {thanks_due_days} day after; never before Monday, {thanks_after_weekend_hour} o’clock, at a weekend"
)
OWED = _("the end of {thanks_owed_days} days after, and the same of a weekend")
TIMES = ("thanks_not_within_minutes", "thanks_due_days", "thanks_owed_days", "thanks_after_weekend_hour")


@rule(
    "thank-in-time",
    "follow_up",
    "interview",
    HELD,
    words=_("Thank {name} for the talk"),
    verb="thank",
    because=_(
        "A thank-you within one or two days is what people remember; a late one is still a thank-you. "
        "Not within minutes, or it looks written before."
    ),
    source=sources.COLLEGE,
    settles=_("the thank-you is sent"),
    shown_from=SHOWN,
    due=DUE,
    owed=OWED,
    numbers=TIMES,
    hurts_others=True,
)
def thank_in_time(interview: Interview, present: Present) -> Iterator[Duty]:
    ended = ended_at(interview, present.at)
    if ended and not interview.thanked_at:
        yield _thanks(interview, ended, present)


@rule(
    "thank-everyone",
    "follow_up",
    "interview",
    HELD,
    words=_("Thank {guest} too, for the talk with {name}"),
    verb="thank",
    because=_("Each person who was there gave you time, and so did the assistant who found it."),
    source=sources.GEORGIA,
    settles=_("a thank-you to each of them is sent"),
    shown_from=SHOWN,
    due=DUE,
    owed=OWED,
    numbers=TIMES,
    hurts_others=True,
)
def thank_everyone(interview: Interview, present: Present) -> Iterator[Duty]:
    ended, meeting = ended_at(interview, present.at), interview.meeting
    if not ended:
        return
    for guest in interview.guests:
        if not guest.thanked_at:
            yield _thanks(interview, ended, present, subject=guest.id, guest=guest.name)
    if meeting and meeting.scheduler_name and not meeting.scheduler_thanked:
        yield _thanks(interview, ended, present, subject=meeting.id, guest=meeting.scheduler_name)


@rule(
    "thank-specific",
    "follow_up",
    "interview",
    HELD,
    words=_("Name one thing that {name} said"),
    verb="thank",
    because=_("A thank-you that names one thing they said shows that you listened. It asks for nothing."),
    source=sources.DUKE,
    settles=_("no blank is left in the thank-you"),
    shown_from=_("a thank-you is drafted and something in it is blank"),
    due=DUE,
    numbers=TIMES,
)
def thank_specific(interview: Interview, present: Present) -> Iterator[Duty]:
    ended, draft = ended_at(interview, present.at), interview.draft("thanks")
    if ended and draft and "no-blanks" in draft.open:
        due = _thanks(interview, ended, present)
        yield Duty(subject=draft.id, target=interview.id, shown_at=max(draft.begun_at, due.shown_at), due_at=due.due_at)


@rule(
    "thank-form",
    "follow_up",
    "interview",
    HELD,
    words=_("Find the postal address of {name} for the card"),
    verb="person",
    because=_("A brief note by hand or a mail, as the talk was; both are right. A card needs an address."),
    source=sources.UTAH,
    settles=_("an address, or the thank-you goes by mail"),
    shown_from=_("a card is drafted and no address is known"),
    due=DUE,
    numbers=TIMES,
)
def thank_form(interview: Interview, present: Present) -> Iterator[Duty]:
    ended, draft = ended_at(interview, present.at), interview.draft("thanks")
    if ended and draft and draft.channel in {"card", "letter"} and not interview.person.has_address:
        due = _thanks(interview, ended, present).due_at
        yield Duty(
            subject=draft.id, target=interview.person.id, shown_at=draft.begun_at, due_at=max(due, draft.begun_at)
        )


@rule(
    "connect-after",
    "follow_up",
    "interview",
    HELD,
    words=_("Invite {name} on LinkedIn, with a line"),
    verb="person",
    because=_("Within {connect_days} days they still know your face. Not judges and those who work in chambers."),
    source=sources.NORTHWESTERN,
    settles=_("a LinkedIn note after the talk"),
    shown_from=_("the thank-you is sent"),
    due=_("{connect_days} days after the talk; {look_ahead_days} days later the moment has passed"),
    numbers=("connect_days", "look_ahead_days"),
    settled_by_student=True,
)
def connect_after(interview: Interview, present: Present) -> Iterator[Duty]:
    ended, person = ended_at(interview, present.at), interview.person
    if not ended or not interview.thanked_at or interview.connected_at or person.kind in CHAMBERS:
        return
    day = max(present.day_of(ended) + timedelta(days=present.policy.connect_days), present.day_of(interview.thanked_at))
    if present.today <= day + timedelta(days=present.policy.look_ahead_days):
        yield Duty(subject=interview.id, target=person.id, shown_at=interview.thanked_at, due_at=present.end_of(day))


@rule(
    "course-deliverable",
    "follow_up",
    "interview",
    HELD,
    words=_("Write up the talk with {name} for {course}"),
    verb="deliverable",
    because=_(
        "Some {deliverable_words} words with the questions asked, and initials only, unless they agreed to be named. "
        "Private notes stay out."
    ),
    source=sources.COURSES,
    shown_from=_("the end of a talk that is for a course"),
    due=_("{deliverable_days} days later"),
    owed=_("after that"),
    numbers=("deliverable_words", "deliverable_days"),
    settled_by_student=True,
)
def course_deliverable(interview: Interview, present: Present) -> Iterator[Duty]:
    ended = ended_at(interview, present.at)
    if ended and interview.for_course:
        due = present.end_of(present.day_of(ended) + timedelta(days=present.policy.deliverable_days))
        yield Duty(
            subject=interview.id, shown_at=ended, due_at=due, owed_at=due, places=places(course=interview.for_course)
        )


def _thanks(interview: Interview, ended: datetime, present: Present, **named) -> Duty:
    days = ThanksDue.after(ended, zone=present.situation.student.zone, policy=present.policy)
    return Duty(
        subject=named.pop("subject", interview.id),
        target=interview.id,
        shown_at=days.from_at,
        due_at=days.due_at,
        owed_at=days.owed_at,
        fact=words(_("you talked on {day}"), day=present.day_of(ended)),
        places=places(**named),
    )


RULES = (
    thank_in_time,
    thank_everyone,
    thank_specific,
    thank_form,
    connect_after,
    course_deliverable,
)

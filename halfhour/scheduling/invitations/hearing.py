"""What is done about what was heard: an answer is noted, another time is shown, their own invitation is taken over.

Only who was invited may answer, and only who invited may move or withdraw. What is old or comes twice changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview, Participant
from halfhour.people.models import Person
from halfhour.scheduling.calendars.parse import NotACalendar
from halfhour.scheduling.invitations.heard import Heard, Somebody, heard
from halfhour.scheduling.invitations.models import Attendance, Proposal
from halfhour.scheduling.models import Meeting
from halfhour.scheduling.refusals import InThePast
from halfhour.scheduling.saying import on_both_walls
from halfhour.student.models import Student

BY_HAND = ""  # the sender of what the student brought: a file, for which they vouch


@dataclass(frozen=True)
class Came:
    """What came of it: one sentence, empty where nothing did; and whether the student must still decide."""

    said: str = ""
    to_decide: bool = False


def hear(student: Student, data: bytes, *, sender: str, at: datetime, interview: Interview | None = None) -> Came:
    """Take in a calendar message; `sender` is the address it came from, in lower case, or BY_HAND.

    `interview` is the one it was brought to, where it was brought by hand. Raises nothing: it says.
    """
    try:
        messages = heard(data, floating=student.tz, at=at)
        outcomes = [_take(student, each, sender, at, interview) for each in messages]
    except NotACalendar:
        return Came()
    except Refused as refusal:  # their time has gone by, or another talk stands there
        return Came(refusal.sentence, to_decide=True)
    said = " ".join(dict.fromkeys(each.said for each in outcomes if each.said))
    return Came(said, any(each.to_decide for each in outcomes))


def _take(student: Student, message: Heard, sender: str, at: datetime, interview: Interview | None) -> Came:
    meeting = Meeting.objects.of(student).filter(uid=message.uid).select_related("interview__person").first()
    if message.method == "REQUEST" and meeting is None:
        return _taken_over(student, message, sender, at, interview)
    if meeting is None:
        return Came()
    if message.method in ("REPLY", "COUNTER"):
        return _answered(meeting, message, sender, at)
    if not meeting.organizer_email:
        return _from_the_invited(meeting, message, sender, at)
    return _from_the_organizer(meeting, message, sender, at)


def _answered(meeting: Meeting, message: Heard, sender: str, at: datetime) -> Came:
    """Accepted, perhaps, declined; or another time proposed."""
    who = _who_answers(meeting, message, sender)
    if who is None:
        name = sender or message.uid
        return Came(_("An answer came from %(who)s, who was not invited. Nothing was changed.") % {"who": name})
    if not meeting.stands or message.sequence < meeting.timed_sequence:
        return Came()  # about a time that does not stand any more
    if message.method == "COUNTER":
        return _proposed(meeting, message, who, at)
    kept = Attendance.objects.of(meeting.student_id).filter(meeting=meeting, email=who.email).first()
    if not who.answer or (kept and _is_known(kept, meeting, who, message)):
        return Came()
    row = kept or Attendance(student_id=meeting.student_id, meeting=meeting, email=who.email)
    row.name, row.answer, row.comment = who.name or row.name, who.answer, message.comment
    row.sequence, row.stamped_at, row.answered_at = message.sequence, message.stamped_at, at
    row.save()
    return _said_of(row, meeting)


def _is_known(kept: Attendance, meeting: Meeting, who: Somebody, message: Heard) -> bool:
    """Whether it says nothing that a later answer, or the same one, did not say already."""
    if kept.sequence < meeting.timed_sequence or message.stamped_at > kept.stamped_at:
        return False
    return message.stamped_at < kept.stamped_at or who.answer == kept.answer


def _said_of(row: Attendance, meeting: Meeting) -> Came:
    about = {"name": _name_of(row.email, row.name, meeting), "when": _when(meeting)}
    if row.answer == Attendance.Answer.ACCEPTED:
        return Came(_("%(name)s accepted: %(when)s.") % about)
    if row.answer == Attendance.Answer.TENTATIVE:
        return Came(_("%(name)s said perhaps: %(when)s.") % about)
    return Came(_("%(name)s declined %(when)s. Offer other times.") % about, to_decide=True)


def _proposed(meeting: Meeting, message: Heard, who: Somebody, at: datetime) -> Came:
    if message.starts_at is None or message.starts_at == meeting.starts_at:
        return Came()
    if message.starts_at <= at:
        raise InThePast(_("A time was proposed that has gone by. Write to them for another."))
    when = WallTime.of(message.starts_at, message.zone or meeting.interview.person.zone or meeting.zone)
    known = Proposal.objects.of(meeting.student_id).filter(meeting=meeting, starts_at=message.starts_at)
    if known.filter(proposed_at__gte=message.stamped_at).exists():
        return Came()
    minutes = message.minutes or meeting.minutes
    made = Proposal.make(meeting, when, minutes=minutes, by=who.email, said=message.comment, at=at)
    about = {"name": _name_of(who.email, who.name, meeting), "when": _when(made, meeting)}
    return Came(_("%(name)s proposes another time: %(when)s. One press takes it.") % about, to_decide=True)


def _who_answers(meeting: Meeting, message: Heard, sender: str) -> Somebody | None:
    """The invited person who answers: from their own address, or through the assistant who arranges."""
    invited = {meeting.interview.person.email.casefold()} | {
        email.casefold()
        for email in Participant.objects.of(meeting.student_id)
        .filter(interview=meeting.interview)
        .values_list("person__email", flat=True)
    }
    scheduler = meeting.scheduler_email.casefold()
    for who in message.attendees:
        if who.email in (invited | {scheduler}) - {""} and sender in {who.email, scheduler or who.email, BY_HAND}:
            return who
    return None


def _from_the_invited(meeting: Meeting, message: Heard, sender: str, at: datetime) -> Came:
    """The invitation is ours: who was invited cannot move it, but their program may send their wish as a request."""
    if message.method != "REQUEST" or sender in {BY_HAND, meeting.student.email.casefold()}:
        return Came()
    who = next((each for each in (_of_the_invited(meeting, sender),) if each), None)
    if who is None or not meeting.stands or message.sequence < meeting.timed_sequence:
        return Came()
    return _proposed(meeting, message, who, at)


def _of_the_invited(meeting: Meeting, sender: str) -> Somebody | None:
    known = {meeting.interview.person.email.casefold(), meeting.scheduler_email.casefold()} - {""}
    return Somebody(sender) if sender in known else None


def _from_the_organizer(meeting: Meeting, message: Heard, sender: str, at: datetime) -> Came:
    """They invited: they move it and withdraw it, each once."""
    allowed = {meeting.organizer_email, meeting.scheduler_email.casefold(), BY_HAND}
    if sender not in allowed or message.sequence < meeting.sequence or not meeting.stands:
        return Came()
    person = meeting.interview.person
    if message.method == "CANCEL":
        meeting.be_withdrawn(sequence=message.sequence, at=at)
        return Came(_("%(name)s called the talk off.") % {"name": person}, to_decide=True)
    if message.starts_at is None or (message.starts_at == meeting.starts_at and message.minutes == meeting.minutes):
        return Came()
    if message.sequence == meeting.sequence and message.stamped_at <= meeting.agreed_at:
        return Came()
    meeting.move_to(_wall(message, meeting.student, person), at=at, minutes=message.minutes or None)
    meeting.take_over(message.uid, meeting.organizer_email, sequence=message.sequence, at=at)
    return Came(_("%(name)s moved the talk: %(when)s.") % {"name": person, "when": _when(meeting)}, to_decide=True)


def _taken_over(student: Student, message: Heard, sender: str, at: datetime, interview: Interview | None) -> Came:
    """Their own invitation: it becomes the meeting, or the meeting that stands becomes theirs. Never a second one."""
    organizer = message.organizer
    if not organizer.email or sender not in {organizer.email, organizer.for_them or organizer.email, BY_HAND}:
        return Came()
    interview = interview or _interview_with(student, organizer.email, sender)
    if interview is None or message.starts_at is None:
        return Came()
    person = interview.person
    when, minutes = _wall(message, student, person), message.minutes
    meeting = Meeting.objects.of(student).coming(at).filter(interview=interview, starts_at__gt=at).first()
    if meeting is None:
        meeting = Meeting.agree(interview, when, minutes=minutes, at=at, **_how(message, person, student))
    elif (meeting.starts_at, meeting.minutes) != (message.starts_at, minutes):
        meeting.move_to(when, at=at, minutes=minutes)
    meeting.take_over(message.uid, organizer.email, sequence=message.sequence, at=at)
    about = {"name": person, "when": _when(meeting)}
    return Came(_("%(name)s invites you: %(when)s. It is kept as your meeting.") % about, to_decide=True)


def _interview_with(student: Student, *addresses: str) -> Interview | None:
    """The open interview with whoever has one of these addresses."""
    for email in filter(None, addresses):
        person = Person.objects.of(student).filter(email__iexact=email).first()
        if person and (found := Interview.objects.of(student).open().filter(person=person).first()):
            return found
    return None


def _how(message: Heard, person: Person, student: Student) -> dict[str, Any]:
    medium = Meeting.Medium.VIDEO if message.link else Meeting.Medium.IN_PERSON if message.place else ""
    return {
        "medium": medium or Meeting.Medium.PHONE, "link": message.link, "place": message.place,
        "their_phone": person.phone, "my_phone": student.phone, "needs": student.needs,
    }  # fmt: skip


def _wall(message: Heard, student: Student, person: Person) -> WallTime:
    return WallTime.of(message.starts_at or message.stamped_at, message.zone or person.zone or student.zone or "UTC")


def _name_of(email: str, name: str, meeting: Meeting) -> str:
    person = meeting.interview.person
    return person.name if email == person.email.casefold() else name or email


def _when(placed: Any, meeting: Meeting | None = None) -> str:
    meeting = meeting or placed
    person = meeting.interview.person
    zone = person.zone or placed.zone
    return on_both_walls(placed.starts_at, placed.ends_at, student=meeting.student, person=person, zone=zone).mine

"""The letter that an invitation goes along with: one mail that says when, and puts it into both calendars."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from halfhour.letters import write
from halfhour.letters.drafting import draft
from halfhour.letters.given import given
from halfhour.letters.models import Letter, LetterKind
from halfhour.scheduling import drafts
from halfhour.scheduling.invitations import invitation as ics
from halfhour.scheduling.models import Meeting
from halfhour.student.models import Student
from halfhour.student.policy import Policy


def invite(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> Letter:
    """Begin the letter with the invitation as it stands; a draft with an earlier one goes.

    The assistant who arranges gets a copy. Raises NobodyToAnswer, TheirsAlready.
    """
    enclosed = ics.invitation(meeting, who=who, at=at, policy=policy)
    walls = drafts.walls_of(meeting, who=who)
    written = draft(
        LetterKind.INVITATION,
        given(
            who, meeting.interview.person, policy, when=_("on %(time)s") % {"time": walls.letter},
            medium=str(meeting.get_medium_display()), place=meeting.place or meeting.link, my_phone=meeting.my_phone,
        ),
    )  # fmt: skip
    return _begin(meeting, LetterKind.INVITATION, written.text, enclosed, who=who, policy=policy)


def call_off(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> Letter:
    """Begin the letter that calls it off; where an invitation had left, its withdrawal goes along."""
    text = drafts.of_meeting("call_off", meeting, who=who)
    enclosed = b""
    if not meeting.organizer_email and was_sent(meeting):
        enclosed = ics.invitation(meeting, who=who, at=at, policy=policy)
    elif meeting.organizer_email and ics.mine(who):
        enclosed = ics.answer(meeting, "DECLINED", who=who, at=at)
    return _begin(meeting, LetterKind.CALL_OFF, text, enclosed, who=who, policy=policy)


def accept(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> Letter:
    """Begin the letter that accepts their invitation. Raises NobodyToAnswer."""
    text = drafts.of_meeting("confirmation", meeting, who=who)
    enclosed = ics.answer(meeting, "ACCEPTED", who=who, at=at)
    return _begin(meeting, LetterKind.CONFIRMATION, text, enclosed, who=who, policy=policy)


def was_sent(meeting: Meeting) -> bool:
    """Whether an invitation to this meeting has left."""
    return sent(meeting) is not None


def sent(meeting: Meeting) -> Letter | None:
    """The latest letter that took an invitation along, and left."""
    letters = Letter.objects.of(meeting.student_id).sent().filter(interview=meeting.interview)
    return letters.filter(calendar__contains=meeting.uid).order_by("-sent_at").first()


def is_newest_sent(meeting: Meeting) -> bool:
    """Whether what stands in their calendar is what stands here."""
    latest = sent(meeting)
    return latest is not None and f"SEQUENCE:{meeting.sequence}" in latest.calendar.splitlines()


def begun(meeting: Meeting) -> Letter | None:
    """A draft with an invitation to this meeting, not sent yet."""
    drafts_ = Letter.objects.of(meeting.student_id).drafts()
    return drafts_.filter(interview=meeting.interview, calendar__contains=meeting.uid).order_by("-created_at").first()


def _begin(meeting: Meeting, kind: str, text: str, enclosed: bytes, *, who: Student, policy: Policy) -> Letter:
    while earlier := begun(meeting):
        earlier.drop()
    person = meeting.interview.person
    return write.start(
        who, kind, text=text, subject=_("Our talk"),
        person=person, interview=meeting.interview, policy=policy, cc=meeting.scheduler_email,
        calendar=enclosed.decode(), reply_to=goes_on_from(meeting),
    )  # fmt: skip


def goes_on_from(meeting: Meeting) -> Letter | None:
    """The letter to them that this one stands in a thread with."""
    letters = Letter.objects.of(meeting.student_id).sent().filter(interview=meeting.interview).exclude(message_id="")
    return letters.order_by("-sent_at").first()

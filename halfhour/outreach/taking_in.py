"""What a message means for a request that waits, and what the student says it means."""

from __future__ import annotations

from datetime import date, datetime

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.letters.post.models import Message, MessageKind
from halfhour.outreach.models import Approach
from halfhour.people.models import Contact


class NoRequest(Refused):
    """The message answers no request that waits."""


def take_in(message: Message, at: datetime) -> str:
    """An answer that somebody wrote is a real contact: whatever waited for silence is settled by it.

    What it means is decided by the student, in one press. Returns a sentence where it answers a request.
    """
    approach = approach_of(message)
    if message.kind == MessageKind.ANSWER and message.person:
        Contact.with_person(message.person, "letter", at=message.came_at, about=message.text)
    if approach is None or not approach.awaits_answer:
        return ""
    if message.kind == MessageKind.BOUNCE:
        return _("Your request to %(name)s did not arrive.") % {"name": approach.interview}
    if message.kind == MessageKind.AWAY:
        return _("%(name)s is away; your request waits for them.") % {"name": approach.interview}
    return _("%(name)s has answered your request.") % {"name": approach.interview}


def approach_of(message: Message) -> Approach | None:
    """The request that a message answers: by its letter, or by a reminder that goes on from it."""
    letter = message.letter
    if letter is None or letter.kind not in {LetterKind.APPROACH, LetterKind.NUDGE}:
        return None
    first = letter.reply_to_id if letter.kind == LetterKind.NUDGE else letter.pk
    found = Approach.objects.of(message.student_id).filter(letter=first)
    return found.select_related("letter", "interview__person").first()


def take_answer(
    message: Message, answer: str, *, at: datetime, later_on: date | None = None, rest_until: date | None = None
) -> Approach:
    """The student says what it means, in their words as they came. Raises NoRequest, AnsweredAlready, Refused."""
    approach = approach_of(message)
    if approach is None or not approach.sent_at:
        raise NoRequest(_("This message answers no request of yours. Say which letter it answers first."))
    moment = max(message.came_at, approach.sent_at)
    approach.record_answer(answer, at=moment, text=message.text, later_on=later_on, rest_until=rest_until)
    message.settle(at=at)
    return approach


def send_elsewhere(message: Message, address: str, *, at: datetime) -> Letter:
    """The letter that came back, as a draft to another address; a request that never arrived waits no more."""
    letter = message.letter
    if letter is None or message.kind != MessageKind.BOUNCE:
        raise NoRequest(_("No letter of yours came back with this message."))
    anew = Letter.objects.create(
        student_id=letter.student_id, kind=letter.kind, channel=Channel.EMAIL, language=letter.language,
        text=letter.text, person=letter.person, interview=letter.interview, subject=letter.subject,
        to_name=letter.to_name, to_email=address.strip(), reply_to=letter.reply_to, calendar=letter.calendar,
    )  # fmt: skip
    approach = approach_of(message)
    if approach and approach.letter_id == letter.pk and approach.awaits_answer:
        approach.withdraw(at=at)
        Approach.objects.create(student_id=letter.student_id, interview=approach.interview, letter=anew)
    message.settle(at=at)
    return anew

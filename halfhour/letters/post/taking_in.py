"""Which letter a message answers, and what kind of message it is."""

from __future__ import annotations

from datetime import datetime, timedelta

from halfhour.letters.models import Letter, Letters
from halfhour.letters.post.models import Message, MessageKind
from halfhour.mail.arrived import Arrived
from halfhour.mail.bounced import Bounced, bounced
from halfhour.people.models import Person

SUBJECT_PREFIX = (
    "re:",
    "aw:",
    "fw:",
    "fwd:",
    "wg:",
    "sv:",
    "rif:",
    "tr:",
    "automatic reply:",
    "accepted:",
    "declined:",
    "tentative:",
)
A_YEAR = timedelta(days=366)  # an answer that comes later is answered by the student alone


def take_in(message: Message, at: datetime) -> str:
    """Find the letter that it answers, and say what kind of message it is. Returns nothing to be told."""
    arrived = message.arrived
    failure = bounced(arrived)
    letter = undelivered(message, failure) if failure else letter_of(message, arrived, at)
    if letter is not None:
        message.letter, message.person = letter, letter.person
    elif person := person_with(message.student_id, arrived.from_address):
        message.person = person
    message.kind = kind_of(arrived, failure)
    message.save()
    return ""


def undelivered(message: Message, failure: Bounced) -> Letter | None:
    """The letter that did not arrive: by its Message-ID, else the latest to the address that the server names."""
    mine = Letter.objects.of(message.student_id).sent()
    by_id = mine.filter(message_id=failure.message_id).first() if failure.message_id else None
    to = (_to(mine, address).order_by("-sent_at").first() for address in failure.addresses)
    return by_id or next((each for each in to if each), None)


def kind_of(arrived: Arrived, failure: Bounced | None) -> str:
    """Bounce, out of office, about a time, or an answer that somebody wrote."""
    if failure:
        return MessageKind.BOUNCE
    if arrived.calendars:
        return MessageKind.INVITATION
    return MessageKind.AWAY if arrived.automatic else MessageKind.ANSWER


def letter_of(message: Message, arrived: Arrived, at: datetime) -> Letter | None:
    """By Message-ID; then by the sender's address and the subject; then the latest that waits for this sender."""
    mine = Letter.objects.of(message.student_id).sent()
    by_id = mine.filter(message_id__in=[each for each in arrived.references if each]).exclude(message_id="")
    if found := by_id.order_by("-sent_at").first():
        return found
    if not arrived.from_address:
        return None
    since = min(message.came_at, at) - A_YEAR
    theirs = _to(
        mine.filter(sent_at__gte=since, sent_at__lte=message.came_at + timedelta(days=1)), arrived.from_address
    )
    subject = bare(arrived.subject)
    sent = list(theirs.order_by("-sent_at")[:50])
    return next((each for each in sent if subject and bare(each.subject) == subject), sent[0] if sent else None)


def _to(letters: Letters, address: str) -> Letters:
    """What was sent to that address: the one typed on the letter, or the one on the person's page."""
    return letters.filter(to_email__iexact=address) | letters.filter(to_email="", person__email__iexact=address)


def person_with(student: object, address: str) -> Person | None:
    return Person.objects.of(student).filter(email__iexact=address).first() if address else None


def bare(subject: str) -> str:
    """The subject without “Re:” and its kin, folded: what two messages of one thread share."""
    subject = " ".join(subject.casefold().split())
    while found := next((each for each in SUBJECT_PREFIX if subject.startswith(each)), ""):
        subject = subject.removeprefix(found).strip()
    return subject

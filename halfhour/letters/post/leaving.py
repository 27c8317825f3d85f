"""A letter as mail: with its thread, its copies and the invitation that goes along."""

from __future__ import annotations

from datetime import datetime

from halfhour.letters.models import Letter
from halfhour.letters.post.models import Message
from halfhour.mail.addresses import is_address
from halfhour.mail.composing import Outgoing, new_message_id


def as_mail(letter: Letter, *, sender: str = "", left_at: datetime | None = None) -> Outgoing:
    """The letter as it goes to a mail program or a server; `sender` is the account's address, else the profile's."""
    student = letter.student
    sender = sender or student.email
    return Outgoing(
        letter.address, letter.subject, letter.text, to_name=letter.whom, sender=sender, sender_name=student.name,
        cc=addresses_in(letter.cc), bcc=addresses_in(letter.bcc), message_id=letter.message_id,
        references=thread(letter), calendar=letter.calendar, left_at=left_at,
    )  # fmt: skip


def name_it(letter: Letter, sender: str) -> None:
    """Give the letter its Message-ID, once: by it the answer is known."""
    if not letter.message_id:
        letter.message_id = new_message_id(sender)[:200]
        letter.save()


def thread(letter: Letter) -> tuple[str, ...]:
    """The Message-IDs of what this letter goes on from: our letter before it, and their newest answer to that."""
    before = letter.reply_to
    if before is None:
        return ()
    theirs = Message.objects.of(letter.student_id).filter(letter=before).order_by("-came_at")
    newest = theirs.values_list("message_id", flat=True).first() or ""
    return tuple(each for each in (before.message_id, newest) if each and "bytes.invalid" not in each)


def addresses_in(line: str) -> tuple[str, ...]:
    """The mail addresses in “a@b.org, c@d.org”; what is none is left out."""
    return tuple(each.strip() for each in line.replace(";", ",").split(",") if is_address(each.strip()))

"""Messages that came in are offered to each room that may want them, in the order of the process."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.desk.answers import waiting_letters
from halfhour.foundation import acts
from halfhour.foundation.refusals import Refused
from halfhour.letters.models import Letter
from halfhour.letters.post import looking
from halfhour.letters.post import taking_in as by_letters
from halfhour.letters.post.models import Message, keep
from halfhour.mail.gathered import is_mailbox, made, messages_in
from halfhour.mail.imap import Look, Seen, head_of
from halfhour.mail.models import MailAccount
from halfhour.outreach import taking_in as by_outreach
from halfhour.scheduling import taking_in as by_scheduling

ROOMS: tuple[Callable[[Message, datetime], str], ...] = (
    by_letters.take_in,
    by_outreach.take_in,
    by_scheduling.take_in,
)


@dataclass(frozen=True)
class Came:
    """What came of some messages: the new ones with what was told of each, how many were known or about other things,
    and what was refused."""

    new: tuple[tuple[Message, tuple[str, ...]], ...] = ()
    known: int = 0
    passed: int = 0
    refused: tuple[str, ...] = ()


def take_in(student: Any, raws: Iterable[bytes], *, at: datetime, passed: int = 0) -> Came:
    """Keep each message once and offer it to the rooms. What cannot be read is told, and stops no other."""
    new, known, refusals = [], 0, []
    for raw in raws:
        try:
            message, is_new = keep(student, raw, at=at)
        except Refused as refusal:
            refusals.append(refusal.sentence)
            continue
        if not is_new:
            known += 1
            continue
        told = tuple(each for each in [room(message, at) for room in ROOMS] if each)
        new.append((message, told))
    return Came(tuple(new), known, passed, tuple(dict.fromkeys(refusals)))


def bring(student: Any, files: Iterable[bytes], *, at: datetime) -> Came:
    """What was dropped: messages, or whole mailboxes, of which only what concerns us is kept."""
    concerns = looking.concern(student, at=at)
    raws, passed, refusals = [], 0, []
    for data in files:
        many = is_mailbox(data)
        try:
            for raw in messages_in(data):
                if many and not concerns(head_of(raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0])):
                    passed += 1
                else:
                    raws.append(raw)
        except Refused as refusal:
            refusals.append(refusal.sentence)
    came = take_in(student, raws, at=at, passed=passed)
    return Came(came.new, came.known, came.passed, tuple(dict.fromkeys([*refusals, *came.refused])))


def paste(letter: Letter, text: str, *, at: datetime) -> Came:
    """Words that answer this letter, without their message around them."""
    subject = f"Re: {letter.subject}" if letter.subject else ""
    sender = f"{letter.whom} <{letter.address}>" if "@" in letter.address else letter.whom
    raw = made(sender, subject, text, at=at, answers=letter.message_id)
    came = take_in(letter.student, [raw], at=at)
    for message, _told in came.new:
        if message.letter != letter:
            message.belongs_to(letter)
    return came


def paste_alone(student: Any, text: str, *, at: datetime) -> Came:
    """Pasted words of which nobody said what they answer: a whole message says it, bare words answer the only letter
    that can be meant. Raises Refused where there is none, or more than one."""
    came = bring(student, [text.encode()], at=at)
    if came.new or came.known or not came.refused:
        return came
    letters = waiting_letters(student)
    if len(letters) == 1:
        return paste(letters[0], text, at=at)
    if letters:
        raise Refused(_("Whose words are these? Choose under “In answer to” the letter that they answer."))
    raise Refused(_("No letter of yours is marked as sent yet, so there is none that these words could answer."))


def looked(account: MailAccount, found: Look, *, at: datetime) -> Came:
    """Keep what a look brought, and how far it went; both or neither. Run in an act."""
    came = take_in(account.student, found.messages, at=at, passed=found.passed)
    if not found.why and found.seen != Seen():
        account.seen(at=at, uid_validity=found.seen.validity or 0, last_uid=found.seen.last)
    return came


def look_by_itself(at: datetime) -> int:
    """For those who switched it on, and whose password is known. Returns how many messages came; each fault is kept
    with its account, and stops no other."""
    count = 0
    for account in MailAccount.objects.looking().select_related("student"):
        if not account.password:
            continue
        found = looking.look(account, at=at)
        if found.why:
            MailAccount.objects.filter(pk=account.pk).update(trouble=found.why[:500])
            continue
        with acts.acting(account.student, "desk:look", at=at, told=_("Answers were taken in.")):
            count += len(looked(account, found, at=at).new)
    return count

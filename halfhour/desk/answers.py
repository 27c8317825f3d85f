"""What the page of answers shows: each message with its letter, what it seems to say, and the presses it offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post.models import Message, MessageKind
from halfhour.mail.bounced import bounced
from halfhour.mail.models import MailAccount
from halfhour.outreach.taking_in import approach_of
from halfhour.wording.answering import Suggested, suggested

SHOWN = 30  # undecided messages on one page
LATELY = 20  # dealt with, below


@dataclass(frozen=True)
class Answer:
    """One message, and what may be pressed about it: `asks` is a request that waits for it."""

    message: Message
    asks: bool
    suggestion: Suggested
    why: str = ""  # of a bounce
    for_good: bool = False

    @property
    def is_bounce(self) -> bool:
        return self.message.kind == MessageKind.BOUNCE


def page_of(student: Any, *, at: datetime) -> dict[str, Any]:
    """The page: what waits for a word of the student's, what was dealt with lately, and the ways in."""
    today = student.today(at)
    rows = Message.objects.of(student).select_related("letter__person", "person")
    undecided = [_answer(each, today) for each in rows.undecided()[:SHOWN]]
    settled = rows.bare().exclude(pk__in=[each.message.pk for each in undecided]).order_by("-came_at")[:LATELY]
    return {
        "answers": undecided,
        "settled": list(settled),
        "account": MailAccount.objects.the_one(student),
        "letters": waiting_letters(student),
    }


def waiting_letters(student: Any) -> list[Letter]:
    """The letters that an answer may belong to, the latest first."""
    sent = Letter.objects.of(student).sent().exclude(kind=LetterKind.INVITATION).select_related("person")
    return list(sent.order_by("-sent_at")[:60])


def _answer(message: Message, today: Any) -> Answer:
    if message.kind == MessageKind.BOUNCE:
        failure = bounced(message.arrived)
        return Answer(
            message,
            False,
            Suggested(""),
            why=failure.why if failure else "",
            for_good=bool(failure and failure.for_good),
        )
    approach = approach_of(message)
    asks = bool(approach and approach.awaits_answer)
    return Answer(message, asks, suggested(message.text, on=today) if asks else Suggested(""))


def plain_answers(student: Any, *, at: datetime) -> list[dict[str, Any]]:
    """The same for the command line: plain values."""
    return [
        {
            "from": each.message.who, "address": each.message.from_address, "subject": each.message.subject,
            "came_at": each.message.came_at.isoformat(), "kind": each.message.kind, "text": each.message.text,
            "answers": each.message.letter.get_kind_display() if each.message.letter else None,
            "person": each.message.person.name if each.message.person else None,
            "seems_to_say": each.suggestion.answer or None, "because": each.suggestion.quote or None,
            "later_on": each.suggestion.later_on.isoformat() if each.suggestion.later_on else None,
        }
        for each in page_of(student, at=at)["answers"]
    ]  # fmt: skip

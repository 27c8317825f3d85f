"""Which messages in a folder concern us: answers to letters that left, and what came back undelivered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from halfhour.letters.models import Letter
from halfhour.mail import imap
from halfhour.mail.imap import Head, Look, Seen
from halfhour.mail.models import MailAccount

REMEMBERED = timedelta(days=400)  # whoever answers after a year is found too
FIRST_LOOK = timedelta(days=120)  # how far back the first look goes at most


def concern(student: Any, *, at: datetime) -> Callable[[Head], bool]:
    """Whether a message answers a letter of the last year, or comes from somebody who got one, or reports a failure."""
    sent = Letter.objects.of(student).sent().filter(sent_at__gte=at - REMEMBERED)
    rows = list(sent.values_list("message_id", "to_email", "person__email"))
    ids = {id for id, _to, _known in rows if id}
    addresses = {(to or known or "").strip().lower() for _id, to, known in rows} - {""}
    return lambda head: head.failed or head.from_address in addresses or not ids.isdisjoint(head.references)


def look(account: MailAccount, *, at: datetime) -> Look:
    """Look through the folder since the last time. Touches no row; raises InTheOpen only."""
    student = account.student
    return imap.look(
        account.incoming(), account.folder, Seen(account.uid_validity, account.last_uid), concern(student, at=at),
        since=_since(student, at),
    )  # fmt: skip


def _since(student: Any, at: datetime) -> date:
    """The day before the first letter that left; no further back than the first look goes."""
    first = Letter.objects.of(student).sent().order_by("sent_at").values_list("sent_at", flat=True).first()
    return (max(first or at, at - FIRST_LOOK) - timedelta(days=1)).date()

"""What looks by itself, told at the foot of Today; and the one switch that stops all of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from halfhour.letters.models import Letter
from halfhour.letters.post.sending import Sending
from halfhour.mail.models import MailAccount
from halfhour.scheduling.calendars.models import Calendar


def in_doubt(student: Any, at: datetime) -> list[Letter]:
    """The letters of which nobody knows whether they left; only the student can say."""
    rows = Sending.objects.of(student).unsettled().select_related("letter__person").order_by("began_at")
    return [each.letter for each in rows if each.is_unsure(at)]


def watched(student: Any) -> list[str]:
    """The names of what is looked into without a press: the mailbox, calendars."""
    mailboxes = MailAccount.objects.of(student).looking()
    calendars = Calendar.objects.of(student).exclude(looks_since=None)
    return [str(each) for each in (*mailboxes, *calendars)]


def stop_all(student: Any) -> int:
    """Nothing looks by itself any more. Returns how many did."""
    found = [*MailAccount.objects.of(student).looking(), *Calendar.objects.of(student).exclude(looks_since=None)]
    for each in found:
        each.stop_looking()
    return len(found)

"""What stands above the button that sends: the letter in full, and what would stop it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from halfhour.foundation.request import Request
from halfhour.letters import page as pages
from halfhour.letters.checked import checked
from halfhour.letters.models import Letter
from halfhour.letters.post.leaving import as_mail
from halfhour.letters.post.sending import Sending, fingerprint
from halfhour.mail.models import MailAccount


def shown_in_full(request: Request, letter: Letter) -> dict[str, Any]:
    """The letter as it would leave by the student's account."""
    account = MailAccount.objects.the_one(request.student)
    mail = as_mail(letter, sender=account.address if account else "")
    return {
        "letter": letter,
        "account": account,
        "mail": mail,
        "seen": fingerprint(mail),
        "checked": checked(letter, policy=request.policy, on=request.student.today(request.at)),
        "needs_password": account is not None and not account.password,
        "sending": latest_sending(letter, request.at),
        "next": pages.following(request),
    }


def latest_sending(letter: Letter, at: datetime) -> dict[str, Any] | None:
    """The last attempt and how it stands, by name: on_its_way, unsure, failed; None: none, or it left."""
    last = Sending.objects.of(letter.student_id).filter(letter=letter).order_by("-began_at", "-created_at").first()
    if last is None or last.left_at:
        return None
    state = "failed" if last.failed_at else ("unsure" if last.is_unsure(at) else "on_its_way")
    return {"row": last, "state": state}

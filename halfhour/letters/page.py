"""What the page of a letter shows, and what was typed on it."""

from __future__ import annotations

import re
from typing import Any

from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.answer import typed
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.letters.blanks_in import filled, first_open, paragraphs
from halfhour.letters.checked import checked
from halfhour.letters.forms import LetterForm
from halfhour.letters.models import Channel, Letter, LetterKind, Template
from halfhour.mail.addresses import is_address
from halfhour.mail.mailto import mailto
from halfhour.mail.models import MailAccount

HEADINGS: dict[str, Any] = {
    LetterKind.APPROACH: _("Ask for half an hour"),
    LetterKind.NUDGE: _("A kind reminder"),
    LetterKind.REPLY: _("Answer them"),
    LetterKind.TIMES: _("Two or three times to choose from"),
    LetterKind.CONFIRMATION: _("Confirm the day before"),
    LetterKind.CALL_OFF: _("Call it off in good time"),
    LetterKind.APOLOGY: _("Say that you are sorry"),
    LetterKind.THANKS: _("Say thank you"),
    LetterKind.REPORT: _("Say what came of it"),
    LetterKind.HELLO: _("A short hello"),
    LetterKind.TELL: _("Tell who gave the name"),
    LetterKind.LEAD: _("Answer what they mentioned"),
    LetterKind.INVITATION: _("Send the invitation"),
    LetterKind.WITHDRAWAL: _("Take the request back"),
}
STAGES = {
    "reach_out": (LetterKind.APPROACH, LetterKind.NUDGE, LetterKind.REPLY, LetterKind.WITHDRAWAL),
    "schedule": (
        LetterKind.TIMES, LetterKind.CONFIRMATION, LetterKind.CALL_OFF, LetterKind.APOLOGY, LetterKind.INVITATION,
    ),
}  # fmt: skip


def shown(request: Request, letter: Letter, values: dict[int, str] | None = None, base: str = "") -> dict[str, Any]:
    """Everything the page needs. `values` is what was typed for the blanks of `base`."""
    blank = first_open(base, values or {}) if base else first_open(letter.text, {})
    left = letter.blanks
    as_text = request.GET.get("as") == "text" or blank is None
    return {
        "letter": letter,
        "heading": HEADINGS[letter.kind],
        "stage": next((stage for stage, kinds in STAGES.items() if letter.kind in kinds), "follow_up"),
        "checked": None
        if letter.sent_at
        else checked(letter, policy=request.policy, on=request.student.today(request.at)),
        "paragraphs": paragraphs(letter.text),
        "as_text": as_text,
        "blank": blank,
        "blanks_left": len(left),
        "mailto": mailto(letter.address, letter.subject, letter.text) if is_address(letter.address) else None,
        "room": room(letter, request.policy),
        "account": MailAccount.objects.the_one(request.student),
        "templates": Template.objects.of(request.student).filter(kind=letter.kind).order_by("name"),
        "today": request.student.today(request.at),
        "next": following(request),
    }


def room(letter: Letter, policy: Any) -> int | None:
    """How many characters the channel takes; None where it takes all."""
    if letter.channel != Channel.LINKEDIN:
        return None
    return policy.linkedin_premium_characters if letter.student.linkedin_premium else policy.linkedin_characters


def keep_typed(request: Request, letter: Letter) -> tuple[str, dict[int, str]]:
    """Write what was typed into the letter. Returns the text with blanks it came from, and what was typed for them.

    Raises Refused where no text arrived, Unclear, Stale, SentAlready.
    """
    got = typed(LetterForm, request)
    values = values_in(request.POST)
    if "text" not in request.POST and not got["base"]:
        raise Refused(_("The text of the letter did not arrive. Nothing was changed; try it once more."))
    base = got["base"].replace("\r\n", "\n")  # as a form sends it; what stands at a line's end counts for a blank
    text = filled(base, values) if base else got["text"]
    letter.write(text, subject=got["subject"], revision=got["revision"])
    if "to" in request.POST:
        letter.address_to(got["to"])
    return base, values


def values_in(typed_values: Any) -> dict[int, str]:
    """What was typed for each blank, by its number."""
    found = ((re.fullmatch(r"blank-(\d{1,3})", name), value) for name, value in typed_values.items())
    return {int(match[1]): value.replace("\r\n", "\n") for match, value in found if match}


def following(request: Request) -> str:
    """Where to go when the letter has left, if the page that opened it said so: a path of ours."""
    path = request.POST.get("next") or request.GET.get("next") or ""
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else ""

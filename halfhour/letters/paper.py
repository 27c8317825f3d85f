"""A letter, a card or an envelope as a PDF, set by typst from `paper.typ`. No text of the student enters its source."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.foundation.tags import full_date
from halfhour.letters.models import Channel, Letter
from halfhour.letters.printed import printed

SHEET = Path(__file__).with_name("paper.typ")
LETTER, CARD, ENVELOPE = "letter", "card", "envelope"
FORMS = (LETTER, CARD, ENVELOPE)
OURS = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO"}
)  # where a sheet is letter and an envelope No. 10; elsewhere A4, DL


class NoPaper(Refused):
    """It could not be set."""


def form_of(letter: Letter) -> str:
    """What the channel wants: a card is a card, all else a letter."""
    return CARD if letter.channel == Channel.CARD else LETTER


def pdf_of(letter: Letter, form: str, *, on: date, country: str = "US") -> bytes:
    """The bytes of the PDF in that form. Raises NoPaper."""
    known = printed(letter, on=on)
    data = {
        "form": form if form in FORMS else LETTER, "ours": country in OURS, "language": letter.language,
        "title": letter.subject or str(letter), "on": full_date(known["on"]), "from": known["from_lines"],
        "to": [known["to_name"], *known["to_lines"]], "by_post": letter.channel in {Channel.LETTER, Channel.CARD},
        "paragraphs": [each.split("\n") for each in letter.text.strip().split("\n\n")],
    }  # fmt: skip
    try:
        import typst

        sent = {"data": json.dumps(data)}
        return typst.compile(str(SHEET), root=str(SHEET.parent), format="pdf", sys_inputs=sent)
    except (ImportError, RuntimeError, OSError, ValueError) as fault:
        raise NoPaper(_("The PDF could not be made here. Print the page instead: it holds the same.")) from fault

"""The brief as a PDF: the same data, set by typst from `brief.typ`. No text of the student's enters its source."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.foundation.refusals import Refused
from halfhour.preparation.brief import Brief

SHEET = Path(__file__).with_name("brief.typ")
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO"})  # where a sheet is letter; elsewhere A4


class NoPdf(Refused):
    """The PDF could not be made."""


def pdf_of(brief: Brief, *, country: str = "US", sheet: Path = SHEET) -> bytes:
    """The bytes of the PDF, on the paper of that country (ISO 3166 alpha-2), laid out by `sheet`. Raises NoPdf."""
    paper = "us-letter" if country in LETTER_COUNTRIES else "a4"
    data = asdict(replace(brief, starts=None))  # the clock face needs only the minute; a zone cannot be copied
    data |= {"paper": paper, "starts": brief.starts.minute if brief.starts else None}
    try:
        import typst

        sent = {"data": json.dumps(data | {"words": _words(brief)})}
        return typst.compile(str(sheet), root=str(sheet.parent), format="pdf", sys_inputs=sent)
    except (ImportError, RuntimeError, OSError, ValueError) as fault:
        raise NoPdf(_("The PDF could not be made here. Print the page instead: it holds the same.")) from fault


def _words(brief: Brief) -> dict[str, Any]:
    """The sentences of the sheet itself, translated."""
    return {
        "title": _("Brief: %(name)s") % {"name": brief.name},
        "questions": ngettext("Questions, %(minutes)s minute", "Questions, %(minutes)s minutes", brief.question_minutes)
        % {"minutes": brief.question_minutes},
        "minutes": _("%s min"),
        "must": _("must ask"),
        "notes": _("Notes"),
        "say": _("say: %s"),
        "named_by": _("Named by %s"),
        "their_phone": _("Their number"),
        "my_phone": _("Mine"),
        "shared": _("You share"),
        "about": _("About them"),
        "overview": _("You, in a minute"),
        "mind": _("Mind"),
        "leave_alone": _("Leave alone"),
    }

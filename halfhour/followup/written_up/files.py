"""A sheet as a Word file by python-docx, and as a PDF by typst. No text of the student's enters a source."""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from pathlib import Path

from django.utils.translation import gettext as _

from halfhour.followup.written_up.sheet import Sheet, as_csv, as_text
from halfhour.foundation.refusals import Refused

LAYOUT = Path(__file__).with_name("sheet.typ")
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO"})
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TYPES = {"docx": WORD, "pdf": "application/pdf", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8"}


class NoFile(Refused):
    """The file could not be made."""


def file_of(sheet: Sheet, kind: str, *, country: str) -> bytes:
    """The bytes of docx, pdf, txt or csv. Raises NoFile."""
    match kind:
        case "docx":
            return as_docx(sheet)
        case "pdf":
            return as_pdf(sheet, country=country)
        case "csv":
            return as_csv(sheet)
        case _:
            return as_text(sheet).encode()


def as_docx(sheet: Sheet) -> bytes:
    """Headings by style, so that a course's own style sheet fits."""
    import docx
    from docx.enum.section import WD_ORIENT

    made, file = docx.Document(), io.BytesIO()
    made.core_properties.title = sheet.title
    made.core_properties.author = ""
    made.add_heading(_clean(sheet.title), 0)
    for each in sheet.about:
        made.add_paragraph(_clean(each))
    for section in sheet.sections:
        made.add_heading(_clean(section.title), 1)
        if section.prompt:
            made.add_paragraph(_clean(section.prompt)).runs[0].italic = True
        if not section.lines:
            made.add_paragraph()
        for line in section.lines:
            made.add_paragraph(_clean(line.text), style="List Bullet")
    if sheet.heads:
        page = made.sections[0]
        page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, page.page_height, page.page_width
        table = made.add_table(rows=1, cols=len(sheet.heads), style="Table Grid")
        for row in (sheet.heads, *sheet.rows):
            cells = table.rows[0].cells if row is sheet.heads else table.add_row().cells
            for cell, text in zip(cells, row, strict=True):
                cell.text = _clean(text)
    made.save(file)
    return file.getvalue()


def as_pdf(sheet: Sheet, *, country: str) -> bytes:
    """On the paper of that country. Raises NoFile."""
    data = asdict(sheet) | {"paper": "us-letter" if country in LETTER_COUNTRIES else "a4"}
    try:
        import typst

        sent = {"data": json.dumps(data)}
        return typst.compile(str(LAYOUT), root=str(LAYOUT.parent), format="pdf", sys_inputs=sent)
    except (ImportError, RuntimeError, OSError, ValueError) as fault:
        raise NoFile(_("The PDF could not be made here. Save it as Word or text: they hold the same.")) from fault


def _clean(text: str) -> str:
    """Without the marks that a Word file cannot hold."""
    return "".join(each for each in text if each >= " " or each in "\n\t")

"""PDF files by their lines: text, size and place of each, page by page."""

import ctypes
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2 as pdfium
from pypdfium2 import raw

from halfhour.foundation.words import marked as _
from halfhour.reading.pages.pieces import Pages, Piece
from halfhour.reading.shapes import Unreadable

MOST_PAGES = 200
FEW_LETTERS = 20  # a page with fewer is a picture
LOCKED = _("This PDF is protected by a password. Open it, print it to a new PDF, and add that.")
SCANNED = _("This PDF is a scan: pictures of pages without text. Run text recognition on it, or type what matters.")
_BY_A_PROGRAM = re.compile(  # a title that nobody gave: "Microsoft Word - bio.docx", "about:blank"
    r"(?i)about:blank|untitled.*|document ?\d*|microsoft (?:word|powerpoint) - .*|\S+\.(?:docx?|indd|pages|pptx?|rtf)"
)
DAMAGED = _("This PDF is damaged or cut short. Download or save it again.")


@dataclass(slots=True)
class Line:
    """One printed line; places and sizes in points, `top` counted down from the top of the page."""

    words: str
    left: float
    top: float
    size: float
    page: int
    bold: bool = False


def read_pdf(data: bytes) -> Pages:
    """The pieces of a PDF; a profile saved from LinkedIn is recognised by its layout."""
    from halfhour.reading.pages.linkedin_pdf import is_profile, profile_pieces

    lines, title, cut = pdf_lines(data)
    if sum(len(line.words) for line in lines) < FEW_LETTERS:
        raise Unreadable(SCANNED)
    warnings = [f"Only the first {MOST_PAGES} pages were read."] if cut else []
    if is_profile(lines):
        return Pages("linkedin_pdf", profile_pieces(lines), title, {}, warnings)
    return Pages("pdf", _pieces(lines), title, {}, warnings)


def pdf_lines(data: bytes) -> tuple[list[Line], str, bool]:
    """All printed lines in reading order, the document's title, and whether pages were left out."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        locked = "password" in str(fault).lower()
        raise Unreadable(LOCKED if locked else DAMAGED) from fault
    try:
        lines: list[Line] = []
        for number in range(min(len(document), MOST_PAGES)):
            lines += _page_lines(document[number], number)
        title = document.get_metadata_dict().get("Title", "")
        title = "" if _BY_A_PROGRAM.fullmatch(title.strip()) else title
        return lines, title, len(document) > MOST_PAGES
    except pdfium.PdfiumError as fault:
        raise Unreadable(DAMAGED) from fault
    finally:
        document.close()


def _page_lines(page: pdfium.PdfPage, number: int) -> list[Line]:
    height = page.get_height()
    textpage = page.get_textpage()
    lines: list[Line] = []
    run: list[str] = []
    begun = 0
    text = textpage.get_text_range()
    count = textpage.count_chars()
    if len(text) != count:  # letters beyond the basic plane take two places in one of the two
        text = "".join(chr(raw.FPDFText_GetUnicode(textpage, i) or 32) for i in range(count))
    for place, letter in enumerate(text):
        if letter in "\r\n":
            _close(lines, run, begun, (textpage, height, number))
            run, begun = [], place + 1
        else:
            run.append(" " if letter in "\u00a0\t" else letter)
    _close(lines, run, begun, (textpage, height, number))
    return lines


def _close(lines: list[Line], run: list[str], begun: int, page: tuple) -> None:
    words = "".join(run)
    if not words.strip():
        return
    textpage, height, number = page
    first = begun + len(words) - len(words.lstrip())
    left, bottom, right, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(textpage, first, left, right, bottom, top)
    size = raw.FPDFText_GetFontSize(textpage, first)
    weight = raw.FPDFText_GetFontWeight(textpage, first)
    clean_words = words.strip().replace("\x02", "-").replace("\ufffe", "-")
    lines.append(Line(clean_words, left.value, height - top.value, size, number, weight >= 600))


def _pieces(lines: list[Line]) -> list[Piece]:
    """Any other PDF: lines, with those larger than the body as headings."""
    sizes = Counter(round(line.size, 1) for line in lines for _ in line.words)
    body = sizes.most_common(1)[0][0]
    pieces: list[Piece] = []
    for before, line in pairwise([lines[0], *lines]):
        larger = line.size > body * 1.12 and len(line.words) < 90
        level = 1 if line.size > body * 1.6 else 2
        tight = before is not line and before.page == line.page and 0 < line.top - before.top < line.size * 1.9
        if larger:
            pieces.append(Piece(line.words, "heading", level))
        else:
            pieces.append(Piece(line.words, bold=line.bold, tight=tight and pieces[-1:] != []))
    return pieces

"""Word documents: paragraphs, headings by style, tables cell by cell, in reading order."""

import io
import zipfile

from halfhour.foundation.words import marked as _
from halfhour.reading.pages.pieces import Pages, Piece
from halfhour.reading.shapes import Unreadable

UNPACKED = 60_000_000  # bytes a document may unpack to; a bomb unpacks to more
DAMAGED = _("This document cannot be opened. Open it in Word, save it again as .docx or PDF, and try once more.")
LOCKED = _("This document is protected by a password. Save a copy without it.")
LOCKED_OR_OLD = b"\xd0\xcf\x11\xe0"  # Word's older container, which also holds what a password locks
OTHER = _("This is not a Word document that can be read. Save it as .docx, PDF or plain text.")


def read_docx(data: bytes) -> Pages:
    """The pieces of a .docx file; raises Unreadable for a damaged, huge or other kind of file."""
    _look_before_opening(data)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        pieces = list(_pieces(document))
    except Exception as fault:  # a damaged archive raises nearly anything: zlib, lxml, KeyError
        raise Unreadable(DAMAGED) from fault
    if not pieces:
        raise Unreadable(_("This document holds no text. Paste the words instead."))
    return Pages("docx", pieces, document.core_properties.title or "")


def _look_before_opening(data: bytes) -> None:
    if data.startswith(LOCKED_OR_OLD):
        raise Unreadable(LOCKED if "EncryptedPackage".encode("utf-16-le") in data else OTHER)
    if data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable(OTHER)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as fault:
        raise Unreadable(DAMAGED) from fault
    if sum(entry.file_size for entry in entries) > UNPACKED:
        raise Unreadable(_("This document unpacks to more than can be read. Paste the words instead."))
    if not any(entry.filename == "word/document.xml" for entry in entries):
        raise Unreadable(OTHER)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(LOCKED)


def _pieces(document):
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                seen = set()
                for cell in row.cells:
                    if id(cell._tc) not in seen:
                        seen.add(id(cell._tc))
                        for paragraph in cell.paragraphs:
                            yield from _piece(paragraph, "cell")
        else:
            yield from _piece(part, "paragraph")


def _piece(paragraph, kind: str):
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    for number, line in enumerate(paragraph.text.split("\n")):
        if not line.strip():
            continue
        if style.startswith(("Heading", "Title")):
            yield Piece(line, "heading", int(style[-1]) if style[-1].isdigit() else 1)
        else:
            listed = "item" if "List" in style else kind
            runs = [run for run in paragraph.runs if run.text.strip()]
            bold = bool(runs) and all(run.bold for run in runs)
            yield Piece(line, listed, bold=bold, tight=number > 0)

"""Word documents: paragraphs, headings by style, tables cell by cell, in reading order.

Read as a stream: a document that is all marks costs no more than the part of it that is read."""

import io
import zipfile
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from halfhour.foundation.words import marked as _
from halfhour.reading.pages.pieces import MOST, TOO_LONG, Pages, Piece
from halfhour.reading.shapes import Unreadable

UNPACKED = 60_000_000  # bytes a document may unpack to; a bomb unpacks to more
DAMAGED = _("This document cannot be opened. Open it in Word, save it again as .docx or PDF, and try once more.")
LOCKED = _("This document is protected by a password. Save a copy without it.")
LOCKED_OR_OLD = b"\xd0\xcf\x11\xe0"  # Word's older container, which also holds what a password locks
HEADINGS = ("heading", "Heading", "title", "Title")  # Word keeps the names of its own styles in small letters
AROUND_RUNS = frozenset(("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple"))
SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
CHUNK = 65_536  # bytes
DOCUMENT = "word/document.xml"
LONGEST_XML = 8_000_000  # bytes of it that are read; a hundred pages have a quarter of it
MANY_MARKS = 200_000  # beginnings and ends of paragraphs and cells
MANY_STYLES = 20_000
TOO_MUCH = _("This document unpacks to more than can be read. Paste the words instead.")
NO_TEXT = _("This document holds no text. Paste the words instead.")
OTHER = _("This is not a Word document that can be read. Save it as .docx, PDF or plain text.")


def read_docx(data: bytes, *, most: int = MOST) -> Pages:
    """The pieces of a .docx file, some over *most* where it has more. Raises Unreadable for a damaged or other file."""
    _look_before_opening(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            pieces, is_cut = _pieces(archive, _styles(archive), most)
            title = _title(archive)
    except Exception as fault:  # a damaged archive raises nearly anything: zlib, lxml, KeyError
        raise Unreadable(DAMAGED) from fault
    if not pieces:
        raise Unreadable(TOO_MUCH if is_cut else NO_TEXT)
    return Pages("docx", pieces, title, {}, [TOO_LONG] if is_cut else [])


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
        raise Unreadable(TOO_MUCH)
    if not any(entry.filename == DOCUMENT for entry in entries):
        raise Unreadable(OTHER)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(LOCKED)


def _elements(archive: zipfile.ZipFile, name: str, *tags: str) -> Iterator[tuple[str, etree._Element]]:
    """("start" or "end", element) of those tags of one part, as far as it is asked for: the rest is not unpacked."""
    parser = etree.XMLPullParser(
        ("start", "end"), tag=[f"{{*}}{tag}" for tag in tags],
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    left = LONGEST_XML
    with archive.open(name) as part:
        while some := part.read(CHUNK):
            parser.feed(some)
            yield from parser.read_events()
            left -= len(some)
            if left <= 0:
                return
    parser.close()


def _styles(archive: zipfile.ZipFile) -> dict[str, str]:
    """The names of paragraph styles by their ids; of the one that stands for no other, by ""."""
    names: dict[str, str] = {}
    if "word/styles.xml" in archive.namelist():
        for event, node in islice(_elements(archive, "word/styles.xml", "style"), MANY_STYLES):
            if event == "end":
                names[_said(node, "styleId")] = name = _said(node.find("{*}name"), "val")
                if _said(node, "default") and _said(node, "type") == "paragraph":
                    names[""] = name
    return names


def _title(archive: zipfile.ZipFile) -> str:
    if "docProps/core.xml" not in archive.namelist():
        return ""
    found = _elements(archive, "docProps/core.xml", "title")
    return next((node.text or "" for event, node in found if event == "end"), "")


def _pieces(archive: zipfile.ZipFile, styles: dict[str, str], most: int) -> tuple[list[Piece], bool]:
    """What the paragraphs say, those of tables in tables too, and whether more stands there than was read."""
    pieces: list[Piece] = []
    begun: etree._Element | None = None  # what is drawn beside a paragraph stands in it
    inside = {"p": 0, "tc": 0}
    is_cut = archive.getinfo(DOCUMENT).file_size > LONGEST_XML
    for place, (event, node) in enumerate(_elements(archive, DOCUMENT, *inside)):
        tag = _tag(node)
        begun = node if begun is None and tag == "p" else begun
        inside[tag] += 1 if event == "start" else -1
        if begun is not None and begun is node and event == "end":
            pieces += _lines(node, styles, "cell" if inside["tc"] else "paragraph")
            node.clear()
            begun = None
        if len(pieces) > most or place > MANY_MARKS:
            is_cut = True
            break
    if begun is not None:
        pieces += _lines(begun, styles, "paragraph")
    return pieces, is_cut


def _lines(paragraph: etree._Element, styles: dict[str, str], kind: str) -> Iterator[Piece]:
    runs = [(run, words) for run in _runs(paragraph) if (words := _words(run))]
    text = "".join(words for _, words in runs)
    if not text.strip():
        return
    style_id = _said(paragraph.find("{*}pPr/{*}pStyle"), "val")
    style = styles.get(style_id, styles.get("", ""))
    bold = all(_is_bold(run) for run, words in runs if words.strip())
    for number, line in enumerate(text.split("\n")):
        if not line.strip():
            continue
        if style.startswith(HEADINGS):
            yield Piece(line, "heading", int(style[-1]) if style[-1].isdigit() else 1)
        else:
            yield Piece(line, "item" if "List" in style else kind, bold=bold, tight=number > 0)


def _runs(node: etree._Element) -> Iterator[etree._Element]:
    for each in node:
        if (tag := _tag(each)) == "r":
            yield each
        elif tag in AROUND_RUNS:
            yield from _runs(each)


def _words(run: etree._Element) -> str:
    said = []
    for each in run:
        tag = _tag(each)
        if tag == "t":
            said.append(each.text or "")
        elif tag == "br":
            said.append("\n" if _said(each, "type") in ("", "textWrapping") else "")
        else:
            said.append(SIGNS.get(tag, ""))
    return "".join(said)


def _is_bold(run: etree._Element) -> bool:
    mark = run.find("{*}rPr/{*}b")
    return mark is not None and _said(mark, "val") not in ("0", "false", "off")


def _tag(node: etree._Element) -> str:
    return node.tag.rpartition("}")[2]


def _said(node: etree._Element | None, name: str) -> str:
    """An attribute of a node that may not be there; Word writes two name spaces for the same."""
    return "" if node is None else next((said for key, said in node.items() if key.rpartition("}")[2] == name), "")

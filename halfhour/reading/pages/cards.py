"""Business cards and links: vCard, .url and .webloc."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.pages.pieces import LONGEST, TOO_LONG, Pages, Piece
from halfhour.reading.shapes import Unreadable

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r"^(?:[\w-]+\.)?([A-Z-]+)((?:;[^:\n]*)?):(.*)$", re.IGNORECASE | re.MULTILINE)
_PARTS = re.compile(r"(?<!\\);")
_ESCAPE = re.compile(r"\\([,;\\])")
SHOWN = {
    "ORG": "Organization",
    "TITLE": "Title",
    "ROLE": "Role",
    "ADR": "Address",
    "NOTE": "Note",
    "LANG": "Languages",
}
MOST_LINES = 10_000  # a card has a dozen; one of them may be a large picture
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")


Line = tuple[str, str, str]  # of a card: its key, its options, its value


def read_vcard(data: bytes) -> Pages:
    """The name and the telling lines of the first card of a vCard file."""
    cards = cards_in(data)
    lines = next(cards, [])
    name = name_of(lines)
    pieces = [Piece(name, "heading", 1)] if name else []
    pieces += [Piece(f"{SHOWN[key]}: {shown}", "field") for key, shown in _told(lines)]
    if not pieces:
        raise Unreadable(_("This card holds no name. Add the person by hand."))
    warnings = ["This file holds several cards; the first was read."] if next(cards, None) else []
    if len(lines) == MOST_LINES:
        warnings.append(TOO_LONG)
    return Pages("vcard", pieces, name, {"name": name, "title": ""}, warnings)


def cards_in(data: bytes) -> Iterator[list[Line]]:
    """The lines of each card of a file."""
    found = _LINE.finditer(_FOLD.sub("", decode(data)))
    lines = ((each[1].upper(), each[2], each[3][:LONGEST]) for each in found)
    while card := list(islice(takewhile(lambda line: line[0] != "END", lines), MOST_LINES)):
        yield card


def _told(lines: list[Line]) -> Iterator[tuple[str, str]]:
    """What a card tells, by its key; a title and the house it is held at as one."""
    title, house = said_in(lines, "TITLE"), said_in(lines, "ORG")
    for key, options, value in lines:
        shown = _plain(_quoted(value, options), key)
        if key in SHOWN and shown and not (title and house and shown == house and key == "ORG"):
            yield key, f"{shown}, {house}" if house and key == "TITLE" and shown == title else shown


def said_in(lines: list[Line], key: str) -> str:
    """The first value of that key; "" where there is none."""
    return next((_plain(_quoted(value, options), key) for name, options, value in lines if name == key), "")


def name_of(lines: list[Line]) -> str:
    """Whose card it is; "" where it names nobody."""
    return said_in(lines, "FN") or _name_of_parts(lines)


def _name_of_parts(lines: list[Line]) -> str:
    """The name of a card that gives only its parts: family, given, middle and what stands before and after."""
    said = next((_quoted(value, options) for key, options, value in lines if key == "N"), "")
    family, given, middle, before, after = (*(_plain(part, "") for part in _PARTS.split(said, 5)), *[""] * 5)[:5]
    return " ".join(part for part in (before, given, middle, family, after) if part)


def _quoted(value: str, options: str) -> str:
    if "QUOTED-PRINTABLE" not in options.upper():
        return value
    import quopri

    return quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")


def _plain(value: str, key: str) -> str:
    parts = _PARTS.split(value) if key in ("ORG", "ADR") else [value]
    return ", ".join(_ESCAPE.sub(r"\1", part).replace("\\n", " ").strip() for part in parts if part.strip())


def read_link(data: bytes) -> Pages:
    """The address that a link file points to: shown, and offered to be fetched by a later room."""
    said = _of_mac(data) or decode(data[:LONGEST])
    found = _ADDRESS.search(said, max(0, said.find("<dict>")))  # a Mac's file names Apple's own address before it
    if not found:
        raise Unreadable(_("This link file holds no web address. Paste the address instead."))
    address = found.group().replace("&amp;", "&")
    return Pages("link", [Piece(address, "field")], address)


def _of_mac(data: bytes) -> str:
    """The address in a .webloc file as the Finder writes it today, in Apple's binary form; else nothing."""
    if not data.startswith(b"bplist") or len(data) > LONGEST:
        return ""
    import plistlib

    try:
        held = plistlib.loads(data)
    except (plistlib.InvalidFileException, RecursionError, MemoryError):
        return ""
    return str(held.get("URL", "")) if isinstance(held, dict) else ""

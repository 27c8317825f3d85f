"""Business cards and links: vCard, .url and .webloc."""

import re
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


def read_vcard(data: bytes) -> Pages:
    """The name and the telling lines of the first card of a vCard file."""
    lines_of = _LINE.finditer(_FOLD.sub("", decode(data)))
    told = [(found[1].upper(), found[2], found[3][:LONGEST]) for found in islice(lines_of, MOST_LINES)]
    lines = list(takewhile(lambda line: line[0] != "END", told))
    names = [_quoted(value, options) for key, options, value in lines if key == "FN"]
    name = _plain(names[0], "") if names else _name_of_parts(lines)
    pieces = [Piece(name, "heading", 1)] if name else []
    for key, options, value in lines:
        shown = _plain(_quoted(value, options), key)
        if key in SHOWN and shown:
            pieces.append(Piece(f"{SHOWN[key]}: {shown}", "field"))
    if not pieces:
        raise Unreadable(_("This card holds no name. Add the person by hand."))
    several = sum(key == "BEGIN" for key, *_rest in told) > 1
    warnings = ["This file holds several cards; the first was read."] if several else []
    if len(lines) == MOST_LINES:
        warnings.append(TOO_LONG)
    return Pages("vcard", pieces, name, {"name": name, "title": ""}, warnings)


def _name_of_parts(lines: list[tuple[str, str, str]]) -> str:
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

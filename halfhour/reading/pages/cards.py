"""Business cards and links: vCard, .url and .webloc."""

import re

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.pages.pieces import LONGEST, Pages, Piece
from halfhour.reading.shapes import Unreadable

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r"^(?:[\w-]+\.)?([A-Z-]+)((?:;[^:\n]*)?):(.*)$", re.IGNORECASE | re.MULTILINE)
_ESCAPE = re.compile(r"\\([,;\\])")
SHOWN = {
    "ORG": "Organization",
    "TITLE": "Title",
    "ROLE": "Role",
    "ADR": "Address",
    "NOTE": "Note",
    "LANG": "Languages",
}
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")


def read_vcard(data: bytes) -> Pages:
    """The name and the telling lines of the first card of a vCard file."""
    text = _FOLD.sub("", decode(data[:LONGEST]))
    lines = [(key.upper(), options, value) for key, options, value in _LINE.findall(text)]
    names = [value for key, _, value in lines if key == "FN"]
    name = _plain(names[0], "") if names else ""
    pieces = [Piece(name, "heading", 1)] if name else []
    for key, options, value in lines:
        shown = _plain(_quoted(value, options), key)
        if key in SHOWN and shown:
            pieces.append(Piece(f"{SHOWN[key]}: {shown}", "field"))
        if key == "FN" and len(pieces) > 1 and value != names[0]:
            break
    if not pieces:
        raise Unreadable(_("This card holds no name. Add the person by hand."))
    warnings = ["This file holds several cards; the first was read."] if len(names) > 1 else []
    return Pages("vcard", pieces, name, {"name": name, "title": ""}, warnings)


def _quoted(value: str, options: str) -> str:
    if "QUOTED-PRINTABLE" not in options.upper():
        return value
    import quopri

    return quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")


def _plain(value: str, key: str) -> str:
    parts = re.split(r"(?<!\\);", value) if key in ("ORG", "ADR") else [value]
    return ", ".join(_ESCAPE.sub(r"\1", part).replace("\\n", " ").strip() for part in parts if part.strip())


def read_link(data: bytes) -> Pages:
    """The address that a link file points to: shown, and offered to be fetched by a later room."""
    found = _ADDRESS.search(decode(data[:LONGEST]))
    if not found:
        raise Unreadable(_("This link file holds no web address. Paste the address instead."))
    address = found.group().replace("&amp;", "&")
    return Pages("link", [Piece(address, "field")], address)

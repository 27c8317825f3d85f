"""Bytes of unknown encoding become characters."""

import codecs
import re

from halfhour.foundation.words import marked as _
from halfhour.reading.shapes import Unreadable

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
# Encodings of addresses and programs, in which no page is written: slow, or of letters that can be cut in half.
OF_NO_PAGE = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "utf-7"})
HEAD = 4096  # bytes in which a page declares its encoding
MANY_CONTROLS = 0.02  # share of control characters above which a file is no text
CYRILLIC_SHARE = 0.4  # of the high bytes, as letters between letters, for a Cyrillic code page
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})
NOT_TEXT = _("This file holds no readable text. Save the page as HTML or PDF, or paste its words.")


def decode(data: bytes, *, declared: str = "") -> str:
    """The characters of *data*, line ends as \\n: by its mark, what it declares, or by what fits.

    Raises Unreadable where the bytes are no text at all."""
    text = _marked(data)
    if text is None:
        _refuse_binary(data)
        text = _by_name(data, declared) or _by_name(data, _declared_in(data)) or _fitting(data)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def wide_in(head: bytes) -> str:
    """The encoding of several bytes a letter that a file begins in, by its mark or its zeros; "" for another."""
    marked = next((name for mark, name in BOMS if head.startswith(mark)), "")
    return "" if marked == "utf-8" else marked or _wide(head)


def _marked(data: bytes) -> str | None:
    for mark, name in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    return None


def _declared_in(data: bytes) -> str:
    found = DECLARED.search(data[:HEAD])
    return found.group(1).decode("ascii", "replace") if found else ""


def is_of_a_page(encoding: str) -> bool:
    """Is it the name of an encoding that a page or a message may be written in?"""
    try:
        return codecs.lookup(encoding).name not in OF_NO_PAGE
    except (LookupError, ValueError):
        return False


def _by_name(data: bytes, name: str) -> str | None:
    try:
        if not is_of_a_page(name) or name.lower().startswith(("utf-16", "utf-32")):
            return None  # a declaration that could be read as bytes is not in UTF-16
        return data.decode("cp1252" if name.lower() in ("iso-8859-1", "latin1") else name)
    except (LookupError, ValueError):
        return None


def _fitting(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    high = [b for b in data[:100_000] if b >= 0x80]
    mostly_utf8 = data.decode("utf-8", "replace")
    if mostly_utf8.count("\ufffd") * 4 < len(high):
        return mostly_utf8  # cut or damaged in a place or two
    letters = sum(b >= 0xC0 for b in high)
    dense = len(high) > CYRILLIC_SHARE * max(1, len(data[:100_000]))
    return data.decode("cp1251" if dense and letters > 0.9 * len(high) else "cp1252", "replace")


def _wide(data: bytes) -> str:
    """UTF-16 without a mark shows as zero bytes at every second place."""
    head = data[:HEAD]
    half = max(1, len(head) // 2)
    if head[1::2].count(0) > 0.7 * half:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > 0.7 * half else ""


def _refuse_binary(data: bytes) -> None:
    head = data[:HEAD]
    if head and not _wide(head) and _control_share(head) > MANY_CONTROLS:
        raise Unreadable(NOT_TEXT)


def _control_share(head: bytes) -> float:
    return 1 - len(head.translate(None, _CONTROLS)) / len(head)

"""The clean text beside the text: each change is noted, so that every place can be found again."""

import re
from collections.abc import Iterator

from halfhour.reading.clean import letters
from halfhour.reading.shapes import Change, Places

HIDDEN = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
QUOTES = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "′": "'", "″": '"'}
HYPHENS = {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2212": "-"}
_MARK = re.compile(f"[{HIDDEN}]+|[{SPACES}]|[{''.join(QUOTES)}]|[{''.join(HYPHENS)}]")
_GARBLED = re.compile(
    "(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3})+"
)
_BULLET = re.compile(r"^[ \t]*[•●▪■◦‣⁃✔✓★·][ \t\u00a0]*", re.MULTILINE)
# "role.It", "Alaska,2003", "atSt. Luke's": a space was lost when a page was copied.
_GLUED = re.compile(
    r"[.?!,tnfdrh](?=[A-Za-z\d])(?:"
    r"(?<=[a-z]{3}[.?!])(?=[A-Z][a-z]+[ ,'])"
    r"|(?<=\d{4}\.)(?=[A-Z][a-z])"
    r"|(?<=[a-z)],)(?=[A-Za-z]{2}|\d{4}\b)"
    r"|(?<=\.\),)(?=[a-z])|(?<=\),)(?=[a-z]{2})"
    r"|(?<= (?:at|in|of))(?=[A-Z][a-z])|(?<= (?:and|for))(?=[A-Z][a-z])|(?<= with)(?=[A-Z][a-z]))"
)
_MORE = re.compile(  # the button that ends a shortened text
    r"[ \t]*(?:…|\.\.\.)[ \t]*(?:(?:see|read|show)[ \t]+)?more[ \t]*$", re.MULTILINE | re.IGNORECASE
)
_OF_ADDRESS = re.compile(r"@|://|www\.|/")
ADDRESS = 80  # characters of a word on either side that are looked at for signs of an address


def clean(text: str) -> tuple[str, tuple[Change, ...], int]:
    """The text as it should be read, what was changed (places in *text*), how many letters were repaired."""
    marks = tuple(_marks(text))
    plain = rewrite(text, marks)
    words = letters.repairs(plain)
    count = sum(plain[i] != word[i - a] for a, b, word in words for i in range(a, b))
    places = Places(marks)
    by_letter = [
        Change(at, at + 1, word[i - a], "letter")
        for a, b, word in words
        for i in range(a, b)
        if plain[i] != word[i - a]
        for at in (places.in_text(i),)
    ]
    repaired = _merged([*marks, *by_letter])
    lettered = rewrite(text, repaired)
    places = Places(repaired)
    gaps = [Change(at, at, " ", "space") for at in map(places.in_text, _gaps(lettered))]
    changes = _merged([*repaired, *gaps])
    return rewrite(text, changes), changes, count


def rewrite(text: str, changes: tuple[Change, ...]) -> str:
    """*text* with the changes made."""
    parts: list[str] = []
    at = 0
    for change in changes:
        parts += (text[at : change.start], change.became)
        at = change.end
    return "".join([*parts, text[at:]])


def _merged(changes: list[Change]) -> tuple[Change, ...]:
    """In order, and each place changed once: the earlier and wider change wins."""
    kept: list[Change] = []
    for change in sorted(changes, key=lambda c: (c.start, -c.end)):
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return tuple(kept)


def _marks(text: str) -> Iterator[Change]:
    more = [Change(*found.span(), "", "button") for found in _MORE.finditer(text)]
    special = [] if text.isascii() else [*_garbled(text), *_bullets(text), *_single_marks(text)]
    yield from _merged([*more, *special])


def _single_marks(text: str) -> Iterator[Change]:
    for mark in _MARK.finditer(text):
        first = mark.group()[0]
        start, end = mark.span()
        if first in QUOTES:
            yield Change(start, end, QUOTES[first], "quote")
        elif first in HYPHENS:
            yield Change(start, end, HYPHENS[first], "hyphen")
        elif re.match(f"[{SPACES}]", first):
            yield Change(start, end, " ", "space")
        else:
            yield Change(start, end, "", "hidden")


def _bullets(text: str) -> Iterator[Change]:
    for found in _BULLET.finditer(text):
        yield Change(found.start(), found.end(), "", "bullet")


def _garbled(text: str) -> Iterator[Change]:
    """UTF-8 that was read as Windows-1252 once: "donâ€™t"."""
    for found in _GARBLED.finditer(text):
        meant = _as_meant(found.group())
        if meant is not None:
            yield Change(found.start(), found.end(), "".join(QUOTES.get(c, c) for c in meant), "garbled")


def _as_meant(run: str) -> str | None:
    try:
        raw = b"".join(c.encode("cp1252") if ord(c) > 0xFF else c.encode("latin-1") for c in run)
        return raw.decode("utf-8")
    except UnicodeError:
        return None


def _gaps(clean_text: str) -> Iterator[int]:
    for found in _GLUED.finditer(clean_text):
        at = found.end()
        word = (
            clean_text[max(0, at - ADDRESS) : at].rsplit(None, 1)[-1:]
            + clean_text[at : at + ADDRESS].split(None, 1)[:1]
        )
        if not any(_OF_ADDRESS.search(part) for part in word):
            yield at

"""A fact as it is found in the clean text, before it gets its quote; and the page that it is found on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from halfhour.reading.details import Details
from halfhour.reading.whom.names import Self
from halfhour.reading.whom.subjects import Said

SURE, LIKELY, PERHAPS = 0.95, 0.8, 0.6  # listed under its heading; said in a sentence; read between the lines


@dataclass(slots=True)
class Found:
    """`[start, end)` in the clean text; `first` and `last` are years."""

    type: str
    start: int
    end: int
    value: str
    details: Details
    confidence: float = LIKELY
    first: int | None = None
    last: int | None = None
    about: str = "person"
    who: str = ""


@dataclass(frozen=True)
class Page:
    """What the extractors know of the whole page."""

    person: Self
    firm: str = ""  # the firm's or court's name, where the page says it
    kind: str = "html"
    present: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of a list, `[start, end)` in the clean text."""

    start: int
    end: int
    words: str


BREAKS = re.compile(r"\s*(?:;|\s\|\s|\s[•●★·▪]\s|\s/\s)\s*")


def entries(said: Said, breaks: re.Pattern = BREAKS) -> Iterator[Entry]:
    """The parts of a list in one line; what stands in brackets is not cut."""
    words, begin = said.words, 0
    for found in breaks.finditer(words):
        if _depth(words[begin : found.start()]):
            continue
        yield from _entry(said, begin, found.start())
        begin = found.end()
    yield from _entry(said, begin, len(words))


def _depth(words: str) -> int:
    return words.count("(") - words.count(")")


def _entry(said: Said, begin: int, end: int) -> Iterator[Entry]:
    words = said.words[begin:end]
    stripped = words.strip(" .,")
    if stripped:
        begin += words.index(stripped)
        yield Entry(said.start + begin, said.start + begin + len(stripped), stripped)


_SPACE = re.compile(r"\s+")


SHORTENED = re.compile(r"\b(?:(?:[A-Z]\.)+[A-Z]|Inc|Corp|Ltd|Co|Jr|Sr|Esq)$")  # "Dunn Abbott, P.C", "Helix, Inc"


def trimmed(words: str) -> str:
    """A value without stray marks at its ends; the full stop of an abbreviation stays."""
    words = _SPACE.sub(" ", words).strip(" ,;:-–—|·")
    bare = words.strip(" ,;:.-–—|·")
    return f"{bare}." if words.endswith(".") and SHORTENED.search(bare) else bare


_NAME_WORD = re.compile(r"(?:[\"“(]?[^\W\d_][\w.'’-]*[\"”)]?)(?=[\s,:(]|$)")
_BETWEEN_NAMES = re.compile(r",\s(?=[^\W\d_a-z][\w'’.-]*\s[-–—(])")
_BESIDE_NAME = re.compile(r"[\s,:–—-]*(?:\([^()]{2,40}\)[\s,:–—-]*)?(?:(?:is|was)\s+)?")


def after_name(words: str, person: Self) -> int:
    """Where a line goes on after the person's own name: "Ann Lee (Omaha) Counsel to ..."; 0 if it has none."""
    at = 0
    while (found := _NAME_WORD.match(words, at)) and person.means(found.group()):
        gap = _BETWEEN_NAMES.match(words, found.end())
        at = gap.end() if gap else found.end() + (words[found.end() : found.end() + 1] == " ")
    beside = _BESIDE_NAME.match(words, at) if at else None
    return beside.end() if beside else at


_PROSE = re.compile(
    r"^\W*(?:(?:He|She|They|We|I|It|Her|His|Our|My|The)\b|In \d{4},)|"
    r"\b(?:is|are|was|were|has|have|speaks?|leads|joined|studied|paddles|serves|sits|holds|lives|"
    r"says|I'm|I've)\b"
)
_CLUTTER = re.compile(
    r"©|\(c\)|all rights reserved|www\.|https?:|@\w|(?<!\d)\d{3}[-.\s]\d{4}(?!\d)|attorney "
    r"advertising|read (?:more|next)",
    re.I,
)


_FINITE = re.compile(
    r"^\W*(?:(?:He|She|They|I|We|It)\b|(?:[A-Z][\w.'’-]+ ){1,3}(?:is|was|has|had|joined|served|serves|spent|worked|"
    r"began|"
    r"came|clerked|practi[cs]ed|received|gave|sits|chairs|belongs|teaches|taught)\b)|"
    r"^(?:[\"“]?(?:In|Before|After|Prior|Since|During|While|When|As|At|Until|From|Earlier|Previously|For|Then|Outside)\b.{3,90}?"
    r"\b(?:he|she|they|I|[A-Z]\w+)\b.{0,20}?\b(?:is|was|has|had|were|[a-z]+ed|gave|took|spent|began|came|won|taught)\b)"
)


def tells(words: str) -> bool:
    """Is it a sentence about somebody, whatever its heading announces?"""
    return len(words) > 40 and bool(_FINITE.search(words))


def is_prose(words: str) -> bool:
    """Does a line tell rather than list?"""
    return len(words) > 25 and bool(_PROSE.search(words))


def is_clutter(words: str) -> bool:
    """A copyright line, an address or a link, which closes many pages."""
    return bool(_CLUTTER.search(words))

"""How a page marks which of its lines are headings."""

import re

from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of

_CAPITALS = re.compile(r"(?:[A-Z][A-Z&'’]*(?: |$)){1,7}")
ASIDE = re.compile(
    r"^(?:(?:more|other|similar|related|suggested) (?:profiles|people|attorneys|lawyers|members|staff|news|stories|"
    r"professionals|paralegals|judges)\b|"
    r"references?(?: available)?\b|newsroom\b|media contact\b|people (?:also|you|similar)\b|you might\b|"
    r"others named\b|recommend(?:ations|ed)\b)[^.]{0,25}$",
    re.IGNORECASE,
)  # what stands beside a page: more profiles, references
FEWEST = 4  # letters of a heading in capitals
ENTRY = re.compile(  # of a list, though it might head one elsewhere: a degree below a school, an office below a body
    r"(?i)(?:j\.?d|ll\.?[bm]|[bm]\.?[as]|juris doctor|(?:board |committee |past )?(?:member|chair|president|treasurer|"
    r"director|"
    r"trustee|secretary))\.?"
)


def marked_headings(passages: list[Passage]) -> bool:
    """Does the page set its known headings apart, in bold, capitals or by rank?"""
    return sum(is_marked(p) and topics_of(p.words) is not None for p in passages) >= 2


def is_marked(passage: Passage) -> bool:
    piece, words = passage.piece, passage.words
    return bool(piece.level or piece.bold or words.isupper() or words.endswith(":") or piece.kind == "caption")


def headed_row(passage: Passage) -> tuple[int, int] | None:
    """The row of a table whose columns have heads."""
    cell = passage.piece.cell
    return cell[:2] if cell and passage.piece.column else None


def in_capitals(passages: list[Passage]) -> bool:
    """Does a page without marks set its headings in capitals, and little else?"""
    lines = [p for p in passages if is_in_capitals(p)]
    known = sum(topics_of(p.words) is not None for p in lines)
    return known > 2 and len(lines) < known * 2


def is_in_capitals(passage: Passage) -> bool:
    words, shown = passage.words, passage.piece.kind == "paragraph"
    return shown and len(words) >= FEWEST and bool(_CAPITALS.fullmatch(words)) and words not in known.bodies()

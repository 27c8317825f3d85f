"""How a page marks what is no running text: who speaks, and which lines are headings."""

import re
from collections import Counter

from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of

_CAPITALS = re.compile(r"(?:[A-Z][A-Z&'’]*(?: |$)){1,7}")
FEWEST = 4  # letters of a heading in capitals
ENTRY = re.compile(  # of a list, though it might head one elsewhere: a degree below a school, an office below a body
    r"(?i)(?:j\.?d|ll\.?[bm]|[bm]\.?[as]|juris doctor|(?:board |committee |past )?(?:member|chair|president|treasurer|"
    r"director|"
    r"trustee|secretary))\.?"
)
SPEAKER = re.compile(
    r"^(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t–—-]*)?([^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}):\s+(?=\S)"
)


def speakers(passages: list[Passage]) -> frozenset[str]:
    """Labels such as "KOFI:" that begin two passages or more."""
    counts = Counter(found.group(1) for p in passages if (found := SPEAKER.match(p.words)))
    return frozenset(label for label, count in counts.items() if count > 1 and _may_speak(label))


def _may_speak(label: str) -> bool:
    return topics_of(label) is None and not all(word.lower() in known.not_names() for word in label.split())


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

"""Pieces get their places: one text, one clean text, and passages that know where they stand in both."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

from halfhour.reading.clean.changes import clean
from halfhour.reading.pages.pieces import LONGEST, MOST, TOO_LONG, Pages, Piece
from halfhour.reading.sections import topics_of
from halfhour.reading.shapes import LINES, Block, Change, Places

_SPACE = re.compile(r"[ \t\f\v\u00a0]+")
LONG_LINE = 20_000  # characters; a longer line is cut
_LABELLED = re.compile(r"[A-Z][A-Za-z&/ -]{2,30}:\s+\S")
_CITED = re.compile(r"(?:>\s*)+")  # how a mail marks the words that it answers
FEWEST = 4  # lines that a margin needs to have broken
WRAP = 45  # characters a line needs at least to have been broken by a mail program or a printer


@dataclass(slots=True)
class Passage:
    """A paragraph, item or cell of the clean text, `[start, end)`; line breaks in `words` are spaces."""

    start: int
    end: int
    words: str
    piece: Piece
    heading: str = ""
    topics: tuple[str, ...] = ()  # what kinds of fact its heading announces
    about: str = "person"
    who: str = ""
    question: str = ""

    @property
    def is_heading(self) -> bool:
        return self.piece.kind == "heading"


@dataclass(frozen=True)
class Laid:
    """A file laid out as text: the layer of quotes, the layer of reading, and what differs."""

    text: str
    clean: str
    changes: tuple[Change, ...]
    repairs: int
    passages: list[Passage]
    places: Places

    def span_in_text(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the clean text stands in `text`."""
        first, last = self.places.in_text(start), self.places.in_text(end - 1) + 1
        return first, max(last, first + 1) if end > start else first


def lay_out(pages: Pages) -> Laid:
    """All pieces as one text, a line each, cleaned, with wrapped lines joined to passages."""
    lines = list(_lines(pages))
    text = "\n".join(words for words, _ in lines)
    cleaned, changes, repairs = clean(text)
    passages: list[Passage] = []
    at, above = 0, 0
    set_lines = [(words, piece) for words, (_, piece) in zip(cleaned.split("\n"), lines, strict=True)]
    margin = 0 if pages.kind == "html" else margin_of(set_lines)
    for words, piece in set_lines:
        end = at + len(words)
        fills = bool(margin) and piece.tight and _fills(above, words, margin) and not _LABELLED.match(words)
        above = _width(words, piece)
        if passages and (fills or _continues(passages[-1], words, piece, pages.kind)):
            passages[-1].end = end
            passages[-1].words += " " + words
        elif words.strip():
            cited = _CITED.match(words)
            skipped = cited.end() if cited and cited.end() < len(words) else 0
            passages.append(Passage(at + skipped, end, words[skipped:], piece))
        at = end + 1
    return Laid(text, cleaned, changes, repairs, passages, Places(changes))


def _lines(pages: Pages) -> Iterator[tuple[str, Piece]]:
    """The words of each piece on one line, up to what a biography can hold; longer lines are cut."""
    left = LONGEST
    for piece in pages.pieces[:MOST]:
        words = _SPACE.sub(" ", piece.words[:left].replace("\n", " ").replace("\0", "")).strip()
        for at in range(0, len(words), LONG_LINE):
            yield words[at : at + LONG_LINE], piece
        left -= len(words) + 1
        if left <= 0:
            break
    if left <= 0 or len(pages.pieces) > MOST:
        pages.warnings.append(TOO_LONG)


def margin_of(lines: Sequence[tuple[str, Piece]]) -> int:
    """The longest line of a text that a program broke at a margin, so that no line had room for the next word; or 0."""
    broken = [
        (_width(before, above), after)
        for (before, above), (after, piece) in pairwise(lines)
        if piece.tight and after[:1].islower() and len(before) >= WRAP
    ]
    margin = max((width for width, _ in broken), default=0)
    filled = sum(_fills(before, after, margin) for before, after in broken)
    return margin if len(broken) >= FEWEST and filled * 10 >= len(broken) * 9 else 0


def _width(words: str, piece: Piece) -> int:
    """How long a line was when a program broke it: with the marks that stood around its words."""
    return max(len(words), piece.width)


def _fills(before: int, after: str, margin: int) -> bool:
    """Had a line of *before* characters no room for the first word of the next?"""
    return before + 1 + len(after.split(" ", 1)[0]) > margin


def _continues(before: Passage, words: str, piece: Piece, kind: str) -> bool:
    """Is this line the rest of a paragraph that was broken at the margin?"""
    if kind == "html" or not piece.tight or not words or before.is_heading:
        return False
    if len(before.words) < WRAP or " | " in before.words or " · " in before.words:
        return False
    if _LABELLED.match(words) or (len(words) < 40 and topics_of(words) is not None):
        return False  # a heading or a label that stands close to the list before it
    first, last_word = words[0], before.words.rsplit(" ", 1)[-1]
    return first.islower() or last_word.endswith(",") or (last_word.islower() and last_word[-1].isalpha())


def read_for_facts(passages: list[Passage], upto: int) -> Iterator[Passage]:
    """The passages in which facts are looked for: the first `LINES` that begin before *upto*."""
    return takewhile(lambda passage: passage.start <= upto, islice(passages, LINES))


def blocks_of(laid: Laid) -> tuple[Block, ...]:
    """The passages as others see them, placed in `text`."""
    return tuple(
        Block(
            *laid.span_in_text(passage.start, passage.end),
            passage.heading,
            passage.about,
            passage.piece.kind,
            passage.question,
            passage.who,
        )
        for passage in laid.passages
    )

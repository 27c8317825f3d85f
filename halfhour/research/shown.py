"""A source's text as the student sees it: cleaned, with the words of each fact marked. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from halfhour.reading.clean.changes import rewrite
from halfhour.reading.shapes import Change, Places

MOST = 60_000  # letters of a source that one page shows; facts beyond are still listed


@dataclass(frozen=True)
class Piece:
    """A run of letters: what facts it belongs to, what it is, and for which facts it is the first."""

    text: str
    facts: tuple[str, ...] = ()
    others: bool = False  # said of a colleague or the firm
    begins: tuple[str, ...] = ()


@dataclass(frozen=True)
class Marked:
    """A fact's words in the text: `[start, end)` in code points."""

    id: str
    start: int
    end: int
    others: bool = False


def paragraphs(
    text: str, changes: Sequence[Sequence], marks: Iterable[Marked], *, as_it_came: bool = False
) -> list[list[Piece]]:
    """The text in paragraphs of pieces. Changes are applied unless `as_it_came`."""
    text = text[:MOST]
    marks = [each for each in marks if each.start < len(text)]
    swaps = {} if as_it_came else {start: (end, became) for start, end, became, *_why in changes if end <= len(text)}
    cuts = {0, len(text), *swaps, *(end for end, _became in swaps.values())}
    cuts |= {each.start for each in marks} | {min(each.end, len(text)) for each in marks}
    cuts |= {place for at, letter in enumerate(text) if letter == "\n" for place in (at, at + 1)}
    edges = sorted(cuts)
    lines: list[list[Piece]] = [[]]
    begun: set[str] = set()
    until = 0
    for start, end in pairwise(edges):
        if text[start:end] == "\n":
            lines.append([])
            continue
        if start < until:
            continue
        words = text[start:end]
        if start in swaps:
            until, words = swaps[start]
        here = [each for each in marks if each.start <= start < each.end]
        begins = tuple(each.id for each in here if each.id not in begun)
        begun.update(begins)
        lines[-1].append(Piece(words, tuple(each.id for each in here), any(each.others for each in here), begins))
    return [joined(line) for line in lines if any(piece.text.strip() for piece in line)]


def chosen(text: str, changes: Sequence[Sequence], words: str) -> tuple[int, int] | None:
    """Where words that were chosen on the page stand in the text as it came, `[start, end)`; None where nowhere.

    The page shows the text repaired or as it came, and its lines as paragraphs.
    """
    sought = re.compile(r"\s+".join(map(re.escape, words.split())))
    if not words.strip():
        return None
    if found := sought.search(text):
        return found.span()
    made = tuple(Change(*each) for each in changes)
    found, places = sought.search(rewrite(text, made)), Places(made)
    return (places.in_text(found.start()), places.in_text(found.end() - 1) + 1) if found else None


def joined(line: list[Piece]) -> list[Piece]:
    """Neighbours that belong to the same facts become one piece, so that a page stays small."""
    out: list[Piece] = []
    for piece in line:
        if out and out[-1].facts == piece.facts and out[-1].others == piece.others and not piece.begins:
            out[-1] = Piece(out[-1].text + piece.text, piece.facts, piece.others, out[-1].begins)
        else:
            out.append(piece)
    return out

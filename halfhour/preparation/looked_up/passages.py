"""A reading cut into passages: one sentence, list item or dated entry, each with its heading."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from halfhour.preparation.looked_up.shapes import About, Passage
from halfhour.preparation.looked_up.words import sentences

_DATES = re.compile(
    r"^(?:\(?(?:\w{3,9}\.? )?(?:19|20)\d\d\)?\s*(?:-|–|—|to)\s*(?:(?:\w{3,9}\.? )?(?:19|20)\d\d|present|now)|"
    r"(?:issued|expires|since|class of) .{0,20}(?:19|20)\d\d|\(?(?:19|20)\d\d\)?$)",
    re.I,
)
_MOST_WORDS = 14  # of a line that can belong to a dated entry
_MOST_LINES = 2  # of an entry above its dates


class _Change(Protocol):
    start: int
    end: int
    became: str


def passages_of(reading: Any, source: str) -> tuple[Passage, ...]:
    """The passages of one reading; spans are code points in `reading.text`. `source` names the reading.

    A reading has `text`, `changes` (what its clean text has instead) and `blocks` with their heading,
    whom they are about, and the printed question that they answer.
    """
    return tuple(_joined(_cut(reading, source)))


def _cut(reading: Any, source: str) -> Iterator[Passage]:
    starts = [change.start for change in reading.changes]
    for block in reading.blocks:
        if block.kind == "heading":
            continue
        whole = reading.text[block.start : block.end]
        for a, b in sentences(whole):
            words = whole[a:b].strip()
            if words:
                begin = block.start + a + len(whole[a:b]) - len(whole[a:b].lstrip())
                span = (begin, begin + len(words))
                within = reading.changes[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
                clean = _changed(words, span[0], within) if within else ""
                yield Passage(words, block.heading, block.about, source, span, block.question, clean)


def _changed(words: str, begin: int, changes: Sequence[_Change]) -> str:
    pieces, at = [], 0
    for change in changes:
        pieces += [words[at : change.start - begin], change.became]
        at = change.end - begin
    return "".join([*pieces, words[at:]])


def _joined(passages: Iterable[Passage]) -> Iterator[Passage]:
    """A line of dates belongs to the short lines above it, under one heading: together they are an entry."""
    waiting: list[Passage] = []
    for passage in passages:
        short = len(passage.text.split()) <= _MOST_WORDS and passage.text[-1] not in ".?!"
        if waiting and (not short or not _belong(waiting[-1], passage)):
            yield from waiting
            waiting = []
        if waiting and _DATES.match(passage.text):
            yield from waiting[:-_MOST_LINES]
            yield _entry([*waiting[-_MOST_LINES:], passage])
            waiting = []
        elif short:
            waiting.append(passage)
        else:
            yield passage
    yield from waiting


def _belong(one: Passage, other: Passage) -> bool:
    return one.heading == other.heading and one.about == other.about and other.span[0] - one.span[1] <= 3


def _entry(lines: list[Passage]) -> Passage:
    first, last = lines[0], lines[-1]
    about: About = first.about
    words = "\n".join(line.text for line in lines)
    clean = "\n".join(line.clean or line.text for line in lines)
    span = (first.span[0], last.span[1])
    return Passage(words, first.heading, about, first.source, span, first.question, clean)

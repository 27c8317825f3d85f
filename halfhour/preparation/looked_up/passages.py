"""A reading cut into passages: one sentence, list item or dated entry, each with its heading."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

from halfhour.preparation.looked_up.shapes import Passage, Span
from halfhour.preparation.looked_up.words import sentences

_DATES = re.compile(
    r"^(?:\(?(?:\w{3,9}\.? )?(?:19|20)\d\d\)?\s*(?:-|–|—|to)\s*(?:(?:\w{3,9}\.? )?(?:19|20)\d\d|present|now)|"
    r"(?:issued|expires|since|class of) .{0,20}(?:19|20)\d\d|\(?(?:19|20)\d\d\)?$)",
    re.I,
)
_MOST_WORDS = 14  # of a line that can belong to a dated entry
_MOST_WORDS_PRINTED = 20  # of a line that is a printed question
_FEWEST_PRINTED = 2  # questions printed as lines that make a page an interview
_MOST_WORDS_ANSWER = 45  # of an answer that is shown whole
_MOST_LINES = 2  # of an entry above its dates


class _Change(Protocol):
    start: int
    end: int
    became: str


def passages_of(reading: Any, source: str) -> tuple[Passage, ...]:
    """The passages of one reading; spans are code points in `reading.text`. `source` names the reading.

    A reading has `text`, `changes` (what its clean text has instead) and `blocks_read` with their heading,
    whom they are about, and the printed question that they answer.
    """
    lines = _answers(list(_joined(_cut(reading, source), reading)))
    return tuple(_with_facts(list(_whole_answers(lines, reading)), reading.facts))


def _answers(passages: list[Passage]) -> Iterator[Passage]:
    """Where a page prints its questions as lines of their own, what follows each answers it."""
    printed = [_prints_question(passage) for passage in passages]
    if sum(printed) < _FEWEST_PRINTED:
        yield from passages
        return
    question: Passage | None = None
    for passage, is_question in zip(passages, printed, strict=True):
        if is_question:
            question = passage
            continue
        if question and (passage.question or passage.heading != question.heading or passage.about != question.about):
            question = None
        yield replace(passage, question=question.clean or question.text) if question else passage


def _prints_question(passage: Passage) -> bool:
    short = len(passage.text.split()) <= _MOST_WORDS_PRINTED
    return short and passage.text.endswith("?") and not passage.question and passage.about == "person"


def _whole_answers(passages: Iterable[Passage], reading: Any) -> Iterator[Passage]:
    """The sentences of a short answer to a printed question are one passage: it takes them all to answer."""
    waiting: list[Passage] = []
    for passage in passages:
        goes_on = waiting and passage.question and passage.question == waiting[-1].question
        words = sum(len(one.text.split()) for one in [*waiting, passage])
        if waiting and not (goes_on and _belong(waiting[-1], passage) and words <= _MOST_WORDS_ANSWER):
            yield _together(waiting, reading)
            waiting = []
        waiting.append(passage)
    if waiting:
        yield _together(waiting, reading)


def _with_facts(passages: Sequence[Passage], facts: Sequence[Any]) -> Iterator[Passage]:
    """Each passage with the facts whose quote begins, ends or lies in it; passages are in order, none in another."""
    ends, found = [passage.span[1] for passage in passages], defaultdict[int, list[Any]](list)
    for fact in sorted(facts, key=lambda fact: fact.span):
        begin, end = fact.span
        for at in range(bisect_right(ends, begin), len(passages)):
            if passages[at].span[0] >= end:
                break
            found[at].append(fact)
    for at, passage in enumerate(passages):
        yield replace(passage, facts=tuple(found[at])) if at in found else passage


def _cut(reading: Any, source: str) -> Iterator[Passage]:
    starts = [change.start for change in reading.changes]
    for block in reading.blocks_read:
        if block.kind == "heading":
            continue
        whole = reading.text[block.start : block.end]
        for a, b in sentences(whole):
            words = whole[a:b].strip()
            if words:
                begin = block.start + a + len(whole[a:b]) - len(whole[a:b].lstrip())
                span = (begin, begin + len(words))
                clean = _cleaned(reading, span, starts)
                yield Passage(words, block.heading, block.about, source, span, block.question, clean)


def _cleaned(reading: Any, span: Span, starts: list[int]) -> str:
    """The words of a span as repaired; "" where nothing was."""
    within = reading.changes[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
    return _changed(reading.text[slice(*span)], span[0], within) if within else ""


def _changed(words: str, begin: int, changes: Sequence[_Change]) -> str:
    pieces, at = [], 0
    for change in changes:
        pieces += [words[at : change.start - begin], change.became]
        at = change.end - begin
    return "".join([*pieces, words[at:]])


def _joined(passages: Iterable[Passage], reading: Any) -> Iterator[Passage]:
    """A line of dates belongs to the short lines above it, under one heading: together they are an entry."""
    waiting: list[Passage] = []
    for passage in passages:
        short = len(passage.text.split()) <= _MOST_WORDS and passage.text[-1] not in ".?!"
        if waiting and (not short or not _belong(waiting[-1], passage)):
            yield from waiting
            waiting = []
        if waiting and _DATES.match(passage.text):
            yield from waiting[:-_MOST_LINES]
            yield _together([*waiting[-_MOST_LINES:], passage], reading)
            waiting = []
        elif short:
            waiting.append(passage)
        else:
            yield passage
    yield from waiting


def _belong(one: Passage, other: Passage) -> bool:
    return one.heading == other.heading and one.about == other.about and other.span[0] - one.span[1] <= 3


def _together(lines: list[Passage], reading: Any) -> Passage:
    """Neighbouring passages as one, word for word as the source has them."""
    first, last = lines[0], lines[-1]
    if first is last:
        return first
    span = (first.span[0], last.span[1])
    clean = _cleaned(reading, span, [change.start for change in reading.changes])
    return replace(first, text=reading.text[slice(*span)], span=span, clean=clean)

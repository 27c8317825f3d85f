"""Lists of fields that say below each name what it means: only the names are fields."""

import re
from collections.abc import Iterator

from halfhour.reading.passages import Passage

FEWEST = 4  # passages of such a list: two names, and what each means
LONGEST_NAME = 5  # words
_WORD = re.compile(r"[^\W\d_][\w'’-]{3,}")


def explained(passages: list[Passage]) -> Iterator[Passage]:
    """What only explains the field named right above it, where a list sets name and explanation by turns."""
    for run in _runs(passages):
        names, meanings = run[::2], run[1::2]
        by_turns = len(run) >= FEWEST and len(names) == len(meanings)
        if (
            by_turns
            and all(map(_is_name, names))
            and all(_explains(a, b) for a, b in zip(names, meanings, strict=True))
        ):
            yield from meanings


def _runs(passages: list[Passage]) -> Iterator[list[Passage]]:
    """Stretches of paragraphs that one heading of fields announces."""
    run: list[Passage] = []
    for passage in passages:
        listed = passage.topics == ("practice_area",) and passage.piece.kind == "paragraph"
        if run and not (listed and passage.heading == run[0].heading):
            yield run
            run = []
        if listed:
            run.append(passage)
    yield run


def _is_name(passage: Passage) -> bool:
    words = passage.words
    titled = not any(word.group()[0].islower() for word in _WORD.finditer(words))
    return titled and len(words.split()) <= LONGEST_NAME and "," not in words and not words.endswith((".", ":", "?"))


def _explains(name: Passage, meaning: Passage) -> bool:
    """Is a line in plain letters longer than the name that it stands below?"""
    words = [found.group() for found in _WORD.finditer(meaning.words)]
    plain = sum(word[0].islower() for word in words)
    return len(meaning.words) > len(name.words) and plain * 2 > len(words)

"""Who "he" and "she" cannot be: nobody by the other pronoun of the person, and neither where the person says "I"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from halfhour.reading.cued import words_of
from halfhour.reading.passages import Passage
from halfhour.reading.whom.names import Self

_SAID = re.compile(r"\b(?:(?P<she>she|hers?|herself|m(?:rs|s)\.|miss)|(?P<he>he|his|him|himself|mr\.))(?![\w/])", re.I)
_IN_BRACKETS = re.compile(r"\b(?:(she)/her|(he)/him)\b", re.IGNORECASE)
MANY = 200  # passages that are counted
FEWEST = 3  # times that one pronoun is said of whom a page tells
TIMES = 3  # as often as the other
BOTH = frozenset(("he", "she"))
NEITHER: frozenset[str] = frozenset()


def strange(passages: Iterable[Passage], *, speaks: bool) -> frozenset[str]:
    """Of "he" and "she", those that mean somebody else on a page; both where the person *speaks*."""
    if speaks:
        return BOTH
    she = he = 0
    for passage in [p for p in passages if p.about in ("person", "interviewer")][:MANY]:
        told = _IN_BRACKETS.search(passage.words) if len(passage.words) < FEWEST * 40 else None
        if told:
            return frozenset(("he",)) if told.group(1) else frozenset(("she",))
        for found in _SAID.finditer(passage.words):
            she, he = (she + 1, he) if found["she"] else (she, he + 1)
    if max(she, he) < FEWEST or max(she, he) < TIMES * min(she, he):
        return NEITHER
    return frozenset(("he",)) if she > he else frozenset(("she",))


@lru_cache(maxsize=8)
def _clause(others: frozenset[str]) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(sorted(others))})(?:['’](?:s|d|ll))?\s", re.IGNORECASE)


_ENDS = re.compile(r"[;”\"]|\.\s|,? (?:and|but|so|while|though|whereas) (?:I|she|he|[A-Z][\w-]+)\b|, (?:I|she|he)\b|$")


def told_of_others(words: str, person: Self, others: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Stretches of a sentence from a strange pronoun on: "a boat he fished for forty years"."""
    if others.isdisjoint(words_of(words)):
        return
    for found in _clause(others).finditer(words):
        yield (
            found.start(),
            next(
                end.start() for end in _ENDS.finditer(words, found.end()) if not _goes_on(end.group(), person, others)
            ),
        )


def _goes_on(joint: str, person: Self, others: frozenset[str]) -> bool:
    """Is the stretch taken up again by the same pronoun, or by a name that is not the person's?"""
    last = joint.strip().rpartition(" ")[2]
    return last.lower() in others or (last[:1].isupper() and last != "I" and last.lower() not in person.words)

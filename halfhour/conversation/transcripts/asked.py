"""Which questions were asked, and which of them had been planned; who spoke how much. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from halfhour.preparation.looked_up.kinds import kinds
from halfhour.reading.transcripts.shapes import Said

ALIKE = 0.3  # nearness from which a spoken question is a planned one in other words
LEAST_WORDS = 4  # “Really?” is no question of the talk
# A sentence ends before a space; not after a title, an initial, or “p.m.” within it.
_ENDS = re.compile(
    r"(?<![.?!…])(?:(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bMx)(?<!\bDr)(?<!\bSt)(?<!\bvs)(?<!\bJr)(?<!\bSr)(?<!\bHon)(?<!\bProf)"
    r"(?<!\b[A-Z])(?<!\bNo)(?<!\bv)\.(?![.])|[?!…]|\.{3})[?!….]*[\"”’')\]]*(?:(?<=[.]m\.)\s+(?=[A-Z])|(?<![.]m\.)\s+)"
)
_POLITE = re.compile(r"\b(?:can|could|do) you (?:hear|see) me\b|\bgood time\b|\bis that (?:ok|okay|all right)\b", re.I)


@dataclass(frozen=True)
class Share:
    """How much of the talk one speaker had: words, and whole percent of all words."""

    speaker: str
    words: int
    percent: int


@dataclass(frozen=True)
class Asked:
    """A question of the student's: its words, seconds from the beginning, and the planned one it is, if any."""

    text: str
    start: float | None
    planned: UUID | None = None


def shares(turns: Iterable[Said]) -> list[Share]:
    """By words spoken, the most talkative first; none where nobody is named."""
    words: Counter[str] = Counter()
    for each in turns:
        if each.speaker:
            words[each.speaker] += len(each.text.split())
    whole = sum(words.values())
    return [Share(who, count, round(100 * count / whole)) for who, count in words.most_common()] if whole else []


def sentences(text: str) -> list[str]:
    ends = [0, *(found.end() for found in _ENDS.finditer(text)), len(text)]
    return [text[a:b].strip() for a, b in pairwise(ends) if text[a:b].strip()]


def spoken_questions(turns: Iterable[Said], me: str) -> Iterator[Asked]:
    """What the student asked; without knowing who that is, every question."""
    for turn in turns:
        if me and turn.speaker != me:
            continue
        for sentence in sentences(turn.text):
            if "?" in sentence and len(sentence.split()) >= LEAST_WORDS and not _POLITE.search(sentence):
                yield Asked(sentence, turn.start)


def asked(turns: Sequence[Said], me: str, planned: dict[UUID, str]) -> list[Asked]:
    """The questions in the order they were asked; each planned one goes to the spoken one that is nearest to it."""
    spoken = list(spoken_questions(turns, me))
    near = sorted(
        (
            (kinds().nearness(each.text, text), -place, id)
            for place, each in enumerate(spoken)
            for id, text in planned.items()
        ),
        reverse=True,
        key=lambda one: one[:2],
    )
    found: dict[int, UUID] = {}
    for nearness, place, id in near:
        if nearness >= ALIKE and -place not in found and id not in found.values():
            found[-place] = id
    return [Asked(each.text, each.start, found.get(place)) for place, each in enumerate(spoken)]

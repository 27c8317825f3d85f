"""Where several people said the same of one goal, and where they may contradict each other. Pure.

By words only: what is found is a hint to read both again, and is said so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from halfhour.preparation.looked_up.words import STOP_STEMS, stems

SHARED = 2  # content words that two sayings must have in common
ALIKE = 0.34  # of the shorter saying's content words, how many both have
MOST = 6  # pairs shown of one goal
_NOT = re.compile(
    r"\b(?:not|no|never|nobody|nothing|hardly|rarely|seldom|without|avoid|skip|against|less|fewer|overrated|unnecessary|"
    r"worthless|waste)\b|n['’]t\b",
    re.I,
)
_OPPOSITES = [
    frozenset(pair.split("/"))
    for pair in "always/never more/less first/last before/after early/late large/small big/small best/worst easy/hard "
    "better/worse long/short alone/together".split()
]


class Said(Protocol):
    """What is looked at of a thing heard."""

    @property
    def words(self) -> str: ...
    @property
    def person_id(self) -> object: ...


@dataclass(frozen=True)
class Pair:
    """Two people on the same matter."""

    one: Said
    other: Said
    agree: bool


def pairs(heard: Sequence[Said]) -> list[Pair]:
    """Sayings of two different people on the same matter; where they may contradict each other first."""
    content = [frozenset(stems(each.words)) - STOP_STEMS for each in heard]
    found = [
        (share, Pair(heard[a], heard[b], not _against(heard[a].words, heard[b].words)))
        for a, b in combinations(range(len(heard)), 2)
        if heard[a].person_id != heard[b].person_id and (share := _share(content[a], content[b])) >= ALIKE
    ]
    return [pair for _share, pair in sorted(found, key=lambda one: (one[1].agree, -one[0]))][:MOST]


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one & other)
    return both / min(len(one), len(other)) if both >= SHARED else 0.0


def _against(one: str, other: str) -> bool:
    """One denies and the other does not, or they use opposite words."""
    if bool(_NOT.search(one)) != bool(_NOT.search(other)):
        return True
    mine, theirs = (set(re.findall(r"[a-z]+", text.lower())) for text in (one, other))
    return any(
        len(pair & mine) == 1 and len(pair & theirs) == 1 and pair & mine != pair & theirs for pair in _OPPOSITES
    )

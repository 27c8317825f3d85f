"""What a sentence shows to the judgement whether it asks for a job, and on which words each of it rests."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from math import sqrt
from typing import NamedTuple

from .job_frames import Span, frames
from .job_words import row
from .sentences import folded

TOGETHER = 3  # so many words that follow each other are looked at together
TOKEN = re.compile(r"[\w']+|[?!.;:]")

Feature = dict[str, tuple[Span, ...]]  # names, and the half-open places in the sentence that each rests on


class Shown(NamedTuple):
    """The features of a sentence by their kind, and the places of its words."""

    kinds: Feature
    words: Feature
    frames: Feature
    pairs: Feature
    tokens: list[Span]

    @property
    def share(self) -> dict[str, float]:
        """By how much one feature counts: in a long sentence each says less, but a frame says the same."""
        return {
            "kinds": 1 / sqrt(len(self.kinds)),
            "words": 1 / sqrt(len(self.words)),
            "frames": 1.0,
            "pairs": 1 / sqrt(len(self.pairs) or 1),
        }

    def of(self, group: str) -> Feature:
        """The features of one kind: kinds, words, frames or pairs."""
        found: Feature = getattr(self, group)
        return found


def shown(sentence: str, where: str) -> Shown:
    """All that a sentence shows at a part of the exchange."""
    plain = folded(sentence)
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(plain)]
    done: Feature = {name: (place,) for name, place in frames(plain, where).items()}
    told = sorted(name for name in done if not name.startswith(("begins", "length")))
    return Shown(
        dict(_runs(((word.kind, word.start, word.end) for word in row(sentence)), "$", len(plain)))
        | {f"at {where}": ()},
        dict(_runs(tokens, f"$ at {where}", len(plain))),
        done,
        {f"{one} & {other}": done[one] + done[other] for one, other in combinations(told, 2)},
        [(start, end) for _, start, end in tokens],
    )


def _runs(tokens: Iterable[tuple[str, int, int]], last: str, end: int) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Single words and runs of two and three, marks of beginning and end among them."""
    marked = [("^", 0, 0), *tokens, (last, end, end)]
    for count in range(1, TOGETHER + 1):
        for first in range(len(marked) - count + 1):
            run = marked[first : first + count]
            yield " ".join(name for name, _, _ in run), ((run[0][1], run[-1][2]),)

"""Which words of a page answer which words of a question, in other words than hers: pairs that `lab/looked_up_pairs.py`
learns from questions with their evidence."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise

from halfhour.preparation.looked_up.holds import Held, signs
from halfhour.preparation.looked_up.wanted import Wanted

PAIRED = "paired"
_QUARTER, _MOST = 4, 2.0  # log-odds that count as one, and the most that they may count
_LIKELY = 0.3  # share from which a kind of question is a sign of it
_LONG, _LONGEST = 5, 6  # words of a step of length, and the last step
_YEAR = 4  # digits

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Pairs:
    """What each sign of a question adds to the log-odds beside each sign of a passage, and the log-odds without any."""

    constant: float
    of_asked: Weights

    def odds(self, asked: Sequence[str], told: Sequence[str]) -> float:
        """Log-odds that the passage with these signs answers the question with those."""
        rows = [row for each in asked if (row := self.of_asked.get(each))]
        weight = sum(row.get(sign, 0.0) for row in rows for sign in told)
        return self.constant + weight / math.sqrt(max(1, len(asked) * len(told)))


def measured(odds: float) -> float:
    """Log-odds as a measure beside others."""
    return max(-_MOST, min(_MOST, odds / _QUARTER))


@dataclass(frozen=True)
class Asking:
    """One part of a question as pairs see it: its words, pairs of them, its form and its kinds."""

    wanted: Wanted

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """In no order that means anything; each once."""
        part, names = self.wanted.part, self.wanted.shelf.name_stems
        words = [_masked(word) for word in part.stems if word not in names]
        two = (f"{a}+{b}" for a, b in pairwise(words))
        kinds = (f"kind:{kind.name}" for kind, share in self.wanted.kinds[:2] if share > _LIKELY)
        return tuple(dict.fromkeys((*words, f"form:{part.form}", f"first:{part.first}", *kinds, *two)))

    def told(self, place: int) -> tuple[str, ...]:
        """The signs of the passage at a *place* of the shelf."""
        shelf = self.wanted.shelf
        if place not in shelf.signs_told:
            shelf.signs_told[place] = told_by(shelf.held[place], shelf.name_stems)
        return shelf.signs_told[place]

    def paired(self, place: int) -> float:
        """How the passage there answers it by pairs of words: between -2 and 2."""
        return measured(pairs().odds(self.signs, self.told(place)))


def told_by(one: Held, names: frozenset[str]) -> tuple[str, ...]:
    """The signs of a passage: its words but for the person's *names*, its heading, what it holds and whose it is."""
    words = {_masked(word) for word in one.words if word not in names}
    heading = (f"head:{word}" for word in one.heading)
    held = (f"sign:{name}" for name, bit in signs().bit.items() if one.mask & bit)
    facts = {f"fact:{fact.type}" for fact in one.passage.facts}
    printed = (f"asked:{word}" for word in one.question)
    length = f"long:{min(_LONGEST, len(one.order) // _LONG)}"
    return (
        *sorted(words),
        *sorted(heading),
        *held,
        *sorted(facts),
        *sorted(printed),
        f"about:{one.passage.about}",
        length,
    )


def _masked(word: str) -> str:
    if not word[:1].isdigit():
        return word
    return "9999" if word.isdigit() and len(word) == _YEAR else "9"


@lru_cache(maxsize=1)
def pairs() -> Pairs:
    """The numbers that lie beside this module, read once."""
    read = json.loads((files(__package__) / "pairs.json").read_text(encoding="utf-8"))
    return Pairs(read["1"], read["pairs"])

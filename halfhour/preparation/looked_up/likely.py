"""How likely each kind of answer is for a question, by weights that `lab/looked_up_kinds.py` learns from the examples.

The nearest example alone is wrong on every second question in other words; weights on words, pairs of words and fields
of meaning are on every third."""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from halfhour.preparation.looked_up.grams import telling

_Points = list[tuple[int, int]]  # a kind's place, and its weight in tenths

_TENTHS = 10  # a weight of 1
_HUNDREDTHS = 100  # a rarity of 1


@dataclass(frozen=True)
class Likely:
    """The weights: `steady` for each kind, and for each gram its rarity in hundredths, then "kind:weight" in tenths."""

    kinds: tuple[str, ...]
    steady: tuple[float, ...]
    grams: dict[str, str]

    def shares(self, clause: str) -> list[tuple[str, float]]:
        """The kinds with their probabilities, best first; none where no word is known."""
        told: list[tuple[float, _Points]] = []
        for gram, weight in telling(clause).items():
            if gram in self.grams:
                rarity, weights = _written(self.grams[gram])
                told.append((weight * rarity / _HUNDREDTHS, weights))
        length = math.sqrt(sum(weight * weight for weight, _ in told))
        if not length:
            return []
        odds = list(self.steady)
        for weight, weights in told:
            for kind, points in weights:
                odds[kind] += weight / length * points / _TENTHS
        best = max(odds)
        grown = [math.exp(each - best) for each in odds]
        whole = sum(grown)
        shares = ((kind, each / whole) for kind, each in zip(self.kinds, grown, strict=True))
        return sorted(shares, key=lambda share: -share[1])


@lru_cache(maxsize=4096)  # of some nine thousand grams, those that a student's questions hold
def _written(gram: str) -> tuple[int, _Points]:
    """A gram's rarity and weights, from how they are written."""
    rarity, *weights = gram.split()
    return int(rarity), [(int(kind), int(points)) for kind, _, points in (each.partition(":") for each in weights)]


@lru_cache(maxsize=1)
def likely() -> Likely:
    """The numbers that lie beside this module, read once."""
    read = json.loads((files(__package__) / "likely.json").read_text(encoding="utf-8"))
    return Likely(tuple(read["kinds"]), tuple(read["steady"]), read["grams"])

"""Which words of a page answer which words of a question, in other words than hers: pairs that `lab/looked_up_pairs.py`
learns from questions with their evidence."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

PAIRED = "paired"
_QUARTER, _MOST = 4, 2.0  # log-odds that count as one, and the most that they may count

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Pairs:
    """What each sign of a question adds to the log-odds beside each sign of a passage, and the log-odds without any."""

    constant: float
    of_asked: Weights

    def odds(self, asked: Sequence[str], told: Sequence[str]) -> float:
        """Log-odds that the passage with these signs answers the question with those."""
        rows = [row for each in asked if (row := self.of_asked.get(each))]
        weight = sum([row[sign] for row in rows for sign in told if sign in row])
        return self.constant + weight / math.sqrt(max(1, len(asked) * len(told)))


def measured(odds: float) -> float:
    """Log-odds as a measure beside others: between -2 and 2."""
    return max(-_MOST, min(_MOST, odds / _QUARTER))


@lru_cache(maxsize=1)
def pairs() -> Pairs:
    """The numbers that lie beside this module, read once."""
    read = json.loads((files(__package__) / "pairs.json").read_text(encoding="utf-8"))
    return Pairs(read["1"], read["pairs"])

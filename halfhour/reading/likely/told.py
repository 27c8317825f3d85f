"""The log-odds of a clause as the first table tells them, and how log-odds are read."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.reading.shapes import FACT_TYPES

LEAST, MOST = -9.2, 9.2  # log-odds beyond which nothing is surer

KNOWN = (*FACT_TYPES, "whose")  # what the first table tells: kinds of fact, and whether it is the person's
WHOSE = len(FACT_TYPES)
PARTS = ("words", "names", "beside", "heading", "sentence")  # where a sign stands
HUNDREDTHS = 100
Odds = list[float]  # log-odds in the order of KNOWN, or of FACT_TYPES


@dataclass(frozen=True, slots=True)
class Told:
    """What the first table tells of a clause: log-odds of all KNOWN, and how much of them each of PARTS gave."""

    odds: Odds
    given: list[int]  # PARTS x KNOWN, in hundredths: whole numbers add up to the same in any order

    def parts_of(self, kind: int) -> list[float]:
        """What each of PARTS gave to the log-odds of a kind."""
        return [each / HUNDREDTHS for each in self.given[kind :: len(KNOWN)]]


def probability(odds: float) -> float:
    """Between 0 and 1."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, odds))))


def rival(odds: Sequence[float], kind: int) -> float:
    """The highest of the other kinds."""
    return max(*odds[:kind], *odds[kind + 1 :])

"""The log-odds of a clause as the first table tells them, and how log-odds are read."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from struct import Struct

from halfhour.reading.shapes import FACT_TYPES

LEAST, MOST = -9.2, 9.2  # log-odds beyond which nothing is surer

KNOWN = (*FACT_TYPES, "whose")  # what the first table tells: kinds of fact, and whether it is the person's
WHOSE = len(FACT_TYPES)
PARTS = ("words", "names", "beside", "heading", "sentence")  # where a sign stands
HUNDREDTHS = 100
Odds = list[float]  # log-odds in the order of KNOWN, or of FACT_TYPES

# The numbers of a sign, PARTS x KNOWN, stand side by side in one, lane by lane: all of them are added at once, several
# times as fast as one by one. A lane below zero borrows from the next one until `lifted` puts all of them above it; of
# lifted lanes as many as there are PARTS may still be added.
BITS = 32
_MIDDLE = 1 << (BITS - 4)
_ALL_MIDDLE = sum(_MIDDLE << (BITS * lane) for lane in range(len(PARTS) * len(KNOWN)))
_LANED = Struct(f"<{len(KNOWN)}I")
STEPS = [8 * _LANED.size * part for part in range(len(PARTS))]  # bits before the lanes of each part
_LANE, _PART = (1 << BITS) - 1, (1 << (8 * _LANED.size)) - 1


def lifted(lanes: int) -> int:
    """Lanes of which none is below zero, so that each can be looked at."""
    return lanes + _ALL_MIDDLE


@dataclass(frozen=True, slots=True)
class Told:
    """What the first table tells of a clause: log-odds of all KNOWN, and how much of them each of PARTS gave."""

    odds: Odds
    given: int  # lifted lanes, in hundredths: whole numbers add up to the same in any order

    def parts_of(self, kind: int) -> list[float]:
        """What each of PARTS gave to the log-odds of a kind."""
        return [(((self.given >> (step + BITS * kind)) & _LANE) - _MIDDLE) / HUNDREDTHS for step in STEPS]


def all_parts(given: int) -> list[float]:
    """What lifted lanes give to the log-odds of each of KNOWN."""
    whole = sum([(given >> step) & _PART for step in STEPS])
    lanes = _LANED.unpack(whole.to_bytes(_LANED.size, "little"))
    return [(each - len(PARTS) * _MIDDLE) / HUNDREDTHS for each in lanes]


def probability(odds: float) -> float:
    """Between 0 and 1."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, odds))))


def rival(odds: Sequence[float], kind: int) -> float:
    """The highest of the other kinds."""
    return max(*odds[:kind], *odds[kind + 1 :])

"""Questions and passages as vectors: the nearer two lie, the likelier the passage answers the question.

A factorization machine (Rendle 2010): each sign has a vector, and the log-odds are the product of the question's sum
and the passage's. So words that were never seen together still speak to one another, where `paired.py` is silent.
The vectors are learned by `lab/looked_up_factors.py`."""

import json
import math
import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from operator import mul
from typing import Any, Self

FACTORED = "factored"
_MIDDLE = 128  # what is added to a signed byte so that none is below zero
_LANE = array("I").itemsize  # bytes for each number where they stand side by side

Vector = list[float]


@dataclass(frozen=True)
class Factors:
    """Vectors of the signs of questions and of passages, and the log-odds without any.

    A vector is written as signed bytes in base 64; its last number is what the sign adds beside any other. `steps` say
    what 1 is worth, of questions and of passages.
    """

    constant: float
    steps: tuple[float, float]
    asked: Mapping[str, str]
    told: Mapping[str, str]

    def of_asked(self, signs: Iterable[str]) -> Vector:
        """The vector of a question with these signs."""
        *together, alone = _sum(self.asked, signs, self.steps[0])
        return [*together, alone, 1.0]

    def of_told(self, signs: Iterable[str]) -> Vector:
        """The vector of a passage with these signs."""
        *together, alone = _sum(self.told, signs, self.steps[1])
        return [*together, 1.0, alone]

    def odds(self, asked: Vector, told: Vector) -> float:
        """Log-odds that this passage answers this question, against none."""
        return self.constant + sum(map(mul, asked, told))

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Self:
        """From what `table` gives."""
        return cls(table["1"], tuple(table["steps"]), table["asked"], table["told"])

    def table(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {"1": self.constant, "steps": self.steps, "asked": dict(self.asked), "told": dict(self.told)}


def _sum(known: Mapping[str, str], signs: Iterable[str], step: float) -> Vector:
    rows = [_lanes(code) for sign in signs if (code := known.get(sign))]
    size = len(b64decode(next(iter(known.values()))))
    step /= math.sqrt(max(1, len(rows)))
    together = array("I", sum(rows).to_bytes(size * _LANE, sys.byteorder))
    return [step * (each - _MIDDLE * len(rows)) for each in together]


def written(row: Sequence[int]) -> str:
    """Numbers from -127 to 127 as the files hold them."""
    return b64encode(array("b", row).tobytes()).decode("ascii")


@lru_cache(maxsize=20_000)
def _lanes(code: str) -> int:
    """The numbers of a vector side by side in one: all of them are added at once, ten times as fast as one by one."""
    above_zero = array("I", (each ^ _MIDDLE for each in b64decode(code)))
    return int.from_bytes(above_zero.tobytes(), sys.byteorder)


@lru_cache(maxsize=1)
def factors() -> Factors:
    """Those that lie beside this module, read once."""
    return Factors.read(json.loads((files(__package__) / "factors.json").read_text(encoding="utf-8")))

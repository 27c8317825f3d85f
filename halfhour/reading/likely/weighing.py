"""The learned numbers: how much each sign speaks for each kind of fact. Made by lab/likely_train.py."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import repeat
from operator import add

from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.measured import NAMES
from halfhour.reading.likely.parting import beside, parting
from halfhour.reading.likely.told import (
    BITS,
    HUNDREDTHS,
    KNOWN,
    LEAST,
    MOST,
    PARTS,
    STEPS,
    Odds,
    Told,
    all_parts,
    lifted,
)
from halfhour.reading.likely.trees import Tree
from halfhour.reading.shapes import FACT_TYPES

_STANDS = {
    "word": 0, "pair": 0, "long": 0, "capitals": 0, "first": 0, "after": 0,
    "a": 1,
    "before": 2, "next": 2,
    "head": 3, "topic": 3, "asked": 3, "kind": 3,
}  # fmt: skip
_BEGIN = re.compile(r"[a-z]+")

Measured = tuple[float, list[float]]  # a constant, and a weight for each measure


@dataclass(frozen=True)
class Weights:
    """Four tables: of a clause's signs, of what is known when clauses and rules are compared, trees that correct
    it, and of two clauses."""

    constant: Odds
    of_sign: Mapping[str, int]  # the weights in hundredths as they stand in `Told.given`, a lane each
    agreed: list[Measured]  # of each kind
    trees: list[list[Tree]]  # of each kind
    parts: dict[str, float]

    def told(self, clauses: Sequence[Clause]) -> list[Told]:
        """Log-odds of each clause; what a sentence gives is summed once."""
        found: list[Told] = []
        shared, of_sentence = None, 0
        for clause in clauses:
            if clause.shared is not shared:
                shared, of_sentence = clause.shared, self._sum(clause.shared)
            given = lifted(of_sentence + self._sum(clause.own))
            odds = map(add, self.constant, all_parts(given))
            found.append(Told([LEAST if each < LEAST else MOST if each > MOST else each for each in odds], given))
        return found

    def joined(self, kind: str, before: Clause, clause: Clause) -> bool:
        """Do two clauses that both say a fact of this *kind* say one together?"""
        if not beside(before, clause):
            return False
        return self.parts.get("1", 0.0) + sum(self.parts.get(sign, 0.0) for sign in parting(kind, before, clause)) < 0

    def _sum(self, signs: Set[str]) -> int:
        return sum(map(self.of_sign.get, signs, repeat(0)))


def weights_of(tables: dict) -> Weights:
    """From the form of the file: {"signs": {known: {sign: weight}}, "agreed": {kind: {measure: weight}}, "trees":
    {kind: [tree]}, "parts": {sign: weight}}; "1" is a constant."""
    of_kinds: dict[str, int] = defaultdict(int)
    for kind, known in enumerate(KNOWN):
        for sign, weight in tables["signs"][known].items():
            of_kinds[sign] += round(weight * HUNDREDTHS) << (BITS * kind)
    of_sign = {sign: lanes << STEPS[_part_of(sign)] for sign, lanes in of_kinds.items()}
    constant = [tables["signs"][known].get("1", 0.0) for known in KNOWN]
    agreed = [_measured(tables["agreed"].get(kind, {})) for kind in FACT_TYPES]
    trees = [tables["trees"].get(kind, []) for kind in FACT_TYPES]
    return Weights(constant, of_sign, agreed, trees, tables["parts"])


def _part_of(sign: str) -> int:
    begin = _BEGIN.match(sign)
    return _STANDS.get(begin[0], len(PARTS) - 1) if begin else len(PARTS) - 1


def _measured(table: dict[str, float]) -> Measured:
    return table.get("1", 0.0), [table.get(name, 0.0) for name in NAMES]


@cache
def weights() -> Weights:
    """The numbers that lie beside this module, read once."""
    return weights_of(json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8")))

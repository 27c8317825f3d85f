"""The learned numbers: how much each sign speaks for each kind of fact. Made by lab/likely_train.py."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.parting import beside, parting
from halfhour.reading.shapes import FACT_TYPES

LEAST, MOST = -9.2, 9.2  # log-odds beyond which nothing is surer

KNOWN = (*FACT_TYPES, "whose")  # what the first table tells: kinds of fact, and whether it is the person's
WHOSE = len(FACT_TYPES)

Odds = list[float]  # log-odds in the order of KNOWN, or of FACT_TYPES


@dataclass(frozen=True)
class Weights:
    """Three tables: of a clause's signs, of what is known when clauses and rules are compared, and of two clauses."""

    constant: Odds
    of_sign: dict[str, tuple[tuple[int, float], ...]]
    agreed: dict[str, dict[str, float]]  # of each kind, with the constant "1"
    parts: dict[str, float]

    def odds(self, clauses: Sequence[Clause]) -> list[Odds]:
        """Log-odds of all KNOWN of each clause; what a sentence gives is summed once."""
        found: list[Odds] = []
        shared, of_sentence = None, self.constant
        for clause in clauses:
            if clause.shared is not shared:
                shared, of_sentence = clause.shared, self._with(self.constant, clause.shared)
            found.append([min(MOST, max(LEAST, each)) for each in self._with(of_sentence, clause.own)])
        return found

    def joined(self, kind: str, before: Clause, clause: Clause) -> bool:
        """Do two clauses that both say a fact of this *kind* say one together?"""
        if not beside(before, clause):
            return False
        return self.parts.get("1", 0.0) + sum(self.parts.get(sign, 0.0) for sign in parting(kind, before, clause)) < 0

    def _with(self, odds: Odds, signs: Iterable[str]) -> Odds:
        found, of_sign = odds.copy(), self.of_sign
        for sign in signs:
            if sign in of_sign:
                for kind, weight in of_sign[sign]:
                    found[kind] += weight
        return found


def weights_of(tables: dict) -> Weights:
    """From the form of the file: {"signs": {known: {sign: weight}}, "agreed": {kind: {name: weight}}, "parts":
    {sign: weight}}."""
    of_sign: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for kind, name in enumerate(KNOWN):
        for sign, weight in tables["signs"][name].items():
            of_sign[sign].append((kind, weight))
    constant = [tables["signs"][name].get("1", 0.0) for name in KNOWN]
    return Weights(constant, {sign: tuple(each) for sign, each in of_sign.items()}, tables["agreed"], tables["parts"])


@cache
def weights() -> Weights:
    """The numbers that lie beside this module, read once."""
    return weights_of(json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8")))


def probability(odds: float) -> float:
    """Between 0 and 1."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, odds))))

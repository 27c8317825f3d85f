"""Logistic weights: measures in, probability out. The numbers are made by `lab/looked_up_train.py`."""

import json
import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

Measures = dict[str, float]


def weighed(measures: Measures, weights: Mapping[str, float]) -> float:
    """The sum of measures times weights with the constant "1": log-odds."""
    return weights.get("1", 0.0) + sum([value * weights[name] for name, value in measures.items() if name in weights])


def probability(log_odds: float) -> float:
    """Between 0 and 1; never overflows."""
    if log_odds < 0:
        grown = math.exp(max(log_odds, -60.0))
        return grown / (1.0 + grown)
    return 1.0 / (1.0 + math.exp(-min(log_odds, 60.0)))


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, float]]:
    """The trained numbers that lie beside this module: one table for passages, one for questions."""
    return json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))

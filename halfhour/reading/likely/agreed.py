"""Rules and weights compared: how likely each clause says a fact of each kind, when both are heard.

First a logistic regression over what is known of the clause; then small trees correct it, which also see what the
first made of the clauses beside."""

from collections.abc import Iterator, Sequence
from operator import mul

from halfhour.reading.facts.found import Found
from halfhour.reading.likely.again import Again
from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.measured import Compared, Known, Table
from halfhour.reading.likely.told import LEAST
from halfhour.reading.likely.trees import added_up
from halfhour.reading.likely.weighing import Measured, Weights
from halfhour.reading.likely.whose import PERSON
from halfhour.reading.shapes import FACT_TYPES

_DOUBT = {PERSON: 0.0, "site": 1.0, "colleague": 2.0}  # log-odds taken off where rules see somebody else
_MORE_DOUBT = 4.5  # where they see the firm, or the one who asks
_SETTLED = -5.0  # log-odds below which nothing is looked at again


def agreed(clauses: Sequence[Clause], facts: Sequence[Found], others: Sequence[Found], weights: Weights) -> Table:
    """Log-odds, by clause and kind, that the clause says such a fact of the person."""
    known = list(Compared(clauses, weights.told(clauses), facts, others).measures())
    table = first(len(clauses), known, weights.agreed)
    for at, kind, measures in list(unsettled(clauses, known, table)):
        doubt = _DOUBT.get(clauses[at].whose.partition(":")[0], _MORE_DOUBT)
        table[at][kind] += added_up(weights.trees[kind], measures) - doubt
    return table


def first(size: int, known: Sequence[Known], agreed: Sequence[Measured]) -> Table:
    """What the regression says of *size* clauses; LEAST where nothing is known."""
    table = [[LEAST] * len(FACT_TYPES) for _ in range(size)]
    for at, kind, measures in known:
        constant, weights = agreed[kind]
        table[at][kind] = constant + sum(map(mul, measures, weights))
    return table


def unsettled(clauses: Sequence[Clause], known: Sequence[Known], table: Table) -> Iterator[Known]:
    """What the regression leaves open, with what it said of the clauses beside: measures in the order of NAMES and
    AGAIN."""
    again = Again(clauses, table)
    for at, kind, measures in known:
        if table[at][kind] > _SETTLED:
            yield at, kind, [*measures, *again.measures(at, kind)]

"""Small decision trees whose answers are added up: what measures tell together that none tells alone."""

from collections.abc import Sequence

Tree = float | list  # an answer, or [measure, limit, tree up to the limit, tree above it]


def added_up(trees: Sequence[Tree], measures: Sequence[float]) -> float:
    """The sum of what each tree says of these measures: log-odds."""
    odds = 0.0
    for tree in trees:
        answer = tree
        while isinstance(answer, list):
            measure, limit, below, above = answer
            answer = below if measures[measure] <= limit else above
        odds += answer
    return odds

"""Small decision trees whose answers are added up: what measures tell together that none tells alone."""

from collections.abc import Sequence

Tree = float | list  # an answer, or [measure, limit, tree up to the limit, tree above it]


def added_up(trees: Sequence[Tree], measures: Sequence[float]) -> float:
    """The sum of what each tree says of these measures: log-odds."""
    return sum(_answer(tree, measures) for tree in trees)


def _answer(tree: Tree, measures: Sequence[float]) -> float:
    while isinstance(tree, list):
        measure, limit, below, above = tree
        tree = below if measures[measure] <= limit else above
    return tree

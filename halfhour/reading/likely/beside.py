"""Clauses that stand together, a list, a sentence or a page: by column, what they come to and which is highest."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter

NOBODY = -6.0  # log-odds where there is no clause beside

Row = Sequence[float]


class Group:
    """The clauses at *places* of a table. Most are never asked, so each column is looked at when it first is."""

    def __init__(self, places: Sequence[int], table: Sequence[Row]) -> None:
        self.places = places
        self._table = table
        self._tops: dict[int, tuple[float, float]] = {}

    @cached_property
    def sums(self) -> list[float]:
        """Of each column."""
        return list(map(sum, zip(*map(self._table.__getitem__, self.places), strict=True)))

    def highest(self, column: int) -> float:
        """Of a column."""
        return self._two(column)[0]

    def most(self, column: int, mine: float) -> float:
        """The highest of a column beside one clause, whose value is *mine*."""
        if len(self.places) == 1:
            return NOBODY
        highest, second = self._two(column)
        return second if mine == highest else highest

    def _two(self, column: int) -> tuple[float, float]:
        if column not in self._tops:
            self._tops[column] = _two([self._table[at][column] for at in self.places])
        return self._tops[column]


def _two(column: Iterable[float]) -> tuple[float, float]:
    second, highest = sorted((NOBODY, NOBODY, *column))[-2:]
    return highest, second


def grouped(keys: Sequence[Hashable], table: Sequence[Row]) -> list[Group]:
    """The group of each row: its neighbours of the same key."""
    return [group for places in _runs(keys) for group in [Group(places, table)] * len(places)]


def _runs(keys: Sequence[Hashable]) -> Iterator[list[int]]:
    for _, run in groupby(enumerate(keys), key=itemgetter(1)):
        yield [at for at, _ in run]

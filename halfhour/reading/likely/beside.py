"""Clauses that stand together, a list, a sentence or a page, summed by column once for all of them."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Self

NOBODY = -6.0  # log-odds where there is no clause beside

Row = Sequence[float]


@dataclass(frozen=True, slots=True)
class Group:
    """The clauses at *places*; by column their sum, and of the first columns the two highest."""

    places: Sequence[int]
    sums: tuple[float, ...]
    tops: tuple[tuple[float, float], ...]  # the highest and the second

    @classmethod
    def of(cls, places: Sequence[int], table: Sequence[Row], first: int) -> Self:
        """The group of these rows of a table; the two highest of its *first* columns."""
        columns = list(zip(*(table[at] for at in places), strict=True))
        return cls(places, tuple(map(sum, columns)), tuple(map(_two, columns[:first])))

    def most(self, column: int, mine: float) -> float:
        """The highest of a column beside one clause, whose value is *mine*."""
        highest, second = self.tops[column]
        return second if mine == highest else highest


def _two(column: Iterable[float]) -> tuple[float, float]:
    *_, second, highest = sorted((NOBODY, NOBODY, *column))
    return highest, second


def grouped(keys: Sequence[Hashable], table: Sequence[Row], first: int) -> list[Group]:
    """The group of each row: its neighbours of the same key."""
    return [group for places in _runs(keys) for group in [Group.of(places, table, first)] * len(places)]


def _runs(keys: Sequence[Hashable]) -> Iterator[list[int]]:
    for _, run in groupby(enumerate(keys), key=itemgetter(1)):
        yield [at for at, _ in run]

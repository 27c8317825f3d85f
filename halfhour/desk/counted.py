"""Figures that are honest for one person: a count, what it may mean, or that it is too few to say. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import median

FEW = 8  # below this a share says nothing
SURE = 1.96  # standard deviations: 19 of 20 such intervals hold the true share


@dataclass(frozen=True)
class Share:
    """So many of so many; `low` and `high` are whole percent (Wilson's interval), None where there are too few."""

    some: int
    all: int

    @property
    def is_few(self) -> bool:
        return self.all < FEW

    @property
    def low(self) -> int | None:
        return None if self.is_few else round(100 * max(0.0, self._middle - self._half))

    @property
    def high(self) -> int | None:
        return None if self.is_few else round(100 * min(1.0, self._middle + self._half))

    @property
    def _middle(self) -> float:
        return (self.some / self.all + SURE**2 / (2 * self.all)) / (1 + SURE**2 / self.all)

    @property
    def _half(self) -> float:
        share = self.some / self.all
        spread = sqrt(share * (1 - share) / self.all + SURE**2 / (4 * self.all**2))
        return SURE * spread / (1 + SURE**2 / self.all)


@dataclass(frozen=True)
class Span:
    """The middle of some whole numbers, from the least to the most; few are told as they are."""

    values: tuple[int, ...]

    @classmethod
    def of(cls, values: Sequence[int]) -> Span | None:
        return cls(tuple(sorted(values))) if values else None

    @property
    def is_few(self) -> bool:
        return len(self.values) < FEW

    @property
    def middle(self) -> int:
        return round(median(self.values))

    @property
    def least(self) -> int:
        return self.values[0]

    @property
    def most(self) -> int:
        return self.values[-1]

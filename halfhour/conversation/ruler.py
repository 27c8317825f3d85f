"""The clock of a talk: minutes left, phase, and one tick a minute. Pure; all moments are aware."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from halfhour.student.policy import Policy

STEP = 10  # units of the drawing between two ticks
FIVE = 5  # every so many minutes a tick is longer


def closing_minutes(minutes: int, policy: Policy) -> int:
    """How many of these minutes are for the end: a fifth, within the policy's limits, never more than half."""
    fifth = round(minutes / policy.closing_fifth)
    wanted = min(max(fifth, policy.closing_minutes_least), policy.closing_minutes_most)
    return min(wanted, max(1, minutes // 2))


@dataclass(frozen=True)
class Tick:
    """One minute on the ruler: `x` and `top` in units of the drawing; opening, gone, left or close."""

    x: int
    top: int
    part: str


@dataclass(frozen=True)
class Ruler:
    """A talk from its beginning to its agreed end, seen at a moment."""

    began_at: datetime
    ends_at: datetime
    at: datetime
    opening: int  # minutes
    closing: int  # minutes

    @classmethod
    def of(cls, began_at: datetime, ends_at: datetime, *, at: datetime, policy: Policy) -> Ruler:
        minutes = max(1, round((ends_at - began_at).total_seconds() / 60))
        return cls(began_at, ends_at, at, min(policy.opening_minutes, minutes), closing_minutes(minutes, policy))

    @property
    def minutes(self) -> int:
        return max(1, round((self.ends_at - self.began_at).total_seconds() / 60))

    @property
    def gone(self) -> int:
        """Whole minutes gone by, within the ruler."""
        return min(self.minutes, max(0, int((self.at - self.began_at).total_seconds() // 60)))

    @property
    def left(self) -> int:
        """Minutes left, counted up: half a minute left is one. Below zero they are over."""
        return ceil((self.ends_at - self.at).total_seconds() / 60)

    @property
    def over(self) -> int:
        """Whole minutes past the agreed end."""
        return max(0, -self.left)

    @property
    def closes_at(self) -> datetime:
        return self.ends_at - timedelta(minutes=self.closing)

    @property
    def opens_until(self) -> datetime:
        return min(self.began_at + timedelta(minutes=self.opening), self.closes_at)

    @property
    def phase(self) -> str:
        """`close` in the closing minutes and after, `open` in the first ones, else `questions`."""
        if self.at >= self.closes_at:
            return "close"
        return "open" if self.at < self.opens_until else "questions"

    @property
    def ticks(self) -> list[Tick]:
        return [Tick(each * STEP, 10 if each % FIVE == 0 else 17, self._part(each)) for each in range(self.minutes + 1)]

    def _part(self, minute: int) -> str:
        if minute >= self.minutes - self.closing:
            return "close"
        if minute < self.gone:
            return "gone"
        return "open" if minute <= self.opening else "left"

    @property
    def width(self) -> int:
        return self.minutes * STEP + 2

    @property
    def now_x(self) -> int:
        return self.gone * STEP

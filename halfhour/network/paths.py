"""Ways from the student to somebody they want to meet: by names given, the same office, the same evening. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

ME = "me"
MOST_STEPS = 4  # beyond that a way is none
MOST_WAYS = 3
GAVE, OFFICE, EVENING, KNOWN = "gave", "office", "evening", "known"  # how a step goes, the surest first
COST = {KNOWN: 1, GAVE: 1, OFFICE: 2, EVENING: 2}


@dataclass(frozen=True)
class Link:
    """Two who know each other, or may: `how` is one of the words above; `about` the office or evening."""

    one: Any
    other: Any
    how: str
    about: str = ""


@dataclass(frozen=True)
class Step:
    """On to this person, and why they are within reach."""

    to: Any
    how: str
    about: str = ""


def ways(links: Iterable[Link], wanted: Any) -> list[tuple[Step, ...]]:
    """Up to three ways from the student to `wanted`, the surest first; each begins with another acquaintance."""
    beside: dict[Any, list[Step]] = {}
    for link in links:
        beside.setdefault(link.one, []).append(Step(link.other, link.how, link.about))
        if link.how != KNOWN:
            beside.setdefault(link.other, []).append(Step(link.one, link.how, link.about))
    found = [
        (first, *rest)
        for first in beside.get(ME, [])
        if (rest := _shortest(beside, first.to, wanted)) is not None and len(rest) < MOST_STEPS
    ]
    return sorted(found, key=lambda way: (sum(COST[step.how] for step in way), len(way)))[:MOST_WAYS]


def _shortest(beside: dict[Any, list[Step]], start: Any, wanted: Any) -> tuple[Step, ...] | None:
    """The fewest steps, over nobody twice, and never back over the student."""
    seen = {start, ME}
    queue: deque[tuple[Any, tuple[Step, ...]]] = deque([(start, ())])
    while queue:
        at, way = queue.popleft()
        if at == wanted:
            return way
        if len(way) >= MOST_STEPS - 1:
            continue
        for step in sorted(beside.get(at, []), key=lambda each: COST[each.how]):
            if step.to not in seen:
                seen.add(step.to)
                queue.append((step.to, (*way, step)))
    return None

"""In which order questions are asked: goal after goal, and under each goal as the student put them.

A line is what stands on the page from top to bottom; questions without a goal stand last. Pure."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

Line = tuple["Spot", ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A question in the line: its id, and the id of the goal that it serves, None for none."""

    id: Hashable
    goal: Any = None


def in_line(spots: Sequence[Spot], goals: Sequence[Hashable]) -> Line:
    """The spots by goal, in the order of `goals`; inside a goal as they were."""
    rank = {goal: at for at, goal in enumerate(goals)}
    return tuple(sorted(spots, key=lambda each: rank.get(each.goal, len(rank))))


def put(line: Line, goals: Sequence[Hashable], spot: Spot, at: int) -> Line:
    """The line with this question under `spot.goal`, as number `at` there (from 0, cut to what is possible)."""
    rest = [each for each in line if each.id != spot.id]
    there = [each for each in rest if each.goal == spot.goal]
    there.insert(max(0, min(at, len(there))), spot)
    return in_line([each for each in rest if each.goal != spot.goal] + there, goals)


def stepped(line: Line, goals: Sequence[Hashable], id: Hashable, by: int) -> Line:
    """The line with one question a step up (`by` -1) or down (1); beyond the end of a goal lies the next one."""
    spot = next(each for each in line if each.id == id)
    groups: list[Any] = [*goals] + ([None] if any(each.goal not in goals for each in line) else [])
    group = groups.index(spot.goal if spot.goal in goals else None)
    there = [each.id for each in line if each.goal == spot.goal]
    at = there.index(id) + by
    if 0 <= at < len(there):
        return put(line, goals, spot, at)
    if not 0 <= group + by < len(groups):
        return line
    return put(line, goals, replace(spot, goal=groups[group + by]), 0 if by > 0 else len(line))

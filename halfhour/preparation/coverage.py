"""Whether the questions serve the goals and fit into the minutes, and what to drop first. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class Weighed(Protocol):
    """What coverage needs to know of a question; `state` is the looked-up check's, minutes are whole."""

    @property
    def id(self) -> Any: ...
    @property
    def goal(self) -> Any: ...
    @property
    def minutes(self) -> int: ...
    @property
    def must_ask(self) -> bool: ...
    @property
    def state(self) -> str: ...


@dataclass(frozen=True)
class Length:
    """A talk of so many minutes, of which some open it and some close it."""

    minutes: int
    opening: int
    closing: int

    @property
    def room(self) -> int:
        """Minutes that are left for questions."""
        return max(0, self.minutes - self.opening - self.closing)


@dataclass(frozen=True)
class Coverage:
    """What fits and what is missing. Minutes are whole; ids are those that were given."""

    length: Length
    taken: int
    must: int
    without_question: tuple[Any, ...]
    drop_first: tuple[Any, ...]

    @property
    def left(self) -> int:
        """Minutes still free; below 0 where the questions take too many."""
        return self.length.room - self.taken


def coverage(questions: Sequence[Weighed], goals: Sequence[Any], length: Length) -> Coverage:
    """Judge the questions, given in the order of asking, against the goals and the minutes."""
    taken = sum(each.minutes for each in questions)
    served = {each.goal for each in questions}
    return Coverage(
        length=length,
        taken=taken,
        must=sum(each.must_ask for each in questions),
        without_question=tuple(goal for goal in goals if goal not in served),
        drop_first=_drop_first(questions, taken - length.room),
    )


def _drop_first(questions: Sequence[Weighed], too_many: int) -> tuple[Any, ...]:
    """The fewest to leave out: what the web answers first, then what serves no goal, then the last ones.

    What must be asked stays, and each goal keeps one question as long as others can go.
    """
    alone = {each.goal for each in questions if sum(other.goal == each.goal for other in questions) == 1}
    known = {"answered": 0, "perhaps": 1}
    may_go = sorted(
        ((at, each) for at, each in enumerate(questions) if not each.must_ask),
        key=lambda one: (
            one[1].goal is not None and one[1].goal in alone,
            known.get(one[1].state, 2),
            one[1].goal is not None,
            -one[0],
        ),
    )
    gone: list[Any] = []
    for _at, each in may_go:
        if too_many <= 0:
            break
        gone.append(each.id)
        too_many -= each.minutes
    return tuple(gone)

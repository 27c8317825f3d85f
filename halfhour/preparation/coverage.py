"""Whether the questions serve the goals and fit into the minutes, and what to drop first. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class Weighed(Protocol):
    """What coverage needs to know of a question; minutes are whole.

    `state` is the looked-up check's; `unfit` is "job" where it asks for one, "matter" where it touches what is
    left alone, else "".
    """

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
    @property
    def unfit(self) -> str: ...


@dataclass(frozen=True)
class Drop:
    """A question that may go, and why: "job", "matter", "answered", "perhaps", "loose" (serves no goal) or "spare".

    `beside` counts the other questions of its goal.
    """

    id: Any
    why: str
    beside: int = 0


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
    drop_first: tuple[Drop, ...]

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


def _drop_first(questions: Sequence[Weighed], too_many: int) -> tuple[Drop, ...]:
    """The fewest to leave out: what is better not asked, what the web answers, what serves no goal, then the last ones.

    What must be asked stays, and each goal keeps one question that may be asked, as long as others can go.
    """
    worth = [each.goal for each in questions if _why(each) not in _FIRST]
    alone = {goal for goal in worth if goal is not None and worth.count(goal) == 1}
    may_go = sorted(
        ((at, each) for at, each in enumerate(questions) if not each.must_ask),
        key=lambda one: (_why(one[1]) not in _FIRST and one[1].goal in alone, _ORDER.index(_why(one[1])), -one[0]),
    )
    gone: list[Drop] = []
    for _at, each in may_go:
        if too_many <= 0:
            break
        gone.append(Drop(each.id, _why(each), sum(other.goal == each.goal for other in questions) - 1))
        too_many -= each.minutes
    return tuple(gone)


_FIRST = ("job", "matter", "answered")  # these go even where they are all that serves a goal
_ORDER = (*_FIRST, "perhaps", "loose", "spare")


def _why(question: Weighed) -> str:
    """The strongest reason for which it may go."""
    if question.unfit or question.state in ("answered", "perhaps"):
        return question.unfit or question.state
    return "loose" if question.goal is None else "spare"

"""Specific questions: a fact of the person, a goal of the student, and a frame no page answers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from halfhour.preparation.looked_up.shapes import Judgement


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question to ask, and what it was made from.

    `fact_id` is the id of the fact that it cites, "" for a question out of a bank; `goal` is the text of
    the goal that it serves, "" where it serves none; `frame` names the way of asking; `bank` names the
    bank it was taken from, "" where it was made from a fact.
    """

    text: str
    fact_id: str
    goal: str
    frame: str
    bank: str


def suggest(  # the interface is one sentence: from these, for this, without those, judged by these
    facts: Iterable[Any],
    goals: Iterable[str],
    kind: str,
    asked: Iterable[str],
    *,
    judge: Callable[[str], Judgement],
    asks_for_job: Callable[[str], bool],
) -> tuple[Suggestion, ...]:
    """Questions worth asking a person of this kind, the best first."""
    return ()

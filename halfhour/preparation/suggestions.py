"""Specific questions: a fact of the person, a goal of the student, and a frame no page answers."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from halfhour.preparation.banks.reading import Frame, bank, frames, ordinary
from halfhour.preparation.looked_up.shapes import Judgement
from halfhour.preparation.looked_up.words import LIGHT, STOP_STEMS, stem, stems

MOST = 24  # more than a student reads at one sitting
MOST_OF_A_FACT = 2  # ways of asking about one fact
TOO_ALIKE = 0.6  # share of the fewer words in common from which two questions are the same question
_TELLING = (
    "publication",
    "work",
    "membership",
    "practice_area",
    "education",
    "certification",
    "language",
    "community",
    "award",
    "admission",
)  # which facts carry a talk furthest, the best first
_TOPICS = ("insights", "advice", "assignments", "trends", "resources", "day", "hard_week")


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


def suggest(
    facts: Iterable[Any],
    goals: Iterable[str],
    kind: str,
    asked: Iterable[str],
    *,
    judge: Callable[[str], Judgement],
    unwanted: Callable[[str], bool],
    about: str = "",
) -> tuple[Suggestion, ...]:
    """Questions worth asking a person of this kind, the best first, at most `MOST`.

    A fact has `id`, `type`, `value`, `end` and `details`; `about` is the person's name. None of the questions is
    answered by what was read, or like one in `asked` or like another suggestion; nor is it `unwanted`, as what asks
    for a job and what the student put away.
    """
    goals, asked = tuple(goals), tuple(asked)
    known = [_meaning(text) for text in asked]

    def fits(text: str) -> bool:
        meaning = _meaning(text)
        alike = any(_alike(meaning, other) for other in known)
        return not alike and not unwanted(text) and judge(text).state == "not_found"

    used = {frame.key for frame in frames() if any(frame.made(text) for text in asked)}
    of_facts = _from_facts(tuple(facts), goals, about, fits, used)
    of_kind = filter(lambda one: fits(one.text), _from_bank("people", (kind,), goals))
    of_topics = filter(lambda one: fits(one.text), _from_bank("topics", _TOPICS, goals))
    kept: list[Suggestion] = []
    for one in _by_turns(of_facts, of_facts, of_kind, of_topics):
        known.append(_meaning(one.text))
        kept.append(one)
        if len(kept) == MOST:
            break
    return tuple(kept)


def _by_turns(*sources: Iterator[Suggestion]) -> Iterator[Suggestion]:
    """One of each in turn until all are used up; each is drawn only when those before it were taken."""
    left = list(sources)
    while left:
        for each in tuple(left):
            one = next(each, None)
            if one is None:
                left.remove(each)
            else:
                yield one


def _from_facts(
    facts: tuple[Any, ...], goals: tuple[str, ...], about: str, fits: Callable[[str], bool], used: set[str]
) -> Iterator[Suggestion]:
    """First one way of asking about each fact, the most telling facts first, then the next ways.

    Nobody is asked twice in the same way: where a way is `used`, or does not fit, the next one stands in for it.
    """
    from halfhour.preparation.banks.sayings import is_private, places_of, sorts_of  # many patterns, needed only here

    telling = [fact for fact in facts if fact.type in _TELLING and not is_private(fact.value)]
    telling.sort(key=lambda fact: (-_served(fact.value, goals)[1], _TELLING.index(fact.type)))
    left = [(fact, _ways(fact.type, sorts_of(fact, telling), places_of(fact, about))) for fact in telling]
    for _turn in range(MOST_OF_A_FACT):
        for fact, ways in left:
            name = next((each for each, text in ways.items() if each not in used and fits(text)), "")
            if name:
                text = ways.pop(name)
                used.add(name)
                yield Suggestion(text, str(fact.id), _served(text, goals)[0], name, "")


def _ways(kind: str, sorts: set[str], places: dict[str, str]) -> dict[str, str]:
    """The names of the frames that fit a fact, each with its question."""
    return {each.key: text for each in frames() if (text := _filled(each, kind, sorts, places))}


def _filled(frame: Frame, kind: str, sorts: set[str], places: dict[str, str]) -> str:
    """The question with the fact's details in it; "" where the frame does not fit the fact."""
    if frame.type != kind or frame.sort not in sorts or not all(places.get(place) for place in frame.places):
        return ""
    return re.sub(r"\.\.(?=\s)", ".", frame.question.format(**places))


def _from_bank(name: str, sections: tuple[str, ...], goals: tuple[str, ...]) -> Iterator[Suggestion]:
    """A question of each section in turn."""
    lists = [[(section, text) for text in bank(name).get(section, ())] for section in sections]
    for turn in zip_longest(*lists):
        for found in turn:
            if found:
                section, text = found
                yield Suggestion(text, "", _served(text, goals)[0], section, section)


def _served(text: str, goals: tuple[str, ...]) -> tuple[str, float]:
    """The goal that shares most of its telling words with a text, and the share; "" and 0 where none shares any."""
    said = _meaning(text) - _untelling()
    shares = [(goal, len(said & words) / len(words)) for goal in goals if (words := _meaning(goal) - _untelling())]
    best = max(shares, key=lambda share: share[1], default=("", 0.0))
    return best if best[1] > 0 else ("", 0.0)


@lru_cache(maxsize=1)
def _untelling() -> frozenset[str]:
    """The stems of words that stand in goals and questions about anything; how a week goes is a goal."""
    return (frozenset(stem(word) for word in ordinary()) | LIGHT) - {stem("week")}


def _meaning(text: str) -> frozenset[str]:
    return frozenset(stems(text)) - STOP_STEMS


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    fewer = min(len(one), len(other))
    return bool(fewer) and len(one & other) >= TOO_ALIKE * fewer

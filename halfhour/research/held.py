"""What the student's word leaves of the facts that were read: none that is not right, each as corrected. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any, NamedTuple
from uuid import UUID

from halfhour.reading.shapes import Fact as Found
from halfhour.research.standing import CORRECTED, REJECTED

NAMES = ("school", "organisation", "name", "names", "title", "activity", "body", "giver", "city", "campus")
SHORTEST = 3  # letters of a name; fewer stand in many words


class Word(NamedTuple):
    """The student's word on a fact of a source, by what a new reading knows it again."""

    source: UUID
    type: str
    quote: str
    word: str
    value: str


def as_held(facts: Iterable[Any], words: Iterable[Word]) -> tuple[list[Found], list[Found]]:
    """The facts as the student holds them, and those of which they said: not right. The last word on each counts."""
    last = {(each.source, each.type, each.quote): each for each in words}
    held, rejected = [], []
    for fact in facts:
        said = last.get((fact.source_id, fact.type, fact.quote))
        if said and said.word == REJECTED:
            rejected.append(fact.as_found())
        else:
            held.append(corrected(fact.as_found(), said.value if said and said.word == CORRECTED else fact.value))
    return held, rejected


def corrected(found: Found, value: str) -> Found:
    """The fact in these words, without those details that they no longer hold."""
    if value == found.value:
        return found
    return replace(found, value=value, details=replace(found.details, **still_said(asdict(found.details), value)))


def still_said(details: dict[str, Any], value: str) -> dict[str, Any]:
    """The details of which the words still stand in the value."""
    return {name: _said_in(value, detail) for name, detail in details.items()}


def _said_in(value: str, detail: Any) -> Any:
    if isinstance(detail, (list, tuple)):
        return tuple(each for each in detail if _said_in(value, each))
    return detail if not isinstance(detail, str) or detail.casefold() in value.casefold() else ""


def named_by(facts: Iterable[Found]) -> frozenset[str]:
    """The names that facts are about: of schools, houses, bodies, writings, languages, towns."""
    said = (name for each in facts for name in _names(asdict(each.details)))
    return frozenset(name for name in said if len(name) >= SHORTEST and name[0].isupper())


def _names(details: dict[str, Any]) -> Iterator[str]:
    for key in NAMES:
        detail = details.get(key) or ()
        yield from [detail] if isinstance(detail, str) else detail

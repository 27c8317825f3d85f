"""What is known of a person: facts as the student left them, without what they rejected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from halfhour.people.models import Person
from halfhour.research.models import Fact, FactType, Verdict


@dataclass(frozen=True)
class Known:
    """A fact that stands; `confirmed` if the student said so. `id` is "" for one they added by hand."""

    id: str
    type: str
    value: str
    quote: str = ""
    start: int | None = None
    end: int | None = None
    about: str = ""
    confirmed: bool = False
    confidence: float = 1.0
    details: dict[str, Any] = field(default_factory=dict)


def known_about(person: Person) -> tuple[Known, ...]:
    """The standing facts of a person, confirmed ones first, in two queries."""
    verdicts = list(Verdict.objects.of(person.student_id).filter(person=person).order_by("said_at"))
    facts = Fact.objects.of(person.student_id).filter(person=person, about="").order_by("span_start")
    kept = [each for each in (_as_left(fact, verdicts) for fact in facts) if each]
    added = [_added(each) for each in verdicts if each.word == Verdict.Word.ADDED]
    types = FactType.values
    once = {(each.type, each.value.casefold()): each for each in reversed([*added, *kept])}
    return tuple(sorted(once.values(), key=lambda each: (not each.confirmed, types.index(each.type))))


def _as_left(fact: Fact, verdicts: Iterable[Verdict]) -> Known | None:
    said = [each for each in verdicts if each.word != Verdict.Word.ADDED and _is_about(each, fact)]
    known = Known(
        id=str(fact.pk), type=fact.type, value=fact.value, quote=fact.quote, start=fact.start, end=fact.end,
        about=fact.about, confidence=fact.confidence, details=fact.details,
    )  # fmt: skip
    if not said:
        return known
    last = said[-1]
    if last.word == Verdict.Word.REJECTED:
        return None
    if last.word == Verdict.Word.CORRECTED:
        known = replace(known, value=last.value or known.value, start=last.start, end=last.end)
    return replace(known, confirmed=True)


def _is_about(verdict: Verdict, fact: Fact) -> bool:
    """The same words of the same kind: a new reading may have moved their place, not what they say."""
    return verdict.type == fact.type and verdict.source_id == fact.source_id and verdict.quote == fact.quote


def _added(verdict: Verdict) -> Known:
    return Known(
        id="", type=verdict.type, value=verdict.value, quote=verdict.quote, start=verdict.start, end=verdict.end,
        confirmed=True,
    )  # fmt: skip

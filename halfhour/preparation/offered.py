"""Suggested questions as the page offers them: each with its goal, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.people.models import Kind
from halfhour.preparation.gathered import Gathered
from halfhour.preparation.models import Goal, Question
from halfhour.research.held import still_said
from halfhour.research.standing import ADDED, CORRECTED, Standing

FIRST = 5  # that are seen at once
MOST = 15  # with those that are folded away for whom none of the first suits
TOPICS = {
    "insights": gettext_lazy("Insights"), "advice": gettext_lazy("Advice"), "assignments": gettext_lazy("Assignments"),
    "trends": gettext_lazy("Trends"), "resources": gettext_lazy("Resources"), "day": gettext_lazy("A day"),
    "hard_week": gettext_lazy("A hard week"),
}  # fmt: skip


@dataclass(frozen=True)
class Offered:
    """A question to use as it is. `fact` is the fact that it cites, `goal` the goal that it serves."""

    text: str
    came_from: str
    fact: str
    goal: UUID | None


def offered(
    facts: Sequence[Standing],
    goals: Iterable[Goal],
    kind: str,
    asked: Iterable[Question],
    gathered: Gathered,
    *,
    put_away: frozenset[str] = frozenset(),
) -> tuple[Offered, ...]:
    """What may be asked yet: nothing that this person was asked, will be asked, or was suggested under other words,
    and nothing that the student put away."""
    by_text = {each.text: each.pk for each in goals}
    known = {str(each.id): each for each in facts}
    words = tuple(word for each in asked for word in (each.text, each.suggested_as) if word)
    return tuple(
        Offered(
            each.text,
            _came_from(each.bank, known.get(each.fact_id)),
            "" if each.fact_id not in known or known[each.fact_id].word == ADDED else each.fact_id,
            by_text.get(each.goal),
        )
        for each in gathered.suggest(
            [_as_corrected(each) for each in facts], tuple(by_text), kind, words, put_away=put_away
        )[:MOST]
    )


def _as_corrected(fact: Standing) -> Standing:
    """The fact without those details of the reading that the student's own wording no longer holds."""
    if fact.word != CORRECTED or fact.value == fact.sayings[0].fact.value:
        return fact
    return replace(fact, details=still_said(fact.details, fact.value))


def _came_from(bank: str, fact: Standing | None) -> str:
    if fact:
        return _("From what you read: %(fact)s") % {"fact": fact.value}
    if bank in TOPICS:
        return _("%(topic)s, from the bank") % {"topic": TOPICS[bank]}
    return _("From the bank for this kind of person: %(kind)s") % {"kind": dict(Kind.choices).get(bank, bank)}

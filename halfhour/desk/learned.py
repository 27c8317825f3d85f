"""What was heard, gathered by goal across interviews: ten half hours become one picture of a field."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from halfhour.conversation.models import Conversation, EventKind, JottingKind, TalkEvent
from halfhour.desk.agreement import Pair, pairs
from halfhour.followup.debrief import ADVICE, LEARNED, sorted_id
from halfhour.followup.models import Advice, Learning
from halfhour.preparation.models import Goal, Question

COLUMNS = 6  # people a table has room for beside the goals
MUCH = 2  # so many things heard of a goal in one talk count as much


@dataclass(frozen=True)
class Heard:
    """One thing learned, jotted or advised: the words, who said so, when."""

    words: str
    person_id: UUID
    person: str
    on: Any
    kind: str  # learned, jotted, advice


@dataclass
class Field:
    """A goal, or an aim that several goals serve, and all that was heard of it."""

    text: str
    heard: list[Heard] = field(default_factory=list)

    @property
    def talks(self) -> int:
        return len({each.person_id for each in self.heard})

    @cached_property
    def pairs(self) -> list[Pair]:
        """Where two people said much the same, or may contradict each other."""
        return pairs(self.heard)

    def how_much(self, person_id: UUID) -> str:
        """`not`, `little` or `much`, for one talk's cell of the table."""
        count = sum(each.person_id == person_id for each in self.heard)
        return "not" if not count else "much" if count >= MUCH else "little"


@dataclass(frozen=True)
class Learned:
    """The page: fields with what was heard, who talked, and how long in all."""

    fields: list[Field]
    people: list[tuple[UUID, str]]
    talks: int
    time: timedelta
    earlier: int = 0  # people who have no column

    @property
    def table(self) -> list[tuple[Field, list[str]]]:
        return [(each, [each.how_much(person) for person, _name in self.people]) for each in self.fields]


def learned(student: Any, *, elsewhere: str) -> Learned:
    """Gathered in six queries. `elsewhere` is the heading of what serves no goal."""
    goals = {
        row.id: (row.aim.text if row.aim else row.text)
        for row in Goal.objects.of(student).select_related("aim").only("id", "text", "aim__text")
    }
    goal_of_question = dict(Question.objects.of(student).exclude(goal=None).values_list("id", "goal_id"))
    fields: dict[str, Field] = defaultdict(lambda: Field(""))

    def hear(goal: UUID | None, heard: Heard) -> None:
        text = goals.get(goal, elsewhere) if goal else elsewhere
        fields.setdefault(text, Field(text)).heard.append(heard)

    sorted_into: set[UUID] = set()
    for each in Learning.objects.of(student).select_related("debrief__interview__person").order_by("created_at"):
        person = each.debrief.interview.person
        sorted_into.add(each.pk)
        hear(each.goal_id, Heard(each.text, person.id, person.name, each.debrief.begun_at, "learned"))
    for advice in Advice.objects.of(student).select_related("person").order_by("given_on"):
        sorted_into.add(advice.pk)
        hear(advice.goal_id, Heard(advice.said, advice.person_id, advice.person.name, advice.given_on, "advice"))
    for each in _important(student):
        if sorted_into & {sorted_id(each.pk, LEARNED), sorted_id(each.pk, ADVICE)}:
            continue  # it stands above already, as what it was sorted into
        question = each.jotting.question
        person = each.conversation.interview.person
        goal = goal_of_question.get(question) if question else None
        hear(goal, Heard(each.payload["text"], person.id, person.name, each.happened_at, "jotted"))
    return _page(student, fields)


def _important(student: Any) -> Any:
    events = TalkEvent.objects.of(student).filter(kind=EventKind.JOT, payload__kind=JottingKind.IMPORTANT)
    return events.select_related("conversation__interview__person").order_by("happened_at")


def _page(student: Any, fields: dict[str, Field]) -> Learned:
    talks = list(
        Conversation.objects.of(student)
        .exclude(closed_at=None)
        .order_by("began_at")
        .values_list("began_at", "closed_at", "interview__person_id", "interview__person__name")
    )
    people = list(dict.fromkeys((person, name.split()[-1]) for _began, _closed, person, name in talks))
    total = sum((closed - began for began, closed, *_who in talks if closed and closed >= began), timedelta())
    heard = [each for each in fields.values() if each.heard]
    return Learned(heard, people[-COLUMNS:], len(talks), total, earlier=max(0, len(people) - COLUMNS))

"""Everything gathered about a person, read once per process, so that questions are judged while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from halfhour.people.models import Person
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.looked_up.shapes import Judgement, Passage
from halfhour.preparation.suggestions import Suggestion, suggest
from halfhour.reading.shapes import SCREEN, Block, Change, Reading
from halfhour.research.models import Source
from halfhour.research.standing import Standing
from halfhour.wording.job_asking import Finding, asks_for_job

REMEMBERED = 20  # sets of suggestions; one is a few kilobytes


@lru_cache(maxsize=2000)
def job_asked(question: str) -> Finding | None:
    """Where the question asks for a job, None if it does not."""
    return next(iter(asks_for_job(question, "question")), None)


def asks(question: str) -> bool:
    return job_asked(question) is not None


@dataclass(frozen=True)
class Cited:
    """A source as it is cited: its name, and when it was read."""

    id: UUID
    title: str
    read_at: datetime


@dataclass(frozen=True)
class Gathered:
    """The sources about one person, and the check against all of them. Both remember what they were asked.

    `another` gives a better question than one, that is none of those taken.
    """

    sources: dict[str, Cited]
    passages: int
    judge: Callable[[str], Judgement]
    about: str = ""
    another: Callable[[str, frozenset[str]], str] = lambda question, taken: ""
    suggested: dict[Any, tuple[Suggestion, ...]] = field(default_factory=dict)

    def suggest(
        self, facts: Sequence[Standing], goals: tuple[str, ...], kind: str, asked: tuple[str, ...]
    ) -> tuple[Suggestion, ...]:
        """Questions worth asking; worked out anew when a fact, a goal or a question changed."""
        told = tuple((each.id, each.type, each.value, each.end, str(each.details)) for each in facts)
        seen = (told, goals, kind, asked)
        if seen not in self.suggested:
            if len(self.suggested) >= REMEMBERED:
                self.suggested.clear()
            self.suggested[seen] = suggest(
                facts, goals, kind, asked, judge=self.judge, asks_for_job=asks, about=self.about
            )
        return self.suggested[seen]


def gathered_about(person: Person) -> Gathered:
    """What is gathered about this person, in one query; read anew only when a source came, went or was renamed."""
    rows = Source.objects.of(person.student_id).about(person).only("id", "title", "filename", "place", "read_at")
    cited = tuple(Cited(each.pk, str(each), each.read_at) for each in rows)
    return _gathered(person.student_id, person.name, cited)


@lru_cache(maxsize=64)
def _gathered(student_id: UUID, about: str, cited: tuple[Cited, ...]) -> Gathered:
    sources = Source.objects.of(student_id).prefetch_related("facts").in_bulk([each.id for each in cited])
    passages = [each for source in sources.values() for each in _passages(source, about)]
    dossier = Dossier(passages, about)
    judge = lru_cache(maxsize=1000)(dossier.judge)
    another = lru_cache(maxsize=1000)(dossier.another)
    return Gathered({str(each.id): each for each in cited}, len(passages), judge, about, another)


def _passages(source: Source, about: str) -> Iterable[Passage]:
    """The kept text in its blocks; a text that was kept without them is read again as plain text."""
    if source.blocks:
        changes = tuple(Change(*each) for each in source.changes)
        blocks = tuple(block for block in (Block(*each) for each in source.blocks) if block.kind != SCREEN)
        facts = tuple(each.as_found() for each in source.facts.all() if not each.about)
        reading = Reading(source.kind, source.title, source.text, clean="", changes=changes, blocks=blocks, facts=facts)
    else:
        from halfhour.reading.read import read  # takes a while to load, and is seldom needed

        reading = read(source.text.encode(), filename="kept.txt", about=about)
    return passages_of(reading, str(source.pk))

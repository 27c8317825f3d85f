"""Everything gathered about a person, read once per process, so that questions are judged while they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
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
from halfhour.reading.shapes import Fact as Found
from halfhour.research.held import Word, as_held, named_by
from halfhour.research.models import Source, Verdict
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
        self,
        facts: Sequence[Standing],
        goals: tuple[str, ...],
        kind: str,
        asked: tuple[str, ...],
        *,
        put_away: frozenset[str] = frozenset(),
    ) -> tuple[Suggestion, ...]:
        """Questions worth asking; worked out anew when a fact, a goal or a question changed, or one was put away."""
        told = tuple((each.id, each.type, each.value, each.end, str(each.details)) for each in facts)
        seen = (told, goals, kind, asked, put_away)
        if seen not in self.suggested:
            if len(self.suggested) >= REMEMBERED:
                self.suggested.clear()
            self.suggested[seen] = suggest(
                facts,
                goals,
                kind,
                asked,
                judge=self.judge,
                about=self.about,
                unwanted=lambda text: text in put_away or asks(text),
            )
        return self.suggested[seen]


def gathered_about(person: Person) -> Gathered:
    """What is gathered about this person, in two queries; read anew only when a source came, went or was renamed, or
    the student said something else of a fact."""
    rows = Source.objects.of(person.student_id).about(person).only("id", "title", "filename", "place", "read_at")
    cited = tuple(Cited(each.pk, str(each), each.read_at) for each in rows)
    verdicts = Verdict.objects.of(person.student_id).filter(person=person).order_by("said_at", "id")
    changed = verdicts.filter(word__in=(Verdict.Word.REJECTED, Verdict.Word.CORRECTED))
    words = tuple(Word(*each) for each in changed.values_list("source_id", "type", "quote", "word", "value"))
    return _gathered(person.student_id, person.name, cited, words)


@lru_cache(maxsize=64)
def _gathered(student_id: UUID, about: str, cited: tuple[Cited, ...], words: tuple[Word, ...]) -> Gathered:
    sources = Source.objects.of(student_id).prefetch_related("facts").in_bulk([each.id for each in cited])
    passages: list[Passage] = []
    not_right: list[Found] = []
    for source in sources.values():
        held, rejected = as_held((each for each in source.facts.all() if not each.about), words)
        passages += [each for each in _passages(source, about, held) if not _is_of(rejected, each)]
        not_right += rejected
    instead = Instead(Dossier(passages, about), named_by(not_right))
    judge = lru_cache(maxsize=1000)(instead.judge)
    another = lru_cache(maxsize=1000)(instead.another)
    return Gathered({str(each.id): each for each in cited}, len(passages), judge, about, another)


def _is_of(rejected: Iterable[Found], passage: Passage) -> bool:
    """Whether a passage says little but what the student said is not right, here or in another line."""
    if passage.text.strip() in {words for each in rejected for words in (each.value, each.quote)}:
        return not passage.facts
    begin, end = passage.span
    said = {at for each in rejected for at in range(max(begin, each.span[0]), min(end, each.span[1]))}
    return not passage.facts and len(said) * 2 > end - begin


@dataclass(frozen=True)
class Instead:
    """The check, with no better question that says one of these names."""

    dossier: Dossier
    names: frozenset[str]

    def judge(self, question: str) -> Judgement:
        judged = self.dossier.judge(question)
        return replace(judged, better=self.another(question, frozenset())) if self._says(judged.better) else judged

    def another(self, question: str, taken: frozenset[str]) -> str:
        better = self.dossier.another(question, taken)
        while self._says(better):
            taken |= {better}
            better = self.dossier.another(question, taken)
        return better

    def _says(self, better: str) -> bool:
        return any(re.search(rf"\b{re.escape(name)}\b", better, re.IGNORECASE) for name in self.names)


def _passages(source: Source, about: str, held: Sequence[Found]) -> Iterable[Passage]:
    """The kept text in its blocks; a text that was kept without them is read again as plain text."""
    if source.blocks:
        changes = tuple(Change(*each) for each in source.changes)
        blocks = tuple(block for block in (Block(*each) for each in source.blocks) if block.kind != SCREEN)
        facts = tuple(held)
        reading = Reading(source.kind, source.title, source.text, clean="", changes=changes, blocks=blocks, facts=facts)
    else:
        from halfhour.reading.read import read  # takes a while to load, and is seldom needed

        reading = read(source.text.encode(), filename="kept.txt", about=about)
    return passages_of(reading, str(source.pk))

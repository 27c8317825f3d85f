"""Everything gathered about a person, read once per process, so that questions are judged while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from halfhour.people.models import Person
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.looked_up.shapes import Judgement, Passage
from halfhour.reading.apart import RISKY
from halfhour.reading.pages.formats import kind_of
from halfhour.reading.read import read
from halfhour.reading.shapes import Unreadable
from halfhour.research.models import Source


@dataclass(frozen=True)
class Cited:
    """A source as it is cited: its name, and when it was read."""

    id: UUID
    title: str
    read_at: datetime


@dataclass(frozen=True)
class Gathered:
    """The sources about one person, and the check against all of them. Both remember what they were asked."""

    sources: dict[str, Cited]
    passages: int
    judge: Callable[[str], Judgement]


def gathered_about(person: Person) -> Gathered:
    """What is gathered about this person, in one query; read anew only when a source came, went or was renamed."""
    rows = Source.objects.of(person.student_id).about(person).only("id", "title", "filename", "place", "read_at")
    cited = tuple(Cited(each.pk, str(each), each.read_at) for each in rows)
    return _gathered(person.student_id, person.name, cited)


@lru_cache(maxsize=64)
def _gathered(student_id: UUID, about: str, cited: tuple[Cited, ...]) -> Gathered:
    sources = Source.objects.of(student_id).select_related("blob").in_bulk([each.id for each in cited])
    passages = [each for source in sources.values() for each in _passages(source, about)]
    dossier = Dossier(passages, about)
    judge = lru_cache(maxsize=1000)(dossier.judge)
    return Gathered({str(each.id): each for each in cited}, len(passages), judge)


def _passages(source: Source, about: str) -> Iterable[Passage]:
    """Read again from the bytes, for a page's headings; a risky kind from the text that was once read apart."""
    try:
        data = source.blob.data
        if kind_of(data, source.filename) in RISKY:
            data, name = source.text.encode(), "kept.txt"
        else:
            name = source.filename
        return passages_of(read(data, filename=name, about=about), str(source.pk))
    except Unreadable:
        return ()

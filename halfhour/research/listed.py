"""A table of people or a file of their cards: shown to choose from, and whoever is chosen becomes a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from halfhour.people.models import Note, Person
from halfhour.reading.clean.decoding import decode
from halfhour.reading.contacts import contacts_in
from halfhour.reading.pages.formats import kind_of
from halfhour.reading.rows import Row, rows_of
from halfhour.reading.shapes import Unreadable
from halfhour.reading.whom.alike import spelt_alike
from halfhour.research.card import kind_said
from halfhour.research.intake import Intake

SHOWN = 300  # rows to choose from on one page
TICKED = 60  # up to so many are meant all; more are a network of which some are wanted


@dataclass(frozen=True)
class Named:
    """Somebody whom a page names, and who may be meant by the name already."""

    name: str
    known: Person | None


@dataclass(frozen=True)
class Listed:
    """A row by its number, and who may be meant by it already."""

    number: int
    row: Row
    known: Person | None
    ticked: bool

    @property
    def told(self) -> str:
        """What is told of them below their name."""
        return " · ".join(filter(None, [self.row.post, self.row.city]))


def rows_in(intake: Intake) -> tuple[Row, ...]:
    """The people of a table, or of several cards; none where it is another kind of content."""
    return _rows_once(intake.data, intake.filename)


@lru_cache(maxsize=2)
def _rows_once(data: bytes, filename: str) -> tuple[Row, ...]:
    kind = kind_of(data, filename)
    try:
        if kind == "vcard":
            cards = contacts_in(data)
            return cards if len(cards) > 1 else ()
        return rows_of(decode(data)) if kind == "text" else ()
    except Unreadable:
        return ()


def listed(student: Any, rows: tuple[Row, ...]) -> list[Listed]:
    """The rows as they are shown: those who are here already are not ticked."""
    people = list(Person.objects.of(student).by_name())
    known = [next((each for each in people if _means(row, each)), None) for row in rows[:SHOWN]]
    few = len(rows) <= TICKED
    return [Listed(at, rows[at], person, ticked=few and not person) for at, person in enumerate(known)]


def named(student: Any, names: Iterable[str]) -> dict[str, Any]:
    """The people of a page as they are shown, and whether some of them are here."""
    people = list(Person.objects.of(student).by_name())
    found = [Named(name, next((each for each in people if spelt_alike(name, each.name)), None)) for name in names]
    return {"people": found, "some_known": any(each.known for each in found)}


def _means(row: Row, person: Person) -> bool:
    same = row.email and row.email.casefold() == person.email.casefold()
    return bool(same) or spelt_alike(row.name, person.name)


def add_row(student: Any, row: Row) -> Person | None:
    """A person with what the row says; None where the very same stands here already, as after a second press."""
    if Person.objects.of(student).named(row.name).filter(role=row.post[:200], email=row.email).exists():
        return None
    person = Person.objects.add(student, row.name)
    person.describe(
        role=row.post[:200], kind=kind_said(row.post), city=row.city, email=row.email, phone=row.phone, link=row.link
    )
    if row.more:
        more = "\n".join(f"{head}: {cell}" if head else cell for head, cell in row.more)
        Note.objects.create(student_id=person.student_id, person=person, text=more)
    return person

"""Persons with what was found out about them, and when the student last heard from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Max, Q, QuerySet

from halfhour.coach.situation import Look, Person
from halfhour.letters.models import Letter
from halfhour.people.models import Contact, Note, Post
from halfhour.people.models import Person as PersonRow
from halfhour.research.models import Looked, Source, Verdict

COLUMNS = ("id", "name", "kind", "email", "address", "do_not_contact", "rest_until")


def person_columns(through: str) -> tuple[str, ...]:
    """The columns of a person as another row reaches them."""
    return tuple(f"{through}__{column}" for column in COLUMNS)


def person(row: tuple[Any, ...], **more: Any) -> Person:
    """A person from those columns, in their order."""
    id, name, kind, email, address, do_not_contact, rest_until = row
    return Person(
        id=id,
        name=name,
        kind=kind,
        email=email,
        has_address=bool(address),
        do_not_contact=do_not_contact,
        rest_until=rest_until,
        **more,
    )


class FoundOut:
    """What is known of the persons of some interviews, by person."""

    def __init__(self, student: Any, persons: QuerySet) -> None:
        about = Q(student=student, person__in=persons)
        self.offices = _grouped(Post.objects.filter(about, former=False).values_list("person_id", "organisation__name"))
        self.looks = _looks(about)
        self.notes = {
            row[0]: row[1:]
            for row in Note.objects.filter(about)
            .order_by()
            .values_list("person_id")
            .annotate(points=Count("id", filter=Q(is_question=False)), asked=Count("id", filter=Q(is_question=True)))
        }
        self.confirmed = dict(
            Verdict.objects.filter(about).exclude(word=Verdict.Word.REJECTED).order_by().values_list("person_id")
            .annotate(Count("id"))
        )  # fmt: skip
        self.contacts = last_contacts(student, persons)

    def about(self, id: UUID) -> dict[str, Any]:
        """The facts of a person beyond their own row."""
        noted, questions = self.notes.get(id, (0, 0))
        return {
            "offices": tuple(self.offices.get(id, ())),
            "looks": tuple(self.looks.get(id, ())),
            "talking_points": noted + self.confirmed.get(id, 0),
            "early_questions": questions,
            "last_contact_at": self.contacts.get(id),
        }


def last_contacts(student: Any, persons: QuerySet) -> dict[UUID, datetime]:
    """The last real contact of each, and no earlier than the last letter that the student sent them."""
    about = {"student": student, "person__in": persons}
    met = Contact.objects.filter(**about).order_by().values_list("person_id").annotate(Max("happened_at"))
    wrote = Letter.objects.filter(**about, sent_at__isnull=False).order_by().values_list("person_id")
    latest: dict[UUID, datetime] = {}
    for id, moment in (*met, *wrote.annotate(Max("sent_at"))):
        latest[id] = max(latest.get(id, moment), moment)
    return latest


def friends(student: Any) -> tuple[Person, ...]:
    """Those with whom the student wants to keep in touch."""
    kept = PersonRow.objects.of(student).filter(keep_in_touch=True)
    contacts = last_contacts(student, kept.values("id"))
    return tuple(person(row, last_contact_at=contacts.get(row[0])) for row in kept.values_list(*COLUMNS))


def _looks(about: Q) -> dict[UUID, list[Look]]:
    read = Source.objects.filter(about).order_by().values_list("person_id", "place", "read_at")
    looked = Looked.objects.filter(about).order_by().values_list("person_id", "place", "looked_at", "found")
    found: dict[UUID, list[Look]] = defaultdict(list)
    for id, place, moment in read:
        found[id].append(Look(place=place, at=moment))
    for id, place, moment, was_found in looked:
        found[id].append(Look(place=place, at=moment, found=was_found))
    return found


def _grouped(rows: Iterable[tuple[UUID, Any]]) -> dict[UUID, list[Any]]:
    groups: dict[UUID, list[Any]] = defaultdict(list)
    for id, value in rows:
        groups[id].append(value)
    return groups

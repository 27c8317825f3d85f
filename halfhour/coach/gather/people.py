"""Persons with what was found out about them, and when the student last heard from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import Count, F, Max, Q, QuerySet

from halfhour.coach.gather.scope import Asked, ListOf
from halfhour.coach.situation import Look, Person
from halfhour.foundation.prepared import Prepared
from halfhour.letters.models import Letter, LetterKind
from halfhour.people.models import Contact, Note, Post
from halfhour.people.models import Person as PersonRow
from halfhour.research.models import Looked, Source, Verdict

REQUESTS = (LetterKind.APPROACH, LetterKind.NUDGE)  # they are known with their interview
COLUMNS = ("id", "name", "kind", "email", "address", "do_not_contact", "rest_until")
KEY = ("person_id",)

OFFICES = ListOf(
    lambda scope: Post.objects.filter(**scope.of_persons, former=False).values_list("person_id", "organisation__name"),
    as_kept=KEY,
)
SOURCES = ListOf(
    lambda scope: Source.objects.filter(**scope.of_persons).values_list("person_id", "place", "read_at"), as_kept=KEY
)
LOOKED = ListOf(
    lambda scope: Looked.objects.filter(**scope.of_persons).values_list("person_id", "place", "looked_at", "found"),
    as_kept=KEY,
)
NOTES = ListOf(
    lambda scope: Note.objects.filter(**scope.of_persons).order_by().values_list("person_id").annotate(
        points=Count("id", filter=Q(is_question=False)), asked=Count("id", filter=Q(is_question=True))
    ),
    as_kept=KEY,
)  # fmt: skip
CONFIRMED = ListOf(
    lambda scope: Verdict.objects.filter(**scope.of_persons).exclude(word=Verdict.Word.REJECTED).order_by()
    .values_list("person_id").annotate(Count("id")),
    as_kept=KEY,
)  # fmt: skip
CONTACTS = ListOf(
    lambda scope: Contact.objects.filter(**scope.of_persons).order_by().values_list("person_id")
    .annotate(Max("happened_at")),
    as_kept=KEY,
)  # fmt: skip
WRITTEN = ListOf(
    lambda scope: Letter.objects.filter(**scope.of_persons, sent_at__isnull=False).exclude(kind__in=REQUESTS)
    .order_by().values_list("person_id").annotate(Max("sent_at")),
    as_kept=KEY,
)  # fmt: skip


def _kept(student: Any) -> QuerySet:
    """With whom the student wants to keep in touch."""
    return PersonRow.objects.of(student).filter(keep_in_touch=True)


FRIENDS = Prepared(
    lambda student: _kept(student).order_by("id").annotate(key=F("id"))
    .values_list("key", *COLUMNS, "touch_every_days"),
    ids=("student",),
    as_kept=("key",),
)  # fmt: skip
FRIENDS_MET = Prepared(
    lambda student: Contact.objects.of(student).filter(person__in=_kept(student).values("id")).order_by()
    .values_list("person_id").annotate(Max("happened_at")),
    ids=("student",),
    as_kept=KEY,
)  # fmt: skip
FRIENDS_WRITTEN = Prepared(
    lambda student: Letter.objects.of(student).filter(
        person__in=_kept(student).values("id"), sent_at__isnull=False
    ).order_by()
    .values_list("person_id").annotate(Max("sent_at")),
    ids=("student",),
    as_kept=KEY,
)  # fmt: skip


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
    """What is known of the persons of some interviews, by the key of the person."""

    def __init__(self, asked: Asked) -> None:
        self.offices: dict[Any, list[str]] = defaultdict(list)
        for key, office in OFFICES.rows(asked):
            self.offices[key].append(office)
        self.looks: dict[Any, list[Look]] = defaultdict(list)
        for key, place, moment in SOURCES.rows(asked):
            self.looks[key].append(Look(place=place, at=moment))
        for key, place, moment, found in LOOKED.rows(asked):
            self.looks[key].append(Look(place=place, at=moment, found=found))
        self.notes = {key: (points, asked) for key, points, asked in NOTES.rows(asked)}
        self.confirmed = dict(CONFIRMED.rows(asked))
        self.contacts = latest((*CONTACTS.rows(asked), *WRITTEN.rows(asked)))

    def about(self, key: Any) -> dict[str, Any]:
        """The facts of a person beyond their own row."""
        noted, questions = self.notes.get(key, (0, 0))
        return {
            "offices": tuple(self.offices.get(key, ())),
            "looks": tuple(self.looks.get(key, ())),
            "talking_points": noted + self.confirmed.get(key, 0),
            "early_questions": questions,
            "last_contact_at": self.contacts.get(key),
        }


def friends(asked: Asked) -> tuple[Person, ...]:
    """Those with whom the student wants to keep in touch."""
    met, written = FRIENDS_MET.rows(student=asked.student), FRIENDS_WRITTEN.rows(student=asked.student)
    contacts = latest((*met, *written))
    return tuple(
        person(row[1:-1], last_contact_at=contacts.get(row[0]), touch_every_days=row[-1])
        for row in FRIENDS.rows(student=asked.student)
    )


def latest(rows: Iterable[tuple[Any, datetime]]) -> dict[Any, datetime]:
    """The latest moment of each key."""
    found: dict[Any, datetime] = {}
    for key, moment in rows:
        found[key] = max(found.get(key, moment), moment)
    return found

"""Whom the student met at panels, fairs and evenings of late, and whether anything followed."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from halfhour.coach.gather.people import COLUMNS, person, person_columns
from halfhour.coach.gather.scope import Asked
from halfhour.coach.situation import Met
from halfhour.foundation.prepared import Prepared
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter
from halfhour.people.models import Contact
from halfhour.people.models import Met as MetRow

WIDTH = len(COLUMNS)


def _met(student: Any) -> QuerySet:
    letters = Letter.objects.filter(person=OuterRef("person"), sent_at__isnull=False).order_by("-sent_at")
    contacts = Contact.objects.filter(person=OuterRef("person")).order_by("-happened_at")
    wished = Interview.objects.filter(person=OuterRef("person"), closed_at=None)
    return (
        MetRow.objects.of(student)
        .annotate(
            wrote=Subquery(letters.values("sent_at")[:1]), spoke=Subquery(contacts.values("happened_at")[:1]),
            wished=Exists(wished),
        )
        .order_by("id")
        .values_list(*person_columns("person"), "id", "event__name", "event__happened_on", "wrote", "spoke", "wished")
    )  # fmt: skip


MET = Prepared(_met, ids=("student",))


def met(asked: Asked) -> tuple[Met, ...]:
    """Everybody met, with the latest of letters and contacts."""
    found = []
    for row in MET.rows(student=asked.student):
        id, event, on, wrote, spoke, wished = row[WIDTH:]
        moments = [each for each in (wrote, spoke) if each]
        found.append(
            Met(
                id=id,
                person=person(row[:WIDTH]),
                event=event,
                happened_on=on,
                in_touch_at=max(moments) if moments else None,
                is_wished=bool(wished),
            )
        )
    return tuple(found)

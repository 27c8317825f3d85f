"""The list of people: frozen rows from two queries, paged by key."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Max, OuterRef, Q, Subquery

from halfhour.foundation.addresses import addresses
from halfhour.foundation.tags import day
from halfhour.interviews.models import Interview
from halfhour.people.models import Contact, Person

PAGE = 30  # people on a page: more rows cost more than the eye takes in


@dataclass(frozen=True)
class PersonRow:
    """One line of the list."""

    id: UUID
    name: str
    role: str
    city: str
    is_open: bool
    last_contact: str
    url: str
    touch: str  # where “in touch today” is pressed to


@dataclass(frozen=True)
class PeoplePage:
    """Rows, and the key after which the next page begins."""

    rows: list[PersonRow]
    after: str


def people_page(student: Any, *, after: str = "") -> PeoplePage:
    """Fifty people by family name, beginning after a key `sort name|id`."""
    found = Person.objects.of(student)
    name, _bar, id = after.rpartition("|")
    with suppress(ValueError):  # a key that is none begins at the top
        found = found.filter(sort_name__gte=name).filter(Q(sort_name__gt=name) | Q(id__gt=UUID(id)))
    open_one = Interview.objects.of(student).open().filter(person=OuterRef("id")).values("id")[:1]
    values = list(
        found.by_name()
        .annotate(open_one=Subquery(open_one))
        .values_list("id", "name", "role", "city", "open_one", "sort_name")[: PAGE + 1]
    )
    more = values[PAGE:]
    values = values[:PAGE]
    last = dict(
        Contact.objects.of(student)
        .filter(person__in=[each[0] for each in values])
        .values_list("person")
        .annotate(Max("happened_at"))
    )
    # A page of fifty is told its addresses and days here: in a template each costs ten times as much.
    days = {moment: day(moment) for moment in set(last.values())}
    address, touch = addresses("person"), addresses("followup:in_touch")
    rows = [
        PersonRow(id, name, role, city, bool(open_one), days.get(last.get(id), ""), address(id), touch(id))
        for id, name, role, city, open_one, _sort in values
    ]
    return PeoplePage(rows, f"{values[-1][5]}|{values[-1][0]}" if more else "")

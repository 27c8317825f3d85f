"""Everybody met, wanted or named, and who led to them: five queries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from halfhour.conversation.models import Conversation
from halfhour.interviews.models import Interview, Introduction
from halfhour.network.tree import Named
from halfhour.people.models import Person

TALKED, UNDER_WAY, NAMED = "talked", "underway", "named"


@dataclass(frozen=True)
class Row:
    """One line of the table twin."""

    who: Named
    by: str
    on: date | None
    may_use_name: str
    told: Any


def rows(student: Any) -> list[Row]:
    """Whoever gave a name, was named, is asked or was talked with; others on the list of people lead to nobody yet."""
    talked = set(
        Conversation.objects.of(student).exclude(closed_at=None).values_list("interview__person_id", flat=True)
    )
    open_ones = set(Interview.objects.of(student).open().values_list("person_id", flat=True))
    given = list(Introduction.objects.of(student).order_by("given_on", "id"))
    origins = {each.person_id: each for each in reversed(given) if each.person_id}
    concerned = talked | open_ones | set(origins) | {each.by_id for each in given}
    names = dict(Person.objects.of(student).filter(id__in=concerned).by_name().values_list("id", "name"))
    found = [_row(id, name, origins.get(id), _state(id, talked, open_ones), names) for id, name in names.items()]
    bare = [each for each in given if each.person_id is None and each.set_aside_at is None]
    return found + [_row(each.id, each.name, each, NAMED, names, is_person=False) for each in bare]


def _row(id: Any, name: str, origin: Introduction | None, state: str, names: dict, *, is_person: bool = True) -> Row:
    note = {TALKED: _("talked"), UNDER_WAY: _("under way"), NAMED: _("named")}[state]
    who = Named(id, name, state, note, by=origin.by_id if origin else None, is_person=is_person)
    return Row(
        who,
        names.get(origin.by_id, "") if origin else "",
        origin.given_on if origin else None,
        str(origin.get_may_use_name_display()) if origin else "",
        origin.told_at if origin else None,
    )


def _state(id: Any, talked: set, open_ones: set) -> str:
    return TALKED if id in talked else UNDER_WAY if id in open_ones else NAMED


def led_to(table: Iterable[Row]) -> int:
    """How many were met through somebody."""
    return sum(bool(row.by) for row in table)

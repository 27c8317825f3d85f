"""Everybody met, wanted or named, and who led to them: eight queries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.conversation.models import Conversation
from halfhour.followup.giver import heard
from halfhour.foundation.addresses import addresses
from halfhour.foundation.tags import day
from halfhour.interviews.models import Interview, Introduction
from halfhour.network.paths import EVENING, GAVE, KNOWN, ME, OFFICE, Link
from halfhour.network.tree import Named
from halfhour.people.models import Contact, Kind, Met, Person, Post
from halfhour.research.models import Fact
from halfhour.student.policy import Policy

TALKED, UNDER_WAY, NAMED = "talked", "underway", "named"
LARGEST_OFFICE = 60  # people; in a larger one, being there too opens no door


@dataclass(frozen=True)
class Row:
    """One line of the table twin."""

    who: Named
    by: str
    on: str
    may_use_name: str
    told: str
    last: str
    state: str  # in words, how alive the contact is included


@dataclass(frozen=True)
class Known:
    """What is on record of everybody, by id; asked for once."""

    names: dict[UUID, str]
    talks: Counter[UUID]
    open_ones: set[UUID]
    last: dict[UUID, datetime]
    given: list[Introduction]
    offices: dict[UUID, str]
    fields: dict[UUID, str]

    @property
    def origins(self) -> dict[UUID, Introduction]:
        return {each.person_id: each for each in reversed(self.given) if each.person_id}

    def state(self, id: UUID) -> str:
        return TALKED if self.talks[id] else UNDER_WAY if id in self.open_ones else NAMED


def known(student: Any) -> Known:
    """Whoever gave a name, was named, is asked or was talked with; others on the list lead to nobody yet."""
    held = Conversation.objects.of(student).exclude(closed_at=None)
    talks = Counter(held.values_list("interview__person_id", flat=True))
    open_ones = set(Interview.objects.of(student).open().values_list("person_id", flat=True))
    given = heard(Introduction.objects.of(student).select_related(None).order_by("given_on", "id"))
    concerned = set(talks) | open_ones | {each.person_id for each in given} | {each.by_id for each in given}
    people = [row for row in _people(student) if row[0] in concerned]
    last = dict(Contact.objects.of(student).values_list("person").annotate(Max("happened_at")))
    return Known(
        {id: name for id, name, *_more in people}, talks, open_ones, last, given,
        _offices(student, people), _fields(student, people),
    )  # fmt: skip


def _people(student: Any) -> list[tuple[UUID, str, str, str]]:
    return list(Person.objects.of(student).by_name().values_list("id", "name", "role", "kind"))


def _offices(student: Any, people: list[tuple[UUID, str, str, str]]) -> dict[UUID, str]:
    """Where each works: the latest post on record, else what stands after the comma of the role."""
    posts = Post.objects.of(student).filter(former=False).order_by("created_at")
    recorded = dict(posts.values_list("person_id", "organisation__name"))
    return {id: recorded.get(id) or role.partition(", ")[2] for id, _name, role, _kind in people}


def _fields(student: Any, people: list[tuple[UUID, str, str, str]]) -> dict[UUID, str]:
    """The first practice area that is read of each and not rejected, else what they do."""
    areas = Fact.objects.of(student).held().filter(type="practice_area").order_by("-created_at", "-id")
    read = dict(areas.values_list("person_id", "value"))
    kinds = dict(Kind.choices)
    return {id: read.get(id) or str(kinds.get(kind, "")) for id, _name, _role, kind in people}


def rows(student: Any, *, at: datetime, policy: Policy, known_of: Known | None = None) -> list[Row]:
    """The table, by family name; names that are no person yet come last."""
    book = known_of or known(student)
    told = _Telling(book, at, policy)
    found = [told.row(id, name) for id, name in book.names.items()]
    bare = [each for each in book.given if each.person_id is None and each.set_aside_at is None]
    return found + [told.bare(each) for each in bare]


class _Telling:
    """Says each row in words; what many rows share is said once."""

    def __init__(self, book: Known, at: datetime, policy: Policy):
        self.book, self.at, self.policy = book, at, policy
        self.origins, self.url = book.origins, addresses("person")
        self.days: dict[Any, str] = {}
        self.lives = {
            "fresh": _("in touch"),
            "cooling": _("due for a few lines"),
            "asleep": _("long ago"),
            "never": _("no contact yet"),
        }
        self.states = {TALKED: _("talked"), UNDER_WAY: _("under way"), NAMED: _("named")}

    def row(self, id: UUID, name: str) -> Row:
        book, origin, state, talks = self.book, self.origins.get(id), self.book.state(id), self.book.talks[id]
        note = ngettext("talked once", "talked %(n)s times", talks) % {"n": talks} if talks > 1 else self.states[state]
        office = book.offices.get(id, "")
        by, last = origin.by_id if origin else None, book.last.get(id)
        who = Named(
            id, name, state, ", ".join(filter(None, [note, office])), by=by, talks=talks,
            alive=alive(last, self.at, self.policy), office=office, field=book.fields.get(id, ""), url=self.url(id),
        )  # fmt: skip
        return self._line(who, origin, self._day(last))

    def bare(self, given: Introduction) -> Row:
        who = Named(given.id, given.name, NAMED, self.states[NAMED], by=given.by_id, is_person=False)
        return self._line(who, given, "")

    def _line(self, who: Named, origin: Introduction | None, last: str) -> Row:
        state = f"{self.states[who.state]}, {self.lives[who.alive]}" if who.is_person else self.states[who.state]
        if origin is None:
            return Row(who, "", "", "", "", last, state)
        by, may = self.book.names.get(origin.by_id, ""), str(origin.get_may_use_name_display())
        return Row(who, by, self._day(origin.given_on), may, self._day(origin.told_at), last, state)

    def _day(self, when: Any) -> str:
        if when is None:
            return ""
        if when not in self.days:
            self.days[when] = day(when)
        return self.days[when]


def alive(last: datetime | None, at: datetime, policy: Policy) -> str:
    """fresh, cooling, asleep or never, by whole days since the last real contact."""
    if last is None:
        return "never"
    days = (at - last).days
    return (
        "fresh"
        if days <= policy.keep_in_touch_days
        else "cooling"
        if days <= policy.keep_in_touch_owed_days
        else "asleep"
    )


def led_to(table: Iterable[Row]) -> int:
    """How many were met through somebody."""
    return sum(bool(row.by) for row in table)


def links(student: Any, book: Known) -> Iterator[Link]:
    """Who knows whom, as far as it is on record: you and whom you talked with, names given, offices, evenings."""
    met = list(Met.objects.of(student).values_list("event_id", "event__name", "person_id"))
    mine = {id for id in book.names if book.talks[id] or id in book.last} | {person for *_event, person in met}
    yield from (Link(ME, id, KNOWN) for id in mine)
    yield from (Link(each.by_id, each.person_id or each.id, GAVE) for each in book.given if each.set_aside_at is None)
    together: dict[tuple[str, str], list[UUID]] = {}
    for id, office in _offices(student, _people(student)).items():
        if office:
            together.setdefault((OFFICE, office), []).append(id)
    for _event, name, person in met:
        together.setdefault((EVENING, name), []).append(person)
    for (how, name), people in together.items():
        if len(people) <= LARGEST_OFFICE:
            yield from (
                Link(one, other, how, name) for one in people if one in mine for other in people if other != one
            )

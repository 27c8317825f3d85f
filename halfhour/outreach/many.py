"""Many at once: some people are chosen, each gets a draft of their own, and the drafts are gone through in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.write import may_be_written_to
from halfhour.outreach import asking
from halfhour.outreach.models import Approach
from halfhour.people.models import Person
from halfhour.student.policy import Policy

MOST = 10  # at once: more would be a mailing
OFFERED = 200
LONGEST_ROW = 60  # drafts that an address can name


class TooMany(Refused):
    """Ten are a morning's work; more is a mailing."""


@dataclass(frozen=True)
class Place:
    """Where in the row one draft stands: its number from 1, of how many, and the draft after it, if there is one."""

    number: int
    of: int
    following: UUID | None


def may_be_asked(student: Any, *, at: datetime, policy: Policy) -> list[Person]:
    """People with no request under way whom nothing forbids to write to, by name."""
    asked = (
        Approach.objects.of(student).filter(interview__closed_at=None, withdrawn_at=None).exclude(letter__sent_at=None)
    )
    talked = Interview.objects.of(student).exclude(closed_at=None)
    people = (
        Person.objects.of(student).exclude(pk__in=asked.values("interview__person"))
        .exclude(pk__in=talked.values("person")).order_by("sort_name")
    )  # fmt: skip
    return [each for each in people[:OFFERED] if _may(each, at, policy)]


def _may(person: Person, at: datetime, policy: Policy) -> bool:
    try:
        may_be_written_to(person, LetterKind.APPROACH, on=person.student.today(at), policy=policy)
    except Refused:
        return False
    return True


def draft_many(people: Iterable[Person], *, wish: str, at: datetime, policy: Policy) -> list[Letter]:
    """A draft for each, by the warmest door and the usual channel of their kind. Raises TooMany, and as `ask` does."""
    chosen = list(people)
    if len(chosen) > MOST:
        raise TooMany(_("Choose ten at most. Each letter wants a reason of its own, and that takes a morning."))
    drafted = []
    for person in chosen:
        interview = Interview.objects.of(person.student_id).open().filter(person=person).first()
        interview = interview or Interview.objects.wish(person, at=at, wish=wish)
        latest = asking.latest_of(interview)
        if latest is None or latest.withdrawn_at:
            door = asking.grounds(person.student, person).doors[0].by
            channel = asking.channels_for(person.kind)[0][0]
            latest = asking.ask(interview, channel=channel, by=door, at=at, policy=policy)
        drafted.append(latest.letter)
    return drafted


def place_in(row: list[UUID], letter: UUID) -> Place:
    """Where a letter stands among the drafts of the row."""
    here = row.index(letter)
    return Place(here + 1, len(row), row[here + 1] if here + 1 < len(row) else None)

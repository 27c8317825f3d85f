"""All letters in one list: drafts, who has not answered, and what has left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from halfhour.foundation.addresses import addresses
from halfhour.foundation.tags import day
from halfhour.letters.models import Channel, Letter, LetterKind, Template
from halfhour.outreach.models import Approach

SHOWN = 50  # letters that left; older ones stand on the page of their person


@dataclass(frozen=True)
class Row:
    """One letter in the list: whom it is to, what it is, and when that was."""

    name: str
    url: str
    told: str
    day: str
    iso: str


@dataclass(frozen=True)
class Listed:
    """What the page of letters shows."""

    drafts: list[Row]
    waiting: list[Row]
    sent: list[Row]
    own: list[Template]

    @property
    def is_empty(self) -> bool:
        return not (self.drafts or self.waiting or self.sent)


def listed(student: Any) -> Listed:
    """In four queries. What a row says is put together here: in the template each of a hundred would cost more."""
    letters = Letter.objects.of(student)
    return Listed(
        _rows(_values(letters.drafts().order_by("-created_at"), "created_at"), _("%(what)s · begun %(day)s")),
        _waiting(student),
        _rows(_values(letters.sent().order_by("-sent_at"), "sent_at")[:SHOWN], "%(what)s"),
        list(Template.objects.of(student).order_by("name")),
    )


def _values(letters: Any, moment: str) -> Any:
    return letters.values_list("id", "to_name", "person__name", "kind", "channel", moment)


def _rows(letters: Iterable[tuple], says: str) -> list[Row]:
    address, nobody = addresses("letters:page"), _("nobody yet")
    kinds, channels = ({key: str(label) for key, label in each.choices} for each in (LetterKind, Channel))
    rows, back = [], f"?next={reverse('letters')}"  # and from the letter here again
    for id, to_name, name, kind, channel, at in letters:
        on = day(at)
        told = says % {"what": f"{kinds[kind]}, {channels[channel]}", "day": on}
        rows.append(Row(to_name or name or nobody, address(id) + back, told, on, at.isoformat()))
    return rows


def _waiting(student: Any) -> list[Row]:
    """Requests that left and have no answer; each leads to the page of its request."""
    address, says = addresses("outreach:page"), _("asked %(day)s")
    waiting = Approach.objects.of(student).open().filter(interview__closed_at=None).order_by("letter__sent_at")
    asked: Iterable[tuple] = waiting.values_list("interview__person__name", "interview_id", "letter__sent_at")
    days = [(name, id, at, day(at)) for name, id, at in asked]
    return [Row(name, address(id), says % {"day": on}, on, at.isoformat()) for name, id, at, on in days]

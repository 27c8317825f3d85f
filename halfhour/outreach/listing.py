"""All letters in one list: drafts, who has not answered, and what has left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from halfhour.foundation.addresses import addresses
from halfhour.foundation.tags import day
from halfhour.letters.models import Channel, Letter, LetterKind, Template
from halfhour.outreach.models import Approach

FEW = 12  # drafts, and who has not answered, at first: what one looks for is among the newest or the longest waiting
SHOWN = 16  # letters that left, on a page


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
    more_drafts: bool = False
    more_waiting: bool = False
    before: str = ""  # the key `moment|id` before which the next page begins

    @property
    def is_empty(self) -> bool:
        return not (self.drafts or self.waiting or self.sent)


def listed(student: Any, *, every: bool = False) -> Listed:
    """In four queries. What a row says is put together here: in the template each of a hundred would cost more."""
    most = None if every else FEW + 1
    letters = Letter.objects.of(student)
    drafts = list(_values(letters.drafts().order_by("-created_at"), "created_at")[:most])
    waiting = list(_waiting(student)[: FEW + 1])
    sent, before = _sent(letters.sent())
    return Listed(
        _rows(drafts if every else drafts[:FEW], _("%(what)s · begun %(day)s")),
        _waiting_rows(waiting[:FEW]),
        sent,
        list(Template.objects.of(student).order_by("name")),
        more_drafts=not every and len(drafts) > FEW,
        more_waiting=len(waiting) > FEW,
        before=before,
    )


def older(student: Any, before: str) -> Listed | None:
    """Letters that left before the one of this key. None where there is none, or the key is none."""
    moment, _bar, id = before.rpartition("|")
    try:
        at, last = datetime.fromisoformat(moment).astimezone(UTC), UUID(id)
    except (ValueError, OverflowError):
        return None
    earlier = Letter.objects.of(student).filter(sent_at__lte=at).filter(Q(sent_at__lt=at) | Q(id__lt=last))
    sent, before = _sent(earlier)
    return Listed([], [], sent, [], before=before) if sent else None


def _sent(letters: Any) -> tuple[list[Row], str]:
    """The newest that left, and the key of the last where there are more."""
    found = list(_values(letters.order_by("-sent_at", "-id"), "sent_at")[: SHOWN + 1])
    id, *_about, at = found[SHOWN - 1] if len(found) > SHOWN else (None, None)
    return _rows(found[:SHOWN], "%(what)s"), f"{at.isoformat()}|{id}" if at else ""


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


def _waiting(student: Any) -> Any:
    """Requests that left and have no answer, the longest waiting first."""
    waiting = Approach.objects.of(student).open().filter(interview__closed_at=None).order_by("letter__sent_at")
    return waiting.values_list("interview__person__name", "interview_id", "letter__sent_at")


def _waiting_rows(asked: Iterable[tuple]) -> list[Row]:
    """Each leads to the page of its request."""
    address, says = addresses("outreach:page"), _("asked %(day)s")
    days = [(name, id, at, day(at)) for name, id, at in asked]
    return [Row(name, address(id), says % {"day": on}, on, at.isoformat()) for name, id, at, on in days]

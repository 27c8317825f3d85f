"""All letters in one list: drafts, who has not answered, and what has left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.foundation.addresses import addresses
from halfhour.foundation.tags import day
from halfhour.letters.models import Channel, Letter, LetterKind, Template
from halfhour.outreach.models import Approach

SHOWN = 50  # letters that left; older ones stand on the page of their person


@dataclass(frozen=True)
class Row:
    """One letter in the list."""

    id: UUID
    name: str
    kind: str
    channel: str
    at: datetime
    interview: UUID | None = None
    day: str = ""
    url: str = ""
    iso: str = ""


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
    """In four queries. Days and addresses are told here: in the template each of a hundred rows would cost more."""
    letters = Letter.objects.of(student)
    letter, asking = addresses("letters:page"), addresses("outreach:page")
    return Listed(
        [_row(each, letter) for each in _values(letters.drafts().order_by("-created_at"), "created_at")],
        [_asked(each, asking) for each in _waiting(student)],
        [_row(each, letter) for each in _values(letters.sent().order_by("-sent_at"), "sent_at")[:SHOWN]],
        list(Template.objects.of(student).order_by("name")),
    )


def _waiting(student: Any) -> Any:
    waiting = Approach.objects.of(student).open().filter(interview__closed_at=None).order_by("letter__sent_at")
    return waiting.values_list(
        "letter_id", "interview__person__name", "letter__kind", "letter__channel", "letter__sent_at", "interview_id"
    )


def _values(letters: Any, moment: str) -> Any:
    return letters.values_list("id", "to_name", "person__name", "kind", "channel", moment, "interview_id")


def _asked(values: tuple, address: Callable[[UUID], str]) -> Row:
    id, name, kind, channel, at, interview = values
    return Row(id, name, kind, channel, at, interview, day=day(at), url=address(interview), iso=at.isoformat())


def _row(values: tuple, address: Callable[[UUID], str]) -> Row:
    id, to_name, name, kind, channel, at, interview = values
    who, said, by = to_name or name or _("nobody yet"), str(LetterKind(kind).label), str(Channel(channel).label)
    return Row(id, who, said, by, at, interview, day=day(at), url=address(id), iso=at.isoformat())

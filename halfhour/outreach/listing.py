"""All letters in one list: drafts, who has not answered, and what has left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

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

    @property
    def day(self) -> str:
        """Told here and not in the template, where each of a hundred rows would cost three times as much."""
        return day(self.at)

    @property
    def url(self) -> str:
        return reverse("letters:page", args=[self.id])


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
    """In four queries."""
    letters = Letter.objects.of(student)
    return Listed(
        [_row(each) for each in _values(letters.drafts().order_by("-created_at"), "created_at")],
        [Row(*each) for each in _waiting(student)],
        [_row(each) for each in _values(letters.sent().order_by("-sent_at"), "sent_at")[:SHOWN]],
        list(Template.objects.of(student).order_by("name")),
    )


def _waiting(student: Any) -> Any:
    waiting = Approach.objects.of(student).open().filter(interview__closed_at=None).order_by("letter__sent_at")
    return waiting.values_list(
        "letter_id", "interview__person__name", "letter__kind", "letter__channel", "letter__sent_at", "interview_id"
    )


def _values(letters: Any, moment: str) -> Any:
    return letters.values_list("id", "to_name", "person__name", "kind", "channel", moment, "interview_id")


def _row(values: tuple) -> Row:
    id, to_name, name, kind, channel, at, interview = values
    said = str(LetterKind(kind).label)
    return Row(id, to_name or name or _("nobody yet"), said, str(Channel(channel).label), at, interview)

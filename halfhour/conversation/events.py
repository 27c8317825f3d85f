"""What can happen in a talk, and what is read from the list of it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _


class EventKind(models.TextChoices):
    BEGIN = "begin"
    JOT = "jot"  # payload: kind, text, question?
    ASKED = "asked"  # payload: question
    SKIPPED = "skipped"  # payload: question
    CAME_UP = "came_up"  # payload: question; it was answered without being asked
    OPEN_AGAIN = "open_again"  # payload: question; neither asked nor skipped
    THEY = "they"
    ME = "me"
    EXTEND = "extend"  # payload: minutes
    MAY_WRITE = "may_write"  # payload: may
    NAMED = "named"  # payload: name, may_use_name
    CLOSE = "close"
    GO_ON = "go_on"  # the end was a slip of the finger
    HALVES = "halves"  # payload: on; whether the two halves are shown
    ADDED = "added"  # payload: question, text, goal?; a question that came up in the talk
    LATE = "late"  # payload: who, they or me
    CLOCK = "clock"  # payload: why, ahead_ms; the device set its clock by the server's, slept or was set anew


class JottingKind(models.TextChoices):
    NOTE = "note", _("Note")
    FOLLOW_UP = "follow_up", _("Follow up")
    REMEMBER = "remember", _("Don’t forget")
    IMPORTANT = "important", _("Important")
    WORK = "work", _("They spoke of work")  # has no button of its own: only where they brought it up


TICKS = (EventKind.ASKED, EventKind.SKIPPED, EventKind.CAME_UP, EventKind.OPEN_AGAIN)
UNDER_THE_THUMB = (JottingKind.NOTE, JottingKind.FOLLOW_UP, JottingKind.REMEMBER, JottingKind.IMPORTANT)


class Event(Protocol):
    """What is looked at of an event."""

    @property
    def kind(self) -> Any: ...
    @property
    def happened_at(self) -> Any: ...
    @property
    def payload(self) -> Any: ...


@dataclass(frozen=True)
class Jotting:
    """A note taken live, as its event tells it."""

    id: UUID
    kind: str
    text: str
    question: UUID | None
    at: datetime

    @property
    def called(self) -> str:
        """The kind in words."""
        return str(JottingKind(self.kind).label) if self.kind in JottingKind.values else str(_("Note"))

    @property
    def drawn(self) -> str:
        """The name of its mark."""
        return self.kind if self.kind in UNDER_THE_THUMB else "note"


class Counted(Event, Protocol):
    """An event of a device, with its count there."""

    @property
    def device(self) -> Any: ...
    @property
    def seq(self) -> Any: ...


C = TypeVar("C", bound=Counted)


def in_order(events: Iterable[C]) -> list[C]:
    """Within a device by its own count, between devices by time. A clock set back breaks no count."""
    reached: dict[str, datetime] = {}
    timed = []
    for each in sorted(events, key=lambda one: (one.device, one.seq)):
        reached[each.device] = max(each.happened_at, reached.get(each.device, each.happened_at))
        timed.append((reached[each.device], each.device, each.seq, each))
    return [each for *_place, each in sorted(timed, key=lambda one: one[:3])]


def latest(events: Iterable[Event]) -> dict[UUID, str]:
    """The kind of the latest event of each question: asked, skipped, came_up or open_again."""
    return {
        UUID(each.payload["question"]): each.kind
        for each in events
        if each.kind in TICKS and each.payload.get("question")
    }


def questions_by(events: Iterable[Event], *kinds: str) -> set[UUID]:
    """The questions whose latest event is of one of these kinds."""
    return {question for question, kind in latest(events).items() if kind in kinds}


@dataclass(frozen=True)
class Balance:
    """Who spoke how long, by the two halves that were pressed; `now` speaks at present."""

    they: float  # seconds
    me: float  # seconds
    now: str  # they, me, or nobody yet

    @property
    def theirs(self) -> int:
        """Their share in whole percent; 100 before anything was pressed for mine."""
        total = self.they + self.me
        return round(100 * self.they / total) if total else 100

    @property
    def mine(self) -> int:
        return 100 - self.theirs


def balance(events: Iterable[Event], until: datetime) -> Balance:
    """Each press holds until the next, the last until `until`."""
    seconds = {EventKind.THEY: 0.0, EventKind.ME: 0.0}
    speaks, since = "", until
    for each in [*(each for each in events if each.kind in seconds), None]:
        ends = each.happened_at if each else until
        if speaks:
            seconds[EventKind(speaks)] += max(0.0, (ends - since).total_seconds())
        if each:
            speaks, since = each.kind, each.happened_at
    return Balance(seconds[EventKind.THEY], seconds[EventKind.ME], speaks)


def at_hand(events: Iterable[Event]) -> UUID | None:
    """The question that is being answered: the one asked last, unless it was opened again."""
    asked: UUID | None = None
    for each in events:
        question = UUID(each.payload["question"]) if each.kind in TICKS and each.payload.get("question") else None
        if each.kind in (EventKind.ASKED, EventKind.CAME_UP):
            asked = question
        elif question and question == asked:
            asked = None
    return asked


def said_to_writing(events: Iterable[Event]) -> bool | None:
    """What they said last to “may I write again?”; None if it was not asked."""
    said = [each.payload.get("may") for each in events if each.kind == EventKind.MAY_WRITE]
    return said[-1] if said else None

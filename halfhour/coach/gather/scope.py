"""Which interviews are looked at: all that are open or closed of late, or a single one."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from halfhour.foundation.prepared import Prepared
from halfhour.interviews.models import Interview

REMEMBERED = timedelta(days=90)  # a closed interview may still be followed by one with a colleague
LATELY = timedelta(hours=1)  # questions still matter while the talk may be under way


@dataclass(frozen=True)
class Scope:
    """What a list is narrowed to, while its query is written."""

    student: Any
    rows: QuerySet
    lately: datetime
    is_one: bool = False

    @property
    def of_interviews(self) -> dict[str, Any]:
        return {"student": self.student, "interview__in": self.rows.values("id")}

    @property
    def of_persons(self) -> dict[str, Any]:
        return {"student": self.student, "person__in": self.rows.values("person_id")}


@dataclass(frozen=True)
class Asked:
    """Whose interviews, at which moment; all of them, or one."""

    student: UUID
    at: datetime
    interview: UUID | None = None
    has_premium: bool = False  # LinkedIn takes longer notes
    zone: tzinfo = UTC  # the student's, for what happened on a day


class ListOf:
    """Rows that hang on the interviews of a scope, as `values_list` gives them."""

    def __init__(self, write: Callable[[Scope], QuerySet], *, as_kept: Collection[str] = ()) -> None:
        self.of_all = Prepared(
            lambda student, remembered, lately: write(Scope(student, _shown(student, remembered), lately)),
            ids=("student",),
            moments=("remembered", "lately"),
            as_kept=as_kept,
        )
        self.of_one = Prepared(
            lambda student, interview, lately: write(Scope(student, _one(student, interview), lately, is_one=True)),
            ids=("student", "interview"),
            moments=("lately",),
            as_kept=as_kept,
        )

    def rows(self, asked: Asked) -> list[tuple[Any, ...]]:
        lately = asked.at - LATELY
        if asked.interview:
            return self.of_one.rows(student=asked.student, interview=asked.interview, lately=lately)
        return self.of_all.rows(student=asked.student, remembered=asked.at - REMEMBERED, lately=lately)


def _shown(student: Any, remembered: datetime) -> QuerySet:
    own = Interview.objects.of(student).order_by()
    return own.filter(Q(closed_at=None) | Q(closed_at__gte=remembered))


def _one(student: Any, interview: UUID) -> QuerySet:
    return Interview.objects.of(student).order_by().filter(pk=interview)

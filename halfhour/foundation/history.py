"""What the student did: the acts of the last 30 days, newest first, and which of them can still be undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.foundation.acts import KEPT_FOR, Act, ActRow

SHOWN = 50


@dataclass(frozen=True)
class Done:
    """One press in the words that stood beside it, or in general ones, and what can be done about it."""

    id: UUID
    words: str
    at: datetime
    was_undone: bool
    may_be_undone: bool


@dataclass(frozen=True)
class History:
    """One page, and the id after which the next one goes on; "" at the end."""

    lines: tuple[Done, ...]
    before: str


def what_you_did(student: Any, *, at: datetime, before: str = "") -> History:
    """In three queries. An id that cannot be read begins at the top."""
    acts = Act.objects.filter(student=student, at__gt=at - KEPT_FOR).order_by("-id")
    if start := _id(before):
        acts = acts.filter(id__lt=start)
    found = list(acts[: SHOWN + 1])
    page = found[:SHOWN]
    rows = list(ActRow.objects.filter(act__in=page).values_list("act_id", "row", "before"))
    last = _last_touch(student, {row for _act, row, _before in rows})
    covered = {act for act, row, _before in rows if last.get(row) != act}
    made = {act for act, _row, kept in rows if kept is None}
    lines = tuple(
        Done(
            id=act.id,
            words=act.said
            or act.told
            or (_("Something was begun.") if act.id in made else _("What you typed was kept.")),
            at=act.at,
            was_undone=bool(act.undone_at),
            may_be_undone=not act.undone_at and act.id not in covered,
        )
        for act in page
    )
    return History(lines, str(page[-1].id) if len(found) > SHOWN else "")


def _last_touch(student: Any, rows: set[UUID]) -> dict[UUID, UUID]:
    """By row, the newest act that touched it and was not undone: ids grow with time."""
    touching = ActRow.objects.filter(student=student, row__in=rows, act__undone_at=None)
    return dict(touching.order_by("act_id").values_list("row", "act_id"))


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None

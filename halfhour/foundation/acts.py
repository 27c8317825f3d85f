"""One press, one act: what it changed is kept as it was, so that the press can be undone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.going import going_and_losing, hang_on
from halfhour.foundation.ids import new_id
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import now

SINCE = gettext_lazy("Something was changed there since. Change it by hand instead; nothing was undone.")
ONE_SITTING = timedelta(minutes=15)  # typing after a longer break can be undone by itself
KEPT_FOR = timedelta(days=30)  # how long a press can be undone; after that nothing of it is left


class CannotUndo(Refused):
    """Something later touched the same rows, or too much time has gone by."""


@dataclass
class Acting:
    """The act under way: who, which verb, when; and the rows as they were before it."""

    student: Any
    verb: str
    at: datetime
    subject: UUID | None = None
    id: UUID = field(default_factory=new_id)
    said: str = ""
    told: str = ""
    erases: bool = False
    kept: bool = False  # whether it changed something, so that it can be undone
    before: dict[tuple[str, UUID], dict | None] = field(default_factory=dict)


_acting: ContextVar[Acting | None] = ContextVar("acting", default=None)


def current() -> Acting | None:
    """The act under way, if there is one."""
    return _acting.get()


def present() -> datetime:
    """The moment of the act under way; outside of one, the clock's."""
    act = _acting.get()
    return act.at if act else now()


@contextmanager
def acting(
    student: Any, verb: str, *, at: datetime, subject: UUID | None = None, told: object = ""
) -> Iterator[Acting]:
    """Run a press as one transaction and keep what it changed, `told` so where it says nothing. Whatever raises
    inside leaves nothing behind."""
    act = Acting(student=student, verb=verb, at=at, subject=subject, told=str(told))
    token = _acting.set(act)
    try:
        with transaction.atomic():
            yield act
            _keep(act)
    finally:
        _acting.reset(token)


def row_before(row: models.Model) -> dict | None:
    """The row as the database has it, if an act is under way that has not seen it yet."""
    act = _acting.get()
    if act is None or row._state.adding or (row._meta.label, row.pk) in act.before:
        return None
    stored = type(row)._base_manager.filter(pk=row.pk).first()
    return as_kept(stored) if stored else None


def note_saved(row: models.Model, before: dict | None) -> None:
    if act := _acting.get():
        act.before.setdefault((row._meta.label, row.pk), before)


def note_made(row: models.Model) -> None:
    note_saved(row, None)


def note_deleted(row: models.Model) -> None:
    """Keep the row, all that goes with it, and all that loses its key to it, before it goes."""
    act = _acting.get()
    going, losing = going_and_losing(row)
    for each in [*going, *losing]:
        if act and hasattr(each, "student_id"):
            act.before.setdefault((each._meta.label, each.pk), as_kept(each))
    for each in going:
        if hasattr(each, "removed"):
            each.removed()


def as_kept(row: models.Model) -> dict:
    """A row as plain values by column, each as text that Django can read back."""
    return {
        each.attname: None if getattr(row, each.attname) is None else each.value_to_string(row)
        for each in row._meta.concrete_fields
    }


def _fingerprint(kept: dict | None) -> str:
    text = json.dumps(kept, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()


def _stored(label: str, pk: UUID) -> dict | None:
    row = apps.get_model(label)._base_manager.filter(pk=pk).first()
    return as_kept(row) if row else None


def _keep(act: Acting) -> None:
    changed = [
        (label, pk, before, after)
        for (label, pk), before in act.before.items()
        if before != (after := _stored(label, pk))
    ]
    if not changed:
        return
    act.kept = True
    if act.erases:
        _forget([pk for _label, pk, _before, after in changed if after is None], act.student)
    if goes_on := _goes_on(act, [pk for _label, pk, _before, _after in changed]):
        _add(goes_on, act, changed)
        return
    same = ("id", "student", "verb", "subject", "at", "said", "told", "erases")
    kept = Act.objects.create(**{name: getattr(act, name) for name in same})
    ActRow.objects.bulk_create(
        ActRow(act=kept, student=act.student, label=label, row=pk, before=before, after=_fingerprint(after))
        for label, pk, before, after in changed
    )


def _goes_on(act: Acting, rows: list[UUID]) -> Act | None:
    """The act of the same typing, a moment ago, that nothing came after: what is kept while one types is one act."""
    if act.said or act.erases or act.subject is None:
        return None
    same = {"student": act.student, "verb": act.verb, "subject": act.subject, "said": "", "undone_at": None}
    latest = Act.objects.filter(**same, at__gt=act.at - ONE_SITTING, at__lte=act.at).order_by("-id").first()
    touched = ActRow.objects.filter(student=act.student, row__in=rows, act__undone_at=None)
    return latest if latest and not touched.filter(act_id__gt=latest.pk).exists() else None


def _add(to: Act, act: Acting, changed: list[tuple[str, UUID, dict | None, dict | None]]) -> None:
    """What changed since is undone with it: rows keep what they were before the first of the two."""
    known = {each.row: each for each in ActRow.objects.filter(act=to)}
    for label, pk, before, after in changed:
        row = known.get(pk) or ActRow(act=to, student=act.student, label=label, row=pk, before=before)
        row.after = _fingerprint(after)
        row.save()
    Act.objects.filter(pk=to.pk).update(at=act.at)


def _forget(rows: list[UUID], student: Any) -> None:
    """What is erased leaves no text in earlier acts, nor does what had hung on it and went before."""
    erased = {str(each) for each in rows}
    kept = ActRow.objects.filter(student=student).values_list("act_id", "row", "before")
    touched = {
        act
        for act, row, before in kept.iterator()
        if str(row) in erased or (before and not erased.isdisjoint(map(str, before.values())))
    }
    Act.objects.filter(student=student, id__in=touched).delete()


class Act(models.Model):
    """One press that changed something: verb, subject, moment, the sentence shown beside *Undo*, and its name."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    student = models.ForeignKey("halfhour.Student", models.CASCADE, related_name="+", db_index=False)
    verb = models.CharField(max_length=80)
    subject = models.UUIDField(null=True)
    at = models.DateTimeField()
    said = models.CharField(max_length=300, blank=True)
    told = models.CharField(max_length=120, blank=True)
    erases = models.BooleanField(default=False)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["student", "at"])]

    def undo(self, at: datetime) -> None:
        """Put every row back as it was. Raises CannotUndo if something later touched one, or after 30 days."""
        if at - self.at > KEPT_FOR:
            raise CannotUndo(_("That is more than 30 days ago and can no longer be undone."))
        try:
            with transaction.atomic():
                self._put_all_back(at)
        except IntegrityError as error:  # what it hung on is gone, or its place is taken
            raise CannotUndo(SINCE) from error

    def _put_all_back(self, at: datetime) -> None:
        if not Act.objects.filter(pk=self.pk, undone_at=None).update(undone_at=at):
            raise CannotUndo(_("That was undone already."))  # asked inside: two presses at once are one
        rows = list(ActRow.objects.filter(act=self))
        if any(_fingerprint(_stored(row.label, row.row)) != row.after for row in rows) or _has_grown(rows):
            raise CannotUndo(SINCE)
        back = [row for row in [each.put_back() for each in rows] if row]
        known = {row.pk for row in back}
        if not all(_stands(row, known) for row in back):
            raise CannotUndo(SINCE)
        for row in back:
            row.written()  # only now: what it is found by may hang on another row that came back
        self.undone_at = at


def _stands(row: models.Model, known: set[UUID]) -> bool:
    """Whether everything that a row points to is there."""
    keys = [
        (each.related_model, getattr(row, each.attname)) for each in row._meta.concrete_fields if each.related_model
    ]
    return all(to is None or to in known or model._base_manager.filter(pk=to).exists() for model, to in keys)


def _has_grown(rows: list[ActRow]) -> bool:
    """Whether later rows hang on a row that this act made."""
    known = {row.row for row in rows}
    made = [row for row in rows if row.before is None]
    found = (apps.get_model(row.label)._base_manager.filter(pk=row.row).first() for row in made)
    return any(each.pk not in known for row in found if row for each in hang_on(row))


class ActRow(models.Model):
    """A row as it was before an act, and the fingerprint of what the act left."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    act = models.ForeignKey(Act, models.CASCADE, related_name="rows", db_index=False)
    student = models.ForeignKey("halfhour.Student", models.CASCADE, related_name="+", db_index=False)
    label = models.CharField(max_length=80)
    row = models.UUIDField()
    before = models.JSONField(null=True)
    after = models.CharField(max_length=64)

    class Meta:
        indexes = [
            models.Index(fields=["student", "row"]),
            models.Index(fields=["act"]),
        ]

    def put_back(self) -> Any | None:
        """The row as it was before the act; None if the act had made it."""
        model = apps.get_model(self.label)
        if self.before is None:
            for row in model._base_manager.filter(pk=self.row):
                row.removed()
            model._base_manager.filter(pk=self.row)._raw_delete("default")
            return None
        values = {each.attname: each.to_python(self.before.get(each.attname)) for each in model._meta.concrete_fields}
        row = model(**values)
        row.save_base(raw=True)
        return row


def held_by_acts(label: str, column: str) -> set[str]:
    """The values, as text, that a column has in the rows an act may still put back."""
    kept = ActRow.objects.filter(label=label, before__isnull=False).values_list("before", flat=True)
    return {str(before[column]) for before in kept.iterator() if before and before.get(column)}


def forget_old(at: datetime) -> int:
    """Let go of what can no longer be undone. Returns how many acts went."""
    return Act.objects.filter(at__lt=at - KEPT_FOR).delete()[1].get("halfhour.Act", 0)

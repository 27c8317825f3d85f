"""Every row belongs to one student. Access control is the query: it starts from the student."""

from __future__ import annotations

from typing import Any, Self, TypeVar

from django.core.exceptions import PermissionDenied
from django.db import models

from halfhour.foundation import acts
from halfhour.foundation.ids import new_id

Row = TypeVar("Row", bound="Owned")


class OwnedQuerySet(models.QuerySet[Row]):
    """Words that follow a noun: `Approach.objects.of(student)`.

    A model with words of its own says `objects: ClassVar = Its.as_manager()`: then the type checker knows them.
    """

    def of(self, student: Any) -> Self:
        """The rows of this student (a Student or its id), and of nobody else."""
        return self.filter(student=student)

    def bulk_create(self, objs: Any, *more: Any, **options: Any) -> list[Row]:
        made = super().bulk_create(objs, *more, **options)
        for row in made:
            acts.note_made(row)
        return made


def key(to: str, **options: Any) -> models.ForeignKey:
    """A key to another row of the same student. Its index is declared with the student first."""
    usual: dict[str, Any] = {"on_delete": models.CASCADE, "related_name": "+", "db_index": False}
    return models.ForeignKey(to, **usual | options)


class Owned(models.Model):
    """A row of one student. Saved and deleted inside an `Act`, it is kept as it was, for undo."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    student = models.ForeignKey("halfhour.Student", models.CASCADE, related_name="+", db_index=False, editable=False)
    created_at = models.DateTimeField(default=acts.present, editable=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, **options: Any) -> None:
        self._refuse_another_students_rows()
        before = acts.row_before(self)
        super().save(**options)
        acts.note_saved(self, before)
        self.written()

    def delete(self, *more: Any, **options: Any) -> tuple[int, dict[str, int]]:
        acts.note_deleted(self)
        return super().delete(*more, **options)

    def written(self) -> None:
        """Called after each save and each restoring by undo; a searchable row writes its entry here."""

    def removed(self) -> None:
        """Called before the row goes, also when it goes with another one."""

    def _refuse_another_students_rows(self) -> None:
        for field in self._meta.concrete_fields:
            other = field.related_model
            if not (isinstance(other, type) and issubclass(other, Owned)) or getattr(self, field.attname) is None:
                continue
            if field.name in self._state.fields_cache:
                owner = getattr(self, field.name).student_id
            else:
                owner = other._base_manager.values_list("student_id", flat=True).get(pk=getattr(self, field.attname))
            if owner != self.student_id:
                raise PermissionDenied(f"{self._meta.label}.{field.name} points to another student's row")

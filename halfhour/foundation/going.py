"""What goes with a row that is deleted, what loses its key to it, and what does not let it go."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.db.models.deletion import Collector, ProtectedError


def rows_that_go_with(row: models.Model) -> list[models.Model]:
    """The row itself and every row that is deleted with it."""
    return going_and_losing(row)[0]


def going_and_losing(row: models.Model) -> tuple[list[models.Model], list[models.Model]]:
    """The rows that are deleted with it, itself among them, and those that lose their key to it."""
    collector = Collector(using=row._state.db or "default", origin=row)
    collector.collect([row])
    going = [each for rows in collector.data.values() for each in rows]
    going += [each for rows in collector.fast_deletes for each in rows]
    return going, [each for rows in collector.field_updates.values() for some in rows for each in _rows(some)]


def hang_on(row: models.Model) -> Iterable[models.Model]:
    """The rows that go with it, or those that do not let it go: the bytes of a page go after the page."""
    try:
        return rows_that_go_with(row)
    except ProtectedError as error:
        return error.protected_objects


def _rows(some: models.Model | Iterable[models.Model]) -> Iterable[models.Model]:
    return [some] if isinstance(some, models.Model) else some

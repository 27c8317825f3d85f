"""List queries whose SQL is composed once. Composing takes Django longer than SQLite takes to answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet, UUIDField

# While a query is composed, these stand for what it will be asked with; no row has such an id or such a moment.
FIRST_ID = 0x48414C46_484F_5552_8000_000000000000
FIRST_MOMENT = datetime(1066, 10, 14, tzinfo=UTC)


@dataclass(frozen=True)
class Composed:
    """SQL for one kind of database: its parameters, some of them by the name of what they stand for."""

    sql: str
    params: tuple[Any, ...]
    slots: Mapping[Any, str]
    converters: tuple[tuple[int, tuple[Callable[..., Any], ...], Any], ...]


@dataclass
class Prepared:
    """Rows as `values_list` gives them. `write(**ids, **moments)` says which, and is called once.

    Columns named in `as_kept` come as the database keeps them: good as keys between two lists, faster than a UUID.
    """

    write: Callable[..., QuerySet]
    ids: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()
    as_kept: Collection[str] = ()
    composed: dict[str, Composed] = field(default_factory=dict)

    def rows(self, **asked: UUID | datetime) -> list[tuple[Any, ...]]:
        """The rows for these ids and aware moments, all that the query names. One query."""
        if connection.vendor not in self.composed:
            self.composed[connection.vendor] = self._compose()
        composed = self.composed[connection.vendor]
        params = [
            _adapted(asked[composed.slots[value]]) if value in composed.slots else value for value in composed.params
        ]
        with connection.cursor() as cursor:
            cursor.execute(composed.sql, params)
            return _converted(cursor.fetchall(), composed)

    def _compose(self) -> Composed:
        stands_for: dict[str, UUID | datetime] = {
            **{name: UUID(int=FIRST_ID + place) for place, name in enumerate(self.ids)},
            **{name: FIRST_MOMENT + timedelta(days=place) for place, name in enumerate(self.moments)},
        }
        query = self.write(**stands_for).query
        compiler = query.get_compiler(connection=connection)
        sql, params = compiler.as_sql()
        slots = {_adapted(value): name for name, value in stands_for.items()}
        names = list(query.selected or ())
        found = compiler.get_converters([column for column, _sql, _alias in compiler.select])
        converters = tuple(
            (place, tuple(each), column)
            for place, (each, column) in found.items()
            if place >= len(names) or names[place] not in self.as_kept
        )
        return Composed(sql, tuple(params), slots, converters)


def _converted(rows: list[tuple[Any, ...]], composed: Composed) -> list[tuple[Any, ...]]:
    if not rows or not composed.converters:
        return rows
    columns = [list(column) for column in zip(*rows, strict=True)]
    for place, converters, expression in composed.converters:
        for convert in converters:
            columns[place] = [
                None if value is None else convert(value, expression, connection) for value in columns[place]
            ]
    return list(zip(*columns, strict=True))


def _adapted(value: UUID | datetime) -> Any:
    """A value as this database takes it."""
    if isinstance(value, UUID):
        return UUIDField().get_db_prep_value(value, connection)
    return connection.ops.adapt_datetimefield_value(value)

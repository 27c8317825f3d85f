"""Writing and asking the full-text index: FTS5 on SQLite, tsvector on PostgreSQL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from django.apps import apps
from django.db import connection, transaction

from halfhour.search.models import Searchable, SearchEntry, folded

TEXT_KEPT = 200_000  # characters of a source that are searchable; a longer one is still kept whole


@dataclass(frozen=True)
class Found:
    """One hit: where, what it is called, and the words around what was asked for."""

    room: str
    subject: UUID
    person: UUID | None
    title: str
    text: str


def enter(row: Searchable) -> None:
    """Write the entry of a row anew, in the transaction of the verb that changed it."""
    strike(row.student_id, row.pk)
    if words := row.words_to_find():
        title, text, person = words
        room = type(row).__module__.split(".")[1]
        entry = SearchEntry.objects.create(
            student_id=row.student_id, owner=row.student_id.hex, room=room, subject=row.pk, person=person,
            title=title[:300], text=text[:TEXT_KEPT], folded=folded(f"{title}\n{text[:TEXT_KEPT]}"),
        )  # fmt: skip
        if connection.vendor == "sqlite":
            _sqlite("INSERT INTO halfhour_search(rowid, owner, title, folded) VALUES (%s, %s, %s, %s)", _indexed(entry))


def strike(student_id: UUID, subject: UUID) -> None:
    """Take a subject out of the index."""
    for entry in SearchEntry.objects.filter(student_id=student_id, subject=subject):
        if connection.vendor == "sqlite":
            # An external-content index must be told the old words to forget them.
            _sqlite(
                "INSERT INTO halfhour_search(halfhour_search, rowid, owner, title, folded) "
                "VALUES ('delete', %s, %s, %s, %s)",
                _indexed(entry),
            )
        entry.delete()


def _indexed(entry: SearchEntry) -> list:
    return [entry.id, entry.owner, entry.title, entry.folded]


def find(student, asked: str, *, most: int = 30) -> list[Found]:
    """The best `most` hits of this student's for all the words asked, each also as the beginning of a word."""
    words = re.findall(r"\w+", folded(asked))[:8]
    if not words:
        return []
    rows = (
        _find_sqlite(student, words, most) if connection.vendor == "sqlite" else _find_postgresql(student, words, most)
    )
    return [Found(*row) for row in rows]


COLUMNS = ("room", "subject", "person", "title", "text")


def _find_sqlite(student, words: list[str], most: int) -> list[tuple]:
    """Whose title says it before whose text does, the newest first: ranking all would grow with the crowd."""
    asked = " AND ".join(f'"{each}"*' for each in words)
    mine = f'owner : "{student.pk.hex}"'
    found: dict[int, None] = dict.fromkeys(_newest(f"{mine} AND title : ({asked})", most))
    if len(found) < most:
        found |= dict.fromkeys(_newest(f"{mine} AND folded : ({asked})", most))
    entries = SearchEntry.objects.filter(student=student).in_bulk(list(found)[:most])
    return [tuple(getattr(entries[each], name) for name in COLUMNS) for each in found if each in entries]


def _newest(asked: str, most: int) -> list[int]:
    """The best are taken inside the index: it stops after so many."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rowid FROM halfhour_search WHERE halfhour_search MATCH %s ORDER BY rowid DESC LIMIT %s",
            [asked, most],
        )
        return [row[0] for row in cursor.fetchall()]


def _find_postgresql(student, words: list[str], most: int) -> list[tuple]:
    from django.contrib.postgres.search import SearchQuery, SearchVector

    query = SearchQuery(" & ".join(f"{each}:*" for each in words), config="simple", search_type="raw")
    entries = SearchEntry.objects.filter(student=student).annotate(v=SearchVector("folded", config="simple"))
    return list(entries.filter(v=query).order_by("-id").values_list(*COLUMNS)[:most])


def rebuild() -> int:
    """Write every entry anew. Returns how many there are."""
    with transaction.atomic():
        SearchEntry.objects.all().delete()
        if connection.vendor == "sqlite":
            _sqlite("INSERT INTO halfhour_search(halfhour_search) VALUES ('delete-all')", [])
        for model in apps.get_app_config("halfhour").get_models():
            if issubclass(model, Searchable):
                for row in model._base_manager.iterator():
                    enter(row)
    return SearchEntry.objects.count()


def _sqlite(statement: str, values: list) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)

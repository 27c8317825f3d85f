"""The full-text index over SearchEntry: FTS5 on SQLite, a GIN index on PostgreSQL."""

from django.db import migrations


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        # Keyed by SearchEntry's own whole number; without triggers, for Django drops them when it remakes a table.
        schema_editor.execute(
            "CREATE VIRTUAL TABLE halfhour_search USING fts5("
            "owner, title, folded, content='halfhour_searchentry', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
        )
    else:
        schema_editor.execute(
            "CREATE INDEX halfhour_search ON halfhour_searchentry USING gin (to_tsvector('simple', COALESCE(folded, '')))"
        )


def drop(apps, schema_editor):
    schema_editor.execute(
        "DROP TABLE halfhour_search" if schema_editor.connection.vendor == "sqlite" else "DROP INDEX halfhour_search"
    )


class Migration(migrations.Migration):
    dependencies = [("halfhour", "0001_initial")]
    operations = [migrations.RunPython(make, drop)]

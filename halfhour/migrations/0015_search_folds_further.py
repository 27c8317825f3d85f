"""What is searched is folded further: strokes and ligatures, marks that cannot be seen, and sources as they are shown."""

import unicodedata

from django.db import migrations

WRITTEN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n"}
)
KEPT = 200_000  # characters of a source that are searchable


def fold_anew(apps, schema_editor):
    entries = apps.get_model("halfhour", "SearchEntry").objects
    sources = apps.get_model("halfhour", "Source").objects
    for entry in entries.iterator():
        source = sources.filter(pk=entry.subject).only("text", "changes").first()
        entry.text = shown(source)[:KEPT] if source else entry.text
        entry.folded = folded(f"{entry.title}\n{entry.text}")
        entry.save(update_fields=["text", "folded"])
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("INSERT INTO halfhour_search(halfhour_search) VALUES ('rebuild')")


def shown(source):
    parts, at = [], 0
    for start, end, became, *_why in source.changes:
        parts += (source.text[at:start], became)
        at = end
    return "".join([*parts, source.text[at:]])


def folded(text):
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if unicodedata.category(each) not in {"Mn", "Cf"}).translate(WRITTEN)


class Migration(migrations.Migration):
    dependencies = [("halfhour", "0014_comments")]
    operations = [migrations.RunPython(fold_anew, migrations.RunPython.noop)]

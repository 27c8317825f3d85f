"""One table of searchable text. A verb that changes searchable text writes its entry in the same transaction."""

from __future__ import annotations

import unicodedata
from uuid import UUID

from django.db import models

from halfhour.foundation.owned import Owned

# Letters that Unicode does not take apart, as people without them on the keyboard write them.
_WRITTEN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n"}
)


def folded(text: str) -> str:
    """Lower case without diacritics, strokes and marks that cannot be seen: “Jørgen Ärger” becomes “jorgen arger”."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    seen = (each for each in parts if unicodedata.category(each) not in {"Mn", "Cf"})
    return "".join(seen).translate(_WRITTEN)


class SearchEntry(models.Model):
    """The text of one subject of a room. Its own whole-number key is what the full-text index is keyed by."""

    id = models.BigAutoField(primary_key=True)
    student = models.ForeignKey("halfhour.Student", models.CASCADE, related_name="+", db_index=False)
    room = models.CharField(max_length=20)
    subject = models.UUIDField()  # the row that was found
    person = models.UUIDField(null=True)  # whose page shows it
    owner = models.CharField(max_length=32)  # the student's id as a word, so that the index itself asks for it
    title = models.CharField(max_length=300)
    text = models.TextField(blank=True)
    folded = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "subject"], name="one_entry_per_subject")]


class Searchable(Owned):
    """A row that can be found by its words. It says which with `words_to_find`."""

    class Meta:
        abstract = True

    def words_to_find(self) -> tuple[str, str, UUID | None] | None:
        """Title, text, and the person whose page shows it; None if it is not to be found."""
        raise NotImplementedError

    def written(self) -> None:
        from halfhour.search.index import enter

        enter(self)

    def removed(self) -> None:
        from halfhour.search.index import strike

        strike(self.student_id, self.pk)

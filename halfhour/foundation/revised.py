"""A text that may be edited on two devices: a stale save keeps both and says so."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Stale


class Revised(models.Model):
    """A row whose text counts its revisions, from 1."""

    revision = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True

    def revise(self, text: str, *, revision: int, field: str = "text") -> None:
        """Take the text in if it was written from the newest revision. Raises Stale, with both texts."""
        kept = getattr(self, field)
        if text == kept:
            return
        if revision != self.revision:
            raise Stale(
                _("This text was changed elsewhere in the meantime. Both are shown: put together what you keep."),
                kept=kept, mine=text, revision=self.revision,
            )  # fmt: skip
        setattr(self, field, text)
        self.revision += 1
        self.save()

"""What it means, in one sentence, when the disk or the database fails."""

from __future__ import annotations

from django.db import DatabaseError
from django.utils.translation import gettext as _


def sentence_for(fault: BaseException | None) -> str:
    """What to do about a fault of the disk or the database; an empty text where it is of another kind."""
    if not isinstance(fault, DatabaseError | OSError):
        return ""
    said = str(fault).casefold()
    if "full" in said or "no space" in said:
        return _("The disk is full. Make room, then try again; nothing was half saved.")
    if "readonly" in said or "read-only" in said or "permission" in said:
        return _("The data folder cannot be written. Open it for writing, then try again; nothing was changed.")
    if "locked" in said:
        return _("Another program holds the data just now. Wait a moment and try again; nothing was changed.")
    if isinstance(fault, DatabaseError):
        return _("The database cannot be used (%(fault)s). `halfhour doctor` says more.") % {"fault": fault}
    return ""

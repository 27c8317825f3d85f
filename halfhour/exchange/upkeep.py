"""What the beat does: old acts and orphaned bytes go, and a backup is made once a day."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection

from halfhour.exchange.backup import back_up_by_itself
from halfhour.foundation.acts import forget_old, held_by_acts
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import now
from halfhour.research.models import Blob, Source
from halfhour.scheduling.calendars.looking import look
from halfhour.scheduling.models import recompute_instants

logger = logging.getLogger(__name__)
DAY = timedelta(days=1)


def keep_up(at: datetime | None = None) -> None:
    """Once round. A fault is logged in one line and tried again at the next beat."""
    at = at or now()
    try:
        forget_old(at)
        drop_orphans(at)
        look(at)
        if connection.vendor == "sqlite":
            back_up_daily(Path(connection.settings_dict["NAME"]), settings.HOME / "backups", at=at)
    except (DatabaseError, OSError, Refused) as fault:
        logger.warning("upkeep: %s", fault)
    finally:
        close_old_connections()


def settle_zones() -> None:
    """Once at each start: a newer program may bring a newer table of zones, and then moments move under their walls."""
    try:
        recompute_instants()
    except DatabaseError as fault:
        logger.warning("zones: %s", fault)
    finally:
        close_old_connections()


def drop_orphans(at: datetime) -> int:
    """Bytes that no source has held for a day: a page whose person was never named. What undo may need stays."""
    orphans = Blob.objects.filter(created_at__lt=at - DAY).exclude(id__in=Source.objects.values("blob_id"))
    orphans = orphans.exclude(id__in=held_by_acts("halfhour.Source", "blob_id"))
    return orphans.delete()[0]


def back_up_daily(database: Path, folder: Path, *, at: datetime) -> Path | None:
    """One a day, if the newest is older than that."""
    newest = max((each.stat().st_mtime for each in folder.glob("halfhour-*.sqlite3")), default=0)
    return back_up_by_itself(database, folder, at=at) if at.timestamp() - newest > DAY.total_seconds() else None

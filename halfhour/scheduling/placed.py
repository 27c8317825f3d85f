"""A time as it was agreed: on the wall, in a zone; the instant is derived from it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import models

from halfhour.foundation.time import WallTime


class Placed(models.Model):
    """Begins at a wall time in a zone. `starts_at` is derived on save, and again when zone data changes."""

    wall = models.CharField(max_length=16)  # 2026-11-24T12:30
    zone = models.CharField(max_length=64)
    fold = models.PositiveSmallIntegerField(default=0)
    minutes = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField(editable=False)

    class Meta:
        abstract = True

    @property
    def wall_time(self) -> WallTime:
        return WallTime(datetime.fromisoformat(self.wall), self.zone, self.fold)

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    def place_at(self, when: WallTime) -> None:
        when = when.checked()
        self.wall, self.zone, self.fold = f"{when.wall:%Y-%m-%dT%H:%M}", when.zone, when.fold
        self.starts_at = when.instant

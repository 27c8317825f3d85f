"""The student's own calendars: where each is, and when it says busy. No address that is a secret, and no password."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet
from halfhour.mail import passwords
from halfhour.scheduling.calendars.busy import MOST, Busy, a_year, busy

if TYPE_CHECKING:
    from halfhour.scheduling.calendars.asked import Way

HOUR = timedelta(hours=1)  # between two looks by itself


class OwnCalendars(OwnedQuerySet["Calendar"]):
    def due(self, at: datetime) -> OwnCalendars:
        """Those that are looked at by themselves, and have not been for an hour."""
        waited = models.Q(looked_at=None) | models.Q(looked_at__lte=at - HOUR)
        return self.exclude(looks_since=None).exclude(kind=Calendar.Kind.FILE).filter(waited)

    def busy(self, student: Any) -> list[Busy]:
        """When all of this student's calendars say busy, in order."""
        kept = self.of(student).values_list("spans", flat=True)
        return sorted(
            Busy(datetime.fromisoformat(starts), datetime.fromisoformat(ends), what)
            for spans in kept
            for starts, ends, what in spans
        )


class Calendar(Owned):
    """One calendar of the student's own. What it says of being busy is kept; its entries are not."""

    class Kind(models.TextChoices):
        FILE = "file", gettext_lazy("a file")
        ADDRESS = "address", gettext_lazy("a private address")
        CALDAV = "caldav", gettext_lazy("a calendar server")

    kind = models.CharField(max_length=8, choices=Kind.choices)
    name = models.CharField(max_length=200)
    url = models.CharField(max_length=500, blank=True)  # of a server; a private address is a secret, and not here
    user = models.CharField(max_length=254, blank=True)
    collections = models.JSONField(default=list)  # of a server: [address, name, whether it may be written]
    writes_to = models.CharField(max_length=500, blank=True)  # the collection that the student's own copies go to
    spans = models.JSONField(default=list)  # busy, as read: [begins, ends (UTC), what]
    read_at = models.DateTimeField(null=True)
    looked_at = models.DateTimeField(null=True)  # the last try, whatever came of it
    looks_since = models.DateTimeField(null=True)  # *look by itself* is on
    trouble = models.CharField(max_length=500, blank=True)  # what the last look by itself stumbled over

    objects: ClassVar = OwnCalendars.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "kind"])]

    def __str__(self) -> str:
        return self.name

    @property
    def is_asked_for(self) -> bool:
        """Whether there is somebody to ask: a file is what it was."""
        return self.kind != self.Kind.FILE

    @property
    def secret(self) -> str:
        """The private address, or the password; "" where the keyring does not have it and it must be typed again."""
        return passwords.password_of(f"calendar {self.pk}")

    def keep_secret(self, secret: str) -> None:
        """In the system's keyring; where there is none, until the program stops."""
        passwords.keep(f"calendar {self.pk}", secret)

    def way(self, **about: Any) -> Way:
        """How its server is asked."""
        from halfhour.scheduling.calendars.asked import Way

        return Way(self.user, self.secret, **about) if self.kind == self.Kind.CALDAV else Way(**about)

    def hold(self, found: list[Busy], *, at: datetime) -> None:
        """Keep when it says busy, in place of what it said before."""
        self.spans = [[each.starts_at.isoformat(), each.ends_at.isoformat(), each.what] for each in found[:MOST]]
        self.read_at = self.looked_at = at
        self.trouble = ""
        self.save()

    def stumble(self, sentence: str, *, at: datetime) -> None:
        """A look by itself failed; what was read before still counts."""
        self.looked_at, self.trouble = at, sentence[:500]
        self.save()

    def look_by_itself(self, *, at: datetime) -> None:
        """Switched on: every hour while Halfhour runs."""
        self.looks_since = self.looks_since or at
        self.save()

    def stop_looking(self) -> None:
        """Switched off. On request it is still read."""
        self.looks_since, self.trouble = None, ""
        self.save()

    def write_to(self, collection: str) -> None:
        """Which of the server's calendars the student's own copies go to; "" for none."""
        known = {address for address, _name, may in self.collections if may}
        self.writes_to = collection if collection in known else ""
        self.save()

    def remove(self) -> None:
        """Forget it, its busy times and its secret."""
        passwords.forget(f"calendar {self.pk}")
        self.delete()


def busy_in(files: list[bytes], student: Any, *, at: datetime) -> list[Busy]:
    """When these files say busy, from yesterday for a year, for this student. Raises NotACalendar."""
    since = at - timedelta(days=1)
    found = [
        each
        for data in files
        for each in busy(data, since=since, until=a_year(at), floating=student.tz, me=student.email)
    ]
    return sorted(set(found))

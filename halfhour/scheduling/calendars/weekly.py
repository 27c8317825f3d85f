"""Hours that return every week: lectures, shifts, the clinic. Typed by the student, on their own wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, ClassVar

from django.db import models
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext as _

from halfhour.foundation import manner
from halfhour.foundation.owned import Owned, OwnedQuerySet
from halfhour.foundation.refusals import Refused
from halfhour.scheduling.calendars.busy import Busy

ONE_DAY = timedelta(days=1)


class ManyWeeklyHours(OwnedQuerySet["WeeklyHours"]):
    def busy(self, student: Any, *, since: datetime, until: datetime) -> list[Busy]:
        """When this student's weekly hours lie, between two moments, in order."""
        first, last = (each.astimezone(student.tz).date() for each in (since, until))
        found = [busy for each in self.of(student) for busy in each.between(first - ONE_DAY, last, student.tz)]
        return sorted(each for each in found if each.starts_at < until and each.ends_at > since)


class WeeklyHours(Owned):
    """One block of hours on some weekdays (0 is Monday), from its first day to its last where they are known."""

    what = models.CharField(max_length=100, blank=True)
    weekdays = models.JSONField(default=list)
    begins = models.TimeField()
    ends = models.TimeField()  # before `begins`: on the next day, as a night shift does
    first_on = models.DateField(null=True)
    last_on = models.DateField(null=True)

    objects: ClassVar = ManyWeeklyHours.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student"])]

    def __str__(self) -> str:
        return self.what or _("Busy")

    @property
    def days(self) -> str:
        """“Mon, Wed”, in the order of the student's week."""
        first = manner.manner().first_weekday
        return ", ".join(str(WEEKDAYS_ABBR[each]) for each in sorted(self.weekdays, key=lambda day: (day - first) % 7))

    @property
    def hours(self) -> str:
        """“9–10:30 am”, as the student reads times."""
        any_day = datetime(2026, 1, 1, tzinfo=UTC)
        starts, ends = (datetime.combine(any_day, each, UTC) for each in (self.begins, self.ends))
        return manner.between(starts, ends, full_hours=False)

    @classmethod
    def add(cls, student: Any, *, weekdays: list[int], begins: time, ends: time, **about: Any) -> WeeklyHours:
        """One more block. Raises Refused."""
        if begins == ends:
            raise Refused(_("These hours end when they begin. Change one of the two times."))
        first, last = about.get("first_on"), about.get("last_on")
        if first and last and last < first:
            raise Refused(_("They end before they begin. Change one of the two days."))
        return cls.objects.create(student=student, weekdays=sorted(set(weekdays)), begins=begins, ends=ends, **about)

    def between(self, first: date, last: date, tz: Any) -> list[Busy]:
        """Each time that they lie on these days, both included."""
        first, last = max(first, self.first_on or first), min(last, self.last_on or last)
        every = (first + ahead * ONE_DAY for ahead in range((last - first).days + 1))
        return [self._on(day, tz) for day in every if day.weekday() in self.weekdays]

    def _on(self, day: date, tz: Any) -> Busy:
        last = day if self.begins < self.ends else day + ONE_DAY
        starts, ends = datetime.combine(day, self.begins, tz), datetime.combine(last, self.ends, tz)
        return Busy(starts.astimezone(UTC), ends.astimezone(UTC), self.what)

"""The two things the coach is told: not this one, and not now."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _

from halfhour.foundation.owned import Owned, OwnedQuerySet
from halfhour.foundation.refusals import Refused

LONGEST = timedelta(days=92)  # a term; longer, and what was promised is forgotten


class NotADay(Refused):
    """A pause ends today or later, and within a term."""


class Declined(Owned):
    """*Done* or *Not this time*, said of a cue that no fact can settle."""

    rule = models.CharField(max_length=60)
    subject = models.UUIDField(null=True)  # whom or what the cue was about; none: the student
    done = models.BooleanField(default=False)
    said_at = models.DateTimeField()
    until = models.DateField(null=True)  # none: for good

    class Meta:
        indexes = [models.Index(fields=["student", "rule", "subject"])]

    @classmethod
    def say(cls, student, rule: str, subject, *, at: datetime, done: bool, until: date | None = None) -> Declined:
        return cls.objects.create(student=student, rule=rule, subject=subject, said_at=at, done=done, until=until)


class Pauses(OwnedQuerySet["Pause"]):
    def under_way(self, today: date, at: datetime) -> Pauses:
        """Those that hold on that day and were not ended before that moment."""
        return self.filter(starts_on__lte=today, ends_on__gte=today).exclude(ended_at__lte=at)


class Pause(Owned):
    """A bad week, exams: no cue but what would hurt somebody else."""

    starts_on = models.DateField()
    ends_on = models.DateField()
    why = models.CharField(max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True)

    objects: ClassVar = Pauses.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "starts_on"])]

    @classmethod
    def declare(cls, student, *, at: datetime, ends_on: date, why: str = "") -> Pause:
        """From today to that day, both included; one that is under way is changed. Raises NotADay."""
        today = student.today(at)
        if not today <= ends_on <= today + LONGEST:
            raise NotADay(_("A pause ends today or later, and within three months. Choose its last day."))
        under_way = cls.objects.of(student).under_way(today, at).first()
        pause = under_way or cls(student=student, starts_on=today)
        pause.ends_on, pause.why = ends_on, why
        pause.save()
        return pause

    def end(self, *, at: datetime) -> None:
        """Go on sooner than planned."""
        self.ended_at = at
        self.save()

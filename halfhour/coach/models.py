"""The two things the coach is told: not this one, and not now."""

from __future__ import annotations

from datetime import date, datetime

from django.db import models

from halfhour.foundation.owned import Owned


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


class Pause(Owned):
    """A bad week, exams: no cue but what would hurt somebody else."""

    starts_on = models.DateField()
    ends_on = models.DateField()
    why = models.CharField(max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["student", "starts_on"])]

    def end(self, *, at: datetime) -> None:
        """Go on sooner than planned."""
        self.ended_at = at
        self.save()

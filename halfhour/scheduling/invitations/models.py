"""What came back to an invitation: who comes, and which other times were proposed."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime
from halfhour.scheduling.models import Meeting
from halfhour.scheduling.placed import Placed


class Attendances(OwnedQuerySet["Attendance"]):
    def current(self, meeting: Meeting) -> Attendances:
        """The answers that are about the time as it stands."""
        return self.filter(meeting=meeting, sequence__gte=meeting.timed_sequence).order_by("answered_at")


class Attendance(Owned):
    """One invited person's latest answer."""

    class Answer(models.TextChoices):
        ACCEPTED = "accepted", gettext_lazy("accepted")
        TENTATIVE = "tentative", gettext_lazy("perhaps")
        DECLINED = "declined", gettext_lazy("declined")

    meeting = key("halfhour.Meeting", related_name="attendances")
    email = models.CharField(max_length=254)  # in lower case
    name = models.CharField(max_length=200, blank=True)
    answer = models.CharField(max_length=10, choices=Answer.choices)
    comment = models.TextField(blank=True)
    sequence = models.PositiveIntegerField(default=0)  # of the invitation that it answers
    stamped_at = models.DateTimeField()  # by their own clock: which of two answers is the later one
    answered_at = models.DateTimeField()

    objects: ClassVar = Attendances.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "meeting", "email"], name="one_answer_per_address")]

    def __str__(self) -> str:
        return self.name or self.email


class Proposals(OwnedQuerySet["Proposal"]):
    def open(self, at: datetime) -> Proposals:
        """Neither taken nor set aside, and not gone by."""
        return self.filter(settled_at=None, starts_at__gt=at).order_by("-proposed_at")


class Proposal(Placed, Owned):
    """Another time that they would rather have."""

    meeting = key("halfhour.Meeting", related_name="proposals")
    by = models.CharField(max_length=254)
    said = models.TextField(blank=True)
    proposed_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    objects: ClassVar = Proposals.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "meeting"])]

    @classmethod
    def make(cls, meeting: Meeting, when: WallTime, *, minutes: int, by: str, said: str, at: datetime) -> Proposal:
        """Keep it; what was proposed before and is still open is set aside by it."""
        for earlier in cls.objects.of(meeting.student_id).filter(meeting=meeting, settled_at=None):
            earlier.set_aside(at=at)
        made = cls(student_id=meeting.student_id, meeting=meeting, minutes=minutes, by=by, said=said, proposed_at=at)
        made.place_at(when)
        made.save()
        return made

    def take(self, *, at: datetime) -> None:
        """The meeting moves there. Raises CalledOff, InThePast, Taken."""
        self._must_be_open()
        self.meeting.move_to(self.wall_time, at=at, minutes=self.minutes)
        self.settled_at = at
        self.save()

    def set_aside(self, *, at: datetime) -> None:
        """The time stays as it is."""
        self._must_be_open()
        self.settled_at = at
        self.save()

    def _must_be_open(self) -> None:
        if self.settled_at:
            raise Refused(_("That proposal is settled already."))

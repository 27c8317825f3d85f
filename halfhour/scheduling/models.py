"""Windows offered and the meeting agreed: wall time, zone and fold as agreed; the instant is derived."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation import acts
from halfhour.foundation.ids import new_id
from halfhour.foundation.manner import clock_time, short_day
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime
from halfhour.letters.models import Letter
from halfhour.scheduling.placed import Placed
from halfhour.scheduling.refusals import AgreedAlready, CalledOff, InThePast, Taken

WHO_CALLS = [("they", gettext_lazy("they call me")), ("me", gettext_lazy("I call them"))]


class Offers(OwnedQuerySet["Offer"]):
    def held(self) -> Offers:
        """Not released: their windows are kept free."""
        return self.filter(released_at=None)


class Offer(Owned):
    """Two or three windows of time offered. Each holds the student's calendar until settled."""

    interview = key("halfhour.Interview", related_name="offers")
    letter = key("halfhour.Letter", null=True, on_delete=models.SET_NULL)
    offered_at = models.DateTimeField()
    is_theirs = models.BooleanField(default=False)  # their way: a link to book by, or “any time Thursday”
    link = models.CharField(max_length=1000, blank=True)  # kept, and opened by the student
    words = models.CharField(max_length=500, blank=True)  # as they said it
    in_person = models.BooleanField(default=False)  # then the way there and back was kept free as well
    released_at = models.DateTimeField(null=True)  # one was taken, or the student let all go

    objects: ClassVar = Offers.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview"]),
            models.Index(fields=["student", "released_at"]),
        ]

    def release(self, *, at: datetime) -> None:
        """Let the windows go."""
        if self.released_at:
            raise Refused(_("These times are free again already."))
        self.released_at = at
        self.save()

    def hold(self, starts_at: datetime, minutes: int, *, zone: str) -> Window:
        """Keep one window free, as it stands on the wall of that zone. Raises UnknownZone."""
        window = Window(student_id=self.student_id, offer=self, minutes=minutes)
        window.place_at(WallTime.of(starts_at, zone))
        window.save()
        return window


class Windows(OwnedQuerySet["Window"]):
    def held(self, at: datetime) -> Windows:
        """Offered, not settled, not gone by."""
        return self.filter(offer__released_at=None, starts_at__gt=at).order_by("starts_at")


class Window(Placed, Owned):
    """A range of time in which the talk may be."""

    offer = key("halfhour.Offer", related_name="windows")

    objects: ClassVar = Windows.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "offer"]), models.Index(fields=["student", "starts_at"])]


class Meetings(OwnedQuerySet["Meeting"]):
    def standing(self) -> Meetings:
        """Agreed, not called off and not missed."""
        return self.filter(called_off_at=None, missed_by="")

    def coming(self, at: datetime) -> Meetings:
        """Standing and not over for more than a day: what may be in the way of other times."""
        return self.standing().filter(starts_at__gt=at - timedelta(days=1)).order_by("starts_at")

    def next_for(self, student, at: datetime) -> Meeting | None:
        return self.of(student).standing().filter(starts_at__gte=at - timedelta(hours=1)).order_by("starts_at").first()

    def after(self, meeting: Meeting) -> Meeting | None:
        return self.standing().filter(starts_at__gt=meeting.starts_at).order_by("starts_at").first()


class Meeting(Placed, Owned):
    """The agreed time, length, medium, place or link, and both backup numbers."""

    class Medium(models.TextChoices):
        VIDEO = "video", gettext_lazy("video")
        PHONE = "phone", gettext_lazy("telephone")
        IN_PERSON = "in_person", gettext_lazy("in person")

    class Missed(models.TextChoices):
        THEM = "them", gettext_lazy("they did not come")
        ME = "me", gettext_lazy("I did not come")

    interview = key("halfhour.Interview", related_name="meetings")
    medium = models.CharField(max_length=10, choices=Medium.choices)
    place = models.CharField(max_length=300, blank=True)
    devices = models.CharField(max_length=200, blank=True)  # what may be brought in: “no telephones”
    needs_card = models.BooleanField(default=False)  # an identity card is asked for at the door
    security_minutes = models.PositiveSmallIntegerField(null=True)  # what the door takes, where they said so
    is_secured = models.BooleanField(default=False)  # a court, prison or agency with a security desk
    link = models.CharField(max_length=1000, blank=True)
    their_phone = models.CharField(max_length=60, blank=True)
    my_phone = models.CharField(max_length=60, blank=True)
    who_calls = models.CharField(
        max_length=5,
        blank=True,
        choices=WHO_CALLS,
    )
    scheduler_name = models.CharField(max_length=200, blank=True)
    scheduler_email = models.CharField(max_length=254, blank=True)
    scheduler_phone = models.CharField(max_length=60, blank=True)
    needs = models.TextField(blank=True)
    uid = models.CharField(max_length=255, unique=False)
    sequence = models.PositiveIntegerField(default=0)
    timed_sequence = models.PositiveIntegerField(default=0)  # since which the time stands: older answers are past
    organizer_email = models.CharField(max_length=254, blank=True)  # who invites, in lower case; empty: the student
    agreed_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)  # said so by the student, whichever way it went
    confirmation = key("halfhour.Letter", null=True, on_delete=models.SET_NULL)  # or the letter that says it
    times_moved = models.PositiveSmallIntegerField(default=0)
    moved_from = models.CharField(max_length=100, blank=True)  # wall time and zone before the last move
    called_off_at = models.DateTimeField(null=True)
    missed_by = models.CharField(max_length=5, choices=Missed.choices, blank=True)
    missed_at = models.DateTimeField(null=True)

    objects: ClassVar = Meetings.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "starts_at"]),
            models.Index(fields=["student", "interview"]),
        ]
        constraints = [models.UniqueConstraint(fields=["student", "uid"], name="one_meeting_per_uid")]

    @property
    def stands(self) -> bool:
        return not self.called_off_at and not self.missed_by

    @property
    def word_sent_at(self) -> datetime | None:
        """When the short word of the day before left; None where it has not."""
        return self.confirmed_at or (self.confirmation.sent_at if self.confirmation else None)

    def is_near(self, at: datetime, *, hours: int) -> bool:
        """Whether it begins within so many hours: a letter may then be read too late."""
        return self.starts_at - at < timedelta(hours=hours)

    def minutes_early(self, policy) -> int:
        """By how many minutes to be there: what the door takes, or what is usual."""
        if self.is_secured or self.security_minutes:
            return max(self.security_minutes or 0, policy.early_court_minutes if self.is_secured else 0)
        if self.medium == self.Medium.IN_PERSON:
            return policy.early_reception_minutes
        return policy.early_video_minutes

    @classmethod
    def agree(cls, interview, when: WallTime, *, minutes: int, at: datetime, **how) -> Meeting:
        """Both sit in the same half hour. Raises InThePast, NoSuchTime, AgreedAlready. Releases what was offered."""
        if cls.objects.of(interview.student_id).standing().filter(interview=interview, starts_at__gte=at).exists():
            raise AgreedAlready(_("A time is agreed already. Move that one instead."))
        meeting = cls(
            student_id=interview.student_id,
            interview=interview,
            minutes=minutes,
            agreed_at=at,
            uid=f"{new_id()}@halfhour",
            **how,
        )
        meeting._put(when, at)
        meeting.save()
        for offer in Offer.objects.of(interview.student_id).held().filter(interview=interview):
            offer.release(at=at)
        return meeting

    def move_to(self, when: WallTime, *, at: datetime, minutes: int | None = None) -> None:
        """Another time for the same talk. Raises the number of the invitation, so that calendars follow."""
        if not self.stands:
            raise CalledOff(_("This meeting was called off. Agree on a new time instead."))
        before = f"{self.wall} {self.zone}"
        self.minutes = minutes or self.minutes
        self._put(when, at)
        self.moved_from, self.times_moved = before, self.times_moved + 1
        self.sequence += 1
        self.timed_sequence = self.sequence
        self.confirmed_at = self.confirmation = None
        self.save()

    def arrange(self, **how) -> None:
        """Medium, place, numbers, assistant, needs: what is known better now. Calendars follow by the raised number."""
        if not self.stands:
            raise CalledOff(_("This meeting was called off. Agree on a new time instead."))
        before = [getattr(self, name) for name in how]
        for name, value in how.items():
            setattr(self, name, value)
        if before != list(how.values()):
            self.sequence += 1
            self.save()

    def call_off(self, *, at: datetime) -> None:
        if not self.stands:
            raise CalledOff(_("This meeting was called off already."))
        self.called_off_at = at
        self.sequence += 1
        self.save()

    def take_over(self, uid: str, organizer_email: str, *, sequence: int, at: datetime) -> None:
        """It is their invitation now: their id, their number, their word on when it is."""
        self.uid, self.organizer_email, self.agreed_at = uid[:255], organizer_email.casefold(), at
        self.sequence = self.timed_sequence = sequence
        self.save()

    def be_withdrawn(self, *, sequence: int, at: datetime) -> None:
        """Who invited has called it off."""
        self.sequence, self.called_off_at = sequence, at
        self.save()

    def confirm(self, *, at: datetime) -> None:
        """The student sent the short word of the day before."""
        self._must_stand_to_be_confirmed()
        self.confirmed_at = at
        self.save()

    def confirm_by(self, letter: Letter) -> None:
        """The letter that says the short word: it is confirmed once that has left."""
        self._must_stand_to_be_confirmed()
        self.confirmation = letter
        self.save()

    def _must_stand_to_be_confirmed(self) -> None:
        if not self.stands:
            raise CalledOff(_("This meeting was called off. There is nothing to confirm."))

    def miss(self, by: str, *, at: datetime) -> None:
        """Somebody did not come."""
        if at < self.starts_at:
            raise Refused(_("It has not begun yet. Call it off or move it instead."))
        if not self.stands:
            raise CalledOff(_("This meeting was called off or noted as missed already."))
        self.missed_by, self.missed_at = by, at
        self.save()

    def _put(self, when: WallTime, at: datetime) -> None:
        if when.instant <= at:
            raise InThePast(
                _("%(wall)s has gone by. Choose a time that is still to come.")
                % {"wall": f"{short_day(when.wall, with_year=True)}, {clock_time(when.wall)}"}
            )
        self.place_at(when)
        for other in (
            Meeting.objects.of(self.student_id).coming(at).exclude(pk=self.pk).select_related("interview__person")
        ):
            if other.starts_at < self.ends_at and self.starts_at < other.ends_at:
                raise Taken(_("You talk with %(name)s then. Choose another time.") % {"name": other.interview.person})


def recompute_instants() -> int:
    """After new zone data: derive every instant to come anew. Returns how many changed."""
    changed = 0
    for model in (Meeting, Window):
        for row in model.objects.filter(starts_at__gt=acts.present()):
            if row.wall_time.instant != row.starts_at:
                row.starts_at = row.wall_time.instant
                row.save()
                changed += 1
    return changed

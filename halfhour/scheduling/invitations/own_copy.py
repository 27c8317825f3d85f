"""The student's own copy of a talk on their calendar server. The number that calendars follow stays ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.models import Meeting
from halfhour.student.models import Student
from halfhour.student.policy import Policy


class NowhereToWrite(Refused):
    """No calendar was chosen for the student's own copies."""


@dataclass(frozen=True)
class Shown:
    """A calendar that copies go to, and whether this talk stands there as it is."""

    calendar: Calendar
    is_written: bool
    is_newest: bool


class OwnCopies(OwnedQuerySet["OwnCopy"]):
    def left(self, interview: Any) -> OwnCopies:
        """What still stands in the student's calendars though the talk was called off."""
        off = self.filter(meeting__interview=interview, meeting__called_off_at__isnull=False)
        return off.select_related("calendar")

    def for_page(self, student: Any, meeting: Meeting) -> list[Shown]:
        """Each calendar that the student's copies go to."""
        known = {each.calendar_id: each for each in self.filter(meeting=meeting)}
        found = []
        for calendar in Calendar.objects.of(student).exclude(writes_to=""):
            copy = known.get(calendar.pk)
            found.append(Shown(calendar, copy is not None, copy is not None and copy.says == says(meeting)))
        return found


class OwnCopy(Owned):
    """Where it stands, and what was seen there last."""

    meeting = key("halfhour.Meeting", related_name="own_copies")
    calendar = key("halfhour.Calendar", related_name="own_copies")
    url = models.CharField(max_length=1000)
    etag = models.CharField(max_length=200, blank=True)
    says = models.CharField(max_length=40)  # which state of the meeting was written
    written_at = models.DateTimeField()

    objects: ClassVar = OwnCopies.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "meeting", "calendar"], name="one_copy_per_calendar")]


def says(meeting: Meeting) -> str:
    """What a copy of this meeting would say, as one word: it changes whenever the meeting does."""
    return f"{meeting.sequence}{'x' if meeting.called_off_at else ''} {meeting.wall} {meeting.minutes}"


def write(meeting: Meeting, calendar: Calendar, *, who: Student, at: datetime, policy: Policy) -> OwnCopy:
    """Put the talk there, over what we put there before; asks the server, and gives the row, not saved yet.

    Raises NowhereToWrite, Changed, CannotAsk.
    """
    from halfhour.scheduling.calendars import caldav
    from halfhour.scheduling.invitations.invitation import bare

    if not calendar.writes_to:
        raise NowhereToWrite(_("Choose first which of your calendars your talks go to, under Your calendars."))
    copy = OwnCopy.objects.of(who).filter(meeting=meeting, calendar=calendar).first() or OwnCopy(
        student=who, meeting=meeting, calendar=calendar, url=caldav.place_of(calendar.writes_to, meeting.uid)
    )
    way = calendar.way()
    place = caldav.place_of(calendar.writes_to, meeting.uid)
    if copy.url != place:  # another calendar was chosen since, or their invitation took the talk over
        caldav.remove(copy.url, way, etag=copy.etag)
        copy.url, copy.etag = place, ""
    data = bare(meeting, who=who, at=at, policy=policy)
    known = copy.etag or caldav.seen(copy.url, way)  # at an address made of our own id nobody else's entry stands
    copy.etag = caldav.put(copy.url, way, data, etag=known) or caldav.seen(copy.url, way)
    copy.says, copy.written_at = says(meeting), at
    return copy


def take_out(copy: OwnCopy) -> None:
    """Take the entry from the student's calendar; asks the server, and changes no row. Raises Changed, CannotAsk."""
    from halfhour.scheduling.calendars import caldav

    caldav.remove(copy.url, copy.calendar.way(), etag=copy.etag)


def follow(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> str:
    """Bring the student's own calendars to what the meeting is now: written, written over, or taken out.

    Asks their servers, so never inside an act. What fails is kept beside the calendar; it is told what came of it.
    """
    said = []
    for calendar in Calendar.objects.of(who).exclude(writes_to=""):
        try:
            said.append(_follow_in(calendar, meeting, who=who, at=at, policy=policy))
        except Refused as refusal:
            calendar.stumble(refusal.sentence, at=at)
            said.append(_("%(name)s: %(why)s") % {"name": calendar, "why": refusal.sentence})
    return " ".join(each for each in said if each)


def _follow_in(calendar: Calendar, meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> str:
    if meeting.stands:
        write(meeting, calendar, who=who, at=at, policy=policy).save()
        return _("It stands in %(name)s, too.") % {"name": calendar}
    copy = OwnCopy.objects.of(who).filter(meeting=meeting, calendar=calendar).first()
    if copy is None:
        return ""
    take_out(copy)
    copy.delete()
    return _("It is out of %(name)s.") % {"name": calendar}

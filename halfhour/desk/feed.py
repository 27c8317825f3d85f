"""The feed for the student's own calendar programs: talks, held times, and what is to be done, each with its alarm."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.coach.look import cues
from halfhour.desk.today import lines_of
from halfhour.foundation.manner import in_manner
from halfhour.foundation.request import Request
from halfhour.scheduling.calendars.definition import define_zones
from halfhour.scheduling.calendars.feed import Feed
from halfhour.scheduling.invitations.invitation import entry
from halfhour.scheduling.models import Meeting, Window
from halfhour.student.models import Student
from halfhour.student.policy import Policy

if TYPE_CHECKING:
    from icalendar import Event

BACK = timedelta(days=31)  # talks of the last month stay, so that a program does not lose what it showed
MORNING = timedelta(hours=9)  # when the alarm of a day's task rings


@require_safe
def feed(request: Request, secret: str) -> HttpResponse:
    """The calendar, for whoever has its address: the one page that the door lets through without the cookie."""
    found = Feed.objects.of_secret(secret)
    if found is None:
        raise Http404
    with timezone.override(found.student.tz), in_manner(found.student.locale):
        data = feed_of(found.student, at=request.at, policy=request.policy)
    etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
    known = request.headers.get("If-None-Match") == etag
    response = HttpResponseNotModified() if known else HttpResponse(data, content_type="text/calendar; charset=utf-8")
    response["ETag"], response["Cache-Control"] = etag, "private, no-cache"
    return response


def feed_of(student: Student, *, at: datetime, policy: Policy) -> bytes:
    """The whole calendar. The same state gives the same bytes, so that programs see when nothing is new."""
    from icalendar import Calendar

    calendar: Calendar = Calendar()
    for name, value in [("prodid", "-//Halfhour//Halfhour//EN"), ("version", "2.0"), ("x-wr-calname", "Halfhour")]:
        calendar.add(name, value)
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for each in (*_talks(student, at, policy), *_held(student, at), *_to_do(student, at)):
        calendar.add_component(each)
    define_zones(calendar, year=at.year)
    return calendar.to_ical()


def _talks(student: Student, at: datetime, policy: Policy) -> Iterator[Event]:
    talks = Meeting.objects.of(student).filter(starts_at__gt=at - BACK, called_off_at=None)
    for meeting in talks.select_related("interview__person", "student").order_by("starts_at"):
        yield entry(meeting, who=student, policy=policy)


def _held(student: Student, at: datetime) -> Iterator[Event]:
    for window in Window.objects.of(student).held(at).select_related("offer__interview__person"):
        event = _event(
            f"{window.pk}", _("Held for %(name)s") % {"name": window.offer.interview}, window.offer.offered_at
        )
        zone = student.tz
        event.add("dtstart", window.starts_at.astimezone(zone))
        event.add("dtend", window.ends_at.astimezone(zone))
        event.add("status", "TENTATIVE")
        yield event


def _to_do(student: Student, at: datetime) -> Iterator[Event]:
    """Each cue on the day by which it is due, as an entry that takes no time, with an alarm in the morning.

    Entries and not tasks: most programs show no tasks of a calendar they subscribe to.
    """
    from halfhour.scheduling.calendars.text import Text

    for line in lines_of(cues(student, at)):
        cue = line.cue
        due = (max(cue.due_at, at) - timedelta(microseconds=1)).astimezone(student.tz).date()
        event = _event(f"{cue.rule}-{cue.subject}", line.what, cue.shown_at)
        event.add("dtstart", due)
        event.add("dtend", due + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        event.add("description", Text(line.because))
        _ring(event, MORNING)
        yield event


def _event(id: str, summary: str, stamped_at: datetime) -> Event:
    from icalendar import Event

    from halfhour.scheduling.calendars.text import Text

    event = Event()
    event.add("uid", f"{id}@halfhour")
    event.add("dtstamp", stamped_at)
    event.add("summary", Text(summary))
    return event


def _ring(event: Event, after: timedelta) -> None:
    from icalendar import Alarm

    from halfhour.scheduling.calendars.text import Text

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", Text(str(event["summary"])))
    alarm.add("trigger", after)
    event.add_component(alarm)

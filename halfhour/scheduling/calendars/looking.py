"""Looking into the student's own calendars: when pressed, or by itself where that was switched on."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.scheduling.calendars import caldav
from halfhour.scheduling.calendars.asked import CannotAsk, Way, fetch
from halfhour.scheduling.calendars.busy import Busy, a_year
from halfhour.scheduling.calendars.models import Calendar, busy_in
from halfhour.scheduling.calendars.parse import NotACalendar

logger = logging.getLogger(__name__)


class SecretGone(Refused):
    """The keyring does not have the address or password any more, or there is no keyring."""


def latest(calendar: Calendar, student: Any, *, at: datetime, way: Way | None = None) -> list[Busy]:
    """When it says busy now; asks its server, and changes nothing. Raises CannotAsk, NotACalendar, SecretGone."""
    if not calendar.secret:
        raise SecretGone(
            _("%(name)s: the address or password is not kept on this computer. Remove the calendar and add it again.")
            % {"name": calendar}
        )
    way = way or calendar.way()
    if calendar.kind == Calendar.Kind.ADDRESS:
        return busy_in([fetch(calendar.secret, way)], student, at=at)
    files = []
    for address, _name, _may in calendar.collections:
        files += caldav.events(address, way, since=at - timedelta(days=1), until=a_year(at))
    return _busy_in_what_can_be_read(files, student, at=at)


def _busy_in_what_can_be_read(files: list[bytes], student: Any, *, at: datetime) -> list[Busy]:
    """Of a server's entries, each a file of its own, one that cannot be read hides no other."""
    found: list[Busy] = []
    for data in files:
        try:
            found += busy_in([data], student, at=at)
        except NotACalendar:
            logger.warning("an entry of a calendar could not be read")
    return sorted(set(found))


def look(at: datetime) -> int:
    """What the beat does: every calendar that is due, of every student. Returns how many were read.

    A fault is kept beside the calendar, in words, and the next hour tries again.
    """
    read = 0
    for calendar in Calendar.objects.due(at).select_related("student"):
        try:
            calendar.hold(latest(calendar, calendar.student, at=at), at=at)
            read += 1
        except (CannotAsk, NotACalendar, SecretGone) as fault:
            calendar.stumble(fault.sentence, at=at)
    return read

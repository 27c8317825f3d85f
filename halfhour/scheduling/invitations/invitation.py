"""The invitation that calendars understand: an .ics file as bytes, its lines ended as the format asks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import zone_named
from halfhour.interviews.models import Participant
from halfhour.mail.models import MailAccount
from halfhour.scheduling.calendars.definition import define_zones
from halfhour.scheduling.models import Meeting
from halfhour.student.models import Student
from halfhour.student.policy import Policy

if TYPE_CHECKING:
    from icalendar import Calendar, Event


class TheirsAlready(Refused):
    """They invited; a second invitation would be a second meeting."""


class NobodyToAnswer(Refused):
    """An invitation names who invites and who is invited, by mail address."""


def invitation(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> bytes:
    """What goes to them: a request, or after a call-off its withdrawal. Raises NobodyToAnswer, TheirsAlready."""
    person = meeting.interview.person
    if meeting.organizer_email:
        raise TheirsAlready(
            _("%(name)s sent an invitation: it is in both calendars. Answer that one.") % {"name": person}
        )
    if not mine(who):
        raise NobodyToAnswer(_("Your own e-mail address is missing. Type it under About you; answers go there."))
    if not person.email:
        raise NobodyToAnswer(
            _("The e-mail address of %(name)s is missing. Type it on their page first.") % {"name": person}
        )
    event = _event(meeting, who=who, at=at, summary=_("Talk with %(name)s") % {"name": who.name or who.email})
    for email, name, role in invited(meeting):
        event.add("attendee", _address(email, name, ROLE=role, PARTSTAT="NEEDS-ACTION", RSVP="TRUE"))
    _remind(event, policy)
    return _calendar("REQUEST" if not meeting.called_off_at else "CANCEL", event, meeting)


def mine(who: Student) -> str:
    """The address that invites: the one letters leave from, since answers go there and programs compare the two."""
    account = MailAccount.objects.the_one(who)
    return account.address if account else who.email


def answer(meeting: Meeting, partstat: str, *, who: Student, at: datetime) -> bytes:
    """The student's answer to their invitation: ACCEPTED, TENTATIVE or DECLINED. Raises NobodyToAnswer."""
    if not mine(who):
        raise NobodyToAnswer(_("Your own e-mail address is missing. Type it under About you; answers come from there."))
    event = _event(meeting, who=who, at=at, summary=_("Talk with %(name)s") % {"name": who.name or who.email})
    for name in ("description", "location"):
        event.pop(name, None)
    event.add("attendee", _address(mine(who), who.name, PARTSTAT=partstat))
    return _calendar("REPLY", event, meeting)


def bare(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> bytes:
    """The student's own copy for a calendar server, which takes no method."""
    return own_entry(meeting, who=who, at=at, policy=policy).replace(b"METHOD:PUBLISH\r\n", b"")


def entry(meeting: Meeting, *, who: Student, policy: Policy) -> Event:
    """The talk as one entry of the student's own feed, with its reminders."""
    at = max(meeting.agreed_at, meeting.confirmed_at or meeting.agreed_at)
    event = _event(meeting, who=who, at=at, summary=_("Talk with %(name)s") % {"name": meeting.interview.person})
    event.pop("organizer", None)
    _remind(event, policy)
    return event


def own_entry(meeting: Meeting, *, who: Student, at: datetime, policy: Policy) -> bytes:
    """The same talk for the student's own calendar; nobody is asked to answer."""
    event = _event(meeting, who=who, at=at, summary=_("Talk with %(name)s") % {"name": meeting.interview.person})
    _remind(event, policy)
    return _calendar("PUBLISH", event, meeting)


def reachable(meeting: Meeting) -> str:
    """How both reach each other, for the description; nothing of what was prepared."""
    person, lines = meeting.interview.person, []
    if meeting.link:
        lines.append(_("Link: %(link)s") % {"link": meeting.link})
    if meeting.their_phone:
        lines.append(_("%(name)s: %(number)s") % {"name": person, "number": meeting.their_phone})
    if meeting.my_phone:
        lines.append(_("%(name)s: %(number)s") % {"name": meeting.student.name, "number": meeting.my_phone})
    if meeting.who_calls:
        caller = meeting.student.name if meeting.who_calls == "me" else person
        lines.append(_("%(name)s calls.") % {"name": caller})
    return "\n".join(lines)


def _event(meeting: Meeting, *, who: Student, at: datetime, summary: str) -> Event:
    from icalendar import Event

    from halfhour.scheduling.calendars.text import Text

    zone = zone_named(meeting.zone)
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", at)
    event.add("dtstart", meeting.starts_at.astimezone(zone))
    event.add("dtend", meeting.ends_at.astimezone(zone))
    event.add("summary", Text(summary))
    event.add("status", "CANCELLED" if meeting.called_off_at else "CONFIRMED")
    if where := meeting.place or meeting.link:
        event.add("location", Text(where))
    if description := reachable(meeting):
        event.add("description", Text(description))
    if meeting.organizer_email:
        event.add("organizer", _address(meeting.organizer_email, meeting.interview.person.name))
    elif mine(who):
        event.add("organizer", _address(mine(who), who.name))
    return event


def invited(meeting: Meeting) -> list[tuple[str, str, str]]:
    """Address, name and role of each: the person, others in the talk, and the assistant who arranges."""
    person = meeting.interview.person
    others = Participant.objects.of(meeting.student_id).filter(interview=meeting.interview).select_related("person")
    found = [(person.email, person.name, "REQ-PARTICIPANT")]
    found += [(each.person.email, each.person.name, "REQ-PARTICIPANT") for each in others if each.person.email]
    if meeting.scheduler_email:
        found.append((meeting.scheduler_email, meeting.scheduler_name, "NON-PARTICIPANT"))
    return found


def _address(email: str, name: str, **parameters: str):
    from icalendar import vCalAddress

    address = vCalAddress(f"mailto:{email}")
    for key, value in {"CN": name, **parameters}.items():
        if value:
            address.params[key] = value
    return address


def _remind(event: Event, policy: Policy) -> None:
    from icalendar import Alarm

    from halfhour.scheduling.calendars.text import Text

    for minutes in (policy.first_reminder_minutes, policy.last_reminder_minutes):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", Text(str(event["summary"])))
        alarm.add("trigger", timedelta(minutes=-minutes))
        event.add_component(alarm)


def _calendar(method: str, event: Event, meeting: Meeting) -> bytes:
    from icalendar import Calendar

    calendar: Calendar = Calendar()
    calendar.add("prodid", "-//Halfhour//Halfhour//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(event)
    define_zones(calendar, year=meeting.starts_at.year)  # a zone without it lands hours off in some programs
    return calendar.to_ical()

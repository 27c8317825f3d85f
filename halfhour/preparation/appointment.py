"""The appointment in words: when and where, on both clocks, and what to mind on the way there."""

from __future__ import annotations

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.foundation.manner import between, clock_time
from halfhour.foundation.tags import day
from halfhour.people.models import Person
from halfhour.scheduling.models import Meeting
from halfhour.student.models import Student
from halfhour.student.policy import Policy


def when(meeting: Meeting | None, student: Student) -> str:
    """“Tue, Nov 24, 12:30–12:55 pm” on the student's clock, "" while nothing is agreed."""
    if not meeting:
        return ""
    starts, ends = (each.astimezone(student.tz) for each in (meeting.starts_at, meeting.ends_at))
    return f"{day(starts.date())}, {between(starts, ends)}"


def when_theirs(meeting: Meeting | None, student: Student, person: Person) -> str:
    """“2:30 pm for them, in Chicago”, "" where both clocks show the same."""
    zone = person.zone or (meeting.zone if meeting else "")
    if not meeting or not zone:
        return ""
    here, there = meeting.starts_at.astimezone(student.tz), meeting.wall_time.seen_in(zone)
    if here.utcoffset() == there.utcoffset():
        return ""
    town = person.city.split(",")[0] or zone.rsplit("/", 1)[-1].replace("_", " ")
    told = clock_time(there) if here.date() == there.date() else f"{day(there.date())}, {clock_time(there)}"
    return _("%(time)s for them, in %(town)s") % {"time": told, "town": town}


def where(meeting: Meeting | None) -> tuple[str, ...]:
    """The medium with its place or link, and who calls; a line each."""
    if not meeting:
        return ()
    calls = {"they": _("they call you"), "me": _("you call them")}.get(meeting.who_calls, "")
    how = {
        str(Meeting.Medium.VIDEO): _("Video"),
        str(Meeting.Medium.PHONE): _("Telephone"),
        str(Meeting.Medium.IN_PERSON): _("In person"),
    }[meeting.medium]
    said = [each for each in (meeting.place, meeting.link, calls) if each]
    return tuple([f"{how}: {said[0]}", *said[1:]] if said else [how])


def closing_from(meeting: Meeting | None, student: Student, policy: Policy) -> str:
    """From when on the talk is brought to its end."""
    if not meeting:
        return _("The last %(minutes)s minutes") % {"minutes": policy.closing_minutes}
    from_then = meeting.ends_at.astimezone(student.tz) - timedelta(minutes=policy.closing_minutes)
    return _("From %(time)s on") % {"time": clock_time(from_then)}


def reminders(meeting: Meeting | None, student: Student, policy: Policy) -> tuple[str, ...]:
    """What to mind before the talk, at its beginning and at its end."""
    said = [_arrive(meeting, policy), *_at_the_door(meeting)] if meeting else []
    if meeting and meeting.medium == Meeting.Medium.VIDEO:
        said.append(
            _("If the picture fails: a message at minute %(message)s, a call at minute %(call)s.")
            % {"message": policy.video_fails_message_minute, "call": policy.video_fails_call_minute}
        )
    said.append(_("Thank them, and ask: is this still a good time?"))
    if meeting:
        ends = clock_time(meeting.ends_at.astimezone(student.tz))
        said.append(_("End at %(time)s, also when it goes well.") % {"time": ends})
    return tuple(said)


def _arrive(meeting: Meeting, policy: Policy) -> str:
    if meeting.medium == Meeting.Medium.PHONE:
        return _("A quiet room, this page, and something to write with.")
    early = meeting.minutes_early(policy)
    if meeting.is_secured:
        return _("At the security desk %(early)s minutes early, with your identity card and this page on paper.") % {
            "early": early
        }
    return ngettext("Be there %(early)s minute early.", "Be there %(early)s minutes early.", early) % {"early": early}


def _at_the_door(meeting: Meeting) -> list[str]:
    """What may be brought in, and what is asked for."""
    said = [_("Devices: %(devices)s.") % {"devices": meeting.devices.rstrip(".")}] if meeting.devices else []
    if meeting.needs_card and not meeting.is_secured:
        said.append(_("Take your identity card along."))
    return said

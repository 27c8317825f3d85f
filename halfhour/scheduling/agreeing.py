"""Agreeing on a time as it was said: whose clock, which of two hours, and where they sit."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.manner import clock_time
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview
from halfhour.people.models import Person
from halfhour.scheduling.invitations.models import Proposal
from halfhour.scheduling.models import Meeting
from halfhour.scheduling.offers.offering import ZoneUnasked, clashes, known_zone, sit_in
from halfhour.scheduling.offers.windows import Span
from halfhour.scheduling.placed import Placed
from halfhour.scheduling.saying import between
from halfhour.student.models import Student

FOLDS = {"first": 0, "second": 1}


class WhichHour(Refused):
    """The hour comes twice that night, and it was not said which is meant."""


def agree(interview: Interview, said: dict[str, Any], *, who: Student, at: datetime) -> Meeting:
    """Both sit in the same half hour. Raises ZoneUnasked, WhichHour, NoSuchTime, InThePast, AgreedAlready, Taken."""
    when = said_time(said, who=who, person=interview.person)
    _keep_seat(interview.person, said)
    return Meeting.agree(interview, when, minutes=said["minutes"], at=at, **how(said))


def move(meeting: Meeting, said: dict[str, Any], *, who: Student, at: datetime) -> None:
    """Another time for the same talk. Raises as `agree` does, and CalledOff."""
    when = said_time(said, who=who, person=meeting.interview.person)
    _keep_seat(meeting.interview.person, said)
    meeting.move_to(when, at=at, minutes=said["minutes"])
    for proposal in Proposal.objects.of(who).filter(meeting=meeting, settled_at=None):
        proposal.set_aside(at=at)  # a new time is the answer to the one they proposed


def clash(interview: Interview, said: dict[str, Any], *, who: Student, at: datetime) -> str:
    """What stands in the student's calendar at the time that is said. Raises as `said_time` does."""
    starts_at = said_time(said, who=who, person=interview.person).instant
    ends_at = starts_at + timedelta(minutes=said["minutes"])
    return named(clashes(who, interview, starts_at, ends_at, at=at), who)


def clash_of(placed: Placed, interview: Interview, *, at: datetime) -> str:
    """The same of a meeting that stands, or of another time proposed for it."""
    who = interview.student
    return named(clashes(who, interview, placed.starts_at, placed.ends_at, at=at), who)


def told(words: str, meeting: Meeting, at: datetime) -> str:
    """The words, and with them what stands in the student's calendar then: advice, and no stop."""
    busy = clash_of(meeting, meeting.interview, at=at)
    return " ".join([words, _("In your calendar then: %(what)s.") % {"what": busy}]) if busy else words


def named(spans: list[Span], who: Student) -> str:
    """“Torts, 9–10:30 am”, on the student's wall; empty where there is nothing."""
    local = [(each.what, each.starts_at.astimezone(who.tz), each.ends_at.astimezone(who.tz)) for each in spans]
    return "; ".join(f"{what}, {between(starts, ends)}" for what, starts, ends in local)


def how(said: dict[str, Any]) -> dict[str, Any]:
    """Of what was said: the medium, place, numbers, assistant and needs."""
    return {name: said[name] for name in HOW}


HOW = (
    "medium place is_secured devices needs_card security_minutes link their_phone my_phone who_calls "
    "scheduler_name scheduler_email scheduler_phone needs"
).split()


def said_time(said: dict[str, Any], *, who: Student, person: Person) -> WallTime:
    """The wall time that is meant: by their clock, mine or another. Raises ZoneUnasked, UnknownZone, WhichHour."""
    zone = _zone(said, who=who, person=person)
    when = WallTime(datetime.combine(said["on"], said["starts"]), zone, FOLDS.get(said["which"], 0))
    if when.comes_twice and said["which"] not in FOLDS:
        raise WhichHour(
            _("The clocks go back then: %(time)s comes twice in %(zone)s. Say which is meant, the first or the second.")
            % {"time": clock_time(when.wall), "zone": zone}
        )
    return when.checked()


def _keep_seat(person: Person, said: dict[str, Any]) -> None:
    """Where they sit was told along with the time: it is known from now on."""
    if said["clock"] == "theirs" and not person.zone:
        sit_in(person, said["zone"].strip())


def _zone(said: dict[str, Any], *, who: Student, person: Person) -> str:
    typed = said["zone"].strip()
    if said["clock"] == "theirs":
        return person.zone or known_zone(typed)
    if said["clock"] == "mine":
        if not who.zone:
            raise ZoneUnasked(_("Your own time zone is not known yet. Choose it under About you, or name one here."))
        return who.zone
    if not typed:
        raise ZoneUnasked(_("Name the time zone that is meant, for example America/Chicago."))
    return typed

"""The short letters of this room: times to choose from, a confirmation, calling off, an apology."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from django.template.loader import render_to_string

from halfhour.interviews.models import Interview
from halfhour.letters.drafting import signed
from halfhour.letters.given import Given, Me, You
from halfhour.people.models import Person
from halfhour.scheduling.models import Meeting
from halfhour.scheduling.offers.windows import Span
from halfhour.scheduling.placed import Placed
from halfhour.scheduling.saying import BothWalls, on_both_walls
from halfhour.student.models import Student
from halfhour.student.policy import Policy


def times(interview: Interview, spans: list[Span], *, who: Student, at: datetime, policy: Policy) -> str:
    """Two or three windows on both walls; after a missed talk it says so kindly."""
    person = interview.person
    walls = [
        on_both_walls(each.starts_at, each.ends_at, student=who, person=person, zone=person.zone) for each in spans
    ]
    latest = Meeting.objects.of(who).filter(interview=interview).order_by("-agreed_at").first()
    missed = latest is not None and latest.missed_by == Meeting.Missed.THEM
    minutes = minutes_of(person, policy)
    return _text("times", person, who, walls=walls, minutes=minutes, missed=missed, latest=latest)


def of_meeting(name: str, meeting: Meeting, *, who: Student) -> str:
    """A letter about one meeting: `confirmation`, `call_off`, `apology` or `let_rest`."""
    return _text(name, meeting.interview.person, who, meeting=meeting, walls=walls_of(meeting, who=who))


def walls_of(placed: Placed, *, who: Student, meeting: Meeting | None = None) -> BothWalls:
    """A meeting, or another time proposed for it, on both walls."""
    person = (meeting or cast(Meeting, placed)).interview.person
    zone = person.zone or placed.zone
    return on_both_walls(placed.starts_at, placed.ends_at, student=who, person=person, zone=zone)


def minutes_of(person: Person, policy: Policy) -> str:
    """How long a talk is asked for: “20 to 30”, and of a judge “15”."""
    if person.kind == "judge":
        return str(policy.talk_minutes_judge)
    return f"{policy.talk_minutes_least} to {policy.talk_minutes_most}"


def _text(name: str, person: Person, who: Student, **about: Any) -> str:
    known = Given(me=Me.of(who), you=You.of(person))
    context = {"greeting": known.you.greeting, "person": person, "ending": signed(known), **about}
    return render_to_string(f"scheduling/templates/letter_{name}.txt", context).strip()

"""How times are said: on both walls, with the day's name, and pronouns only where they are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from halfhour.foundation import manner
from halfhour.foundation.manner import long_day
from halfhour.foundation.tags import day
from halfhour.foundation.time import zone_named
from halfhour.people.models import Person
from halfhour.student.models import Student


def between(starts: datetime, ends: datetime) -> str:
    """“12:30–12:55 pm”, “10 am–12 pm”, “10:00–12:00”: as short as the student's clock allows."""
    return manner.between(starts, ends, full_hours=False)


def town(zone: str) -> str:
    """The town that a zone is named after."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def place_of(person: Person, zone: str = "") -> str:
    """Where they sit: the city on record, else the town of their zone."""
    return person.city or town(person.zone or zone)


def them(person: Person) -> str:
    """“her”, “him”, “them” where pronouns are on record; else the name."""
    parts = [each.strip().casefold() for each in person.pronouns.split("/")]
    return parts[1] if len(parts) > 1 and parts[1] else person.given_name


@dataclass(frozen=True)
class BothWalls:
    """One stretch of time as it stands on both walls."""

    mine: str  # “Tue, Nov 24, 12:30–12:55 pm”
    theirs: str  # “2:30–2:55 pm for her, in Minneapolis”; empty where both clocks agree
    letter: str  # “Tuesday, November 24, 2:30–2:55 pm in Minneapolis (12:30–12:55 pm for me)”


def on_both_walls(starts_at: datetime, ends_at: datetime, *, student: Student, person: Person, zone: str) -> BothWalls:
    """`zone` is theirs, or the one that was agreed on. Raises UnknownZone."""
    here, there = student.tz, zone_named(zone)
    mine = starts_at.astimezone(here), ends_at.astimezone(here)
    theirs = starts_at.astimezone(there), ends_at.astimezone(there)
    same = mine[0].utcoffset() == theirs[0].utcoffset()
    other_day = "" if mine[0].date() == theirs[0].date() else f"{day(theirs[0].date())}, "
    their_time, where = between(*theirs), place_of(person, zone)
    letter = f"{long_day(theirs[0])}, {their_time}"
    if not same:
        letter = _("%(time)s in %(town)s (%(mine)s for me)") % {
            "time": letter,
            "town": where,
            "mine": between(*mine) if not other_day else f"{long_day(mine[0])}, {between(*mine)}",
        }
    return BothWalls(
        mine=f"{day(mine[0].date())}, {between(*mine)}",
        theirs="" if same else _("%(time)s for %(them)s, in %(town)s")
        % {"time": other_day + their_time, "them": them(person), "town": where},
        letter=letter,
    )  # fmt: skip

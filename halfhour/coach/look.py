"""The coach looks: facts from the database in, cues out. What the pages call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from halfhour.coach.cues import Cue, Waiting, cues_in
from halfhour.coach.cues import waiting as waiting_in
from halfhour.coach.gather.situation import situation
from halfhour.coach.rules.all import BY_ID
from halfhour.coach.situation import Situation
from halfhour.student.models import Student
from halfhour.student.policy import Policy
from halfhour.student.policy_file import policy_of


@dataclass(frozen=True)
class Look:
    """What was seen at one moment, and what the coach says of it."""

    seen: Situation
    cues: tuple[Cue, ...]
    waiting: tuple[Waiting, ...]


def policy_in_force() -> Policy:
    """The policy of this data folder, its rules known by name."""
    return policy_of(settings.HOME, BY_ID.keys()).policy


def cues(student: Student, at: datetime) -> tuple[Cue, ...]:
    """What is to be done next: owed first, then for today, then this week."""
    policy = policy_in_force()
    return cues_in(situation(student, at, policy), at, policy)


def look_at(student: Student, at: datetime) -> Look:
    """The same, and who has not answered yet, from one look."""
    policy = policy_in_force()
    seen = situation(student, at, policy)
    return Look(seen, cues_in(seen, at, policy), waiting_in(seen, at, policy))

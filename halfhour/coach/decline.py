"""Settle a cue that no fact can settle: *Done*, or *Not this time*."""

from __future__ import annotations

from datetime import datetime, timedelta

from halfhour.coach.cues import Cue
from halfhour.coach.models import Declined
from halfhour.coach.rules.all import BY_ID
from halfhour.student.models import Student
from halfhour.student.policy import Policy


def decline(student: Student, cue: Cue, *, at: datetime, done: bool, policy: Policy) -> Declined:
    """The cue rests: for good, or where it comes again, for the interval that its rule names."""
    interval = BY_ID[cue.rule].rests_for
    until = student.today(at) + timedelta(days=getattr(policy, interval)) if interval else None
    return Declined.say(student, cue.rule, cue.subject, at=at, done=done, until=until)

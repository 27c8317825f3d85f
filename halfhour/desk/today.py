"""What Today gathers: the next talk, the cues, and who has not answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from halfhour.scheduling.models import Meeting


@dataclass(frozen=True)
class Today:
    """The page: the meeting that comes next, and the cues in their groups."""

    meeting: Any
    groups: dict
    waiting: tuple


def todays(request: Any) -> Today:
    """For the student of this request, at its moment."""
    meeting = Meeting.objects.next_for(request.student, request.at)
    return Today(meeting, {}, ())

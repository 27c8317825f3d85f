"""Taking in what a device kept while it had nothing but itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from halfhour.conversation.device.incoming import read
from halfhour.conversation.events import EventKind
from halfhour.conversation.models import Conversation
from halfhour.conversation.screen import meeting_of
from halfhour.student.policy import Policy


@dataclass(frozen=True)
class Absorbed:
    """The ids that are kept now, and those that never will be, with the reason in words."""

    talk: Conversation | None
    kept: list[UUID]
    refused: dict[str, str]


def absorb(interview: Any, raw: Any, *, at: datetime, policy: Policy) -> Absorbed:
    """Each event exactly once, however often it comes; the first one begins the talk if nothing did."""
    sent = read(raw, at=at)
    talk = Conversation.of_interview(interview)
    if talk is None and sent.events:
        talk = _begun(interview, sent.events, policy)
    return Absorbed(talk, talk.absorb(sent.events) if talk else [], sent.refused)


def _begun(interview: Any, events: list[dict[str, Any]], policy: Policy) -> Conversation:
    begins = [each for each in events if each["kind"] == EventKind.BEGIN]
    first = min(begins or events, key=lambda each: each["happened_at"])
    minutes = first["payload"].get("minutes") or policy.talk_minutes_most
    at = first["happened_at"]
    talk = Conversation.expected(interview, at=at, minutes=minutes, meeting=meeting_of(interview, at))
    talk.save()
    return talk

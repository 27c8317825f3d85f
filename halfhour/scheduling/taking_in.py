"""What a message means for a time: an invitation, and what is answered to one."""

from __future__ import annotations

from datetime import datetime

from halfhour.letters.post.models import Message
from halfhour.scheduling.invitations.hearing import hear


def take_in(message: Message, at: datetime) -> str:
    """One sentence on what came of it, for the student; empty where it is about no time."""
    for data in message.arrived.calendars:
        came = hear(message.student, data, sender=message.from_address or "nobody", at=at)
        if came.said:
            if not came.to_decide:
                message.settle(at=at)
            return came.said
    return ""

"""What a message means for a time: an invitation, and what is answered to one."""

from __future__ import annotations

from datetime import datetime

from halfhour.letters.post.models import Message


def take_in(message: Message, at: datetime) -> str:
    """One sentence on what came of it, for the student; empty where it is about no time."""
    return ""

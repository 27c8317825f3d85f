"""What the tests of this room share."""

from datetime import UTC, datetime

import pytest

from halfhour.scheduling.invitations.hearing import hear
from halfhour.scheduling.offers.windows import Span
from tests.scheduling.itip import BEN


@pytest.fixture
def with_ada(world):
    """Ada sits in Minneapolis and goes by she."""
    world.ada.zone, world.ada.city, world.ada.pronouns = "America/Chicago", "Minneapolis", "she/her"
    world.ada.save()
    return world.with_ada


@pytest.fixture
def utc():
    """A moment from its ISO text, in UTC."""
    return lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def span(utc):
    return lambda starts, ends: Span(utc(starts), utc(ends))


@pytest.fixture
def agreed():
    """What a student types who agrees on Tuesday, December 1, 2:30 pm, with Ada."""
    return {
        "on": "2026-12-01", "starts": "14:30", "minutes": "25", "clock": "theirs", "zone": "", "which": "",
        "medium": "video", "link": "https://video.example/ada", "place": "", "their_phone": "612 555 0137",
        "my_phone": "503 555 0101", "who_calls": "", "scheduler_name": "Noor Haddad",
        "scheduler_email": "noor@firm.example", "scheduler_phone": "612 555 0138", "needs": "",
    }  # fmt: skip


@pytest.fixture
def ben(world):
    return world.meeting_with_ben


@pytest.fixture
def told(world):
    """What is said of a message from somebody."""
    return lambda data, sender=BEN, at=None: hear(world.sam, data, sender=sender, at=at or world.at).said

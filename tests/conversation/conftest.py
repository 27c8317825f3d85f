"""A talk that runs: Ben's, begun on time, half-way through."""

from datetime import timedelta

import pytest

from halfhour.conversation.models import Conversation
from halfhour.preparation.models import Question


@pytest.fixture
def running(world, clock):
    """The talk with Ben, five minutes in."""
    meeting = world.meeting_with_ben
    clock.at = meeting.starts_at
    talk = Conversation.begin(world.with_ben, at=clock.at, minutes=25, meeting=meeting)
    clock.turn(minutes=5)
    return talk


@pytest.fixture
def question(world):
    return Question.objects.get(interview=world.with_ben)


@pytest.fixture
def page(world):
    return f"/conversation/{world.with_ben.id}/"


MINUTE = timedelta(minutes=1)

"""An open wish to talk with Dana, not yet written to; and a request of another student's."""

from datetime import timedelta

import pytest

from halfhour.interviews.models import Interview
from halfhour.letters.write import start
from halfhour.outreach.models import Approach


@pytest.fixture
def with_dana(world):
    return Interview.objects.wish(world.dana, at=world.at - timedelta(days=1), wish="how a course on torts is made")


@pytest.fixture
def evas_approach(world):
    letter = start(world.eve, "approach", text="x", person=world.evas)
    return Approach.objects.create(student=world.eve, interview=world.evas_interview, letter=letter)

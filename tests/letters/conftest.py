"""A draft to Ada with one blank."""

import pytest

from halfhour.letters.models import Letter
from halfhour.letters.write import start

TEXT = "Dear Ada Brightwater,\n\nI am a student. [why you]\n\nWould you have 20 minutes?\n"


@pytest.fixture
def draft(world):
    return start(world.sam, "approach", text=TEXT, subject="A short talk?", person=world.ada, interview=world.with_ada)


@pytest.fixture
def evas(world):
    """A letter of another student's."""
    return Letter.objects.create(student=world.eve, person=world.evas, kind="hello", text="secret words")

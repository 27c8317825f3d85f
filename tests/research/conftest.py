"""A page that has been read."""

import pytest

from halfhour.people.models import Person
from halfhour.research.intake import Intake, take_in
from tests.pages import FIRM_PAGE


@pytest.fixture
def source(world):
    """Marisol Quennell's page at her firm, kept by Sam."""
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    return take_in(marisol, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)

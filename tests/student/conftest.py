"""What the tests of this room share."""

from datetime import date

import pytest


@pytest.fixture
def day():
    """A day from its ISO text."""
    return date.fromisoformat

"""Whoever types a town for a time zone is told which zone is meant."""

import pytest

from halfhour.foundation.time import UnknownZone
from halfhour.student.clocks import known_clock


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Minneapolis", "Perhaps America/Chicago?"),
        ("Duluth, MN", "Perhaps America/Chicago?"),
        ("Bend, Oregon", "is not a time zone that is known here"),  # Oregon has two clocks
        ("Berlin", "Perhaps Europe/Berlin?"),
        ("Nowhere", "is not a time zone that is known here"),
    ],
)
def test_a_town_is_answered_with_its_zone_and_never_taken_for_it(typed, told):
    with pytest.raises(UnknownZone, match=told.replace("?", "[?]")):
        known_clock(typed)


def test_a_zone_is_taken_as_it_is():
    assert known_clock("America/Chicago") == "America/Chicago"

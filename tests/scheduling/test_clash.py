"""What stands in the student's calendar at a time that is agreed, moved to or proposed: said, and no stop."""

from datetime import time

import pytest

from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.invitations.hearing import hear
from halfhour.scheduling.models import Meeting
from tests.scheduling.test_hear import BEN, itip

THEN = "In your calendar then: Clinic, 12–2 pm"


@pytest.fixture
def clinic(world):
    """Sam is in the clinic on Tuesdays from noon to two."""
    return WeeklyHours.add(world.sam, weekdays=[1], begins=time(12), ends=time(14), what="Clinic")


def test_agreeing_says_it_and_agrees_all_the_same(world, clinic, with_ada, press, agreed, client):
    assert press(f"/scheduling/{with_ada.id}/agree/", agreed).status_code == 303
    assert Meeting.objects.get(interview=with_ada).stands
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert page.count(THEN) >= 2, "beside Undo, and on the meeting"


@pytest.mark.parametrize("year", ["9999", "0001", "1899", "2200"])
def test_a_year_out_of_reach_is_asked_about_and_agrees_nothing(with_ada, press, agreed, year):
    answer = press(f"/scheduling/{with_ada.id}/agree/", agreed | {"on": f"{year}-12-01"})
    assert (answer.status_code, Meeting.objects.filter(interview=with_ada).count()) == (422, 0)
    assert "Look at the year again." in answer.content.decode()


@pytest.mark.parametrize(("starts", "is_said"), [("16:00", False), ("15:35", True), ("13:35", False), ("13:36", True)])
def test_while_it_is_typed_it_is_said_already(clinic, with_ada, agreed, client, starts, is_said):
    """Ada's clock in Minneapolis is two hours ahead: the clinic is from 2 to 4 pm there."""
    answer = client.get(f"/scheduling/{with_ada.id}/in-the-way/", agreed | {"starts": starts})
    assert answer.status_code == 200
    assert (THEN in answer.content.decode()) == is_said


@pytest.mark.parametrize(
    "about",
    [
        {"on": ""},
        {"on": "9999-12-31"},
        {"on": "0001-01-01"},
        {"starts": "x"},
        {"clock": "other", "zone": "Mars/Olympus"},
        {"minutes": "9"},
    ],
)
def test_what_cannot_be_read_yet_says_nothing(clinic, with_ada, agreed, client, about):
    answer = client.get(f"/scheduling/{with_ada.id}/in-the-way/", agreed | about)
    assert (answer.status_code, answer.content.strip()) == (200, b"")


def test_the_window_they_took_says_what_has_come_into_it_since(world, with_ada, press, client):
    press(f"/scheduling/{with_ada.id}/offer/", {"windows": ["2026-12-01T20:00Z~120", "2026-12-03T20:00Z~120"]})
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    window = page.split("?window=")[1][:36]
    assert THEN not in client.get(f"/scheduling/{with_ada.id}/?window={window}").content.decode()
    WeeklyHours.add(world.sam, weekdays=[1], begins=time(12), ends=time(14), what="Clinic")
    assert THEN in client.get(f"/scheduling/{with_ada.id}/?window={window}").content.decode()


def test_moving_says_it_and_moves_all_the_same(world, clinic, press, client):
    to = {"on": "2026-11-24", "starts": "13:00", "minutes": "25", "clock": "mine", "zone": "", "which": ""}
    assert press(f"/scheduling/meetings/{world.meeting_with_ben.id}/move/", to).status_code == 303
    assert Meeting.objects.get(pk=world.meeting_with_ben.pk).wall == "2026-11-24T13:00"
    assert THEN in client.get(f"/scheduling/{world.with_ben.id}/").content.decode()


def test_beside_a_time_that_they_propose_it_stands_too(world, clinic, client):
    hear(world.sam, itip("COUNTER", world.meeting_with_ben.uid, starts="20261124T210000Z"), sender=BEN, at=world.at)
    assert THEN in client.get(f"/scheduling/{world.with_ben.id}/").content.decode()


def test_it_is_the_student_s_own_calendar_only(world, with_ada, agreed, client):
    WeeklyHours.add(world.eve, weekdays=[1], begins=time(12), ends=time(14), what="hers")
    assert "hers" not in client.get(f"/scheduling/{with_ada.id}/in-the-way/", agreed).content.decode()

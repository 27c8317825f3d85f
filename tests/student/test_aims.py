"""Aims: what the student wants to find out over months."""

import pytest

from halfhour.foundation.refusals import Refused
from halfhour.student.models import Aim


@pytest.mark.parametrize("htmx", [True, False])
def test_an_aim_is_added(world, press, htmx):
    assert press("/student/aims/add/", {"text": "Is elder law for me?"}, htmx=htmx).status_code == (
        200 if htmx else 303
    )
    assert [str(each) for each in Aim.objects.of(world.sam).open()] == ["Is elder law for me?"]


def test_the_same_aim_twice_and_an_empty_one_are_refused(world):
    Aim.objects.add(world.sam, "Is elder law for me?")
    for text in ["is elder  law for me?", "   "]:
        with pytest.raises(Refused):
            Aim.objects.add(world.sam, text)


@pytest.mark.parametrize("htmx", [True, False])
def test_an_aim_is_closed_once(world, press, clock, htmx):
    aim = Aim.objects.add(world.sam, "Is elder law for me?")
    assert press(f"/student/aims/{aim.id}/close/", htmx=htmx).status_code == (200 if htmx else 303)
    aim.refresh_from_db()
    assert aim.closed_at == clock.at
    assert press(f"/student/aims/{aim.id}/close/").status_code == 422


def test_a_strangers_aim_does_not_exist(world, press, client):
    aim = Aim.objects.add(world.eve, "Tax?")
    assert press(f"/student/aims/{aim.id}/close/").status_code == 404
    assert client.get(f"/student/aims/{aim.id}/close/").status_code == 405

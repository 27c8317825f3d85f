"""Throwing a draft away."""

import pytest

from halfhour.letters.models import Letter


@pytest.mark.parametrize("htmx", [True, False])
def test_a_draft_goes(press, draft, htmx):
    press(f"/letters/{draft.pk}/drop/", htmx=htmx)
    assert not Letter.objects.filter(pk=draft.pk).exists()


def test_what_has_left_stays(press, world):
    letter = world.approach_to_ada.letter
    assert press(f"/letters/{letter.pk}/drop/").status_code == 422
    assert Letter.objects.filter(pk=letter.pk).exists()


def test_looking_drops_nothing_and_a_stranger_finds_nothing(client, press, draft, evas):
    assert client.get(f"/letters/{draft.pk}/drop/").status_code == 405
    assert press(f"/letters/{evas.pk}/drop/").status_code == 404

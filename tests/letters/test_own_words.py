"""The student's own words beside ours."""

import pytest

from halfhour.letters.given import You
from halfhour.letters.models import Letter, Template
from halfhour.letters.own_words import fitted, keep, without
from halfhour.letters.write import start
from tests.letters.conftest import TEXT

TYPED = {"text": TEXT, "subject": "For Ada Brightwater", "revision": "1"}


@pytest.mark.parametrize("htmx", [True, False])
def test_they_are_kept_without_their_reader(press, draft, world, htmx):
    answer = press(f"/letters/{draft.pk}/keep-as-mine/", TYPED | {"own_name": "Plain"}, htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    kept = Template.objects.of(world.sam).get()
    assert kept.text.startswith("[greeting],") and "Ada" not in kept.text + kept.subject


def test_they_fit_the_next_reader(press, draft, world):
    mine = keep(draft, "Plain")
    other = start(world.sam, "approach", text="x", person=world.dana)
    press(f"/letters/{other.pk}/use-mine/", {"text": "x", "subject": "", "revision": "1", "template": str(mine.pk)})
    assert Letter.objects.get(pk=other.pk).text.startswith("Dear Professor Whitlock,")


def test_without_a_name_they_are_not_kept(press, draft, world):
    assert press(f"/letters/{draft.pk}/keep-as-mine/", TYPED).status_code == 422
    assert not Template.objects.of(world.sam).exists()


def test_those_of_a_stranger_are_not_there(press, draft, world, evas):
    hers = keep(evas, "hers")
    assert press(f"/letters/{draft.pk}/use-mine/", TYPED | {"template": str(hers.pk)}).status_code == 404
    assert press(f"/letters/own-words/{hers.pk}/forget/").status_code == 404
    assert press(f"/letters/{evas.pk}/keep-as-mine/", TYPED | {"own_name": "x"}).status_code == 404
    assert Template.objects.filter(pk=hers.pk).exists()


def test_they_can_be_let_go(press, draft):
    mine = keep(draft, "Plain")
    assert press(f"/letters/own-words/{mine.pk}/forget/")["Location"] == "/letters/"
    assert not Template.objects.filter(pk=mine.pk).exists()


@pytest.mark.parametrize("verb", ["keep-as-mine", "use-mine"])
def test_looking_changes_nothing(client, draft, verb):
    assert client.get(f"/letters/{draft.pk}/{verb}/").status_code == 405


def test_what_is_not_known_of_a_reader_stays_a_blank():
    ada = You("Ada Brightwater", "Dear Ada Brightwater", "attorney", "Tern & Quill LLP")
    kept = without("Dear Ada,\n\nI read of Ada Brightwater at Tern & Quill LLP.", ada)
    assert kept == "[greeting],\n\nI read of [name] at [office]."
    assert (
        fitted(kept, You("Ben Castellan", "Dear Mr. Castellan"))
        == "Dear Mr. Castellan,\n\nI read of Ben Castellan at [office]."
    )

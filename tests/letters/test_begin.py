"""Any letter may be begun by hand; and all words stand on one page, the student's own beside ours."""

import pytest

from halfhour.letters.begin import BEGINNINGS
from halfhour.letters.models import Channel, Letter, LetterKind, Template

WORDS = {
    "name": "My thanks",
    "kind": "thanks",
    "channel": "email",
    "subject": "Thank you",
    "text": "[greeting],\n\nthank you.\n",
}


def test_every_letter_is_offered_with_its_ways(client, world):
    page = client.get(f"/letters/to/{world.chidi.id}/").content.decode()
    assert all(str(each.name) in page for each in BEGINNINGS)


@pytest.mark.parametrize("htmx", [True, False])
def test_it_is_drafted_for_this_person(press, world, htmx):
    press(f"/letters/to/{world.chidi.id}/start/", {"beginning": "hello-months", "channel": "card"}, htmx=htmx)
    letter = Letter.objects.of(world.sam).drafts().get(kind=LetterKind.HELLO)
    assert letter.channel == Channel.CARD and letter.text.startswith("Dear Chidi Marlowe,") and letter.subject == ""


def test_a_letter_goes_only_its_own_ways(press, world):
    assert (
        press(f"/letters/to/{world.chidi.id}/start/", {"beginning": "voicemail", "channel": "email"}).status_code == 422
    )
    assert press(f"/letters/to/{world.chidi.id}/start/", {"beginning": "x", "channel": "email"}).status_code == 422


def test_whoever_wants_peace_gets_no_hello(press, world):
    world.chidi.do_not_contact = True
    world.chidi.save()
    assert press(f"/letters/to/{world.chidi.id}/start/", {"beginning": "hello", "channel": "email"}).status_code == 422
    assert press(f"/letters/to/{world.chidi.id}/start/", {"beginning": "thanks", "channel": "email"}).status_code == 303


@pytest.mark.parametrize("htmx", [True, False])
def test_own_words_are_added_changed_and_shown_beside_ours(client, press, world, htmx):
    press("/letters/words/add/", WORDS, htmx=htmx)
    own = Template.objects.get()
    page = client.get("/letters/words/").content.decode()
    assert "My thanks" in page and "A hello after months" in page
    press(f"/letters/words/{own.id}/change/", WORDS | {"text": "[greeting],\n\nthank you again.\n"}, htmx=htmx)
    own.refresh_from_db()
    assert "again" in own.text


def test_nameless_words_are_refused(press, world):
    assert press("/letters/words/add/", WORDS | {"name": ""}).status_code == 422


def test_strangers_and_get(client, press, world):
    assert client.get(f"/letters/to/{world.evas.id}/").status_code == 404
    assert press(f"/letters/to/{world.evas.id}/start/", {}).status_code == 404
    assert client.get(f"/letters/to/{world.chidi.id}/start/").status_code == 405
    assert client.get("/letters/words/add/").status_code == 405

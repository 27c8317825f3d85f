"""Persons: named with care, noted, taken away with what hangs on them."""

import pytest

from halfhour.people.models import Nameless, Note, Person

FORM = {
    "name": "Ada Brightwater",
    "honorific": "Ms.",
    "kind": "partner",
    "zone": "America/Chicago",
    "keep_in_touch": "true",
}


def test_honorific_and_pronouns_are_empty_until_said(world):
    assert (world.ada.honorific, world.ada.pronouns) == ("", "")


@pytest.mark.parametrize(
    ("name", "family"), [("Ada Brightwater", "Brightwater"), ("Juan Pérez Jr.", "Pérez"), ("Sting", "Sting")]
)
def test_the_family_name_is_the_last_word_that_is_one(name, family):
    assert Person(name=name).family_name == family


def test_a_person_needs_a_name(world):
    with pytest.raises(Nameless):
        Person.objects.create(student=world.sam, name="   ")


def test_what_is_known_of_the_name_is_kept(world, press):
    assert press(f"/people/{world.ada.id}/describe/", FORM).status_code == 303
    world.ada.refresh_from_db()
    assert (world.ada.honorific, world.ada.zone, world.ada.keep_in_touch) == ("Ms.", "America/Chicago", True)


def test_an_unknown_zone_is_refused_and_what_was_typed_is_shown_again(world, press):
    answer = press(f"/people/{world.ada.id}/describe/", FORM | {"zone": "Mars/Olympus"})
    assert answer.status_code == 422
    assert "Mars/Olympus" in answer.content.decode()
    assert "Ms." in answer.content.decode()


def test_a_note_is_kept_and_found(world, press, client):
    press(f"/people/{world.ada.id}/note/", {"text": "Grew up on an orchard"})
    assert "Ada Brightwater" in client.get("/search/?q=ORCHARD").content.decode()


def test_an_empty_note_is_refused(world, press):
    assert press(f"/people/{world.ada.id}/note/", {"text": "  "}).status_code == 422
    assert not Note.objects.of(world.sam).exists()


def test_taking_away_shows_first_what_goes_and_can_be_undone(world, press, client):
    shown = client.get(f"/people/{world.ada.id}/leaving/").content.decode()
    assert "Approach" in shown
    assert Person.objects.of(world.sam).filter(pk=world.ada.id).exists()
    press(f"/people/{world.ada.id}/remove/")
    assert not Person.objects.of(world.sam).filter(pk=world.ada.id).exists()
    act = client.get("/people/").content.decode().split("/undo/")[1].split("/")[0]
    press(f"/undo/{act}/")
    assert Person.objects.of(world.sam).get(pk=world.ada.id).interviews.count() == 1


@pytest.mark.parametrize("verb", ["describe", "note", "remove"])
def test_a_stranger_gets_404_and_get_is_refused(world, press, client, verb):
    assert press(f"/people/{world.evas.id}/{verb}/", FORM | {"text": "x"}).status_code == 404
    assert client.get(f"/people/{world.ada.id}/{verb}/").status_code == 405


@pytest.mark.parametrize("path", ["/people/{}/", "/people/{}/edit/", "/people/{}/leaving/", "/research/{}/"])
def test_a_strangers_page_is_not_there(world, client, path):
    assert client.get(path.format(world.evas.id)).status_code == 404
    assert client.get(path.format(world.ada.id)).status_code == 200

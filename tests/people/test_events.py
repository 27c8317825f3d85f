"""A panel or a fair is noted with everybody met there, on quick cards."""

from datetime import date

import pytest

from halfhour.foundation.acts import Act
from halfhour.people.models import Event, Met, Person


@pytest.fixture
def fair(world):
    return Event.objects.create(student=world.sam, name="Public interest fair", happened_on=date(2026, 11, 12))


@pytest.mark.parametrize("htmx", [True, False])
def test_it_is_noted_and_opens_for_its_first_card(world, press, client, htmx):
    said = {"name": "Panel on public defense", "happened_on": "2026-11-17", "place": "Room 12"}
    answer = press("/people/events/add/", said, htmx=htmx)
    event = Event.objects.of(world.sam).get()
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == f"/people/events/{event.id}/"
    assert "Room 12" in client.get(f"/people/events/{event.id}/").content.decode()
    assert "Panel on public defense" in client.get("/people/events/").content.decode()


def test_somebody_new_becomes_a_person_that_was_met(world, press, fair, client):
    press(f"/people/events/{fair.id}/meet/", {"name": "Gita  Rowan", "role": "Defender", "spoke_of": "bail hearings"})
    gita = Person.objects.of(world.sam).named("Gita Rowan").get()
    assert (gita.relation, gita.role) == ("met", "Defender")
    assert "bail hearings" in client.get(f"/people/events/{fair.id}/").content.decode()
    page = client.get(f"/people/{gita.id}/").content.decode()
    assert "Public interest fair" in page
    assert "bail hearings" in page


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("JANE Q. DOE", "Jane Q. Doe"),
        ("PATRICK O'BRIEN", "Patrick O'Brien"),
        ("ROSA MCDONALD", "Rosa McDonald"),
        ("LUZ DE LA CRUZ", "Luz de la Cruz"),
        ("Rosa McDonald", "Rosa McDonald"),
    ],
)
def test_a_name_copied_in_capitals_is_written_as_a_name(world, press, fair, typed, shown):
    press(f"/people/events/{fair.id}/meet/", {"name": typed})
    press(f"/interviews/{world.with_ben.id}/join/", {"name": typed})
    assert [each.name for each in Person.objects.of(world.sam).named(shown)] == [shown]


def test_somebody_known_is_not_doubled_and_keeps_what_is_known(world, press, fair):
    press(f"/people/events/{fair.id}/meet/", {"name": "ada brightwater", "role": "Lawyer"})
    world.ada.refresh_from_db()
    assert world.ada.role == "Attorney, Tern & Quill LLP"
    assert Met.objects.of(world.sam).get().person == world.ada


def test_the_same_person_twice_is_refused(world, press, fair):
    fair.meet("Gita Rowan")
    answer = press(f"/people/events/{fair.id}/meet/", {"name": "Gita Rowan"})
    assert answer.status_code == 422
    assert "already" in answer.content.decode()
    assert Met.objects.of(world.sam).count() == 1


@pytest.mark.parametrize("said", [{"name": ""}, {"name": "x", "happened_on": "2026-11-31"}])
def test_without_a_name_or_with_an_impossible_day_it_is_refused(world, press, said):
    assert press("/people/events/add/", {"happened_on": "2026-11-17"} | said).status_code == 422
    assert not Event.objects.of(world.sam).exists()


def test_who_was_not_there_stays_a_person_and_undo_brings_the_card_back(world, press, fair):
    met = fair.meet("Gita Rowan", spoke_of="bail hearings")
    press(f"/people/met/{met.id}/remove/")
    assert not Met.objects.of(world.sam).exists()
    assert Person.objects.of(world.sam).named("Gita Rowan").exists()
    Act.objects.get(student=world.sam).undo(world.at)
    assert Met.objects.of(world.sam).get().spoke_of == "bail hearings"


def test_taken_off_the_list_it_leaves_its_people(world, press, fair):
    fair.meet("Gita Rowan")
    assert press(f"/people/events/{fair.id}/remove/").url == "/people/events/"
    assert not Event.objects.of(world.sam).exists()
    assert Person.objects.of(world.sam).named("Gita Rowan").exists()


def test_having_met_opens_the_door_of_the_letter(world, client, fair):
    from halfhour.interviews.models import Interview

    fair.meet("Dana Whitlock", spoke_of="how clinics choose students")
    interview = Interview.objects.wish(world.dana, at=world.at)
    assert "Met at Public interest fair" in client.get(f"/outreach/{interview.id}/").content.decode()

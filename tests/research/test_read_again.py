"""A page that is there already is read once more by a reader that has improved."""

import pytest

from halfhour.foundation.acts import Act
from halfhour.people.models import Person
from halfhour.research.dossier import dossier
from halfhour.research.intake import Intake, take_in
from halfhour.research.models import Fact, Source
from tests.pages import FIRM_PAGE


@pytest.fixture
def source(world):
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    kept = take_in(marisol, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    fact = kept.facts.filter(type="admission").order_by("span_start").first()
    fact.correct("Oregon State Bar", at=world.at)
    kept.facts.exclude(pk=fact.pk).delete()  # as an older reader might have left it
    Source.objects.filter(pk=kept.pk).update(blocks=[], repairs=0)
    return kept


def values(source) -> set[str]:
    return {each.value for each in dossier(source.person).facts}


@pytest.mark.parametrize("htmx", [True, False])
def test_it_finds_what_was_missed_and_keeps_the_students_word(source, press, htmx):
    answer = press(f"/research/sources/{source.id}/read-again/", htmx=htmx)
    where = f"/research/{source.person_id}/?source={source.id}"
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == where
    assert "Oregon State Bar" in values(source)
    assert len(values(source)) > 3
    source.refresh_from_db()
    assert source.blocks


def test_undo_brings_the_older_reading_back_whole(world, source, press):
    before = set(Fact.objects.filter(source=source).values_list("pk", flat=True))
    press(f"/research/sources/{source.id}/read-again/")
    Act.objects.get(student=world.sam, verb="research:read_again").undo(world.at)
    source.refresh_from_db()
    assert source.blocks == []
    assert set(Fact.objects.filter(source=source).values_list("pk", flat=True)) == before


def test_it_is_only_pressed(source, client):
    assert client.get(f"/research/sources/{source.id}/read-again/").status_code == 405
    assert "Read this page again" in client.get(f"/research/{source.person_id}/").content.decode()

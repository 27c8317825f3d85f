"""The kind that chosen words most likely are of, before the student says so."""

import pytest

from halfhour.people.models import Person
from halfhour.research.dossier import add_fact
from halfhour.research.intake import Intake, take_in
from tests.pages import FIRM_PAGE

FRAGMENTS = """<h1>Gita Rowan</h1><p>Gita Rowan is an attorney in Salem.</p>
<p>On the wall behind her hangs a paper: J.D., Rosecliff College of Law, 2014. She likes rain.</p>"""


def kind(client, source, words: str) -> str:
    return client.get(f"/research/sources/{source.pk}/kind/", {"words": words}).json()["kind"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("J.D., Lewis & Clark Law School", "education"),
        ("Multnomah Bar Association", "membership"),
        ("Spanish", "language"),
        ("estate planning and probate", "practice_area"),
        ("Washington,\n2013", "admission"),
    ],
)
def test_words_in_which_a_fact_was_read_are_of_its_kind(source, client, words, expected):
    assert kind(client, source, words) == expected


def test_words_without_a_fact_are_read_by_themselves(world, client):
    gita = Person.objects.create(student=world.sam, name="Gita Rowan")
    source = take_in(gita, Intake(FRAGMENTS.encode(), "page.html"), at=world.at)
    for fact in source.facts.filter(type="education"):
        fact.delete()
    assert kind(client, source, "J.D., Rosecliff College of Law, 2014") == "education"


@pytest.mark.parametrize("words", ["her two hats", "", "not on this page", "x" * 5_000])
def test_where_nothing_tells_the_kind_last_used_is_first(world, source, client, words):
    assert kind(client, source, words) == "work"
    add_fact(source.person, "community", "coaches the crew", at=world.at)
    assert kind(client, source, words) == "community"
    html = client.get(f"/research/{source.person_id}/").content.decode()
    assert 'value="community" selected' in html


def test_asking_keeps_nothing_and_a_stranger_gets_nothing(world, source, client, press):
    assert press(f"/research/sources/{source.pk}/kind/").status_code == 405
    theirs = take_in(world.evas, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    assert client.get(f"/research/sources/{theirs.pk}/kind/", {"words": "Spanish"}).status_code == 404

"""A table of people: chosen from, added in one press, taken back in one, and nobody twice."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.foundation.acts import Act
from halfhour.people.models import Kind, Note, Person
from halfhour.research.intake import times_read
from halfhour.research.models import Blob
from tests.pages import FIRM_PAGE
from tests.reading import test_rows

PASTED = test_rows.PASTED.replace("Ada Brightwater", "Nell Farrow")
CONNECTIONS = test_rows.CONNECTIONS.replace("Ada,Brightwater", "Nell,Farrow")


def ticked(html: str) -> list[str]:
    return re.findall(r'name="row" value="(\d+)" checked', html)


def pressed(world) -> str:
    return f"/research/rows/{Blob.objects.of(world.sam).get().id}/"


@pytest.fixture
def shown(press) -> str:
    return press("/add/", {"said": PASTED}, htmx=False).content.decode()


def test_a_pasted_directory_is_shown_before_anybody_is_added(world, shown):
    assert ticked(shown) == ["0", "1"]
    assert "Ben Corrigan" in shown
    assert not Person.objects.of(world.sam).filter(name="Ben Corrigan").exists()


def test_who_is_ticked_comes_with_what_the_row_says(world, shown, press):
    answer = press(pressed(world), {"row": ["1"]}, htmx=False)
    assert (answer.status_code, answer["Location"]) == (303, "/people/")
    ben = Person.objects.of(world.sam).get(name="Ben Corrigan")
    assert (ben.role, ben.kind, ben.city, ben.email) == (
        "Associate, Fenwick Tarn PC", Kind.ASSOCIATE, "Boise, ID", "ben@example.org",
    )  # fmt: skip
    assert Note.objects.of(world.sam).get(person=ben).text == "Class Year: 2019"
    assert not Person.objects.of(world.sam).filter(email="ada@example.org").exists()


def test_a_second_press_adds_nobody_twice(world, shown, press):
    for _twice in "12":
        assert press(pressed(world), {"row": ["0", "1"]}).status_code in (200, 303)
    assert Person.objects.of(world.sam).filter(name="Ben Corrigan").count() == 1


def test_one_undo_takes_all_of_them_back(world, shown, press):
    before = Person.objects.of(world.sam).count()
    press(pressed(world), {"row": ["0", "1"]})
    act = Act.objects.filter(student=world.sam).latest("id")
    assert "2 people" in act.said
    press(f"/undo/{act.id}/")
    assert Person.objects.of(world.sam).count() == before


def test_nobody_ticked_is_told(world, shown, press):
    assert "Nobody is ticked" in press(pressed(world), {}).content.decode()


def test_who_is_here_under_another_spelling_is_named_and_not_ticked(world, press):
    Person.objects.add(world.sam, "Benjamin Corrigan")
    html = press("/add/", {"said": PASTED}, htmx=False).content.decode()
    assert "here already as Benjamin Corrigan?" in html
    assert "1" not in ticked(html)


def test_a_networks_file_is_not_read_as_a_page(world, press):
    before = times_read()
    file = SimpleUploadedFile("Connections.csv", CONNECTIONS.encode())
    html = press("/add/", {"file": file}, htmx=False).content.decode()
    assert ticked(html) == ["0", "1"]
    assert times_read() == before


def test_a_long_network_is_chosen_from_one_by_one(press):
    rows = "".join(f"Ada{'abcdefghij'[n % 10]} Brightwater{chr(97 + n // 10)},Firm {n}\n" for n in range(100))
    html = press("/add/", {"said": "Name,Company\n" + rows}, htmx=False).content.decode()
    assert "100 people" in html
    assert ticked(html) == []


def test_a_table_of_a_stranger_is_not_there(world, press):
    blob = Blob.objects.keep(world.eve, PASTED.encode())
    assert press(f"/research/rows/{blob.id}/", {"row": ["0"]}).status_code == 404


def test_a_table_may_be_the_page_of_one(world, shown, press):
    blob = Blob.objects.of(world.sam).get()
    assert press(f"/research/named/{blob.id}/", {"name": "Gita Rowan"}).status_code == 303


def test_a_name_in_another_spelling_is_asked_about(world, press):
    Person.objects.add(world.sam, "Gita Rowan-Vale")
    html = press("/add/", {"said": "Gita Rowan Vale"}, htmx=False).content.decode()
    assert "is here already" in html
    assert not Person.objects.of(world.sam).filter(name="Gita Rowan Vale").exists()


def test_a_page_about_somebody_in_another_spelling_asks_and_goes_where_it_is_said(world, press):
    known = Person.objects.add(world.sam, "Mari Quennell")
    file = SimpleUploadedFile("page.html", FIRM_PAGE.replace("Marisol", "María").encode())
    html = press("/add/", {"file": file}, htmx=False).content.decode()
    assert "Is it Mari Quennell?" not in html  # Mari and María are two names
    Person.objects.filter(pk=known.pk).update(name="Marisol Quennel")
    file = SimpleUploadedFile("page.html", FIRM_PAGE.encode())
    html = press("/add/", {"file": file}, htmx=False).content.decode()
    assert "Is it Marisol Quennel?" in html
    blob = Blob.objects.of(world.sam).latest("id")
    answer = press(f"/research/named/{blob.id}/", {"name": "Marisol Quennel"})
    assert str(known.id) in answer["Location"] if "Location" in answer else answer["HX-Redirect"]


def test_another_one_of_a_name_in_another_spelling_is_added(world, press):
    Person.objects.add(world.sam, "Marisol Quennel")
    blob = Blob.objects.keep(world.sam, FIRM_PAGE.encode())
    press(f"/research/named/{blob.id}/", {"name": "Marisol Quennell", "another": "1", "filename": "page.html"})
    assert Person.objects.of(world.sam).filter(name__in=["Marisol Quennel", "Marisol Quennell"]).count() == 2


TEAM = (
    "Tobias Winterbourne\nPartner\nTobias advises hospitals.\n\n"
    "Imelda Farrow\nCounsel\nImelda was a prosecutor until 2019.\n\nJoss Harkness\nAssociate\nJoss speaks Dutch.\n"
)


def test_several_of_one_page_are_added_by_one_press_each_with_it(world, press):
    html = press("/add/", {"said": TEAM}, htmx=False).content.decode()
    assert "Several of them" in html
    blob = Blob.objects.of(world.sam).get()
    chosen = {"name": ["Tobias Winterbourne", "Imelda Farrow"]}
    for _twice in "12":
        assert press(f"/research/people/{blob.id}/", chosen, htmx=False)["Location"] == "/people/"
    added = Person.objects.of(world.sam).filter(name__in=chosen["name"])
    assert sorted(each.sources.count() for each in added) == [1, 1]
    assert not Person.objects.of(world.sam).filter(name="Joss Harkness").exists()


def test_nobody_or_too_many_of_one_page_are_refused(world, press):
    blob = Blob.objects.keep(world.sam, TEAM.encode())
    assert press(f"/research/people/{blob.id}/", {}).status_code == 422
    many = {"name": [f"Ada {chr(65 + n)}brook" for n in range(13)]}
    assert press(f"/research/people/{blob.id}/", many).status_code == 422
    theirs = Blob.objects.keep(world.eve, TEAM.encode())
    assert press(f"/research/people/{theirs.id}/", {"name": ["Imelda Farrow"]}).status_code == 404


TEAM = (
    "Tobias Winterbourne\nPartner\nTobias advises hospitals.\n\n"
    "Imelda Farrow\nCounsel\nImelda was a prosecutor until 2019.\n\nNadia Crane\nCounsel\nNadia writes wills.\n"
)


def test_a_page_of_several_says_who_is_here_already_also_in_another_spelling(world, press):
    Person.objects.add(world.sam, "Tobias Winterbourne")
    Person.objects.add(world.sam, "Iméldà Farrow")
    html = press("/add/", {"said": TEAM}, htmx=False).content.decode()
    after = {
        name: html.split(f'value="{name}"', 1)[1].split("</li>")[0] for name in ("Tobias Winterbourne", "Nadia Crane")
    }
    assert "here already" in after["Tobias Winterbourne"] and "here already" not in after["Nadia Crane"]
    assert html.count("here already as Iméldà Farrow?") == 2  # beside the button, and beside the box to tick


def test_of_another_students_people_nothing_is_said(world, press):
    Person.objects.add(world.eve, "Tobias Winterbourne")
    assert "here already" not in press("/add/", {"said": TEAM}, htmx=False).content.decode()

"""What is typed as a name becomes one person's name, and what is none is refused in plain words."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.people.models import Person
from halfhour.research.models import Fact


def page(data: bytes, name: str = "quennell.html") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def named(world, name: str) -> Person:
    return Person.objects.of(world.sam).get(name=name)


@pytest.mark.parametrize(
    ("line", "name", "sources"),
    [
        ("Gita Rowan, Partner at Rowan Ott LLP", "Gita Rowan", 1),
        ("Gita Rowan is a lawyer in Salem. She likes to row.", "Gita Rowan", 1),
        ("Gita Rowan, Esq.", "Gita Rowan, Esq.", 0),
        ("Rowan, Gita", "Rowan, Gita", 0),
    ],
)
def test_a_line_that_says_more_than_a_name_is_read(world, press, line, name, sources):
    assert press("/add/", {"said": line}).status_code == 303
    assert named(world, name).sources.count() == sources


def test_a_name_alone_is_enough(world, press):
    answer = press("/add/", {"said": "  Gita   Rowan "})
    assert answer.status_code == 303
    assert answer["Location"] == f"/people/{named(world, 'Gita Rowan').id}/"


CAPITALS = "<title>{0} | Hask</title><h1>{0}</h1><p>{0} is a partner. She was admitted in Oregon in 2011.</p>"


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"said": "ADA MCDONALD III"}, "Ada McDonald III"),
        ({"said": "Gita Rowan"}, "Gita Rowan"),
        ({"file": CAPITALS.format("GITA O'NEIL")}, "Gita O'Neil"),
        ({"said": "She was admitted in Oregon in 2011.\nSpeaks Dutch.", "name": "GITA ROWAN"}, "Gita Rowan"),
    ],
    ids=["typed", "typed as written", "a page's", "typed beside a page"],
)
def test_a_name_in_capitals_becomes_a_name_and_quotes_stay(world, press, asked, name):
    file = {"file": page(asked["file"].encode())} if "file" in asked else {}
    assert press("/add/", asked | file).status_code == 303
    facts = Fact.objects.of(world.sam).filter(person=named(world, name))
    assert all(each.source.text[each.span_start : each.span_end] == each.quote for each in facts)
    assert facts.exists() == ("file" in asked or "name" in asked)


def test_a_second_person_of_that_name_is_asked_about(world, press):
    assert "Ada Brightwater is here already" in press("/add/", {"said": "ada brightwater"}).content.decode()
    assert Person.objects.of(world.sam).named("Ada Brightwater").count() == 1
    press("/add/", {"said": "Ada Brightwater", "another": "1"})
    assert Person.objects.of(world.sam).named("Ada Brightwater").count() == 2


@pytest.mark.parametrize("typed", ["🙂🙂", "12345", "503-555-0148", "..."])
def test_what_has_no_letters_is_nobodys_name(world, press, typed):
    before = Person.objects.count()
    answer = press("/add/", {"said": typed})
    assert answer.status_code == 422
    assert b"A name has letters" in answer.content
    assert Person.objects.count() == before


def test_markup_is_nobodys_name_and_may_be_a_page(world, press):
    before = Person.objects.count()
    assert press("/add/", {"said": "<script>alert(1)</script>"}).status_code == 422
    assert b"Whose page is it?" in press("/add/", {"said": "<b>a word in markup</b>"}).content
    assert Person.objects.count() == before


def test_what_is_too_long_is_refused_in_plain_words_and_kept(world, press):
    answer = press("/add/", {"said": "Ann Rowan is a partner. " * 20_000}).content.decode()
    assert "This is longer than 400000 characters" in answer
    assert answer.count("Ann Rowan is a partner.") == 20_000

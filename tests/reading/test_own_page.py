"""Pages on which somebody says "I": they are nobody's whom they only tell of."""

import pytest

from halfhour.reading.read import read

OWN = (
    "I came to law late. My old teacher, Carla Mendes, said that a file never lies, and Carla Mendes was right, I think."
    "\n\nI studied at Portland Community College and I work as a paralegal in Salem.\n"
)
QUOTED = (
    "I grew up in Bend, Oregon, and I have been a paralegal since 2012. I speak Spanish.\n\n"
    '"You were the best help we ever had," says Bertrand Okafor, who teaches at Reed College.\n\nI like my work.\n'
)


@pytest.mark.parametrize("page", [OWN, QUOTED])
def test_a_page_without_its_writers_name_is_not_given_to_whom_it_tells_of(page):
    reading = read(page.encode(), filename="about.txt")
    assert reading.people == ()
    assert {fact.about for fact in reading.facts} == {""}


@pytest.mark.parametrize(
    "page", [f"My name is Carla Mendes. {OWN}", f"Carla Mendes\n\n{OWN}", OWN.replace("I came", "I am Carla. I came")]
)
def test_a_page_that_says_who_writes_is_theirs(page):
    assert read(page.encode(), filename="about.txt").people == ("Carla Mendes",)


def test_the_answer_to_a_label_is_nobodys_name():
    page = "Our people\n\nAnn Lee\nParalegal\nOriginal hometown: Grand Rapids\nFavorite book: Jane Eyre\n"
    reading = read(page.encode(), filename="people.txt", about="Ann Lee")
    assert [fact.value for fact in reading.facts if fact.type == "city"] == ["Grand Rapids (from)"]
    assert not reading.others


def test_languages_that_metadata_shorten_are_read():
    told = (
        '{"@type": "Person", "name": "Ann Lee", "knowsLanguage": ["en-US", "es", {"@type": "Language", "name": "Twi"}]}'
    )
    page = f'<html><script type="application/ld+json">{told}</script><h1>Ann Lee</h1><p>Attorney</p></html>'
    facts = read(page.encode(), filename="ann.html").facts
    assert {fact.value for fact in facts if fact.type == "language"} == {"English", "Spanish", "Twi"}

"""What a page's metadata says of a person, and when it is believed."""

import json

import pytest

from halfhour.reading.read import read


def told(stated, body, name="Solveig Batiste"):
    page = (
        f'<html><head><script type="application/ld+json">{json.dumps(stated)}</script></head><body>{body}</body></html>'
    )
    reading = read(page.encode(), filename="a.html", about=name)
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    return {(fact.type, fact.quote) for fact in reading.facts}


PERSON = {
    "@type": "Attorney",
    "name": "Solveig Batiste",
    "knowsLanguage": ["French", {"@type": "Language", "name": "Hmong"}],
    "alumniOf": [{"@type": "CollegeOrUniversity", "name": "Drake University"}],
    "memberOf": "Federal Bar Association",
}
SHOWN = "<h1>Solveig Batiste</h1><p>Solveig Batiste speaks French in court.</p>"


def test_what_the_page_does_not_show_is_read_from_its_metadata():
    assert told(PERSON, SHOWN) == {
        ("language", "French"),
        ("language", "Hmong"),
        ("education", "Drake University"),
        ("membership", "Federal Bar Association"),
    }


def test_what_it_says_of_a_firm_is_not_the_persons():
    firm = {"@type": "LegalService", "name": "Batiste Law", "knowsLanguage": ["Spanish"]}
    assert told(firm, SHOWN) == {("language", "French")}


@pytest.mark.parametrize("name", ["Oak & Batiste LLP", "Batiste Law", "Batiste"])
def test_a_law_office_is_no_person_though_its_metadata_call_it_an_attorney(name):
    assert told(PERSON | {"name": name}, SHOWN) == {("language", "French")}


def test_what_it_says_of_somebody_else_is_not_the_persons():
    assert told(PERSON | {"name": "Ruth Tran"}, SHOWN) == {("language", "French")}


def test_values_of_an_odd_shape_are_left_alone():
    odd = PERSON | {"knowsLanguage": {"x": [1]}, "alumniOf": 7, "memberOf": [None, {"name": 3}]}
    assert told(odd, SHOWN) == {("language", "French")}

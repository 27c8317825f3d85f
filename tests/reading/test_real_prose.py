"""Sentences as real pages write them: a value holds what it names, and nothing that the sentence says besides."""

import pytest

from halfhour.reading.likely.values import speaks_of, value_of
from halfhour.reading.read import read


def values(kind, words, title=""):
    page = f"<html><head><title>{title}</title></head><body><h1>Ann Lee</h1>{words}</body></html>"
    facts = read(page.encode(), filename="ann.html", about="Ann Lee").facts
    return [fact.value for fact in facts if fact.type == kind]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("She handles both civil and criminal matters.", "Civil and criminal matters"),
        (
            "She prosecuted numerous high-stakes cases, including business fraud, gang, and murder cases.",
            "Business fraud; Gang; Murder cases",
        ),
        (
            "She teaches legal writing, contracts, and torts, regularly integrating new tools into her courses.",
            "Legal writing; Contracts; Torts",
        ),
    ],
)
def test_fields_are_given_without_the_words_around_them(words, value):
    assert value in values("practice_area", f"<p>{words}</p>")


def test_the_last_of_several_fields_loses_its_and():
    assert value_of("practice_area", "wills, trusts, and easements")[0] == "Wills; Trusts; Easements"


def test_a_degree_is_not_given_to_the_school_of_the_next_one():
    words = "She has a Bachelor of Science in Human Biology, and is working toward a Master of Arts at Reed College."
    assert values("education", f"<p>{words}</p>") == ["B.S., Human Biology", "M.A., Reed College"]


@pytest.mark.parametrize(
    "words",
    [
        "She was working at Zinc Law School as a general reference librarian.",
        "Her first book, The Sympathetic State (2013 Zinc Press), is about relief.",
    ],
)
def test_a_place_of_work_and_a_title_are_no_school(words):
    assert not values("education", f"<p>{words}</p>")


def test_a_field_of_two_words_is_whole():
    words = "She graduated from Reed College with a degree in Chemical and Biomolecular Engineering."
    assert values("education", f"<p>{words}</p>") == ["A degree in Chemical and Biomolecular Engineering, Reed College"]


def test_prose_below_qualifications_is_no_certificate():
    words = "<h2>Qualifications</h2><p>Since 2016, I have served as the Chair of the Bylaws Review Committee.</p>"
    assert not values("certification", words)
    assert values("certification", "<h2>Qualifications</h2><p>Certified Paralegal</p>") == ["Certified Paralegal"]


def test_the_name_of_an_event_is_nobodys_employer():
    found = values("work", "<p>Senior Water Rights Counsel</p>", title="Speakers - Zinc Water Law CLE")
    assert found == ["Senior Water Rights Counsel"]


def test_a_dog_speaks_no_language():
    assert speaks_of("language", "and some German")
    assert not speaks_of("language", "her two German Shepherd mixes")

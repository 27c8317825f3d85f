"""Pasted LinkedIn profiles: their sections, and the screen around them."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules

PASTED = """Home
Messaging
Ann Lee
She/Her
Paralegal at Lee Law | Probate, elder law
Salem, Oregon, United States · Contact info
500+ connections
About
I keep calendars. I speak Hmong.
Experience
Lee Law
Full-time · 9 yrs
Paralegal
Jan 2020 - Present · 5 yrs
Salem, Oregon
Legal Assistant
Mar 2016 - Dec 2019 · 3 yrs
Court Clerk
Marion County Circuit Court
2012 - 2016 · 4 yrs
Education
Chemeketa Community College
Associate of Applied Science, Paralegal Studies
2010 - 2012
Licenses & certifications
Certified Paralegal (CP)
NALA
Issued Oct 2018 · Expires Oct 2028
Show credential
Languages
English
Native or bilingual proficiency
People also viewed
Bert Oyelar
Attorney | Yale Law School | Speaks Krio
"""


@pytest.fixture(scope="module")
def facts():
    return read(PASTED.encode(), about="Ann Lee").facts


def test_posts_have_their_employer_alone_or_grouped(facts):
    assert [(f.value, f.start, f.end) for f in facts if f.type == "work"] == [
        ("Paralegal, Lee Law", 2020, None),
        ("Legal Assistant, Lee Law", 2016, 2019),
        ("Court Clerk, Marion County Circuit Court", 2012, 2016),
    ]


def test_a_certificate_has_its_years(facts):
    assert [(f.value, f.start, f.end) for f in facts if f.type == "certification"] == [
        ("Certified Paralegal (CP)", 2018, 2028)
    ]


def test_the_headline_gives_fields_and_the_head_a_town():
    facts = by_rules(PASTED, about="Ann Lee")
    assert {f.value for f in facts if f.type == "practice_area"} == {"Probate", "Elder law"}
    assert [f.value for f in facts if f.type == "city"] == ["Salem, Oregon"]


def test_other_people_on_the_screen_are_left_out(facts):
    assert not [f for f in facts if "Yale" in f.quote or "Krio" in f.quote]


def test_a_bar_among_the_licenses_of_a_profile_is_an_admission():
    profile = (
        "Ann Lee\nAssociate\nReno, Nevada, United States\n312 connections\nAbout\nI help.\nEducation\nReed College\n"
        "BA\n2001 - 2005\nLicenses & certifications\nState Bar of Nevada\nIssued Oct 2021\nLanguages\nMandarin\n"
        "Professional working proficiency\n"
    )
    facts = read(profile.encode(), about="Ann Lee").facts
    assert [(fact.value, fact.start) for fact in facts if fact.type == "admission"] == [("Nevada bar", 2021)]
    assert not [fact for fact in facts if fact.type == "certification"]

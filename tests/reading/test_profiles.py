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


SCREENED = """Skip to main content
My Network
Ann Lee
 · 3rd+
(She/Her)
Family law attorney at Lee Law
Salem, Oregon, United States · Contact info
500+ connections
Tom Ode, Bea Flint, and 12 other mutual connections
Connect · Message
About
I help families through divorce … see more
Experience
Lee Law logo
Partner
Lee Law · Full-time
Jan 2018 - Present · 7 yrs
Drafting, Mediation and +4 skills
Show all 5 experiences
Education
Lewis & Clark Law School
2009 - 2012
Skills
Mediation
Endorsed by Bea Flint and 4 others who are highly skilled at this
Passed LinkedIn Skill Assessment
2 experiences at Lee Law
Show all 12 skills
"""


def test_buttons_and_counts_of_the_screen_are_told_from_words():
    reading = read(SCREENED.encode(), about="Ann Lee")
    shown = [reading.text[block.start : block.end] for block in reading.blocks if block.kind != "screen"]
    assert reading.profile
    assert shown == [
        "Ann Lee", "Family law attorney at Lee Law", "Salem, Oregon, United States · Contact info", "About",
        "I help families through divorce", "Experience", "Partner", "Lee Law · Full-time",
        "Jan 2018 - Present · 7 yrs", "Education", "Lewis & Clark Law School", "2009 - 2012", "Skills", "Mediation",
    ]  # fmt: skip
    assert [fact.value for fact in reading.facts if fact.type == "work"] == ["Partner, Lee Law"]


def test_the_head_of_a_profile_pasted_alone_is_known_by_its_screen():
    head = (
        "Ann Lee\n · 3rd+\nAttorney at Lee Law\n500+ connections\nConnect · Message\nI like it.\nLike · Comment\n12\n"
    )
    blocks = read(head.encode(), about="Ann Lee").blocks
    assert [block.kind for block in blocks if block.about == "site"] == ["screen"] * 5


def test_a_word_of_the_screen_is_no_button_elsewhere():
    page = "<h1>Ann Lee</h1><p>Jobs</p><p>Follow</p><p>12</p><p>She was admitted in Oregon in 2012.</p>"
    assert "screen" not in {block.kind for block in read(page.encode(), about="Ann Lee").blocks}


def test_an_organisation_has_the_office_below_it_and_a_degree_is_no_field():
    profile = (
        "Ann Lee\nAssociate\nReno, Nevada, United States\n312 connections\nAbout\nI help.\nEducation\nReed College\n"
        "Doctor of Law - JD\n2001 - 2005\nOrganizations\nOregon Women Lawyers\nBoard member · Jan 2016 - Present\n"
        "Associated with Lee Law\nYuma Bar Association\nMember\nYuma Paralegals\nSecretary · 2012 - 2014\n"
        "Languages\nMandarin\nProfessional working proficiency\n"
    )
    facts = by_rules(profile, about="Ann Lee")
    bodies = [fact for fact in facts if fact.type == "membership"]
    assert [(fact.details.organisation, fact.details.office, fact.start, fact.end) for fact in bodies] == [
        ("Oregon Women Lawyers", "Board member", 2016, None),
        ("Yuma Bar Association", "Member", None, None),
        ("Yuma Paralegals", "Secretary", 2012, 2014),
    ]
    assert [fact.value for fact in facts if fact.type == "education"] == ["J.D., Reed College"]


TWICE = """Ann Lee
Ann Lee
Salem, Oregon, United States
312 connections
Experience
Experience
Lee Law logo
Paralegal
Paralegal
Lee Law · Full-time
Lee Law · Full-time
Mar 2019 - Present · 7 yrs 9 mos
Mar 2019 to Present · 7 yrs 9 mos
Education
Education
Chemeketa Community College
Chemeketa Community College
Associate of Applied Science, Paralegal Studies
Associate of Applied Science, Paralegal Studies
2010 - 2012
2010 - 2012
Languages
Languages
Hmong
Hmong
Professional working proficiency
"""


def test_a_screen_that_says_each_line_twice_is_read_as_if_once():
    facts = read(TWICE.encode(), about="Ann Lee").facts
    told = {each.type: (each.value, each.start, each.end) for each in facts}
    assert told["work"] == ("Paralegal, Lee Law", 2019, None)
    assert told["education"] == ("A.A.S., Paralegal Studies, Chemeketa Community College", 2010, 2012)
    assert [each.value for each in facts if each.type == "work"] == ["Paralegal, Lee Law"]


def test_a_lone_line_that_repeats_another_is_kept():
    once = PASTED.replace("Court Clerk\n", "Court Clerk\nCourt Clerk\n")
    reading = read(once.encode(), about="Ann Lee")
    (clerk,) = [each for each in reading.blocks if reading.text[each.start : each.end] == "Court Clerk"][1:]
    assert clerk.kind != "screen"


def test_what_stands_in_the_sections_of_a_profile_is_about_its_person():
    reading = read(PASTED.encode(), about="Ann Lee")
    abouts = {
        reading.text[block.start : block.end].strip(): block.about
        for block in reading.blocks
        if block.kind != "heading"
    }
    own = ("Court Clerk", "Chemeketa Community College", "Certified Paralegal (CP)", "I keep calendars. I speak Hmong.")
    assert {abouts[line] for line in own} == {"person"}
    assert abouts["Attorney | Yale Law School | Speaks Krio"] != "person"

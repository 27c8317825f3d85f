"""A paragraph or a resume fills the student's profile, each entry in the student's own words."""

import pytest

from halfhour.research.common_ground.profile import profile_in

RESUME = """Cody Ransdell
Coos Bay, Oregon | cody@example.org

EDUCATION
Southern Oregon University, Ashland, OR
B.S., Environmental Studies, expected June 2026
Southwestern Oregon Community College, A.A., 2022 - 2024

EXPERIENCE
Trout hatchery technician, Bandon Hatchery, 2021 - 2023

ACTIVITIES
Moot Court Board, 2025

LANGUAGES
English, Spanish (conversational)

MEMBERSHIPS
Lane County Bar Association (student member)

INTERESTS
Wrestling, crabbing, choir
"""
DENSE = """Mari Vega
Woodburn, OR 97071 | mari@example.org
EDUCATION
Portland Community College
Associate of Applied Science, Paralegal | Expected June 2027 | GPA 3.8
EXPERIENCE
Warehouse Lead, Sound Freight Depot, Salem, OR, 2020 - present
Intake Assistant, Bellwether Clinic, Salem, OR, Summer 2025
VOLUNTEER
Translator, Larch Food Pantry, 2022 - present
MEMBERSHIPS
Paralegal Club (Vice President)
INTERESTS
immigration law, quilting
"""
PROSE = """I am a second-year student at Willamette Law (J.D. expected 2027). I grew up in Coos Bay, Oregon. I speak
Spanish and some Korean. In my free time I row and keep bees. I am interested in water law and family law."""


def said(entries):
    return [entry.said for entry in entries]


def test_a_resume_is_read():
    profile = profile_in(RESUME.encode(), "me.txt")
    assert said(profile.schools) == ["Southern Oregon University", "Southwestern Oregon Community College"]
    assert (profile.schools[1].start, profile.schools[1].end) == (2022, 2024)
    assert "Spanish" in said(profile.languages)
    assert said(profile.interests) == ["Wrestling", "crabbing", "choir"]
    assert any("Moot Court" in each for each in said(profile.activities))
    assert any("Lane County Bar Association" in each for each in said(profile.memberships))


def test_a_resume_without_a_blank_line_is_read_line_by_line():
    profile = profile_in(DENSE.encode(), "me.txt")
    assert said(profile.employers) == [
        "Warehouse Lead, Sound Freight Depot, Salem, OR, 2020 - present",
        "Intake Assistant, Bellwether Clinic, Salem, OR, Summer 2025",
    ]
    assert said(profile.activities) == ["Translator, Larch Food Pantry, 2022 - present"]
    assert said(profile.towns) == ["Woodburn, OR"]
    assert said(profile.schools) == ["Portland Community College"]


def test_a_field_of_law_among_the_interests_is_one_and_no_pastime():
    profile = profile_in(DENSE.encode(), "me.txt")
    assert (said(profile.practice_areas), said(profile.interests)) == (["immigration law"], ["quilting"])


def test_prose_is_read():
    profile = profile_in(PROSE.encode(), "me.txt")
    assert said(profile.schools) == ["Willamette Law"]
    assert said(profile.towns) == ["Coos Bay, Oregon"]
    assert said(profile.practice_areas) == ["water law", "family law"]
    assert "row" in said(profile.interests)


def test_every_entry_stands_in_the_text():
    for text in (RESUME, PROSE):
        for _, entries in profile_in(text.encode(), "me.txt").lists():
            assert all(entry.said in text for entry in entries)


def test_a_file_may_be_json_or_a_resume():
    as_json = b'\xef\xbb\xbf{"student": {"languages": ["Korean"], "private_notes": ["ill"]}}'
    assert said(profile_in(as_json, "me.json").languages) == ["Korean"]
    assert profile_in(b' {"languages": ["Korean"]}', "me.txt") == profile_in(as_json, "me.json")
    assert said(profile_in(RESUME.encode(), "resume.txt").interests) == ["Wrestling", "crabbing", "choir"]


@pytest.mark.parametrize("data", [b"", b"{", b'{"schools": "Reed"}', b'{"languages": 5}', b"{\xff}"])
def test_a_file_that_cannot_be_read_is_refused(data):
    with pytest.raises(ValueError, match=r"\S"):
        profile_in(data, "me.json")

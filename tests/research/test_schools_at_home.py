"""Schools by initials that several share, high schools, colleges that rose to universities, and names told in passing."""

import pytest

from tests.research.sharing import fact, kinds


@pytest.mark.parametrize(
    ("mine", "home", "theirs"),
    [
        ("U of M Law", "Duluth, MN", "University of Minnesota Law School, J.D. 2009"),
        ("U of M Law", "Missoula, MT", "University of Montana School of Law, J.D. 2009"),
        ("MSU", "Bozeman, MT", "Montana State University, B.S. 2001"),
        ("UW", "Casper, WY", "University of Wyoming, B.A. 1999"),
        ("USF", "Ocala, FL", "University of South Florida, B.A. 2012"),
    ],
)
def test_initials_mean_the_school_of_the_students_state(mine, home, theirs):
    profile = {"schools": [{"name": mine}], "towns": [home]}
    assert kinds(profile, fact("education", theirs)) == ["school"]


@pytest.mark.parametrize(
    ("mine", "home", "theirs"),
    [
        ("U of M Law", "Duluth, MN", "University of Montana School of Law, J.D. 2009"),
        ("UW", "Casper, WY", "University of Washington, B.A. 1999"),
        ("MSU", "Bozeman, MT", "Michigan State University, B.S. 2001"),
    ],
)
def test_and_no_other_of_these_initials(mine, home, theirs):
    assert kinds({"schools": [{"name": mine}], "towns": [home]}, fact("education", theirs)) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Sutter Bay High", "Sutter Bay High School, 2004"),
        ("Elon College", "Elon University, B.A. 1995"),
        ("Mesa Ridge State College", "Mesa Ridge State University, B.A."),
        ("Tallow Creek Tech", "Tallow Creek Technical College (diploma, 1991)"),
        ("Tallow Creek Tech", "Tallow Creek Technical Community College"),
        ("Mt. Hood CC", "Mt. Hood Community College Associate of Applied Science"),
        ("UMGC", "B.S., University of Maryland Global Campus"),
        ("ENMU Portales", "Eastern New Mexico University"),
        ("University of Illinois", "University of Illinois at Urbana-Champaign, B.S."),
        ("Merchant Marine Academy", "U.S. Merchant Marine Academy, B.S. 1999"),
        ("Maisonneuve", "un DEC du Collège de Maisonneuve"),
        ("Gannon University", "a master's in English at Gannon University"),
        ("Kilgore College", "Also Kilgore College"),
        ("UC Law SF", "UC Hastings College of the Law, J.D. 2002"),
    ],
)
def test_a_school_is_met_by_its_longer_its_older_or_its_newer_name(mine, theirs):
    assert kinds({"schools": [{"name": mine}]}, fact("education", theirs)) == ["school"]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Boston College", "Boston University, B.A. 1995"),
        ("Tallow Creek Community College", "Tallow Creek Technical College"),
        ("ENMU Roswell", "Eastern New Mexico University"),
    ],
)
def test_but_another_school_stays_another(mine, theirs):
    assert kinds({"schools": [{"name": mine}]}, fact("education", theirs)) == []


def test_a_high_school_in_another_state_is_a_namesake():
    school, town = fact("education", "Sutter Bay High School"), fact("city", "grew up in Bend, Oregon")
    profile = {"schools": [{"name": "Sutter Bay High"}], "towns": ["Tampa, FL"]}
    assert kinds(profile, school, town) == []
    assert kinds({**profile, "towns": ["Salem, OR"]}, school, town) == ["school"]


def test_who_joined_a_law_faculty_teaches_there():
    joined = fact("work", "joined the Moritz faculty in 2011")
    assert kinds({"schools": [{"name": "Moritz Law"}]}, joined) == ["school_other_role"]

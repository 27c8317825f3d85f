"""A school that only a sentence names, and bodies and fields of law that pages shorten or tell in passing."""

import pytest

from halfhour.research.common_ground.passages import PASSAGE
from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "sentence"),
    [
        ("Temple Law", "She came as a Temple Law graduate with a fellowship."),
        ("SC State", "Special ed degree from S.C. State, '89."),
        ("Boston University School of Law", "At BU Law he was an editor of the journal."),
        ("Cleveland State Law", "He finished Cleveland-Marshall in 2008 at night."),
        ("Mizzou", "I went to Mizzou on a tuba scholarship."),
    ],
)
def test_a_sentence_that_tells_of_studies_names_their_school(mine, sentence):
    assert kinds({"schools": [mine]}, fact(PASSAGE, sentence)) == ["school"]


def test_a_sentence_that_tells_of_teaching_names_where_they_taught():
    said = "She is a frequent guest lecturer in the paralegal program at Davenport University."
    assert kinds({"schools": ["Davenport University"]}, fact(PASSAGE, said)) == ["school_other_role"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Other key personnel: Dahlia Fenn, J.D., Rutgers.",
        "Her husband is a Rutgers graduate.",
        "She never finished Rutgers.",
        "He supervises students, each with a Rutgers degree.",
        "Trained three juniors; Ms. Tidewell, a Rutgers graduate, reads it all.",
        "I report to a judge who went to Rutgers.",
        "Finish your degree at Rutgers online!",
    ],
)
def test_anothers_studies_are_not_theirs(sentence):
    assert not shared({"schools": ["Rutgers Law", "Rutgers"]}, fact(PASSAGE, sentence))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("UNM-Gallup", "associate degree in criminal justice from UNM-Gallup"),
        ("Harold Washington College", "Harold Washington"),
        ("Blinn", "Blinn Junior College"),
        ("Cooley, Grand Rapids", "Thomas M. Cooley Law School"),
        ("William S. Richardson", "William S. Richardson School of Law, J.D. 2006"),
        ("Lansing CC", "A.A., LCC"),
    ],
)
def test_a_school_is_known_without_its_kind_its_town_or_its_law(mine, theirs):
    assert kinds({"schools": [mine]}, fact("education", theirs)) == ["school"]


def test_a_region_is_the_university_of_the_students_state():
    theirs = fact("education", "Eastern Washington University, B.A. 1994")
    assert kinds({"schools": ["Eastern"], "towns": ["Cheney, WA"]}, theirs) == ["school"]
    assert not shared({"schools": ["Eastern"], "towns": ["Lansing, MI"]}, theirs)


def test_a_campus_behind_a_comma_keeps_schools_of_one_name_apart():
    details = {"school": "Minnesota State University, Mankato"}
    theirs = fact("education", "B.A. at Minnesota State University, Mankato", details=details)
    assert kinds({"schools": ["Mankato State"]}, theirs) == ["school"]
    assert not shared({"schools": ["Minnesota State University Moorhead"]}, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Orange County Bar, student", "OCBA Juvenile Committee"),
        ("Tennessee Bar, student", "TBA Sports Law Section"),
        ("NC Advocates for Justice, student", "serves on the board of NCAJ"),
        ("I'm in the Colorado Hispanic Bar Association", "I used to chair the CHBA's rural committee"),
        ("San Diego Paralegal Association", "SDPA mentor since 2011"),
        ("Eastern District of Wisconsin Bar", "EDWBA member"),
    ],
)
def test_a_body_is_known_by_its_initials(mine, theirs):
    (link,) = shared({"memberships": [mine]}, fact("membership", theirs))
    assert (link.kind, link.student_quote) == ("membership", mine)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Orange County Lawyers, student", "OCBA Juvenile Committee"),
        ("Naples Area Legal Assistants", "NALA member"),
        ("Spokane County Bar", "a member of the SCBAX board"),
    ],
)
def test_initials_that_another_body_has_are_not_its_own(mine, theirs):
    assert not shared({"memberships": [mine]}, fact("membership", theirs))


@pytest.mark.parametrize(
    ("mine", "sentence"),
    [
        ("land use", "We did trusts and estates and land use fights for small towns."),
        ("medical malpractice", "We do medical malpractice and nursing home cases."),
        ("securities", "He now defends broker-dealers before FINRA and the SEC."),
    ],
)
def test_a_sentence_says_in_which_field_they_work(mine, sentence):
    assert kinds({"practice_areas": [mine]}, fact(PASSAGE, sentence)) == ["practice_area"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not take medical malpractice cases.",
        "Medical malpractice is often in the news.",
        "Somebody else answers questions about medical malpractice that we take.",
    ],
)
def test_a_sentence_that_says_of_no_work_in_a_field_shares_none(sentence):
    assert not shared({"practice_areas": ["medical malpractice"]}, fact(PASSAGE, sentence))

"""Studies that a list spreads over lines: the school on one, the degree and its field on others."""

import pytest

from tests.reading.said import by_rules, values_of


def _studies(*lines: str) -> list[str]:
    page = f"<h1>Ann Lee</h1><h2>Education</h2>{''.join(f'<p>{line}</p>' for line in lines)}"
    return [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "education"]


def test_the_degree_below_a_school_with_its_year_is_of_that_school():
    assert _studies(
        "Drake University Law School, Des Moines, Iowa, 1988",
        "LL.B., Bachelor of Law",
        "Juniata College, Huntingdon, Pennsylvania, 1985",
        "A.B., Bachelor of Arts",
    ) == ["LL.B., Drake University Law School", "A.B., Juniata College"]


def test_the_degree_above_a_school_is_of_that_one():
    assert _studies("J.D., 1988", "Drake University", "B.A., 1985", "Juniata College") == [
        "J.D., Drake University",
        "B.A., Juniata College",
    ]


def test_a_law_school_with_its_degree_takes_no_other():
    assert _studies("J.D., Drake University Law School", "B.A.", "Juniata College") == [
        "J.D., Drake University Law School",
        "B.A., Juniata College",
    ]


def test_a_degree_without_a_school_takes_none_of_a_line_with_its_own_degree():
    assert _studies("Juris Doctor", "B.A. Criminology, Juniata College") == [
        "J.D.",
        "B.A., Juniata College",
    ]


@pytest.mark.parametrize("line", ["Graduated 2010", "Completed: 2010"])
def test_a_line_that_only_says_when_is_no_study(line):
    assert _studies("JD, Drake University Law School", line) == ["J.D., Drake University Law School"]


def test_a_degree_of_which_no_school_is_told_has_not_that_of_the_next():
    for words in (
        "In addition to earning her Juris Doctor in Law, Ann obtained her Bachelor of Arts degree at Juniata College.",
        "In addition to her law degree, Ann holds a Master's Degree in History from Juniata College.",
    ):
        studies = values_of("education", "Biography", words)
        assert [study for study in studies if "J.D." in study and "Juniata" in study] == []


def test_a_degree_in_a_field_may_be_told_without_its_school():
    assert values_of("education", "Biography", "She went back and obtained her B.A. in Legal Administration.") == [
        "B.A., Legal Administration"
    ]
    assert values_of("education", "Biography", "She obtained her paralegal certificate in 1989.") == []


def test_a_major_below_a_degree_is_its_field():
    assert _studies("Juniata College, 1985", "B.A., Bachelor of Arts", "Major: History") == [
        "B.A., History, Juniata College"
    ]


@pytest.mark.parametrize("honour", ["Distinguished Student", "Notable Evening Graduate"])
def test_an_honour_among_schools_is_no_study(honour):
    assert _studies("B.A., Juniata College, 1985", honour) == ["B.A., Juniata College"]


@pytest.mark.parametrize(
    ("line", "study"),
    [
        ("J.D., Univ. of Oregon, 2011", "J.D., University of Oregon"),
        ("B.S., Biology, Oregon State Univ., 2008", "B.S., Biology, Oregon State University"),
        ("Univ. of Oregon School of Law, J.D., 2011", "J.D., University of Oregon School of Law"),
        ("Juniata Coll. (B.A., 2008)", "B.A., Juniata College"),
    ],
)
def test_a_shortened_name_of_a_school_is_told_whole(line, study):
    assert _studies(line) == [study]


def test_a_shortened_name_ends_no_sentence():
    told = values_of(
        "education", "Biography", "She graduated from Drake Univ. (J.D., 2011) and Juniata Coll. (B.A., 2008)."
    )
    assert told == ["J.D., Drake University", "B.A., Juniata College"]


@pytest.mark.parametrize(
    "school",
    [
        "University of Nevada, Las Vegas, William S. Boyd School of Law",
        "University of Nevada, Las Vegas William S. Boyd School of Law",
        "UNLV William S. Boyd School of Law",
    ],
)
def test_a_law_school_with_its_university_and_town_is_one(school):
    assert _studies(f"{school}, J.D., 2012") == ["J.D., William S. Boyd School of Law"]
    assert values_of("education", "Biography", f"She graduated from the {school}.") == [
        "J.D., William S. Boyd School of Law"
    ]


def test_where_somebody_teaches_is_a_post_at_the_whole_school_and_no_study():
    school = "University of Nevada, Las Vegas, William S. Boyd School of Law"
    words = f"Ann is Associate Dean for Clinical Legal Education at the {school}, where she has taught since 2008."
    assert values_of("education", "Biography", words) == []
    assert values_of("work", "Biography", words) == [f"Associate Dean for Clinical Legal Education, {school}"]
    assert values_of("work", "Biography", "Ann was a lecturer at the University of California, Davis, in 2004.") == [
        "Lecturer, University of California, Davis"
    ]

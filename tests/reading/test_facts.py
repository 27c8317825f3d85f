"""Each kind of fact as pages say it: listed under its heading, and told in a sentence."""

import pytest

from halfhour.reading.details import Education, Work
from tests.reading.said import by_rules

PAGE = "<html><body><h1>Ann Lee</h1><h2>{heading}</h2><{tag}>{words}</{tag}></body></html>"


def facts(words, kind, heading="Biography", tag="p"):
    return [
        fact
        for fact in by_rules(PAGE.format(heading=heading, tag=tag, words=words), about="Ann Lee")
        if fact.type == kind
    ]


def values(*arguments, **keywords):
    return [fact.value for fact in facts(*arguments, **keywords)]


def test_a_listed_degree_has_school_field_and_year():
    (fact,) = facts("B.A., History, Reed College, 2001", "education", "Education", "li")
    assert fact.details == Education("B.A.", "Reed College", "History", end=2001)
    assert fact.quote == "B.A., History, Reed College, 2001"


def test_two_degrees_in_one_sentence_are_two_facts():
    words = "She holds a B.S. in Biology from Montana State and a J.D. from the University of Oregon School of Law."
    assert values(words, "education") == [
        "B.S., Biology, Montana State University",
        "J.D., University of Oregon School of Law",
    ]


def test_an_alias_gives_the_usual_name_of_the_school():
    assert values("Ann is a 1998 graduate of Boalt Hall.", "education") == [
        "J.D., University of California, Berkeley, School of Law"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "She teaches legal writing as an adjunct professor at Lewis & Clark Law School.",
        "Ann serves on the Board of Visitors of Willamette University College of Law.",
        "She was an extern for the Hon. Mary Pike at Seattle University School of Law.",
    ],
)
def test_a_school_where_one_teaches_or_helps_is_no_education(words):
    assert not facts(words.replace("&", "&amp;"), "education")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ann is admitted to practice in Oregon and Washington.", ["Oregon bar", "Washington bar"]),
        ("She was admitted to the Alaska Bar in 2019.", ["Alaska bar"]),
        ("She passed the Utah bar exam on her first try.", ["Utah bar"]),
        ("She has been a member of the Washington bar since 2004.", ["Washington bar"]),
    ],
)
def test_admissions_are_read_from_sentences(words, expected):
    assert values(words, "admission") == expected


def test_a_listed_court_is_an_admission_with_its_year():
    (fact,) = facts("Ninth Circuit Court of Appeals (2015)", "admission", "Bar Admissions", "li")
    assert fact.details.court
    assert fact.start == 2015


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("certification", "Ann is a NALA Certified Paralegal."),
        ("certification", "She is a court-certified Spanish interpreter."),
        ("membership", "She currently serves as treasurer of the Lane County Bar Association."),
        ("membership", "Ann belongs to NALA."),
        ("award", "She won the Burton Award for Distinguished Legal Writing."),
        ("practice_area", "Ann's practice focuses on insurance coverage."),
        ("language", "Ann is trilingual in English, French and Wolof."),
        ("publication", 'She is the author of "Probate for Beginners," a guide.'),
        ("city", "Ann lives in Corvallis."),
        ("community", "When she is not working, Ann enjoys hiking."),
        ("work", "She previously worked at the Port of Seattle."),
        ("work", "Ann clerked for the Honorable Mary Pike of the Ninth Circuit Court of Appeals."),
    ],
)
def test_a_sentence_gives_its_kind_of_fact(kind, words):
    assert facts(words, kind)


def test_a_post_has_role_organisation_and_years():
    (fact,) = facts("She was an associate at Perkins Grey LLP in Seattle from 2004 to 2011.", "work")
    assert (fact.start, fact.end) == (2004, 2011)
    assert isinstance(fact.details, Work)
    assert fact.details.role == "associate"


def test_faith_and_family_are_never_facts():
    words = "Outside the office Ann sings at her church and coaches with her two sons."
    assert not [fact for fact in facts(words, "community") if "church" in fact.quote or "sons" in fact.quote]


def test_every_fact_names_the_person_it_is_about():
    assert {fact.about for fact in facts("Ann speaks Hmong.", "language")} == {"Ann Lee"}

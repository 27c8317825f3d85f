"""What the second opinion gives of the words it adds: their value, its parts, and whether they say enough."""

import pytest

from halfhour.reading.details import Education, Language, Work
from halfhour.reading.likely.enough import enough
from halfhour.reading.likely.values import core, speaks_of, value_of


@pytest.mark.parametrize(
    ("kind", "words", "value"),
    [
        ("education", "and a J.D. from Reed College, 2001", "J.D., Reed College"),
        ("language", "and some Krio and Thai", "Krio; Thai"),
        ("practice_area", "wills, trusts and easements", "Wills; Trusts; Easements"),
        ("city", "and lives in Bend, Oregon", "Bend, Oregon"),
        ("community", "and sorts mail", "Sorts mail"),
        ("admission", "the Idaho State Bar (2004)", "The Idaho State Bar"),
        ("certification", "and is a trained mediator", "Trained mediator"),
        ("certification", "She earned board certification in 2014", "Board certification"),
        ("membership", "where she was editor of the Zinc Review", "Editor of the Zinc Review"),
        ("membership", "is a founding member of the Zinc Guild", "Zinc Guild"),
        ("membership", "an editor of the Zinc Review", "Editor of the Zinc Review"),
        ("work", "an examiner at the Zinc Office", "Examiner at the Zinc Office"),
        ("work", "I have been a bookbinder", "Bookbinder"),
        ("work", "and worked my way up to chief clerk", "Chief clerk"),
        ("work", "Ann Lee joined the Zinc Office in 2004", "Zinc Office"),
        ("city", "I was born and raised in Oregon", "Oregon (from)"),
        ("city", "Ann Lee is a clerk originally from New Jersey", "New Jersey (from)"),
        ("city", "and lives in Zincville", "Zincville"),
        ("city", "Ann grew up in Benton County", "Benton County (from)"),
        ("city", "Zincville Downs", "Zincville Downs"),
        ("work", "the last nine of them here at the Zinc Office", "Zinc Office"),
        ("work", "part of each month on the docks at San Pedro", "Part of each month on the docks at San Pedro"),
        ("admission", "Georgia", "Georgia bar"),
        ("community", "I'm on the board of the Zinc Shelter", "On the board of the Zinc Shelter"),
        ("practice_area", "Ann helps smelters untangle zinc leases and easements", "Zinc leases; Easements"),
        ("work", "elected in 2018", "Elected in 2018"),
        ("work", "chief clerk at the Zinc Office, where she drafted leases", "Chief clerk at the Zinc Office"),
        ("admission", "In 2011 Ann was called to the bar in British Columbia", "British Columbia bar"),
        ("practice_area", "and small leases), easements", "Easements"),
    ],
)
def test_an_added_fact_has_a_typed_value(kind, words, value):
    assert value_of(kind, words)[0] == value


@pytest.mark.parametrize(
    ("kind", "words", "likely"),
    [
        ("city", "Ann was born", 0.8),
        ("city", "as a girl in May", 0.8),
        ("city", "at a park near the coast, Oregon Member", 0.8),
        ("education", "after graduating", 0.8),
        ("education", "I went to law school knowing little", 0.8),
        ("education", "Reed College", 0.7),
        ("work", "While I was a clerk there", 0.7),
        ("practice_area", "a variety of skills", 0.7),
        ("award", "early hardship", 0.7),
        ("membership", "she helped many neighbours", 0.7),
    ],
)
def test_what_says_too_little_or_is_not_sure_is_not_added(kind, words, likely):
    assert not enough(kind, words, likely)


@pytest.mark.parametrize(
    ("kind", "words", "likely"),
    [
        ("city", "Born in Oregon", 0.6),
        ("education", "Reed College", 0.8),
        ("award", "the Zinc Medal", 0.4),
        ("membership", "treasurer of the Zinc Guild", 0.6),
        ("community", "sorts mail", 0.7),
    ],
)
def test_what_names_its_kind_is_added_sooner(kind, words, likely):
    assert enough(kind, words, likely)


def test_an_office_in_nothing_that_is_named_is_no_membership():
    assert not speaks_of("membership", "I was its president in 2008")
    assert speaks_of("membership", "I was president of the Zinc Guild in 2008")


@pytest.mark.parametrize("words", ["people with limited English proficiency", "Major(s): English"])
def test_english_alone_is_no_language_that_is_told(words):
    assert not speaks_of("language", words)
    assert speaks_of("language", "English and Krio")


@pytest.mark.parametrize(
    "words", ["She argued twelve cases in the Supreme Court", "for the Hon. Ada Orr of the District Court"]
)
def test_a_case_or_a_judge_in_a_court_is_no_admission(words):
    assert not speaks_of("admission", words)
    assert speaks_of("admission", "She may appear in the District Court")


def test_a_state_that_nothing_ties_the_person_to_is_no_place_of_theirs():
    assert not enough("city", "to vote on a bridge in Maryland", 0.7)
    assert enough("city", "a child raised in Maryland", 0.7)


@pytest.mark.parametrize(
    "words",
    [
        "taught classes approved by the Zinc Board",
        "Trained as an attorney, Lee sorts mail",
        "She represented a certified class of 4,000 miners",
        "won class certification for the miners",
        "briefed a certified question to the Zinc Court",
        "Not certified by the Zinc Board",
    ],
)
def test_what_is_taught_a_lawyers_own_training_and_what_courts_certify_are_no_certificates(words):
    assert not enough("certification", words, 0.9)
    assert enough("certification", "Trained as a mediator by the Zinc Board", 0.9)


def test_that_it_is_free_time_is_no_part_of_what_is_done():
    said = "Most weekends you'll find me surfing badly."
    start, end = core(said, 0, len(said))
    assert said[start:end] == "surfing badly"


def test_the_parts_of_a_value_are_those_that_lists_know():
    assert value_of("education", "and a J.D. from Reed College, 2001")[1] == Education("J.D.", "Reed College", end=2001)
    assert value_of("language", "and some Krio")[1] == Language(("Krio",))
    assert value_of("work", "Ann Kim is a partner at Kim Moor LLP in Salem")[:2] == (
        "Partner at Kim Moor LLP in Salem",
        Work("partner", "Kim Moor LLP"),
    )

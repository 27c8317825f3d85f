"""Scraps of ordinary prose are no facts: not by rules, and not by the second opinion."""

import pytest

from halfhour.reading.facts.memberships.scraps import is_scrap as names_no_body
from halfhour.reading.facts.work.scraps import is_scrap
from halfhour.reading.likely.values import value_of
from tests.reading.said import by_rules, values_of

SCRAPS = (  # the words, and what they name
    ("She defended several banks, farms and cities in the areas of water law, zoning and easements.", "Water law"),
    ("She practices in the area of royalty litigation but teaches chess on Sundays.", "Royalty litigation"),
    ("She has argued appeals cases and handled at least 50 others.", ""),
    ("Lee focuses on grazing permits, royalties, and liens, providing advice to many ranches.", "Grazing permits"),
    ("She appeared in state and federal appellate courts throughout Idaho.", ""),
    ("She represents clients in sophisticated and high-conflict divorce matters.", "Divorce matters"),
)


@pytest.mark.parametrize(("words", "field"), SCRAPS, ids=[case[0][:40] for case in SCRAPS])
def test_a_field_is_given_without_the_scraps_beside_it(words, field):
    values = values_of("practice_area", "Biography", words)
    assert [value.split(";")[0] for value in values] == [field] * bool(field)
    assert not any("providing" in value or "50" in value for value in values)


@pytest.mark.parametrize(
    "words",
    [
        "ensured compliance with administrative and regulatory requirements",
        "gaining and maintaining competency is key",
        "spends each winter in hibernation and denial",
        "writing motions and briefs, and presenting oral arguments",
        "The foreign and international requests were always the most challenging",
    ],
)
def test_a_clause_with_a_verb_names_no_fields(words):
    assert value_of("practice_area", words)[0] == ""


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("She handles comprehensive financial and estate plans.", "Comprehensive financial and estate plans"),
        ("She handles contract disputes and grazing permits.", "Contract disputes; Grazing permits"),
    ],
)
def test_fields_that_share_a_noun_stay_together(words, value):
    assert values_of("practice_area", "Biography", words) == [value]


def test_a_sentence_below_a_heading_of_fields_gives_its_fields_alone():
    assert values_of("practice_area", "Practice", "Ann's practice focuses on water law, liens and easements.") == [
        "Water law; Liens and easements"
    ]
    assert values_of("practice_area", "Practice", "Ann's clients include national lenders and local farms.") == []
    assert values_of("practice_area", "Practice", "Litigation: 100% of practice") == []


@pytest.mark.parametrize(
    "words",
    [
        "She has been a steady leader throughout Orsova.",
        "I'm very passionate about water justice.",
        "Lee was counsel in six jury trials, winning five.",
        "Lee was Dance Chair of Pi Omega Fraternity.",
        "Ann Lee's work at the office ensures that all papers are filed.",
        "She works on some ditch maps in Orsova.",
    ],
)
def test_what_tells_of_somebody_is_no_post(words):
    assert values_of("work", "Biography", words) == []


def test_how_long_a_post_was_held_is_no_employer():
    words = "She was there as Director of Legal Advocacy for more than eight years."
    assert values_of("work", "Biography", words) == ["Director of Legal Advocacy"]


def test_a_house_that_ends_like_a_role_is_no_role():
    words = "She returned to Orsova Defender Services after school."
    assert [value for value in values_of("work", "Biography", words) if "Services" not in value] == []


@pytest.mark.parametrize(
    ("value", "role", "organisation", "scrap"),
    [
        ("When she began her own practice", "", "", True),
        ("Four year term by a commission of seven", "", "", True),
        ("Law firm", "", "Law firm", True),
        ("Been at the Center", "", "Center", True),
        ("Law firm of Lee and Ott", "", "Lee and Ott", False),
        ("Skagit Valley?", "", "Skagit Valley", True),
        ("Since May Ms. Lee has litigated over ditches", "", "", True),
        ("The Law Offices of Ann Lee has earned a reputation for care", "", "The Law Offices of Ann Lee", True),
        ("From 2001-2005", "", "", True),
        ("This office since the bar in 2012", "", "", False),
        ("Seasoned paralegal", "Seasoned paralegal", "", True),
        ("Seasoned paralegal, Lee Ott LLP", "Seasoned paralegal", "Lee Ott LLP", False),
    ],
)
def test_a_post_that_names_neither_role_nor_house_is_a_scrap_where_it_tells_something_else(
    value, role, organisation, scrap
):
    assert is_scrap(value, role, organisation) is scrap


def test_what_somebody_tells_of_their_work_below_its_heading_is_no_post():
    told = (
        "As a lawyer, I spent most days in court. Lawyers and clients were tired by the long waits. "
        "In my fourth year on the bench, I trained with a mediator. These were good days when I began my practice. "
        "I was counsel at Orsova Legal Aid until 2011."
    )
    page = f"Ann Lee\n\nProfessional Background\n{told}\nRole as a Neutral\n"
    posts = [fact.value for fact in by_rules(page, about="Ann Lee", filename="a.txt") if fact.type == "work"]
    assert "Counsel, Orsova Legal Aid" in posts
    assert not [
        value for value in posts if "tired" in value or "courts" in value or "Role" in value or "bench" in value
    ]


@pytest.mark.parametrize(
    ("value", "scrap"),
    [
        ("Executive Director of the Zinc Society", True),
        ("Deputy General Counsel at the Zinc Bar Association", True),
        ("President and CEO of the Zinc Bar Association", True),
        ("Director of the Zinc Society", False),
        ("President of the Zinc Bar Association", False),
        ("Frequent keynote speaker on zinc", True),
        ("Member of the zinc practice group and the firm's diversity committee", True),
        ("Former co-chair", True),
        ("2011 - Present", True),
        ("Zinc Society since 2011", False),
        ("A sign that the Zinc Bar Association has put trust in her", True),
    ],
)
def test_a_paid_office_a_talk_and_an_office_alone_are_no_membership(value, scrap):
    assert names_no_body(value) is scrap

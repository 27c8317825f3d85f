"""Scraps of ordinary prose are no facts: not by rules, and not by the second opinion."""

import pytest

from halfhour.reading.likely.values import value_of
from tests.reading.said import values_of

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

"""Credentials and bodies that the gazetteers know, each by its own name."""

import re

import pytest

from halfhour.reading.gazetteers import known
from tests.reading.said import facts_told, quotes_of, values_of


@pytest.mark.parametrize(
    ("words", "name", "body"),
    [
        ("She is also a South Carolina Certified Paralegal.", "South Carolina Certified Paralegal", "Supreme Court"),
        ("She has been a Pennsylvania Certified Paralegal since 2011.", "Pennsylvania Certified Paralegal", "Keystone"),
        ("Ann is a Certified Kentucky Paralegal.", "Certified Kentucky Paralegal", "Kentucky Paralegal Association"),
        ("She is a Lean Six Sigma Black Belt.", "Six Sigma Black Belt", ""),
        ("She holds the C.Med designation.", "Chartered Mediator", "ADR Institute of Canada"),
        ("She holds the CPHR designation.", "Chartered Professional in Human Resources", "CPHR Canada"),
        ("She was named a Fellow of Information Privacy in 2021.", "Fellow of Information Privacy", "IAPP"),
    ],
)
def test_a_credential_has_its_usual_name_and_who_gives_it(words, name, body):
    held = [fact.details for fact in facts_told("Biography", words) if fact.type == "certification"]
    assert [each.name for each in held] == [name]
    assert held[0].body.startswith(body)


def test_credentials_of_one_body_are_each_their_own():
    assert values_of("certification", "Biography", "Designations: C.Med; Q.Arb; CHRL; CHRP") == [
        "C.Med",
        "Q.Arb",
        "CHRL",
        "CHRP",
    ]


def test_short_letters_with_full_stops_are_no_credential_by_themselves():
    assert quotes_of("certification", "Biography", "C.S. Pell taught P.E. at the school.") == []


def test_a_body_is_known_by_its_initials_among_others():
    words = "She is active in ACTL and OADC."
    assert values_of("membership", "Biography", words)[0] == "American College of Trial Lawyers"


def test_each_row_of_credentials_has_its_name_its_forms_and_its_body():
    rows = [line.split("|") for line in known.lines("credentials.txt")]
    names = [name.strip() for cells in rows for name in [cells[0], *cells[1].split(";")] if name.strip()]
    assert all(len(cells) == 3 for cells in rows)
    assert not any(re.search(r"\s{2}|^$", name) for name in names)

"""Letters that somebody puts behind the name, in a heading, below it or in a sentence."""

import pytest

from tests.reading.said import by_rules, quotes_of


def held(page):
    return [fact.quote for fact in by_rules(f"<html><body>{page}</body></html>", about="Ann Lee") if _held(fact)]


def _held(fact):
    return fact.type == "certification"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ann Lee, CCEP, CFE", ["CCEP", "CFE"]),
        ("Ann Lee, J.D., PMP", ["PMP"]),
        ("Ann Lee, CIPP/US, CIPT, PLS", ["CIPP/US", "CIPT", "PLS"]),
        ("Ann Lee, LL.B., Q.Med, CHRL", ["Q.Med", "CHRL"]),
        ("Ann Lee, Pa.C.P.", ["Pa.C.P."]),
        ("Ann Lee, C.P.A.", ["C.P.A."]),
        ("Ann Lee | CP, ACP", ["CP", "ACP"]),
        ("Ann Lee, CSR No. 12345", ["CSR"]),
        ("Ann Lee, RQAP", ["RQAP"]),
        ("Ann Lee, KC, BCL, MSC", []),
        ("Ann Lee, OSB", []),
        ("Ann Lee, General Counsel, CLA", []),
        ("Ann Lee, DC", []),
    ],
)
def test_letters_behind_the_name_of_a_page(name, letters):
    assert held(f"<h1>{name}</h1><p>Ann Lee is with Orsova Hale LLP.</p>") == letters


@pytest.mark.parametrize(
    ("line", "letters"),
    [
        ("Senior Paralegal, CP, CEDS", ["CP", "CEDS"]),
        ("CP | CEDS | Notary", ["CP", "CEDS", "Notary"]),
        ("Associate General Counsel, CPA Mutual", []),
        ("Portland, OR | CPM Partners", []),
    ],
)
def test_letters_in_a_line_below_the_name(line, letters):
    assert held(f"<h1>Ann Lee</h1><p>{line}</p><p>Ann Lee is with Orsova Hale LLP.</p>") == letters


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("Her credentials include CP, CEDS and PMP.", ["CP", "CEDS", "PMP"]),
        ("After the NALA exam she added the letters CP to her name.", ["CP"]),
        ("In 2018 she was granted the ACP designation.", ["ACP designation"]),
        ("She negotiated the CBA for the union.", []),
        ("She argued that the CLA was void.", []),
        ("Her CIP work covers the harbour.", []),
    ],
)
def test_letters_in_a_sentence(words, letters):
    assert quotes_of("certification", "Biography", words) == letters


def test_initials_of_a_body_and_a_credential_are_nobodys_name():
    assert held("<h1>Ann Lee</h1><p>Ann Lee is a paralegal.</p><p>Certifications: NALA CP, Notary Public, PMP</p>") == [
        "NALA CP",
        "Notary Public",
        "PMP",
    ]

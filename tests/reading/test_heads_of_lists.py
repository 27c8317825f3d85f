"""Headings of lists of certificates and of bodies, in the many words that pages have for them."""

import pytest

from halfhour.reading.sections import topics_of
from tests.reading.said import values_of


@pytest.mark.parametrize(
    "heading",
    [
        "Legal Specialization",
        "Mediation Training",
        "Technical Certifications",
        "Privacy Certifications",
        "ADR Credentials",
        "National Certifications",
        "Licensing & Certification",
    ],
)
def test_what_announces_certificates(heading):
    assert topics_of(heading) == ("certification",)


@pytest.mark.parametrize(
    "heading",
    [
        "Paralegal Associations",
        "Inn of Court",
        "Affinity Bars",
        "Sections & Committees",
        "Organizational Memberships",
        "Trade Associations",
        "Former Memberships",
    ],
)
def test_what_announces_bodies(heading):
    assert topics_of(heading) == ("membership",)


def test_what_stands_below_is_read():
    assert values_of("membership", "Sections & Committees", "Litigation Section") == ["Litigation Section"]
    assert values_of("certification", "Legal Specialization", "Family Law, 2009") == ["Family Law"]

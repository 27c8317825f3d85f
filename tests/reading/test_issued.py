"""Pasted and printed profiles: what stands below a certificate or a school belongs to it."""

import pytest

from halfhour.reading.read import read

PROFILE = """Ann Lee
Paralegal at Dunn Ott LLP
Portland, Oregon, United States

Experience

Paralegal
Dunn Ott LLP · Full-time
Jan 2015 - Present · 8 yrs

Education

Reed College
Bachelor of Arts - BA, History
2006 - 2010
Activities and societies: Law Review, Mock Trial, and Debate Society, rowing

Licenses & certifications

Certified Paralegal
NALA
Issued Jan 2016

Notary Public
State of Oregon
January 2018 - Present
"""
RESUME = """Ann Lee
Paralegal, Dunn Ott LLP

Certifications

Certified Paralegal
NALA: The Paralegal Association
January 2016
Oregon Notary Public
Oregon Secretary of State
March 2018 to March 2022
Trained mediator
Relativity Certified User
"""


def values(page, kind):
    facts = read(page.encode(), filename="ann.txt", about="Ann Lee").facts
    return [(fact.value, fact.start, fact.end) for fact in facts if fact.type == kind]


def test_body_and_date_below_a_certificate_are_no_certificates():
    assert [value for value, *_ in values(PROFILE, "certification")] == ["Certified Paralegal", "Notary Public"]
    assert values(RESUME, "certification") == [
        ("Certified Paralegal", 2016, None),
        ("Oregon Notary Public", 2018, 2022),
        ("Trained mediator", None, None),
        ("Relativity Certified User", None, None),
    ]


NETWORK = """Ann Lee
Paralegal at Dunn Ott LLP

Licenses & certifications
Certified Information Privacy Professional/United States (CIPP/US)
International Association of Privacy Professionals
Issued Jun 2019
Credential ID 12345

Certified Compliance & Ethics Professional
SCCE
Issued Mar 2021 · Expires Mar 2025
"""


def test_the_date_of_issue_below_a_certificate_and_its_body_by_initials_are_its_own():
    assert [(value, first) for value, first, _ in values(NETWORK, "certification")] == [
        ("Certified Information Privacy Professional/United States (CIPP/US)", 2019),
        ("Certified Compliance & Ethics Professional", 2021),
    ]


def test_the_societies_of_a_school_are_memberships_and_its_sports_are_not():
    assert [value for value, *_ in values(PROFILE, "membership")] == ["Law Review", "Mock Trial", "Debate Society"]


@pytest.mark.parametrize("sign", ["Dunn Ott LLP · Full-time", "Jan 2015 - Present · 8 yrs", "Issued Jan 2016"])
def test_a_profile_is_known_by_what_only_a_network_prints(sign):
    assert sign in PROFILE
    assert read(PROFILE.encode(), filename="ann.txt").profile

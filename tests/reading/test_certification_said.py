"""Credentials said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import quotes_of, tells


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "Ann Lee, ACP, joined us in 2012.", ["ACP"]),
        ("Biography", "She is a Maine dedimus justice.", ["dedimus justice"]),
        ("Biography", "I'm Everlaw certified.", ["Everlaw certified"]),
        ("Biography", "I passed the PCCE exam from NFPA in 2019.", ["PCCE"]),
        ("Training", "mediation 40 hr (2012)", ["mediation 40 hr"]),
        (
            "Biography",
            "She is a court-certified interpreter for Spanish and also registered for Mixteco Bajo.",
            ["court-certified interpreter", "registered for"],
        ),
        ("Biography", "I am licensed as a court interpreter, Tier 4.", ["court interpreter"]),
        ("Biography", "FAA Part 139 training (2018).", ["FAA Part 139 training"]),
        ("Biography", "She holds the CIPP/US and CIPM designations.", ["CIPP/US", "CIPM"]),
        ("Biography", "Ann has been a commissioned notary since 2001.", ["notary"]),
        ("Biography", "Ann earned her CP from NALA in 2016 and her ACP in Discovery in 2019.", ["CP", "ACP"]),
        ("Certifications", "Certified E-Discovery Specialist (CEDS), ACEDS, 2018", ["Certified E-Discovery"]),
        ("Biography", "She is a North Carolina State Bar Certified Paralegal.", ["Certified Paralegal"]),
        (
            "Biography",
            "Board certified in family law by the Texas Board of Legal Specialization since 2009.",
            ["Board certified"],
        ),
        (
            "Biography",
            "Certified Specialist, Estate Planning, Trust and Probate Law, State Bar of California",
            ["Certified Specialist"],
        ),
        (
            "Biography",
            "She completed forty hours of mediation training with Resolutions Northwest.",
            ["mediation training"],
        ),
        ("Biography", "State certified paralegal since 2011", ["certified paralegal"]),
        ("Biography", "She is also a licensed real estate broker.", ["real estate broker"]),
        (
            "Biography",
            "Ann holds the Accredited Legal Professional (ALP) and Professional Legal Secretary (PLS) credentials.",
            ["ALP", "PLS"],
        ),
        ("Biography", "Qualified to accept capital appointments.", ["Qualified"]),
        ("Biography", "She is a Florida Supreme Court certified circuit mediator.", ["certified circuit mediator"]),
        ("Biography", "Florida Registered Paralegal", ["Registered Paralegal"]),
        ("Biography", "She is a registered nurse and legal nurse consultant certified.", ["nurse"]),
        ("Certifications", "Westlaw Edge certification, 2022", ["Westlaw"]),
        ("Biography", "She has an OSHA 30 card.", ["OSHA 30"]),
        ("Biography", "We are a certified B Corporation.", []),
        ("Biography", "Class actions certified in five states.", []),
        ("Biography", "She certified the record on appeal.", []),
        ("Biography", "Ann trained as a restorative justice facilitator.", ["restorative justice facilitator"]),
        ("Biography", "Six Sigma Green Belt and PMP.", ["Six Sigma", "PMP"]),
        ("Biography", "Working toward her CP exam.", []),
        ("Biography", "She is a qualified guardian ad litem in Lane County.", ["guardian ad litem"]),
        ("Biography", "She got her notary stamp in 2015.", ["notary"]),
        ("Biography", "Ann Lee, ACP, FRP, joined us in 2012.", ["ACP", "FRP"]),
        ("Biography", "She's a CIPP/US and a CIPT and co-chairs a group.", ["CIPP/US", "CIPT"]),
        ("Biography", "She renewed her CLA last year.", ["CLA"]),
        ("Biography", "The CBA's section heard her. She bought a CLM twice.", []),
        (
            "Biography",
            "She is on the Idaho Supreme Court's rosters of civil mediators.",
            ["rosters of civil mediators"],
        ),
        ("Biography", "Ann is a graduate of Gideon's Promise Core 101.", ["Gideon's Promise Core 101"]),
        ("Biography", "She finished the Judicial College's tribal judge certificate.", ["tribal judge certificate"]),
        ("Biography", "She teaches at the National Judicial College.", []),
        ("Biography", "Ann became accredited by the Department of Justice in 2020.", ["accredited by"]),
        ("Biography", "She is a VA-accredited attorney.", ["VA-accredited"]),
        ("Biography", "Accredited representative turned lawyer, Ann runs the clinic.", []),
        ("Biography", "She started as an interpreter (certified, New Mexico courts, 1999).", ["certified, New Mexico"]),
        ("Biography", "National ........ CRP, NFPA (2012)", ["CRP"]),
        ("Biography", "She was trained in collaborative law in 2010.", ["trained in collaborative law"]),
        ("Biography", "She trained two generations of assistant district attorneys.", []),
        ("Biography", "Ann is licensed in Kentucky.", []),
        ("Memberships", "Professional Agrologist (P.Ag.), BC Institute of Agrologists", ["Professional Agrologist"]),
        ("Certifications", "National Contract Management Association (NCMA)", []),
        ("Certifications", "Issued 2021", []),
    ],
)
def test_a_certification_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("certification", heading, words)
    assert tells(quotes, expected), quotes

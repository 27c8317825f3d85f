"""Credentials said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import by_rules, quotes_of, tells


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
        (
            "Biography",
            "Ann Lee is double board certified, in family law and appellate law.",
            ["double board certified, in family law and appellate law"],
        ),
        (
            "Biography",
            "She is board certified, in civil trial law, by the Texas Board of Legal Specialization.",
            ["board certified, in civil trial law, by the Texas Board of Legal Specialization"],
        ),
        (
            "Biography",
            "She is triple board certified: family law, appellate law and child welfare law.",
            ["triple board certified: family law, appellate law and child welfare law"],
        ),
        ("Biography", "Ann is a board-certified specialist in elder law.", ["board-certified specialist in elder law"]),
        (
            "Biography",
            "She holds board certification in construction law from the Florida Bar.",
            ["board certification in construction law from the Florida Bar"],
        ),
        (
            "Biography",
            "Board Certified: Family Law; Civil Appellate Law",
            ["Board Certified: Family Law", "Civil Appellate Law"],
        ),
        (
            "Biography",
            "She is certified by the National Council of Juvenile and Family Court Judges in child abuse and neglect "
            "case management.",
            [
                "certified by the National Council of Juvenile and Family Court Judges in child abuse and neglect case "
                "management"
            ],
        ),
        (
            "Biography",
            "She completed the National Judicial College's general jurisdiction course.",
            ["National Judicial College's general jurisdiction course"],
        ),
        (
            "Biography",
            "Ann is a Certified Specialist in Immigration and Nationality Law (State Bar of California, Board of Legal "
            "Specialization).",
            ["Immigration and Nationality Law (State Bar of California, Board of Legal Specialization)"],
        ),
        (
            "Biography",
            "I'm a certified child welfare law specialist through NACC, since 2019.",
            ["certified child welfare law specialist through NACC, since 2019"],
        ),
        (
            "Biography",
            "She is certified as a Legal Specialist in Estate Planning, Trust & Probate Law by the State Bar of Ohio.",
            ["certified as a Legal Specialist in Estate Planning, Trust & Probate Law by the State Bar of Ohio"],
        ),
        ("Biography", "She is also a Certified Mediator and Guardian ad Litem.", ["Certified Mediator", "Guardian ad"]),
        ("Biography", "A certified legal nurse consultant, Ann reads charts.", ["legal nurse consultant"]),
        ("Biography", "Her notary commission runs to 2026.", ["notary commission"]),
        (
            "Biography",
            "She serves on the mediator roster of Multnomah County Circuit Court.",
            ["mediator roster of Multnomah County Circuit Court"],
        ),
        ("Biography", "She defends nurses and certified nursing assistants.", []),
        ("Biography", "She writes about CIPP certification.", []),
        ("Biography", "She prepares students for the CEDS exam.", []),
        ("Biography", "She has a law license from the Oregon State Bar.", []),
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
        ("Biography", "CP (2011), ACP (2015)", ["CP (2011)", "ACP (2015)"]),
        ("Biography", "She has an insurance producer license.", ["insurance producer license"]),
        ("Biography", "She holds an active law license.", []),
        ("Biography", "Ann has been licensed for years.", []),
        ("Biography", "Specialist certification in immigration law (State Bar of California, 2015)", ["Specialist"]),
        ("Biography", "She is on the AAA panel of arbitrators.", ["AAA panel of arbitrators"]),
        ("Biography", "She is a certified legal intern under Rule 9.", ["certified legal intern"]),
        ("Biography", "She's certified (NALA, 2009).", ["certified (NALA"]),
        ("Biography", "Her paralegal certification is through NALS (PP, 2014).", ["through NALS"]),
        ("Biography", "Ann is an LSO-licensed paralegal.", ["LSO-licensed paralegal"]),
        ("Biography", "Registered mediator, Georgia Office of Dispute Resolution", ["Registered mediator"]),
        ("Biography", "Formerly a registered nurse, Ann reads charts.", []),
        ("Certifications", "CP (NALA), Notary (IA)", ["CP (NALA)", "Notary (IA)"]),
        ("Biography", "She is an Oregon-certified mediator.", ["Oregon-certified mediator"]),
        ("Biography", "She got a client's teaching license back.", []),
        ("Biography", "She represents registered nurses before the board.", []),
        ("Education", "Certified Court Manager, National Center for State Courts (2017)", ["Certified Court Manager"]),
        ("Awards", "MSBA Certified Civil Trial Specialist", ["Certified Civil Trial Specialist"]),
        ("Education", "Licensed Students Association, Reed College", []),
        ("Biography", "She earned her Chancery Clerk certification from the Stennis Institute.", ["Chancery Clerk"]),
        ("Biography", "She was placed on the court's roster as a mediator in 2023.", ["roster as a mediator"]),
        ("Biography", "She is a VA Accredited Attorney.", ["VA Accredited Attorney"]),
        ("Biography", "Litigation | Licensed Legal Paraprofessional (AZ)", ["Licensed Legal Paraprofessional"]),
        ("Biography", "She runs the drug docket, certified by the Supreme Court of Ohio.", []),
        ("Biography", "She is Board Certified, Family Law (TBLS).", ["Board Certified, Family Law"]),
        ("Biography", "She is an IMI Certified Mediator since 2016.", ["IMI Certified Mediator"]),
        ("Biography", "She is an approved mediator on the county's lists.", ["approved mediator"]),
        ("Biography", "She has been on the county court's approved mediator panel.", ["approved mediator panel"]),
        ("Biography", "She approved the mediator's bill.", []),
        ("Biography", "She held board certification in civil trial law.", ["board certification in civil trial law"]),
        ("Biography", "She is a Montana licensed title insurance producer.", ["title insurance producer"]),
        ("Biography", "She previously held GCFA, 2012 to 2016.", ["GCFA"]),
        ("Biography", "She was sworn in on Monday.", []),
        ("Biography", "She trained as a competitive Irish step dancer.", []),
        ("Biography", "She trained as a nurse in Bend.", ["trained as a nurse"]),
        ("Biography", "She was a notary assistant for three years.", []),
    ],
)
def test_a_certification_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("certification", heading, words)
    assert tells(quotes, expected), quotes


@pytest.mark.parametrize(
    ("words", "name", "body", "year"),
    [
        (
            "She is board certified, in civil trial law, by the Texas Board of Legal Specialization.",
            "board certified in civil trial law",
            "Texas Board of Legal Specialization",
            None,
        ),
        (
            "Ann is dual board-certified in labor law and civil trial law by the Florida Bar.",
            "dual board-certified in labor law and civil trial law",
            "Florida Bar",
            None,
        ),
        (
            "She is certified as a specialist in bankruptcy law by the American Board of Certification.",
            "certified as a specialist in bankruptcy law",
            "American Board of Certification",
            None,
        ),
        ("She became Board Certified in Family Law in 2014 and recertified in 2019.", "Board Certified", "", 2014),
        ("Ann Lee is an attorney, board certified, in private practice in Waco.", "board certified", "", None),
    ],
)
def test_a_board_certificate_has_its_field_its_board_and_its_year(words, name, body, year):
    page = f"<html><body><h1>Ann Lee</h1><p>{words}</p></body></html>"
    held = [fact.details for fact in by_rules(page, about="Ann Lee") if fact.type == "certification"]
    assert [(each.name, each.body, each.year) for each in held] == [(name, body, year)]


def test_two_fields_of_one_board_are_two_certificates():
    items = ("Board Certified in Family Law", "Board Certified in Civil Trial Law, 2014", "Board Certified")
    page = f"<h1>Ann Lee</h1><h2>Certifications</h2><ul>{''.join(f'<li>{each}</li>' for each in items)}</ul>"
    held = [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "certification"]
    assert held == ["Board Certified in Family Law", "Board Certified in Civil Trial Law"]


def test_each_of_several_credentials_in_a_sentence_has_its_own_year():
    said = (
        "She earned her Certified Paralegal credential from NALA in 2014 and her Advanced Certified Paralegal in "
        "Discovery in 2017; she is also a PACE Registered Paralegal and a notary public."
    )
    held = by_rules(f"<h1>Ann Lee</h1><p>{said}</p>", about="Ann Lee")
    assert [(fact.value, fact.start) for fact in held if fact.type == "certification"] == [
        ("Certified Paralegal credential from NALA", 2014),
        ("Advanced Certified Paralegal in Discovery", 2017),
        ("PACE Registered Paralegal", None),
        ("notary public", None),
    ]


def test_licences_to_sell_among_admissions_are_certificates_and_writings_below_them_are_none():
    page = (
        "<h1>Ann Lee</h1><h2>Licenses & Admissions</h2><p>State Bar of Texas</p><p>Series 7 securities licenses</p>"
        "<p><b>Contributing Author:</b></p><p>Plan and Preserve by Orr & Ode</p>"
    )
    facts = [(fact.type, fact.value) for fact in by_rules(page, about="Ann Lee")]
    assert [value for kind, value in facts if kind == "certification"] == ["Series 7 securities licenses"]
    assert [value for kind, value in facts if kind == "publication"] == ["Plan and Preserve by Orr & Ode"]


def test_what_follows_a_list_of_certificates_is_none():
    page = (
        "<h1>Ann Lee</h1><h2>Certifications & Licenses</h2><ul><li>NALA Certified Paralegal</li></ul>"
        "<p>She graduated from Portland State University in 2009 and joined Orsova Hale LLP in 2012.</p>"
    )
    facts = [(fact.type, fact.value) for fact in by_rules(page, about="Ann Lee")]
    assert [value for kind, value in facts if kind == "certification"] == ["NALA Certified Paralegal"]
    assert ("education", "Portland State University") in facts


@pytest.mark.parametrize(
    ("heading", "entry", "held"),
    [
        ("Honors & Certifications", "Super Lawyers, 2019", False),
        ("Memberships & Designations", "ADR Institute of Ontario", False),
        ("Professional Memberships & Accreditations", "ACTL", False),
        ("Memberships & Designations", "Law Society of Ontario, Licensed Paralegal (P1)", True),
        ("Certified", "State Bar of California Board of Legal Specialization", False),
    ],
)
def test_below_a_heading_of_several_kinds_each_entry_says_which_it_is(heading, entry, held):
    assert bool(quotes_of("certification", heading, entry)) is held


def test_when_a_commission_ends_is_not_when_it_was_given():
    page = "<h1>Ann Lee</h1><h2>Certifications</h2><ul><li>Notary Public, State of Oregon (expires 2027)</li></ul>"
    held = [fact for fact in by_rules(page, about="Ann Lee") if fact.type == "certification"]
    assert [(fact.value, fact.start, fact.end) for fact in held] == [("Notary Public, State of Oregon", None, None)]


def test_commas_part_whole_credentials_and_not_what_belongs_to_one():
    assert quotes_of("certification", "Designations", "C.Med, Q.Arb, Licensed Paralegal (LSO)") == [
        "C.Med",
        "Q.Arb",
        "Licensed Paralegal (LSO)",
    ]
    whole = "Estate Planning, Certified Specialist, State Bar of California"
    assert quotes_of("certification", "Designations", whole) == [whole]

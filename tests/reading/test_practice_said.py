"""Fields of work: what a person is said to do, in many words, and what is the firm's or was study."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules, quotes_of, tells, values_of

SAID = [
    ("Her main areas of practice are domestic relations and juvenile dependency.", ["domestic relations"]),
    ("Focusing on zoning, Lee aims to keep her clients' roofs on.", ["zoning"]),
    ("With a focus on elder law, Lee values a plain letter.", ["elder law"]),
    ("She has experience in securities law, having practiced it at a large firm.", ["securities law"]),
    ("She has handled zoning appeals in a practice spanning forty years.", ["zoning appeals"]),
    ("Attorney Lee practices in all areas of elder law and is licensed in Iowa.", ["elder law"]),
    ("Lee is an associate practicing in the areas of probate and zoning.", ["probate and zoning"]),
    ("She is experienced in commercial and residential real estate law.", ["commercial and residential real estate"]),
    ("Her practice is limited to Social Security disability claims.", ["Social Security disability claims"]),
    ("Lee's niche is craft brewery licensing.", ["craft brewery licensing"]),
    ("Her specialty is liquor licensing.", ["liquor licensing"]),
    ("Most of her work involves probate and trust disputes.", ["probate and trust disputes"]),
    ("Much of her time goes to guardianship.", ["guardianship"]),
    ("I take DUI and misdemeanor cases.", ["DUI and misdemeanor cases"]),
    ("Lee litigates noncompete disputes.", ["noncompete disputes"]),
    ("She defends physicians against malpractice claims.", ["malpractice claims"]),
    ("Lee is responsible for all employment matters.", ["employment matters"]),
    ("She represents injured railroad workers.", ["injured railroad workers"]),
    ("She represents people who were evicted.", ["people who were evicted"]),
    ("Judge Lee sits in the juvenile division.", ["juvenile division"]),
    ("Lee is a mediator in family and workplace disputes.", ["family and workplace disputes"]),
    ("Lee is a fisheries attorney.", ["fisheries"]),
    ("Family law is what she does.", ["Family law"]),
    ("Her caseload: evictions, subsidy terminations, repairs.", ["evictions"]),
    ("She has tried over forty felony cases to verdict.", ["felony cases"]),
    ("What I can do for you: small claims (for tenants); traffic tickets.", ["small claims", "traffic tickets"]),
    ("What I do not do: divorces, wills.", []),
    ("If it's black lung or a boundary line, you want Ann.", ["black lung or a boundary line"]),
    ("She has spent two decades on retirement plans.", ["retirement plans"]),
    ("Her week is easements on Monday and wildfire claims on Tuesday.", ["easements"]),
    ("She is at a firm where she handles marine leases.", ["marine leases"]),
    ("She was at a bank, where she handled irrevocable trusts.", []),
    ("I don't take commercial leases.", []),
    ("I only do appeals.", ["appeals"]),
    ("Lee has handled everything from zoning to divorces.", ["zoning to divorces"]),
    ("Contact our probate team.", []),
    ("She interned with the environmental unit.", []),
    ("She represents people at hearings.", []),
    ("Our firm handles personal injury and product liability.", []),
    ("She previously practiced insurance defense at Dunn LLP.", []),
    ("She graduated in 2010 with a concentration in public interest law.", []),
    ("She chairs the environmental section of the Idaho State Bar.", []),
    ("Her practice is located in Bend.", []),
    ("She handles all kinds of cases.", []),
    ("She represents the firm.", []),
    ("She is a staff attorney.", []),
    ("Today her office helps families with consular processing and naturalization.", ["naturalization"]),
    ("She handles our real estate closings and probate inventories.", ["real estate closings"]),
    ("Lee has worked Jones Act and refinery cases since 2003.", ["Jones Act and refinery cases"]),
    ("She has stood beside families in probate, grazing permit and protection order cases.", ["protection order"]),
    ("Guardianship petitions make up the largest slice of the calendar; Medicaid planning comes next.", ["Medicaid"]),
    ("I look after fishermen when a permit or a mooring goes wrong.", ["fishermen when a permit"]),
    ("Lee guides food and beverage manufacturers.", ["food and beverage manufacturers"]),
    ("I have filed bankruptcies for sixteen years.", ["bankruptcies"]),
    ("Lee heads its e-discovery desk.", ["e-discovery"]),
    ("Lee is a bike crash lawyer.", ["bike crash"]),
    ("Lee negotiated a fifteen-year milk supply agreement for a cooperative.", []),
    ("She worked as duty counsel for Legal Aid Ontario.", []),
    ("She was assistant general counsel for seven years.", []),
    ("She presides over the county's Family Treatment Court.", []),
    ("Lee is registered to practice before the U.S. Patent and Trademark Office.", []),
    ("She is on the council of the State Bar's Natural Resources section.", []),
    ("After the bar exam I was a consumer lawyer at the Legal Aid Society until 2010.", []),
    ("She teaches labor law as an adjunct at Case Western Reserve.", []),
    ("He teaches copyright basics to teens.", []),
    ("Fifty dollars pays the filing copies of one asylum case.", []),
    ("The Criminal Division prosecutes juvenile delinquency matters.", []),
    ("Tags: public defense, women in law", []),
    ("Visas · Asylum · Contact", []),
    ("Hosted by a recovering tax lawyer.", []),
]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("She is an arbitrator in divorce cases, and completed a training at the county.", "divorce cases"),
        ("That is why I do bankruptcy: it was what people needed.", "bankruptcy"),
        ("She prepares wills, and coordinates with the probate referee.", "wills"),
        ("Lee handles evictions, and began her career in the county's service.", "evictions"),
    ],
)
def test_a_field_ends_where_the_sentence_goes_on_to_another_thought(words, field):
    assert quotes_of("practice_area", "Biography", words) == [field]


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_fields_are_read_from_what_somebody_is_said_to_do(words, expected):
    assert tells(quotes_of("practice_area", "Biography", words), expected)


LIST = "<h1>Ann Lee</h1><p>{lead}</p><ul><li>Company formation</li><li>Bird scaring</li></ul>"


@pytest.mark.parametrize(
    ("lead", "count"),
    [
        ("Ann advises clients on:", 2),
        ("I can help you with the following:", 2),
        ("Her practice includes:", 2),
        ("Recent matters include:", 0),
    ],
)
def test_a_sentence_with_a_colon_says_what_the_list_below_holds(lead, count):
    reading = read(LIST.format(lead=lead).encode(), about="Ann Lee")
    assert sum(fact.type == "practice_area" for fact in reading.facts) == count


def test_a_bold_line_ends_the_list_above_it():
    page = "<h1>Ann Lee</h1><b>What I do</b><br>Wills<br>Easements<br><b>What I don't</b><br>Divorces<br>"
    fields = [fact.quote for fact in read(page.encode(), about="Ann Lee").facts if fact.type == "practice_area"]
    assert fields == ["Wills", "Easements"]


def test_a_field_that_surer_fields_say_as_well_is_no_other():
    page = "<h1>Ann Lee</h1><p>Senior Probate Paralegal</p><p>Lee manages our probate and trust calendar.</p>"
    fields = [fact.value for fact in read(page.encode(), about="Ann Lee").facts if fact.type == "practice_area"]
    assert len(fields) == 1  # not the title's "probate" beside it


def test_an_item_below_a_post_may_be_its_fields():
    assert tells(quotes_of("practice_area", "Experience", "Public benefits, consumer debt"), ["consumer debt"])
    assert not quotes_of("practice_area", "Experience", "Answered phones, filed motions")


def test_before_whom_one_appears_and_how_much_is_no_field():
    page = (
        "<h1>Ann Lee</h1><p>Her practice focuses mostly on wills. She practices before USCIS and the asylum office.</p>"
    )
    values = [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "practice_area"]
    assert "Wills" in values
    assert not [value for value in values if "ostly" in value or "efore" in value]


def test_how_many_years_are_no_part_of_a_field():
    (quote,) = quotes_of(
        "practice_area", "Biography", "Fourteen years of asylum, removal defense and business immigration."
    )
    assert quote == "asylum, removal defense and business immigration"


def test_a_field_of_law_that_is_called_education_is_no_heading_of_studies():
    page = "<h1>Ann Lee</h1><h2>Education Law</h2><p>She speaks to the Association of College Attorneys.</p>"
    assert not [fact for fact in by_rules(page, about="Ann Lee") if fact.type == "education"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "She represents clients in a wide variety of areas, including shareholder disputes, antitrust, and "
            "product liability.",
            ["Shareholder disputes; Antitrust; Product liability"],
        ),
        ("She handles matters of U.S. immigration and nationality law.", ["U.S. immigration; Nationality law"]),
        ("She focuses on estate planning as well as trust administration.", ["Estate planning; Trust administration"]),
        ("She was licensed to practice law in 1990 and began her legal career in Salem.", []),
        ("She practices in state and federal courts.", []),
    ],
)
def test_a_field_is_named_without_the_words_that_lead_to_it(words, expected):
    assert values_of("practice_area", "Biography", words) == expected


def test_another_deed_is_no_field():
    page = "<h1>Ann Lee</h1><p>Ann handles probate litigation, and keeps three attorneys on schedule.</p>"
    assert [fact.value for fact in by_rules(page, about="Ann Lee")] == ["Probate litigation"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Take administrative law.", []),
        ("I run the employment and privacy side of a twelve-lawyer legal department.", ["Privacy"]),
    ],
)
def test_advice_and_the_size_of_a_department_are_no_field(words, values):
    found = by_rules(f"<h1>Ann Lee</h1><p>{words}</p>", about="Ann Lee")
    assert [fact.value for fact in found if fact.type == "practice_area"] == values


def test_sentences_of_a_paragraph_below_a_heading_of_fields_are_no_list():
    page = (
        "<h1>Ann Lee</h1><h3>Focus</h3><ul><li>Zoning</li></ul>"
        "<p>Called to the bar in March 2025, Ann brings a strong commitment to integrity, patience, and plain letters to "
        "each file. Her practice focuses on zoning, probate, and liens. Whether she likes it or not, Ann strives to keep "
        "each step clear, efficient, and as calm as possible.</p>"
    )
    found = [fact.value for fact in by_rules(page, about="Ann Lee", filename="a.html") if fact.type == "practice_area"]
    assert found == ["Zoning", "Zoning; Probate; Liens"]

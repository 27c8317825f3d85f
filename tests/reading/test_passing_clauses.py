"""What a clause adds in passing: the field and the board of a certificate, the office in a body, whose trade it is."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import PAGE, by_rules


def facts_of(kind: str, words: str) -> list:
    page = PAGE.format(heading="Biography", tag="p", words=words)
    return [fact for fact in by_rules(page, about="Ann Lee") if fact.type == kind]


NBTA, TBLS = "National Board of Trial Advocacy", "Texas Board of Legal Specialization"


@pytest.mark.parametrize(
    ("words", "name", "body", "year"),
    [
        (f"She is board certified in civil trial advocacy by the {NBTA}.", "civil trial advocacy", NBTA, None),
        (f"Board certified in family law by the {TBLS} since 2009.", "family law", TBLS, 2009),
        (f"She has been board-certified in elder law by the {NBTA} since 2012.", "elder law", NBTA, 2012),
        (f"Ann is Board Certified in Civil Trial Law and in Tax Law by the {TBLS}.", "Law and in Tax Law", TBLS, None),
        (
            "Ann, board certified in real estate law by The Florida Bar, joined us.",
            "real estate law",
            "Florida Bar",
            None,
        ),
        ("She became board certified in health law in 2016.", "health law", "", 2016),
        ("She is board certified in tax law and has two sons.", "tax law", "", None),
        ("She is board certified in tax law and a member of the Tax Section.", "tax law", "", None),
        (f"She is board certified by the {NBTA}.", "board certified", NBTA, None),
        (f"I am board certified in labor law by the {TBLS}, and I like it.", "labor law", TBLS, None),
        ("She is board certified.", "board certified", "", None),
    ],
)
def test_a_certificate_keeps_its_field_and_its_board(words, name, body, year):
    (fact,) = facts_of("certification", words)
    assert fact.details.name.endswith(name)
    assert (fact.details.body, fact.details.year) == (body, year)
    assert fact.value.endswith(body or name)


@pytest.mark.parametrize("words", ["She is not board certified.", "I am not yet board certified in tax law."])
def test_what_is_not_held_is_no_certificate(words):
    assert not facts_of("certification", words)


BAR = "the Oregon State Bar"


@pytest.mark.parametrize(
    ("words", "office", "years"),
    [
        ("She is active in the Marlow Bar Association's Family Law Section, which she has chaired since 2021.", "chair", (2021, None)),
        (f"She belongs to the Family Law Section of {BAR}, which she chairs.", "chair", (None, None)),
        ("She is a member of the Marlow County Bar Association, whose treasurer she was in 2019.", "treasurer", (2019, None)),
        ("She joined the Elder Law Section, where she has served as secretary since 2018.", "secretary", (2018, None)),
        ("She is a member of the Marlow Bar Association, of which she was president in 2017.", "president", (2017, None)),
        ("I belong to the Oregon Paralegal Association, which I led from 2016 to 2018.", "head", (2016, 2018)),
        ("She sits on the Marlow Bar Association's Equity Committee, which she co-chairs.", "co-chair", (None, None)),
        ("Ann is a member of the Marlow Inn of Court, which she has headed since 2020.", "head", (2020, None)),
        ("She is a member of the Marlow Bar Association, which she co-founded in 2004.", "founder", (2004, None)),
        ("He is active in the Elder Law Section and now chairs it.", "chair", (None, None)),
        ("I am a member of the Marlow Bar Association, whose ethics committee I chair.", "chair, ethics committee", (None, None)),
        ("She is a member of the Federal Bar Association, where she chairs the Indian Law Section.", "", (None, None)),
        ("She is a member of the Federal Bar Association, which publishes a review.", "", (None, None)),
    ],
)  # fmt: skip
def test_a_body_keeps_the_office_that_a_clause_after_it_tells(words, office, years):
    fact = facts_of("membership", words)[0]
    assert (fact.details.office, (fact.start, fact.end)) == (office, years)
    assert fact.quote.rstrip(".").endswith(words.rstrip(".")[-20:]) == bool(office)
    assert "which" not in fact.details.organisation and "where" not in fact.details.organisation


@pytest.mark.parametrize(
    ("words", "posts"),
    [
        ("Her clients include an offshore developer in New Bedford and a fish processor in Fall River.", 0),
        ("Her largest client is an offshore developer in New Bedford.", 0),
        ("Clients such as a shrimp broker in Mobile call her at night.", 0),
        ("Our clients over the years were a hotel manager in Bend and a nurse in Salem.", 0),
        ("She advises lenders, including a software engineer in Bend.", 0),
        ("A client who was an engineer in Bend thanked her.", 0),
        ("She represents families, among them a teacher in Bend.", 0),
        ("Recent matters include a suit against a contractor in Fall River.", 0),
        ("The defendant was a property manager in Salem.", 0),
        ("Her company is an offshore developer in New Bedford.", 0),
        ("She was general counsel of Vantreel Wind, an offshore developer in New Bedford.", 1),
        ("Before law school she was an offshore engineer in New Bedford.", 1),
        ("She is a software developer in Bend.", 1),
        ("She told clients that she was a paralegal in Bend.", 1),
        ("She was a lawyer at Hask, a teacher in Bend, and a developer in Medford.", 3),
    ],
)
def test_what_a_client_or_a_company_is_is_no_post(words, posts):
    assert len(facts_of("work", words)) == posts


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Ann Lee '09 is general counsel of Brightline Freight.", None),
        ("Ann Lee ’09, general counsel of Brightline Freight, drove a truck.", None),
        ("In '09 she became general counsel of Brightline Freight.", 2009),
        ("Since '19 she has been general counsel at Brightline Freight.", 2019),
    ],
)
def test_the_year_of_a_degree_behind_a_name_is_no_year_of_a_post(words, start):
    assert next(fact.start for fact in facts_of("work", words)) == start


@pytest.mark.parametrize(
    ("words", "house"),
    [
        ("She is general counsel of Brightline Freight in Tacoma.", "Brightline Freight"),
        ("She is an associate at Merrow Stace LLP in New Bedford.", "Merrow Stace LLP"),
        ("She is a clerk at the Court in Tacoma.", "Court in Tacoma"),
        ("She is counsel at Women in Law.", "Women in Law"),
    ],
)
def test_the_town_of_a_house_is_no_part_of_its_name(words, house):
    assert [fact.details.organisation.removeprefix("the ") for fact in facts_of("work", words)] == [house]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee is a partner at Hask LLP. Her clients include a shipper in Bend and a fish processor in Fall River.",
        "Her clients include an offshore developer in New Bedford and a fish processor in Fall River.",
    ],
)
def test_nor_does_the_second_opinion_add_a_client(words):
    page = PAGE.format(heading="Biography", tag="p", words=words)
    posts = [fact.quote for fact in read(page.encode(), about="Ann Lee").facts if fact.type == "work"]
    assert not [each for each in posts if "fish" in each or "developer" in each]


@pytest.mark.parametrize(
    ("words", "former"),
    [
        ("She has served as a judge of the Marlow County Court since 2018.", False),
        ("She has worked as a paralegal at Hask Moraine LLP since 2018.", False),
        ("I have been counsel at Brightline Freight since 2018.", False),
        ("She served as a judge of the Marlow County Court.", True),
        ("She has worked as a paralegal at Hask Moraine LLP.", True),
        ("She was a paralegal at Hask Moraine LLP.", True),
    ],
)
def test_who_has_served_since_a_year_serves_still(words, former):
    assert next(fact.details.former for fact in facts_of("work", words)) == former


@pytest.mark.parametrize(
    ("words", "towns"),
    [
        ("She advises a brewery in Bend.", []),
        ("She represents two dairy farms near Salem.", []),
        ("He represents employees, including a hotel manager in Bend and a nurse in Salem.", []),
        ("Her clients are a shipper in Tacoma and others.", []),
        ("She represents workers in Bend.", ["Bend, Oregon"]),
        ("She is a lawyer in Bend.", ["Bend, Oregon"]),
        ("She advises breweries from our office in Bend.", ["Bend, Oregon"]),
    ],
)
def test_the_town_of_a_client_is_not_hers(words, towns):
    assert [fact.value for fact in facts_of("city", words)] == towns


@pytest.mark.parametrize("clause", ["which she has chaired since 2021", "which she chaired until 2019"])
def test_an_office_without_its_body_is_no_fact(clause):
    (fact,) = facts_of("community", f"She sits on the board of Second Harvest Commons, {clause}.")
    assert fact.quote == "sits on the board of Second Harvest Commons"


@pytest.mark.parametrize(("words", "former"), [("where she had been an associate since 2004", True),
                                               ("and she has been an associate since 2004", False)])  # fmt: skip
def test_what_somebody_had_been_is_over(words, former):
    posts = facts_of("work", f"She came to Quillon Marsh LLP in 2011 from Hask LLP, {words}.")
    (post,) = [fact for fact in posts if "associate" in fact.quote]
    assert post.details.former is former

"""Posts: told in sentences of many shapes, and listed in lines of any order."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules


def posts(words):
    facts = by_rules(f"Dana Kim\n\n{words}", filename="a.txt", about="Dana Kim")
    return [fact.value for fact in facts if fact.type == "work"]


@pytest.mark.parametrize(
    ("words", "organisation"),
    [
        ("She spent six years at Legal Aid of Marin.", "Legal Aid of Marin"),
        ("Five years on the police desk of the Lincoln Plainsman.", "police desk of the Lincoln Plainsman"),
        ("Kim founded Ostrow Law in 2015 after a decade at Bakerfield LLP.", "Bakerfield LLP"),
        ("Most recently, Kim was Associate General Counsel at Ferrow Health.", "Ferrow Health"),
        ("I've been at the county law library since 2016.", "county law library"),
        ("He interned at the Justice Desk and externed for the Honorable Dale Fish.", "Justice Desk"),
        ("I used to be a dispatcher for Bibb County, twelve years.", "Bibb County"),
        ("She previously held roles at Nordic Freight and Bell Insurance.", "Nordic Freight"),
        ("Then she ran the litigation group at Norwood Tate LLP.", "Norwood Tate"),
        ("I had a lab job in Billerica.", "lab job"),
        ("Before that she copy-edited a seed catalogue.", "copy-edited a seed catalogue"),
    ],
)
def test_a_post_is_told_in_many_ways(words, organisation):
    assert any(organisation.lower() in value.lower() for value in posts(words)), posts(words)


@pytest.mark.parametrize(
    "words",
    [
        "Kim came to Minnesota from Nakuru.",
        "She is a court-certified interpreter for Spanish.",
        "Kim helps nurses at every hospital in town.",
        "She was appointed King's Counsel in 2022.",
        "Kim works with people in a crisis.",
    ],
)
def test_what_is_no_post_is_left(words):
    assert posts(words) == []


@pytest.mark.parametrize(
    "lines",
    [
        "Paralegal\nGuerra & Lindholm PLLC\nJun 2019 - Present",
        "Guerra & Lindholm PLLC\nParalegal\nJun 2019 - Present",
    ],
)
def test_lines_of_a_resume_make_one_post(lines):
    assert posts(f"Experience\n\n{lines}\n\nEducation\n\nReed College, B.A., 2010") == [
        "Paralegal, Guerra & Lindholm PLLC"
    ]


def test_a_label_in_running_text_goes_on_to_the_next_part():
    words = "Previous: Social worker, Bernalillo County 2001-2005. High Mesa Legal Aid 2008-2017. Own office since 2017"
    assert len(posts(words)) == 3


def test_a_label_with_its_value_is_no_heading_for_what_follows():
    page = "Dana Kim\n\nStatus: Practising\nFirm: Harbour & Rao\nDiscipline history: none on record"
    reading = read(page.encode(), filename="a.txt", about="Dana Kim")
    assert not [fact for fact in reading.facts if fact.type == "practice_area"]


def test_a_card_in_a_staff_directory_is_read_with_its_labelled_items():
    page = (
        "# Office of the Defender\n\n## Staff directory\n\n**Dana Kim**, Deputy Defender\n\n"
        "- Before: staff attorney, Gulf Justice Center, 2009-2013\n- Languages: French\n"
    )
    reading = read(page.encode(), filename="a.md", about="Dana Kim")
    assert {fact.type for fact in reading.facts} >= {"work", "language"}
    assert any("Gulf Justice Center" in fact.quote for fact in reading.facts)


def test_a_post_below_the_name_and_told_again_is_read_once():
    page = "Marisol Quennell\n\nPartner\n\nMarisol Quennell is a partner at Heron Bay Law Group. She likes dogs."
    read_as = read(page.encode(), filename="page.txt", about="Marisol Quennell")
    assert [fact.value for fact in read_as.facts if fact.type == "work"] == ["Partner, Heron Bay Law Group"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Private practice, Gill & Yerger, Greenwood, 1977-1990", ["Private practice, Gill & Yerger, Greenwood"]),
        (
            "Hot walker at Keen Downs, 2001-2005; trust officer, Blue Bank, 2005-2009.",
            ["Hot walker, Keen Downs", "Trust officer, Blue Bank"],
        ),
        ("(Associate Professor 2012-2017; Fellow in Land Use, Pace, 2010-12.)", ["Associate Professor"]),
    ],
)
def test_a_line_that_only_names_a_post_and_its_years_is_one(words, values):
    assert [value for value in values if value not in posts(f"Kim reads.\n\n{words}")] == []


@pytest.mark.parametrize(
    "words",
    ["Member, Housing Section, 2012-2016", "Copyright 2011-2016", "Kim was admitted to practice in Ohio, 2001-2009"],
)
def test_a_span_of_years_alone_makes_no_post(words):
    assert posts(f"Kim reads.\n\n{words}") == []


def test_a_resume_may_put_the_place_between_employer_and_dates_and_a_post_in_one_line():
    page = "EXPERIENCE\n\nLitigation Paralegal\nHartnell & Voss\nTucson, AZ\nJune 2017 – Present\n\nBank Teller, Dune Bank, 2011-2013"
    reading = read(f"Kim Dana\n\n{page}".encode(), filename="a.txt", about="Kim Dana")
    values = [fact.value for fact in reading.facts if fact.type == "work"]
    assert values == ["Litigation Paralegal, Hartnell & Voss", "Bank Teller, Dune Bank"]


@pytest.mark.parametrize(
    ("words", "value", "organisation"),
    [
        ("Ann Lee is a Partner in the firm's New Bedford office.", "Partner, New Bedford office", ""),
        ("Ann Lee is an associate in our Boston office.", "Associate, Boston office", ""),
        ("Ann Lee is a partner in the firm’s Litigation Department.", "Partner, Litigation Department", ""),
        ("Ann Lee is a partner in the Portland office.", "Partner, Portland office", ""),
        ("Ann Lee is a partner with the firm and chairs its Tax Group.", "Partner", ""),
        (
            "Ann is a shareholder in the Portland office of Dunn LLP.",
            "Shareholder, Portland office of Dunn LLP",
            "Dunn LLP",
        ),
        (
            "Ann is counsel in the Oregon Child Support office.",
            "Counsel, Oregon Child Support office",
            "Oregon Child Support office",
        ),
    ],
)
def test_a_part_of_an_employer_is_no_employer(words, value, organisation):
    page = f"<html><body><h1>Ann Lee</h1><p>{words}</p></body></html>"
    post = next(fact for fact in by_rules(page, about="Ann Lee") if fact.type == "work")
    assert (post.value, post.details.organisation) == (value, organisation)


def test_an_office_of_the_firm_below_the_name_is_no_part_of_the_role():
    page = "<html><body><h1>Ann Lee</h1><p>Partner, firm's New Bedford office</p></body></html>"
    assert [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "work"] == ["Partner"]


def test_a_firm_that_bears_the_persons_name_is_the_employer():
    page = (
        "<title>Ann Lee | Lee Pruitt &amp; Stell, PLLC</title><h1>Ann Lee</h1><p>Shareholder</p>"
        "<p>Before joining the firm in 2009, Ann was an associate at Kettering Vance LLP in Houston.</p>"
    )
    facts = [fact for fact in by_rules(page, about="Ann Lee", filename="a.html") if fact.type == "work"]
    assert [(fact.value, fact.start) for fact in facts] == [
        ("Shareholder, Lee Pruitt & Stell, PLLC", None),
        ("Joined the firm", 2009),
        ("Associate, Kettering Vance LLP", None),
    ]


def test_what_somebody_did_before_another_year_has_not_that_year():
    (post,) = [
        fact
        for fact in by_rules("Ann Lee\n\nBefore the merger in 2009, Ann clerked for Judge Dale Fish.", about="Ann Lee")
        if fact.type == "work"
    ]
    assert post.start is None


@pytest.mark.parametrize(
    ("line", "role"),
    [("PARTNER", "Partner"), ("OF COUNSEL", "Of Counsel"), ("SENIOR LAW CLERK", "Senior Law Clerk")],
)
def test_a_role_in_capitals_is_written_as_a_role(line, role):
    page = f"<h1>Ann Lee</h1><p>{line}</p><p>She has been with Lee Ott LLP since 2012.</p>"
    assert role in {fact.details.role for fact in by_rules(page, about="Ann Lee") if fact.type == "work"}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Ann was counsel to Dunn Abbott, P.C.", "Counsel, Dunn Abbott, P.C."),
        ("Ann is a partner at Helix Forge, Inc. and sails.", "Partner, Helix Forge, Inc."),
        ("Ann is a partner at Dunn Abbott.", "Partner, Dunn Abbott"),
    ],
)
def test_an_abbreviation_keeps_its_full_stop(words, value):
    (post,) = [fact for fact in by_rules(f"<h1>Ann Lee</h1><p>{words}</p>", about="Ann Lee") if fact.type == "work"]
    assert post.value == value
    assert post.quote.endswith(value.rpartition(" ")[2])


def test_a_part_of_the_site_in_a_title_is_no_employer():
    page = (
        "<title>Dana Kim - Attorneys - Ostrow Lane LLP</title><h1>Dana Kim</h1><p>Of Counsel</p><p>Kim tries cases.</p>"
    )
    reading = read(page.encode(), filename="a.html", about="Dana Kim")
    assert [fact.value for fact in reading.facts if fact.type == "work"] == ["Of Counsel, Ostrow Lane LLP"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Kim joined Tolliver Wexcombe LLP in 2011 from Hask & Moraine.", "Tolliver Wexcombe LLP"),
        (
            "She was appointed to the Lane County Circuit Court by Governor Brown in March 2017.",
            "Lane County Circuit Court",
        ),
        ("She has been an adjunct instructor in trial advocacy at Reed College.", "Adjunct instructor, Reed College"),
        (
            "She clerked for Justice Ida Mott of the Oregon Supreme Court.",
            "Clerk, Justice Ida Mott of the Oregon Supreme Court",
        ),
        ("Attorney at Law", "Attorney at Law"),
    ],
)
def test_a_post_is_where_it_is_and_no_more(words, value):
    assert value in posts(words)


def test_a_line_of_role_firm_and_town_below_the_name_is_one_post():
    words = "Partner, Kim Moor LLP, Portland, Oregon\nDana Kim is a partner at Kim Moor LLP in Portland. She rows."
    facts = read(f"Dana Kim\n{words}".encode(), filename="a.txt", about="Dana Kim").facts
    assert [fact.value for fact in facts if fact.type == "work"] == ["Partner, Kim Moor LLP"]


def first_work(page):
    return next(fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "work")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Paralegal II | Office of the City Attorney | Salem", "Paralegal II, Office of the City Attorney"),
        ("Senior Associate | Dunn & Ott | Boise, Idaho", "Senior Associate, Dunn & Ott"),
        ("Senior Associate | Water Law", "Senior Associate"),
        ("Senior Associate | Boise, Idaho", "Senior Associate"),
    ],
)
def test_the_header_names_the_house_beside_the_post(line, value):
    page = f"<h1>Ann Lee</h1><p>{line}</p><p>Ann began her career at Brandt Olmos LLP.</p>"
    assert first_work(page) == value


def test_a_house_that_was_joined_is_that_of_the_header():
    page = "<h1>Ann Lee</h1><p>Senior Associate</p><p>Before joining Brandt Olmos LLP, Ann clerked for Judge Ott.</p>"
    assert first_work(page) == "Senior Associate, Brandt Olmos LLP"


@pytest.mark.parametrize("giver", ["", " by the Governor", " by Governor Ida Ott"])
def test_the_bench_is_no_employer(giver):
    page = f"<h1>Ann Lee</h1><p>Judge Lee was appointed to the bench{giver} in 2016.</p>"
    work = [fact for fact in by_rules(page, about="Ann Lee") if fact.type == "work"]
    assert [(fact.value, fact.details.organisation) for fact in work] == [("Appointed to the bench", "")]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Ann spent five years at Tolliver & Bream doing employment defense.", "Tolliver & Bream"),
        ("Ann went in-house at a medical device company, Orsova, as its second lawyer.", "Orsova"),
        ("Ann worked for a small firm, Chicago being dear.", "Small firm"),
        ("Ann interned with the EEOC.", "Intern, EEOC"),
        ("Ann worked as a student clinician at the Juniata Legal Clinic.", "Student clinician, Juniata Legal Clinic"),
        ("Ann was in private practice at the firm of Bennett & Ott.", "Bennett & Ott"),
        ("Ann was an associate in the Salem, Oregon office of the law firm Dunn Ott LLP.", "Associate, Dunn Ott LLP"),
        ("Prior to that, Ann served as the firm's Controller since March 2017.", "Controller"),
        ("Ann has been a paralegal at night.", "Paralegal"),
        ("I work at a zinc library and it's in a large courthouse.", "Zinc library"),
        ("Ann externed with the Marion County Circuit Court.", "Extern, Marion County Circuit Court"),
    ],
)
def test_an_employer_is_named_and_nothing_else(words, value):
    assert first_work(f"<h1>Ann Lee</h1><p>{words}</p>") == value

"""Where a town, a body, a journal or a school is told otherwise than the student does."""

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.passages import facts_in
from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("town", "type_", "quote"),
    [
        ("Astoria, OR", "passage", "ASTORIA - The tide tables hang by the clerk's window."),
        ("Astoria, OR", "passage", "ASTORIA, Ore. — She keeps the tide tables by her desk."),
        ("Astoria, OR", "work", "Senior Partner Astoria"),
        ("Astoria, OR", "passage", "Proud daughter of Astoria"),
    ],
)
def test_a_town_is_met_where_a_paper_or_a_page_begins_with_it(town, type_, quote):
    assert kinds({"towns": [town]}, fact(type_, quote)) == ["city"]


@pytest.mark.parametrize(
    ("town", "type_", "quote"),
    [
        ("Astoria, OR", "passage", "ASTORIA CRAB - The boil begins at six."),
        ("Astoria, OR", "passage", "Next clinic in Astoria."),
        ("Astoria, OR", "work", "Partner Astoria Crab"),
    ],
)
def test_a_name_or_an_event_that_has_the_towns_is_none(town, type_, quote):
    assert kinds({"towns": [town]}, fact(type_, quote)) == []


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("HNBA Nebraska, student liaison", "past chair of the Hispanic National Bar Association of Nebraska"),
        ("KBA Elder Law Section, student", "on the Kansas Bar Association's Elder Law Section"),
        ("WLRN reading tutor", "mentor with Willow Lane Reading Network"),
        ("Women in Water Law, Denver", "treasurer of the Women in Water Law chapter"),
        ("Hawaii Notaries League", "secretary of the Hawai\u02bbi Notaries League"),
    ],
)
def test_a_body_is_met_by_the_initials_that_begin_its_name(mine, quote):
    assert kinds({"memberships": [mine]}, fact("membership", quote)) == ["membership"]


def test_an_employer_is_met_by_initials_with_its_state_and_not_by_what_stood_beside_it():
    house = fact("work", "came from the Idaho Grain Inspection Commission")
    assert kinds({"employers": ["Intern, Idaho GIC"]}, house) == ["employer"]
    assert kinds({"employers": ["Baker near the TRAX"]}, fact("work", "writes about TRAX")) == []


@pytest.mark.parametrize(
    ("type_", "quote"),
    [
        ("publication", "Of Silos, Montana Bar Journal, 2021"),
        ("award", "Leader of the Year, Prairie Law Journal, 2019"),
        ("passage", "Of Silos, Montana Bar Journal, 2021"),
    ],
)
def test_who_wrote_for_another_journal_has_not_worked_on_one(type_, quote):
    assert kinds({"memberships": ["Montana Journal of Ranch Law"]}, fact(type_, quote)) == []


def test_who_edited_another_journal_has_worked_on_one():
    quote = "Student editor, Prairie Law Journal"
    assert kinds({"memberships": ["Montana Law Review"]}, fact("publication", quote)) == ["journal"]


def test_a_review_is_not_shared_with_a_degree():
    degree = fact("education", "J.D., William Hamline College of Law")
    assert "community" not in kinds({"memberships": ["William Hamline Law Review"]}, degree)


@pytest.mark.parametrize(
    ("mine", "type_", "quote"),
    [
        ("UM-Dearborn", "education", "University of Michigan-Dearborn (B.A., English)"),
        ("Clatsop Community College", "education", "A. Clatsop Community College, paralegal certificate, 2003"),
        ("Reed College", "certification", "a grant-writing certificate at Reed College"),
    ],
)
def test_a_school_is_met_by_its_campus_in_an_answer_and_by_a_certificate(mine, type_, quote):
    assert kinds({"schools": [mine]}, fact(type_, quote)) == ["school"]


def test_a_law_school_is_told_after_its_universitys_name():
    page = b"<h1>Ann Orr</h1><p>Ann Orr is a graduate of the University of Utah's law school.</p>"
    facts = facts_in([read(page, filename="orr.html", about="Ann Orr")])
    assert [link.kind for link in shared({"schools": ["U of Utah Law"]}, *facts)] == ["school"]


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("e-discovery", "eDiscovery workflows"),
        ("mineral trusts", "trust of minerals"),
        ("injured workers", "L&I claims"),
    ],
)
def test_a_field_is_met_in_another_spelling_or_number(mine, quote):
    assert kinds({"practice_areas": [mine]}, fact("practice_area", quote)) == ["practice_area"]


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("trademark", "nursing home and licensing matters"),
        ("criminal appeals", "jury trials in state court"),
    ],
)
def test_a_matter_of_another_kind_is_no_field_of_theirs(mine, quote):
    assert kinds({"practice_areas": [mine]}, fact("practice_area", quote)) == []


def test_what_a_talk_is_about_is_no_pastime():
    assert kinds({"interests": ["skiing"]}, fact("passage", "Will speak on: mergers, gasoline, ski lifts.")) == []
    assert kinds({"interests": ["skiing"]}, fact("community", "patrols on skis")) == ["interest"]


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Sous chef at a bistro", "bartender, sous-chef"),
        ("Streetcar operator", "drove the bus"),
        ("Pear picker, summers", "picked cherries"),
        ("Mapping technician", "GIS Technician, 2006-2011"),
        ("Clerk, Chapter 13 trustee", "the Chapter 13 trustee's office"),
    ],
)
def test_work_is_met_in_other_words_of_its_trade(mine, quote):
    assert shared({"employers": [mine]}, fact("work", quote))


def test_a_boutique_of_lawyers_is_no_shop():
    assert kinds({"employers": ["Cashier at a boutique"]}, fact("work", "left for a class action boutique")) == []


def test_who_stands_in_a_list_with_dots_is_another():
    page = b"<h1>Ann Orr</h1><p>Ann Orr is a lawyer.</p><p>Linda Marsh \xc2\xb7 formerly a clerk \xc2\xb7 Astoria</p>"
    facts = facts_in([read(page, filename="orr.html", about="Ann Orr")])
    assert shared({"towns": ["Astoria, OR"]}, *facts) == ()


@pytest.mark.parametrize(
    "line",
    [
        "The treasurer, Ms. Marsh, is of the Astoria Net Menders Guild.",
        "Fellow Linda Marsh (LL.M., Reed) joins from the Astoria Net Menders Guild.",
    ],
)
def test_an_officer_or_a_fellow_is_another(line):
    page = f"<h1>Ann Orr</h1><p>Ann Orr is a lawyer.</p><p>{line}</p>"
    facts = facts_in([read(page.encode(), filename="orr.html", about="Ann Orr")])
    assert shared({"memberships": ["Astoria Net Menders Guild"]}, *facts) == ()


def test_the_initials_of_a_speaker_are_no_work():
    told = fact("passage", "[00:01:12] DA: Before that I was a night baker for four years.")
    assert kinds({"employers": ["Intern, district attorney"]}, told) == []
    assert kinds({"employers": ["Baker"]}, told) == ["work"]

"""Writings, fields and pastimes as sentences and short lines tell them."""

import pytest

from halfhour.reading.read import read


def told(kind, words):
    reading = read(f"Dana Kim\n\n{words}".encode(), filename="a.txt", about="Dana Kim")
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    return [fact.quote for fact in reading.facts if fact.type == kind]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Kim is the co-author of Drones and the Fourth Amendment, 44 Ariz. L. Rev. 201 (2019).", "Drones"),
        ("Her articles have appeared in the Idaho Law Review and The Advocate.", "Idaho Law Review"),
        ("She wrote the second edition of Cargo and Salvage.", "Cargo and Salvage"),
        ('Dana Kim ("Whose Semicolon? The Rule of the Last Antecedent") drafts statutes.', "Whose Semicolon? The Rule"),
        (
            "He is the author of The Dead Hand (3d ed. 2019) and of the chapter on museums in a manual.",
            "chapter on museums",
        ),
        ('She presented "Ethics at Noon" at the annual meeting.', "Ethics at Noon"),
        ('She hosts the podcast "Objection Overruled."', "Objection Overruled"),
    ],
)
def test_a_writing_or_a_titled_talk_is_read(words, title):
    assert any(title in quote for quote in told("publication", words)), told("publication", words)


@pytest.mark.parametrize(
    "words",
    [
        "Kim wrote opinions for the court.",
        "She was editor of the law review.",
        "Kim speaks at client meetings every week.",
        '"Dana returns every call," said her old boss, who was elected in 2020.',
    ],
)
def test_what_is_no_publication_is_left(words):
    assert told("publication", words) == []


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("She has practised maritime law for years.", "maritime law"),
        ("Guardianship • Conservatorship • Medicaid planning", "Conservatorship"),
        ("Kim is an immigration paralegal.", "immigration"),
        ("I handle unemployment hearings and wage theft cases.", "wage theft"),
        ("What she does: asylum, family petitions and naturalization.", "naturalization"),
        ("His areas of interest are privacy, antitrust and platform regulation.", "antitrust"),
        ("Preferred practice: Administrative; Aboriginal law; Judicial review", "Aboriginal law"),
        ("He practices in the areas of family law, guardianship and adoption.", "family law"),
    ],
)
def test_a_field_is_read(words, field):
    assert any(field in quote for quote in told("practice_area", words)), told("practice_area", words)


@pytest.mark.parametrize("many", ["more than two hundred", "over 200", "several dozen", "hundreds of", "200"])
def test_how_many_is_no_part_of_a_field(many):
    assert told("practice_area", f"She defended {many} evictions.") == ["evictions"]


def test_the_name_of_a_post_hints_at_a_field_only_where_no_field_is_said():
    assert told("practice_area", "Kim is a probate paralegal. She focuses on wills and trusts.") == ["wills and trusts"]


def test_a_field_stands_behind_those_who_do_it_and_ends_at_the_next_verb():
    words = (
        "She leads a practice of three attorneys and two paralegals in elder law and estate planning, "
        "and conducts most first meetings in the client's own home."
    )
    assert told("practice_area", words) == ["elder law and estate planning"]


def test_an_honour_is_no_post():
    assert told("work", "Kim was named advocate of the year in 2023.") == []


@pytest.mark.parametrize(
    ("words", "pastime"),
    [
        ("She snowshoes, judges pies at the fair, and speaks French.", "judges pies"),
        (
            "Kim lives in Lawrence, collects letterpress type, and sets the program of a spelling bee.",
            "sets the program",
        ),
        ("Ultralight pilot.", "Ultralight pilot"),
        ("Curls; skips a rink in Airdrie.", "skips a rink"),
        ("Sundays I run the sound board at a community theater.", "sound board"),
        ("He's a surfer (longboard).", "surfer"),
        ("Hobbies: Camping, hiking and restoring a 1974 van", "Camping"),
    ],
)
def test_a_pastime_is_read_whatever_its_verb(words, pastime):
    assert any(pastime in quote for quote in told("community", words)), told("community", words)


@pytest.mark.parametrize(
    "words",
    ["Kim chairs the hiring panel on Mondays.", "She founded the firm with a friend.", "I can still read the rules."],
)
def test_work_is_no_pastime(words):
    assert told("community", words) == []


def test_an_answer_about_free_time_is_a_pastime_whatever_it_names():
    page = "<h4>Five minutes with Dana Kim</h4><p><b>What do you do for fun?</b> Rock hounding.</p>"
    reading = read(page.encode(), filename="a.html", about="Dana Kim")
    assert [fact.quote for fact in reading.facts if fact.type == "community"] == ["Rock hounding"]


def test_a_line_cook_cooks_for_a_living():
    assert told("community", "Before law school Kim was a line cook in Philadelphia for four years.") == []

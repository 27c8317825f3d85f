"""What a post is called and where it was held: no more of the sentence than that."""

import pytest

from halfhour.reading.read import read


def posts(words):
    facts = read(f"Ann Lee\n\n{words}\n".encode(), filename="ann.txt", about="Ann Lee").facts
    return [fact.value for fact in facts if fact.type == "work"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("She is an Associate Professor of Law and teaches torts.", "Associate Professor of Law"),
        ("She joined Zinc Savings as the Director of Law and Policy in 2019.", "Director of Law and Policy"),
        ("She was made Director of Legal Operations in 2020.", "Director of Legal Operations"),
        ("As clerk of court, Ann serves on the team.", "Clerk of court"),
        ("She is Director of Housing for Idaho Legal Aid.", "Director of Housing, Idaho Legal Aid"),
    ],
)
def test_the_field_of_an_office_is_no_employer(words, value):
    assert value in posts(words)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("She is a Deputy Counsel for the Zinc Water Agency with 23 years there.", "Deputy Counsel, Zinc Water Agency"),
        ("She joined the Zinc Law Firm in 2020 and supports clients and their families.", "Zinc Law Firm"),
        ("She joined the prestigious boutique law firm of Dunn Ott LLP in 2012.", "Dunn Ott LLP"),
        ("She began her career at one of the nation's oldest law firms-Dunn & Crane LLP.", "Dunn & Crane LLP"),
        ("In 2018, Ann left Zinc Savings to join Crane Ott LLP.", "Zinc Savings"),
        ("She was counsel at the Department of Health and Human Services in 2001.", "Department of Health and Human"),
    ],
)
def test_an_employers_name_ends_where_the_sentence_goes_on(words, value):
    assert any(value in post for post in posts(words))
    assert not [post for post in posts(words) if "supports" in post or "years" in post or "join" in post]


def test_a_programme_is_no_post():
    assert not posts("She is in the law librarian program.")


PRINTED = """Alumni spotlight: Ann Lee

First job out of law school?
My first and current job is working as a public defender in Salem.
Tell us about your job at Zinc Legal Aid.
I help tenants who cannot pay.
What do you like about your work?
I like my clients.
"""


def test_answers_about_a_job_are_told_and_not_listed_and_a_bid_is_a_question():
    facts = read(PRINTED.encode(), filename="ann.txt", about="Ann Lee").facts
    assert [fact.value for fact in facts if fact.type == "work"] == ["Public defender, Salem"]


@pytest.mark.parametrize(
    "words",
    [
        "As Drew's career went on, Drew tried cases.",
        "Drew was lead counsel in Bartlett v. Zinc Savings.",
        "Drew raised two children in Stilwell, Kansas.",
        "Office: Vice President",
    ],
)
def test_what_only_looks_like_a_home_is_none(words):
    page = f"Drew Harlow\nOf Counsel\n\nDrew has tried many cases for banks and their neighbours.\n\n{words}\n"
    facts = read(page.encode(), filename="drew.txt", about="Drew Harlow").facts
    assert not [fact.value for fact in facts if fact.type == "city"]


def test_a_pastime_ends_before_what_is_told_of_work():
    page = "Ann Lee\n\nShe played on the varsity soccer team and worked as a research assistant in a lab.\n"
    facts = read(page.encode(), filename="ann.txt", about="Ann Lee").facts
    assert [fact.value for fact in facts if fact.type == "community"] == ["Played on the varsity soccer team"]

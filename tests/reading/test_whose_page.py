"""Whose a page is that hardly says so, and what is no name."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules


def schools(page, about):
    return [fact.quote for fact in by_rules(page, about=about, filename="a.html") if fact.type == "education"]


@pytest.mark.parametrize(
    ("words", "is_hers"),
    [
        ("Imogen came in 2019. She holds a J.D. from Yale Law School.", True),
        ("I'm Imogen. I hold a J.D. from Yale Law School.", True),
        ("Imogen Tarrant came in 2019. She holds a J.D. from Yale Law School.", False),
        ("IMOGEN came in 2019. She holds a J.D. from Yale Law School.", True),
        ("Our office is in Imogen, Texas. She holds a J.D. from Yale Law School.", False),
        ("Odette came in 2019. She holds a J.D. from Yale Law School.", False),
    ],
)
def test_a_page_that_gives_only_the_given_name_is_the_persons_unless_somebody_else_has_it(words, is_hers):
    reading = read(f"<p>{words}</p>".encode(), about="Imogen Marrow")
    assert bool(reading.warnings) != is_hers
    assert not is_hers or reading.facts


@pytest.mark.parametrize(
    ("about", "words", "is_theirs"),
    [
        ("Madison Lee", "She practices in Madison, Wisconsin.", False),
        ("Madison Lee", "I'm Madison, and I practice in Boise.", True),
        ("Mark Ode", "Mark the date: we open in Boise.", False),
        ("McKenna Ode", "McKenna practices in Boise.", True),
        ('Winifred "Fred" Ode', "Fred practices in Boise.", True),
        ("Li Ode", "Li practices in Boise.", True),
    ],
)
def test_a_given_name_is_somebodys_where_they_do_something(about, words, is_theirs):
    assert bool(read(f"<p>{words} She speaks Krio.</p>".encode(), about=about).warnings) != is_theirs


@pytest.mark.parametrize(
    "head", ["Educational Background", "Occupational Background", "Adjunct Instructor", "Five Things"]
)
def test_a_heading_of_common_words_is_nobodys_name(head):
    assert schools(f"<h1>Imogen Marrow</h1><h2>{head}</h2><p>J.D., Yale Law School, 2009</p>", "Imogen Marrow")

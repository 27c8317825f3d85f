"""Who speaks in a printed conversation, and whose a page is that hardly says so."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules


def schools(page, about, filename="a.html"):
    return [fact.quote for fact in by_rules(page, about=about, filename=filename) if fact.type == "education"]


TALKS = {
    "by a title": "HOST: When were you elected?\n\n{0}: In 2014. I went to {1}.\n\nHOST: You were a clerk.\n\n{0}: I was.",
    "by who asks": "BEA: What do you do?\n\n{0}: Wills. I went to {1}.\n\nBEA: And before?\n\n{0}: I sold boats.",
}


@pytest.mark.parametrize(
    ("talk", "label"),
    [("by a title", "JUDGE"), ("by a title", "Judge"), ("by who asks", "MO"), ("by who asks", "MAGS")],
)
def test_the_person_is_who_is_asked(talk, label):
    words = TALKS[talk].format(label, "Yale Law School")
    page = f"Our guest is Judge Imogen Marrow.\n\n{words}"
    found = schools(page, "Imogen Marrow", "a.txt")
    assert bool(found) == (label != "JUDGE")  # only a title as it is written stands for somebody


@pytest.mark.parametrize("asking", ["{0}: I went to Yale Law School.", "{0}: I went to Yale. You went to Reed?"])
def test_who_asks_is_not_the_person(asking):
    page = "Imogen Marrow talks.\n\nBEA: Why wills?\n\nMO: I like them.\n\n" + asking.format("BEA") + "\n\nMO: No.\n"
    assert not schools(page, "Imogen Marrow", "a.txt")


def test_where_three_speak_nobody_is_guessed():
    page = "Imogen Marrow talks.\n\n" + "BEA: Why?\n\nMO: I went to Yale Law School.\n\nUTE: I as well.\n\n" * 2
    assert not schools(page, "Imogen Marrow", "a.txt")


def test_a_list_of_terms_holds_questions_and_answers():
    asked = "<dt>BQ: Where was that?</dt><dd>Yale Law School, J.D., 2009. I liked it.</dd>"
    page = f"<h1>Imogen Marrow</h1><dl>{asked}<dt>BQ: And then?</dt><dd>Wills.</dd></dl>"
    assert schools(page, "Imogen Marrow") == ["Yale Law School, J.D., 2009"]
    blocks = read(page.encode(), about="Imogen Marrow").blocks
    assert [(block.about, block.question) for block in blocks[1:3]] == [
        ("interviewer", ""),
        ("person", "Where was that?"),
    ]


def test_an_answer_begins_in_the_paragraph_of_its_question():
    turns = "<p>Bea: What did you study? Marrow: I have a J.D. from Yale Law School, 2009.</p><p>Bea: Why? Marrow: No idea.</p>"
    page = f"<h1>Imogen Marrow</h1>{turns}"
    blocks = read(page.encode(), about="Imogen Marrow").blocks
    assert (blocks[1].about, blocks[1].question) == ("person", "What did you study")
    assert schools(page, "Imogen Marrow")


SPOTLIGHT = (
    '<div class="newsletter"><h1>Spotlight: Imogen Marrow</h1><p>Imogen Marrow holds a J.D. from Yale Law School, 2009,'
    " and has written wills in a small town since.</p></div>"
)


def test_what_holds_most_of_a_page_is_the_page_whatever_it_is_called():
    assert schools(SPOTLIGHT, "Imogen Marrow")
    menu = '<div class="newsletter"><p>Write to us: J.D., Yale Law School.</p></div>'
    assert not schools(f"<h1>Imogen Marrow</h1><p>{'Imogen Marrow writes wills. ' * 9}</p>{menu}", "Imogen Marrow")


def test_an_item_called_one_of_a_menu_is_one_where_it_leads_somewhere():
    items = '<li class="menu-item">{}J.D., Yale Law School, 2009{}</li>'
    head = f"<h1>Imogen Marrow</h1><p>{'Imogen Marrow writes wills. ' * 9}</p><h2>Education</h2>"
    assert schools(head + items.format("", ""), "Imogen Marrow")
    assert not schools(head + items.format('<a href="/x">', "</a>"), "Imogen Marrow")


@pytest.mark.parametrize(
    ("words", "is_hers"),
    [
        ("Imogen came in 2019. She holds a J.D. from Yale Law School.", True),
        ("I'm Imogen. I hold a J.D. from Yale Law School.", True),
        ("Imogen Tarrant came in 2019. She holds a J.D. from Yale Law School.", False),
        ("Odette came in 2019. She holds a J.D. from Yale Law School.", False),
    ],
)
def test_a_page_that_gives_only_the_given_name_is_the_persons_unless_somebody_else_has_it(words, is_hers):
    reading = read(f"<p>{words}</p>".encode(), about="Imogen Marrow")
    assert bool(reading.warnings) != is_hers
    assert not is_hers or reading.facts


@pytest.mark.parametrize("head", ["<h4>{}</h4>", '<span class="lbl">{}</span>', '<div class="hd">{}</div>'])
def test_a_sidebar_with_a_part_of_the_persons_is_theirs(head):
    page = '<h1>Imogen Marrow</h1><p>{}</p><aside class="sidebar">{}<ul><li>{}</li></ul></aside>'
    told = "Imogen Marrow writes wills. " * 20
    school = "J.D., Yale Law School, 2009"
    assert schools(page.format(told, head.format("Education"), school), "Imogen Marrow")
    assert not schools(page.format(told, head.format("More offices"), school), "Imogen Marrow")


@pytest.mark.parametrize(
    "head", ["Educational Background", "Occupational Background", "Adjunct Instructor", "Five Things"]
)
def test_a_heading_of_common_words_is_nobodys_name(head):
    assert schools(f"<h1>Imogen Marrow</h1><h2>{head}</h2><p>J.D., Yale Law School, 2009</p>", "Imogen Marrow")

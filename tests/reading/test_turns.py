"""Who speaks in a printed conversation."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules


def schools(page, about, filename="a.html"):
    return [fact.quote for fact in by_rules(page, about=about, filename=filename) if fact.type == "education"]


TITLED = "HOST: When were you elected?\n\n{0}: In 2014. I went to Yale Law School.\n\nHOST: Early.\n\n{0}: It was."
ASKED = "BEA: What do you do?\n\n{0}: Wills. I went to Yale Law School.\n\nBEA: And before?\n\n{0}: I sold boats."


@pytest.mark.parametrize("label", ["Judge", "JUDGE", "Guest"])
def test_the_person_is_who_has_their_title(label):
    page = f"Our guest is Judge Imogen Marrow.\n\n{TITLED.format(label)}"
    assert schools(page, "Imogen Marrow", "a.txt")


def test_a_title_that_is_not_the_persons_stands_for_somebody_else():
    page = f"Imogen Marrow writes of what Judge Ode told.\n\n{TITLED.format('Judge')}"
    assert not schools(page, "Imogen Marrow", "a.txt")


@pytest.mark.parametrize(
    ("label", "is_hers"), [("IM", True), ("MARS", True), ("MO", True), ("IVAN", False), ("ODETTE", False)]
)
def test_of_two_who_speak_the_person_is_who_is_asked_unless_somebody_else_has_that_name(label, is_hers):
    page = f"Imogen Marrow edits this paper.\n\n{ASKED.format(label)}"
    assert bool(schools(page, "Imogen Marrow", "a.txt")) == is_hers


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


@pytest.mark.parametrize("asked", ["What did you study?", "You studied, then."])
def test_an_answer_begins_in_the_paragraph_of_its_question(asked):
    turns = f"<p>Bea: {asked} Marrow: I have a J.D. from Yale Law School, 2009.</p><p>Bea: Why? Marrow: No idea.</p>"
    page = f"<h1>Imogen Marrow</h1>{turns}"
    blocks = read(page.encode(), about="Imogen Marrow").blocks
    assert (blocks[1].about, blocks[1].question) == ("person", asked)
    assert schools(page, "Imogen Marrow")


def test_a_host_who_is_named_in_brackets_once_is_the_one_who_speaks_later_by_that_name():
    page = (
        "ANN LEE, Episode 6\n\nHOST (Bert Oyelar): I'm Bert and I speak Thai.\n\nLEE: Hi. I speak Krio.\n\n"
        "BERT: And then?\n\nLEE: I was a clerk.\n\nBERT: Thanks.\n"
    )
    spoken = [
        fact.value for fact in read(page.encode(), filename="a.txt", about="Ann Lee").facts if fact.type == "language"
    ]
    assert spoken == ["Krio"]


def test_the_mark_of_an_answer_is_no_initial_of_a_name():
    page = "Mo Fenn\nPartner\n\nQ. And before that?\nA. Bunker Hill, then Yale Law School.\n\nQ. And now?\nA. I type."
    told = read(page.encode(), filename="a.txt", about="Mo Fenn")
    assert [told.text[each.start : each.end] for each in told.blocks if each.about == "person"][-2:] == [
        "Bunker Hill, then Yale Law School.",
        "I type.",
    ]

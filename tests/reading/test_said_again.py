"""What a page says again is read once, and is still told by whom it is about and what stands above it."""

from halfhour.reading.read import read
from tests.reading.said import by_rules


def reading_of(body):
    return read(f"<html><body>{body}</body></html>".encode(), about="Ann Lee")


def test_the_same_words_are_each_told_of_the_one_whose_card_they_stand_in():
    reading = reading_of(
        "<h1>Ann Lee</h1><p>Notary public. Speaks Krio.</p><h2>Bert Oyelar</h2><p>Notary public. Speaks Krio.</p>"
        "<h2>Cleo Marsh</h2><p>Notary public. Speaks Krio.</p>"
    )
    assert {fact.about for fact in reading.facts if fact.value == "Krio"} == {"Ann Lee"}
    assert {fact.about for fact in reading.others if fact.value == "Krio"} == {"Bert Oyelar", "Cleo Marsh"}
    assert all(fact.quote == "Krio" for fact in (*reading.facts, *reading.others) if fact.value == "Krio")


def test_the_same_words_are_told_by_each_heading_that_they_stand_below():
    facts = by_rules(
        "<h1>Ann Lee</h1><h2>Bar admissions</h2><ul><li>Oregon</li><li>Idaho</li></ul>"
        "<h2>Hobbies</h2><ul><li>Oregon</li><li>Rowing</li></ul>",
        about="Ann Lee",
    )
    told = [(fact.type, fact.value) for fact in facts]
    assert told == [
        ("admission", "Oregon bar"),
        ("admission", "Idaho bar"),
        ("community", "Oregon"),
        ("community", "Rowing"),
    ]


def test_words_said_again_are_quoted_where_they_stand():
    once = "<p>She clerked for Hale &amp; Tobin LLP, 2010-2012.</p>"
    reading = reading_of(f"<h1>Bert Oyelar</h1>{once}<h1>Ann Lee</h1>{once}")
    for fact in (*reading.facts, *reading.others):
        assert reading.text[slice(*fact.span)] == fact.quote
    assert {fact.about for fact in (*reading.facts, *reading.others) if fact.type == "work"} == {
        "Ann Lee",
        "Bert Oyelar",
    }

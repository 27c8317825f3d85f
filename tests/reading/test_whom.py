"""Facts of colleagues, the firm, an interviewer or the site are not the person's."""

import pytest

from halfhour.reading.read import read


def reading_of(body, about="Ann Lee"):
    return read(f"<html><body>{body}</body></html>".encode(), about=about)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Ann Lee</h1><h2>Other attorneys</h2><p>Bert Oyelar, J.D., Yale Law School, speaks Krio.</p>",
        "<h2>Ann Lee</h2><p>Ann works here.</p><h2>Bert Oyelar</h2><p>He speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>Her assistant, Bert Oyelar, is a notary and speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>Ann succeeds Bert Oyelar, a graduate of Yale Law School who speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>Bert Oyelar leads the team.</p><p>Oyelar, a notary, speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>We speak English, Spanish and Krio.</p>",
        "<h1>Ann Lee</h1><footer>We are members of the Bend Bar Association. Krio spoken.</footer>",
        "<p>BERT: Welcome. I speak Krio.</p><p>ANN: Thanks.</p><p>BERT: I am a notary.</p><p>ANN: Good.</p>",
    ],
)
def test_what_is_said_of_others_is_not_the_persons(body):
    reading = reading_of(body)
    assert not [fact for fact in reading.facts if fact.type in ("language", "education", "certification")]


def test_a_colleagues_fact_carries_the_colleagues_name():
    reading = reading_of("<h2>Ann Lee</h2><p>Ann works here.</p><h2>Bert Oyelar</h2><p>He speaks Krio.</p>")
    assert [(fact.about, fact.value) for fact in reading.others] == [("Bert Oyelar", "Krio")]


def test_a_page_of_several_people_asks_for_whom():
    reading = reading_of("<h2>Ann Lee</h2><p>She speaks Lao.</p><h2>Bert Oyelar</h2><p>He speaks Krio.</p>", about="")
    assert not reading.facts
    assert set(reading.people) == {"Ann Lee", "Bert Oyelar"}
    assert any("several people" in warning for warning in reading.warnings)


def test_the_answer_in_an_interview_carries_its_question():
    reading = reading_of("<h1>Ann Lee</h1><p><b>Why law?</b></p><p>I like to read.</p>")
    assert {block.question for block in reading.blocks if block.kind != "heading"} == {"Why law?"}


def test_a_firm_that_welcomes_somebody_speaks_of_that_person():
    reading = reading_of("<p>We are glad to welcome Ann Lee to our firm as a senior paralegal.</p>")
    assert [fact.type for fact in reading.facts if fact.type == "work"]

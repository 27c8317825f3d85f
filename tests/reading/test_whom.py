"""Facts of colleagues, the firm, an interviewer or the site are not the person's."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules, reading_of


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
        "<h1>Ann Lee</h1><p>Ann's father Bert speaks Krio and went to Yale Law School.</p>",
        "<h1>Ann Lee</h1><p>Posted by Bert, summer intern (Yale Law School) in May.</p>",
        "<h1>Ann Lee</h1><p>Thanks, Ann. Next month: Bert, who studied at Yale Law School.</p>",
        "<h1>Ann Lee</h1><p>Its dean, Bert Oyelar, is a graduate of Yale Law School and speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>The Bend Tenants Clinic speaks Krio. Must be a notary public.</p>",
        "<h1>Ann Lee</h1><p>She wins, said Bert Oyelar, managing partner, a Reed College graduate.</p>",
        "<h1>Ann Lee</h1><p>His wife, Odette, is a Reed College graduate and a notary public.</p>",
        "<h1>Ann Lee</h1><p>Her brother stayed; her sister Tove took a degree at Whitworth University.</p>",
        "<h1>Ann Lee</h1><p>Ann was raised by a grandmother who taught at Yale Law School and spoke Krio.</p>",
        "<h1>Ann Lee</h1><p>Assisting her is Bert Oyelar, library page, a graduate of Reed College.</p>",
        "<h1>Ann Lee</h1><p>My officemate there is a notary public and speaks Krio.</p>",
        "<h1>Ann Lee</h1><p>I write wills here, as I have for years, and I like my work. Keith answers the phone. "
        "He speaks Krio.</p>",
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


@pytest.mark.parametrize(
    ("name", "called"), [("Phineas Grubb", "Phin"), ("Robert Grubb", "Bob"), ("Kate Grubb", "Katherine")]
)
def test_a_short_form_of_the_name_means_the_same_person(name, called):
    body = f"<h1>Law office</h1><p>{called} Grubb grew up in Heppner. {called} speaks Basque.</p>"
    assert [fact.value for fact in reading_of(body, about=name).facts if fact.type == "language"] == ["Basque"]


def test_in_a_letter_about_the_person_i_is_the_writer():
    letter = (
        "From: Harold Finch <harold@example.org>\nTo: Sam Cole <sam@example.org>\nSubject: Somebody to meet\n"
        "Date: Tue, 3 Nov 2026 09:12:00 -0800\n\nTalk to Ann Lee. She speaks French. I studied at Gonzaga University."
    )
    reading = read(letter.encode(), filename="letter.eml", about="Ann Lee")
    assert [fact.value for fact in reading.facts if fact.type in ("language", "education")] == ["French"]
    assert [fact.about for fact in reading.others if fact.type == "education"] == ["Harold Finch"]


def test_what_stands_in_brackets_behind_a_desk_mate_is_not_the_persons():
    reading = reading_of("<h1>Ann Lee</h1><p>My desk mate Darla (notary, speaks Krio) reads every post first.</p>")
    assert not [fact for fact in reading.facts if fact.type in ("certification", "language")]


PANEL = """Featured presenters

VIDAL, Esperanza - Assistant Public Defender, Fresno County. San Joaquin College of Law, J.D. 2012.

WARD, Leonard - Retired judge, Tulare County Superior Court. Hastings, J.D. 1971.
"""


def test_a_card_that_begins_with_the_family_name_is_about_whom_it_names():
    facts = read(PANEL.encode(), filename="a.txt", about="Esperanza Vidal").facts
    assert [fact.quote for fact in facts] == [
        "Assistant Public Defender, Fresno County",
        "San Joaquin College of Law, J.D. 2012",
    ]


TALK = """What did you study?
I went to the University of Arkansas. I graduated in 2011.

What groups are you part of?
The Arkansas Bar's legal services committee.
"""


def test_a_question_to_you_in_a_line_of_its_own_is_the_interviewers():
    reading = read(TALK.encode(), filename="a.txt", about="Ottoline Gray")
    assert [block.about for block in reading.blocks] == ["interviewer", "person", "interviewer", "person"]
    assert "The Arkansas Bar's legal services committee" in [fact.quote for fact in reading.facts]


@pytest.mark.parametrize("heading", ["Selected Works", "Hidden Skills", "Savannah Repertory Theatre"])
def test_a_heading_of_capitals_is_no_person(heading):
    page = f"<h1>Dana Kim</h1><h2>{heading}</h2><p>J.D., Drake University, 2011</p>"
    reading = read(page.encode(), filename="a.html", about="Dana Kim")
    assert reading.people == ("Dana Kim",)
    assert [fact.type for fact in reading.facts] == ["education"]


@pytest.mark.parametrize(
    "words",
    [
        "Her mother, who was a surveyor in Seoul, fixed clocks.",
        "His brother graduated from Drake University in 2001.",
        "“I went to Tulane University. I learned it from Dana.” - Ada Pulaski",
        "“I was a nurse in Macon for thirty years!” a client",
    ],
)
def test_what_kin_and_clients_say_of_themselves_is_not_the_persons(words):
    page = f"<h1>Dana Kim</h1><p>Dana Kim was admitted in Ohio in 2012.</p><p>{words}</p>"
    reading = read(page.encode(), filename="a.html", about="Dana Kim")
    assert {fact.type for fact in reading.facts} <= {"admission"}


@pytest.mark.parametrize(
    "words",
    [
        "Ask for Ruth, she went to Rutgers.",
        "Her law partner, Dan Ruiz, is a Baylor man.",
        "With her is paralegal Tom Ode (Drake, 2010).",
        "She studied under Prof. Ilse Brandt of Duke.",
        "My sister went to Drake.",
        "She married Skip (Drexel, engineer).",
        "“I went to Tulane for law. I learned it from Ann.” - Attorney Pulaski",
    ],
)
def test_what_is_said_of_those_around_is_not_the_persons(words):
    assert [fact.quote for fact in reading_of(f"<h1>Ann Lee</h1><p>{words}</p>").facts] == []


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Tobiah Nwosu", "<p>Toby is a notary public. Toby speaks Krio.</p>"),
        ("Ann Lee", "<p>Harlan's dad opened the office, and Ann speaks Krio.</p>"),
        ("Ann Lee", "<h2>Other things I do</h2><p>I speak Krio on Fridays.</p>"),
        ("Ann Lee", "<p>This week I sat down with my friend Ann Lee, who speaks Krio.</p>"),
        (
            "Emmett Ruiz-Ota",
            "<p>LC: And languages, at home and later?</p><p>ERO: I speak Krio.</p><p>LC: Good.</p><p>ERO: Yes.</p>",
        ),
    ],
)
def test_what_is_said_beside_others_is_the_persons(name, body):
    found = reading_of(f"<h1>{name}</h1>{body}", about=name).facts
    assert [fact.value for fact in found if fact.type == "language"] == ["Krio"]


@pytest.mark.parametrize(
    ("words", "towns"),
    [
        ("I'm Mallory Fitch, a reporter in Boise. Today's guest is Ann Lee, a lawyer in Salem, Oregon.", ["Salem"]),
        ("I'm Ann. I've been a lawyer in Salem, Oregon, for twenty years.", ["Salem"]),
        ("My name is Mallory Fitch. I live in Boise.", []),
    ],
)
def test_who_introduces_themselves_is_told_from_whom_they_welcome(words, towns):
    page = f"<h1>Ann Lee</h1><p>{words}</p>"
    facts = read(page.encode(), about="Ann Lee").facts
    assert [fact.value.split(",")[0] for fact in facts if fact.type == "city"] == towns


TOLD = "<p>She drafts wills. She files them. She likes her work and her desk. She knows her clients.</p>"


@pytest.mark.parametrize(
    "words",
    [
        "Ann took over from Bert. He speaks Krio and went to Yale Law School.",
        "Her boss there was kind; he was a notary public, and he studied at Reed College.",
        "It was a firm he left for Yale Law School.",
        "Ann knows Bert Oyelar in Bend, who is a notary public and speaks Krio.",
        "Ann sat with Judge Bert Oyelar (1978-2002), a graduate of Yale Law School.",
        "Dean Fairchild, a 1991 graduate of Yale Law School, praised her.",
        "Ask for Beverly, she's a notary public and speaks Krio.",
        "They have two daughters, one of whom is a notary public and speaks Krio.",
        "The Bend Tenants Union is a 501(c)(3) that speaks Krio.",
        "Next week: Bert Oyelar speaks Krio and went to Yale Law School.",
        "© 2024 Lee Law, where Krio is spoken.",
        "Copying Priya, who speaks Krio and went to Yale Law School.",
        "Gilles Oyelar, barrister, who studied at Yale Law School, sat beside her.",
        "Outside counsel, a firm led by Bert Oyelar, a Yale Law School graduate, does the rest.",
        "My auntie taught there, and she was a notary public who spoke Krio.",
        "OPA is where everybody speaks Krio.",
        "When opposing counsel is a notary public and went to Yale Law School, smile.",
        "We're hiring! Paralegal, fluent in Krio, notary public.",
        "Judge Oyelar: appointed 2008, Yale Law School '95, speaks Krio.",
        "References available from Bert Oyelar, a Yale Law School graduate.",
    ],
)
def test_another_pronoun_and_another_clause_speak_of_others(words):
    found = reading_of(f"<h1>Ann Lee</h1>{TOLD}<p>{words}</p>").facts
    assert not [fact for fact in found if fact.type in ("language", "education", "certification")]


@pytest.mark.parametrize(
    "words",
    [
        "Ann and her husband Skip, both Lao, speak Krio at home.",
        "Fluent in English and German, she is learning Krio. She speaks Krio.",
        "Raised on a farm that her grandfather built, Ann speaks Krio.",
        "Ann and Bert Oyelar opened the office. She speaks Krio.",
        "Her boss retired. He taught her well. She speaks Krio.",
        "I'm Ann. I speak Krio.",
        "Her first job was with Bellamy Stroud, then a nine-lawyer firm in Bend, where she spoke Krio.",
        "Her first job was with Bellamy Stroud, then at Lee Law, where she spoke Krio.",
    ],
)
def test_those_named_beside_the_person_do_not_take_what_is_the_persons(words):
    found = reading_of(f"<h1>Ann Lee</h1>{TOLD}<p>{words}</p>").facts
    assert "Krio" in [fact.value for fact in found if fact.type == "language"]


def test_a_host_who_says_i_is_not_the_guest():
    said = (
        "I'm Bert Oyelar. I am a notary public and I speak Krio. My guest is Ann Lee, a paralegal who speaks Lao. "
        "She went to Reed College."
    )
    found = by_rules(f"<html><body><p>{said}</p></body></html>", about="Ann Lee", filename="a.html")
    assert [fact.value for fact in found if fact.type in ("language", "certification")] == ["Lao"]
    assert [fact.type for fact in found if fact.type == "education"] == ["education"]
    assert {fact.value for fact in reading_of(f"<p>{said}</p>").facts} <= {fact.value for fact in found}


STAMPED = """[00:21] BERT: Welcome, Ann.

[00:40] ANN: I speak Lao.

[01:12] BERT: I went to Yale Law School and I speak Krio.

00:01:31 ANN: And I went to Reed College.
"""


def test_who_speaks_is_told_behind_the_time_of_a_transcript():
    found = read(STAMPED.encode(), filename="a.txt", about="Ann Lee").facts
    assert [fact.quote for fact in found] == ["Lao", "Reed College"]


def test_a_name_behind_an_office_heads_that_persons_part():
    body = "<h3>President: Ann Lee</h3><p>Ann speaks Lao.</p><h3>Treasurer: Bo Ode</h3><p>Bo, a CPA, speaks Krio.</p>"
    assert [fact.value for fact in reading_of(body).facts] == ["Lao"]


@pytest.mark.parametrize("byline", ["By Bert Oyelar, newsletter editor", "Words by Bert Oyelar, paralegal"])
def test_a_byline_is_its_writers(byline):
    assert reading_of(f"<h1>Meet Ann Lee</h1><p>{byline}</p><p>Ann works in Bend.</p>").facts[0].type == "city"


def test_what_a_client_says_of_the_person_is_the_persons_but_not_what_they_say_of_themselves():
    words = "“She speaks Krio with my mother. I am a notary public, I would know.” — former client"
    found = reading_of(f"<h1>Ann Lee</h1>{TOLD}<p>{words}</p>").facts
    assert [fact.value for fact in found if fact.type in ("language", "certification")] == ["Krio"]


def test_a_judge_who_retired_is_known_by_the_family_name():
    page = "<h1>Hon. Ann Lee (Ret.)</h1><p>LEE: I speak Krio.</p><p>LC: Good.</p><p>LEE: Yes.</p><p>LC: Well.</p>"
    found = read(page.encode(), filename="a.html", about="Hon. Ann Lee (Ret.)").facts
    assert "Krio" in [fact.value for fact in found]


def test_after_a_spouse_the_pronoun_of_the_person_tells_of_the_person():
    words = (
        "After raising three children with his wife, Odette, he earned a Master's Degree in History from Reed College."
    )
    facts = read(f"<h1>Bo Lee</h1><p>{words}</p>".encode(), filename="a.html", about="Bo Lee").facts
    assert [fact.value for fact in facts if fact.type == "education"] == ["Master's Degree, History, Reed College"]

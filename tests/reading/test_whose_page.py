"""Whose a page is that hardly says so, and what is no name."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules, reading_of


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


@pytest.mark.parametrize(
    ("page", "whom"),
    [
        ("<title>Personnel Directory - Northern Legal</title><p>Record 0047</p><p>Ann Lee has worked here since 2010. "
         "Ann Lee speaks Krio. Write to Ann Lee.</p>", "Ann Lee"),
        ("<p>CURRICULUM VITAE</p><p>Ann Lee, paralegal in Bend</p><p>Ann Lee speaks Krio.</p>", "Ann Lee"),
        ("<h1>Orsolya Vantz</h1><p>Vantz speaks Krio. Ann Lee, Bert Oyelar and Ann Lee like her. Ann Lee said so.</p>",
         "Orsolya Vantz"),
    ],
)  # fmt: skip
def test_a_page_is_about_whom_its_head_or_its_words_name(page, whom):
    assert reading_of(page, about="").people[0] == whom


def test_a_given_name_that_is_a_language_too_begins_the_next_persons_part():
    page = "Ann Lee\n\nAnn works in Bend, Oregon.\n\n\nKaren Oyelar\n\nAttorney Karen B. Oyelar is licensed in Peru.\n"
    found = read(page.encode(), filename="a.txt", about="Ann Lee").facts
    assert [fact.type for fact in found] == ["city"]


def test_a_colleagues_part_goes_on_below_a_line_that_says_support_staff():
    cards = "".join(
        f"<section><div><h3>{name}</h3><div><span>{role}</span></div></div>"
        f"<div><h3>Education</h3><p>{school} - Paralegal Certificate.</p></div></section>"
        for name, role, school in (
            ("ANN LEE", "PARALEGAL", "Reed College"),
            ("BERT OYELAR", "SUPPORT STAFF", "Lane Community College"),
        )
    )
    found = reading_of(f"<h1>Supporting Staff</h1>{cards}").facts
    assert [fact.details.school for fact in found if fact.type == "education"] == ["Reed College"]


def test_who_is_named_in_capitals_too_is_offered_once():
    cards = "<h3>ANN LEE</h3><p>Ann Lee speaks Lao.</p><h3>BERT OYELAR</h3><p>Bert Oyelar speaks Krio.</p>"
    assert reading_of(f"<h1>Our staff</h1>{cards}").people == ("Ann Lee", "Bert Oyelar")


@pytest.mark.parametrize(
    "heading",
    ["Meet our paralegal staff", "Staff news", "Staff profile: Ann!", "Press release", "Contact"],
)
def test_what_begins_with_the_person_soon_below_a_heading_that_speaks_of_others_is_theirs(heading):
    page = (
        f"<h2>{heading}</h2><p>Posted on Monday</p>"
        "<p>Ann Lee-Ott joined the Zinc County Defender in 2018 and greets all who come to the window.</p>"
        "<p>She graduated from Reed College in 2011.</p>"
    )
    found = reading_of(page, "Ann Lee-Ott").facts
    assert [fact.details.school for fact in found if fact.type == "education"] == ["Reed College"]


@pytest.mark.parametrize("heading", ["Related people", "Recommendations", "What clients say", "In the News"])
def test_what_others_say_or_are_is_not_the_persons_for_naming_them(heading):
    page = (
        f"<h1>Ann Lee</h1><p>Ann is a clerk.</p><h2>{heading}</h2>"
        "<p>Ann Lee helped me through the hardest week of my life, and I thank her for all of it.</p>"
        "<p>Graduated from Reed College in 2011.</p>"
    )
    assert not [fact for fact in reading_of(page).facts if fact.type == "education"]


def test_only_their_own_line_of_a_staff_list_is_the_persons():
    page = (
        "<h2>Zinc County Court, Staff</h2><p>Bailiff: Bert Oyelar, speaks Thai and has been here since 1998, or so he says.</p>"
        "<p>Court Administrator: Ann Lee, since 2012; before that, jury coordinator here. Speaks Krio.</p>"
        "<p>Recorder: Cid Marsh, speaks Fula and has been here since 1998, or so he says.</p>"
    )
    assert [fact.value for fact in reading_of(page).facts if fact.type == "language"] == ["Krio"]


def test_an_education_below_the_matters_of_clients_is_the_persons():
    page = (
        "<h1>Ann Lee</h1><p>Ann is a partner.</p><h2>Representative matters</h2><ul><li>Sold a mill.</li></ul>"
        "<p><b>Education</b></p><p>Reed College, B.A., 2011</p><p><b>Languages</b></p><p>Krio</p>"
        "<h2>Awards &amp; Press</h2><ul><li>Zinc Medal, 2013</li></ul>"
    )
    assert [fact.type for fact in reading_of(page).facts][-3:] == ["education", "language", "award"]


def test_a_side_column_that_the_persons_name_heads_and_tells_of_is_theirs():
    page = (
        "<h1>Team</h1><h3>Bert Oyelar</h3><p>Bert speaks Thai.</p>"
        "<aside><h2>Ann Lee</h2><p>Partner</p><p>Ann Lee joined Zinc Law in 2002 and has answered for its appeals since.</p>"
        "<p>She speaks Krio.</p></aside>"
    )
    assert [fact.value for fact in reading_of(page).facts if fact.type == "language"] == ["Krio"]


def test_people_set_side_by_side_in_columns_keep_each_their_own():
    rows = (("Education", "Reed College, B.A., 2008", "Pomona College, B.A., 1999"), ("Languages", "Krio", "Thai"))
    table = "".join(f"<tr><td>{label}</td><td>{ann}</td><td>{bert}</td></tr>" for label, ann, bert in rows)
    page = f"<h2>Judge, Position 3</h2><table><tr><th></th><th>Ann Lee</th><th>Bert Oyelar</th></tr>{table}</table>"
    assert [fact.value for fact in reading_of(page).facts] == ["B.A., Reed College", "Krio"]
    assert set(read(page.encode(), filename="a.html").people) == {"Ann Lee", "Bert Oyelar"}


@pytest.mark.parametrize(
    "line", ["Grande Prairie, Alberta", "Prince George, Canada", "Ann's Story", "Zinc Crown Attorneys' Association"]
)
def test_a_place_a_story_or_a_body_below_the_name_is_nobody(line):
    page = f"<h1>Ann Lee</h1><h2>{line}</h2><p>Clerk, speaks Krio.</p>"
    assert reading_of(page).people == ("Ann Lee",)


def test_who_says_their_name_themselves_begins_their_own_part():
    page = (
        "<h1>Zinc Mediation Services</h1><h2>Bert Oyelar</h2><p>Bert speaks Thai.</p>"
        "<p>My name is Ann Lee-Ott and I answer the telephone here. I speak Krio.</p><p>I graduated from Reed College.</p>"
    )
    found = [fact.value for fact in reading_of(page, "Ann Lee-Ott").facts if fact.type in ("language", "education")]
    assert found == ["Krio", "Reed College"]


def test_what_is_told_of_them_after_a_list_of_matters_is_the_persons():
    page = (
        "<h1>Ann Lee</h1><p>Ann is a partner.</p><h2>Representative matters</h2>"
        "<ul><li>Sold a mill to a Thai bank.</li><li>Bought a mine.</li></ul>"
        "<p>She is fluent in Krio and has been for years.</p><p>Education: Reed College, B.A., 2011</p>"
    )
    found = [fact.value for fact in reading_of(page).facts if fact.type in ("language", "education")]
    assert found == ["Krio", "B.A., Reed College"]


def test_i_below_a_heading_of_news_is_who_says_i_all_through_the_page():
    page = (
        "<h1>Ann Lee</h1><p>I am a partner at Zinc Law, and I have been one for longer than I like to say.</p>"
        "<p>I answer my own telephone, and my door stands open for all who ask me about their leases.</p>"
        "<h2>Staff news</h2><ul><li>I speak Krio.</li></ul>"
    )
    assert [fact.value for fact in reading_of(page).facts if fact.type == "language"] == ["Krio"]


def test_a_word_before_a_colon_below_each_of_several_is_nobody_who_speaks():
    card = "<h3>{}</h3><p>Job: {} at Zinc Law</p><p>Loves: {}</p>"
    page = card.format("Bert Oyelar", "Clerk", "chess") + card.format("Ann Lee", "Partner", "rowing on the river")
    assert [block.about for block in reading_of(page).blocks][-2:] == ["person", "person"]


def test_a_mail_about_somebody_is_about_them_though_its_signature_presents_its_writer():
    page = (
        "From: Bert Oyelar <bert@zinc.example.org>\nTo: Cid Marsh\nSubject: Introduction - Ann Lee\n\n"
        "Ann Lee graduated from Reed College in 2011.\n\n--\nBert Oyelar\nPartner, Zinc Law\n"
    )
    found = read(page.encode(), filename="a.txt", about="Ann Lee").facts
    assert [fact.details.school for fact in found if fact.type == "education"] == ["Reed College"]


def test_a_nickname_in_quotes_and_brackets_is_the_persons():
    page = '<h3>Bert Oyelar</h3><p>Bert speaks Thai.</p><h3>Annette ("Nettie") Lee</h3><p>Nettie Lee speaks Krio.</p>'
    assert [fact.value for fact in reading_of(page, "Annette Lee").facts] == ["Krio"]


def test_a_headline_that_calls_them_by_a_short_name_and_both_family_names_speaks_of_them():
    page = "<h1>FIVE QUESTIONS FOR OUR STAFF: NETTIE LEE-OTT</h1><p>by Bert Oyelar</p><p>I speak Krio at home.</p>"
    assert [fact.value for fact in reading_of(page, "Annabel Lee-Ott").facts if fact.type == "language"] == ["Krio"]

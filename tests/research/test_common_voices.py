"""Who speaks, and of whom: another's mail, column, introduction or client is no common ground."""

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.beside import of_other_writers
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.profile import profile_from
from tests.research.sharing import fact, shared

PROFILE = {
    "towns": ["Astoria, Oregon"],
    "interests": ["beekeeping"],
    "employers": ["Forklift driver, Cascade Apple Sheds"],
    "memberships": ["Tilden Paralegal Association"],
    "languages": ["French"],
}
ABOUT = "Dana Whitlock"


def said(body, name="page.html"):
    page = f"<title>{ABOUT}</title><h1>{ABOUT}</h1><p>{ABOUT} is an associate in Astoria, Oregon.</p>{body}"
    return links(page if name.endswith("html") else body, name)


def links(page, name):
    reading = read(page.encode(), filename=name, about=ABOUT)
    return [link.source_quote for link in common_ground(profile_from(PROFILE | {"towns": []}), facts_in([reading]))]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Anna Marsh, bookkeeper, keeps bees and is a beekeeper.</p>",
        "<p>Meet more of us: Dr. Anna Marsh, cardiology, beekeeper</p>",
        "<p>Brooklyn Marsh is treasurer.</p><p>Brooklyn is a beekeeper.</p>",
        "<p>Edwin's table is by the door, with honey from a beekeeper.</p>",
        "<p>I'm Anna! A student, and a beekeeper. I love beekeeping.</p>",
        "<p>Ms. Whitlock and Mr. Whitlock, a retired beekeeper, live by the river.</p>",
        "<p>\u201cI drove a forklift once, and she explained it to me.\u201d - a former client</p>",
        "<p>She looks after her father, who drove a forklift at Cascade Apple Sheds.</p>",
        "<p>Her daddy drove a forklift at Cascade Apple Sheds for years.</p>",
        "<p>Bilingual (English/French) applicants are welcome.</p>",
        "<p>The Tilden Paralegal Association is an affiliate of a larger body.</p>",
    ],
)
def test_what_is_told_of_another_is_not_shared(body):
    assert said(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>I'm Dana! A lawyer, and a beekeeper.</p>",
        "<p>Before law school she drove a forklift at Cascade Apple Sheds.</p>",
        "<p>Dana's own hobby is beekeeping.</p>",
        "<p>She speaks French.</p>",
        "<p>She is on the board of the Tilden Paralegal Association.</p>",
    ],
)
def test_what_is_told_of_the_person_is(body):
    assert said(body)


def test_a_he_on_the_page_of_a_woman_is_somebody_else():
    she = "<p>She came in May. She tries cases. She lives by the river and knows her town. Her desk is old.</p>"
    assert said(f"{she}<p>At ten comes the other guest, once a beekeeper, whom he replaced.</p>") == []


MAIL = """From: {sender}
To: the desk
Subject: the talk

Dana Whitlock is an associate and has been in practice for ten years.

On Tue, Kent wrote:
> Shall I bring honey? I am a beekeeper.

{sender}
beekeeper
"""


def test_what_another_writes_in_a_mail_is_theirs():
    text = MAIL.format(sender="Brenda Fenn")
    spans = of_other_writers(text, (ABOUT,))
    assert [text[begin:end].strip() for begin, end in spans] == [
        "> Shall I bring honey? I am a beekeeper.",
        "Brenda Fenn\nbeekeeper",
    ]
    assert links(text, "mail.txt") == []


def test_below_their_own_name_a_mail_is_theirs():
    text = MAIL.format(sender=ABOUT)
    assert [text[slice(*span)] for span in of_other_writers(text, (ABOUT,))] == [
        "> Shall I bring honey? I am a beekeeper."
    ]


def test_of_a_sentence_the_clause_that_says_it_is_quoted():
    quotes = said("<p>The office is in Bend, and Dana drove a forklift at Cascade Apple Sheds for a year.</p>")
    assert quotes == ["Dana drove a forklift at Cascade Apple Sheds for a year."]
    hanging = "<p>When Cascade Apple Sheds closed, she drove a forklift somewhere else.</p>"
    assert said(hanging) == ["When Cascade Apple Sheds closed, she drove a forklift somewhere else."]


def test_whose_friend_bakes_is_no_baker():
    assert said("<p>At night she goes home to her roommate Petrel (a beekeeper, from Bend).</p>") == []


def test_a_speakers_name_is_no_part_of_what_was_said():
    told = {"interests": ["climbing"], "languages": ["ASL"]}
    assert [link.source_quote for link in shared(told, fact("community", "DANA: Climbing"))] == ["Climbing"]
    assert [link.source_quote for link in shared(told, fact("language", "ASL: fluent"))] == ["ASL: fluent"]

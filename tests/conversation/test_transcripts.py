"""A transcript: consent first, who spoke how much, what was asked, and what it may hold."""

from datetime import timedelta

import pytest

from halfhour.conversation.transcripts.asked import asked, sentences, shares
from halfhour.conversation.transcripts.models import (
    Consent,
    NobodyOfThatName,
    NoConsent,
    NotEverybody,
    Transcript,
    likely_me,
)
from halfhour.conversation.transcripts.proposed import ADVICE, MINE, NAME, THEIRS, proposals
from halfhour.foundation.ids import new_id
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Participant
from halfhour.reading.transcripts.shapes import Said, Script

TURNS = (
    Said("Sam Okafor", "Thank you. Is this still a good time? Can you hear me?", 2.0),
    Said("Chidi Marlowe", "Yes, gladly.", 9.0),
    Said("Sam Okafor", "So what takes up more of your week than students would expect?", 60.0),
    Said("Chidi Marlowe", "Letters to landlords. You should sit in on eviction court one morning.", 75.0),
    Said("Sam Okafor", "I'll send you the article. What brought you to Portland?", 120.0),
    Said("Chidi Marlowe", "The rain. I can introduce you to Alma Thackeray. I'll send you her address.", 130.0),
)
SCRIPT = Script("vtt", TURNS)


@pytest.fixture
def talk(world):
    return world.talk_with_chidi


def agree(talk, at, who=("Chidi Marlowe",), on=None):
    day = on or talk.interview.student.today(at)
    return Consent.record(talk, who, how=Consent.How.SPOKEN, agreed_on=day, at=at)


def test_without_consent_nothing_comes_in(talk, clock):
    with pytest.raises(NoConsent):
        Transcript.bring_in(talk, SCRIPT, filename="talk.vtt", at=clock.at)
    assert not Transcript.objects.exists()


def test_everybody_who_was_heard_has_to_agree(talk, world, clock):
    Participant.join(talk.interview, "Alma Thackeray")
    with pytest.raises(NotEverybody, match="Alma Thackeray"):
        agree(talk, clock.at)
    assert agree(talk, clock.at, ["Chidi Marlowe", "Alma Thackeray"]).who == ["Chidi Marlowe", "Alma Thackeray"]


def test_consent_has_a_day_that_has_come(talk, clock):
    today = talk.interview.student.today(clock.at)
    with pytest.raises(Refused, match="still to come"):
        agree(talk, clock.at, on=today + timedelta(days=1))
    assert agree(talk, clock.at, on=today).agreed_on == today


def test_a_talk_has_one_transcript(talk, clock):
    agree(talk, clock.at)
    kept = Transcript.bring_in(talk, SCRIPT, filename="talk.vtt", at=clock.at)
    assert kept.me == "Sam Okafor"
    assert kept.said == list(TURNS)
    with pytest.raises(Refused, match="already"):
        Transcript.bring_in(talk, SCRIPT, filename="again.vtt", at=clock.at)


def test_the_student_says_who_they_are_in_it(talk, clock):
    agree(talk, clock.at)
    kept = Transcript.bring_in(talk, SCRIPT, filename="", at=clock.at)
    kept.call_me("Chidi Marlowe")
    assert Transcript.objects.get().me == "Chidi Marlowe"
    with pytest.raises(NobodyOfThatName):
        kept.call_me("Nobody")


def test_me_is_guessed_only_where_one_speaker_shares_my_name():
    assert likely_me(["sam okafor", "Chidi"], "Sam Okafor") == "sam okafor"
    assert likely_me(["Speaker 1", "Speaker 2"], "Sam Okafor") == ""
    assert likely_me(["Sam One", "Sam Two"], "Sam Okafor") == ""


def test_shares_are_of_words_spoken():
    assert [(each.speaker, each.percent) for each in shares([Said("A", "one two three"), Said("B", "one"), Said("", "x")])] == [
        ("A", 75), ("B", 25),
    ]  # fmt: skip
    assert shares([Said("", "nobody is named")]) == []


def test_a_planned_question_is_known_in_other_words():
    week, clinic = new_id(), new_id()
    planned = {week: "What takes more of a partner's week than students expect?", clinic: "Which clinics helped you?"}
    found = asked(TURNS, "Sam Okafor", planned)
    assert [(each.planned, each.start) for each in found] == [(week, 60.0), (None, 120.0)]
    assert "good time" not in " ".join(each.text for each in found)


@pytest.mark.parametrize(
    ("planned", "spoken", "is_it"),
    [
        ("How did you choose estate planning over litigation?", "How come you went into estate planning instead of litigation?", True),
        ("What would you do differently in your first year of law school?", "If you could go back to your first year, what would you do differently?", True),
        ("How do you work with the paralegals in your office?", "How do you and the paralegals work together?", True),
        ("How do you work with the paralegals in your office?", "How many paralegals are there, then?", False),
        ("What does a hard week look like?", "What brought you out here to Portland?", False),
    ],
)  # fmt: skip
def test_likeness_has_two_sides(planned, spoken, is_it):
    one = new_id()
    assert [each.planned for each in asked([Said("Me", spoken)], "Me", {one: planned})] == [one if is_it else None]


def test_one_spoken_question_is_one_planned_one():
    one, other = new_id(), new_id()
    planned = {one: "What does a hard week look like?", other: "What does a hard week look like for you?"}
    found = asked([Said("Me", "What does a hard week look like?")], "Me", planned)
    assert [each.planned for each in found] == [one]


def test_promises_advice_and_names_are_proposed_with_quote_and_time():
    found = [
        (each.kind, each.name or each.quote, each.start) for each in proposals(TURNS, "Sam Okafor", ["Chidi Marlowe"])
    ]
    assert found == [
        (ADVICE, "You should sit in on eviction court one morning.", 75.0), (MINE, "I'll send you the article.", 120.0),
        (THEIRS, "I can introduce you to Alma Thackeray.", 130.0), (NAME, "Alma Thackeray", 130.0),
        (THEIRS, "I'll send you her address.", 130.0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("Go and sit in housing court one morning.", ADVICE),
        ("If you can, take evidence early.", ADVICE),
        ("Don’t decide anything in your first year, okay?", ADVICE),
        ("You might wanna look at the project side.", ADVICE),
        ("It’s always better to call at nine at night.", ADVICE),
        ("I wouldn’t pay for it myself.", ADVICE),
        ("I’ll shoot you the sign-up sheet.", THEIRS),
        ("My assistant, Mrs. Pell, will send you the list.", THEIRS),
        ("I'm gonna ask her on Monday.", THEIRS),
    ],
)
def test_what_is_advised_and_promised_in_many_manners(quote, kind):
    assert kind in {each.kind for each in proposals([Said("Chidi", quote, 1.0)], "Sam")}


@pytest.mark.parametrize(
    "quote",
    [
        "I will remember that day.", "You know the courthouse.", "Would I send it? Perhaps.", "I like Portland.",
        "You should see the hallway on a Monday.", "He goes, you should be on the team.", "Tell me about your school.",
        "Go ahead.", "Have a good day.", "I would not do it again.", "I’ll be honest with you.", "Do sit down.",
        "You have to renew it every year.", "Have you read it?",
    ],
)  # fmt: skip
def test_what_promises_and_advises_nothing_is_not_proposed(quote):
    assert proposals([Said("Chidi", quote, 1.0)], "Sam") == []


def test_a_sentence_ends_neither_after_a_title_nor_an_initial():
    spoken = "My assistant, Mrs. Pell, calls at 5 p.m. today. J. Doe paid 3.50! Really?! So it is..."
    assert sentences(spoken) == [
        "My assistant, Mrs. Pell, calls at 5 p.m. today.", "J. Doe paid 3.50!", "Really?!", "So it is...",
    ]  # fmt: skip


def test_where_somebody_works_is_no_name_given():
    spoken = "Sushila Rane, general counsel of Corvane Packaging, was at Dray Sutter before."
    assert [each.name for each in proposals([Said("Chidi", spoken, 1.0)], "Sam")] == ["Sushila Rane"]

"""What was heard, by goal: who agrees, who may not, what is still open, and figures that do not claim too much."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from halfhour.conversation.models import EventKind, TalkEvent
from halfhour.desk.agreement import pairs
from halfhour.desk.counted import FEW, Share, Span
from halfhour.desk.statistics import figures, still_open
from halfhour.followup.debrief import LEARNED, sort_jotting
from halfhour.followup.models import Advice, Debrief
from halfhour.preparation.models import Question


@dataclass(frozen=True)
class Heard:
    words: str
    person_id: int


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Take the evidence course before the summer.", "The evidence course helps, take it in spring.", True),
        ("Law review is worth every hour.", "Law review is not worth the hours.", False),
        ("Always apply to clinics early.", "Apply to clinics late, it never mattered.", False),
        ("Large firms teach estate drafting well.", "Small firms teach estate drafting well.", False),
    ],
)
def test_two_on_one_matter_agree_or_may_not(one, other, agree):
    found = pairs([Heard(one, 1), Heard(other, 2)])
    assert [pair.agree for pair in found] == [agree]


def test_one_person_and_other_matters_make_no_pair():
    assert pairs([Heard("Take the evidence course.", 1), Heard("The evidence course is hard.", 1)]) == []
    assert pairs([Heard("Take the evidence course.", 1), Heard("Judges read short briefs.", 2)]) == []


@pytest.mark.parametrize(
    ("some", "all", "low", "high"), [(3, FEW - 1, None, None), (0, 8, 0, 32), (8, 8, 68, 100), (10, 20, 30, 70)]
)
def test_a_share_has_a_span_or_is_too_few(some, all, low, high):
    share = Share(some, all)
    assert (share.low, share.high) == (low, high)


def test_a_span_says_the_middle_and_both_ends():
    span = Span.of([9, 1, 4])
    assert (span.least, span.middle, span.most, span.is_few) == (1, 4, 9, True)
    assert Span.of([]) is None


def test_what_was_planned_and_not_asked_is_still_open(world):
    talk = world.talk_with_chidi
    asked = Question.add(talk.interview, "What is a hard week?", goal=None)
    skipped = Question.add(talk.interview, "How are files sorted?", goal=None)
    talk.ask(EventKind.ASKED, asked, at=talk.began_at + timedelta(minutes=3))
    talk.ask(EventKind.SKIPPED, skipped, at=talk.began_at + timedelta(minutes=5))
    assert [each.text for each in still_open(world.sam)] == ["How are files sorted?"]
    assert (figures(world.sam).asked.some, figures(world.sam).asked.all) == (1, 2)


def test_the_figures_are_those_on_record(world):
    found = figures(world.sam)
    assert (found.answered.some, found.answered.all) == (2, 3)
    assert (found.agreed.some, found.agreed.all) == (2, 3)
    assert found.days_to_answer.values == (4, 4)
    assert found.minutes.values == (30,)
    assert figures(world.eve).minutes is None


def test_the_page_says_too_few_and_has_a_sheet_to_print(client, world):
    of = {"student": world.sam, "given_on": date(2026, 11, 18)}
    Advice.objects.create(**of, person=world.chidi, said="Law review is worth every hour.")
    Advice.objects.create(**of, person=world.dana, said="Law review is not worth the hours.")
    page = client.get("/learned/").content.decode()
    assert "too few to say" in page
    assert "may contradict each other" in page
    sheet = client.get("/learned/print/").content.decode()
    assert "Before you choose" in sheet
    assert "Law review is not worth the hours." in sheet


def test_nothing_is_learned_yet(client, world):
    world.chidi.remove()
    world.with_ben.person.remove()
    for path in ("/learned/", "/learned/print/"):
        assert client.get(path).status_code == 200


def test_a_jotting_that_was_sorted_is_told_once(world, client, press):
    jotted = "Ask the housing clinic for a shift"
    assert client.get("/learned/").content.decode().count(jotted) == 1
    event = TalkEvent.objects.of(world.sam).get(kind=EventKind.JOT, payload__text=jotted)
    sort_jotting(Debrief.of_interview(world.with_chidi, at=world.at), event, LEARNED, at=world.at)
    assert client.get("/learned/").content.decode().count(jotted) == 1

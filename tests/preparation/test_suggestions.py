"""Suggested questions: from facts and banks, none that a page answers, none twice."""

from dataclasses import dataclass, field, replace

import pytest

from halfhour.preparation.banks.reading import bank, frames
from halfhour.preparation.gathered import Gathered
from halfhour.preparation.looked_up.shapes import Judgement
from halfhour.preparation.offered import offered
from halfhour.preparation.suggestions import MOST, suggest
from halfhour.research.standing import CORRECTED, Saying, Standing
from halfhour.wording.job_asking import asks_for_job


@dataclass
class Fact:
    id: int
    type: str
    value: str
    details: dict = field(default_factory=dict)
    end: int | None = None


FACTS = [
    Fact(1, "education", "J.D., Willow Creek", {"degree": "J.D.", "school": "Willow Creek College of Law"}),
    Fact(2, "work", "dispatcher", {"role": "Dispatcher", "organisation": "Pebble Ferry", "former": True}),
    Fact(3, "publication", "Boats and Bailees", {"title": "Boats and Bailees"}),
    Fact(4, "practice_area", "maritime law", {"names": ["maritime law"]}),
]


def unknown(text):
    return Judgement("not_found", 0.1)


def suggested(facts=FACTS, goals=(), kind="paralegal", asked=(), judge=unknown, asks=lambda text: False):
    return suggest(facts, goals, kind, asked, judge=judge, unwanted=asks)


def test_a_question_from_a_fact_cites_it_and_names_it():
    of_talk = next(one for one in suggested() if one.fact_id == "3")
    assert "Boats and Bailees" in of_talk.text
    assert (of_talk.bank, of_talk.frame.split()[0]) == ("", "publication")


@pytest.mark.parametrize("corrected", [{"end": 2020}, {"details": {"organisation": "Pebble Ferry", "former": True}}])
def test_a_correction_that_leaves_the_words_of_a_fact_is_heard(corrected):
    gathered = Gathered({}, 0, unknown)
    held = Fact(1, "work", "Dispatcher", {"organisation": "Pebble Ferry"})
    before, after = (gathered.suggest([each], (), "paralegal", ()) for each in (held, replace(held, **corrected)))
    assert [any("with Pebble Ferry before" in one.text for one in found) for found in (before, after)] == [
        False,
        True,
    ]
    assert gathered.suggest([held], (), "paralegal", ()) is before


@pytest.mark.parametrize(
    ("type", "value", "details", "corrected", "holds", "lacks"),
    [
        ("work", "Partner, Pebble Ferry", {"role": "Partner", "organisation": "Pebble Ferry", "former": True}, "Counsel, Pebble Ferry",
         "Pebble Ferry", "partner"),
        ("work", "Partner, Pebble Ferry", {"role": "Partner", "organisation": "Pebble Ferry"}, "Partner, Marsh & Loom",
         "", "Pebble Ferry"),
        ("practice_area", "maritime law", {"names": ["maritime law"]}, "admiralty law", "admiralty law", "maritime"),
    ],
)  # fmt: skip
def test_the_students_own_wording_is_used_and_not_what_it_replaced(type, value, details, corrected, holds, lacks):
    read = Saying(Fact(1, type, value), None, value)
    fact = Standing("1", type, corrected, None, None, CORRECTED, (read,), details)
    said = " ".join(one.text for one in offered([fact], (), "other", (), Gathered({}, 0, unknown)))
    assert holds in said
    assert lacks not in said


def test_a_fact_is_asked_about_in_two_ways():
    bar = Fact(1, "membership", "Pebble County Bar", {"organisation": "Pebble County Bar"})
    assert [one.frame for one in suggested([bar]) if one.fact_id] == ["membership inside", "membership first"]


def test_where_one_way_of_asking_is_asked_already_two_others_stand_in():
    first = "What would you give me to read, watch or do in a month to find out whether work in maritime law suits me?"
    found = [one.frame for one in suggested(facts=FACTS[3:], asked=[first]) if one.fact_id]
    assert len(found) == 2
    assert "practice_area first" not in found


def test_a_field_of_law_is_nobodys_employer():
    group = Fact(
        1, "work", "Partner, Labor and Employment", {"role": "Partner", "organisation": "Labor and Employment"}
    )
    assert not any("Labor" in one.text for one in suggested([group]))


def test_a_role_is_said_with_its_article():
    assert any("as a dispatcher with Pebble Ferry" in one.text for one in suggested(facts=FACTS[1:2]))


def test_a_bank_gives_what_suits_the_kind_of_person():
    assert {one.bank for one in suggested(facts=[], kind="judge") if one.bank} >= {"judge", "advice", "hard_week"}


def test_what_a_page_answers_is_never_suggested():
    assert suggested(judge=lambda text: Judgement("answered", 0.9)) == ()
    assert suggested(judge=lambda text: Judgement("perhaps", 0.5)) == ()


def test_what_asks_for_a_job_is_never_suggested():
    assert suggested(asks=lambda text: True) == ()


def test_a_question_already_asked_is_not_suggested_again():
    first = suggested()[0]
    assert first.text not in {one.text for one in suggested(asked=[first.text])}


def test_no_two_suggestions_are_the_same():
    texts = [one.text for one in suggested(facts=FACTS * 3)]
    assert len(texts) == len(set(texts)) <= MOST


def test_a_suggestion_serves_the_goal_that_it_shares_words_with():
    goal = "Learn how maritime law is practiced"
    of_practice = next(one for one in suggested(goals=["Learn about wills", goal]) if one.fact_id == "4")
    assert of_practice.goal == goal


@pytest.mark.parametrize(
    ("goal", "kind", "question", "is_served"),
    [
        ("Learn about estate planning practice", "attorney", "Which habit from your first year of practice", False),
        ("Find out how new lawyers get good at writing", "attorney", "What do you do in the first hour with a", False),
        ("Find out how new lawyers get good at writing", "judge", "Which habits of writing make a brief easier", True),
        ("Learn how legal aid decides which cases to take", "prosecutor", "What do you owe the person on the", False),
        ("Learn how paralegals are used, and whether that is changing", "with_paralegals", "How do you use par", True),
        ("Learn how paralegals are used, and whether that is changing", "clerk", "How has reading so many lawy", False),
        ("Learn how a partner's week divides", "partner", "How much of your week is law", True),
    ],
)
def test_a_question_of_a_bank_serves_a_goal_by_words_that_tell(goal, kind, question, is_served):
    told = [one for one in suggested(facts=[], kind=kind, goals=[goal]) if one.text.startswith(question)]
    assert [bool(one.goal) for one in told] == [is_served]


def test_a_fact_that_serves_a_goal_comes_first():
    assert suggested(goals=["Understand maritime law"])[0].fact_id == "4"


def test_faith_health_and_family_are_left_alone():
    private = Fact(9, "community", "coaches her daughter's team", {"activity": "coaching your daughter's team"})
    assert not [one for one in suggested(facts=[private]) if one.fact_id]


def test_a_frame_without_its_details_is_passed_over():
    assert not [one for one in suggested(facts=[Fact(5, "publication", "x", {"title": ""})]) if one.fact_id]


def test_no_question_of_a_bank_or_frame_asks_for_a_job():
    written = [text for name in ("topics", "people") for texts in bank(name).values() for text in texts]
    written += [frame.question for frame in frames()]
    assert [text for text in written if asks_for_job(text, "question")] == []


def test_work_that_has_a_last_year_is_asked_about_as_past():
    ended = Fact(1, "work", "dispatcher", {"role": "Dispatcher", "organisation": "Pebble Ferry"}, end=2019)
    (first, *_rest) = [each for each in suggested([ended]) if each.fact_id]
    assert first.frame.startswith("work ")
    assert "work at Pebble Ferry" not in first.text and "At Pebble Ferry," not in first.text


def test_nobody_is_asked_twice_in_the_same_way():
    schools = [
        Fact(at, "education", name, {"school": name, "degree": "B.A."})
        for at, name in enumerate(["Reed College", "Pima Community College", "Portland State University"])
    ]
    found = [one.frame for one in suggested(schools) if one.fact_id]
    assert found == ["education way"]
    asked = "You were at Reed College. What from those years has turned out to be useful where you are now?"
    assert not [one for one in suggested(schools[1:], asked=[asked]) if one.fact_id]


def test_a_name_that_ends_in_a_point_ends_the_sentence():
    office = {"role": "Paralegal", "organisation": "Quillon & Marsh, P.A.", "former": True}
    texts = [one.text for one in suggested([Fact(1, "work", "Paralegal", office)]) if one.fact_id]
    assert texts
    assert not any(".." in text for text in texts)


def test_a_sentence_about_the_person_is_no_field_of_work():
    told = Fact(1, "practice_area", "Gita Rowan represents farms; Ranches", {"names": ["Gita Rowan represents farms"]})
    asked = suggest([told], (), "partner", (), judge=unknown, unwanted=lambda text: False, about="Gita Rowan")
    assert not [each for each in asked if "rowan" in each.text.casefold()]

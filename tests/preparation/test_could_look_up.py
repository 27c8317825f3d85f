"""Each question says whether it could have been looked up, with the passage; and what is better left alone."""

import pytest
from django.template.loader import render_to_string
from django.utils.html import escape

from halfhour.preparation.gathered import Gathered
from halfhour.preparation.looked_up.shapes import Judgement
from halfhour.preparation.models import Question
from halfhour.preparation.plan import look_up, plan_of
from halfhour.student.policy import Policy


def test_a_question_that_a_source_answers_shows_the_passage_and_where_it_stands(prepared, client):
    page = client.get(prepared.page).content.decode()
    assert "Already answered" in page
    assert "J.D., Rosecliff College of Law, 2009" in page
    assert "Ben Castellan, read Thu, Nov 19" in page


def test_a_goal_whose_only_question_is_answered_says_so(prepared, client):
    assert "1 question, answered by what you read" in client.get(prepared.page).content.decode()


def test_an_open_question_is_worth_asking(prepared):
    first = plan_of(prepared.interview, Policy()).questions[0]
    assert first.state == "not_found"
    assert first.looked.quotes == ()


def test_keeping_mine_counts_as_worth_asking(prepared):
    prepared.questions[2].keep()
    asked = plan_of(prepared.interview, Policy()).questions[2]
    assert (asked.looked.state, asked.state) == ("answered", "not_found")


def test_without_a_source_nothing_is_claimed(world, client):
    page = client.get(f"/preparation/{world.with_ben.pk}/").content.decode()
    assert "Not checked yet" in page
    assert "Not found: worth asking" not in page


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Where did you go to law school?", "Already answered"),
        ("What would you stop doing if you could?", "Not found: worth asking"),
        ("Could you hire me for the summer?", "The half hour is for learning"),
        ("Could you hire me for the summer, please?", "Better asked otherwise"),
        ("Where did you go to law school, and what surprised you there?", "“what surprised you there” is not"),
        ("What is your salary as a partner?", "Leave alone"),
    ],
)
def test_it_follows_typing(prepared, client, text, says):
    assert says in client.get(f"{prepared.page}look-up/", {"text": text}).content.decode()


def test_half_an_answer_shows_the_passage_of_its_half(prepared, client):
    text = "What surprised you at law school, and where did you go to law school?"
    shown = client.get(f"{prepared.page}look-up/", {"text": text}).content.decode()
    assert "“what surprised you at law school” is not" in shown
    assert "J.D., Rosecliff College of Law, 2009" in shown


@pytest.mark.parametrize("text", ["", "Where did", "x" * 5000])
def test_half_a_question_is_not_judged(prepared, client, text):
    answer = client.get(f"{prepared.page}look-up/", {"text": text})
    assert answer.status_code == 200
    assert "answered" not in answer.content.decode()


def test_a_source_that_was_removed_answers_nothing_any_more(prepared):
    assert plan_of(prepared.interview, Policy()).questions[2].state == "answered"
    prepared.source.delete()
    assert plan_of(prepared.interview, Policy()).questions[2].state == "not_found"


def test_a_text_with_markup_is_shown_as_text(prepared, client, press):
    press(f"{prepared.page}add-question/", {"text": "<script>alert(1)</script> What now?"})
    assert "<script>alert" not in client.get(prepared.page).content.decode()


@pytest.mark.parametrize(
    ("text", "state"), [("", "not_found"), (" ", "not_found"), ("?!…", "not_found"), ("7?", "perhaps")]
)
def test_of_marks_without_a_word_nothing_is_said(text, state):
    assert look_up(text, Gathered({}, 1, lambda text: Judgement("perhaps", 0.5))).state == state


def test_the_same_better_question_is_not_offered_twice(prepared):
    Question.add(prepared.interview, "Which law school did you attend?")
    offered = [each.looked.better for each in plan_of(prepared.interview, Policy()).questions if each.looked.better]
    assert len(offered) == len(set(offered)) == 2


def test_a_better_question_that_is_asked_already_is_not_offered_again(prepared, client):
    law = prepared.questions[2]
    better = next(
        each.looked.better for each in plan_of(prepared.interview, Policy()).questions if each.row.pk == law.pk
    )
    Question.add(prepared.interview, better)
    assert better not in {each.looked.better for each in plan_of(prepared.interview, Policy()).questions}
    typed = client.get(f"{prepared.page}look-up/", {"text": "Where did you go to law school?"}).content.decode()
    assert "Already answered" in typed
    assert escape(better) not in typed


@pytest.mark.parametrize("text", ["Could you give me a job?", "How much do you earn?"])
def test_what_should_be_asked_otherwise_is_not_called_perhaps_answered(text):
    looked = look_up(text, Gathered({}, 1, lambda _text: Judgement("perhaps", 0.5)))
    shown = render_to_string("preparation/templates/_typing.html", {"looked": looked})
    assert "Better asked otherwise" in shown and "Perhaps answered" not in shown


def test_who_likes_none_of_the_first_suggestions_finds_others_folded_below(prepared, client):
    plan = plan_of(prepared.interview, Policy())
    shown, folded = client.get(prepared.page).content.decode().split("Others</summary>")
    assert len(plan.suggested_first) == 5 and plan.suggested_too
    assert all(escape(each.text) in shown for each in plan.suggested_first)
    assert all(escape(each.text) in folded for each in plan.suggested_too)
    assert not {each.text for each in plan.suggested_first} & {each.text for each in plan.suggested_too}

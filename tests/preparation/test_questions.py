"""Questions under their goals: added, changed, ordered, marked, moved to another goal, dropped."""

import re

import pytest

from halfhour.people.models import Note
from halfhour.preparation.models import Goal, Question
from halfhour.preparation.plan import plan_of
from halfhour.student.policy import Policy


def test_a_question_stands_under_its_goal(prepared, press):
    press(f"{prepared.page}add-question/", {"text": "What do you\n read? ", "goal": prepared.path.pk}, htmx=True)
    added = Question.objects.get(text="What do you read?")
    assert (added.goal, added.minutes) == (prepared.path, Policy().question_minutes)


def test_what_asks_for_a_job_offers_the_question_to_ask_instead(prepared, press):
    asked = "Could you hire me as an intern this summer?"
    page = press(f"{prepared.page}add-question/", {"text": asked, "goal": prepared.path.pk}, htmx=True)
    instead = "What does a good first year in your office look like?"
    assert f'value="{instead}"' in page.content.decode()
    question = Question.objects.get(text=asked)
    page = press(f"/preparation/questions/{question.pk}/use/", {"text": instead, "revision": 1}, htmx=True)
    question.refresh_from_db()
    assert question.text == instead
    assert "Ask this instead" not in page.content.decode()


@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_question_without_words_is_refused(prepared, press, text):
    refused = press(f"{prepared.page}add-question/", {"text": text}, htmx=True)
    assert refused.status_code == 422
    assert b"A question needs words" in refused.content


def test_emptying_a_question_keeps_the_one_that_stands(prepared, press):
    question = prepared.questions[0]
    data = {"text": "", "revision": 1}
    assert press(f"/preparation/questions/{question.pk}/change/", data, htmx=True).status_code == 422
    question.refresh_from_db()
    assert question.text.startswith("What takes more")


def test_a_step_down_at_the_end_of_a_goal_serves_the_next_one(prepared, press):
    press(f"/preparation/questions/{prepared.questions[1].pk}/move/", {"by": 1}, htmx=True)
    assert prepared.order()[1:3] == [
        ("What would you stop doing, if you could?", prepared.path.text),
        ("Where did you go to law school?", prepared.path.text),
    ]


def test_a_dragged_question_stands_where_it_was_let_go(prepared, press):
    data = {"goal": prepared.week.pk, "place": 1}
    press(f"/preparation/questions/{prepared.questions[3].pk}/serve/", data, htmx=True)
    assert prepared.order()[1] == ("What surprised you about orchards?", prepared.week.text)


def test_a_question_can_be_left_without_a_goal(prepared, press):
    press(f"/preparation/questions/{prepared.questions[0].pk}/serve/", {"goal": ""}, htmx=True)
    assert prepared.order()[-1] == ("What takes more of a week than students expect?", None)


@pytest.mark.parametrize(("minutes", "status"), [(0, 422), (1, 200), (30, 200), (31, 422), ("some", 422)])
def test_a_question_takes_one_to_thirty_minutes(prepared, press, minutes, status):
    path = f"/preparation/questions/{prepared.questions[0].pk}/take/"
    assert press(path, {"minutes": minutes}, htmx=True).status_code == status


def test_a_ribbon_is_given_and_taken(prepared, press):
    path = f"/preparation/questions/{prepared.questions[1].pk}/must-ask/"
    assert b'aria-pressed="true"' in press(path, {"must": "on"}, htmx=True).content
    prepared.questions[1].refresh_from_db()
    assert prepared.questions[1].must_ask
    press(path, {"must": ""}, htmx=True)
    prepared.questions[1].refresh_from_db()
    assert not prepared.questions[1].must_ask


def test_a_question_jotted_while_reading_is_offered_once(prepared, world, client, press):
    note = Note.objects.create(
        student=world.sam, person=world.ben, text="Why orchards and not vineyards?", is_question=True
    )
    assert client.get(prepared.page).content.decode().count(note.text) == 2  # said, and in its button's form
    press(f"{prepared.page}add-question/", {"text": note.text, "note": note.pk})
    assert [each.text for each in plan_of(prepared.interview, Policy()).jotted] == []


def test_a_stale_save_keeps_both_texts(prepared, press):
    question = prepared.questions[0]
    path = f"/preparation/questions/{question.pk}/change/"
    press(path, {"text": "From the laptop?", "revision": 1}, htmx=True)
    stale = press(path, {"text": "From the phone?", "revision": 1}, htmx=True)
    assert stale.status_code == 422
    assert b"From the laptop?" in stale.content
    assert b'value="2"' in stale.content  # whoever has seen both saves on top of the newer one
    question.refresh_from_db()
    assert question.text == "From the laptop?"
    assert press(path, {"text": "From both?", "revision": 2}, htmx=True).status_code == 200


def test_a_stale_save_without_script_shows_both_and_can_be_put_together(prepared, press):
    path = f"/preparation/questions/{prepared.questions[0].pk}/change/"
    press(path, {"text": "From the laptop?", "revision": 1})
    page = press(path, {"text": "From the phone?", "revision": 1}).content.decode()
    assert "From the laptop?" in page
    assert "From the phone?" in page
    assert '<input type="hidden" name="revision" value="2">' in page


def test_saving_as_typed_tells_the_new_revision_and_keeps_the_field(prepared, press):
    data = {"text": "Where do you go to read?", "revision": 1}
    changed = press(f"/preparation/questions/{prepared.questions[0].pk}/change/", data, htmx=True).content.decode()
    assert 'value="2"' in changed
    assert "<textarea" not in changed


def test_other_words_are_checked_anew_after_keeping_mine(prepared, press):
    question = prepared.questions[2]
    press(f"/preparation/questions/{question.pk}/keep/", htmx=True)
    question.refresh_from_db()
    assert question.kept_mine
    press(
        f"/preparation/questions/{question.pk}/change/", {"text": "Where did you study law?", "revision": 1}, htmx=True
    )
    question.refresh_from_db()
    assert not question.kept_mine


def test_thirty_questions_are_ordered_without_losing_one(prepared, press):
    for number in range(26):
        Question.add(prepared.interview, f"Question number {number}?", goal=prepared.path)
    last = Question.objects.filter(interview=prepared.interview).in_order().last()
    press(f"/preparation/questions/{last.pk}/serve/", {"goal": prepared.week.pk, "place": 0}, htmx=True)
    rows = list(Question.objects.filter(interview=prepared.interview).in_order())
    assert [each.place for each in rows] == list(range(30))
    assert rows[0] == last


def test_gathering_the_plan_takes_the_same_queries_for_any_number_of_questions(prepared, django_assert_num_queries):
    plan_of(prepared.interview, Policy())
    for number in range(10):
        Question.add(prepared.interview, f"Question number {number}?", goal=Goal.objects.get(pk=prepared.path.pk))
    with django_assert_num_queries(11):
        plan_of(prepared.interview, Policy())


def test_what_to_drop_first_says_why_and_folds_what_comes_after_the_third(prepared, client):
    for text in ("Could you hire me for the summer?", *(f"What made year {number} hard?" for number in range(5))):
        Question.add(prepared.interview, text, goal=prepared.week, minutes=9)
    page = client.get(prepared.page).content.decode()
    shown, _fold, folded = page[page.index("data-drop-first") : page.index("</section>")].partition("<details")
    reasons = [line.split('"small soft">')[1].split("<")[0] for line in shown.split("<li>")[1:]]
    assert reasons == ["asks for a job", "answered by what you read", "serves no goal"]
    assert "one of 8 for goal 1" in folded
    assert plan_of(prepared.interview, Policy()).drop_first[0].why == "job"


def test_a_suggestion_or_a_note_that_is_used_in_two_windows_is_asked_once(prepared, press, world):
    note = Note.objects.create(
        student=world.sam, person=world.ben, text="Which tree?", is_question=True, noted_at=world.at
    )
    for data in ({"text": "What now?", "suggested_as": "What now?"}, {"text": note.text, "note": str(note.pk)}):
        before = Question.objects.filter(interview=prepared.interview).count()
        first = press(f"{prepared.page}add-question/", data, htmx=True).content.decode()
        second = press(f"{prepared.page}add-question/", data, htmx=True).content.decode()
        assert Question.objects.filter(interview=prepared.interview).count() == before + 1
        assert "notice-undo" in first
        assert "notice-undo" not in second and "The question is in." in second


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(10, ""), (12, "One question fills it well."), (20, "4 questions fill it well."), (32, "7 or 8 questions fill it well.")],
)  # fmt: skip
def test_how_many_questions_fill_the_talk_fits_its_minutes(world, client, minutes, told):
    Question.objects.filter(interview=world.with_ben).delete()
    meeting = world.with_ben.meetings.get()
    meeting.minutes = minutes
    meeting.save()
    page = client.get(f"/preparation/{world.with_ben.pk}/").content.decode()
    assert re.findall(r"(?:\w+ or )?\w+ questions? fills? it well\.", page) == ([told] if told else [])

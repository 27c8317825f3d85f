"""One to three goals: set, changed where they stand, moved and dropped."""

import pytest

from halfhour.foundation.acts import Act
from halfhour.preparation.models import Goal, Question


def goals(interview) -> list[str]:
    return [each.text for each in Goal.objects.filter(interview=interview).in_order()]


def test_a_third_goal_is_set_and_a_fourth_refused(prepared, press):
    assert press(f"{prepared.page}set-goal/", {"text": "Learn of leases"}, htmx=True).status_code == 200
    refused = press(f"{prepared.page}set-goal/", {"text": "Learn of wills"}, htmx=True)
    assert refused.status_code == 422
    assert b"Half an hour holds 3 goals" in refused.content
    assert len(goals(prepared.interview)) == 3


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_a_goal_without_words_is_refused(prepared, press, text):
    refused = press(f"{prepared.page}set-goal/", {"text": text}, htmx=True)
    assert refused.status_code == 422
    assert b"A goal needs words" in refused.content


def test_what_was_typed_is_kept_when_it_is_refused(prepared, press):
    refused = press(f"{prepared.page}set-goal/", {"text": "x" * 401})
    assert refused.status_code == 422
    assert b"x" * 401 in refused.content


@pytest.mark.parametrize(("length", "status"), [(400, 200), (401, 422)])
def test_a_goal_has_at_most_four_hundred_characters(prepared, press, length, status):
    assert press(f"{prepared.page}set-goal/", {"text": "x" * length}, htmx=True).status_code == status


def test_the_wish_of_the_letter_is_offered_as_the_first_goal(world, client, press):
    page = f"/preparation/{world.with_ada.pk}/"
    assert "How estate practice starts" in client.get(page).content.decode()
    press(f"{page}set-goal/", {"text": "How estate practice starts"})
    assert goals(world.with_ada) == ["How estate practice starts"]
    assert "Make it goal 1" not in client.get(page).content.decode()


def test_goals_change_places(prepared, press):
    press(f"/preparation/goals/{prepared.week.pk}/move/", {"by": 1}, htmx=True)
    assert goals(prepared.interview) == [prepared.path.text, prepared.week.text]
    press(f"/preparation/goals/{prepared.week.pk}/move/", {"by": 1}, htmx=True)
    assert goals(prepared.interview) == [prepared.path.text, prepared.week.text]


def test_questions_of_a_dropped_goal_stay_and_come_back_under_it_by_undo(prepared, press):
    press(f"/preparation/goals/{prepared.week.pk}/drop/", htmx=True)
    assert goals(prepared.interview) == [prepared.path.text]
    assert Question.objects.filter(interview=prepared.interview, goal=None).count() == 3
    assert press(f"/undo/{Act.objects.get().pk}/").status_code == 302
    assert goals(prepared.interview) == [prepared.week.text, prepared.path.text]
    assert Question.objects.filter(goal=prepared.week).count() == 2


def test_a_goal_that_is_a_question_gets_a_mild_hint(prepared, press):
    data = {"text": "What does your week look like?", "revision": 1}
    changed = press(f"/preparation/goals/{prepared.week.pk}/change/", data, htmx=True)
    assert b"This could be asked as it stands" in changed.content
    prepared.week.refresh_from_db()
    assert prepared.week.text == "What does your week look like?"


def test_what_the_request_said_is_offered_as_the_first_goal(world, client):
    letter = world.approach_to_ada.letter
    letter.text = "Would you have 20 to 30 minutes? I would like to learn how estate practice starts.\n\nSam"
    letter.save()
    html = client.get(f"/preparation/{world.with_ada.pk}/").content.decode()
    assert '<p class="goal said">How estate practice starts</p>' in html and "Make it goal 1" in html


def test_the_stages_follow_what_is_set(world, press, client):
    page = f"/preparation/{world.with_ada.pk}/"
    assert 'hx-swap-oob="true"><nav class="track' not in client.get(page).content.decode()
    answer = press(f"{page}set-goal/", {"text": "Learn how estate practice starts"}, htmx=True).content.decode()
    stages = answer[answer.index('id="stages" hx-swap-oob="true"') :]
    goals = stages[: stages.index(">Goals<")].rpartition("data-state=")[2]
    assert goals.startswith('"done"')
    assert ">Questions<" in stages

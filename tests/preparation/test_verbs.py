"""Every button of the page: with htmx, without, not by GET, and not on another student's rows."""

import pytest

from halfhour.foundation.acts import Act

VERBS = [
    ("{page}set-goal/", {"text": "Learn of leases"}),
    ("{page}add-question/", {"text": "What do you read?"}),
    ("/preparation/goals/{goal}/change/", {"text": "Learn of weeks", "revision": 1}),
    ("/preparation/goals/{goal}/move/", {"by": 1}),
    ("/preparation/goals/{goal}/drop/", {}),
    ("/preparation/questions/{question}/change/", {"text": "What else?", "revision": 1}),
    ("/preparation/questions/{question}/use/", {"text": "What better?", "revision": 1}),
    ("/preparation/questions/{question}/move/", {"by": 1}),
    ("/preparation/questions/{question}/serve/", {"goal": ""}),
    ("/preparation/questions/{question}/take/", {"minutes": 5}),
    ("/preparation/questions/{question}/must-ask/", {"must": ""}),
    ("/preparation/questions/{question}/keep/", {}),
    ("/preparation/questions/{question}/drop/", {}),
]
PATHS = [path for path, _data in VERBS]


def path_of(path: str, prepared) -> str:
    return path.format(page=prepared.page, goal=prepared.week.pk, question=prepared.questions[0].pk)


@pytest.mark.parametrize(("path", "data"), VERBS, ids=PATHS)
def test_with_htmx_the_plan_comes_anew(prepared, press, path, data):
    answer = press(path_of(path, prepared), data, htmx=True)
    assert answer.status_code == 200
    assert b"<html" not in answer.content
    assert b'id="time"' in answer.content
    assert Act.objects.count() == 1


@pytest.mark.parametrize(("path", "data"), VERBS, ids=PATHS)
def test_without_htmx_one_lands_on_the_page_again(prepared, press, path, data):
    answer = press(path_of(path, prepared), data)
    assert answer.status_code == 303
    assert answer["Location"].startswith(prepared.page)
    assert Act.objects.count() == 1


@pytest.mark.parametrize(("path", "data"), VERBS, ids=PATHS)
def test_reading_changes_nothing(prepared, client, path, data):
    assert client.get(path_of(path, prepared), data).status_code == 405
    assert not Act.objects.exists()


@pytest.mark.parametrize(("path", "data"), VERBS, ids=PATHS)
def test_a_stranger_finds_nothing(world, evas, press, path, data):
    goal, question = evas
    stranger = path.format(page=f"/preparation/{world.evas_interview.pk}/", goal=goal.pk, question=question.pk)
    assert press(stranger, data).status_code == 404
    assert not Act.objects.exists()


@pytest.mark.parametrize("path", ["", "look-up/", "brief/", "brief.pdf"])
def test_a_stranger_reads_nothing(world, evas, client, path):
    assert client.get(f"/preparation/{world.evas_interview.pk}/{path}").status_code == 404


def test_a_goal_of_a_stranger_takes_no_question(prepared, evas, press):
    goal, _question = evas
    data = {"text": "What do you read?", "goal": goal.pk}
    assert press(f"{prepared.page}add-question/", data).status_code == 404
    assert press(f"/preparation/questions/{prepared.questions[0].pk}/serve/", {"goal": goal.pk}).status_code == 404

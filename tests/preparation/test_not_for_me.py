"""A suggested question that the student put away stays away from this person, and alone."""

import pytest

from halfhour.foundation.acts import Act
from halfhour.preparation.models import Question
from halfhour.preparation.plan import plan_of
from halfhour.research.models import NotForMe
from halfhour.student.policy import Policy


def suggested(prepared) -> list[str]:
    return [each.text for each in plan_of(prepared.interview, Policy()).suggestions]


def put_away(prepared, press, text: str, *, htmx: bool = True):
    return press(f"{prepared.page}not-for-me/", {"text": text}, htmx=htmx)


def test_one_is_put_away_and_the_others_stay(prepared, press):
    before = suggested(prepared)
    answer = put_away(prepared, press, before[1]).content.decode()
    assert "Put away" in answer and before[1] not in answer
    after = suggested(prepared)
    assert before[1] not in after
    assert set(before[:6]) - {before[1]} <= set(after)


def test_it_works_without_script_and_undo_brings_it_back(prepared, press):
    before = suggested(prepared)
    assert put_away(prepared, press, before[0], htmx=False)["Location"] == prepared.page
    assert before[0] not in suggested(prepared)
    press(f"/undo/{Act.objects.get(verb='preparation:not_for_me').pk}/")
    assert suggested(prepared) == before


def test_it_stays_away_when_a_question_or_a_goal_changes(prepared, press):
    first = suggested(prepared)[0]
    put_away(prepared, press, first)
    Question.add(prepared.interview, "What do you read on the way home?")
    prepared.week.revise("Learn how a week divides", revision=prepared.week.revision)
    assert first not in suggested(prepared)


def test_each_may_be_put_away_until_none_is_left(prepared, press, client):
    for _press in range(200):
        left = suggested(prepared)
        if not left:
            break
        put_away(prepared, press, left[0])
    assert not left
    assert "Suggested" not in client.get(prepared.page).content.decode()


def test_it_is_put_away_with_this_person_only(prepared, press, world):
    bank = next(each.text for each in plan_of(prepared.interview, Policy()).suggestions if not each.fact)
    put_away(prepared, press, bank)
    assert NotForMe.objects.words_of(world.ada, NotForMe.Offer.QUESTION) == frozenset()


def test_twice_is_once_and_nothing_at_all_is_refused(prepared, press, client, evas):
    first = suggested(prepared)[0]
    for _press in range(2):
        put_away(prepared, press, first)
    assert NotForMe.objects.count() == 1
    assert put_away(prepared, press, " ").status_code == 422
    assert put_away(prepared, press, "x" * 501).status_code == 422
    assert client.get(f"{prepared.page}not-for-me/").status_code == 405
    assert press(f"/preparation/{evas[0].interview_id}/not-for-me/", {"text": first}).status_code == 404
    assert NotForMe.objects.count() == 1


@pytest.mark.parametrize("said", ["Use this one", "Not for me"])
def test_each_suggestion_has_its_own_two_buttons(prepared, client, said):
    html = client.get(prepared.page).content.decode()
    assert html.count(f">{said}</button></form>") >= len(suggested(prepared))

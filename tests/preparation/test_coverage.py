"""Minutes against the length of the talk, goals without a question, and what to drop first."""

from dataclasses import dataclass

import pytest

from halfhour.preparation.coverage import Length, coverage

HALF_HOUR = Length(30, opening=3, closing=5)


@dataclass(frozen=True)
class Question:
    id: int
    goal: str | None = "a"
    minutes: int = 4
    must_ask: bool = False
    state: str = "not_found"


def some(count: int, **each) -> list[Question]:
    return [Question(number, **each) for number in range(1, count + 1)]


def test_a_talk_leaves_its_opening_and_its_end_free():
    assert HALF_HOUR.room == 22
    assert Length(5, opening=3, closing=5).room == 0


@pytest.mark.parametrize(("minutes", "left", "drops"), [(11, 0, ()), (12, -2, (2,))])
def test_up_to_the_last_minute_nothing_is_dropped(minutes, left, drops):
    found = coverage(some(2, minutes=minutes), ["a"], HALF_HOUR)
    assert (found.left, found.drop_first) == (left, drops)


def test_a_goal_without_a_question_is_named():
    assert coverage(some(1), ["a", "b"], HALF_HOUR).without_question == ("b",)


def test_what_the_web_answers_goes_first_then_what_serves_no_goal_then_the_last():
    questions = [
        *some(4), Question(5, state="perhaps"), Question(6, goal=None), Question(7, state="answered"), Question(8),
    ]  # fmt: skip
    assert coverage(questions, ["a"], Length(8, opening=0, closing=0)).drop_first == (7, 5, 6, 8, 4, 3)


def test_what_must_be_asked_stays_even_if_it_does_not_fit():
    found = coverage(some(9, must_ask=True), ["a"], HALF_HOUR)
    assert (found.drop_first, found.left, found.must) == ((), -14, 9)


def test_each_goal_keeps_one_question_as_long_as_others_can_go():
    questions = [*some(3, minutes=10), Question(4, goal="b", minutes=10, state="answered")]
    assert coverage(questions, ["a", "b"], HALF_HOUR).drop_first == (3, 2)

"""Minutes against the length of the talk, goals without a question, and what to drop first."""

from dataclasses import dataclass

import pytest

from halfhour.preparation.coverage import Drop, Length, coverage

HALF_HOUR = Length(30, opening=3, closing=5)


@dataclass(frozen=True)
class Question:
    id: int
    goal: str | None = "a"
    minutes: int = 4
    must_ask: bool = False
    state: str = "not_found"
    unfit: str = ""


def some(count: int, **each) -> list[Question]:
    return [Question(number, **each) for number in range(1, count + 1)]


def test_a_talk_leaves_its_opening_and_its_end_free():
    assert HALF_HOUR.room == 22
    assert Length(5, opening=3, closing=5).room == 0


def dropped(questions, goals, length) -> tuple:
    return tuple(each.id for each in coverage(questions, goals, length).drop_first)


@pytest.mark.parametrize(("minutes", "left", "drops"), [(11, 0, ()), (12, -2, (2,))])
def test_up_to_the_last_minute_nothing_is_dropped(minutes, left, drops):
    questions = some(2, minutes=minutes)
    assert (coverage(questions, ["a"], HALF_HOUR).left, dropped(questions, ["a"], HALF_HOUR)) == (left, drops)


def test_a_goal_without_a_question_is_named():
    assert coverage(some(1), ["a", "b"], HALF_HOUR).without_question == ("b",)


def test_what_must_be_asked_stays_even_if_it_does_not_fit():
    found = coverage(some(9, must_ask=True), ["a"], HALF_HOUR)
    assert (found.drop_first, found.left, found.must) == ((), -14, 9)


NO_ROOM, ONE_STAYS = Length(0, opening=0, closing=0), Length(10, opening=0, closing=0)


@pytest.mark.parametrize(
    ("questions", "length", "order"),
    [
        ([*some(4), Question(5, state="perhaps"), Question(6, goal=None), Question(7, state="answered"), Question(8)],
         Length(8, opening=0, closing=0), (7, 5, 6, 8, 4, 3)),
        ([Question(1, unfit="job"), Question(2, state="answered"), Question(3, goal=None), Question(4), Question(5)],
         NO_ROOM, (1, 2, 3, 5, 4)),
        ([Question(1, state="answered"), Question(2, unfit="matter"), Question(3, unfit="job"), Question(4)],
         NO_ROOM, (3, 2, 1, 4)),
        ([Question(1, unfit="job", must_ask=True), Question(2)], NO_ROOM, (2,)),
        ([*some(3, minutes=10), Question(4, goal="b", minutes=10, state="perhaps")], ONE_STAYS, (3, 2, 1)),
        ([*some(3, minutes=10), Question(4, goal="b", minutes=10, unfit="job")], ONE_STAYS, (4, 3, 2)),
        ([*some(3, minutes=10), Question(4, goal="b", minutes=10, state="answered")], ONE_STAYS, (4, 3, 2)),
        ([Question(1, minutes=10), Question(2, minutes=10, unfit="job"), Question(3, goal="b", minutes=10),
          Question(4, goal="b", minutes=10)], Length(20, opening=0, closing=0), (2, 4)),
    ],
)  # fmt: skip
def test_what_is_better_not_asked_goes_first_and_each_goal_keeps_one_that_may_be(questions, length, order):
    assert dropped(questions, ["a", "b"], length) == order


@pytest.mark.parametrize(
    ("question", "why"),
    [
        (Question(1), Drop(1, "spare", beside=1)),
        (Question(1, goal="b"), Drop(1, "spare", beside=0)),
        (Question(1, goal=None), Drop(1, "loose", beside=0)),
        (Question(1, state="perhaps"), Drop(1, "perhaps", beside=1)),
        (Question(1, state="answered"), Drop(1, "answered", beside=1)),
        (Question(1, state="answered", unfit="matter"), Drop(1, "matter", beside=1)),
        (Question(1, state="answered", unfit="job"), Drop(1, "job", beside=1)),
    ],
)
def test_each_that_may_go_says_why(question, why):
    assert coverage([question, Question(2, must_ask=True)], ["a", "b"], NO_ROOM).drop_first == (why,)

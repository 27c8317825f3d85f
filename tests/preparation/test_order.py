"""Questions stand goal after goal; they move by steps and by drag, and none is ever lost."""

from hypothesis import given
from hypothesis import strategies as st

from halfhour.preparation.order import Spot, in_line, put, stepped

GOALS = ("first", "second", "third")
spots = st.lists(st.sampled_from([*GOALS, None]), max_size=12).map(
    lambda goals: [Spot(at, goal) for at, goal in enumerate(goals)]
)


def test_questions_stand_goal_after_goal():
    line = in_line([Spot(1, "b"), Spot(2, None), Spot(3, "a"), Spot(4, "b")], ["a", "b"])
    assert [each.id for each in line] == [3, 1, 4, 2]


def test_a_step_up_from_the_top_of_a_goal_leads_to_the_end_of_the_one_before():
    line = in_line([Spot(1, "a"), Spot(2, "a"), Spot(3, "b")], ["a", "b"])
    assert stepped(line, ["a", "b"], 3, -1) == (Spot(1, "a"), Spot(2, "a"), Spot(3, "a"))


def test_a_step_down_reaches_a_goal_without_questions():
    line = in_line([Spot(1, "a")], ["a", "b"])
    assert stepped(line, ["a", "b"], 1, 1) == (Spot(1, "b"),)


def test_the_first_and_the_last_stay():
    line = in_line([Spot(1, "a"), Spot(2, "a")], ["a"])
    assert stepped(line, ["a"], 1, -1) == line
    assert stepped(line, ["a"], 2, 1) == line


def test_it_is_put_where_it_was_dropped():
    line = in_line([Spot(1, "a"), Spot(2, "b"), Spot(3, "b")], ["a", "b"])
    assert put(line, ["a", "b"], Spot(1, "b"), 1) == (Spot(2, "b"), Spot(1, "b"), Spot(3, "b"))
    assert put(line, ["a", "b"], Spot(1, "b"), 99)[-1] == Spot(1, "b")


@given(spots, st.data())
def test_no_move_loses_or_doubles_a_question(some, data):
    line = in_line(some, GOALS)
    for _ in range(data.draw(st.integers(0, 6)) if some else 0):
        one = data.draw(st.sampled_from(line))
        if data.draw(st.booleans()):
            line = stepped(line, GOALS, one.id, data.draw(st.sampled_from([-1, 1])))
        else:
            line = put(
                line, GOALS, Spot(one.id, data.draw(st.sampled_from([*GOALS, None]))), data.draw(st.integers(-2, 15))
            )
        assert sorted(each.id for each in line) == sorted(each.id for each in some)
        assert in_line(line, GOALS) == line


@given(spots, st.data())
def test_a_step_back_undoes_a_step_inside_a_goal(some, data):
    line = in_line(some, GOALS)
    if not some:
        return
    one = data.draw(st.sampled_from(line))
    there = stepped(line, GOALS, one.id, 1)
    if there != line and one.goal is not None:
        assert stepped(there, GOALS, one.id, -1) == line

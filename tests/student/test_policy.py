"""The numbers of the policy."""

import re
from dataclasses import FrozenInstanceError, replace

import pytest

from halfhour.student.policy import Policy, Quiet, numbers


def test_every_number_has_a_unit_a_reason_and_stands_within_its_limits():
    for one in numbers():
        assert one.metadata["unit"], one.name
        assert one.metadata["because"].endswith("."), one.name
        assert one.metadata["least"] <= one.default <= one.metadata["most"], one.name


def test_a_reason_is_kind_and_does_not_shout():
    for one in numbers():
        assert not re.search(r"!|please|oops", one.metadata["because"], re.IGNORECASE), one.name


def test_a_policy_cannot_be_changed_under_a_rule():
    with pytest.raises(FrozenInstanceError):
        Policy().nudges_most = 3


def test_a_quiet_period_holds_both_its_ends(day):
    exams = Quiet("Exams", day("2026-12-01"), day("2026-12-18"))
    policy = replace(Policy(), quiet=(exams,))
    assert [policy.is_quiet(day(f"2026-{end}")) for end in ("11-30", "12-01", "12-18", "12-19")] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("minutes", "questions"),
    [(5, (1, 1)), (15, (2, 2)), (20, (4, 4)), (25, (5, 5)), (26, (6, 6)), (30, (7, 7)), (32, (7, 8)), (60, (7, 8))],
)
def test_no_more_questions_are_asked_for_than_fit_into_the_minutes(minutes, questions):
    assert Policy().questions_for(minutes) == questions


def test_a_question_that_takes_fewer_minutes_leaves_room_for_more():
    assert replace(Policy(), question_minutes=2).questions_for(20) == (5, 6)

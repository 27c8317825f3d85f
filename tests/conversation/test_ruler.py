"""The clock of a talk, on both sides of each of its limits."""

from datetime import UTC, datetime, timedelta

import pytest

from halfhour.conversation.ruler import Ruler, closing_minutes
from halfhour.student.policy import Policy

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def seen(after: timedelta, minutes: int = 25) -> Ruler:
    return Ruler.of(NOON, NOON + timedelta(minutes=minutes), at=NOON + after, policy=Policy())


@pytest.mark.parametrize(
    ("minutes", "closing"), [(1, 1), (6, 3), (15, 4), (20, 4), (25, 5), (30, 6), (35, 7), (45, 7), (240, 7)]
)
def test_a_fifth_is_for_the_end_but_four_to_seven_minutes(minutes, closing):
    assert closing_minutes(minutes, Policy()) == closing


@pytest.mark.parametrize(
    ("after", "phase"),
    [
        (timedelta(0), "open"), (timedelta(minutes=3) - SECOND, "open"), (timedelta(minutes=3), "questions"),
        (timedelta(minutes=20) - SECOND, "questions"), (timedelta(minutes=20), "close"), (timedelta(hours=2), "close"),
    ],
)  # fmt: skip
def test_it_opens_asks_and_closes(after, phase):
    assert seen(after).phase == phase


@pytest.mark.parametrize(
    ("after", "left", "over"),
    [
        (timedelta(0), 25, 0), (timedelta(minutes=24), 1, 0), (timedelta(minutes=24, seconds=59), 1, 0),
        (timedelta(minutes=25), 0, 0), (timedelta(minutes=25, seconds=59), 0, 0), (timedelta(minutes=26), -1, 1),
    ],
)  # fmt: skip
def test_half_a_minute_left_is_a_minute_and_over_is_said_after_a_whole_one(after, left, over):
    ruler = seen(after)
    assert (ruler.left, ruler.over) == (left, over)


def test_it_has_a_tick_for_each_minute_with_the_opening_and_the_end_set_apart():
    parts = [tick.part for tick in seen(timedelta(minutes=1)).ticks]
    assert len(parts) == 26
    assert parts[0] == "gone"
    assert parts[1:4] == ["open"] * 3
    assert set(parts[4:20]) == {"left"}
    assert set(parts[20:]) == {"close"}


def test_the_dot_stops_at_the_end():
    assert seen(timedelta(hours=3)).now_x == 250


def test_a_talk_of_a_minute_still_has_a_ruler():
    ruler = seen(timedelta(0), minutes=1)
    assert ruler.phase in {"open", "close"}
    assert len(ruler.ticks) == 2

"""A goal that is really a question, or too broad for half an hour, is told so, mildly."""

import pytest

from halfhour.preparation.goal_hint import hint


@pytest.mark.parametrize(
    "goal",
    [
        "What does your week look like",
        "How did you choose elder law",
        "Do you like the work",
        "Where did you study?",
        "How many hours do you bill",
        "Whether I should move to Salem?",
    ],
)
def test_what_could_be_asked_as_it_stands_is_a_question(goal):
    assert hint(goal) == "question"


@pytest.mark.parametrize(
    "goal",
    ["Learn about law", "I want to learn more about the legal profession", "advice", "Learn everything about being an attorney"],
)  # fmt: skip
def test_what_names_nothing_is_too_broad(goal):
    assert hint(goal) == "broad"


@pytest.mark.parametrize(
    "goal",
    [
        "Learn how this firm uses paralegals, and whether that is changing",
        "Learn about the path from paralegal to lawyer on evenings",
        "How a partner's week divides",
        "What legal aid in Tualatin needs most",
        "Understand elder law",
        "See whether appellate work would suit somebody who likes to write",
        "",
    ],
)
def test_a_goal_for_half_an_hour_is_left_alone(goal):
    assert hint(goal) == ""

"""When the agreed time has come: what was to be done before it is over, and the talk is what is next."""

from datetime import timedelta

import pytest

from halfhour.coach.cues import cues_in
from halfhour.coach.present import Present, phase
from halfhour.coach.stage import stage_now
from halfhour.student.policy import Policy
from tests.coach.picture import approach, interview, meeting, person, situation, t

BEGINS = t("11-24 12:30")
BEFORE_IT = {"confirm-before", "research-before-meeting", "one-to-three-goals", "never-without-questions"}
BARE = interview(
    approach=approach(answer="yes", on="11-09 09:00"),
    meeting=meeting(confirmed_at=None),
    person=person(looks=(), talking_points=0, early_questions=0),
)


def rules(at) -> set[str]:
    return {cue.rule for cue in cues_in(situation(BARE), at, Policy())}


@pytest.mark.parametrize("at", [BEGINS - timedelta(microseconds=1), BEGINS, BEGINS + timedelta(minutes=11)])
def test_from_the_agreed_time_on_nothing_is_owed_that_was_to_be_done_before(at):
    is_before = at < BEGINS
    assert (rules(at) >= BEFORE_IT) is is_before
    assert bool(rules(at) & BEFORE_IT) is is_before
    assert "start-on-time" in rules(at)
    assert phase(BARE, at) == ("ahead" if is_before else "beginning")
    assert stage_now(BARE, Present.of(situation(BARE), at, Policy())) == ("research" if is_before else "talk")


@pytest.mark.parametrize(("minutes", "speaks"), [(1, False), (2, True), (24, True), (25, False)])
def test_whoever_does_not_come_is_called_until_the_agreed_end(minutes, speaks):
    assert ("missed" in rules(BEGINS + timedelta(minutes=minutes))) is speaks

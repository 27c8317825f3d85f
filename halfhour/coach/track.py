"""The stage track and the next step of an interview, for the page frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from halfhour.coach.cues import Cue, cues_in
from halfhour.coach.gather.situation import alone_in, situation_of
from halfhour.coach.look import policy_in_force
from halfhour.coach.pages import address, address_of, stage_address
from halfhour.coach.present import BEGINNING, RUNNING, Present, phase
from halfhour.coach.rules.rule import VERBS
from halfhour.coach.situation import Interview, Situation
from halfhour.coach.stage import BEGUN, DONE, LATE, NOW, stage_now, stages
from halfhour.foundation.tags import clock, mark, said

DRAWN = {DONE: "full", NOW: "half", BEGUN: "half", LATE: "late"}
NEXT = {
    "research": "research",
    "reach_out": "write",
    "schedule": "offer",
    "goals": "goals",
    "questions": "questions",
    "talk": "brief",
    "follow_up": "thank",
}


@dataclass(frozen=True)
class Step:
    """A stage as the track draws it."""

    id: str
    name: str
    state: str
    fact: str
    url: str
    drawn: SafeString


@dataclass(frozen=True)
class Seen:
    """One interview, what the coach says of it, and the present."""

    interview: Interview
    cues: tuple[Cue, ...]
    present: Present


def track(interview: Any, at: datetime) -> tuple[Step, ...]:
    """The seven stages of this interview, each leading to its page."""
    seen = _look(interview, at)
    return tuple(
        Step(
            stage.id,
            said(stage.name),
            stage.state,
            said(stage.fact) if stage.fact else "",
            stage_address(stage.id, seen.interview),
            _clock(seen) if stage.id == "talk" else mark(DRAWN.get(stage.state, "empty")),
        )
        for stage in stages(seen.interview, seen.cues, seen.present)
    )


def next_step(interview: Any, at: datetime) -> tuple[str, str] | None:
    """The words and the address of what is next for this interview; None when nothing is."""
    seen = _look(interview, at)
    mine = [cue for cue in seen.cues if cue.interview_id == interview.pk and cue.verb != "done"]  # no page does those
    first = next((cue for cue in mine if cue.verb == "talk"), mine[0] if mine else None)
    if first and first.verb == "questions" and not seen.interview.goals:  # a question serves a goal
        return said(VERBS["goals"]), address("goals", person=seen.interview.person.id, interview=interview.pk)
    if first:  # a talk that is about to begin comes before what is owed for it
        return said(first.button), address_of(first)
    stage = stage_now(seen.interview, seen.present)
    waits = stage == "reach_out" and seen.interview.approach
    if waits:
        return _("They answered"), address("answer", person=seen.interview.person.id, interview=interview.pk)
    if stage is None:
        return None
    verb = "talk" if phase(seen.interview, at) in (BEGINNING, RUNNING) else NEXT[stage]
    return said(VERBS[verb]), address(verb, person=seen.interview.person.id, interview=interview.pk)


def _look(interview: Any, at: datetime) -> Seen:
    """One look serves the track and the button of a page: both ask of the same row in one request."""
    if getattr(interview, "_seen_at", None) != at:
        _keep(interview, situation_of(interview, at, policy_in_force()), at)
    return interview._seen


def seen_already(interview: Any, whole: Situation, at: datetime) -> None:
    """Where everything was looked at in this request, its interview with a talk to come is not looked at again."""
    if alone := alone_in(whole, interview):
        _keep(interview, alone, at)


def _keep(interview: Any, situation: Situation, at: datetime) -> None:
    policy = policy_in_force()
    seen = Seen(situation.interviews[0], cues_in(situation, at, policy), Present.of(situation, at, policy))
    interview._seen, interview._seen_at = seen, at


def _clock(seen: Seen) -> SafeString:
    """The sixth stage is the half hour itself, as the clock will stand."""
    meeting = seen.interview.meeting
    if not meeting or not meeting.stands:
        return clock()
    return clock(meeting.starts_at.astimezone(seen.present.situation.student.zone), meeting.minutes)

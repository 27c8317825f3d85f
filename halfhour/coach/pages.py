"""Where a cue's button leads: what the rules call a verb, as an address of an earlier room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import reverse

from halfhour.coach.cues import Cue, grouped

# The page, and whose id it takes: nobody's, the person's or the interview's.
PAGES = {
    "find": ("add", None),
    "profile": ("profile", None),
    "research": ("research:page", "person"),
    "person": ("person", "person"),
    "hello": ("person", "person"),
    "write": ("outreach:page", "interview"),
    "nudge": ("outreach:page", "interview"),
    "answer": ("outreach:page", "interview"),
    "close": ("outreach:page", "interview"),
    "offer": ("scheduling:page", "interview"),
    "meeting": ("scheduling:page", "interview"),
    "confirm": ("scheduling:page", "interview"),
    "goals": ("preparation:page", "interview"),
    "questions": ("preparation:page", "interview"),
    "brief": ("preparation:page", "interview"),
    "rehearse": ("conversation:page", "interview"),
    "talk": ("conversation:page", "interview"),
    "debrief": ("followup:page", "interview"),
    "thank": ("followup:page", "interview"),
    "deliverable": ("followup:page", "interview"),
    "thank_giver": ("followup:page", "interview"),
    "tell_giver": ("followup:page", "interview"),
    "introduction": ("followup:page", "interview"),
    "advice": ("followup:page", "interview"),
    "report": ("followup:page", "interview"),
    "promise": ("followup:page", "interview"),
    "lead": ("followup:page", "interview"),
}
STAGE_PAGES = {
    "research": "research",
    "reach_out": "write",
    "schedule": "offer",
    "goals": "goals",
    "questions": "questions",
    "talk": "talk",
    "follow_up": "thank",
}


def address(verb: str, *, person: UUID | None, interview: UUID | None) -> str:
    """The page on which this is done. What belongs to no interview is done on the person's page."""
    name, whose = PAGES[verb]
    if whose == "interview" and interview:
        return reverse(name, args=[interview])
    if whose and person:
        return reverse(name if whose == "person" else "person", args=[person])
    return reverse(name if whose is None else "people")


def address_of(cue: Cue) -> str:
    return address(cue.verb, person=cue.person.id if cue.person else None, interview=cue.interview_id)


def stage_address(stage: str, interview: Any) -> str:
    """The page of a stage of an interview; each stage leads to its page."""
    return address(STAGE_PAGES[stage], person=interview.person.id, interview=interview.id)


@dataclass(frozen=True)
class Line:
    """A cue with its address, for `coach/templates/_cue.html`."""

    cue: Cue
    url: str


def lines(cues: Iterable[Cue]) -> dict[str, list[Line]]:
    """The cues under owed, today and week, each with where its button leads; empty groups are left out."""
    return {name: [Line(cue, address_of(cue)) for cue in group] for name, group in grouped(cues).items()}

"""Where a cue's button leads: what the rules call a verb, as an address of an earlier room."""

from __future__ import annotations

from uuid import UUID

from django.urls import reverse

from halfhour.coach.cues import Cue
from halfhour.coach.situation import Interview

PLAIN = {
    "done": ("today", ""), "find": ("add", ""), "profile": ("profile", ""), "progress": ("followup:touch", "#news"),
}  # fmt: skip
OF_PERSON = {"research": "research:page", "person": "person", "hello": "person"}
# Pages of an interview, and the part of the page that is meant.
OF_INTERVIEW = {
    "write": ("outreach:page", ""),
    "nudge": ("outreach:page", "#nudge"),
    "answer": ("outreach:page", "#answer"),
    "close": ("outreach:page", "#next"),
    "offer": ("scheduling:page", ""),
    "meeting": ("scheduling:page", ""),
    "confirm": ("scheduling:page", "#confirm"),
    "goals": ("preparation:page", "#plan"),
    "questions": ("preparation:page", "#plan"),
    "brief": ("preparation:brief", ""),
    "rehearse": ("conversation:rehearse", ""),
    "talk": ("conversation:page", ""),
    "debrief": ("followup:page", "#debrief"),
    "thank": ("followup:page", "#thanks"),
    "deliverable": ("followup:written_up", ""),
    "thank_giver": ("followup:page", "#names"),
    "tell_giver": ("followup:page", "#names"),
    "introduction": ("followup:page", "#names"),
    "advice": ("followup:page", "#advice"),
    "report": ("followup:page", "#advice"),
    "promise": ("followup:page", "#promises"),
    "lead": ("followup:page", "#leads"),
}
OF_STAGE = {
    "research": "research",
    "reach_out": "write",
    "schedule": "offer",
    "goals": "goals",
    "questions": "questions",
    "talk": "talk",
    "follow_up": "debrief",
}


def address(verb: str, *, person: UUID | None, interview: UUID | None) -> str:
    """The page on which this is done. What belongs to no interview is done on the person's page."""
    if verb in PLAIN:
        name, part = PLAIN[verb]
        return reverse(name) + part
    if verb in OF_INTERVIEW and interview:
        name, part = OF_INTERVIEW[verb]
        return reverse(name, args=[interview]) + part
    if person:
        return reverse(OF_PERSON.get(verb, "person"), args=[person])
    return reverse("people")


def address_of(cue: Cue) -> str:
    """Where the button of a cue leads."""
    return address(cue.verb, person=cue.person.id if cue.person else None, interview=cue.interview_id)


def stage_address(stage: str, interview: Interview) -> str:
    """The page of a stage of an interview."""
    return address(OF_STAGE[stage], person=interview.person.id, interview=interview.id)

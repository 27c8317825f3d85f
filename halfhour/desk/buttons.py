"""Where the button of a cue leads: the coach names a verb and whose it is, the desk knows the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.urls import reverse

from halfhour.followup.models import Advice, Lead, Promise
from halfhour.interviews.models import Introduction

# Pages that need nobody's id, pages of an interview, and pages of a person.
PLAIN = {"find": "add", "profile": "profile", "deliverable": "learned"}
OF_INTERVIEW = {
    "write": "outreach:page", "nudge": "outreach:page", "answer": "outreach:page", "close": "outreach:page",
    "offer": "scheduling:page", "meeting": "scheduling:page", "confirm": "scheduling:page",
    "goals": "preparation:page", "questions": "preparation:page", "brief": "preparation:brief",
    "rehearse": "conversation:rehearse", "talk": "conversation:page",
    "debrief": "followup:page", "thank": "followup:page",
}  # fmt: skip
OF_PERSON = {"research": "research:page", "person": "person", "hello": "person"}
# What hangs on an interview of its own, and the part of the follow-up page that shows it.
HANGS_ON = {
    "introduction": (Introduction, "names"), "thank_giver": (Introduction, "names"),
    "tell_giver": (Introduction, "names"), "advice": (Advice, "advice"), "report": (Advice, "advice"),
    "promise": (Promise, "promises"), "lead": (Lead, "leads"),
}  # fmt: skip
ANCHORS = {"goals": "#goals", "questions": "#questions", "thank": "#thanks", "nudge": "#nudge"}


def urls(student: Any, cues: Iterable[Any]) -> list[str]:
    """The address of each cue's button, in their order; at most one query per kind of thing."""
    cues = list(cues)
    homes = _interviews_of(student, cues)
    return [_url(cue, homes) for cue in cues]


def _interviews_of(student: Any, cues: list[Any]) -> dict[UUID, UUID | None]:
    homes: dict[UUID, UUID | None] = {}
    for model in {HANGS_ON[cue.verb][0] for cue in cues if cue.verb in HANGS_ON}:
        wanted = [cue.target for cue in cues if cue.verb in HANGS_ON and HANGS_ON[cue.verb][0] is model]
        homes.update(model.objects.of(student).filter(id__in=wanted).values_list("id", "interview_id"))
    return homes


def _url(cue: Any, homes: dict[UUID, UUID | None]) -> str:
    person = cue.person.id if cue.person else None
    if cue.verb in PLAIN:
        return reverse(PLAIN[cue.verb])
    if cue.verb in OF_INTERVIEW and cue.interview_id:
        return reverse(OF_INTERVIEW[cue.verb], args=[cue.interview_id]) + ANCHORS.get(cue.verb, "")
    if cue.verb in HANGS_ON and homes.get(cue.target):
        return reverse("followup:page", args=[homes[cue.target]]) + "#" + HANGS_ON[cue.verb][1]
    if person:
        return reverse(OF_PERSON.get(cue.verb, "person"), args=[person])
    return reverse("today")

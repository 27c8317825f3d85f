"""What a device is told of a talk: its facts and its events as plain values, times in milliseconds since 1970."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from halfhour.conversation.events import EventKind
from halfhour.conversation.models import EARLY, Conversation, TalkEvent
from halfhour.conversation.screen import Screen
from halfhour.foundation import manner

NUMBERS = (
    "opening_minutes", "closing_fifth", "closing_minutes_least", "closing_minutes_most", "share_most",
    "share_from_minute", "question_minutes", "video_fails_message_minute", "absent_wait_minutes",
)  # fmt: skip


def owner(student: Any) -> str:
    """A name for the student that says nothing about them: what a shared browser keeps apart by it."""
    return hashlib.sha256(student.pk.bytes).hexdigest()[:16]


def milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def standing(talk: Conversation | None, *, at: datetime, have: int | None = None) -> dict[str, Any]:
    """How the talk stands here. The events only where their number is not the one that the device has."""
    told: dict[str, Any] = {"now": milliseconds(at)}
    if talk is None:
        return told | {"events": [], "count": 0}
    events = talk.events()
    told |= {"count": len(events), "ends": milliseconds(_agreed_end(talk, events))}
    return told if have == len(events) else told | {"events": [_event(each) for each in events]}


def facts(screen: Screen, student: Any, *, at: datetime) -> dict[str, Any]:
    """All that the screen needs to go on alone."""
    talk, interview = screen.talk, screen.talk.interview
    begun = None if screen.state == "before" else talk
    meeting = talk.meeting
    return {
        "owner": owner(student),
        "interview": str(interview.pk),
        "absorb": reverse("conversation:absorb", args=[interview.pk]),
        "standing": reverse("conversation:standing", args=[interview.pk]),
        "after": reverse("conversation:page", args=[interview.pk]),
        "zone": student.zone or "UTC",
        "manner": manner.current(),
        "minutes": screen.minutes,
        "early": milliseconds_of(EARLY),
        "meeting": {"starts": milliseconds(meeting.starts_at), "ends": milliseconds(meeting.ends_at)}
        if meeting
        else None,
        "policy": {name: getattr(screen.policy, name) for name in NUMBERS},
        "words": words(),
        **standing(begun, at=at),
    }


def milliseconds_of(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)


def words() -> dict[str, str]:
    """What the screen says by itself."""
    return _of_the_clock() | {
        "asked": _("asked"),
        "skipped": _("skipped"),
        "came_up": _("came up"),
        "no_time": _("if time is left"),
        "next": _("Next"),
        "next_must": _("Next, must ask"),
        "none_left": _("All is asked. Listen, and follow what they say."),
        "of": _("%(asked)s of %(all)s"),
        "jottings_one": _("1 jotting"),
        "jottings_many": _("%(n)s jottings"),
        "waits_none": _("0 only on this device"),
        "waits_one": _("1 only on this device"),
        "waits_many": _("%(n)s only on this device"),
        "on": _("On: %(question)s"),
        "fits_none": _("No question fits any more. Come to the end."),
        "fits": _("About %(n)s more fit. Leave out first what is marked."),
        "closed_door": _("Open the start link of Halfhour in this browser once; then what waits here is sent."),
        "refused": _("%(n)s could not be read by Halfhour. They stay on this device; save them as a file."),
        "no_room": _("This device has no room left. Your words stay in the field; save what waits as a file."),
        "no_store": _("This browser keeps nothing. Leave this page open until everything is sent."),
        "no_page": _("Leave this tab open: without Halfhour this browser could not open the page again."),
        "taken": _("%(n)s taken in."),
        "not_ours": _("This file holds no notes of this talk."),
        "awake": _("This browser lets the screen go dark. Set your screen to stay on for the half hour."),
        "rehearsal": _("A rehearsal: nothing is kept"),
        "ended": _("Ended at %(time)s."),
    }


def _of_the_clock() -> dict[str, str]:
    return {
        "left_one": _("minute left"),
        "left_many": _("minutes left"),
        "over_one": _("minute over. Time to end."),
        "over_many": _("minutes over. Time to end."),
        "lasted_one": _("minute. It has ended."),
        "lasted_many": _("minutes. It has ended."),
        "ended_at": _("ended %(time)s"),
        "begins_one": _("minute until it begins"),
        "begins_many": _("minutes until it begins"),
        "begins_hours": _("hours until it begins"),
        "begins_days": _("days until it begins"),
        "ends": _("ends %(time)s"),
        "closes": _("Close, %(time)s"),
        "gone": _("%(gone)s of %(minutes)s minutes gone"),
    }


def _agreed_end(talk: Conversation, events: list[TalkEvent]) -> datetime:
    """The end before anybody gave more minutes."""
    more = sum(each.payload["minutes"] for each in events if each.kind == EventKind.EXTEND)
    return talk.ends_at - timedelta(minutes=more)


def _event(event: TalkEvent) -> dict[str, Any]:
    told = {"id": str(event.pk), "device": event.device, "seq": event.seq, "at": milliseconds(event.happened_at)}
    return told | {"kind": event.kind, "payload": event.payload}

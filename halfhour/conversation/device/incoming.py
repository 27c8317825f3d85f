"""What a device sends, read into events: each by itself, so that one that cannot be read keeps back no other. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.conversation.events import TICKS, EventKind, JottingKind
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import MayUseName

LONGEST_NOTE, LONGEST_NAME, LONGEST_QUESTION = 10_000, 200, 400  # characters
MOST_MINUTES = 240
MOST_COUNT = 2**31 - 1
MOST_OFFSET = 2**62  # milliseconds; a device may have thought it was any year
DEVICE = re.compile(r"^[0-9A-Za-z-]{1,64}$")


@dataclass(frozen=True)
class Sent:
    """What was readable, in the form that `Conversation.absorb` takes; and why the rest was not, by its id."""

    events: list[dict[str, Any]]
    refused: dict[str, str]


def read(raw: Any, *, at: datetime) -> Sent:
    """The events of a device's message: objects with id, device, seq, at (ms since 1970), offset, kind, payload.

    Nothing has happened later than `at`. Raises Refused where there is no list at all.
    """
    if not isinstance(raw, list):
        raise Refused(_("There are no notes in this. Nothing was taken in."))
    events, refused = [], {}
    for each in raw:
        try:
            events.append(_event(each, at))
        except (ValueError, KeyError, TypeError, OverflowError, AttributeError):
            refused[str(each.get("id", "")) if isinstance(each, dict) else ""] = _("It could not be read.")
    return Sent(events, refused)


def _event(raw: dict[str, Any], at: datetime) -> dict[str, Any]:
    kind, seq, offset = EventKind(raw["kind"]), _whole(raw["seq"], 0, MOST_COUNT), int(raw.get("offset") or 0)
    happened_at = min(at, datetime.fromtimestamp(int(raw["at"]) / 1000, UTC))
    device = raw["device"]
    if not DEVICE.match(device) or abs(offset) > MOST_OFFSET:
        raise ValueError(device)
    payload = PAYLOADS.get(kind, _nothing)(raw.get("payload") or {})
    id = UUID(raw["id"])
    return {
        "id": id, "device": device, "seq": seq, "happened_at": happened_at, "offset_ms": offset, "kind": str(kind),
        "payload": payload,
    }  # fmt: skip


def _whole(number: Any, least: int, most: int) -> int:
    found = int(number)
    if not least <= found <= most:
        raise ValueError(number)
    return found


def _words(said: dict[str, Any], name: str, most: int) -> str:
    words = str(said[name]).replace("\x00", "").strip()[:most]
    if not words:
        raise ValueError(name)
    return words


def _question(said: dict[str, Any]) -> dict[str, Any]:
    return {"question": str(UUID(said["question"]))}


def _jot(said: dict[str, Any]) -> dict[str, Any]:
    kind = said.get("kind") if said.get("kind") in JottingKind.values else JottingKind.NOTE
    question = str(UUID(said["question"])) if said.get("question") else None
    return {"kind": str(kind), "text": _words(said, "text", LONGEST_NOTE), "question": question}


def _named(said: dict[str, Any]) -> dict[str, Any]:
    may = said.get("may_use_name")
    return {
        "name": " ".join(_words(said, "name", LONGEST_NAME).split()),
        "may_use_name": may if may in MayUseName.values else str(MayUseName.UNASKED),
    }


def _added(said: dict[str, Any]) -> dict[str, Any]:
    goal = str(UUID(said["goal"])) if said.get("goal") else None
    return _question(said) | {"text": " ".join(_words(said, "text", LONGEST_QUESTION).split()), "goal": goal}


def _minutes(said: dict[str, Any]) -> dict[str, Any]:
    return {"minutes": _whole(said["minutes"], 1, MOST_MINUTES)}


def _clock(said: dict[str, Any]) -> dict[str, Any]:
    return {
        "why": str(said.get("why", ""))[:20],
        "ahead_ms": _whole(said.get("ahead_ms", 0), -MOST_OFFSET, MOST_OFFSET),
    }


def _nothing(_said: dict[str, Any]) -> dict[str, Any]:
    return {}


PAYLOADS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    EventKind.BEGIN: lambda said: _minutes(said) if said.get("minutes") else {},
    EventKind.JOT: _jot,
    EventKind.NAMED: _named,
    EventKind.ADDED: _added,
    EventKind.EXTEND: _minutes,
    EventKind.MAY_WRITE: lambda said: {"may": bool(said["may"])},
    EventKind.HALVES: lambda said: {"on": bool(said["on"])},
    EventKind.LATE: lambda said: {"who": "they" if said.get("who") == "they" else "me"},
    EventKind.CLOCK: _clock,
    **dict.fromkeys(TICKS, _question),
}

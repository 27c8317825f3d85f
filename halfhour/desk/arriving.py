"""Messages that came in are offered to each room that may want them, in the order of the process."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.foundation.refusals import Refused
from halfhour.letters.post import taking_in as by_letters
from halfhour.letters.post.models import Message, keep
from halfhour.outreach import taking_in as by_outreach
from halfhour.scheduling import taking_in as by_scheduling

ROOMS: tuple[Callable[[Message, datetime], str], ...] = (
    by_letters.take_in,
    by_outreach.take_in,
    by_scheduling.take_in,
)


@dataclass(frozen=True)
class Came:
    """What came of some messages: the new ones with what was told of each, how many were known, what was refused."""

    new: tuple[tuple[Message, tuple[str, ...]], ...] = ()
    known: int = 0
    refused: tuple[str, ...] = ()


def take_in(student: Any, raws: Iterable[bytes], *, at: datetime) -> Came:
    """Keep each message once and offer it to the rooms. What cannot be read is told, and stops no other."""
    new, known, refusals = [], 0, []
    for raw in raws:
        try:
            message, is_new = keep(student, raw, at=at)
        except Refused as refusal:
            refusals.append(refusal.sentence)
            continue
        if not is_new:
            known += 1
            continue
        told = tuple(each for each in [room(message, at) for room in ROOMS] if each)
        new.append((message, told))
    return Came(tuple(new), known, tuple(dict.fromkeys(refusals)))

"""What student and person share, with both quotes: the profile's lines against the facts that stand.

Where no fact meets a line, the sentences about the person are searched, but none of which the student said: not right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from halfhour.foundation.words import Words
from halfhour.reading.shapes import Block, Reading
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import passages
from halfhour.research.common_ground.profile import profile_from
from halfhour.research.common_ground.shapes import Profile, Shared
from halfhour.research.dossier import Dossier
from halfhour.research.models import Source
from halfhour.student.models import Background

KINDS = {
    "school": "schools", "employer": "employers", "town": "towns", "membership": "memberships",
    "language": "languages", "interest": "interests", "activity": "activities",
}  # fmt: skip
Read = tuple[tuple[UUID, datetime], ...]  # the sources, and when each was read


@dataclass(frozen=True)
class InCommon:
    """One thing shared, the source of their quote beside it."""

    say: Words
    student_quote: str
    source_quote: str
    strength: int
    source: Source


def profile_of(student: Any) -> Profile:
    """What the student brings, as common ground reads it. One query."""
    said: dict[str, Any] = {"programme": student.programme}
    for kind, line, start, end in Background.objects.of(student).values_list("kind", "said", "start", "end"):
        said.setdefault(KINDS[kind], []).append({"name": line, "start": start, "end": end})
    return profile_from(said)


def in_common(student: Any, known: Dossier) -> tuple[InCommon, ...]:
    """The rarest first; facts that the student rejected share nothing, nor do the sentences they stand in."""
    profile = profile_of(student)
    sayings = [each for stands in known.facts for each in stands.sayings if each.fact is not None]
    links = common_ground(profile, [each.fact.as_found() for each in sayings])
    met = {each.student_quote for each in links}
    read = tuple((each.id, each.read_at) for each in known.sources)
    sources = {each.id: each for each in known.sources}
    named = next((each.person.name for each in known.sources[:1]), "")
    told = [
        (link, sources[id])
        for link, id in _from_sentences(student.pk, named, read, profile)
        if link.student_quote not in met and not any(each in link.source_quote for each in known.rejected)
    ]
    found = [*((link, sayings[link.fact_index].source) for link in links), *told]
    found.sort(key=lambda one: -one[0].strength)
    return tuple(InCommon(one.say, one.student_quote, one.source_quote, one.strength, source) for one, source in found)


@lru_cache(maxsize=64)
def _from_sentences(student_id: UUID, name: str, read: Read, profile: Profile) -> tuple[tuple[Shared, UUID], ...]:
    """What the sentences of the sources share with a profile, each with its source. One query when first asked."""
    sources = Source.objects.of(student_id).in_bulk([id for id, _ in read])
    told = [(fact, id) for id, source in sources.items() for fact in passages(_as_read(source, name))]
    return tuple((link, told[link.fact_index][1]) for link in common_ground(profile, [fact for fact, _ in told]))


def _as_read(source: Source, name: str) -> Reading:
    """The kept text in its blocks, the person's name before those of the others on the page."""
    blocks = tuple(Block(*each) for each in source.blocks)
    people = dict.fromkeys([name, *_others(blocks, name)])
    return Reading(source.kind, source.title, source.text, clean="", blocks=blocks, people=tuple(people))


def _others(blocks: tuple[Block, ...], name: str) -> Iterator[str]:
    return (each.who for each in blocks if each.who and each.who != name)

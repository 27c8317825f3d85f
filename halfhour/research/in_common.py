"""What student and person share, with both quotes: the profile's lines against the facts that stand.

Where no fact meets a line, the sentences about the person are searched, but none of which the student said: not right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from halfhour.foundation.words import Words
from halfhour.reading.shapes import Block, Reading
from halfhour.reading.shapes import Fact as Found
from halfhour.research.common_ground.ground import common_ground, compared
from halfhour.research.common_ground.passages import passages
from halfhour.research.common_ground.profile import profile_from
from halfhour.research.common_ground.shapes import Profile, Shared
from halfhour.research.common_ground.to_come import Ahead, ahead_in, with_lead
from halfhour.research.dossier import Dossier
from halfhour.research.held import corrected, named_by, still_said
from halfhour.research.models import NotForMe, Source
from halfhour.research.standing import CORRECTED, Standing
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
    kind: str

    @property
    def words(self) -> str:
        """By what it is known again when it was put away: the student's line, and in what the two meet."""
        return f"{self.kind}: {self.student_quote}"


@dataclass(frozen=True)
class Ground:
    """What the two share; `first` is how many facts and lines were compared where there are too many, else 0."""

    shared: tuple[InCommon, ...]
    first: int = 0

    @property
    def compared(self) -> str:
        """How many, as it is read."""
        return f"{self.first:,}"


def profile_of(student: Any) -> Profile:
    """What the student brings, as common ground reads it. One query."""
    said: dict[str, Any] = {"programme": student.programme}
    for kind, line, start, end in Background.objects.of(student).values_list("kind", "said", "start", "end"):
        said.setdefault(KINDS[kind], []).append({"name": line, "start": start, "end": end})
    return profile_from(said)


def in_common(student: Any, known: Dossier) -> tuple[InCommon, ...]:
    """What the two share and the student did not put away, the rarest first."""
    return ground(student, known).shared


def ground(student: Any, known: Dossier) -> Ground:
    """The rarest first; facts that the student rejected or worded otherwise share nothing that was read in them, nor
    do the sentences they stand in, nor another fact only by their words."""
    profile = profile_of(student)
    read = tuple((each.id, each.read_at) for each in known.sources)
    sources = {each.id: each for each in known.sources}
    named = next((each.person.name for each in known.sources[:1]), "")
    words = _in_words(student.pk, named, read, profile)
    told_of = [(stands, each) for stands in known.facts for each in stands.sayings if each.fact is not None]
    facts = [with_lead(each.fact.as_found(), words.ahead.get(each.source.id, ())) for _stands, each in told_of]

    def holds(link: Shared) -> bool:
        stands, fact = told_of[link.fact_index][0], facts[link.fact_index]
        return _still_shared(link, stands, profile) and not _rests_on(link, fact, known.not_so, profile)

    links = list(_held(profile, facts, holds))
    met = {each.student_quote for each in links}
    told = [
        (link, sources[id])
        for link, id, sentence in words.links
        if link.student_quote not in met and not any(_meet(sentence, link.source_quote, each) for each in known.not_so)
    ]
    found = [*((link, told_of[link.fact_index][1].source) for link in links), *told]
    found.sort(key=lambda one: -one[0].strength)
    shared = (
        InCommon(one.say, one.student_quote, one.source_quote, one.strength, source, one.kind) for one, source in found
    )
    put_away = NotForMe.objects.words_of(known.sources[0].person, NotForMe.Offer.SHARED) if found else ()
    return Ground(tuple(each for each in shared if each.words not in put_away), words.first or _first(profile, facts))


def _first(profile: Profile, facts: Sequence[Found]) -> int:
    """How many of the facts are compared where that is not all of them; else 0."""
    many = len(compared(profile, facts))
    return many if many < len(facts) else 0


def _held(profile: Profile, facts: Sequence[Found], holds: Callable[[Shared], bool]) -> Iterator[Shared]:
    """The links of facts that hold; for a line whose link does not, the next best fact is looked for."""
    left, lost = list(range(len(facts))), set[str]()
    while left:
        found = common_ground(profile, [facts[at] for at in left])
        links = [replace(each, fact_index=left[each.fact_index]) for each in found]
        links = [each for each in links if each.student_quote in lost] if lost else links
        wrong = [each for each in links if not holds(each)]
        yield from (each for each in links if each not in wrong)
        lost = {each.student_quote for each in wrong} - {each.student_quote for each in links if each not in wrong}
        left = [at for at in left if at not in {each.fact_index for each in wrong}] if lost else []


def _rests_on(link: Shared, fact: Found, not_so: Iterable[str], profile: Profile) -> bool:
    """Whether a fact shares a line only by words of which the student said: not right; none of its own name."""
    own = named_by([fact])
    words = [each for each in not_so if each not in own and each != fact.quote and each in fact.quote]
    if not words:
        return False
    cut = re.sub(rf"\b(?:{'|'.join(map(re.escape, words))})(?!\w)", "", fact.quote)
    without = replace(
        fact, quote=cut, value=cut, details=replace(fact.details, **still_said(asdict(fact.details), cut))
    )
    return all(each.student_quote != link.student_quote for each in common_ground(profile, [without]))


def _still_shared(link: Shared, stands: Standing, profile: Profile) -> bool:
    """Whether a fact that the student worded otherwise shares the same in their words."""
    fact = stands.sayings[0].fact
    if stands.word != CORRECTED or stands.value == fact.value:
        return True
    as_said = replace(corrected(fact.as_found(), stands.value), quote=stands.value)
    return any(each.student_quote == link.student_quote for each in common_ground(profile, [as_said]))


def _meet(sentence: str, quote: str, not_so: str) -> bool:
    """Whether two quotes share a word of the sentence; one of them may go on in the next."""
    if not_so in quote or quote in not_so:
        return True
    one, other = sentence.find(quote), sentence.find(not_so)
    return min(one, other) >= 0 and one < other + len(not_so) and other < one + len(quote)


@dataclass(frozen=True)
class _Words:
    """What sources say beside their facts: links of their sentences, each with its source and its sentence; and, by
    source, the words that tell of what is still to come."""

    links: tuple[tuple[Shared, UUID, str], ...]
    ahead: dict[UUID, tuple[Ahead, ...]]
    first: int = 0


@lru_cache(maxsize=64)
def _in_words(student_id: UUID, name: str, read: Read, profile: Profile) -> _Words:
    """One query when first asked."""
    sources = Source.objects.of(student_id).in_bulk([id for id, _ in read])
    told = [(fact, id) for id, source in sources.items() for fact in passages(_as_read(source, name))]
    lines = [fact for fact, _ in told]
    links = common_ground(profile, lines)
    return _Words(
        tuple((link, told[link.fact_index][1], told[link.fact_index][0].quote) for link in links),
        {id: ahead_in(source.text) for id, source in sources.items()},
        _first(profile, lines),
    )


def _as_read(source: Source, name: str) -> Reading:
    """The kept text in its blocks, the person's name before those of the others on the page."""
    blocks = tuple(Block(*each) for each in source.blocks)
    people = dict.fromkeys([name, *_others(blocks, name)])
    return Reading(source.kind, source.title, source.text, clean="", blocks=blocks, people=tuple(people))


def _others(blocks: tuple[Block, ...], name: str) -> Iterator[str]:
    return (each.who for each in blocks if each.who and each.who != name)

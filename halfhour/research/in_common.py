"""What student and person share, with both quotes: the profile's lines against the facts that stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from halfhour.foundation.words import Words
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.profile import profile_from
from halfhour.research.common_ground.shapes import Profile
from halfhour.research.dossier import Dossier
from halfhour.research.models import Source
from halfhour.student.models import Background

KINDS = {
    "school": "schools", "employer": "employers", "town": "towns", "membership": "memberships",
    "language": "languages", "interest": "interests", "activity": "activities",
}  # fmt: skip


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
    """The rarest first; facts that the student rejected share nothing."""
    sayings = [each for stands in known.facts for each in stands.sayings if each.fact is not None]
    links = common_ground(profile_of(student), [each.fact.as_found() for each in sayings])
    return tuple(
        InCommon(each.say, each.student_quote, each.source_quote, each.strength, sayings[each.fact_index].source)
        for each in links
    )

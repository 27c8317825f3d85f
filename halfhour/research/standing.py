"""What is held to be true of a person: facts and the student's word on them, merged. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from halfhour.research.when import when

ORDER = [
    "work", "education", "admission", "certification", "membership", "award", "practice_area", "language",
    "publication", "community", "city",
]  # fmt: skip
CONFIRMED, CORRECTED, REJECTED, ADDED = "confirmed", "corrected", "rejected", "added"
_OF_A_FIRM = re.compile(r",? (?:LLP|PLLC|LLC|P\.?C\.?|P\.?A\.?|P\.?S\.?|Inc\.?)$")


@dataclass(frozen=True)
class Saying:
    """A quote and the source it stands in."""

    fact: Any
    source: Any
    quote: str


@dataclass(frozen=True)
class Standing:
    """One fact as it stands now. `word` is the student's, or empty. `sayings` are all the quotes for it."""

    id: Any  # of the first extracted fact; of the verdict, where the student added it
    type: str
    value: str
    start: int | None
    end: int | None
    word: str
    sayings: tuple[Saying, ...]
    details: dict = field(default_factory=dict)
    added: bool = False
    against: Any = None
    revision: int = 0  # grows with each word of the student's; 0 where there is none

    @property
    def quote(self) -> str:
        return self.sayings[0].quote if self.sayings else ""

    @property
    def years(self) -> str:
        """“2014”, “2009–2014”, or nothing."""
        if self.start and self.end and self.start != self.end:
            return f"{self.start}–{self.end}"
        return str(self.end or self.start or "")

    @property
    def line(self) -> str:
        """The fact with its years in words, where its own words lack them."""
        told = all(str(year) in self.value for year in (self.start, self.end) if year)
        read = next((each.fact.start for each in self.sayings if each.fact), None)
        quotes = "\n".join(each.quote for each in self.sayings)
        former = self.details.get("former")
        held = not former if former or (self.type == "work" and quotes and not self.added) else None
        years = when(self.start, self.end, quotes, read=read, held=held)
        return f"{self.value}, {years}" if years and not told else self.value


@dataclass(frozen=True)
class Contradiction:
    """Two facts that cannot both be right, side by side."""

    what: str
    one: Standing
    other: Standing

    @property
    def sides(self) -> tuple[Standing, Standing]:
        """Both, each knowing what stands against it."""
        return replace(self.one, against=self.other.id), replace(self.other, against=self.one.id)


def standing(facts: Iterable[Any], verdicts: Iterable[Any]) -> tuple[Standing, ...]:
    """The person's own facts: corrections above readings, rejected ones left out, the same ones merged."""
    facts, verdicts = [each for each in facts if not each.about], list(verdicts)
    words = {(each.source_id, each.type, each.quote_hash): each for each in verdicts if each.word != ADDED}
    found = [_stand(each, words.get((each.source_id, each.type, each.hash))) for each in facts]
    read = {(each.source_id, each.type, each.hash) for each in facts}
    unread = [each for key, each in words.items() if each.word == CORRECTED and key not in read]  # by a newer reader
    added = [_added(each) for each in [*unread, *(each for each in verdicts if each.word == ADDED)]]
    merged: dict[tuple, Standing] = {}
    for each in [*(each for each in found if each.word != REJECTED), *added]:
        same = (each.type, folded(each.value), each.years)
        if same in merged:
            kept = merged[same]
            merged[same] = _together(kept, each)
        else:
            merged[same] = each
    return tuple(sorted(_dated(list(merged.values())), key=lambda each: ORDER.index(each.type)))


def _together(one: Standing, other: Standing) -> Standing:
    """Two readings that say the same are one fact."""
    newest = max(one.revision, other.revision)
    return replace(one, sayings=one.sayings + other.sayings, word=one.word or other.word, revision=newest)


def _dated(held: list[Standing]) -> list[Standing]:
    """What one source tells with fewer years, or a town without its state, is the same as the fuller; none of two."""
    kept = list(held)
    for each in held:
        same = None if each.word in (CORRECTED, ADDED) else _same(each)
        told = [other for other in kept if same and _same(other) == same and _says_more(other, each)]
        if len(told) == 1:
            at = min(kept.index(told[0]), kept.index(each))  # where the page tells it first
            kept = [other for other in kept if other not in (told[0], each)]
            kept.insert(at, _together(told[0], each))
    return kept


def _same(each: Standing) -> tuple | None:
    """What a fact is about, whatever years it tells: a degree, a bar, a post at a house, a town."""
    if each.type == "city":
        return ("city", each.details.get("city", "").casefold(), each.details.get("tie") == "from")
    if each.type == "work":
        role, house = each.details.get("role", ""), _OF_A_FIRM.sub("", each.details.get("organisation", ""))
        return ("work", role.casefold(), house.casefold()) if role and house else None
    return _what(each)


def _says_more(one: Standing, other: Standing) -> bool:
    """Does one tell all years and the state that the other does, and more?"""
    if one.type == "city":
        return bool(one.details.get("region")) and not other.details.get("region")
    told, less = (one.start, one.end), (other.start, other.end)
    return told != less and all(year in (None, known) for year, known in zip(less, told, strict=True))


def contradictions(held: Iterable[Standing]) -> tuple[Contradiction, ...]:
    """Facts that cannot both be right: two years for one degree, one bar, or, in two sources, one post."""
    seen: dict[tuple, Standing] = {}
    found = []
    for each in held:
        what = _what(each) or _post(each)
        if what is None or not each.years:
            continue
        other = seen.setdefault(what, each)
        if other is not each and _differ(other, each) and not (other.word and each.word):
            said = each.value if each.type == "admission" else " ".join(part for part in what[1:] if part)
            found.append(Contradiction(said, other, each))
    return tuple(found)


def _differ(one: Standing, other: Standing) -> bool:
    if one.type != "work":
        return (one.end or one.start) != (other.end or other.start)
    apart = not {each.source for each in one.sayings} & {each.source for each in other.sayings}
    return apart and one.start != other.start  # one page may tell that somebody left and came back


def _post(each: Standing) -> tuple | None:
    """A post that somebody holds since a year, by its role and its house, with or without the LLP of its name."""
    if each.type != "work" or not each.start or each.end:
        return None
    role, house = each.details.get("role", ""), _OF_A_FIRM.sub("", each.details.get("organisation", ""))
    return ("work", role.capitalize(), house) if role and house else None


def _what(each: Standing) -> tuple | None:
    if each.type == "education":
        school, degree = each.details.get("school", ""), each.details.get("degree", "")
        return ("education", degree, school) if school and degree else None
    if each.type == "admission":
        return ("admission", each.details.get("jurisdiction", "")) if each.details.get("jurisdiction") else None
    return None


def _stand(fact: Any, verdict: Any) -> Standing:
    said = Saying(fact, fact.source, fact.quote)
    stands = Standing(fact.id, fact.type, fact.value, fact.start, fact.end, "", (said,), fact.details)
    if verdict is None:
        return stands
    stands = replace(stands, revision=round(verdict.said_at.timestamp() * 1_000_000))
    if verdict.word == CORRECTED:
        return replace(stands, value=verdict.value, start=verdict.start, end=verdict.end, word=CORRECTED)
    return replace(stands, word=verdict.word)


def _added(verdict: Any) -> Standing:
    said = (Saying(None, verdict.source, verdict.quote),) if verdict.quote else ()
    return Standing(verdict.id, verdict.type, verdict.value, verdict.start, verdict.end, ADDED, said, added=True)


def folded(value: str) -> str:
    return " ".join(value.casefold().replace(".", "").replace(",", " ").split())

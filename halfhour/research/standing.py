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
MOST_ALIKE = 24  # readings of one degree, post or body that are compared; more are a list
_NAMED = {"membership": "organisation", "certification": "name"}
_SHORT = re.compile(r"\(\W*[A-Z]{1,6}\W*\)")  # "Certified Paralegal (CP)"
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
    def with_student(self) -> bool:
        """Does one say it in the student's own words?"""
        return CORRECTED in (self.one.word, self.other.word)

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
    """What one source tells with fewer years or words, or a town without its state, is the same as the fuller; none
    of two."""
    kept, groups = list(held), dict[tuple, list[Standing]]()
    for each in held:
        if same := _same(each):
            groups.setdefault(same, []).append(each)
    for group in groups.values():
        while len(group) <= MOST_ALIKE and (pair := _lesser(group)):
            less, more = pair
            whole = _fuller(_together(more, less), less)
            kept[min(kept.index(more), kept.index(less))] = whole  # where the page tells it first
            kept = [each for each in kept if each not in pair]
            group[:] = [*(each for each in group if each not in pair), whole]
    return kept


def _lesser(group: list[Standing]) -> tuple[Standing, Standing] | None:
    """One that tells less than just one other, and that other; the student's own words are never the lesser."""
    for each in group:
        fuller = [other for other in group if other is not each and _says_more(other, each)]
        if len(fuller) == 1 and each.word not in (CORRECTED, ADDED):
            return each, fuller[0]
    return None


def _fuller(one: Standing, other: Standing) -> Standing:
    """A membership with the office that only the other tells."""
    if one.type != "membership" or one.word or not _words(one) < _words(other):
        return one
    return replace(one, value=other.value, details={**other.details, **{k: v for k, v in one.details.items() if v}})


def _words(each: Standing) -> frozenset[str]:
    """The words of a fact's value; short forms in brackets are none."""
    return frozenset(folded(_SHORT.sub("", each.value)).split())


def _same(each: Standing) -> tuple | None:
    """What a fact is about, whatever years it tells: a degree, a bar, a post at a house, a town."""
    if each.type == "city":
        return ("city", each.details.get("city", "").casefold(), each.details.get("tie") == "from")
    if each.type in _NAMED and (name := each.details.get(_NAMED[each.type])):
        return (each.type, name.casefold(), bool(each.details.get("former")))
    if each.type == "work":
        house = _OF_A_FIRM.sub("", each.details.get("organisation", ""))
        return ("work", house.casefold(), bool(each.details.get("former"))) if house else None
    return _what(each)


def _says_more(one: Standing, other: Standing) -> bool:
    """Does one tell all years and the state that the other does, and more?"""
    if one.type == "city":
        return bool(one.details.get("region")) and not other.details.get("region")
    if one.type in _NAMED and not _agree(one, other):
        return False
    if one.type == "work" and _role(other) not in ("", _role(one)):
        return False
    told, less = (one.start, one.end), (other.start, other.end)
    if told == less:
        return _words(other) < _words(one)
    return all(year in (None, known) for year, known in zip(less, told, strict=True))


def _role(post: Standing) -> str:
    role: str = post.details.get("role", "")
    return role.casefold()


def _agree(one: Standing, other: Standing) -> bool:
    """Is it the same certificate, and no other office of the same body?"""
    offices = {each.details.get("office", "").casefold() for each in (one, other)} - {""}
    words, others = _words(one), _words(other)
    return len(offices) < 2 if one.type == "membership" else words <= others or others <= words


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

"""All that is known of one person: sources, facts as they stand, contradictions, where one has looked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Stale
from halfhour.people.models import Person
from halfhour.reading.shapes import SCREEN
from halfhour.research.card import restate
from halfhour.research.held import named_by
from halfhour.research.models import Fact, FactType, Impossible, Looked, Source, Verdict, check_years, hash_of
from halfhour.research.shown import Marked, chosen, paragraphs
from halfhour.research.standing import CORRECTED, Contradiction, Standing, contradictions, standing

NAMED = 4  # of whom else a page speaks; more are a list that nobody reads


@dataclass(frozen=True)
class Place:
    """One place to look at, and whether it was: `state` is read, nothing, or open."""

    id: str
    name: str
    state: str
    at: datetime | None
    searched: str


@dataclass(frozen=True)
class Dossier:
    """What the research page shows."""

    sources: list[Source]
    facts: tuple[Standing, ...]
    against: tuple[Contradiction, ...]
    others: list[Fact]
    places: list[Place]
    not_so: tuple[str, ...] = ()  # words and names of which the student said: not right, or worded otherwise


def dossier(person: Person) -> Dossier:
    """In four queries, however many sources and facts there are."""
    sources = list(Source.objects.of(person.student_id).about(person))
    for each in sources:
        each.person = person
    _number(sources)
    by_id = {each.id: each for each in sources}
    facts = list(Fact.objects.of(person.student_id).filter(person=person).order_by("span_start"))
    for fact in facts:
        fact.source = by_id[fact.source_id]
    verdicts = list(Verdict.objects.of(person.student_id).filter(person=person).order_by("said_at"))
    for verdict in verdicts:
        verdict.source = by_id.get(verdict.source_id) if verdict.source_id else None
    held = standing(facts, verdicts)
    return Dossier(
        sources,
        held,
        contradictions(held),
        [each for each in facts if each.about],
        _places(person, sources),
        tuple(_not_so(facts, verdicts, held)),
    )


def _number(sources: Iterable[Source]) -> None:
    """Tell apart those that are called the same, the one read first as the first."""
    called: dict[str, list[Source]] = {}
    for each in sources:
        called.setdefault(str(each), []).append(each)
    for alike in called.values():
        for number, each in enumerate(reversed(alike), start=1) if len(alike) > 1 else ():
            each.among = _("%(number)s of %(count)s") % {"number": number, "count": len(alike)}


def _not_so(facts: Iterable[Fact], verdicts: Iterable[Verdict], held: Iterable[Standing]) -> Iterator[str]:
    """The quotes and names of facts that stand no more, and the quotes of those that the student worded otherwise."""
    yield from (each.quote for each in verdicts if each.word == Verdict.Word.REJECTED and each.quote)
    kept = [(stands, said.fact) for stands in held for said in stands.sayings if said.fact]
    standing_still = {fact.pk for _stands, fact in kept}
    yield from named_by(each.as_found() for each in facts if not each.about and each.pk not in standing_still)
    yield from (fact.quote for stands, fact in kept if stands.word == CORRECTED and stands.value != fact.value)


def _places(person: Person, sources: list[Source]) -> list[Place]:
    looked = {
        each.place: each for each in Looked.objects.of(person.student_id).filter(person=person).order_by("looked_at")
    }
    read = {each.place: each.read_at for each in reversed(sources)}
    rows = []
    for place in (Source.Place.FIRM, Source.Place.LINKEDIN, Source.Place.WEB, Source.Place.BAR):
        look, name = looked.get(place), str(place.label)
        read_at = read.get(place) or (look.looked_at if look and look.found else None)
        if read_at:
            rows.append(Place(place, name, "read", read_at, look.searched if look else ""))
        elif look:
            rows.append(Place(place, name, "nothing", look.looked_at, look.searched))
        else:
            rows.append(Place(place, name, "open", None, ""))
    return rows


def text_shown(source: Source, known: Dossier, *, as_it_came: bool) -> list:
    """The source's text in paragraphs, the words of each fact marked with its id."""
    marks = [
        Marked(str(stands.id), said.fact.span_start, said.fact.span_end)
        for stands in known.facts
        for said in stands.sayings
        if said.fact is not None and said.fact.source_id == source.id
    ]
    marks += [
        Marked(str(each.id), each.span_start, each.span_end, others=True)
        for each in known.others
        if each.source_id == source.id
    ]
    return paragraphs(source.text, [*source.changes, *_left_out(source)], marks, as_it_came=as_it_came)


def _left_out(source: Source) -> list[list]:
    """What a network's screen put between the words: its buttons and counts are kept, and not shown."""
    return [[start, end, "", SCREEN] for start, end, _heading, _about, kind, *_rest in source.blocks if kind == SCREEN]


def said_of(source: Source, known: Dossier) -> str:
    """Of whom else the source says something: colleagues, the firm; "" where of nobody."""
    names = list(dict.fromkeys(each.about for each in known.others if each.source_id == source.id))
    if len(names) > NAMED:
        names = [*names[:NAMED], _("others")]
    return ", ".join(names)


def stands_as(fact: Fact) -> Standing | None:
    """The fact as the page shows it, with all that say the same; None where it was left out."""
    return next((each for each in dossier(fact.person).facts if fact in told_by(each)), None)


def told_by(stands: Standing) -> list[Fact]:
    """The readings that stand as one."""
    return [each.fact for each in stands.sayings if each.fact]


def told_alike(fact: Fact) -> list[Fact]:
    """The fact, and every other reading that stands as one with it: the student's word is on all of them."""
    stands = stands_as(fact)
    return told_by(stands) if stands else [fact]


def beside(fact: Fact) -> str:
    """The place on the page of the fact after this one, or before the last; of the heading, were it alone."""
    shown = dossier(fact.person).facts
    at = next((at for at, each in enumerate(shown) if fact in told_by(each)), 0)
    others = shown[at + 1 : at + 2] or shown[:at][-1:]
    return f"fact-{others[0].id}" if others else "facts"


def correct(fact: Fact, value: str, *, at: datetime, revision: int | None = None, **years: Any) -> None:
    """The student's own wording, of all that stand as one. Raises Impossible, and Stale where it was typed beside
    an older word of theirs."""
    stands = stands_as(fact)
    if stands and stands.revision and revision not in (None, stands.revision):
        if (stands.value, stands.start, stands.end) == (value.strip(), years.get("start"), years.get("end")):
            return  # a second press
        raise Stale(
            _("This fact was changed elsewhere in the meantime. Both are shown: put together what you keep."),
            kept=stands.line, mine=value, revision=stands.revision,
        )  # fmt: skip
    told = told_by(stands) if stands else [fact]
    for each in told:
        each.correct(value, at=at, **years)
    restate(fact.person, told, value.strip())


def add_fact(person: Person, type: str, value: str, *, at: datetime, **more: Any) -> Verdict:
    """A fact in the student's own hand; `quote`, if given, must stand in the `source`. Raises Impossible."""
    source, quote = more.get("source"), (more.get("quote") or "").strip()
    if not value.strip():
        raise Impossible(_("A fact needs words. Type what you know."))
    if type not in FactType.values:
        raise Impossible(_("Choose what kind of fact it is."))
    check_years(more.get("start"), more.get("end"))
    place = chosen(source.text, source.changes, quote) if source else None
    if quote and not place:
        raise Impossible(
            _("These words do not stand in the source. Copy them from the text, or leave the quote empty.")
        )
    start, end = place or (None, None)
    quote = source.text[start:end] if source and place else ""
    return Verdict.objects.create(
        student_id=person.student_id, person=person, source=source, type=type, value=value.strip(), quote=quote,
        quote_hash=hash_of(quote), word=Verdict.Word.ADDED, said_at=at, start=more.get("start"), end=more.get("end"),
        span_start=start, span_end=end,
    )  # fmt: skip

"""Common ground: each thing the student brings, held against each fact about the person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from halfhour.reading.clean.letters import put_right
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .matching import Judge, judges
from .passages import PASSAGE
from .say import say
from .schools.namesakes import is_a_namesake
from .sensitive import is_private, names_kin, speakable, without_family, without_kin
from .shapes import Entry, Match, Profile, Shared
from .to_come import HELD_ONCE_THERE, is_to_come, told_as_now
from .town_links import LIVES, Page, elsewhere, page_of, states_of

NOT_THEM = frozenset({"colleague", "firm", "interviewer", "site"})
# A school, an employer or a field may be called after a saint or a sickness and is still no private matter.
PUBLIC = frozenset({"schools", "practice_areas", "employers"})

OF_A_PEOPLE = re.compile(  # "She is Cajun from Lafayette"
    r"(?i:(?:s?he|they|i)(?: is| are| am|'m|'s|\u2019m|\u2019s)) (?:an? )?[A-Z][\w'-]+ (?:\w+ )?(?P<place>from\b.*)",
    re.DOTALL,
)
STUDIED = frozenset({"school", "school_overlap"})
KEPT = frozenset({"languages", "interests"})  # what may be named without whose it was: "Polish, from my mother"
ENOUGH_TO_TELL = 2  # how strong a town is where somebody only works; more where they are from
SPEAKER = re.compile(r"^[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+)?: (?=\S)")  # "NADIA: Climbing", in a printed talk
PARTED = frozenset({PASSAGE, "community"})
PARTS = re.compile(r"(?<=[;,]) | and (?=\w)")
CLAUSES = re.compile(r"; |, (?:(?:and|but|then) )?")
HANGS = re.compile(r"(?i)\b(?:when|if|because|although|though|while|that|as)\b")  # says little without the rest
SHORTEST_CLAUSE = 3  # spaces
PAIRS = 120_000  # lines of a profile times facts that are held against each other: forty lines and ten long pages
Met = tuple[Match, int, str]  # how well a fact meets an entry, its place among the facts, what may be quoted


def common_ground(profile: Profile, facts: Sequence[Fact]) -> tuple[Shared, ...]:
    """What the two share, the rarest first; one link for each thing that the student brings.

    `facts` are those about the person, of which `compared` are; what is marked as another's is passed over.
    """
    facts = compared(profile, facts)
    page = page_of([replace(each, quote=put_right(each.quote)) for each in facts])
    at_home = replace(profile, schools=tuple(replace(each, near=states_of(profile.towns)) for each in profile.schools))
    links = [link for kind, entries in at_home.lists() for each in entries for link in _best(kind, each, page)]
    said = [replace(link, source_quote=_as_it_came(link, facts)) for link in _once(links)]
    return tuple(sorted(said, key=lambda link: -link.strength))


def compared(profile: Profile, facts: Sequence[Fact]) -> Sequence[Fact]:
    """The facts that are held against a profile: all, or of far too many the first."""
    lines = sum(len(entries) for _, entries in profile.lists())
    return facts[: PAIRS // max(1, lines)]


def _as_it_came(link: Shared, facts: Sequence[Fact]) -> str:
    """The quote verbatim: it was met by its repaired letters, of which each stands where it stood."""
    quote = facts[link.fact_index].quote
    at = put_right(quote).find(link.source_quote)
    return quote[at : at + len(link.source_quote)] if at >= 0 else link.source_quote


def common_ground_json(profile: Profile, facts: Sequence[Fact]) -> list[dict[str, Any]]:
    """What `halfhour common-ground --json` prints."""
    return [
        {
            "kind": link.kind,
            "student_quote": link.student_quote,
            "source_quote": link.source_quote,
            "strength": link.strength,
            "say": str(link.say),
        }
        for link in common_ground(profile, facts)
    ]


def _best(kind: str, entry: Entry, page: Page) -> Iterator[Shared]:
    """The fact that meets an entry best, if one does; to have taught at a school stands beside having studied there."""
    own = replace(entry, said=without_kin(entry.said)) if kind in KEPT else entry
    if kind == "languages" and is_private(own.said):  # "Korean, from church"
        own = replace(own, said=own.said.split(",")[0])
    if kind not in PUBLIC and is_private(own.said):
        return
    met = [
        (match, at, quote)
        for at, fact in enumerate(page.facts)
        if fact.about not in NOT_THEM
        for judge in judges()[kind]
        if (match := judge(own, fact))
        and (quote := _spoken(fact, match) or _part(judge, own, fact))
        and _still_says(judge, own, fact, quote)
        and (quote := _clause(judge, own, fact, quote, match))
        and not (elsewhere(own, match, fact, page) or is_a_namesake(own, match, fact, page))
        and not _is_to_come(judge, own, fact, match)
    ]
    if not met:
        return
    best = max(met, key=lambda one: _rank(one, page.facts))
    yield from [_shared(entry, best)] if best[0].kind != "subject" else []
    for other in ("school_other_role", "subject"):  # worth a word only beside the school itself
        beside = [one for one in met if one[0].kind == other and one[1] != best[1] and one[0].way != "school_served"]
        if beside and best[0].kind in STUDIED:
            yield _shared(entry, max(beside, key=lambda one: _rank(one, page.facts)))


def _rank(met: Met, facts: Sequence[Fact]) -> tuple[float, ...]:
    match, at, _ = met
    return _worth(match, facts[at]), match.strength, match.weight, -at


def _shared(entry: Entry, met: Met) -> Shared:
    match, at, quote = met
    said = entry.field if match.kind == "subject" else entry.said
    return Shared(match.kind, said, quote, match.strength, say(match), at)


def _worth(match: Match, fact: Fact) -> int:
    """A fact says more than a sentence without one, an employer's name of three words as much anywhere.

    Of a field of law, work in it says more than an office in a group, and what was written on it least; a quote
    that does not name the town says less than one that does.
    """
    unnamed = match.kind == "city" and match.what not in fact.quote
    if match.kind == "subject" or unnamed or (match.kind == "practice_area" and fact.type == "publication"):
        return -1
    if fact.type == PASSAGE:
        at_home = match.kind == "city" and (match.strength > ENOUGH_TO_TELL or bool(LIVES.search(folded(fact.quote))))
        return int(at_home or (match.kind == "employer" and match.what.count(" ") > 1))
    return 2 if match.kind == "practice_area" and fact.type in {"practice_area", "work"} else 1


def _spoken(fact: Fact, match: Match) -> str:
    """The part of the fact's quote that may be spoken of; an employer's name is public, whatever its creed."""
    public = match.kind.startswith("school") or match.kind in {"practice_area", "employer", "subject"}
    if fact.type == PASSAGE and match.kind == "employer":
        public = not names_kin(fact.quote)
    if public or (match.kind == "work" and fact.type == "work"):
        return without_family(fact.quote)
    if match.kind == "city" and (told := OF_A_PEOPLE.match(fact.quote)):
        return speakable(told["place"])
    return speakable(fact.quote) or (_tongue(fact.quote, match) if match.kind == "language" else "")


def _part(judge: Judge, entry: Entry, fact: Fact) -> str:
    """The first part of a sentence that says it alone, where another part is private; but none after somebody's kin."""
    if fact.type not in PARTED:
        return ""
    said = [part for part, _ in takewhile(lambda one: not one[1], _parts(fact.quote))]
    told = (replace(fact, quote=part, value=part) for part in said if not is_private(part))
    return next((part.quote.strip(" ,;.") for part in told if judge(entry, part)), "")


def _parts(quote: str) -> Iterator[tuple[str, bool]]:
    """The parts of a sentence, and whether kin is named in each: what follows may be told of them."""
    return ((part, names_kin(part)) for part in PARTS.split(quote))


def _still_says(judge: Judge, entry: Entry, fact: Fact, quote: str) -> bool:
    """Does a sentence still say it after its family was cut?"""
    cut = fact.type in {PASSAGE, "language"} and quote != fact.quote
    return not cut or bool(judge(entry, replace(fact, quote=quote, value=quote)))


def _is_to_come(judge: Judge, entry: Entry, fact: Fact, match: Match) -> bool:
    """Is it shared only once one of them has joined?"""
    now = told_as_now(fact)
    if match.kind.startswith("school"):
        return now is not None and match.what in fact.quote and match.what not in now.quote
    return match.kind in HELD_ONCE_THERE and (is_to_come(entry) or bool(now and not judge(entry, now)))


def _clause(judge: Judge, entry: Entry, fact: Fact, quote: str, match: Match) -> str:
    """The clause of a sentence that says as much alone; the whole where none does. A speaker's name says nothing."""
    if fact.type != PASSAGE:
        bare = SPEAKER.sub("", quote, 1)
        return bare if bare != quote and judge(entry, replace(fact, quote=bare, value=bare)) else quote
    for part in sorted(CLAUSES.split(quote), key=len):
        bare = part.strip(" ,;")
        whole = bare.count(" ") >= SHORTEST_CLAUSE and not HANGS.search(bare)
        alone = judge(entry, replace(fact, quote=bare, value=bare)) if whole else None
        if alone and alone[:3] == match[:3] and not is_private(bare):
            return bare
    return quote


def _tongue(quote: str, match: Match) -> str:
    """The language alone, where more is said of whose it was: "Japanese from my mother's"."""
    return match.what if match.what in quote and not is_private(match.what) else ""


def _once(links: list[Shared]) -> Iterator[Shared]:
    """What the student names in two lists is shared once."""
    seen = set[tuple[str, int]]()
    for link in links:
        if (link.student_quote, link.fact_index) not in seen:
            seen.add((link.student_quote, link.fact_index))
            yield link

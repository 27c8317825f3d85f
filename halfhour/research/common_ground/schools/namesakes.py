"""Schools of one name or of the same initials in several states: which one does a page mean?"""

import re
from functools import cache

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import plain

from ..lines import undated
from ..shapes import Entry, Match
from ..town_links import Page
from ..vocabulary import vocabulary
from .kinds import HIGH
from .named import school

PLACE = re.compile(r",\s*(?P<after>[A-Z][\w.' ]+?)\s*(?:\(|$)|\((?P<aside>[A-Z][\w.' ]+)\)")
INITIALS = re.compile(r"\b[A-Z]{2,5}\b")


def is_a_namesake(entry: Entry, match: Match, fact: Fact, page: Page) -> bool:
    """Does the page mean another school: one of the same name, or of the same initials in a state that it names?"""
    if not match.kind.startswith("school"):
        return False
    theirs = set(page.states)
    if _at_home_in_another(entry, fact):
        return True
    far = school(entry.said).kind == HIGH and bool(entry.near) and theirs.isdisjoint(entry.near)
    return bool(theirs) and (far or _in_another_place(entry.said, theirs, page) or _same_initials(entry, fact, theirs))


def _in_another_place(said: str, theirs: set[str], page: Page) -> bool:
    """ "Riverside College (California)", where the page speaks of Arizona and never of California."""
    found = PLACE.search(plain(said))
    place = (found["after"] or found["aside"]).strip() if found else ""
    if not place or not _shared_names().search(said) or page.says(place):
        return False
    postal = known.postal()
    states = {known.states().get(place, "")} | {postal.get(code, "") for code in known.cities().get(place, ())}
    return bool(states - {""}) and theirs.isdisjoint(states)


def _at_home_in_another(entry: Entry, fact: Fact) -> bool:
    """ "Xavier", of somebody from Louisiana, where the quote places theirs in Ohio."""
    name = re.sub(r"^(?:the )?(?:university of )?st\.? ", "saint ", plain(entry.said).lower())
    states = next((states for begins, states in _of_one_name() if name.startswith(begins)), frozenset())
    if states.isdisjoint(entry.near) or PLACE.search(plain(entry.said)):
        return False
    placed = _placed_in(fact.quote, name) & states
    return bool(placed) and placed.isdisjoint(entry.near)


def _placed_in(quote: str, name: str) -> set[str]:
    """The states of the places that stand behind the name of a school."""
    after = plain(quote)[plain(quote).lower().rfind(name.rsplit(maxsplit=1)[-1]) + 1 :]
    named_so = {known.states().get(each, each) for each in re.findall(rf"\b(?:{known.state_names()})\b", after)}
    towns = re.findall(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?", after)
    homes = (known.cities().get(town, ()) for town in towns)
    return named_so | {known.postal().get(codes[0], "") for codes in map(tuple, homes) if len(codes) == 1}


@cache
def _of_one_name() -> tuple[tuple[str, frozenset[str]], ...]:
    lines = (line.split("; ") for line in vocabulary()["one_name"].strip().splitlines())
    return tuple((begins, frozenset(states)) for begins, *states in lines)


def _same_initials(entry: Entry, fact: Fact, theirs: set[str]) -> bool:
    """ "USM" on a page of Maine is not the University of Southern Mississippi."""
    name = undated(entry.said)
    own = re.search(rf"\b(?:{known.state_names()})\b", name)
    state = known.states().get(own[0], "") if own else ""
    if not state or state in theirs or name in fact.quote or own is None or own[0] in fact.quote:
        return False
    return bool(INITIALS.search(fact.quote)) and any(each[0] == state[0] for each in theirs)


@cache
def _shared_names() -> re.Pattern[str]:
    return re.compile(rf"^(?:the )?(?:{'|'.join(vocabulary()['shared_names'].strip().splitlines())})\b", re.IGNORECASE)

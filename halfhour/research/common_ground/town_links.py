"""The same town in the same state."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from .lines import stated_in, text_of, undated
from .passages import PASSAGE
from .shapes import Entries, Entry, Match
from .vocabulary import vocabulary

FROM_THERE = re.compile(
    r"\b(?:born|raised|grew up|growing up|hometown|native|from|childhood|reared|(?:son|daughter) of)\b"
)
LIVES = re.compile(r"\b(?:live[sd]?|living|reside[sd]?|resident|home|house|farm|neighbor\w*|settled)\b")
AT_HOME = re.compile(r"\b(?:lives?|living|reside[sd]?|makes? (?:his|her|their|my) home|at home)\b")
MANY = 3  # times: how much oftener a page names the state where it is at home
# What may stand before a town: a preposition, the end of a line's dates or of its span of time.
PREPOSITIONS = (
    r"in|at|near|around|outside|from|to|for|through|across|downtown|left|between|over|serving|back|into|beyond|north of"
    r"|out of|son of|daughter of|south of|east of|west of|outside of|native of|city of|town of|the|our|an?"
)
STANDS_AS_PLACE = rf"(?:^|\b(?i:{PREPOSITIONS}) |; |\d |\bmos? |\byrs? |\) |\u00b7 )"
LAST = r", "  # "First Citizens Bank, Monroe": only where nothing but a year or a state follows
TITLES = "Principal|Partner|Associate|Shareholder|Member|Counsel|Attorney|Paralegal|Director|Lawyer"
POST = "staff|associate|senior|trial|managing|of counsel|deputy|assistant|partner|paralegal|summer|contract"
TITLED = rf"^(?:(?:Senior|Managing|Of|Founding|Associate|Chief) )?(?:{TITLES}) "  # "Principal Tilden" heads a page
DATELINE = r" ?[-\u2012-\u2015]{1,2} ?(?=[A-Z\"\u201c])"  # "TILDEN - The", as a paper begins
ENDS = rf"(?=\s*(?:$|[;(\n\u00b7|.]|,? ?\d|,? [A-Z]{{2}}\b|, (?:{POST})\b))"
LISTED = r"\bin (?:[A-Z][\w.]+(?: [A-Z]\w+)?, )*[A-Z][\w.]+(?: [A-Z]\w+)?,? and "
NAMED_AFTER = (
    "University|College|County|School|Bar|State|Law|Police|Public|City|Community|Legal|Unified|Municipal|Superior"
    "|Paralegal|Lawyers|Counties|and [A-Z][a-z]+ [Cc]ounties|Street|St|Avenue|Ave|Road|Hall|Law|High|Middle"
    "|Elementary|Airport|Hospital|Chamber|Library"
)
# "Fenn Park" is another town than "Fenn", or a part of one.
LONGER_BY = (
    "Heights|Park|Plains?|Hills?|Beach|Falls|Springs|Grove|Village|Gardens?|Junction|Harbor|Bay|Point|Mills?|Rapids"
    "|Ridge|Creek|Shores|Woods|Terrace|Forest|Spa|Valley|Landing|Bluffs?|Crossing|Groves?|Mound"
)
QUARTERS = "North|South|East|West|Northeast|Southeast|Northwest|Southwest|Downtown|Central|Old|Inner"
PART = rf"(?:(?:{QUARTERS}) )?"
QUARTER = re.compile(rf"\b(?:{QUARTERS}) $")
LONGER = re.compile(r"\b(?:North|South|East|West|New|Lake|Fort|Port|Mount|San|Santa) $")
VISITED = re.compile(r"\b(?:weddings?|trips?|visit\w*|vacations?|layover|conference|honeymoon)\b")
# Of a sentence that names nobody: what takes place or stands in a town, who else is there, what was held there.
OF_AN_EVENT = re.compile(
    r"\b(?:offices?|locations?|branch(?:es)?|campus(?:es)?|meetings?|sponsor\w*|founded|established|rated|clients"
    r"|attorneys|lawyers|firms|hearings|events?|parade|suppers?|dinners?|picnic|fundraiser|breakfast|lunch\w*|gala"
    r"|banquet|reception|registration|register|parking|annex|vfw|festival|seminar|conference|webinar|cle|workshops?"
    r"|chapters?|(?:next|free|upcoming) clinics?|headquarter\w*"
    r"|sworn in|training|tickets|doors|venue|rsvp|appointments|walk-ins)\b"
)
IMPERSONAL = re.compile(r"\W*(?:The|This|There|It|Our|An?|Parking|Offices?|Branch)\b|.{0,60}\bhas offices in\b")
PERSONAL = re.compile(r"\b(?:i|my|me|he|she|his|her|him|they|their|who)\b")
IN_STATE = re.compile(r"\b([A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}),? \(?([A-Z][\w.]+(?: [A-Z]\w+)?)")
CANADA = frozenset({"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"})
CAPITAL = "District of Columbia"
PEOPLES = re.compile(r"\bPennsylvania (?:Dutch|German)")
SCHOOLED = re.compile(
    r"\b(?:division|degree|program|class(?:es)?|student|law school|campus|major(?:ed)?(?: in \w+)?) at $"
)
DENIED = re.compile(r"\b(?:never|except|nothing|anything|not)\b")


class Page(NamedTuple):
    """All that is known of a person, how often it names each state, and the states that its quotes give towns."""

    facts: Sequence[Fact]
    states: Counter[str]
    towns: dict[str, set[str]]

    def says(self, name: str) -> bool:
        """Does any of it name this?"""
        return any(name in text_of(fact) for fact in self.facts)


def meets_town(entry: Entry, fact: Fact) -> Match | None:
    """The same town in the same state, where both name one."""
    town, state, _ = _town(entry.said)
    if not town or VISITED.search(folded(entry.said)) or not _may_name_a_town(fact):
        return None
    words = f"{text_of(fact)} ; {plain(stated_in(fact, 'place'))}"
    found = _stands(town, words, fact)
    if not found or (fact.type == PASSAGE and DENIED.search(folded(fact.quote))):
        return _in_a_quarter(town, words, fact)
    if not _may_be_in(state, town, found["state"] or ""):
        return None
    if stated_in(fact, "tie") == "from" or FROM_THERE.search(folded(fact.quote)):
        return Match("city", 3, 2.0, town)
    if fact.type == "city":
        return Match("city", 1, 1.0, town)
    return Match("city", 2, 0.9 if LIVES.search(folded(fact.quote)) else 0.8, town)


def _may_be_in(state: str, town: str, named_so: str) -> bool:
    """May the town of the page be in the student's state? "In Washington" alone is the state or the capital."""
    bare = named_so.rstrip(".")
    theirs = known.states().get(named_so) or known.states().get(bare, "")
    if theirs or bare in known.countries():
        return not state or state == theirs
    return town not in known.states() or state in {town, CAPITAL}


def _may_name_a_town(fact: Fact) -> bool:
    """Not every fact; and "Our bakery is near Tilden" tells of no person."""
    if fact.type != PASSAGE:
        return fact.type in {"city", "work", "practice_area", "community"}
    said = folded(fact.quote)
    return bool(PERSONAL.search(said)) or not (IMPERSONAL.match(fact.quote) or OF_AN_EVENT.search(said))


def _in_a_quarter(town: str, words: str, fact: Fact) -> Match | None:
    """Is somebody from, or at home in, a part of the town that is known by its own name: "a Third Ward native"?"""
    said = folded(fact.quote)
    tied = (FROM_THERE.search(said) or LIVES.search(said)) and not DENIED.search(said)
    if not tied or town in words or not any(_stands(each, words, fact) for each in _quarters().get(town, ())):
        return None
    return Match("city", 3 if FROM_THERE.search(said) else 2, 1.0, town)


@cache
def _quarters() -> dict[str, tuple[str, ...]]:
    """The quarters of each town."""
    lines = (line.split("; ") for line in vocabulary()["quarters"].strip().splitlines())
    return {town: tuple(quarters) for town, *quarters in lines}


def _stands(town: str, words: str, fact: Fact) -> re.Match[str] | None:
    """Where a town stands as a place in the words of a fact, its state in a group of that name."""
    if town not in words and town.upper() not in words:
        return None
    name = rf"\b{re.escape(town)}\b(?![-\u2013]\w)(?! (?:{NAMED_AFTER}|{LONGER_BY})\b)"
    state = r"(?:(?: ?[,(] ?|(?= [A-Z]{2}\b) )(?P<state>[A-Z][\w.]+(?: [A-Z]\w+)?))?"
    if fact.type == "city":
        found = re.search(rf"(?m){name}{state}", words) or re.search(rf"^{re.escape(town.upper())}\b{state}", words)
        return found if found and not _longer_name(town, words, found.start()) else None
    if fact.type == PASSAGE and (
        dated := re.match(rf"{re.escape(town.upper())}(?:, (?P<state>[A-Z][\w.]+))?{DATELINE}", words)
    ):
        return dated
    for before, after in ((STANDS_AS_PLACE, ""), (LISTED, ""), (LAST, ENDS), (TITLED, r"(?=\s*(?:$|;))")):
        for found in re.finditer(rf"(?m){before}{PART}(?P<town>{name}){after}{state}", words):
            schooled = SCHOOLED.search(words[: found.start("town")])
            if (
                not schooled
                and not _begins_name(words, found.end())
                and not _longer_name(town, words, found.start("town"))
            ):
                return found
    return None


def _begins_name(words: str, end: int) -> bool:
    """ "Newark Rent Watch" is no place, though Newark is."""
    return bool(
        re.match(r" [A-Z][a-z]+|,? (?:&|and) [A-Z][\w-]+(?:,? (?:LLP|LLC|PC|PLLC|P\.C)|\b(?= Law))", words[end:])
    )


def elsewhere(entry: Entry, match: Match, fact: Fact, page: Page) -> bool:
    """Is it a namesake? The page speaks of another state far more often, and that state has such a town.

    Or the student's town lies in a country, or in a region, of which the page says nothing; a village that no list
    knows, and whose name may be any village's, in a state of which it says nothing.
    """
    if match.kind != "city":
        return False
    town, state, region = _town(entry.said)
    if not state:
        return bool(region) and not page.says(region)
    theirs = page.states
    if town in page.towns:
        return state not in page.towns[town]
    if _lives_in_another(state, fact, page) or (not theirs[state] and town in vocabulary()["abroad"].split("; ")):
        return True
    codes = {code for code, name in known.postal().items() if name != state and theirs[name] > 2 * theirs[state]}
    homes = known.cities().get(town, ())
    if not homes and " " not in town:
        return bool(codes) and not theirs[state]
    return not codes.isdisjoint(homes) or _over_the_border(town, state, codes, theirs)


def _lives_in_another(state: str, fact: Fact, page: Page) -> bool:
    """Is somebody at home in a town of no named state, while the page speaks of another state than the student's?"""
    at_home = AT_HOME.search(folded(fact.quote)) and not FROM_THERE.search(folded(fact.quote))
    most = max(page.states.values(), default=0)
    return bool(at_home) and most > MANY * page.states[state]


def _over_the_border(town: str, state: str, codes: set[str], theirs: Counter[str]) -> bool:
    """Does the page speak only of the country beside the student's, and has that such a town?"""
    canadian = {name for code, name in known.postal().items() if code in CANADA}
    homes = set(known.cities().get(town, ()))
    beside = homes - CANADA if state in canadian else homes & CANADA
    alike = (name for name in theirs if (name in canadian) == (state in canadian))
    return bool(beside and codes) and not any(alike)


def page_of(facts: Sequence[Fact]) -> Page:
    """All that is known of a person, its states and towns gone through once."""
    words = PEOPLES.sub("", " ; ".join(text_of(fact) for fact in facts))
    named_so = re.findall(rf"\b(?:{known.state_names()})\b", words)
    coded = [known.postal().get(code, "") for code in re.findall(r", ([A-Z]{2})\b", words)]
    states = Counter(filter(None, [*(known.states().get(each, each) for each in named_so), *coded]))
    towns = dict[str, set[str]]()
    for name, code in (each for fact in facts for each in IN_STATE.findall(plain(fact.quote))):
        for at in range(name.count(" ") + 1 if code in known.states() else 0):
            towns.setdefault(name.split(" ", at)[at], set()).add(known.states()[code])
    return Page(facts, states, towns)


def states_of(towns: Entries) -> frozenset[str]:
    """The states of a student's towns."""
    return frozenset(state for each in towns if (state := _town(each.said)[1]))


def _longer_name(town: str, words: str, at: int) -> bool:
    """ "West Linn" is not Linn, but "West Baltimore" is a part of Baltimore: no town is called so."""
    quarter = QUARTER.search(words[:at])
    return f"{quarter[0]}{town}" in known.cities() if quarter else bool(LONGER.search(words[:at]))


def _town(said: str) -> tuple[str, str, str]:
    """The town, the state and the region of "Elk Grove, CA" or "Parma, Italy"; empty where none is named.

    The region is what stands after the comma and is no state of ours.
    """
    town, _, rest = undated(said).partition(",")
    rest = rest.strip(" ().")
    state = known.states().get(rest, "") or _state_in(rest)
    region = rest if rest[:1].isupper() and not state else ""
    return town.strip(), state, region


def _state_in(words: str) -> str:
    """The state in "OH area" or "upstate New York"."""
    named_so = re.search(rf"\b(?:{known.state_names()}|[A-Z]{{2}})\b", words)
    return known.states().get(named_so[0], "") if named_so else ""

"""What somebody does: the same work, pastime, field of law or activity."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .areas import meets_field
from .belonging_links import names_organisation
from .lines import named, text_of
from .passages import PASSAGE
from .shapes import Entry, Match
from .stems import PLACE_WEIGHT, meaning, shared_meaning

ENOUGH = 1.0  # one word that says something
ONE_MATTER = 1.1  # what one matter of a field weighs
SURE = 2.0  # two of them: in a sentence that holds no fact, one word may mean anything
ACTIVITIES = {"law review": "journal", "moot court": "moot_court", "mock trial": "moot_court"} | dict.fromkeys(
    ("peace corps", "americorps", "army", "navy", "air force", "marine corps", "coast guard"), "service"
)


def meets_work(entry: Entry, fact: Fact) -> Match | None:
    """The same employer, or the same kind of work."""
    if fact.type not in {"work", "community", PASSAGE}:
        return None
    house = house_of(entry)
    if house and fact.type in {"work", PASSAGE} and names_organisation(house, text_of(fact)):
        return Match("employer", 3, 3.0, house)
    shared = shared_meaning(entry.said, text_of(fact))
    weight = sum(shared.values())
    if max(shared.values(), default=0) < ENOUGH or (fact.type == PASSAGE and weight < SURE):
        return None
    by_name = house and sum(shared_meaning(house, text_of(fact)).values()) > ENOUGH
    kind = "community" if fact.type == "community" else "employer" if by_name else "work"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, named(entry.said))


def house_of(entry: Entry) -> str:
    """The employer's name in "City of Tilden, permit counter"; empty where only a kind of work is named."""
    house = named(entry.said).split(",")[0].strip()
    names = re.findall(r"\b[A-Z][\w'-]*", house)
    return house if len(names) > 1 else ""


def meets_interest(entry: Entry, fact: Fact) -> Match | None:
    """The same pursuit, wherever the person speaks of it."""
    if fact.type not in {"community", "membership", "award", "publication", "work", "education", PASSAGE}:
        return None
    shared = shared_meaning(entry.said, text_of(fact))
    weight = sum(shared.values())
    if max(shared.values(), default=PLACE_WEIGHT) < ENOUGH:
        return None
    if fact.type == PASSAGE and shared.keys() != meaning(entry.said).keys():
        return None
    own = fact.type == "community"
    return Match("interest", 3 if own else 2, weight + (0.5 if own else 0.0), named(entry.said))


def meets_area(entry: Entry, fact: Fact) -> Match | None:
    """The field that draws the student is one in which the person works."""
    if fact.type not in {"practice_area", "work", "membership", "certification", "publication", PASSAGE}:
        return None
    weight = meets_field(named(entry.said), text_of(fact))
    if fact.type == "practice_area" and not weight:
        weight = 0.8 * (max(shared_meaning(entry.said, text_of(fact)).values(), default=0.0) >= ENOUGH)
    if not weight or (fact.type == PASSAGE and weight <= ONE_MATTER):
        return None
    return Match("practice_area", 1, weight + (1.0 if fact.type == "practice_area" else 0.0), named(entry.said))


def meets_activity(entry: Entry, fact: Fact) -> Match | None:
    """The same journal, moot court, clinic or service; two journals are a weaker link than one."""
    shared = shared_meaning(entry.said, text_of(fact))
    kinds = [kind for word, kind in ACTIVITIES.items() if word in shared]
    weight = sum(shared.values())
    if fact.type in {"practice_area", "city", "language"} or max(shared.values(), default=0.0) < ENOUGH:
        return None
    clinic = "clinic" in folded(entry.said) and "clinic" in folded(fact.quote)
    kind = kinds[0] if kinds else "clinic" if clinic else "community"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, named(entry.said))

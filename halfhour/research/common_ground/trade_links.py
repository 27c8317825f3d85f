"""A trade that the student knows, where the person works for it, grew up with it, or is in a union as well."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .area_links import NOT_DONE
from .lines import named, text_of
from .passages import PASSAGE
from .pursuit_links import DENIED, OF_THE_LAW, UNION
from .sensitive import names_kin
from .shapes import Entry, Match
from .stems import WORK, shared_meaning

# Trades that have lawyers of their own; and what such a lawyer does for those who were hurt in them, or work in them.
INDUSTRIES = frozenset(
    f"={each}"
    for each in (
        "irrigation", "truck driver", "farm", "ranch hand", "dairy", "brewery", "vineyard", "collections", "railroad",
        "insurance adjuster", "commercial fishing", "mill", "mine", "oil field", "airline", "ferry", "forester",
        "casino", "title company", "cannery", "hatchery",
    )
)  # fmt: skip
HOMES = frozenset({"=farm", "=ranch hand", "=dairy", "=vineyard", "=commercial fishing", "=irrigation"})
RAISED_ON = re.compile(
    r"\b(?:grew up|raised|reared|childhood|born)\b(?: and raised)?(?: working)?,? (?:on|in|at|among|around)"
    r" (?P<home>[^.;]{3,60})"
)
FOR_THE_HURT = re.compile(
    r"\b(?:injur\w*|crash\w*|accidents?|workers?|workers'|wrecks?|malpractice|claims|victims?|collisions?|odd|disputes?)\b"
)


def meets_clients_trade(entry: Entry, fact: Fact) -> Match | None:
    """The trade that the student comes from, where the person works for it: a driver, and "defends trucking firms"."""
    said = folded(fact.quote)
    if fact.type != "practice_area" or OF_THE_LAW.search(folded(entry.said)):
        return None
    if DENIED.search(said) or NOT_DONE.search(said) or FOR_THE_HURT.search(said):
        return None
    shared = shared_meaning(entry.said, text_of(fact), WORK)
    trades = {word: weight for word, weight in shared.items() if word in INDUSTRIES}
    return Match("work", 1, 0.3 * sum(trades.values()), named(entry.said), "trade") if trades else None


def meets_childhood(entry: Entry, fact: Fact) -> Match | None:
    """A farm, a ranch or a boat on which the person grew up, and the student's own."""
    raised = RAISED_ON.search(folded(fact.quote)) if fact.type in {"city", PASSAGE} else None
    if not raised or names_kin(fact.quote):
        return None
    shared = shared_meaning(entry.said, raised["home"], WORK)
    land = {word: weight for word, weight in shared.items() if word in HOMES}
    return Match("work", 1, 0.4 * sum(land.values()), named(entry.said), "grown_up") if land else None


def meets_union(entry: Entry, fact: Fact) -> Match | None:
    """Both have an office in a union, or belong to a local."""
    both = UNION.search(folded(entry.said)) and UNION.search(folded(fact.quote))
    return Match("community", 2, 1.0, named(entry.said)) if both and fact.type == "membership" else None

"""Names of towns in running text: known ones, and any that stand before their state or country."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from halfhour.reading.cued import Cued
from halfhour.reading.gazetteers import known

_NAME = re.compile(
    r"(?:(?:St|Ste|Ft|Mt)\.\s+)?[^\W\d_a-z][\w'’-]*"
    r"(?:\s+(?:(?:of|de|du|la|le|las|los|on|upon|sur)\s+){0,2}[^\W\d_a-z][\w'’-]*){0,3}"
)
_BODY = re.compile(
    r"\b(?:Association|Society|Court|University|College|School|Bar|Council|LLP|LLC|Inc|Company|"
    r"Foundation|National Park|State Park|Airport)\b"
)
_STATE = re.compile(r",\s+([A-Z][A-Za-z.]+(?:\s(?:and\s)?[A-Z][a-z]+){0,2})")
_SIDES = re.compile(
    r"^(?:(?:West|East|North|South|Northeast|Northwest|Southeast|Southwest|Downtown|Greater|Central)\s+)+"
)
_GOES_ON = re.compile(
    r"(?:['’]s)?\s+(?:&|vs?\.? |County|State|University|College|Law\b|Bar\b|School|Circuit|District|Department|"
    r"Superior|Municipal|"
    r"[Cc]ity [Cc]ouncil|Police|Public|Legal|Community|Symphony|Library|Museum|Foundation|Chamber|"
    r"Women|Lawyers|Association|Chapter|Times|Review|Journal|Housing|Youth|High|Street|Avenue|Ave|Road|Center|Port|"
    r"Gazette|Herald|Post|Business|Marathon|Society|Club|Food|Parks|Regional|Metropolitan|Neighborhood|Paralegal)"
)
_CITY_OF = re.compile(r"(?:City|Town|Village) of (?=\S)")
_INSIDE = re.compile(
    r"\b(?:University|College|School|Port|District|Court|Bar|Diocese|Bank|Friends) (?:of|at|in) (?:the )?$"
    r"|\bUniversity (?:of )?[\w ]{3,25}(?:,| at| in) $"
)
_NOT_TOWNS = frozenset(
    "University Law College Center Enterprise Justice Liberty Union Reform Progress Commerce Industry Energy Bar Order "
    "Court State Federal Superior Supreme District County Rule School Oregon Congress Trust Early Family Business "
    "Civil "
    "Probate Real Estate General Public Trial May March Price Best Young Bay Media Opportunity Mission Eagle Star "
    "Sun Moon "
    "Friendship Independence Republic Defiance Hope Home Normal Success Corporate Commercial Of Counsel Equality "
    "Social Security Medicare Temple Trinity Mercer Drake Baylor Duke Howard Emory Tulane".split(" ")
)
_OF_STATE = re.compile(
    r"['’]?s?\s+(?:State|Bar|Supreme|Court|Department|Legal|University|Attorney|Lawyers|Paralegal)\b"
)
_GAP = re.compile(r"\s")
OFFICE = Cued(
    "office offices headquarters bureau branch city",
    r"(?:['’]s)?\s+(?:[Oo]ffices?|headquarters|bureau|branch|City (?:Attorney|Prosecutor))\b",
)


@dataclass(frozen=True, slots=True)
class Town:
    """A town's name, `words[start:end]`; `upto` is where its state ends, if that is said."""

    start: int
    end: int
    upto: int
    name: str
    region: str


@lru_cache(maxsize=2048)  # a sentence is asked for its towns by homes, posts and signs
def towns_in(words: str) -> tuple[Town, ...]:
    """Each town that *words* name, unless the name is part of a longer one ("Boston Bar Journal")."""
    return tuple(_towns_in(words))


def _towns_in(words: str) -> Iterator[Town]:
    for run in _NAME.finditer(words):
        if _is_inside(words[: run.start()]) or _GOES_ON.match(words, run.end()):
            continue
        found = town_at(words, run.start(), run.end()) or _of_an_office(words, run)
        if found:
            yield found


def _is_inside(lead: str) -> bool:
    """Does a body's name go on behind *lead*: "University of"?"""
    return lead.endswith((" of ", " at ", " in ", " the ", ", ")) and bool(_INSIDE.search(lead))


def _of_an_office(words: str, run: re.Match) -> Town | None:
    """ "the Oakland City Attorney's Office" names a town."""
    for gap in _GAP.finditer(run.group()) if OFFICE.may_match(words) else ():
        if OFFICE.match(words, run.start() + gap.start()):
            return town_at(words, run.start(), run.start() + gap.start())
    return None


def town_at(words: str, start: int, end: int, *, any_name: bool = False) -> Town | None:
    """The town whose name is `words[start:end]` or begins it; with *any_name*, also one that no list knows."""
    of = _CITY_OF.match(words, start, end)
    if of:
        start = of.end()
    name = words[start:end].removesuffix("'s").removesuffix("’s").rstrip(".")
    if not any_name and not _may_be_town(name) and words[start + len(name) : start + len(name) + 1] != ",":
        return None
    state, upto = _state_after(words, start + len(name))
    if (
        (of and not state)  # "a judge for the City of Hardin"
        or (name in _NOT_TOWNS and not any_name)
        or (name.isupper() and not state)
        or (is_region(name) and not state and name not in ("New York", "Washington"))
    ):
        return None
    codes = _towns().get(_folded(name)) or _towns().get(_folded(_SIDES.sub("", name)))
    if not codes and (_BODY.search(name) or not (state or any_name)):
        return None
    if codes and not state and len(codes) == 1:
        state = known.postal().get(codes[0], "")
    return Town(start, start + len(name), upto, name, state)


def _may_be_town(name: str) -> bool:
    """Is the first word of *name* the first of a town's? Most capitalised words end here."""
    first = name.split(" ", 1)[0]
    return _folded(first) in _firsts() or first in _SIDE


@cache
def _firsts() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _towns()) | {"saint", "st", "st."}


_SIDE = frozenset("West East North South Northeast Northwest Southeast Southwest Downtown Greater Central".split())


def place(words: str, states_after: str = "") -> tuple[str, str] | None:
    """The town that *words* begin with, and its state where it is said or where only one has such a town."""
    parts = words.rstrip(".").removesuffix("'s").split(" ")
    for count in range(len(parts), 0, -1):
        name = " ".join(parts[:count]).rstrip(".,'")
        found = town_at(name + states_after, 0, len(name)) if name else None
        if found and (_folded(found.name) in _towns()):
            return found.name, found.region
    return None


def is_region(name: str) -> bool:
    """A state, a province or a country."""
    return name in known.states() or name in known.countries()


def home_of(people: str) -> str:
    """The town of a "Houstonian", a "Fresnan" or a "Seattleite"."""
    for suffix in ("ian", "an", "er", "ite", "n"):
        stem = people.removesuffix(suffix)
        found = next((stem + end for end in ("", "a", "o", "e") if stem + end in known.cities()), "")
        if stem != people and found and not is_region(found):
            return found
    return ""


def _state_after(words: str, end: int) -> tuple[str, int]:
    found = _STATE.match(words, end)
    if not found:
        return "", end
    parts = found.group(1).split(" ")
    for count in range(len(parts), 0, -1):
        said = " ".join(parts[:count])
        name = next(filter(None, map(known.states().get, (said, said.rstrip("."), f"{said}."))), None)
        if not name and said.rstrip(".") in known.countries():
            name = said.rstrip(".")
        if name and not _OF_STATE.match(words, found.start(1) + len(said)):
            return name, found.start(1) + len(said.rstrip(".") if not known.states().get(said) else said)
    return "", end


@cache
def _towns() -> dict[str, list[str]]:
    towns: dict[str, list[str]] = {}
    for name, codes in known.cities().items():  # Saint Paul of Minnesota and St. Paul of Alberta are one name
        towns.setdefault(_folded(name), []).extend(codes)
    return towns


_MARKS = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüñç", "aaaaaaeeeeiiiiooooouuuunc")


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower().replace("saint ", "st. ")
    return name.lower().translate(_MARKS).replace("saint ", "st. ").replace("ʻ", "").replace("’", "'")

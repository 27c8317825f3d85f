"""What kind of school a name tells of, its short words written out, and which kinds may be the same school."""

import re
from functools import cache

from ..vocabulary import vocabulary

HIGH = "high school"
KINDS = (
    "community and technical college",
    "technical and community college",
    "technical community college",
    "community college",
    "technical college",
    "junior college",
    "university",
    "college",
    "institute",
    "academy",
    HIGH,
)
TECHNICAL = frozenset(each for each in KINDS if "community" in each or "technical" in each)
SHORT = {
    "cc": "community college", "univ": "university", "u": "university", "uc": "university of california",
    "csu": "california state university", "cal state": "california state university",
    "suny": "state university of new york",
    "cuny": "city university of new york", "st": "saint", "comm": "community", "coll": "college", "inst": "institute",
    "poly": "polytechnic", "&": "and", "tech college": "technical college", "jr college": "junior college",
    "tech community college": "technical community college",
    "uottawa": "university of ottawa",
    "ut austin": "university of texas austin",
}  # fmt: skip
LAST = {" tech ": " technical college ", " high ": " high school ", " hs ": " high school "}  # at the end of a name


def spelled(low: str) -> str:
    """A name in small letters between spaces, with its short words written out."""
    for short, long in SHORT.items():
        low = low.replace(f" {short} ", f" {long} ")
    for short, long in LAST.items():
        low = low.removesuffix(short) + long if low.endswith(short) else low
    return re.sub(r"\s+", " ", low)


def kinds_fit(core: tuple[str, ...], mine: str, theirs: str) -> bool:
    """Many a community college became a technical one, many a college a university."""
    either = {mine, theirs}
    if len(either) == 1 or (either <= TECHNICAL and either != {"community college", "technical college"}):
        return True
    if either in ({"junior college", "college"}, {"junior college", "community college"}):
        return True
    return either == {"college", "university"} and (core[-1] == "state" or " ".join(core) in _risen())


@cache
def _risen() -> frozenset[str]:
    """The colleges that are universities now."""
    return frozenset(vocabulary()["risen"].replace("\n", "; ").split("; "))


@cache
def _main_campuses() -> dict[tuple[str, ...], int]:
    """The words that tell a university with the town of its main campus, and how many of them are the town's."""
    lines = (line.split("; ") for line in vocabulary()["main_campuses"].strip().splitlines())
    return {(*core.split(), *town.split()): len(town.split()) for core, town in lines}


def without_main_campus(core: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """ "University of Washington, Seattle" is the University of Washington."""
    town = _main_campuses().get(core, 0) if kind == "university" else 0
    return core[: len(core) - town]

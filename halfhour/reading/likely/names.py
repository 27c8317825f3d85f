"""Which kinds of name stand in a clause: schools, degrees, towns, roles, bodies, and what lists know."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Cued, Marked
from halfhour.reading.facts.cities.towns import towns_in
from halfhour.reading.facts.education.schools import degrees_in, schools_in
from halfhour.reading.gazetteers import known
from halfhour.reading.gazetteers.phrases import Phrases

_SHORT = 4  # letters of a name that no initials are
_SHAPED = (
    (
        "org",
        Cued(
            "llp llc pllc p pc inc corp company firm group office department agency bank county court law offices "
            "services aid center clinic",
            r"\b(?:LLP|LLC|PLLC|P\.?C\.|Inc|Corp|Company|Firm|Group|Office|Department|Agency|Bank|County|Court|Law|Offices"
            r"|Services|Aid|Center|Clinic)\b",
        ),
    ),
    (
        "body",
        Cued(
            "association bar society inn academy league council section committee guild federation alliance chapter "
            "board foundation commission network club institute",
            r"\b(?:Association|Bar|Society|Inn|Academy|League|Council|Section|Committee|Guild|Federation|Alliance|Chapter"
            r"|Board|Foundation|Commission|Network|Club|Institute)\b",
        ),
    ),
    ("title", Marked('" “', r"[\"“].{6,}?[\"”]")),
    ("span", Marked("19 20 present", r"(?:19|20)\d\d\s*[-–—]|to present")),
    ("name", re.compile(r"(?<=.)[A-Z][\w'’.-]+ [A-Z]")),
)


def named_in(text: str, cuts: list[tuple[int, int]]) -> list[list[str]]:
    """For each of the stretches of a sentence, in order, the kinds of name that begin in it."""
    found: list[set[str]] = [set() for _ in cuts]
    ends = [end for _, end in cuts]
    for start, name in _all(text):
        place = bisect_right(ends, start)
        if place < len(ends):
            found[place].add(f"a {name}")
    return [sorted(each) for each in found]


def _all(text: str) -> Iterator[tuple[int, str]]:
    yield from ((school.start, "school") for school in schools_in(text, short_too=False))
    yield from ((degree.start, "degree") for degree in degrees_in(text))
    yield from ((town.start, "town") for town in towns_in(text))
    for start, end in _phrases().spans(text):
        word = text[start:end]
        for name in _listed().get(word.lower(), ()):
            if end - start >= _SHORT or word.isupper() or (name == "language" and word.istitle()):
                yield start, name  # "or" is no Oregon
    for name, shape in _SHAPED:
        yield from ((shaped.start(), name) for shaped in shape.finditer(text))


@cache
def _listed() -> dict[str, tuple[str, ...]]:
    """What lists know, in small letters, to the kinds of name that it is."""
    lists = {
        "language": known.languages(),
        "area": known.practice_areas(),
        "credential": known.credentials(),
        "initials": known.bodies(),
        "state": known.states(),
        "country": known.countries(),
        "role": known.role_names(),
        "pastime": {word for words in known.pastimes().values() for word in words},
    }
    kinds: dict[str, list[str]] = defaultdict(list)
    for kind, names in lists.items():
        for name in names:
            if len(name) > 1:
                kinds[name.lower()].append(kind)
    return {name: tuple(each) for name, each in kinds.items()}


@cache
def _phrases() -> Phrases:
    return Phrases(_listed())

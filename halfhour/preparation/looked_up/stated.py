"""The names that a better question is filled with, from what the reader found in the passage. Pure.

LAW a law school, UNI another school, STUDIED a field of study, LANG a language, CREDENTIAL, GROUP, AWARD, TITLE of a
writing, TALK, FIELD of work, POST and HOUSE of a post that ended, DONE what somebody does outside work, told to them.
"""

import re
from collections.abc import Mapping
from typing import Any

from halfhour.preparation.banks.sayings import is_private, places_of, sorts_of
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.sure import lists

_LAW = re.compile(r"\bLaw\b|\bKing Hall\b|\bBoalt\b")  # in the name of a law school
_PLACES = {  # of a type of fact, and of a sort of it where one matters: what its places are called here
    ("education", "other"): {"STUDIED": "field"},
    ("certification", ""): {"CREDENTIAL": "name"},
    ("membership", ""): {"GROUP": "organisation"},
    ("award", ""): {"AWARD": "name"},
    ("publication", "any"): {"TITLE": "title"},
    ("publication", "talk"): {"TALK": "title"},
    ("practice_area", ""): {"FIELD": "value"},
    ("work", "post"): {"POST": "a_role", "HOUSE": "organisation"},
    ("community", ""): {"DONE": "told"},
}


def stated(passage: Passage) -> Mapping[str, str]:
    """The names to their words, of the first fact that gives them; a name without words is left out."""
    found: dict[str, str] = {}
    for fact in passage.facts:
        if fact.details is None or is_private(fact.value):
            continue
        said = _said(fact)
        if said and all(said.values()):
            found = said | found
    return {**found, **_tongue(passage)}


def _said(fact: Any) -> dict[str, str]:
    if fact.type not in _TYPES:
        return {}
    places, sorts = places_of(fact), sorts_of(fact, ())
    if fact.type == "education" and places["school"] and "paralegal" not in sorts:
        school = {"LAW" if _LAW.search(places["school"]) else "UNI": places["school"]}
        return school | ({"STUDIED": places["field"]} if "other" in sorts and places["field"] else {})
    return {
        name: places[place]
        for (kind, sort), names in _PLACES.items()
        if kind == fact.type and (not sort or sort in sorts)
        for name, place in names.items()
    }


_TYPES = {kind for kind, _ in _PLACES}


def _tongue(passage: Passage) -> dict[str, str]:
    """The first language named there that not everybody speaks."""
    said = (" ".join(found.group().split()) for found in re.finditer(lists()["LANG"], passage.text))
    tongue = next((each for each in said if each != "English"), "")
    return {"LANG": tongue} if tongue else {}

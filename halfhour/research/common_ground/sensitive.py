"""What is nobody's talking point: family, health, religion, ethnicity, nationality, orientation, immigration."""

import re
from functools import cache

from halfhour.reading.gazetteers import known
from halfhour.wording.sentences import folded

from .vocabulary import vocabulary

WHOSE = r"(?:my|his|her|their|our|your|the|an?|two|three|four|five)"
KIN = (
    r"(?:wife|husband|spouse|sons?|daughters?|mothers?|fathers?|mom|dad|parents?|brothers?|sisters?|siblings?|grand\w+)"
)
SOMEBODYS_KIN = rf"[\w-]+'s (?:late |older |younger |oldest |youngest |little )?{KIN}"  # "Dana's wife"
# "Sister Oriel fishes" as well, where a sentence begins so.
OPENS_WITH_KIN = re.compile(
    r"(?:^|[.;!?] )\W*(?:Wife|Husband|Spouse|Son|Daughter|Mother|Father|Mom|Dad|Brother|Sister) (?!Cit)[A-Z]\w+ [a-z]"
)
NOT_A_TEAM = r"(?!the [\w-]+ (?:[\w-]+ )?(?:kids|children|families)\b)"  # "the cross-country kids" are a team
# "He comes of a fishing family" tells of a trade.
NOT_A_TRADE = r"(?!an? (?:farm|ranch|farming|ranching|fishing|logging|mining|railroad|trucking) family\b)"
CHILD_OF = re.compile(r"\b[Aa] (?:native )?(?:son|daughter) of (?P<place>[A-Z][\w'.-]+(?: [A-Z][\w'-]+)*)(?! and\b)")
OF_KIN = re.compile(r",? *\(?\b(?:(?:(?:learned |picked up )?(?:from|with|thanks to|like) )my|my) (?=\w).*$")
ORDER = re.compile(r"\b(?:Sons|Daughters) of (?=the [A-Z]|[A-Z])")  # an order, and nobody's children
COUPLED = r"(?:with|for|because of|and|alongside|after|where|when|while)"
# "the family court" and "a children's law office" are places of work.
OF_THE_LAW = (
    r"(?! (?:trees?\b|histor(?:y|ies|ian)\b|law|court|band|services|practice|treatment|lawyer|attorney|division|room)"
    r"|'s (?:law|court))"
)


@cache
def _private() -> re.Pattern[str]:
    words = "|".join(vocabulary()["private"].strip().splitlines())
    return re.compile(rf"{_kin().pattern}|\b(?:{words})\b")


@cache
def _kin() -> re.Pattern[str]:
    whose = rf"{NOT_A_TEAM}{NOT_A_TRADE}{WHOSE} (?:[\w-]+ ){{0,2}}(?:{_family()})"
    return re.compile(rf"\b(?:{whose}|{SOMEBODYS_KIN})\b{OF_THE_LAW}")


@cache
def _family() -> str:
    return "|".join(vocabulary()["family"].split())


@cache
def _trailing() -> re.Pattern[str]:
    return re.compile(rf",?\s+{COUPLED} {WHOSE} (?:[\w-]+ ){{0,2}}(?:{_family()})\b{OF_THE_LAW}.*$", re.DOTALL)


def is_private(text: str) -> bool:
    """Does it speak of what is nobody's talking point?"""
    said = folded(ORDER.sub("Order of ", CHILD_OF.sub(_of_a_town, text)))
    return bool(OPENS_WITH_KIN.search(text) or _private().search(said))


def names_kin(text: str) -> bool:
    """Does it speak of somebody's family?"""
    return bool(OPENS_WITH_KIN.search(text)) or bool(_kin().search(folded(ORDER.sub("Order of ", text))))


def _of_a_town(found: re.Match[str]) -> str:
    """ "A son of McKeesport" tells of a town, "a son of Ada" of a family."""
    return found["place"] if found["place"] in known.cities() else found[0]


def without_family(quote: str) -> str:
    """A quote that ends with its family, cut before it."""
    found = _trailing().search(folded(ORDER.sub(lambda order: "-" * len(order[0]), quote)))
    return quote[: found.start()] if found else quote


def without_kin(said: str) -> str:
    """A student's line without whose it was: "Finnish (my grandmother's)", "piecing quilts with my aunt"."""
    return OF_KIN.sub("", said) if names_kin(said) else said


def speakable(quote: str) -> str:
    """The part of a quote that may be spoken of; empty where nothing is left."""
    spoken = without_family(quote)
    nothing_left = folded(spoken).strip() in {"i", "we", "he", "she", "they"}
    return "" if nothing_left or is_private(spoken) else spoken

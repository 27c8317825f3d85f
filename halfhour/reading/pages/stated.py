"""What a page's metadata says of a person: read with care, for it is often about the firm."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from halfhour.reading.pages.pieces import Piece

PERSONS = frozenset(("Person", "Attorney", "Judge", "Lawyer"))
FIRMS = frozenset(("LegalService", "Organization", "LocalBusiness", "Corporation"))
LABELS = {
    "jobTitle": "Position",
    "alumniOf": "Education",
    "knowsLanguage": "Languages",
    "award": "Awards",
    "memberOf": "Memberships",
    "address": "Location",
}
COMMON = frozenset("university college school law of the and for in at bar association society state county".split())
# schema.org's Attorney is a law office, and is written of the lawyer as well: what its name says decides.
_OF_FIRM = re.compile(
    r"(?i)&|\b(?:law|llp|pllc|llc|p\.?l\.?c|p\.?c|p\.?a|p\.?s|apc|inc|ltd|firm|group|offices?|attorneys?|lawyers?|legal|"
    r"associates|partners|company|services|solicitors|counsel|clinic|and|of)\b"
)
_TONGUES = dict(  # as metadata shorten them: "es", "pt-BR"
    pair.split("=")
    for pair in (
        "ar=Arabic bn=Bengali de=German en=English es=Spanish fa=Farsi fr=French gu=Gujarati he=Hebrew hi=Hindi "
        "hmn=Hmong hy=Armenian id=Indonesian it=Italian ja=Japanese km=Khmer ko=Korean nl=Dutch pa=Punjabi pl=Polish "
        "pt=Portuguese ro=Romanian ru=Russian so=Somali sv=Swedish sw=Swahili ta=Tamil te=Telugu th=Thai tl=Tagalog "
        "tr=Turkish uk=Ukrainian ur=Urdu vi=Vietnamese yue=Cantonese zh=Chinese"
    ).split()
)
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z]{2,4})?")
MOST, LONGEST = 12, 120  # values of one property, and characters of one
LONG = 200_000  # characters of metadata beyond which it is not read


def stated_in(root: etree._Element | None) -> dict:
    """`{"name", "title"}` of the one person whom the JSON-LD of a page describes, or nothing."""
    if root is None:
        return {}
    found = [thing for thing in _things(root) if _is_person(thing)]
    names = {str(thing["name"]) for thing in found}
    if len(names) != 1:
        return {}
    return {"name": names.pop(), "title": str(found[0].get("jobTitle") or "")}


def pieces_stated(root: etree._Element | None, shown: list[Piece]) -> list[Piece]:
    """What the metadata says of the one person whom it describes and the page does not show, below their name."""
    people = [thing for thing in _things(root) if _is_person(thing)] if root is not None else []
    if len({thing["name"] for thing in people}) != 1:
        return []
    words = frozenset(_WORD.findall(" ".join(piece.words for piece in shown).lower()))
    lines = [
        Piece(f"{label}: {'; '.join(unsaid)}", "field")
        for key, label in LABELS.items()
        if (unsaid := [value for value in _values_of(people[0], key) if not _is_said(value, words)])
    ]
    return [Piece(people[0]["name"], "heading", 1), *lines] if lines else []


_WORD = re.compile(r"[^\W\d_]+")


def _is_said(value: str, words: frozenset[str]) -> bool:
    """Does the page show a telling word of *value*? Then it says it better itself."""
    telling = set(_WORD.findall(value.lower())) - COMMON
    return not telling.isdisjoint(words)


def _values_of(person: dict, key: str) -> list[str]:
    """The texts of one property; a language that stands there as a code has its name."""
    values = _values(person.get(key))
    return [_tongue(value) for value in values] if key == "knowsLanguage" else values


def _tongue(value: str) -> str:
    code = _CODE.fullmatch(value)
    return _TONGUES.get(code[1], value) if code else value


def _values(said: object) -> list[str]:
    """The texts of a property: itself, or the names of the things that it holds."""
    held = said if isinstance(said, list) else [said]
    found = []
    for thing in held[:MOST]:
        name = thing.get("addressLocality") or thing.get("name") if isinstance(thing, dict) else thing
        if isinstance(name, str) and 1 < len(name.strip()) < LONGEST:
            found.append(" ".join(name.split()))
    return found


def _things(root: etree._Element) -> Iterator[dict]:
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > LONG:
            continue
        try:
            waiting = [_told_in(text)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            thing = waiting.pop()
            if isinstance(thing, list):
                waiting += thing
            elif isinstance(thing, dict):
                yield thing
                waiting += [value for key, value in thing.items() if key in ("@graph", "mainEntity", "about")]


def _told_in(text: str) -> Any:
    """What JSON says; in place of half a letter a mark that it is none, for half a letter cannot be kept."""
    said = json.loads(text)
    if "\\u" not in text:
        return said
    whole = json.dumps(said, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.loads(whole.replace("\\u0000", ""))


def _is_person(thing: dict) -> bool:
    kinds = thing.get("@type")
    kinds = set(kinds if isinstance(kinds, list) else [kinds]) if kinds else set()
    name = thing.get("name")
    if not isinstance(name, str) or not all(isinstance(kind, str) for kind in kinds):
        return False
    return bool(kinds & PERSONS) and not kinds & FIRMS and len(name.split()) <= 5 and not _is_firm(kinds, name)


def _is_firm(kinds: set[str], name: str) -> bool:
    return "Person" not in kinds and (" " not in name.strip() or bool(_OF_FIRM.search(name)))

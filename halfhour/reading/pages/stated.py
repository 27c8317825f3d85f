"""What a page's metadata says of a person: read with care, for it is often about the firm."""

import json
from collections.abc import Iterator

from lxml import etree

PERSONS = frozenset(("Person", "Attorney", "Judge", "Lawyer"))
FIRMS = frozenset(("LegalService", "Organization", "LocalBusiness", "Corporation"))
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


def _things(root: etree._Element) -> Iterator[dict]:
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > LONG:
            continue
        try:
            waiting = [json.loads(text)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            thing = waiting.pop()
            if isinstance(thing, list):
                waiting += thing
            elif isinstance(thing, dict):
                yield thing
                waiting += [value for key, value in thing.items() if key in ("@graph", "mainEntity", "about")]


def _is_person(thing: dict) -> bool:
    kinds = thing.get("@type")
    kinds = set(kinds if isinstance(kinds, list) else [kinds]) if kinds else set()
    name = thing.get("name")
    if not isinstance(name, str) or not all(isinstance(kind, str) for kind in kinds):
        return False
    return bool(kinds & PERSONS) and not kinds & FIRMS and len(name.split()) <= 5

"""What of a fact can be put into a frame, as it is said aloud, and which frames suit it. Pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, is_dataclass
from typing import Any

from halfhour.preparation.banks import aloud
from halfhour.preparation.banks.doings import told

Held = dict[str, Any]


def places_of(fact: Any, about: str = "") -> dict[str, str]:
    """The places of frames to the words that stand there; "" where nobody would say them. `about` is the person."""
    held = _held(fact)
    return {place: words.strip() for place, words in _SAID[fact.type](held, fact.value, about).items()}


def sorts_of(fact: Any, others: Iterable[Any]) -> set[str]:
    """Which sorts of its type a fact is, among the facts of the same person."""
    held = _held(fact)
    if fact.type == "education":
        return {_studies(held)}
    if fact.type == "work":
        return {_works(fact, held, others)}
    if fact.type == "publication" and held.get("talk"):
        return {"talk"}
    if fact.type == "admission":
        places = {_held(each).get("jurisdiction") for each in others if each.type == "admission"}
        return {"several"} if len(places - {None, ""}) > 1 else set()
    return {"any", "office"} if held.get("office") else {"any"}


def _works(fact: Any, held: Held, others: Iterable[Any]) -> str:
    """ "now", "former", "grown" where another post is held at the same place now; "" for "a bank" that is now."""
    if not (held.get("former") or fact.end):
        return "" if re.match(r"an? ", _text(held, "organisation")) else "now"
    posts = [(each, _held(each)) for each in others if each.type == "work"]
    here = {one.get("organisation") for each, one in posts if not (one.get("former") or each.end)}
    return "grown" if held.get("organisation") in here else "former"


def _studies(held: Held) -> str:
    degree, where = held.get("degree") or "", f"{held.get('school')} {held.get('field')}"
    if re.search(r"paralegal|legal (?:studies|assist)", f"{degree} {where}", re.I):
        return "paralegal"
    lesser = re.search(r"\b[BA]\.?[AS]\b|Bachelor|Associate|[Cc]ertificate", degree)
    return "law" if re.search(r"\bJ\.?D|LL\.|\bLaw\b", f"{degree} {where}") and not lesser else "other"


def _held(fact: Any) -> Held:
    details = fact.details
    return asdict(details) if is_dataclass(details) and not isinstance(details, type) else dict(details or {})


def _of_education(held: Held, value: str, about: str) -> dict[str, str]:
    return {"school": aloud.school(_text(held, "school")), "field": aloud.field_of_study(_text(held, "field"))}


def _of_work(held: Held, value: str, about: str) -> dict[str, str]:
    role = _text(held, "role")
    return {"organisation": aloud.employer(_text(held, "organisation"), role), "a_role": aloud.role(role)}


def _of_membership(held: Held, value: str, about: str) -> dict[str, str]:
    return {
        "organisation": aloud.group(_text(held, "organisation")),
        "served": aloud.served_as(_text(held, "office")),
    }


def _of_publication(held: Held, value: str, about: str) -> dict[str, str]:
    return {"title": aloud.title(_text(held, "title"), about.split()[-1:])}


def _of_practice(held: Held, value: str, about: str) -> dict[str, str]:
    return {"value": aloud.field_of_work(_first(held, value))}


def _of_language(held: Held, value: str, about: str) -> dict[str, str]:
    return {"value": aloud.spoken(_first(held, value), _text(held, "level"))}


_SAID: dict[str, Callable[[Held, str, str], dict[str, str]]] = {
    "education": _of_education,
    "work": _of_work,
    "membership": _of_membership,
    "publication": _of_publication,
    "practice_area": _of_practice,
    "language": _of_language,
    "certification": lambda held, value, about: {"name": aloud.credential(_text(held, "name"))},
    "award": lambda held, value, about: {"name": aloud.honour(_text(held, "name"))},
    "community": lambda held, value, about: {"told": told(_text(held, "activity"))},
    "admission": lambda held, value, about: {},
}


def _text(held: Held, name: str) -> str:
    return str(held.get(name) or "")


def _first(held: Held, value: str) -> str:
    return next((name for name in held.get("names") or () if name), value)

"""What of a fact can be put into a frame, as it is said aloud, and which frames suit it. Pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, is_dataclass
from typing import Any

from halfhour.preparation.banks import aloud, earned, fields
from halfhour.preparation.banks.doings import told

Held = dict[str, Any]
_NO_MEETINGS = re.compile(r"Review|Journal|Court|Mock Trial", re.I)
_PRIVATE = re.compile(
    r"\b(?:church|parish|mosque|synagogue|temple|faith|bible|ministry|catholic|christian|jewish|muslim|wife|husband"
    r"|spouse|son|daughter|child|children|twins?|mother|father|cancer|illness|disab\w+|recovery|pregnan\w+|immigrant)\b",
    re.I,
)
_LEARNER = re.compile(r"intern|extern|student|summer|fellow|volunteer|trainee", re.I)
_LEGAL_HOUSE = re.compile(r"\b(?:LLP|PLLC|P\.?C|P\.?A|P\.?S|Law|Legal|Attorney|Defender|Prosecut\w+|Courts?|Justice)\b")
_LEGAL_ROLE = re.compile(r"attorney|lawyer|partner|associate|counsel\b|paralegal|solicitor|prosecutor|defender", re.I)


def is_private(value: str) -> bool:
    """Whether it tells of faith, kin or health: nothing to ask about."""
    return bool(_PRIVATE.search(value))


def places_of(fact: Any, about: str = "") -> dict[str, str]:
    """The places of frames to the words that stand there; "" where nobody would say them. `about` is the person."""
    held = _held(fact)
    return {place: words.strip() for place, words in _SAID[fact.type](held, fact.value, about).items()}


def sorts_of(fact: Any, others: Iterable[Any]) -> set[str]:
    """Which sorts of its type a fact is, among the facts of the same person."""
    held = _held(fact)
    if fact.type == "work":
        return _works(fact, held, others)
    if fact.type == "education":
        return {_studies(held)}
    if fact.type == "admission":
        places = {_held(each).get("jurisdiction") for each in others if each.type == "admission"}
        return {"several"} if len(places - {None, ""}) > 1 else set()
    return {"talk"} if fact.type == "publication" and held.get("talk") else {"any"} | _beside(fact, held)


def _beside(fact: Any, held: Held) -> set[str]:
    """ "field" of matters, "body" with meetings, "office" that was held."""
    field = fact.type == "practice_area" and fields.is_a_field(fields.field_of_work(_first(held, fact.value)))
    body = fact.type == "membership" and not _NO_MEETINGS.search(_text(held, "organisation"))
    twice = _text(held, "organisation").endswith("Board") and "board" in _text(held, "office").lower()
    found = {"field": field, "body": body, "office": bool(held.get("office")) and not twice}
    return {name for name, there in found.items() if there}


def _works(fact: Any, held: Held, others: Iterable[Any]) -> set[str]:
    """ "now", "former", "grown" where another post is held at the same place now; none for "a bank" that is now."""
    house, role = _text(held, "organisation"), _text(held, "role")
    posts = [(each, _held(each)) for each in others if each.type == "work"]
    now = [one for each, one in posts if not (one.get("former") or each.end)]
    here = {one.get("organisation") for one in now}
    if not (held.get("former") or fact.end):
        passing = _LEARNER.search(role) if role else any(one.get("role") for one in now)
        return set() if passing or re.match(r"an? ", house) else {"now"}
    if any(house and each and (each.startswith(house) or house.startswith(each)) for each in here):
        return {"grown"}
    post = {"post"} if role and not _LEARNER.search(role) else set()
    return {"former"} | post | ({"legal"} if _LEGAL_HOUSE.search(house) or _LEGAL_ROLE.search(role) else set())


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
    return {"school": aloud.school(_text(held, "school")), "field": fields.field_of_study(_text(held, "field"))}


def _of_work(held: Held, value: str, about: str) -> dict[str, str]:
    role = _text(held, "role")
    return {"organisation": aloud.employer(_text(held, "organisation"), role), "a_role": aloud.role(role)}


def _of_membership(held: Held, value: str, about: str) -> dict[str, str]:
    return {
        "organisation": aloud.group(_text(held, "organisation")),
        "served": aloud.served_as(_text(held, "office")),
    }


def _of_publication(held: Held, value: str, about: str) -> dict[str, str]:
    return {"title": earned.title(_text(held, "title"), about.split()[-1:])}


def _of_practice(held: Held, value: str, about: str) -> dict[str, str]:
    field = fields.field_of_work(_first(held, value))
    named = any(re.search(rf"\b{re.escape(name)}\b", field, re.IGNORECASE) for name in about.split())
    return {"value": "" if named else field}  # a sentence about them is no field: "Gita Rowan represents farms"


def _of_language(held: Held, value: str, about: str) -> dict[str, str]:
    return {"value": earned.spoken(_first(held, value), _text(held, "level"))}


_SAID: dict[str, Callable[[Held, str, str], dict[str, str]]] = {
    "education": _of_education,
    "work": _of_work,
    "membership": _of_membership,
    "publication": _of_publication,
    "practice_area": _of_practice,
    "language": _of_language,
    "certification": lambda held, value, about: {"name": earned.credential(_as_told(_text(held, "name"), value))},
    "award": lambda held, value, about: {"name": earned.honour(_text(held, "name"))},
    "community": lambda held, value, about: {"told": told(_text(held, "activity"))},
    "admission": lambda held, value, about: {},
}


def _as_told(name: str, value: str) -> str:
    """The full name of a credential where the fact's own words hold it or its initials, else those words."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    short = len(value.split()) < 2
    return name if short or name.casefold() in value.casefold() or initials in value else value.partition(" (")[0]


def _text(held: Held, name: str) -> str:
    return str(held.get(name) or "")


def _first(held: Held, value: str) -> str:
    return next((name for name in held.get("names") or () if name), value)

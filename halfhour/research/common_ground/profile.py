"""The student's profile: from its JSON, and from prose or a resume by the reader that reads everybody's page."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from halfhour.reading.clean.decoding import decode
from halfhour.reading.details import City, Community, Education, Language, Membership, PracticeArea
from halfhour.reading.shapes import Fact, Reading, Unreadable

from .own_words import in_own_words, listed
from .schools.named import schools_in
from .shapes import Entries, Entry, Profile

KINDS = ("schools", "employers", "towns", "memberships", "languages", "interests", "practice_areas", "activities")

LISTS = {
    "education": "schools",
    "work": "employers",
    "city": "towns",
    "membership": "memberships",
    "language": "languages",
    "practice_area": "practice_areas",
    "community": "interests",
    "award": "activities",
    "publication": "activities",
}


def _reader() -> Callable[..., Reading]:
    from halfhour.reading.apart import read_apart  # takes a while to load; a profile that was typed needs none of it

    return read_apart


def profile_from(said: dict[str, Any]) -> Profile:
    """A profile from JSON: lists of strings, or of objects with `name`, `start`, `end` and `field`.

    Other keys, such as private notes, are passed over. ValueError where a list is none.
    """
    lists = {kind: tuple(_entry(each) for each in _list(said, kind)) for kind in KINDS}
    return _profile(lists, programme=str(said.get("programme") or ""))


def _profile(lists: dict[str, Entries], *, programme: str = "") -> Profile:
    """The lists in the order of `KINDS`, which is that of the profile's fields."""
    first, *rest = (lists[kind] for kind in KINDS)
    return Profile(first, programme, *rest)


def _list(said: dict[str, Any], kind: str) -> list[Any]:
    found = said.get(kind) or []
    if not isinstance(found, list):
        raise ValueError(f"{kind} is a list")
    return [each for each in found if each]


def _entry(said: Any) -> Entry:
    if isinstance(said, dict):
        name = said.get("name") or said.get("said") or ""
        return Entry(str(name), said.get("start"), said.get("end"), str(said.get("field") or ""))
    return Entry(str(said))


def profile_in(data: bytes, filename: str) -> Profile:
    """The profile in a file: JSON, as `profile_from` takes it, alone or under `student`; else prose or a resume.

    Raises ValueError, and its kind Unreadable, with one sentence that says what to do.
    """
    text = _text_in(data)
    if text.lstrip().startswith("{"):
        return profile_from(_stated(text))
    return profile_from_reading(_reader()(data, filename=filename))


def _text_in(data: bytes) -> str:
    """The characters of a file of text, in whatever encoding; "" for a PDF and the like."""
    try:
        return decode(data)
    except Unreadable:
        return ""


def _stated(text: str) -> dict[str, Any]:
    try:
        said = json.loads(text)
    except RecursionError as fault:
        raise ValueError("This is no profile: its brackets go too deep.") from fault
    student = said.get("student") or said
    if not isinstance(student, dict):
        raise ValueError("student is an object with schools, employers, towns and the like")
    return student


def profile_from_reading(reading: Reading) -> Profile:
    """The profile in a resume of any form that the reader takes."""
    lists: dict[str, list[Entry]] = {kind: [] for kind in KINDS}
    for fact in reading.facts:
        if fact.type in LISTS:
            lists[LISTS[fact.type]].extend(_entries(fact))
    for kind, entry in in_own_words(reading.text):
        lists[kind].append(entry)
    return _profile({kind: tuple(_each_once(entries)) for kind, entries in lists.items()})


def _each_once(entries: list[Entry]) -> Iterator[Entry]:
    """The entries without those whose words stand in an earlier one."""
    said: list[str] = []
    for entry in entries:
        if not any(entry.said in earlier for earlier in said):
            said.append(entry.said)
            yield entry


def _entries(fact: Fact) -> Iterator[Entry]:
    """The things that a fact names, as they stand in its quote; else the whole quote."""
    field = getattr(fact.details, "field", "")
    parts = [each for each in _named(fact) if each and each in fact.quote]
    if fact.type == "education" and not parts:
        return
    for part in parts or [fact.quote]:
        yield Entry(part, fact.start, fact.end, field)


def _named(fact: Fact) -> tuple[str, ...]:
    details = fact.details
    if isinstance(details, Education):
        stated = details.school.split(" (")[0]
        return (stated,) if stated and stated in fact.quote else tuple(each.name for each in schools_in(fact.quote))
    if isinstance(details, Language | PracticeArea):
        return details.names
    if isinstance(details, City):
        return (details.city,)
    if isinstance(details, Community) and details.organisation in {"", details.activity}:
        return tuple(listed(fact.quote))
    return (details.organisation,) if isinstance(details, Membership) else ()

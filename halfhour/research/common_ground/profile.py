"""The student's profile: from its JSON, and from prose or a resume by the reader that reads everybody's page."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.details import City, Community, Education, Language, Membership, PracticeArea
from halfhour.reading.shapes import READ, Fact, Reading, Unreadable

from .areas import fields_of
from .own_lines import in_labelled_lines
from .own_name import own_name
from .own_words import in_own_words, listed
from .schools.named import schools_in
from .shapes import Entry, Profile

KINDS = ("schools", "employers", "towns", "memberships", "languages", "interests", "practice_areas", "activities")

LARGEST_STATED = 1_000_000  # letters of a profile as JSON; one has a thousandth of them
MOST, LONGEST = 60, 500  # entries of a list, and letters of one
MORE = _(
    "This says more of you than can be compared: of each kind the first 60 lines were taken, and 500 letters of each."
)
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
    lists = {kind: [_entry(each) for each in _list(said, kind)] for kind in KINDS}
    programme, name = (str(said.get(each) or "")[:LONGEST] for each in ("programme", "name"))
    return _profile(lists, programme=programme, name=name)


def _profile(
    lists: dict[str, list[Entry]], *, programme: str = "", name: str = "", warnings: Iterable[str] = ()
) -> Profile:
    """The lists in the order of `KINDS`, which is that of the profile's fields; of very much, the beginning."""
    taken = {kind: tuple(replace(each, said=each.said[:LONGEST]) for each in lists[kind][:MOST]) for kind in KINDS}
    cut = any(len(lists[kind]) > MOST or any(len(each.said) > LONGEST for each in lists[kind]) for kind in KINDS)
    return Profile(programme=programme, name=name, warnings=(*warnings, *[MORE] * cut), **taken)


def _list(said: dict[str, Any], kind: str) -> list[Any]:
    found = said.get(kind) or []
    if not isinstance(found, list):
        raise ValueError(f"{kind} is a list")
    return [each for each in found if each]


def _entry(said: Any) -> Entry:
    if isinstance(said, dict):
        name = said.get("name") or said.get("said") or ""
        field = str(said.get("field") or "")[:LONGEST]
        return Entry(str(name), _year(said.get("start")), _year(said.get("end")), field)
    return Entry(str(said))


def _year(said: Any) -> int | None:
    """A year, also where it was written in quotes; anything else is none."""
    return int(said) if re.fullmatch(r"(?:19|20)\d\d", str(said)) else None


def profile_in(data: bytes, filename: str) -> Profile:
    """The profile in a file: JSON, as `profile_from` takes it, alone or under `student`; else prose or a resume.

    Raises ValueError, and its kind Unreadable, with one sentence that says what to do.
    """
    from halfhour.reading.read import LARGEST, TOO_LARGE

    if len(data) > LARGEST:
        raise Unreadable(TOO_LARGE)
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
    if len(text) > LARGEST_STATED:
        raise ValueError("This profile is over 1 MB. Keep your schools, work, towns and the like in it, and no more.")
    try:
        said = json.loads(text, parse_int=_number)
    except RecursionError as fault:
        raise ValueError("This is no profile: its brackets go too deep.") from fault
    student = said.get("student") or said
    if not isinstance(student, dict):
        raise ValueError("student is an object with schools, employers, towns and the like")
    return student


def _number(digits: str) -> int:
    """A number of any length; no year has ten digits."""
    return int(digits[:10])


def profile_from_reading(reading: Reading) -> Profile:
    """The profile in a resume of any form that the reader takes."""
    from halfhour.reading.read import LONG, MANY_LINES

    lists: dict[str, list[Entry]] = {kind: [] for kind in KINDS}
    for fact in reading.facts:
        for entry in _entries(fact) if fact.type in LISTS else ():
            lists[_list_of(fact, entry)].append(entry)
    for kind, entry in in_labelled_lines(reading.text[:READ]):
        if not any(_same_thing(entry.said, each.said) for each in lists[kind]):
            lists[kind].append(entry)
    for kind, entry in in_own_words(reading.text[:READ]):
        if not any(entry.said in each.said for each in lists["employers"]):
            lists[kind].append(entry)
    unread = (each for each in reading.warnings if each in (LONG, MANY_LINES))
    once = {kind: list(_each_once(entries)) for kind, entries in lists.items()}
    return _profile(once, name=own_name(reading), warnings=unread)


def _same_thing(one: str, other: str) -> bool:
    """Does one of two lines stand in the other?"""
    return one.lower() in other.lower() or other.lower() in one.lower()


def _list_of(fact: Fact, entry: Entry) -> str:
    """Among the interests of a resume stand fields of law; what has years is a service, and no pastime."""
    if fact.type != "community":
        return LISTS[fact.type]
    if fact.start or fact.end:
        return "activities"
    return "practice_areas" if fields_of(entry.said) else LISTS[fact.type]


def _each_once(entries: list[Entry]) -> Iterator[Entry]:
    """The entries without those whose words stand in an earlier one."""
    said: list[str] = []
    for entry in entries:
        if not any(entry.said in earlier for earlier in said):
            said.append(entry.said)
            yield entry


def _entries(fact: Fact) -> Iterator[Entry]:
    """The things that a fact names, as they stand in its quote; else the whole quote."""
    field = getattr(fact.details, "field", "").split(" | ")[0]
    parts = [each for each in _named(fact) if re.search(r"\w", each) and each in fact.quote]
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
        state = rf"(?:, (?:{re.escape(details.region)}|[A-Z]{{2}})\b)?" if details.region else ""
        found = re.search(re.escape(details.city) + state, fact.quote)
        return (found[0],) if found else ()
    if (
        isinstance(details, Community)
        and details.organisation in {"", details.activity}
        and not (fact.start or fact.end)
    ):
        return tuple(listed(fact.quote))
    return (details.organisation,) if isinstance(details, Membership) else ()

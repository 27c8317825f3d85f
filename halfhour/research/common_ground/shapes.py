"""What the student brings, and what the two of them share."""

from dataclasses import dataclass, fields
from typing import NamedTuple

from halfhour.foundation.words import Words


@dataclass(frozen=True)
class Entry:
    """One line of what the student brings, verbatim, with its years where they are known."""

    said: str
    start: int | None = None
    end: int | None = None
    field: str = ""  # of a school: what was studied there
    near: frozenset[str] = frozenset()  # of a school: the states in which the student has lived


Entries = tuple[Entry, ...]


@dataclass(frozen=True)
class Profile:
    """What the student brings, by kind. Private notes have no place in it."""

    schools: Entries = ()
    programme: str = ""
    employers: Entries = ()
    towns: Entries = ()
    memberships: Entries = ()
    languages: Entries = ()
    interests: Entries = ()
    practice_areas: Entries = ()
    activities: Entries = ()
    warnings: tuple[str, ...] = ()  # what of it was not read
    name: str = ""  # whose it is, where it says so at its head

    def lists(self) -> list[tuple[str, Entries]]:
        """The kinds that are lists, by name."""
        named = (each.name for each in fields(self))
        return [(name, getattr(self, name)) for name in named if name not in {"programme", "warnings", "name"}]


@dataclass(frozen=True)
class Shared:
    """One thing in common: both quotes verbatim, and a way to say it that claims no more than they do.

    `strength` is 3 for rare and warm, 2 for worth a mention, 1 for weak; `fact_index` is the place of the
    fact in what was given.
    """

    kind: str
    student_quote: str
    source_quote: str
    strength: int
    say: Words
    fact_index: int


class Match(NamedTuple):
    """How well one fact meets one entry: the kind of link, its strength, and how sure the words are."""

    kind: str
    strength: int
    weight: float
    what: str  # what is shared, to be named in a sentence
    way: str = ""  # how to say it, where that differs from the kind

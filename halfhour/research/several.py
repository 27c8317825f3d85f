"""Several files at once: each becomes a source of one person; what cannot is told by its name, and no other is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.people.models import Person
from halfhour.reading.whom.alike import spelt_alike
from halfhour.research.forms import LARGEST
from halfhour.research.intake import (
    AT_ONCE,
    CannotRead,
    Intake,
    ReadAlready,
    add_with_source,
    candidates,
    introduce,
    read,
    take_in,
)
from halfhour.research.listed import rows_in
from halfhour.research.models import Source

WORTH_SAYING = 180  # letters of why files were left out; of more only their names are told


class TooMany(Refused):
    """More files than one press reads."""


@dataclass(frozen=True)
class Left:
    """A file that became no source, and why."""

    name: str
    why: str


@dataclass(frozen=True)
class Given:
    """What came in by one press: what can be read, and what was left out."""

    read: tuple[Intake, ...]
    left: tuple[Left, ...] = ()

    @property
    def told(self) -> str:
        """What was left out, each by its name; "" where nothing was."""
        return told_of(self.left)


def told_of(left: Iterable[Left]) -> str:
    """Each file that was left out, by its name, and why as far as there is room."""
    left = tuple(left)
    if not left:
        return ""
    why = " ".join(_("%(file)s was left out: %(why)s") % {"file": each.name, "why": each.why} for each in left)
    if len(why) <= WORTH_SAYING or len(left) == 1:
        return why
    names = ", ".join(each.name for each in left)
    return _("Left out: %(files)s. Add one of them alone to see why.") % {"files": names}


def sorted_out(intakes: Iterable[Intake], *, link: str = "", about: str = "") -> Given:
    """Which of them can be read, before anything is locked. Raises TooMany; CannotRead where none can."""
    intakes = tuple(intakes)
    if len(intakes) > AT_ONCE:
        raise TooMany(_("Choose up to %(most)s files at once. None of these was read.") % {"most": AT_ONCE})
    refused = {at: why for at, each in enumerate(intakes) if (why := _why_not(each, about))}
    left = [Left(_name_of(intakes[at]), why) for at, why in refused.items()]
    if link:
        left.append(Left(link, _("A link belongs to one file. Add it by itself.")))
    given = Given(tuple(each for at, each in enumerate(intakes) if at not in refused), tuple(left))
    if not given.read:
        raise CannotRead(given.told)
    names = (about,) if about else whose_are(given.read)
    for each in given.read if len(names) == 1 else ():
        read(each, about=names[0])
    return given


def _name_of(intake: Intake) -> str:
    return intake.filename or _("What you pasted")


def _why_not(intake: Intake, about: str) -> str:
    """Why it can be no source of one person; "" where it can."""
    if len(intake.data) > LARGEST:
        return _("It is over 10 MB.")
    try:
        if not about and rows_in(intake):
            return _("It holds rows of people. Add it by itself.")
        read(intake, about=about)
    except CannotRead as refusal:
        return str(refusal)
    return ""


def whose_are(intakes: Iterable[Intake]) -> tuple[str, ...]:
    """Whom they are about: the one whom all that name one person name, else everybody whom they name."""
    named = [candidates(each) for each in intakes]
    sure = _once(names[0] for names in named if len(names) == 1)
    if len(sure) == 1:
        return sure
    everybody = _once(name for names in named for name in names)
    shared = tuple(name for name in everybody if all(_is_among(name, names) for names in named if names))
    return shared if len(shared) == 1 and not sure else everybody


def subjects_of(intakes: Iterable[Intake]) -> tuple[str, ...]:
    """Whom each of them is about, in one spelling; "" where it names nobody, or several."""
    named = [names[0] if len(names := candidates(each)) == 1 else "" for each in intakes]
    sure = _once(filter(None, named))
    return tuple(next((one for one in sure if _is_among(name, [one])), "") for name in named)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, the first of its spellings."""
    found: list[str] = []
    for name in names:
        if not _is_among(name, found):
            found.append(name)
    return tuple(found)


def _is_among(name: str, names: Iterable[str]) -> bool:
    return any(name == each or spelt_alike(name, each) for each in names)


def take_in_each(student: Any, named: Iterable[tuple[str, Intake]], *, at: datetime) -> tuple[list[Person], str]:
    """Each a source of whom it is named for, new or known; whose they are, and what was left out. Raises ReadAlready
    where all are."""
    people, left = dict[Any, Person](), list[Left]()
    for name, each in named:
        try:
            person = add_with_source(student, name, each, at=at).person
        except ReadAlready:
            left.append(Left(_name_of(each), _("It is among the sources already.")))
            continue
        people[person.pk] = person
    if not people:
        raise ReadAlready(told_of(left))
    return list(people.values()), told_of(left)


def take_in_all(person: Person, given: Given, *, at: datetime, place: str = "") -> tuple[list[Source], Given]:
    """Each a source of the person; those that are there already are left out. Raises ReadAlready where all are."""
    sources, left = [], list(given.left)
    for each in given.read:
        try:
            source = take_in(person, each, at=at, place=place)
        except ReadAlready:
            left.append(Left(_name_of(each), _("It is among the sources already.")))
            continue
        introduce(person, source)
        sources.append(source)
    if not sources:
        raise ReadAlready(told_of(left))
    return sources, replace(given, left=tuple(left))


def intakes_of(files: Iterable[Any], words: str) -> list[Intake]:
    """Each file, and the words beside them as one more."""
    found = [Intake(each.read(), filename=each.name or "") for each in files]
    return [*found, Intake(words.encode())] if words else found

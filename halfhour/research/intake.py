"""A file, a paste or a page that was fetched becomes a source with its facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.people.models import Person
from halfhour.reading.shapes import Fact as Found
from halfhour.reading.shapes import Reading, Unreadable
from halfhour.reading.whom.written import written
from halfhour.research.card import introduce, restate
from halfhour.research.carried import carry_over, carry_to
from halfhour.research.models import Blob, Fact, Source
from halfhour.research.origin import by_address, by_words, head_of

AT_ONCE = 12  # people of one page who can be added by one press: each is read for by itself
VALUE_LENGTH = 500  # letters of a fact that the table holds


class CannotRead(Refused):
    """The file could not be read; the words say why and what to do."""


class WhoIsIt(Refused):
    """The content names nobody, or several people."""


class ReadAlready(Refused):
    """The very same content is already a source of this person."""


@dataclass(frozen=True)
class Intake:
    """What came in, and how: bytes, the name of its file, its address."""

    data: bytes
    filename: str = ""
    address: str = ""


def read(intake: Intake, *, about: str = "") -> Reading:
    """Read it, apart from this process where its kind is risky. Raises CannotRead."""
    try:
        return _read_once(intake.data, intake.filename, about)
    except Unreadable as fault:
        raise CannotRead(_(str(fault))) from fault


def read_ahead(intake: Intake, *, about: str = "") -> None:
    """A PDF may take seconds: read it before anything is locked, as it will be asked for then. Raises CannotRead."""
    people = (about,) if about else candidates(intake)
    if len(people) == 1:
        read(intake, about=people[0])


@lru_cache(maxsize=AT_ONCE + 2)
def _read_once(data: bytes, filename: str, about: str) -> Reading:
    from halfhour.reading.apart import read_apart  # the reader takes a while to load; most pages need none of it

    return read_apart(data, filename=filename, about=about)


def times_read() -> int:
    """How often a content was really read in this process; a look at what stands by does not count."""
    return _read_once.cache_info().misses


def take_in(person: Person, intake: Intake, *, at: datetime, place: str = "") -> Source:
    """Keep it as it came, with its text and facts. Raises CannotRead, ReadAlready; then nothing is kept."""
    reading = read(intake, about=person.name)
    blob = Blob.objects.keep(person.student_id, intake.data)
    if Source.objects.of(person.student_id).filter(person=person, blob=blob).exists():
        raise ReadAlready(_("This very page is among the sources already. Nothing was added."))
    place = place or place_of(intake, reading)
    source = Source.objects.create(
        student_id=person.student_id, person=person, blob=blob, kind=reading.kind, place=place,
        title=title_of(intake, reading, place)[:300],
        filename=intake.filename[:300], address=intake.address[:1000], read_at=at, **_layers(reading),
    )  # fmt: skip
    keep_facts(source, reading)
    carry_to(source)
    return source


def place_of(intake: Intake, reading: Reading) -> str:
    """Where a source comes from: as its address says, else as the page says of itself."""
    place = by_address(intake.address, intake.filename)
    return place if place != Source.Place.OTHER else by_words(reading)


def title_of(intake: Intake, reading: Reading, place: str) -> str:
    """What a source is called. Pasted words have no title: their first line stands for it, where nothing else does.

    Of a line in capitals only names are written anew: an LLP stays one.
    """
    if reading.title or intake.filename or place == Source.Place.BAR:
        return reading.title
    if place == Source.Place.LINKEDIN:
        return _("LinkedIn profile")
    line = head_of(reading).partition("\n")[0]
    for name in reading.people:
        line = line.replace(name, written(name, reading.clean))
    return line


def tells_of_one(intake: Intake) -> bool:
    """Does the content name one person, and say a fact of them? What cannot be read tells of nobody."""
    try:
        reading = read(intake)
    except CannotRead:
        return False
    return len(reading.people) == 1 and bool(reading.facts)


def candidates(intake: Intake) -> tuple[str, ...]:
    """Whom the content may be about: the one whom its title names, else everybody whom it names."""
    reading = read(intake)
    title = reading.title.casefold()
    titled = tuple(name for name in reading.people if name.casefold() in title)
    found = titled if len(titled) == 1 else reading.people
    return tuple(dict.fromkeys(written(name, reading.clean) for name in found))


def whose(intake: Intake) -> str:
    """The one name that the content says it is about. Raises WhoIsIt where it names none, or several."""
    people = candidates(intake)
    if len(people) != 1:
        said = ", ".join(people) or _("nobody")
        raise WhoIsIt(
            _("It is not clear whom it is about (it names: %(said)s). Add the person by name first.") % {"said": said}
        )
    return people[0]


def add_with_source(student: Any, name: str, intake: Intake, *, at: datetime) -> Source:
    """A person by that name, new or known, with one more source. Raises CannotRead, ReadAlready."""
    person = Person.objects.called(student, name)
    source = take_in(person, intake, at=at)
    introduce(person, source)
    return source


def read_again(source: Source) -> None:
    """The reader has improved: facts are replaced; the student's verdicts stay."""
    reading = read(Intake(source.blob.data, source.filename, source.address), about=source.person.name)
    for name, value in _layers(reading).items():
        setattr(source, name, value)
    source.save()
    before = list(Fact.objects.of(source.student_id).filter(source=source))
    for fact in before:
        fact.delete()  # one by one, so that undo brings them back
    keep_facts(source, reading)
    carry_over(source, before)
    carry_to(source)
    _renew_card(source, before)


def _renew_card(source: Source, before: Iterable[Fact]) -> None:
    """What the card had from a fact that is no longer read so, it takes from this reading."""
    now = {(each.type, each.value) for each in source.facts.held()}
    card = source.person.role, source.person.city
    restate(source.person, [each for each in before if not each.about and (each.type, each.value) not in now])
    if (source.person.role, source.person.city) != card:
        introduce(source.person, source)


def keep_facts(source: Source, reading: Reading) -> None:
    """The facts of the person, and those of others that the same page tells."""
    of_others = [(each, each.about or _("the firm")) for each in reading.others]
    Fact.objects.bulk_create(
        _row(source, each, about) for each, about in [*((each, "") for each in reading.facts), *of_others]
    )


def _layers(reading: Reading) -> dict:
    return {
        "text": reading.text,
        "changes": [[each.start, each.end, each.became, each.why] for each in reading.changes],
        "blocks": [
            [each.start, each.end, each.heading, each.about, each.kind, each.question, each.who]
            for each in reading.blocks
        ],
        "repairs": reading.repairs,
        "warnings": list(reading.warnings),
    }


def _row(source: Source, found: Found, about: str) -> Fact:
    return Fact(
        student_id=source.student_id, source=source, person_id=source.person_id, type=found.type,
        value=found.value[:VALUE_LENGTH], quote=found.quote, span_start=found.span[0], span_end=found.span[1],
        about=about[:200], start=found.start, end=found.end, confidence=found.confidence, details=asdict(found.details),
    )  # fmt: skip

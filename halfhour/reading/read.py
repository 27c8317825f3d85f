"""The one way in: bytes of a file become a Reading."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.letters import put_right
from halfhour.reading.pages.formats import pages_of
from halfhour.reading.passages import Laid, blocks_of, lay_out
from halfhour.reading.shapes import LINES, READ, Fact, Reading, Unreadable
from halfhour.wording.hosts import mixed_hosts

if TYPE_CHECKING:
    from halfhour.reading.whom.assign import Assigned

LARGEST = 10_000_000  # bytes; a biography has a hundredth of it
LONGEST_TITLE, LONGEST_NAME = 1_000, 200  # characters
TOO_LARGE = _("This file is over 10 MB. Save the one page that is about the person, or paste its words.")
SEVERAL = _("This page speaks of several people. Say whose facts you want.")
ABSENT = _("The name you gave is not on this page. Look whether it is about them before you keep its facts.")
INSTEAD = _("The name you gave is not on this page, which speaks of somebody else. Their facts are kept apart.")
MIXED_HOST = (
    "An address on this page mixes the letters of two alphabets, so it may lead elsewhere than it seems. "
    "Look the address up yourself before you use it."
)
LONG = _("This page is very long: facts were looked for in its first 60,000 letters only.")
MANY_LINES = _("This page has very many lines: facts were looked for in its first 2,000 only.")
EMPTY = _("This file is empty. Choose another, or paste the words of the page.")


def read(data: bytes, *, filename: str = "", about: str = "") -> Reading:
    """Read one file about a person; *about* is the name, where the student gave it.

    Raises Unreadable, whose message says what to do. Runs in this process: for files that may be
    hostile see `apart.read_apart`."""
    # Loaded when first needed: the patterns of facts take longer to make than all else in the program.
    from halfhour.reading.facts.extract import with_quote
    from halfhour.reading.likely.opinion import facts_of
    from halfhour.reading.profiles.facts import give_back
    from halfhour.reading.whom.assign import assign

    if len(data) > LARGEST:
        raise Unreadable(TOO_LARGE)
    if not data.strip(b" \t\r\n\0"):
        raise Unreadable(EMPTY)
    pages = pages_of(data, filename)
    pages = replace(pages, title=put_right(pages.title[:LONGEST_TITLE].replace("\0", "")))
    laid = lay_out(pages)
    assigned = assign(laid, pages, about)
    facts, others = facts_of(laid, assigned, pages.title, pages.kind)
    if assigned.profile:
        give_back(laid.passages, assigned.person)
    name = assigned.person.name
    return Reading(
        kind=pages.kind,
        title=pages.title,
        text=laid.text,
        clean=laid.clean,
        changes=laid.changes,
        repairs=laid.repairs,
        blocks=blocks_of(laid),
        people=_people(laid, assigned, pages.title),
        profile=assigned.profile,
        facts=tuple(with_quote(fact, laid, name) for fact in facts),
        others=tuple(with_quote(fact, laid, fact.who) for fact in others),
        warnings=tuple(dict.fromkeys((*pages.warnings, *_doubts(laid, assigned)))),
    )


def _people(laid: Laid, assigned: "Assigned", title: str) -> tuple[str, ...]:
    """Whom the page may be about. Where one is its subject, those whom it only lists beside are not asked about."""
    person, others = assigned.person, assigned.others
    if person and not assigned.several:
        from halfhour.reading.whom.listed import presented_apart

        apart = () if assigned.profile else set(presented_apart(laid.passages, person, others))
        others = [name for name in others if name in apart or name in title]
    named: dict[str, str] = {}
    for name in (each for each in (person.name, *others) if 0 < len(each) <= LONGEST_NAME):
        if named.get(name.casefold(), "").isupper() or name.casefold() not in named:
            named[name.casefold()] = name  # ANN LEE is Ann Lee
    return tuple(named.values())


def _doubts(laid: Laid, assigned: "Assigned") -> Iterator[str]:
    """What to say where it is not plain whose page this is, where facts may lack, and of a false address."""
    if len(laid.passages) > LINES and laid.passages[LINES].start <= READ:
        yield MANY_LINES
    elif laid.passages and laid.passages[-1].start > READ:
        yield LONG
    if assigned.several:
        yield SEVERAL
    if assigned.absent:
        yield INSTEAD if assigned.instead else ABSENT
    if mixed_hosts(laid.text):
        yield MIXED_HOST


def as_json(reading: Reading, source: str) -> dict:
    """What `halfhour read --json` prints; *source* names the file. Warnings are told beside it."""
    return {
        "text": reading.text,
        "repairs": reading.repairs,
        "people": list(reading.people),
        "facts": [_fact(fact, source) for fact in reading.facts],
        "others": [_fact(fact, source) for fact in reading.others],
    }


def _fact(fact: Fact, source: str) -> dict:
    return {
        "type": fact.type,
        "value": fact.value,
        "quote": fact.quote,
        "start": fact.start,
        "end": fact.end,
        "about": fact.about,
        "span": list(fact.span),
        "source": source,
        "confidence": round(fact.confidence, 2),
    }

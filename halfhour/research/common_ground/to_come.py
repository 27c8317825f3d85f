"""What is still to come: who will join a clinic in the fall is not in it yet, and shares it with nobody."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from halfhour.reading.shapes import READ, Fact
from halfhour.wording.sentences import plain

from .shapes import Entry

BEGINS = (
    r"(?:(?:join|enter|start|work|intern|extern|clerk|teach|lead|chair|direct|head|edit|volunteer"
    r"|be(?=\ (?:an?|the|in|on|at|with|part|\w+ing)\b))(?:ing)?"
    r"|becom(?:e|ing)|begin(?:ning)?|serv(?:e|ing)|sit(?:ting)?)"
)
SEASON = r"(?:fall|autumn|spring|summer|winter|year|term|semester|month|january|august|september)"
SOON = rf"(?:next|this\ coming|the\ coming|in\ the|in)\ {SEASON}"
TO_COME = re.compile(
    rf"""\b(?:
        (?:will|shall)\ (?:\w+\ ){{0,2}}?{BEGINS}
        |(?:plan(?:s|ning)?|hop(?:es?|ing)|intend(?:s|ing)?|expect(?:s|ing)?|wants?|aim(?:s|ing)?|aspir(?:es?|ing)
           |can(?:not|'t)\ wait|would\ (?:like|love)|is\ (?:about|due|set|going|scheduled|slated))\ to\ {BEGINS}
        |(?:is|am|are|'m|'s|'re)\ (?:now\ |currently\ )?applying\ (?:to|for|with)
        |(?:looks?|looking)\ forward\ to\ {BEGINS}
        |{SOON},?\ (?:\w+\ ){{0,3}}?(?:joins?|starts?|begins?|enters?|becomes?)
        |(?:joins?|joining|starts?|starting|begins?|beginning)\b[^.;]*\b{SOON}
        |incoming\ (?:members?|chair|president|editor|director|fellow|associate|clerk|student|board|secretary|treasurer)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# What is told of another time goes on behind these: "will join the board after six years in the clinic".
GOES_ON = re.compile(r"[.;]|\b(?:after|following|having|since|while|where|who)\b|, (?:and|but)\b", re.IGNORECASE)
LINE = re.compile(r"[^.;\n]+")
LONGEST = 600  # letters from one stop to the next; more are no sentence
# A town, a tongue and a pastime are shared by who only looks forward to them.
HELD_ONCE_THERE = frozenset({"membership", "clinic", "journal", "employer", "community", "work"})


class Ahead(NamedTuple):
    """Words of a text that tell of what is still to come, and where they begin."""

    begin: int
    words: str


def ahead_in(text: str) -> tuple[Ahead, ...]:
    """All such words of a text, each to the end of its clause."""
    lines = (line for line in LINE.finditer(text, 0, READ) if len(line[0]) <= LONGEST)
    return tuple(_ahead(line, found) for line in lines for found in TO_COME.finditer(plain(line[0])))


def _ahead(line: re.Match[str], found: re.Match[str]) -> Ahead:
    ends = GOES_ON.search(line[0], found.end())
    return Ahead(line.start() + found.start(), line[0][found.start() : ends.start() if ends else len(line[0])])


def with_lead(fact: Fact, ahead: Iterable[Ahead]) -> Fact:
    """The fact with the words before its quote that say it is still to come: "looks forward to", "hopes to"."""
    for begin, words in ahead:
        lead = fact.span[0] - begin
        if 0 < lead < len(words):
            return replace(fact, quote=words[:lead] + fact.quote, span=(begin, fact.span[1]))
    return fact


def told_as_now(fact: Fact) -> Fact | None:
    """The fact without what is still to come; None where nothing is."""
    said = _now(fact.quote)
    return None if said == fact.quote else replace(fact, quote=said, value=said, details=type(fact.details)())


def is_to_come(entry: Entry) -> bool:
    """Does the student's own line tell of what is still to come?"""
    return _now(entry.said) != entry.said


def _now(words: str) -> str:
    found = TO_COME.search(plain(words))
    while found:
        ends = GOES_ON.search(words, found.end())
        words = words[: found.start()].rstrip() + " " + (words[ends.start() :] if ends else "")
        found = TO_COME.search(plain(words))
    return words

"""What is still to come: who will join a clinic in the fall is not in it yet, and shares it with nobody."""

import re
from dataclasses import replace

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import plain

from .shapes import Entry

BEGINS = (
    r"(?:join|enter|become|begin|start|serve|sit|work|intern|extern|clerk|teach|lead|chair|direct|head|edit|volunteer"
    r"|be(?=\ (?:an?|the|in|on|at|with|part|\w+ing)\b))(?:ing)?"
)
SEASON = r"(?:fall|autumn|spring|summer|winter|year|term|semester|month|january|august|september)"
SOON = rf"(?:next|this\ coming|the\ coming|in\ the|in)\ {SEASON}"
TO_COME = re.compile(
    rf"""\b(?:
        (?:will|shall)\ (?:\w+\ ){{0,2}}?{BEGINS}
        |(?:plans?|hopes?|intends?|expects?|wants?|would\ (?:like|love)|is\ (?:about|due|set|going|scheduled|slated))
         \ to\ {BEGINS}
        |(?:looks?|looking)\ forward\ to\ {BEGINS}
        |{SOON},?\ (?:\w+\ ){{0,3}}?(?:joins?|starts?|begins?|enters?|becomes?)
        |(?:joins?|joining|starts?|starting|begins?|beginning)\b[^.;]*\b{SOON}
        |incoming\ (?:members?|chair|president|editor|director|fellow|associate|clerk|student|board|secretary|treasurer)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# What is told of another time goes on behind these: "will join the board after six years in the clinic".
GOES_ON = re.compile(r"[.;]|\b(?:after|following|having|since|while|where|who)\b|, (?:and|but)\b", re.IGNORECASE)
# A town, a tongue and a pastime are shared by who only looks forward to them.
HELD_ONCE_THERE = frozenset({"membership", "clinic", "journal", "employer", "community", "work"})


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

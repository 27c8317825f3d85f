"""Years and spans of years as pages write them."""

import re
from dataclasses import dataclass

_MONTH = r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2},\s+)?|\d{1,2}/)"
_YEAR = r"(?:19[3-9]\d|20[0-4]\d)"
_NOW = r"(?:present|now|current|today|date)"
YEAR = re.compile(rf"(?<![\d$#.,-])(?:{_YEAR})(?![\d%])")
SPAN = re.compile(
    rf"(?i:from\s+|between\s+)?(?i:{_MONTH})?(?P<a>{_YEAR})"
    rf"\s*(?:[-–—]|(?i:\bto\b|\bthrough\b|\buntil\b|\band\b))\s*(?i:the\s+)?"
    rf"(?:(?i:{_MONTH})?(?P<b>{_YEAR}|(?<=\d[-–])\d\d(?!\d))|(?P<now>(?i:{_NOW})))"
)
OPEN = re.compile(  # "2019-" and nothing after it: it goes on
    rf"(?i:from\s+)?(?i:{_MONTH})?(?<![-–—\d/])(?P<a>{_YEAR})\s*[-–—](?=\s*(?:[)\],;|]|\.?\s*$))"
)
SINCE = re.compile(rf"(?i:\bsince\s+|\bbeginning\s+(?:in\s+)?|\bstarting\s+in\s+)(?i:{_MONTH})?(?P<a>{_YEAR})")
_JOINED = re.compile(r"\d\s*(?:[-–—]|(?i:to|through|until|and)\b)")  # stands in whatever SPAN or OPEN match
UNTIL = re.compile(rf"(?i:\buntil\s+|\bthrough\s+)(?i:{_MONTH})?(?P<b>{_YEAR})")
_LONE = re.compile(rf"(?i:\b(?:in|since|class of)\s+)?(?i:{_MONTH})?\b{_YEAR}\b")
_EMPTIED = re.compile(r"\s*\(\s*(?:[,;]\s*)*\)|[\s,;:]+(?=\))|(?<=\()[\s,;]+|\s+(?=,)")
SHORT = re.compile(r"(?<!\w)['’](?P<y>\d\d)\b")
TURN = 40  # '40 and above is of the last century


@dataclass(frozen=True, slots=True)
class Years:
    """`start` and `end` as said, and where they stand in the words they were read from."""

    start: int | None = None
    end: int | None = None
    at: tuple[int, int] = (0, 0)
    lone: bool = False  # a single year, which may be a beginning or an end


def years_in(words: str) -> Years:
    """The first span of years in *words*, else the first year; empty where there is none."""
    for pattern in _that_may_match(words):
        found = pattern.search(words)
        if found:
            parts = found.groupdict()
            start, end = parts.get("a"), parts.get("b")
            if start and end and len(end) == 2:
                end = start[:2] + end
            return Years(int(start) if start else None, int(end) if end else None, found.span())
    listed = [int(found.group()) for found in YEAR.finditer(words)] if _may_say(words) else []
    found = YEAR.search(words) if listed else None
    if found:
        several = len(listed) > 1 and re.search(r"(?:\d{4},?\s+(?:and\s+)?){1,}\d{4}", words)
        if several:
            return Years(min(listed), max(listed), several.span())
        return Years(None, listed[0], found.span(), lone=True)
    short = SHORT.search(words)
    if short:
        value = int(short["y"])
        return Years(None, value + (1900 if value >= TURN else 2000), short.span(), lone=True)
    return Years()


def span_in(words: str) -> re.Match | None:
    """Where years are said that something lasted, be it to this day."""
    found = (pattern.search(words) for pattern in _that_may_match(words) if pattern is not UNTIL)
    return next(filter(None, found), None)


def without_years(words: str) -> str:
    """*words* without spans of years, lone years and the brackets that held them."""
    if not _may_say(words):
        return words
    for pattern in (*_that_may_match(words), _LONE):
        words = pattern.sub("", words)
    return _EMPTIED.sub("", words)


def _that_may_match(words: str) -> tuple[re.Pattern, ...]:
    if not _may_say(words):
        return ()
    return (SPAN, OPEN, SINCE, UNTIL) if _JOINED.search(words) else (SINCE, UNTIL)


def _may_say(words: str) -> bool:
    """Can *words* hold a year of four figures? Each begins with its century."""
    return "19" in words or "20" in words

"""Law reviews that somebody edited or was on, wherever they are told of: also among the lines of a school."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Membership
from halfhour.reading.facts.found import LIKELY, Found, trimmed
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.whom.subjects import Said

_W = r"[A-Z][\w'’&.-]*"
_NAME = (
    rf"(?:(?:{_W},? (?:(?:of|and|the|on|for|in|at|&) )*){{0,8}}?(?:[\w'’-]+['’]s )?"
    r"(?:Law (?:Review|Journal|Quarterly|Forum)|law (?:review|journal))\b"
    rf"(?! (?:articles?|notes?)\b)(?: of (?:{_W},? (?:and )?){{1,6}}(?<! )(?<!,))?"
    rf"|(?:{_W} (?:(?:of|and|&) )*){{0,6}}?(?:Journal|Review) (?:of|on|for) (?:{_W}(?: and {_W})*,? "
    rf"(?:(?:of|and|&|the) )*){{0,6}}?(?:Law|Policy|Justice|Technology|Arbitration|Gender|Race|Rights|Public|Legal)\b"
    rf"(?:,? (?:(?:and|&) )?{_W})*)"
)
_HELD = (
    r"(?:(?:[A-Z]?[\w-]+(?: (?:and|&) [\w-]+)? ){0,4}?(?:[Ee]ditor(?:[ -][Ii]n[ -][Cc]hief)?|[Mm]ember|[Ss]taffer|"
    r"[Ss]taff(?: [Mm]ember| [Ee]ditor)?))"
)
_MAY = re.compile(r"\b(?:[Rr]eview|[Jj]ournal|Quarterly|Forum)\b")
_REVIEW = re.compile(
    rf"(?<![\w-])(?P<office>{_HELD})(?:,| of| for| on| with| at) (?:the )?(?P<name>{_NAME})"
    rf"|(?P<first>{_NAME})(?:, | \(|: )(?P<held>{_HELD})(?=[\s,.;)]|$)"
    rf"|\b(?:(?P<edited>edited)|(?:was |were |served |sat |worked )?on|joined|made|member of) (?:the )?"
    rf"(?:(?:staff|board) of (?:the )?)?(?P<on>{_NAME})",
)
_ARTICLE = re.compile(  # what stands before an office, and is none of it
    r"(?i)^.*\b(?:an?|the|as|served|serving|serves|was|is|were|also|both|she|he|they|I|former|where|while|working|"
    r"including|who)\s+"
)
_WRITTEN = re.compile(
    r"(?i)\b(?:article|note|comment|wrote|written|published|publish|appear(?:s|ed)|author(?:ed)?|cited)\b[^.;]*$"
)
_TITLE = re.compile(r"[\"“”]|\d+ $")


def reviews(said: Said) -> Iterator[Found]:
    """Law reviews with the office that was held there, not those in which something was printed."""
    words = said.words
    for found in _REVIEW.finditer(words) if _MAY.search(words) else ():
        lead = words[: found.start()]
        if found["on"] and (_WRITTEN.search(lead[-60:]) or (found["edited"] and found["on"][0].islower())):
            continue
        if _TITLE.search(words[max(0, found.start() - 3) : found.end()]):
            continue
        office = _ARTICLE.sub("", found["office"] or found["held"] or ("editor" if found["edited"] else ""))
        name = trimmed(found["name"] or found["first"] or found["on"])
        yield _fact(said, found, name, "" if office.lower() in ("member", "staff") else office)


def _fact(said: Said, found: re.Match, name: str, office: str) -> Found:
    near = said.words[found.start() : found.end() + 16]
    years = years_in(near if YEAR.search(near) else "")
    first = years.start or (years.end if years.lone else None)
    last = None if years.lone and not years.start else years.end
    value = f"{name} ({office})" if office else name
    span = (said.start + found.start(), said.start + found.end())
    return Found("membership", *span, value[:1].upper() + value[1:], Membership(name, office), LIKELY, first, last)


def is_of_a_review(words: str) -> bool:
    """Do *words* tell of an office on a law review, and of nothing written there?"""
    found = _REVIEW.search(words) if _MAY.search(words) else None
    return bool(found) and found is not None and not (_WRITTEN.search(words) or _TITLE.search(words))

"""What one does in a body that was just named: "the Family Law Section, which she has chaired since 2021"."""

import re
from dataclasses import replace

from halfhour.reading.details import Membership
from halfhour.reading.facts.found import Found
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.whom.subjects import Said

_WHO = r"(?:he|she|they|I)(?:['’]s|['’]ve)?"
_HAS = r"(?:(?:has|have|had|also|now|currently|previously|once|later|still|long|been) )*"
_DOES = r"(?P<does>(?:co-)?(?:chair(?:s|ed)?|le(?:d|ads?)|head(?:s|ed)?|preside[sd]? over|found(?:s|ed)))"
_OFFICE = (
    r"(?P<office>(?:(?:past|immediate past|vice|co|founding|current|former|first)[ -])*(?:president(?:-elect)?|"
    r"chair(?:person|man|woman)?(?:-elect)?|treasurer|secretary|liaison|delegate|trustee|director|historian|"
    r"(?:newsletter )?editor|(?:board|executive committee) member))"
)
_YEARS = (
    r"(?:,?\s+(?:since|in|from|until|through|for)\s+(?:[A-Z][a-z]+\s+)?\d{4}"
    r"(?:\s*(?:to|-|–|—|until|through)\s*(?:\d{4}|present|now))?)?"
)
_PART = re.compile(
    rf",?\s+(?:(?:which|where) {_WHO} {_HAS}{_DOES}\b(?! (?:the|its|an?|our|it)\b)(?! [A-Z])"
    rf"|(?:of which|in which|where) {_WHO} {_HAS}(?:is|was|am|serve[sd]?|sits?|sat|became)? ?(?:as |on )?"
    rf"(?:the |its |an? )?{_OFFICE.replace('?P<office>', '?P<held>')}\b"
    rf"|whose (?P<group>(?:[\w-]+ ){{0,3}}(?:committee|section|board|chapter|task force|division)) {_WHO} {_HAS}"
    rf"{_DOES.replace('?P<does>', '?P<runs>')}\b"
    rf"|whose {_OFFICE} {_WHO} {_HAS}(?:is|was|am|became)?\b"
    rf"|and {_HAS}{_DOES.replace('?P<does>', '?P<and>')} it\b){_YEARS}"
)
FAR = 120  # characters after the body in which such a clause ends
_CHAIRS = re.compile(r"(co-)?chair")


def with_part(found: Found, said: Said) -> Found:
    """The membership with the office that a clause after the body tells of, and its years; else as it was found."""
    begin, end = found.start - said.start, found.end - said.start
    told = next(
        (part for part in _PART.finditer(said.words, begin, end + FAR) if part.start() <= end <= part.end()), None
    )
    if told is None or not isinstance(found.details, Membership):
        return found
    office = found.details.office or _office(told)
    years = years_in(told.group()) if YEAR.search(told.group()) else None
    first, last = (
        (found.first, found.last) if years is None else (years.start or years.end, None if years.lone else years.end)
    )
    value = f"{found.details.organisation} ({office})" if office else found.value
    details = replace(found.details, office=office)
    return replace(found, end=said.start + told.end(), value=value, details=details, first=first, last=last)


def _office(told: re.Match) -> str:
    """The office as it is named, else the one that its verb tells."""
    named = told["office"] or told["held"]
    if named:
        return named
    does = told["does"] or told["and"] or told["runs"]
    chairs = _CHAIRS.match(does)
    office = f"{chairs[1] or ''}chair" if chairs else "founder" if "found" in does else "head"
    return f"{office}, {told['group']}" if told["group"] else office

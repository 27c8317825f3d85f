"""Certificates whose body and date stand on lines of their own below them, as a network prints them."""

import re
from dataclasses import replace
from functools import cache

from halfhour.reading.details import Certification
from halfhour.reading.facts.found import Found
from halfhour.reading.gazetteers import known

BELOW = 3  # characters between the end of a line and the beginning of the next
LONGEST = 60  # characters of the name of a body


def with_issuers(found: list[Found]) -> list[Found]:
    """*found*, each certificate with the body and the date that stand on lines of their own below it."""
    listed = sorted((fact for fact in found if fact.type == "certification"), key=lambda fact: fact.start)
    kept: list[Found] = []
    for fact in listed:
        above = kept[-1] if kept else None
        near = above is not None and 0 < fact.start - above.end <= BELOW and above.who == fact.who
        if above and near and (_is_date(fact.value) or _is_issuer(above, fact.value)):
            kept[-1] = _issued(above, fact)
        elif not _is_date(fact.value):
            kept.append(fact)
    return sorted([*(fact for fact in found if fact.type != "certification"), *kept], key=lambda fact: fact.start)


_DATE_ONLY = re.compile(
    r"(?i)(?:(?:issued|expires|expired|earned|present|to|since|no expiration date|credential id|license|licence|number|"
    r"no|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|[a-z]{0,3}\d[\w-]*)"
    r"[\s.,·#:–-]*)*"
)
_ISSUER = re.compile(
    r"(?i)\b(?:association|society|board|bar|court|institute|academy|university|college|school|federation|council|"
    r"state|department|secretary|commission|commonwealth|group|inc|llc|foundation|coursera|linkedin|udemy|edx|microsoft|"
    r"google|relativity|nala|nfpa|nals|aapi|aceds|cloc|iapp|pmi|red cross)\b"
)
_CREDENTIAL = re.compile(
    r"(?i)certif|licen[sc]e|notary|paralegal\b(?! association)|mediator|specialist|train|course|program|diploma|"
    r"accredit|registered|examiner|reporter|interpreter|fellow|professional\b|manager"
)


def _is_date(value: str) -> bool:
    return bool(_DATE_ONLY.fullmatch(value))


def _is_issuer(above: Found, value: str) -> bool:
    """Does a line name who gave the certificate above it, and no certificate itself?"""
    held = above.details
    bare = isinstance(held, Certification) and not held.year and len(value) < LONGEST
    return bare and bool(_CREDENTIAL.search(above.value)) and _gives(value)


def _gives(value: str) -> bool:
    return (bool(_ISSUER.search(value)) or value in _known()) and not _CREDENTIAL.search(value)


@cache
def _known() -> frozenset[str]:
    """Who is known to give credentials, as it is written."""
    return frozenset({body for _, body in known.credentials().values()} | known.bodies().keys())


def _issued(above: Found, below: Found) -> Found:
    """The certificate with what the line below it tells of it."""
    held = above.details
    if not isinstance(held, Certification):
        return above
    year = held.year or below.first or below.last
    body = held.body or ("" if _is_date(below.value) else below.value)
    return replace(
        above,
        end=below.end,
        first=above.first or below.first or (None if above.last else below.last),
        last=above.last or (below.last if below.first else None),
        details=replace(held, body=body, year=year),
    )

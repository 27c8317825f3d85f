"""Where a post was held, as the words after its role tell: its field, a second post, a place after the years."""

import re
from dataclasses import replace
from functools import cache

from halfhour.reading.details import Work
from halfhour.reading.facts.found import Found
from halfhour.reading.facts.work.roles import ORGANISATION, role_pattern
from halfhour.reading.whom.subjects import Said

_AND = re.compile(r",? and (?:as )?(?:an? )?(?=[A-Z])")
_OF_FIELD = re.compile(  # "Professor of Law at Drake", "Director of Housing for Idaho Legal Aid"
    r"(?P<field> of(?! the\b)(?: [\w'’&-]+){1,5}?)(?P<where> (?:at|for|with) (?:the |an? )?[\w].*|$)"
)
_A_PLACE = re.compile(
    r"\b(?:Office|Court|Department|Clinic|Center|School|University|College|Bureau|Division|Unit|Agency|County|City|State|"
    r"Company|Bank|Commission|Board|Appeals|LLP|LLC|Inc|Law Group|Counsel)\b|&"
)
_BEYOND = re.compile(rf"\s+(?:at|with|for)\s+(?:the\s+)?[A-Z]{ORGANISATION}")
_LISTED = re.compile(rf",\s+(?P<org>[A-Z]{ORGANISATION}?)(?=\s*\((?:[^()]*\s)?\d{{4}})")


def place_told(words: str, found: re.Match) -> tuple[str, int]:
    """The words after a role that say where it was held, and where they end."""
    if one_more := _another_post(found["where"]):
        return found["where"][:one_more], found.start("where") + one_more
    beyond = _beyond_years(words, found.end()) if found["years"] and not found["where"] else None
    return beyond or (found["where"], found.end())


def _another_post(where: str) -> int:
    """Where one more post begins in what looks like the place of the first: "FMCS and Adjunct Professor at Drake"."""
    return next((found.start() for found in _AND.finditer(where) if _held_at().match(where, found.end())), 0)


@cache
def _held_at() -> re.Pattern:
    return re.compile(rf"{role_pattern().pattern} (?:at|of|for|with|in|to) ")


def _beyond_years(words: str, at: int) -> tuple[str, int] | None:
    """The place that follows the years of a post, and where it ends: "partner (2005-2009) at Lee Ott LLP"."""
    found = _BEYOND.match(words, at)
    return (found.group(), found.end()) if found else None


def listed_after(words: str, at: int) -> re.Match | None:
    """The place of a post between a comma and its years: "as Counsel, Lee & Ott, LLP (2008-2011)"."""
    return _LISTED.match(words, at)


def with_field(role: str, where: str) -> tuple[str, str]:
    """A role with the field that belongs to it, and the place alone."""
    found = _OF_FIELD.fullmatch(where)
    if not found or _A_PLACE.search(found["field"]) or (not found["where"] and found["field"] != " of law"):
        return role, where
    return role + found["field"], found["where"]


_ON = re.compile(r"[,.]?\)?,?\s*(?:and|then|and then|later)?\s*(?:as )?(?:an?\s)?")


def sharing(posts: list[Found], said: Said) -> list[Found]:
    """*posts* in order, each without a place given that of the next: "associate (2001-5) and partner (2005-9) at"."""
    shared: list[Found] = []
    for found in reversed(posts):
        shared.append(_sharing(found, shared[-1], said) if shared else found)
    return shared[::-1]


def _sharing(found: Found, after: Found, said: Said) -> Found:
    post, place = found.details, getattr(after.details, "organisation", "")
    gap = said.words[found.end - said.start : after.start - said.start]
    if not isinstance(post, Work) or post.organisation or not (place and found.first and gap.strip()):
        return found
    if not _ON.fullmatch(gap):
        return found
    return replace(found, value=f"{found.value}, {place}", details=replace(post, organisation=place))

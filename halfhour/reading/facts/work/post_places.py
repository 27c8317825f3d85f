"""Where a post was held, as the words after its role tell: its field, a second post, a place after the years."""

import re
from dataclasses import replace
from functools import cache

from halfhour.reading.details import Work
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import Found
from halfhour.reading.facts.work.roles import OFFICES, ORGANISATION, role_pattern
from halfhour.reading.whom.subjects import Said

_AND = re.compile(r",? and (?:as )?(?:an? )?(?=[A-Z])")
_OF_FIELD = re.compile(  # "Professor of Law at Drake", "Director of Housing for Idaho Legal Aid", "Fellow in Ethics at"
    r"(?P<field> (?:of|for|in(?= [A-Z]))(?! the\b)(?: [\w'’&-]+){1,5}?)"
    r"(?:(?P<where> (?:at|for|with) (?:the |an? )?[\w].*)|(?: (?:in|since|from|until) \d{4}\b.*)?$)"
)
_FIELD = re.compile(
    r" of law$| of courts?$|(?i:affairs|relations|operations|policy|compliance|research|litigation|communications|"
    r"development|resources|rights|advocacy|admissions|enforcement|investigations|antitrust|programs|innovation|"
    r"instruction|technology|privacy|security|finance|ethics|inclusion|engagement|intake| law| practice)$"
)
_OWN_FIELD = re.compile(r" of (?:law|courts?)")
_LEADS = re.compile(
    r"(?i)(?:director|chief|head|manager|coordinator|president|secretary|professor|officer|supervisor|dean|"
    r"assistant)$"
)
_A_PLACE = re.compile(
    r"\b(?:Office|Court|Department|Clinic|Center|School|University|College|Bureau|Division|Unit|Agency|County|City|State|"
    r"Company|Bank|Commission|Board|Appeals|LLP|LLC|Inc|Law Group|Counsel)\b|&"
)
_BEYOND = re.compile(rf"\s+(?:at|with|for)\s+(?:the\s+)?[A-Z]{ORGANISATION}")
_LISTED = re.compile(rf",\s+(?P<org>[A-Z]{ORGANISATION}?)(?=\s*\((?:[^()]*\s)?\d{{4}})")


_IN_OFFICE = re.compile(  # "associate in the Salem, Oregon office of the law firm Dunn Ott LLP"
    r",? in (?:the |its |their )?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?, [A-Z][\w.]+(?: [A-Z]\w+)?,? offices? of "
    rf"(?:the )?(?:(?:international |national |global )?law firm (?:of )?)?(?P<org>[A-Z]{ORGANISATION})"
)


def place_told(words: str, found: re.Match) -> tuple[str, int]:
    """The words after a role that say where it was held, and where they end."""
    if office := _IN_OFFICE.match(words, found.end("role")):
        return f" at {office['org']}", office.end()
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
    if not found or _A_PLACE.search(field := found["field"]) or (field[1:3] == "in" and place(field[4:])):
        return role, where
    if not found["where"] and not (_FIELD.search(field) and (_LEADS.search(role) or _OWN_FIELD.fullmatch(field))):
        return role, where
    return role + field, found["where"] or ""


def with_house(role: str, where: str, words: str, upto: int) -> tuple[str, str, int]:
    """A role with its field, its place, and where that ends: also "for Civil Rights, Department of Education"."""
    role, rest = with_field(role, where)
    house = _COMMA_HOUSE.match(words, upto) if where and (not rest or rest.startswith(" to ")) else None
    if house and _A_PLACE.search(house["org"]) and not role_pattern().match(house["org"]):
        return role + rest, house["org"], house.end()
    return role, rest, upto


_COMMA_HOUSE = re.compile(rf",\s+(?:the\s+)?(?P<org>[A-Z]{ORGANISATION})")
_WORKED_AT = re.compile(  # "worked at Dunn & Ott as a", "joined Dunn & Ott in 2009 as its"
    r"\b(?:(?:work|serv|employ|clerk|intern)\w* (?:at|for|with|by)|(?:re)?join(?:ed|ing)) (?:the )?"
    r"(?P<org>[A-Z](?:(?! as |, | and (?:has|have|had|is|was) )[^;()])*?)(?:,? (?:from|in|since) (?:[A-Z]\w+ )?\d{4})?"
    r" as (?:an?|the|its|their) $"
)
_WHERE_WAS = re.compile(  # "at Dunn & Ott, where she became"
    r"\b(?:[Aa]t|with|[Jj]oined|joining) (?:the )?(?P<org>[A-Z](?:(?! where )[^;(])*?),? where (?:she|he|they|I) "
    r"(?:(?:[a-z-]+ ){1,5}|(?:[a-z-]+ ){2,8}and (?:then |later |then later )(?:as )?(?:an? )?)$"
)


def house_before(words: str, begin: int, role: str) -> str:
    """The place of a post that stands before its role: "worked at Dunn & Ott as a"."""
    lead = words[max(0, begin - 160) : begin]
    of_body = role.rsplit(maxsplit=1)[-1].lower() in OFFICES
    found = _WORKED_AT.search(lead) or (None if of_body else _WHERE_WAS.search(lead))
    house = _TIED.split(found["org"])[-1].strip(" ,") if found else ""
    if not house[:1].isupper() or _NO_HOUSE.match(house) or schools_in(house, short_too=True) or place(house):
        return ""
    return house


_NO_HOUSE = re.compile(r"(?:Firm|Company|Office|Agency|Court|City|County|State|Bar)\b(?! [A-Z&])")


_TIED = re.compile(r"\b(?:[Aa]t|with|[Jj]oined|joining) (?:the )?(?=[A-Z])")


_ON = re.compile(r"[,.]?\)?,?\s*(?:and|then|and then|later|and later)?\s*(?:as )?(?:an?\s)?")


def sharing(posts: list[Found], said: Said) -> list[Found]:
    """*posts* in order, each without a place given that of the next: "associate (2001-5) and partner (2005-9) at"."""
    shared: list[Found] = []
    for found in reversed(posts):
        shared.append(_sharing(found, shared[-1], said) if shared else found)
    return shared[::-1]


def _sharing(found: Found, after: Found, said: Said) -> Found:
    post, house = found.details, getattr(after.details, "organisation", "")
    gap = said.words[found.end - said.start : after.start - said.start]
    if not isinstance(post, Work) or post.organisation or not (house and found.first and gap.strip()):
        return found
    if not _ON.fullmatch(gap) or _A_PLACE.search(post.role):
        return found
    return replace(found, value=f"{found.value}, {house}", details=replace(post, organisation=house))

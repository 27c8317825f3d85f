"""A body that somebody belongs to: the fact with the office held and its years."""

import re

from halfhour.reading.details import Community, Membership
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.memberships.bodies import OFFICE, organisation_in
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.whom.subjects import Said

_HELD = re.compile(rf"{OFFICE.pattern}(?: (?:of|for|on|in))? (?:the |its )?$", re.IGNORECASE)
_JOINS = re.compile(r"(?:Join(?:ed|s|ing)?|Elected (?:in)?to) (?:the )?(?=[A-Z])")
_WHO = re.compile(r"^(?:(?:I|[Ss]he|[Hh]e|[Tt]hey)(?:['’](?:m|s|re|ve))? (?:(?:am|is|are) )?)(?=(?:on|an?|the|in) )")
_NEXT = re.compile(r"\.|,?\s+and\b|,\s+(?:the\s+)?(?=[A-Z])")  # where another body begins, whose years follow


def membership(said: Said, start: int, end: int, *, civic: bool, confidence: float) -> Found:
    """The fact of a body whose words are `said.words[start:end]`; where it is *civic*, a fact of community."""
    if not civic and not OFFICE.search(said.words, start, end) and (held := _HELD.search(said.words, 0, start)):
        start = held.end() - len(held.group().lstrip())
    if lead := _JOINS.match(said.words, start, end):
        start = lead.end()
    words = said.words[start:end]
    years = years_in(words) if YEAR.search(words) else years_in(_NEXT.split(said.words[end : end + 24])[0])
    office = OFFICE.search(words)
    plain = trimmed(without_years(words))
    span = (said.start + start, said.start + end)
    first = years.start or (years.end if years.lone else None)
    last = None if years.lone and not years.start else years.end
    if civic:
        plain = _WHO.sub("", plain)
        plain = plain[:1].upper() + plain[1:]
        return Found("community", *span, plain, Community(plain, organisation_in(plain)), confidence, first, last)
    organisation = organisation_in(plain)
    details = Membership(
        organisation, office.group().strip() if office else "", bool(re.search(r"(?i)\b(?:past|former)\b", words))
    )
    value = (
        f"{organisation} ({details.office})"
        if details.office and details.office.lower() not in organisation.lower()
        else organisation
    )
    return Found("membership", *span, value, details, confidence, first, last)

"""Bars that a line names by themselves: by a number, a year, or as whose lawyer somebody is."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Begun, Cued
from halfhour.reading.details import Admission
from halfhour.reading.facts.admissions.courts import IS_COURT, jurisdiction, name_of
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found
from halfhour.reading.facts.years import years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_DIGITS = re.compile(r"\d\d|XX")


@cache
def _plain() -> Begun:
    """Forms that say it by themselves: "Illinois bar, 2014", "a Wisconsin lawyer since 2005"."""
    state = rf"(?:{known.state_names()})"
    bars = rf"(?:{known.bar_names()})"
    when = (
        r"(?:(?:,?\s+(?:in|since|as of|from)|,|\s*\(|\s*:|\s+[-–—])?\s*(?:(?:since|admitted|admitted in|joined)\s+)?"
        r"(?:[A-Z][a-z]{2,8}\.?\s+)?(?:(?:19|20)\d\d|['’]\d\d)\)?|\s*\((?:in)?active\)|(?<=[a-z] bar)(?=\s*(?:[;).]|"
        r"$)))"
    )
    return Begun(
        f"{known.places_of_bars()} a admitted an attorney barreau barrister called in law lawyer licensed member "
        "members nova supreme the ube",
        rf"(?<![\w.-])(?:(?:[Aa]|[Aa]n)\s+)?(?P<a>{state}) (?:[Ss]tate )?(?:attorney|lawyer|solicitor|"
        rf"barrister) (?:since "
        rf"(?:\w+ )?\d{{4}}|for (?:\w+[ -]){{1,2}}years)"
        rf"|\bmembers? of (?:the )?(?:State )?(?P<b>{state})(?: State)? (?:bar\b|Bar since|Bar,? admitted)"
        rf"(?:[^.;]{{0,30}}?\b(?:since|in)\s+(?:\w+\s+)?\d{{4}})?"
        rf"|(?<![\w.-])(?:[Mm]ember(?:,| of)? )?(?:the )?(?P<c>{bars})(?: Association)?\b{when}"
        rf"|(?<![\w.-])(?P<f>{state}),? where (?:she|he|they|I) (?:is|am|are|was) (?:also )?(?:licensed|admitted|"
        rf"barred)"
        rf"|\bSupreme Court of (?P<g>{state}) admitted (?:her|him|them|me)\b"
        rf"|(?<![\w.-])(?:the )?(?P<h>{state}) (?:[Ss]tate )?[Bb]ar (?:swore|admitted) (?:her|him|them|me)(?: in)?\b"
        rf"|(?<![\w.-])(?P<i>{state}) is (?:her|his|my|their) (?:only|first|home) bar\b"
        rf"|\b(?:[Aa]ttorney|[Ll]awyer|[Aa]dmitted|[Ll]icensed|[Cc]alled|"
        rf"[Ii]n practice) since (?:\w+ )?\d{{4}},?\s*\(?(?:in )?(?P<j>{state})(?!\w)"
        rf"|\b[Bb]arrister (?:and|&) [Ss]olicitor,?\s*\(?(?:in |of )?\b(?P<k>{state})(?!\w)\)?(?:,?\s*\(?\d{{4}}\)?)?"
        rf"|\b(?:19|20)\d\d [Cc]all,?\s*\(?\b(?P<l>{state})(?!\w)"
        rf"|(?<![\w.-])(?P<n>{state})-(?:licensed|barred|admitted)\b"
        rf"|(?<![\w.-])(?P<o>{state}) \((?:admitted|licensed|called)(?: in)? \d{{4}}\)"
        rf"|\bUBE scores? (?:to|in|into) (?P<m>{state})(?!\w)"
        rf"|(?<![\w.-])(?P<d>{state})(?: State)? [Bb]ar{when}"
        r"|\b(?:[Mm]ember of )?(?:the )?(?P<e>Law Society of (?:Upper Canada|Ontario|British Columbia|Alberta|Manitoba|"
        r"Saskatchewan|New Brunswick|Nunavut|Yukon|England and Wales|Ireland|Scotland)|Barreau du Québec|Nova Scotia "
        r"Barristers['’] Society)(?:\s*\(\d{4}\)|,? (?:since|in)? ?\d{4})?",
        marks=["call"],
    )


_BY_THEM = re.compile(
    r"(?i)\b(?:certif|approv|register|accredit|certification|award|honor)\w*\b[^.;]{0,30}\b(?:by|from)\s+$"
)


@cache
def _several() -> Cued:
    """ "the Oregon and Washington bars", "OR & WA bars" """
    place = rf"(?:{known.state_names()}|{'|'.join(known.postal())})(?: [Ss]tate)?"
    return Cued(
        "bars cards licences licenses",
        rf"(?<![\w.-])(?P<list>{place}(?:(?:,\s*(?:and\s+|&\s*)?|\s+(?:and|"
        rf"&)\s+){place})+)\s+(?:[Ss]tate\s+)?(?:[Bb]ars|[Bb]ar "
        rf"(?:cards|licen[sc]es))\b",
    )


def several(said: Said) -> Iterator[Found]:
    """Each of the states whose bars are named in one breath."""
    for found in _several().finditer(said.words):
        for place in jurisdiction(codes=True).finditer(found["list"]):
            at = found.start("list")
            yield admission(said, (at + place.start(), at + place.end()), name_of(place), "", LIKELY)


def evident(said: Said) -> Iterator[Found]:
    for found in _plain().finditer(said.words):
        if _BY_THEM.search(said.words[max(0, found.start() - 60) : found.start()]):
            continue
        parts = {key: value for key, value in found.groupdict().items() if value}
        place = next(iter(parts.values()))
        state = known.states().get(place) or known.states().get(f"{place}.") or known.bars().get(place, place)
        span = (found.start(), found.start() + len(found.group().rstrip(" ,")))
        confidence = PERHAPS if "e" in parts else LIKELY
        yield admission(said, span, state, found.group(), confidence)


@cache
def _number() -> re.Pattern:
    """ "OSB #091234", "State Bar of California No. 298992", "Bar No. 12345 (Idaho)" """
    return re.compile(
        rf"\b(?:(?P<bar>{known.bar_names()}|Juris|CBN|State Bar(?: of \w+)?|(?:\w+ )?Bar)"
        rf"(?:\s+Association)?(?:\s+(?:License|Member|ID|Membership|P))?"
        rf"(?:\s*(?:No\.?|Number|Nos\.|#|License)\s*:?\s*#?\s*|(?<=[A-Z]{{3}})\s+(?=\w?\d{{4}}))"
        rf"[A-Z]?[\dX]{{2,8}}X*(?:\s*\((?P<of>[A-Z][\w. ]+)\))?)"
    )


def by_number(said: Said) -> Iterator[Found]:
    if "admission" in said.topics or not _DIGITS.search(said.words):
        return
    for found in _number().finditer(said.words):
        name = found["bar"]
        state = known.bars().get(name) or next((s for b, s in known.bars().items() if b in found.group()), "")
        state = state or known.states().get(found["of"] or "", "")
        if state:
            yield admission(said, (found.start(), found.end()), state, "", LIKELY)


def admission(said: Said, span: tuple[int, int], name: str, years_of: str, confidence: float) -> Found:
    court = bool(IS_COURT.search(name)) and name != "District of Columbia"
    years = years_in(years_of)
    year = years.start or years.end
    inactive = bool(re.search(r"\b(?:inactive|retired|lapsed)\b", years_of))
    details = Admission(name, court, year, inactive)
    bar = name if court or "Society" in name or "Bar" in name else f"{name} bar" if name else "bar"
    value = bar + (" (inactive)" if inactive else "")
    return Found("admission", said.start + span[0], said.start + span[1], value, details, confidence, year, None)

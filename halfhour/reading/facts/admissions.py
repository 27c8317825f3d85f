"""Admissions to the bars of states and of courts."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.details import Admission
from halfhour.reading.facts.courts import IS_COURT, jurisdiction, name_of
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Entry, Found, Page, entries, is_prose, trimmed
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_CUE = re.compile(
    r"\b(?:(?:re-?|newly )?admitted(?!\s+(?:pro hac|to (?:practice )?(?:the )?(?:hospital|school|college|partnership|"
    r"that|it|firm|evidence)))|"
    r"(?:dual-?|multi-?)?licen[sc](?:ed|ure)(?: to practi[sc]e)?|sworn in(?:to)?(?: as (?:a member of|an attorney))?|"
    r"call(?:ed)?(?: to(?: the)?(?: bars?)?)?(?= (?:to|of|in|the|[A-Z]))|"
    r"(?:became|qualified as|practi[sc]ed as|is|was) an? (?:lawyer|attorney|solicitor|barrister|advocate) (?:in|of)|"
    r"solicitor (?:of|in)|qualif(?:ied|ying) in|members? of (?:the )?(?:bars?)(?: of)?|pass(?:ed|ing)|took|taking|"
    r"sat for|"
    r"bar admissions?|licen[sc]es?\b|practi[sc]es? before|may (?:appear|practi[sc]e) (?:in|before)|admissions?|"
    r"waived into|"
    r"barred(?= (?:in|since))|join(?:ed|ing) the|became a member of|(?:has been |is )?an? (?:active|"
    r"inactive) member of|"
    r"in good standing|bar (?:number|no\.|#)|inactive)",
    re.IGNORECASE,
)
_BAR_ONLY = re.compile(r"(?i)pass|took|taking|sat for|join|became a member|active member|good standing|call|qualif")
_NUMBER = re.compile(
    r"\b(?:(?P<bar>WSBA|OSB|ISB|CSB|SBN|CBN|State Bar(?: of \w+)?|(?:\w+ )?Bar)(?:\s+License)?\s*(?:No\.?|Number|#|"
    r"License)\s*:?\s*#?\s*[\dX]{2,8}X*(?:\s*\((?P<of>[A-Z][\w. ]+)\))?)"
)
_OTHER_LICENCE = re.compile(
    r"(?i)\blicen[sc](?:ed?|es)\s+(?:\w+\s+){0,2}(?:customs|broker|nurse|paralegal|social|clinical|technician|"
    r"investigator|teacher|real|pilot|contractor|practitioner|legal|marriage|professional|drone|realtor)|"
    r"\blicen[sc]ed\b[^.;]{0,40}?\bas an? (?!attorney|lawyer|solicitor|barrister)|driver|fishing licen"
)
_SOMEWHERE = re.compile(
    r"(?:passed|took|passing)\s+(?:[^.;,]{0,30}?\band\s+)?the\s+patent\s+bar(?:\s+exam(?:ination)?)?(?:\s+in\s+\d{4})?|"
    r"(?:passed|took|passing)\s+the\s+(?:\w+\s+)?bar(?:\s+exam(?:ination)?)?(?:[^.,;]{0,40}?\b(?:in\s+\d{4}|try))?|"
    r"(?:(?:been|is|a) )?(?:an? )?members? of the bar since [\w ]{3,20}|(?:admitted|called) to (?:the bar|"
    r"practi[sc]e) in (?:\w+ )?\d{4}|sworn in(?: as an attorney)? in (?:\w+ )?\d{4}"
)
_TAIL = re.compile(
    r"(?:\s+(?:[Ss]tate\s+)?[Bb]ar\b(?:\s+Association)?(?:\s+exam(?:ination)?)?|\s+licen[sc]e)?"
    r"(?:\s*\((?:[^()]*\d{4}[^()]*|inactive|active|retired|in-house)\)|(?:,?\s+(?:in|since)|,|"
    r"\s*[-–—:])?\s+(?:[A-Z][a-z]"
    r"{2,8}\.?\s+(?:\d{1,2},\s+)?)?(?:19|20)\d\d(?:\s*\((?:inactive|retired)\))?)?"
)
_NOT_A_BAR = re.compile(
    r"\s*(?:(?:County|State University|University|Law Review|College|Women|Trial|Paralegal|Lawyers|City)\b|"
    r"(?:State\s+)?Bar\s+(?:Association\s+)?(?:Foundation|Journal|Bulletin|Review|Young|Section|Committee|Certified))"
)


def admissions(said: Said, page: Page) -> Iterator[Found]:
    """One fact for each bar or court."""
    yield from _by_number(said)
    if "admission" in said.topics and not (is_prose(said.words) and len(said.words) > 80):
        yield from _listed(said)
        return
    if _only_bars(said):
        yield from _listed(said)
        return
    yield from _evident(said)
    for cue in _CUE.finditer(said.words):
        if not _OTHER_LICENCE.match(said.words, cue.start()):
            yield from _told(said, cue)


_YEARS_ONLY = re.compile(
    r"(?i)(?:[\s,;:().&/|–—-]|\b(?:19|20)\d\d\b|\b(?:and|in|since|bars?|state|attorney|at law|lawyer|esq|member of|"
    r"of|the|"
    r"admitted|inactive|active|retired|bbo|ardc|no|number|cards?)\b\.?|#\s?\d+)*"
)


def _only_bars(said: Said) -> bool:
    """ "WA 2009; OR 2012": a line of jurisdictions and years, and nothing else."""
    words = said.words
    if len(words) > 120 or not YEAR.search(words) or set(said.topics) - {"header", "experience"}:
        return False
    places = list(jurisdiction(codes=True).finditer(words))
    return bool(places) and bool(_YEARS_ONLY.fullmatch(jurisdiction(codes=True).sub(" ", words)))


@cache
def _plain() -> re.Pattern:
    """Forms that say it by themselves: "Illinois bar, 2014", "a Wisconsin lawyer since 2005"."""
    state = rf"(?:{known.state_names()})"
    bars = rf"(?:{known.bar_names()})"
    when = r"(?:,?\s+(?:in|since|as of|from)|,|\s*\(|\s*:|\s+[-–—])?\s*(?:[A-Z][a-z]{2,8}\.?\s+)?(?:19|20)\d\d\)?"
    return re.compile(
        rf"(?<![\w.-])(?:(?:[Aa]|[Aa]n)\s+)?(?P<a>{state}) (?:[Ss]tate )?(?:attorney|lawyer|solicitor|"
        rf"barrister) (?:since "
        rf"(?:\w+ )?\d{{4}}|for (?:\w+[ -]){{1,2}}years)"
        rf"|members? of (?:the )?(?:State )?(?P<b>{state})(?: State)? (?:bar\b|Bar since|Bar,? admitted)"
        rf"(?:[^.;]{{0,30}}?\b(?:since|in)\s+(?:\w+\s+)?\d{{4}})?"
        rf"|(?<![\w.-])(?:[Mm]ember(?:,| of)? )?(?:the )?(?P<c>{bars})(?: Association)?{when}"
        rf"|(?<![\w.-])(?P<d>{state})(?: State)? [Bb]ar{when}"
        r"|(?:[Mm]ember of )?(?:the )?(?P<e>Law Society of (?:Upper Canada|Ontario|British Columbia|Alberta|Manitoba|"
        r"Saskatchewan|New Brunswick|Nunavut|Yukon|England and Wales|Ireland|Scotland)|Barreau du Québec|Nova Scotia "
        r"Barristers['’] Society)(?:\s*\(\d{4}\)|,? (?:since|in)? ?\d{4})?"
    )


def _evident(said: Said) -> Iterator[Found]:
    for found in _plain().finditer(said.words):
        parts = {key: value for key, value in found.groupdict().items() if value}
        place = next(iter(parts.values()))
        state = known.states().get(place) or known.bars().get(place, place)
        span = (found.start(), found.start() + len(found.group().rstrip(" ,")))
        confidence = PERHAPS if "e" in parts else LIKELY
        yield _fact(said, span, state, found.group(), confidence)


def _by_number(said: Said) -> Iterator[Found]:
    found = _NUMBER.search(said.words)
    if found and "admission" not in said.topics:
        name = found["bar"]
        state = known.bars().get(name) or next((s for b, s in known.bars().items() if b in found.group()), "")
        state = state or known.states().get(found["of"] or "", "")
        if state:
            yield _fact(said, (found.start(), found.end()), state, "", LIKELY)


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        if _OTHER_LICENCE.search(entry.words) or re.search(r"(?i)\bnotary|paralegal|broker|pro hac", entry.words):
            continue
        matches = list(jurisdiction(codes=True).finditer(entry.words))
        if matches:
            yield from _each(said, entry, matches)
        elif said.topics == ("admission",) and _may_be_place(entry.words):
            at = entry.start - said.start
            name = trimmed(re.sub(r"[\s,(]*\b\d{4}\)?", "", entry.words))
            yield _fact(said, (at, at + len(entry.words)), name, entry.words, PERHAPS)


def _may_be_place(words: str) -> bool:
    """A bar abroad or of a nation, which no list of ours holds."""
    short = re.fullmatch(r"[A-Z][\w'’.-]+(?:,?\s+(?:of|the|and|for|[A-Z][\w'’.-]+)){0,6}(?:[\s,(]+\d{4}\)?)?", words)
    return bool(short) and not re.search(r"\b(?:Street|Suite|Email|Phone|Partner|Associate|Attorney)\b", words)


def _each(said: Said, entry: Entry, matches: list[re.Match]) -> Iterator[Found]:
    """Each jurisdiction of an entry, with the words up to the next one."""
    at = entry.start - said.start
    for number, found in enumerate(matches):
        alone = len(matches) == 1 and len(entry.words) < 120
        end = matches[number + 1].start() if number + 1 < len(matches) else len(entry.words)
        begin = 0 if alone else found.start()
        if number == 0 and re.match(r"^\(?\d{4}\)?[,:\s–-]+", entry.words):
            begin = 0
        chunk = entry.words[begin:end].rstrip(" ,;.")
        chunk = re.sub(r"(?:,?\s+(?:and|&))+$|\s*\($", "", chunk)
        chunk = re.sub(r",?\s*\((?:in)?active\)?$", "", chunk) if not alone and end < len(entry.words) else chunk
        yield _fact(said, (at + begin, at + begin + len(chunk)), name_of(found), chunk, SURE)


_CODED = re.compile(r"(?i)admitted|licensed|barred|bar admissions?|admissions?")


def _told(said: Said, cue: re.Match) -> Iterator[Found]:
    words = said.words
    seen = False
    needs_bar = bool(_BAR_ONLY.match(cue.group()))
    for found in jurisdiction(codes=bool(_CODED.match(cue.group()))).finditer(words):
        if not _is_reached(words, cue, found) or (needs_bar and not _speaks_of_bar(words, cue, found)):
            continue
        tail = _TAIL.match(words, found.end())
        start, end = found.start(), tail.end() if tail else found.end()
        if not seen and 0 <= found.start() - cue.end() < 45:
            start = cue.start()
        seen = True
        years = words[start:end] if YEAR.search(words[start:end]) else words[start : end + 25]
        yield _fact(said, (start, end), name_of(found), years, LIKELY)
    generic = None if seen else _SOMEWHERE.match(words, cue.start())
    if generic:
        yield _fact(said, generic.span(), "", generic.group(), LIKELY)


def _speaks_of_bar(words: str, cue: re.Match, found: re.Match) -> bool:
    near = words[cue.start() : found.end() + 45].split(";", maxsplit=1)[0]
    if found.groupdict()["bar"] or found.groupdict()["court"]:
        return "ourt" not in found.group() or "admi" in cue.group()
    return bool(re.search(r"(?i)\bbars?\b|in good standing", near) or re.match(r"(?i)qualif|call", cue.group()))


_LISTING = re.compile(
    r"\(.*?\)|[\s,\d]|\b(?:and|or|the|to|in|of|before|practi[sc]e|law|bars?|bar's|courts?|by|state|states|federal|"
    r"all|as|"
    r"well|both|active|also|attorney|an|a|for|District|State|Bar|exam|examination|exams|licenses|license|on|motion|"
    r"my|her|"
    r"his|their|then|later|first|since|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|spring|fall|summer|supreme|superior|province|Province|Commonwealth|commonwealth|admitted|licensed|"
    r"member|me|"
    r"with|is|inactive|I|passed|each|has|have|am|currently|New|member|members|year|same)\b",
)
_BREAKS = re.compile(
    r"\.\s(?=[A-Z][a-z]+ )|;|\b(?:was|he|she|they|who|where|joined|worked|received|graduated|University|College|"
    r"clerked|because|but|when|after|while|before (?:join|mov|com|becom)\w+|practic(?:es|ed|ing))\b"
)


def _is_reached(words: str, cue: re.Match, found: re.Match) -> bool:
    """Does the cue speak of this jurisdiction, with nothing but a list between them?"""
    if _NOT_A_BAR.match(words, found.end()) or re.search(
        r"\b(?:University of|in-house in)\s+$", words[: found.start()]
    ):
        return False
    if found.end() <= cue.start():
        gap = words[found.end() : cue.start()]
        licence = "licen" in cue.group().lower() and len(gap) < 40 and "." not in gap
        return licence and not re.search(r"\b(?:in|at|to|from|of)\s+$", words[: found.start()])
    gap = words[cue.end() : found.start()]
    if cue.end() > found.start() or _BREAKS.search(gap):
        return False
    return len(_LISTING.sub("", jurisdiction(codes=True).sub(" ", gap))) < 12


def _fact(said: Said, span: tuple[int, int], name: str, years_of: str, confidence: float) -> Found:
    court = bool(IS_COURT.search(name)) and name != "District of Columbia"
    years = years_in(years_of)
    year = years.start or years.end
    inactive = bool(re.search(r"\b(?:inactive|retired|lapsed)\b", years_of))
    details = Admission(name, court, year, inactive)
    bar = name if court or "Society" in name or "Bar" in name else f"{name} bar" if name else "bar"
    value = bar + (" (inactive)" if inactive else "")
    return Found("admission", said.start + span[0], said.start + span[1], value, details, confidence, year, None)

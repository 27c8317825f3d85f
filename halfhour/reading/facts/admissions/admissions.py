"""Admissions to the bars of states and of courts."""

import re
from collections.abc import Iterator
from itertools import islice, zip_longest

from halfhour.reading.facts.admissions.bars import admission, by_number, evident, several
from halfhour.reading.facts.admissions.courts import jurisdiction, name_of
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Entry, Found, Page, entries, is_prose, trimmed
from halfhour.reading.facts.years import YEAR
from halfhour.reading.whom.subjects import Said

_CUE = re.compile(
    r"\b(?:(?:re-?|newly )?admitted(?!\s+(?:pro hac|to (?:practice )?(?:the )?(?:hospital|school|college|partnership|"
    r"that|it|firm|evidence)))|"
    r"(?:dual-?|multi-?)?licen[sc](?:ed|ure)(?: to practi[sc]e)?|sworn in(?:to)?(?: as (?:a member of|an attorney))?|"
    r"call(?:ed)?(?: to(?: the)?(?: bars?)?)?(?= (?:to|of|in|the|[A-Z]))|"
    r"(?:became|qualified as|practi[sc]ed as|is|was) an? (?:lawyer|attorney|solicitor|barrister|advocate) (?:in|of)|"
    r"(?:took|taking|swore) (?:the|an|her|his|their|my) (?:attorney['’]?s? )?oath(?! of office)|the bars? of|"
    r"solicitor (?:of|in)|qualif(?:ied|ying) in|members? of (?:the )?(?:bars?)(?: of)?|pass(?:ed|ing)|took|taking|"
    r"sat for|"
    r"bar admissions?|licen[sc]es?\b|practi[sc]es? before|admissions?|"
    r"(?:can|may|also|able to|entitled to|eligible to|authori[sz]ed to) (?:appear|practi[sc]e)(?: law)? (?:in|before)|"
    r"waived into|"
    r"barred(?= (?:in|since))|bar cards?(?: is| are)? (?:in|from)|(?:dual|dually|multi)[- ]qualified|join(?:ed|"
    r"ing) the|became a member of|(?:has been |is )?an? (?:active|"
    r"inactive) member of|"
    r"in good standing|bar (?:number|no\.|#)|inactive)",
    re.IGNORECASE,
)
_BAR_ONLY = re.compile(
    r"(?i)pass|(?:took|taking)(?!.*oath)|sat for|join|became a member|active member|good standing|call|qualif"
)
_NOT_YET = re.compile(  # "must be admitted", "her application for admission", "not admitted"
    r"(?i)\b(?:paralegal,?|not|never|must be|to be|will be|would be|application for|appl(?:y|ied|ies|ying) for|"
    r"seeking|awaiting|"
    r"until|"
    r"once|unless|if|requires?|required|preferred|candidates?|applicants?|eligible for|plans? to|hopes? to|expects? to|"
    r"will|intends? to|preparing to|studying to)\s+(?:(?!(?:is|was|has|since)\b)\w+\s+){0,2}$"
)
_NOT_LAW = re.compile(  # a fishing licence; "lawyers admitted in Oregon"; "the guide to admission in Montana"
    r"(?i)\b(?:fishing|dog|driver['’]?s?|hunting|business|liquor|marriage|pilot['’]?s?|teaching|broker['’]?s?|"
    r"estate|insurance|nursing|"
    r"gun|contractor['’]?s?|RN|(?<!one of )(?<!two )(?:lawyers|attorneys)(?: who are)?|every (?:lawyer|"
    r"attorney)(?: here)?(?: is)?|"
    r"(?:guide|rules|standards|requirements|committee) (?:to|on|for|of))\s+$"
)
_OTHER_LICENCE = re.compile(
    r"(?i)\blicen[sc](?:ed?|es)\s+(?:\w+\s+){0,2}(?:customs|broker|nurse|paralegal|social|clinical|technician|"
    r"investigator|teacher|real|pilot|contractor|practitioner|legal|marriage|professional|drone|realtor)|"
    r"\blicen[sc]ed\b[^.;]{0,40}?\bas an? (?!attorney|lawyer|solicitor|barrister)|driver|fishing licen|"
    r"licen[sc]ed by the [^.;,]{0,30}court"
)
_SOMEWHERE = re.compile(
    r"(?:passed|took|passing)\s+(?:[^.;,]{0,30}?\band\s+)?the\s+patent\s+bar(?:\s+exam(?:ination)?)?(?:\s+in\s+\d{4})?|"
    r"(?:passed|took|passing)\s+the\s+(?:\w+\s+)?bar(?:\s+exam(?:ination)?)?(?:[^.,;]{0,40}?\b(?:in\s+\d{4}|try))?|"
    r"(?:(?:been|is|a) )?(?:an? )?members? of the bar since [\w ]{3,20}|(?:admitted|called) to (?:the [Bb]ar|"
    r"practi[sc]e)(?: in [A-Z]\w+)?,? in (?:\w+ )?(?:of )?\d{4}|"
    r"licen[sc]es? to practi[sc]e(?: law)? in (?:\w+ )?\d{4}|sworn in(?:to the bar)?(?: as an attorney)? in (?:\w+ "
    r")?\d{4}"
)
_TAIL = re.compile(
    r"(?:\s+(?:[Ss]tate\s+)?[Bb]ar\b(?:\s+Association)?(?:\s+exam(?:ination)?)?|\s+licen[sc]e)?"
    r"(?:,\s+(?:in)?active(?=\s*\())?(?:\s*\((?:[^()]*\d{4}[^()]*|inactive|active|retired|in-house)\)|(?:,?\s+(?:in|since)|,|"
    r"\s*[-–—:])?\s+(?:[A-Z][a-z]"
    r"{2,8}\.?\s+(?:\d{1,2},\s+)?)?(?:19|20)\d\d(?:\s*\((?:inactive|retired)\))?)?"
)
_NOT_A_BAR = re.compile(
    r"\s*(?:(?:County|State University|University|Law Review|College|Women|Trial|Paralegal|Lawyers|City)\b|"
    r"(?:State\s+)?Bar\s+(?:Association\s+)?(?:Foundation|Journal|Bulletin|Review|Young|Section|Committee|Certified))"
)


def admissions(said: Said, page: Page) -> Iterator[Found]:
    """One fact for each bar or court."""
    yield from by_number(said)
    if "admission" in said.topics and not (is_prose(said.words) and len(said.words) > 80):
        yield from _listed(said)
        return
    if _only_bars(said):
        yield from _listed(said)
        return
    if "membership" in said.topics:
        yield from _among_bodies(said)
    yield from several(said)
    yield from evident(said)
    told: list[Found] = []
    cues = list(islice(_CUE.finditer(said.words), MOST_CUES + REACH))
    for cue, later in islice(zip_longest(cues, cues[REACH:]), MOST_CUES):
        if told and cue.group() == "inactive":
            continue  # "admitted in Michigan, inactive (1993), Ohio": one of the list that the first cue began
        ahead = said.words[max(0, cue.start() - 45) : cue.start()]
        if not (_OTHER_LICENCE.match(said.words, cue.start()) or _NOT_YET.search(ahead) or _NOT_LAW.search(ahead)):
            told += _told(said, cue, later.start() if later else len(said.words))
    yield from (fact for fact in told if fact.value != "bar" or ", where" not in said.words)


_YEARS_ONLY = re.compile(
    r"(?i)(?:[\s,;:().&/|–—-]|\b(?:19|20)\d\d\b|\b(?:and|in|since|bars?|state|attorney|at law|lawyer|esq|member of|"
    r"of|the|"
    r"admitted|inactive|active|retired|bbo|ardc|no|number|cards?)\b\.?|#\s?\d+)*"
)


_FEDERAL = re.compile(
    r"(?:U\.\s?S\.|United States) (?:District Court|Court of Appeals|Tax Court|Supreme Court)\b[\w,. ]{0,60}"
)


def _only_bars(said: Said) -> bool:
    """ "WA 2009; OR 2012": a line of jurisdictions and years, and nothing else."""
    words = said.words
    if len(words) > 120 or set(said.topics) - {"header", "experience"}:
        return False
    if not YEAR.search(words):
        return said.passage.piece.kind == "item" and bool(_FEDERAL.fullmatch(words))
    places = list(jurisdiction(codes=True).finditer(words))
    return bool(places) and bool(_YEARS_ONLY.fullmatch(jurisdiction(codes=True).sub(" ", words)))


def _among_bodies(said: Said) -> Iterator[Found]:
    """Courts in a list of what one belongs to: nobody is a member of a federal court but by admission."""
    for entry in entries(said):
        found = jurisdiction().search(entry.words) if _FEDERAL.match(entry.words) else None
        if found:
            yield from _each(said, entry, [found])


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        if _OTHER_LICENCE.search(entry.words) or re.search(r"(?i)\bnotary|paralegal|broker|pro hac", entry.words):
            continue
        matches = list(jurisdiction(codes=True).finditer(entry.words))
        if _NO_ADMISSION.search(entry.words):
            continue
        if matches:
            yield from _each(said, entry, matches)
        elif said.topics == ("admission",) and _may_be_place(entry.words):
            at = entry.start - said.start
            name = trimmed(re.sub(r"[\s,(]*\b\d{4}\)?", "", entry.words))
            yield admission(said, (at, at + len(entry.words)), name, entry.words, PERHAPS)


_NO_ADMISSION = re.compile(  # a list that goes on below admissions without a heading of its own
    r"\b(?:Fellow|Chambers|Super Lawyers|Best Lawyers|Award|Prize|Committee|Section|Secretary|Treasurer|President|"
    r"Director|"
    r"Trustee|Chair|Member of the Board|Inns? of Court|Foundation|Food|Club|Rotary|County Bar|Women Lawyers|J\.D\.|"
    r"B\.A\.|"
    r"American (?:Bar|College|Academy)|National|Association for|Association of|"
    r"Paralegal|Certified|Volunteer)\b|^Since \d{4}$|^ID (?:Number|No)"
)


def _may_be_place(words: str) -> bool:
    """A bar abroad or of a nation, which no list of ours holds."""
    if words.isupper() or re.search(
        r"^(?:Both|All|Neither|None|Yes|No)\b|\d{4}.*\d{4}|\b(?:hours|Skills|Training|Act|Law|Rights)\b", words
    ):
        return False
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
        yield admission(said, (at + begin, at + begin + len(chunk)), name_of(found), chunk, SURE)


_ABROAD = re.compile(
    r"(?i)(?:re-?)?admitted|licen|call|qualif|solicitor|barred|.*(?:lawyer|advocate|barrister|solicitor)|sworn"
)
_CODED = re.compile(r"(?i)admitted|licensed|barred|bar admissions?|admissions?|called")


def _told(said: Said, cue: re.Match, until: int) -> Iterator[Found]:
    words = said.words
    seen = False
    needs_bar = bool(_BAR_ONLY.match(cue.group()))
    for found in jurisdiction(codes=bool(_CODED.match(cue.group()))).finditer(words):
        if found.start() > until:
            break
        if found.groupdict()["land"] and not _ABROAD.match(cue.group()):
            continue
        if not _is_reached(words, cue, found) or (needs_bar and not _speaks_of_bar(words, cue, found)):
            continue
        tail = _TAIL.match(words, found.end())
        start, end = found.start(), tail.end() if tail else found.end()
        if not seen and 0 <= found.start() - cue.end() < 45:
            start = cue.start()
        seen = True
        years = words[start:end] if YEAR.search(words[start:end]) else words[start : end + 25]
        yield admission(said, (start, end), name_of(found), years, LIKELY)
    generic = None if seen else _SOMEWHERE.match(words, cue.start())
    if generic:
        yield admission(said, generic.span(), "", generic.group(), LIKELY)


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
    r"with|is|inactive|I|passed|that|bars|federal|too|now|admission|oath|took|spring|fall|winter|summer|same|'"
    r"each|has|have|am|currently|New|member|members|year|same)\b",
)
_ASIDE = re.compile(r",\s+(?:where|which|whose)\b[^,;.()]{0,110},")
_BREAKS = re.compile(
    r"\.\s(?=[A-Z][a-z]+ )|;(?!\s*(?:and\s+)?(?:in\s+|to\s+)?(?:the\s+)?(?:[A-Z]|$))|\b(?:was|he|she|they|who|where|"
    r"joined|worked|received|graduated|University|College|"
    r"clerked|because|but|when|after|while|before (?:join|mov|com|becom)\w+|practic(?:es|ed|ing))\b"
)


_LAW_ONLY = re.compile(
    r"(?i)(?:[\s,&]|\b(?:law|bar|state|attorney(?:['’]?s)?|and|or|active|legal|practice|has|have)\b){0,8}"
)


LEAD = 60  # characters before a jurisdiction that are looked at
REACH = 3  # cues further on, whatever a bar stands there for is told by a nearer one
MOST_CUES = 12  # in one sentence; where more are, it is no sentence


def _is_reached(words: str, cue: re.Match, found: re.Match) -> bool:
    """Does the cue speak of this jurisdiction, with nothing but a list between them?"""
    lead = words[max(0, found.start() - LEAD) : found.start()]
    if _NOT_A_BAR.match(words, found.end()) or re.search(r"\b(?:University of|in-house in)\s+$", lead):
        return False
    if found.end() <= cue.start():
        gap = words[found.end() : cue.start()]
        licence = "licen" in cue.group().lower() and _LAW_ONLY.fullmatch(gap)
        return bool(licence) and not re.search(r"\b(?:in|at|to|from|of)\s+$", lead)
    gap = _ASIDE.sub(",", words[cue.end() : found.start()])
    if cue.end() > found.start() or _BREAKS.search(gap):
        return False
    return len(_LISTING.sub("", jurisdiction(codes=True).sub(" ", gap))) < 12

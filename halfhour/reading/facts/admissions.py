"""Admissions to the bars of states and of courts."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.details import Admission
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page, entries, trimmed
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

COURT = (
    r"(?:(?:the\s+)?(?:U\.\s?S\.|United States|US|Federal)\s+(?:District|Bankruptcy|Tax|Supreme|"
    r"Immigration|Patent)\s+Courts?"
    r"(?:(?:\s+for)?(?:\s+the)?,?\s*(?:(?:Northern|Southern|Eastern|Western|Central|Middle|N\.|S\.|"
    r"E\.|W\.|C\.)\s*(?:,?\s*(?:and|&)\s*(?:Northern|Southern|Eastern|Western|"
    r"Central))?\s*)?(?:Districts?|D\.)\s+of\s+(?:Columbia|[A-Z]\w+(?:\s[A-Z]\w+)?))?"
    r"|(?:the\s+)?(?:U\.\s?S\.|United States|"
    r"US)\s+Court\s+of\s+(?:Appeals?(?:(?:\s+for)?(?:\s+the)?,?\s*(?:[A-Z]\w+|\d+(?:st|nd|rd|th)|"
    r"D\.C\.|Federal)\s+Circuit)?|Federal Claims|International Trade|Veterans Claims|Appeals for the "
    r"Armed Forces|Appeals for Veterans Claims)"
    r"|(?:the\s+)?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|"
    r"D\.C\.|Federal|\d+(?:st|nd|rd|th))\s+Circuit(?:\s+Court of Appeals)?"
    r"|(?:the\s+)?(?:U\.\s?S\.\s+)?(?:Northern|Southern|Eastern|Western|Central|Middle)(?:\s+(?:and|"
    r"&)\s+(?:Northern|Southern|Eastern|Western|Central))?\s+Districts?\s+of\s+[A-Z]\w+(?:\s(?:York|"
    r"Carolina|Virginia|Dakota))?"
    r"|(?:the\s+)?(?:U\.S\.\s+)?District of (?:Oregon|Idaho|Montana|Alaska|Nevada|Arizona|Utah|"
    r"Colorado|Hawaii|[A-Z]\w+)(?= \(|,|;|$|\.)"
    r"|(?:the\s+)?(?:Supreme Court of (?:the United States|[A-Z]\w+(?:\s[A-Z]\w+)?)|"
    r"(?:[A-Z]\w+\s)?Supreme Court)"
    r"|(?:the\s+)?(?:U\.\s?S\.|United States) (?:Patent and Trademark Office|Supreme Court|Tax Court)|USPTO"
    r"|(?:[A-Z][\w-]+\s){1,4}Tribal Courts?|Tribal Courts? of the (?:[A-Z][\w-]+\s?){1,5}|Navajo "
    r"Nation(?: Bar)?|Board of Immigration Appeals)"
)
_CUE = re.compile(
    r"\b(?:admitted(?! to (?:practice )?(?:the )?(?:hospital|school|college|partnership|that|it))|"
    r"licen[sc]ed(?: to practice)?|sworn in(?: as a member of)?|called to the bar|became an? "
    r"(?:lawyer|attorney) in|member of the (?:bar|bars) of|"
    r"pass(?:ed|ing) the|bar admissions?|licen[sc]es?\b|practices? before|admissions?|took the|waived into|"
    r"barred|joined the bar|became a member of the|(?:has been |is )?an? (?:active|inactive) member|"
    r"in good standing|bar (?:number|no\.|#)|inactive)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:(?P<bar>WSBA|OSB|ISB|CSB|SBN|CBN|State Bar(?: of \w+)?|(?:\w+ )?Bar)\s*(?:No\.?|Number|#|"
    r"License)\s*:?\s*#?\s*[\dX]{2,8}X*)"
)
_LICENSE_OF_OTHER_KIND = re.compile(
    r"\blicen[sc]ed?\s+(?:\w+\s+){0,2}(?:customs|broker|nurse|paralegal|social|clinical|technician|"
    r"investigator|teacher|real|pilot|contractor|practitioner|legal|marriage|professional)",
    re.IGNORECASE,
)
_SOMEWHERE = re.compile(
    r"(?:passed|took|passing)\s+the\s+(?:\w+\s+)?bar(?:\s+exam(?:ination)?)?"
    r"(?:[^.,;]{0,40}?\b(?:in\s+\d{4}|try))?|admitted to (?:the bar|practice) in \d{4}",
    re.IGNORECASE,
)


@cache
def _jurisdiction() -> re.Pattern:
    bars = known.bar_names()
    return re.compile(
        rf"(?P<court>{COURT})|(?P<bar>(?:the )?(?:{bars})(?! (?:No|#))(?:\s+Association)?)|"
        rf"(?<![\w.])(?P<state>{known.state_names()})(?![\w'])"
    )


def admissions(said: Said, page: Page) -> Iterator[Found]:
    """One fact for each bar or court."""
    words = said.words
    yield from _by_number(said)
    if "admission" in said.topics:
        yield from _listed(said)
        return
    yield from _bar_member(said)
    cue = next((c for c in _CUE.finditer(words) if not _LICENSE_OF_OTHER_KIND.match(words[c.start() :])), None)
    if cue:
        yield from _told(said, cue)


def _bar_member(said: Said) -> Iterator[Found]:
    """ "a member of the Washington bar since 2004": the small letter or the year tells it from a club."""
    pattern = (
        rf"members? of (?:the )?(?:State )?(?P<state>{known.state_names()})(?: State)? (?:bar\b|Bar "
        rf"since|Bar,? admitted)"
    )
    for found in re.finditer(pattern, said.words):
        year = re.match(r"[^.;]{0,30}?\b(?:since|in)\s+(?:\w+\s+)?\d{4}", said.words[found.end() :])
        end = found.end() + (year.end() if year else 0)
        span = (found.start(), end)
        yield _fact(said, span, known.states()[found["state"]], said.words[slice(*span)], LIKELY)


def _by_number(said: Said) -> Iterator[Found]:
    found = _NUMBER.search(said.words)
    if found and "admission" not in said.topics:
        name = found["bar"]
        state = known.bars().get(name) or next((s for b, s in known.bars().items() if b in found.group()), "")
        if state:
            yield _fact(said, (found.start(), found.end()), state, "", LIKELY)


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        at = entry.start - said.start
        matches = list(_jurisdiction().finditer(entry.words))
        if not matches:
            codes = re.fullmatch(r"([A-Z]{2})(?:[,\s(-]+(\d{4})\)?)?", entry.words)
            if codes and codes.group(1) in known.postal():
                yield _fact(said, (at, at + len(entry.words)), known.postal()[codes.group(1)], entry.words, SURE)
            continue
        if _LICENSE_OF_OTHER_KIND.search(entry.words) or re.search((r"(?i)\bnotary|paralegal|broker"), entry.words):
            continue
        for number, found in enumerate(matches):
            alone = len(matches) == 1 and len(entry.words) < 120
            end = matches[number + 1].start() if number + 1 < len(matches) else len(entry.words)
            begin = 0 if alone else found.start()
            if number == 0 and re.match(r"^\(?\d{4}\)?[,:\s–-]+", entry.words):
                begin = 0
            chunk = entry.words[begin:end].rstrip(" ,;.")
            chunk = re.sub(r"(?:,?\s+(?:and|&))+$", "", chunk)
            yield _fact(said, (at + begin, at + begin + len(chunk)), _name(found), chunk, SURE)


def _told(said: Said, cue: re.Match) -> Iterator[Found]:
    words = said.words
    generic = _SOMEWHERE.search(words)
    seen = False
    for found in _jurisdiction().finditer(words):
        if not _is_reached(words, cue, found):
            continue
        after = words[found.end() : found.end() + 60]
        tail = re.match(
            r"\s*\((?:[^()]*\d{4}[^()]*|inactive|in-house)\)|,?\s+(?:in|since)\s+(?:\w+\s+)?\d{4}|"
            r",\s+\d{4}|\s+bar(?:\s+exam)?\b(?:\s+in\s+\d{4})?",
            after,
        )
        start, end = found.start(), found.end() + (tail.end() if tail else 0)
        if not seen and 0 <= found.start() - cue.end() < 45:
            start = cue.start()
        seen = True
        years = words[start:end] if YEAR.search(words[start:end]) else words[start : end + 25]
        yield _fact(said, (start, end), _name(found), years, LIKELY)
    if not seen and generic:
        yield _fact(said, generic.span(), "", generic.group(), LIKELY)


def _is_reached(words: str, cue: re.Match, found: re.Match) -> bool:
    """Does the cue speak of this jurisdiction, with nothing but a list between them?"""
    if re.match(
        r"\s*(?:County|Supreme|Court of Appeals|Law Review|State University|University|Association)",
        words[found.end() :],
    ):
        return False
    if found.end() <= cue.start():
        gap = words[found.end() : cue.start()]
        return len(gap) < 40 and "licen" in cue.group().lower() and "." not in gap
    gap = words[cue.end() : found.start()]
    if re.search(
        r"\.\s|;|\b(?:is|was|he|she|they|who|where|joined|worked|member of|received|graduated|"
        r"University|College|clerked)\b",
        gap,
    ):
        return False
    joined = _jurisdiction().sub(" ", gap)
    return (
        len(
            re.sub(
                r"\(.*?\)|[\s,\d]|\b(?:and|or|the|to|in|of|before|practice|law|bar|bars|courts?|by|"
                r"state|federal|all|as|well|both|active|also|attorney|an|for|District|State)\b",
                "",
                joined,
            )
        )
        < 18
    )


def _name(found: re.Match) -> str:
    if found["court"]:
        return trimmed(re.sub(r"^the\s+", "", found["court"]))
    if found["bar"]:
        bar = re.sub(r"^the\s+", "", found["bar"]).removesuffix(" Association").strip()
        return known.bars().get(bar) or known.bars().get(bar + " Association", bar)
    return known.states()[found["state"]]


def _fact(said: Said, span: tuple[int, int], name: str, years_of: str, confidence: float) -> Found:
    court = bool(re.search(r"Court|Circuit|District|Office|Appeals", name)) and name != "District of Columbia"
    years = years_in(years_of)
    year = years.start or years.end
    inactive = bool(re.search(r"\b(?:inactive|retired|lapsed)\b", years_of))
    details = Admission(name, court, year, inactive)
    value = (name if court else f"{name} bar" if name else "bar") + (" (inactive)" if inactive else "")
    return Found("admission", said.start + span[0], said.start + span[1], value, details, confidence, year, None)

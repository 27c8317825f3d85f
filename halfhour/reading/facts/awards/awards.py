"""Awards, prizes, rankings and scholarships."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.details import Award
from halfhour.reading.facts.awards.honours import stands_alone, told_otherwise
from halfhour.reading.facts.found import (
    LIKELY,
    PERHAPS,
    SURE,
    Found,
    Page,
    entries,
    is_clutter,
    is_prose,
    tells,
    trimmed,
)
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.whom.names import names_another
from halfhour.reading.whom.subjects import Said

_W = r"[A-Z0-9\"“'‘][\w'’.&\"”/-]*+"
_NAME = (
    rf"(?:(?:{_W}|of|the|for|in|and|&|on|to|its|'s)\s+){{0,9}}(?:Awards?|Prize|Medal|Fellow(?:ship)?|"
    rf"Scholar(?:ship)?|Honors?|"
    r"Super Lawyers?|Rising Stars?|Best Lawyers|of the Year|[Uu]nder (?:40|Forty|35)|Order of the "
    r"Coif|Dean's List|Recognition|Honor Roll|Trophy|Leadership Award|Citation|Hall of Fame|"
    r"Distinction|Commendation|Grant)\b"
)
_GIVEN = Cued(
    "an as awarded earned featured finalist gave graduated him honored honoured included inducted its listed "
    "named nominated our presented ranked rated received receiving recipient recognized selected them was "
    "were winner winning won",
    rf"(?P<cue>\b(?i:received|receiving|won|winning|awarded|recipient of|winner of|honored (?:her |him |them |"
    rf"me )?(?:with|as|by)|honoured (?:with|by)|recognized (?:by|as|with|for)|selected (?:as|to|by|"
    rf"for)|named (?:an?|to|one of|the|as|by|her|him|them)?|"
    rf"listed (?:in|as|among)|ranked|gave (?:to )?(?:her|him|them|me)|presented (?:her|him|them) with|earned|"
    rf"inducted|finalist for|nominated|was (?:an?|our|the|its)|were an?|as an?|rated|included in|graduated as|"
    rf"featured)\b)"
    rf"(?P<gap>[^.;]{{0,90}}?)(?P<name>{_NAME}(?:\s+(?:of|for|in)\s+(?:the\s+)?(?:{_W}\s*(?:and\s+|"
    rf"of\s+)?){{1,6}})?(?:\s+award|\s+team prize|\s+prize|\s+scholar(?:ship)?)?|"
    rf"\b(?:its\s+)?[A-Z][\w' ]+\s+(?:award|prize|medal|scholarship))",
)
_ALONE = Cued(
    "america avvo best lawdragon lawyer martindale preeminent rising stars super under usa year",
    r"\b(?:Super Lawyers?(?: Rising Stars?)?|Rising Stars?|(?:The )?Best Lawyers(?: in America)?|"
    r"Chambers USA|Martindale-Hubbell|AV[- ]Preeminent|Avvo|40 Under 40|Lawyer of the Year|Paralegal "
    r"of the Year|Lawdragon)\b",
)
_STUDY = re.compile(r"Fellow of the|Teaching Fellow|cum laude|Phi Beta Kappa")
_NOT = re.compile(
    r"\b(?:fellow at|fellow with|grants? (?:writing|from)|scholarship (?:examines|focuses|explores|"
    r"has|committee)|her scholarship|his scholarship|awards? committee|jury award)\b",
    re.IGNORECASE,
)

_SERVED = re.compile(
    r"\b(?:joined|came|comes|worked|served|began|started|arrived|spent|was|is|years?) (?:[^.;]{0,60} )?an? $"
)
_NONE = re.compile(r"(?i)(?:none|n/?a|not)\b")
AWARD_WORDS = re.compile(
    r"(?i)\b(?:awards?|prize|medal|honou?rs?|lawyers? of the|super lawyers|rising stars?|best "
    r"lawyers|of the year|under 40|scholar|"
    r"fellowship|scholarship|recognition|recognized|ranked|finalist|recipient|chambers|martindale|"
    r"avvo|av|coif|dean's list|"
    r"commendation|distinction|citation)\b"
)
_TELLS = re.compile(
    r"^(?:He|She|They|We|Her|His|Our)\b(?!.*\b(?:award|named|recogni|received|prize)\w*)", re.IGNORECASE
)


_CREDENTIAL = re.compile(r"(?:[A-Z]{2,6} )?(?:Board[- ])?Certified [A-Z]")  # in a list of distinctions
_OF_A_HOUSE = re.compile(
    r"\b(?:Nonprofit|Non-?[Pp]rofit|Law Firm|Firm|Podcast|Newspaper|Employer|Workplace|Organi[sz]ation|Company|"
    r"Small Business) (?:of the (?:Year|Month)|[Aa]ward|[Pp]rize)|"
    r"\b(?:Best|Top|Great) (?:Places? to Work|Law Firms?|Workplaces?|Employers?)\b"
)


def awards(said: Said, page: Page) -> Iterator[Found]:
    """Awards listed under a heading, or said to have been given; what a house was given is the firm's."""
    for found in _awards(said, page):
        if not _OF_A_HOUSE.search(found.value):
            yield found


def _awards(said: Said, page: Page) -> Iterator[Found]:
    if "award" in said.topics:
        for entry in entries(said, re.compile(r"\s*(?:;|\s\|\s|\s[•●★·▪]\s)\s*")):
            if len(said.topics) > 1 and not AWARD_WORDS.search(entry.words):
                continue
            if names_another(entry.words, page.person):
                continue
            if (
                3 < len(entry.words) < 200
                and not _NONE.match(entry.words)
                and not is_clutter(entry.words)
                and not _TELLS.search(entry.words)
                and not _CREDENTIAL.match(entry.words)
            ):
                yield _fact(said, entry.start - said.start, entry.end - said.start, SURE)
        return
    listed = {"membership", "publication", "practice_area", "language", "admission", "certification"} & set(said.topics)
    if listed and not tells(said.words):
        return
    yield from _told(said)


def _told(said: Said) -> Iterator[Found]:
    words = said.words
    taken = -1
    for found in _GIVEN.finditer(words):
        if _STUDY.search(found["name"]) or _NOT.search(found.group()) or found.start() < taken:
            continue
        if "education" in said.topics and not re.search(r"Award|Prize|Scholar|Fellow", found["name"]):
            continue
        start, end = found.start(), found.end()
        if (
            found["cue"].lower() in ("was a", "was an", "as a", "as an", "were a", "were an", "is a", "earned")
            and len(found["gap"]) > 8
        ):
            continue
        if re.search(r"Fellow(?:$| in \d)", found["name"]) and _SERVED.search(words[: found.start("name")]):
            continue
        if re.match(r"(?:was|were|as) ", found["cue"]):
            start = found.start("name")
        tail = re.match(
            r"(?:\s*\(\d{4}[^()]{0,14}\)|,?\s+(?:in|for)\s+\d{4}|,\s+\d{4}|"
            r"\s+from\s+the\s+[A-Z][\w ]{3,50}|\s+last year)",
            words[end:],
        )
        end += tail.end() if tail else 0
        taken = end
        yield _fact(said, start, end, LIKELY)
    alone = _ALONE.search(words) if taken < 0 and len(words) < 200 else None
    if alone:
        yield _fact(said, alone.start(), len(words.rstrip(" .")), LIKELY)
    if taken < 0 and not alone and "education" not in said.topics:
        yield from _told_otherwise(said)


def _told_otherwise(said: Said) -> Iterator[Found]:
    seen = -1
    for start, end in sorted(told_otherwise(said.words)):
        if start >= seen:
            seen = end
            yield _fact(said, start, end, PERHAPS)
    if seen < 0 and not is_prose(said.words) and not set(said.topics) - {"header", "work", "experience"}:
        for entry in (each for each in entries(said) if stands_alone(each.words)):
            yield _fact(said, entry.start - said.start, entry.end - said.start, PERHAPS)


_HOLDER = re.compile(r"(?i)^(?:an? |the )?(?:proud )?recipient (?:in )?of (?:the )?(?=\w)")
_AND_OTHERS = re.compile(r" and (?:numerous|many|several|various|countless) other [a-z]+$")


def _fact(said: Said, start: int, end: int, confidence: float) -> Found:
    words = said.words[start:end]
    near = words if YEAR.search(words) else said.words[max(0, start - 40) : end + 20]
    years = years_in(near)
    plain = trimmed(_AND_OTHERS.sub("", _HOLDER.sub("", trimmed(without_years(words)))))
    named = re.search(_NAME, plain)
    name = trimmed(re.sub(r"^(?:['’]s\s+|[a-z]+\s+)+", "", named.group())) if named and confidence < SURE else plain
    details = Award(name, "", years.end or years.start)
    first = years.start
    return Found("award", said.start + start, said.start + end, name, details, confidence, first, years.end)

"""Studies that are only hinted at: "Ann Lee '04" among alumni, "a Double Duck", a line of nothing but schools."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.details import Education
from halfhour.reading.facts.education.degrees import Named, degrees_in
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, Page, entries, is_prose, trimmed
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_CLASS = re.compile(r"(?P<last>[^\W\d_a-z][\w'’-]*\w),?\s+(?:\(?(?P<y>['’]\d\d)\b)")


@cache
def _team() -> re.Pattern:
    names = "|".join(map(re.escape, known.teams()))
    return re.compile(rf"\b(?P<n>(?:[Dd]ouble|[Tt]riple|[Tt]wo-time|[Tt]hree-time)[- ](?P<t>{names})s?)\b(?! [A-Z])")


def class_years(said: Said, page: Page) -> Iterator[Found]:
    """The class in which the person left a school that is not named beside it."""
    for found in _CLASS.finditer(said.words):
        if page.person.means(found["last"]) and found["last"].lower() in page.person.family:
            year = years_in(found["y"]).end
            details = Education(end=year)
            yield Found(
                "education",
                said.start + found.start(),
                said.start + found.end("y"),
                f"class of {year}",
                details,
                PERHAPS,
                None,
                year,
            )


def teams(said: Said) -> Iterator[Found]:
    """ "a Double Duck" took both degrees at one school."""
    for found in _team().finditer(said.words):
        school = known.teams()[found["t"]]
        start, end = found.span("n")
        yield Found(
            "education", said.start + start, said.start + end, school or found["n"], Education(school=school), PERHAPS
        )


_REST = re.compile(
    r"(?i)\(.*?\)|\b(?:and|then|summa|magna|cum|laude|with|honou?rs|distinction|order of the coif|phi beta kappa|law|"
    r"in|of|the|class|b|"
    r"from|at|night|nights|also|then|esq)\b|[\W\d_]"
)


def only_schools(words: str, schools: list[Named]) -> bool:
    """Does a line name schools, degrees and years, and little else?"""
    if len(words) > 160 or is_prose(words) or not schools:
        return False
    if len(schools) < 2 and not (YEAR.search(words) or re.search(r"(?i)cum laude|\bcoif\b|\bhonors\b", words)):
        return False
    rest = words
    for named in sorted([*schools, *degrees_in(words)], key=lambda each: -each.start):
        rest = f"{rest[: named.start]} {rest[named.end :]}"
    return len(_REST.sub("", rest)) < 14


_NO_STUDY = re.compile(
    r"(?i)[\"“”]|\b(?:review|journal|moot|mock trial|honou?rs?|laude|coif|dean['’]?s list|phi |thesis|gpa|minor|"
    r"emphasis|"
    r"concentration|"
    r"scholar\w*|award|fellow\w*|society|club|team|president|member|editor|committee|activities|coursework|"
    r"studied abroad|"
    r"board|specialization|association|firm|accredited|notary|court|institute for|"
    r"expected|anticipated|award|prize|bar\b|admitted|licensed|language|http|www|certified|notary|cle|seminar|see|more|view|download|"
    r"(?:graduate|student)s?$)|^(?:graduated|conferred|completed|degree (?:awarded|conferred))\W+\d{4}$"
)
_NAMED = re.compile(
    r"(?!(?:And|But|Then|The|Also|With|No|Not|All|My|Her|His|She|He|I|In|At|On|For|After|While)\b)(?:\(?(?:19|"
    r"20)\d\d\)?[,:\s–-]+)?[A-ZÉ][\w.'’&-]+"
)


_MAJOR = re.compile(r"(?:Double |Dual )?[Mm]ajor(?:s|\(s\))?(?: in\b|:)\s*(?P<f>[A-Z][\w&,' -]{2,60})")


def _is_town(words: str) -> bool:
    town, _, state = words.partition(", ")
    return state in known.states() and town in known.cities()


def unnamed_studies(said: Said, taken: list[Found]) -> Iterator[Found]:
    """Entries of a list of schools that no list of ours holds: "Kelsey, Dental Assisting, 2008"."""
    for entry in entries(said):
        words = entry.words
        if any(entry.start < fact.end and fact.start < entry.start + len(words) for fact in taken):
            continue
        alone = len(words) <= 60
        if major := _MAJOR.fullmatch(words):
            field = Education(field=trimmed(major["f"]))
            yield Found("education", entry.start, entry.start + len(words), words, field, PERHAPS)
            continue
        if said.topics != ("education",) and not degrees_in(words):
            continue
        if len(words) > 120 or is_prose(words) or _NO_STUDY.search(words) or not _NAMED.match(words):
            continue
        if _is_town(words):
            continue
        if not (alone or YEAR.search(words) or degrees_in(words)):
            continue
        years = years_in(words)
        value = trimmed(without_years(words))
        details = Education(school=trimmed(value.split(",")[0]), start=years.start, end=years.end)
        confidence = LIKELY if YEAR.search(words) else PERHAPS
        yield Found(
            "education", entry.start, entry.start + len(words), value, details, confidence, years.start, years.end
        )

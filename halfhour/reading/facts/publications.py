"""Articles, books and posts by the person; talks too, marked as such."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Publication
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page, trimmed
from halfhour.reading.facts.years import years_in
from halfhour.reading.whom.subjects import Said

_QUOTED = r"[\"“][^\"”]{6,160}[\"”]"
_TALK = re.compile(
    r"\b(?:panel(?:ist)?|speaker|spoke|presenter|presented|talk|lecture[dr]?|keynote|moderator|"
    r"webinar|CLE|presentation|speaks at)\b",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"\b(?:(?P<cue>(?:is |was )?(?:the |an? )?(?:co-?)?(?:author|editor)s? of|(?:has |have )?(?:also "
    r")?(?:co-)?(?:wrote|written|authored|publish(?:ed|es)|edited|contributed to|writes)|(?:her|his|"
    r"their|my) (?:articles?|book|essay|note|column|work|chapter)(?:,| on| has| have|:| appeared| "
    r"is)?|"
    r"gave (?:the|a) (?:talk|lecture|presentation)|presented|contributing (?:author|editor)|spoke "
    r"on)\b)(?P<rest>[^.;]{3,220})"
)
_WORK = re.compile(
    rf"{_QUOTED}|\b(?i:(?:the\s+)?(?:[\w-]+\s+){{0,8}}?(?:chapter|handbook|guide|manual|treatise|book|"
    rf"article|articles|column|deskbook|desk book|casebook|primer|blog|newsletter|essay|note|"
    rf"newsletter column|checklist|toolkit|pamphlet|novel)\b)[^.;,]{{0,90}}"
)
_TAIL = re.compile(
    r"^[,.]?\s*(?:\(?\d{4}\s*(?:edition)?\)?|(?:in|for|at)\s+(?:the\s+)?[A-Z\d][^.;]{2,80}?(?=\.|;|$|"
    r",\s+and\s)|[A-Z][\w .&']{3,60},?\s+(?:\w+\s+)?\d{4})"
)
_BAD = re.compile(
    r"^\s*(?:and|to|,|that)\b|\b(?:opinions?|briefs?|orders?|motions?|contracts?|letters?|grant|code|"
    r"tickets?|wills?|checks?|job offer|offer of)\b",
    re.IGNORECASE,
)


def publications(said: Said, page: Page) -> Iterator[Found]:
    """Works listed under a heading, or said to have been written."""
    words = said.words
    if "publication" in said.topics:
        whole = said.passage.words.strip()
        if said.start == said.passage.start and 12 <= len(whole) <= 400:
            lead = len(said.passage.words) - len(said.passage.words.lstrip())
            yield _fact(said.passage.start + lead, whole, SURE)
        return
    if set(said.topics) & {
        "education",
        "membership",
        "award",
        "practice_area",
        "language",
        "admission",
        "certification",
    }:
        return
    for found in _WROTE.finditer(words):
        if _BAD.search(found["rest"][:40]):
            continue
        work = _WORK.search(found["rest"])
        own = re.match(r"(?:her|his|their|my) ", found["cue"], re.IGNORECASE)
        if not work and not (own and re.search(r"\b(?:appeared|published|was|on)\b", found["rest"] + found["cue"])):
            continue
        end = found.start("rest") + (work.end() if work else len(found["rest"]))
        tail = _TAIL.match(words[end:])
        end += tail.end() if tail else 0
        yield _fact(said.start + found.start(), words[found.start() : end].rstrip(" ,"), LIKELY)
        return


def _fact(start: int, words: str, confidence: float) -> Found:
    years = years_in(words)
    title = re.search(_QUOTED, words)
    name = title.group().strip('"“” ,') if title else trimmed(re.split(r",\s+(?:\d|[A-Z])|\s\(\d{4}", words)[0])
    where = trimmed(words[title.end() :]) if title else trimmed(words[len(name) :])
    talk = bool(_TALK.search(words))
    year = years.end or years.start
    details = Publication(name, where, year, talk)
    value = trimmed(f"{name}, {where}" if where and len(where) < 80 else name)
    return Found("publication", start, start + len(words), value, details, confidence, None, year)

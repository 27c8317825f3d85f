"""Languages that the person speaks, reads or signs."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Language
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_LEVEL = re.compile(
    r"\b(?:native(?: or bilingual)?|bilingual|fluent(?:ly)?|proficien\w+|conversational(?:ly)?|basic|"
    r"working|some|reading knowledge|"
    r"limited working|full professional|professional working|elementary|intermediate|advanced|rusty|"
    r"heritage|beginning)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:\bspeak(?:s|ing)?|\bspoke(?:n)?|\bfluen(?:t|cy|tly)(?: in)?|\bbilingual\b|\btrilingual\b|"
    r"\bproficien(?:t|cy) in|"
    r"\bconversa(?:tional|nt)\w*(?: in)?|\bunderstands?\b|\bget by in|\bread(?:s|ing)?(?: knowledge "
    r"of| and writes?)?|"
    r"\bwrites?\b|\bworking (?:knowledge of|proficiency in)|\bhas working|\bnative (?:speaker of|"
    r"in)?|\bspeaker of|"
    r"\blanguages?(?: spoken| skills)?(?:\s*:| include| are| of)?|\bknowledge of|\binterpret\w+(?: "
    r"in| for)?|\btranslat\w+ (?:in|from)|"
    r"\bsigns?(?: in)?|\blearned|\blearning|\btaught (?:him|her|my)self|\bgrew up (?:speaking|with)|"
    r"\bin both|"
    r"\b(?:works?|serves? (?:clients|tenants|families)|counsels clients|meets (?:with )?clients|"
    r"advises clients|practices|lectures|conducts? \w+|interviews?|takes? calls|talks?) (?:\w+ "
    r"){0,3}in|\bmy|"
    r"\bfirst language (?:is|was)|\bmother tongue (?:is|was)?|\bcan (?:also )?\w+ (?:in|some)|"
    r"\bswitch\w* (?:between|into|to))"
    r"[\s(:]*(?:(?:both|and|or|also|fluent(?:ly)?|conversational(?:ly)?|basic|some|a little|enough|"
    r"excellent|good|decent|passable|rusty|native|in|"
    r"proficient|working|intermediate|courtroom|legal|everyday|kitchen|beginning|heritage|reading|of|"
    r"the|fair|,|-level|level|limited|his|her|their)\s*)*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:[ -]?speak(?:er|ing)\b|\s+(?:fluently|language skills)\b|\s*[-/]\s*English|\s*\((?:fluent|"
    r"native|conversational|proficient|bilingual|basic|working)"
    r"|\s+is (?:my|his|her|their) (?:first|second|native))",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"^\s*(?:,|;|/|-|and|&|or|\+|as well as|,\s*and|plus)?\s*(?:and\s+|both\s+|also\s+)?(?:\([^)]*\)\s*)?"
    r"(?:,|;|/|and|&|or)?\s*(?:and\s+)?(?:(?:some|basic|a little|conversational|fluent|native|"
    r"working|reading knowledge of|"
    r"enough|rusty|intermediate|limited|proficient in|speaks|is|in|of|knowledge|Brazilian)\s+)*$",
    re.IGNORECASE,
)
_NOT_LANGUAGE = re.compile(
    r"^(?:\s+(?:studies|literature|history|law|professor|major|department|club|American|Americans|"
    r"language arts|"
    r"citizen|cuisine|food|Consulate|Embassy|Chamber|and Norse|Bar|degree|teacher|Community|Heritage|"
    r"Festival|Cultural)\b|-American\b|,?\s+B\.A)",
    re.IGNORECASE,
)


def languages(said: Said, page: Page) -> Iterator[Found]:
    """Languages listed, or said to be spoken; those said together are one fact each."""
    words = said.words
    listed = "language" in said.topics
    before: re.Match | None = None
    for found in known.language_pattern().finditer(words):
        if _NOT_LANGUAGE.match(words[found.end() :]):
            continue
        if not listed and not _is_spoken(words, found, before):
            continue
        before = found
        start = _with_level(words, found.start())
        end = _bracketed(words, found.end())
        name = known.languages()[found.group()]
        level = _LEVEL.search(words[start:end])
        yield Found(
            "language",
            said.start + start,
            said.start + end,
            name,
            Language((name,), level.group().lower() if level else ""),
            SURE if listed else LIKELY,
        )


def _is_spoken(words: str, found: re.Match, before: re.Match | None) -> bool:
    lead = words[max(0, found.start() - 70) : found.start()]
    if before is not None and _JOIN.match(words[before.end() : found.start()]):
        return True
    if re.search(r"\bmy\s+$", lead, re.IGNORECASE):
        return bool(re.match(r"\s+(?:is|gets|was|comes|skills)", words[found.end() :]))
    after = words[found.end() :]
    return bool(_BEFORE.search(lead) or _AFTER.match(after)) and "?" not in after[:3]


def _with_level(words: str, start: int) -> int:
    """Takes in the level said just before: "conversational German"."""
    lead = re.search(
        r"(?:\b(?:conversational|fluent|basic|some|native|working|reading knowledge of|intermediate|"
        r"rusty|bilingual in)\s+)+$",
        words[:start],
        re.IGNORECASE,
    )
    return lead.start() if lead else start


def _bracketed(words: str, end: int) -> int:
    found = re.match(r"\s*\([^()]{2,40}\)", words[end:])
    return end + found.end() if found and _LEVEL.search(found.group()) else end

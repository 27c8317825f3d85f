"""Fields that are said together: the fact with each of them, without what only leads to them or goes on after them."""

import re
from collections.abc import Iterator

from halfhour.reading.details import PracticeArea
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.practice.hints import FIELD_WORD
from halfhour.reading.facts.practice.scraps import is_scrap
from halfhour.reading.gazetteers import known

_COUNTED = re.compile(  # how many is no field: "more than two hundred evictions", "fourteen years of asylum"
    r"(?i)(?:(?:more than|over|nearly|almost|about|some)\s+)?(?:\d+\+?|[a-z]+(?:-[a-z]+)?) (?:years|decades) of "
    r"(?:(?:legal )?experience (?:in|with) )?|(?:(?:more than|over|nearly|almost|about|some)\s+)?(?:[\d,]+|"
    r"(?:(?:a|several|one|two|three|four|five|six|seven|eight|nine|ten)\s+)?(?:hundred|thousand|dozen)(?:s of)?)\s+"
)
_LEAD = re.compile(
    r"(?i)(?:(?:and|including|such as|as well as|in addition to|specifically|particularly|especially|"
    r"(?:with )?respect to)\s+|"
    r"an? (?:wide |broad |full )?(?:variety|range|array|number) of (?:[\w-]+ ){0,5}(?:areas|matters|fields|issues),? "
    r"including |(?:(?:multiple|various|several|many|all|different) )?areas of (?:law,? including )?)"
)
_IN_AREAS = re.compile(
    r"^.*\bin the (?:(?:broad|general|related) )?(?:areas?|fields?) of "
)  # "farms in the area of water"
_SPLIT = re.compile(r",\s+(?:and\s+|including\s+|as well as\s+)?|;\s+|\s+as well as\s+|(?P<and>\s+and\s+(?=\w+ \w+$))")


_GOES_ON = re.compile(  # what the sentence says after its fields
    r"\b(?:I|we|We|you|they|he|she|if|who|whom|them)\b|"
    r"^(?:meaning|(?:\w+ly )?(?:serving|integrating|"
    r"helping|assisting|ensuring|allowing|giving|making|using|leading|guiding)) "
)
_LEADS_IN = re.compile(
    r"^(?:(?:in )?all (?:aspects|areas|phases) of|the|their|its|matters (?:of|involving)|issues of|a variety of|"
    r"cases involving|"
    r"in the (?:areas?|fields?) of|areas? of|both|(?:(?:numerous|many|several|various|major|complex|significant|"
    r"high-\w+|fast-\w+|and)\s+)+(?:cases|matters|claims|disputes),?\s+(?:including|involving|such as)|"
    r"(?:sophisticated|complex|challenging|difficult|high-[\w-]+|contentious)"
    r"(?:,? and|,) (?:sophisticated|complex|challenging|difficult|high-[\w-]+|contentious))\s+"
)


def without_lead(words: str) -> str:
    """Words that give fields, without what leads to these: how many, for whom, "as well as"."""
    for pattern in (_IN_AREAS, _COUNTED, _LEAD):
        if lead := pattern.match(words):
            words = words[lead.end() :]
    return words


def fields_in(words: str) -> tuple[str, ...]:
    """The fields that *words* name, each by itself; none where they only tell of something else."""
    names = [name for part in _parts(_LEADS_IN.sub("", words)) if (name := trimmed(part)) and _is_whole(name)]
    if names and is_scrap(names[0]):
        return ()
    named = tuple(name for name in names if not is_scrap(name))
    return tuple(name for name in named if not _GOES_ON.search(name)) or named


def _is_whole(name: str) -> bool:
    """Does each bracket close that opens?"""
    return name.count("(") == name.count(")")


def _parts(words: str) -> Iterator[str]:
    """Fields that commas part, and those that "and" does: not "civil and criminal matters", which share a noun."""
    at = 0
    for found in _SPLIT.finditer(words):
        if found["and"] and not _names_one(words[at : found.start()]):
            continue
        yield words[at : found.start()]
        at = found.end()
    yield words[at:]


def _names_one(words: str) -> bool:
    """Do *words* end with the noun of a field: "probate", "contract disputes", and not "comprehensive financial"?"""
    spans = list(known.fields().spans(words))
    if spans and spans[-1][1] == len(words):
        return True
    return bool(FIELD_WORD.fullmatch(words.rpartition(" ")[2]))


def fields_said(start: int, words: str, confidence: float) -> Found:
    """The fact of the fields that *words*, which begin at *start*, give: those said together are one, of none if they
    are but a scrap of a sentence."""
    plain = without_lead(words)
    start, words = start + len(words) - len(plain), plain
    offset = len(words) - len(words.lstrip())
    names = fields_in(words)
    value = "; ".join(name[0].upper() + name[1:] for name in names)
    stripped = words.strip()
    return Found(
        "practice_area",
        start + offset,
        start + offset + len(stripped),
        value,
        PracticeArea(names),
        confidence,
    )

"""A post held: the fact with its years, told from the words and what stands near them."""

import re

from halfhour.reading.details import Work
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_BEFORE_OR_BY = re.compile(
    r"(?<=\w),?\s+(?:from (?:the )?(?=[A-Z])|by (?:then-)?(?:Gov(?:ernor|\.)|President|Mayor|Chief) ).*$", re.DOTALL
)
_TOPIC = re.compile(r"^[a-z][a-z -]{2,40} (?:at|with) (?:the )?(?=[A-Z])")
_FOR_SOME_YEARS = re.compile(r"\s+for \w+(?:-\w+)? (?:years?|months|summers?)$")

_CLASS = re.compile(  # "Jonah Cruz '09 is general counsel": the year of a degree
    r"\b(?!(?i:in|by|from|since|until|to|of|summer|spring|fall|winter|class|and)\b)[^\W\d]\w*,? ['’]\d\d\b"
    r"(?!\s?[-–—]|\s+to\b)"
)
_PAST = re.compile(r"(?i)\b(?:former|formerly|previously|prior|before|was|had been|clerked|interned|worked|served)\b")
_STILL = re.compile(r"(?:\b(?:has|have)|['’](?:s|ve)) (?:\w+ )?(?:served|worked|sat)\b[^.;]*\bsince (?:\w+ )?['’\d]")
_IN_TOWN = re.compile(r"(?<![Oo]ffice)(?<!Court)(?<!Division) in (?P<town>[A-Z][\w.]+(?: [A-Z]\w+)?)$")


def _place(words: str) -> str:
    """The organisation alone: not where one came from, who appointed one, or what was taught there."""
    bare = _FOR_SOME_YEARS.sub("", trimmed(without_years(words)))
    bare = _TOPIC.sub("", _BEFORE_OR_BY.sub("", bare))
    town = _IN_TOWN.search(bare)
    return bare[: town.start()] if town and town["town"] in known.cities() and " " in bare[: town.start()] else bare


def post(said: Said, span: tuple[int, int], role: str, organisation: str, confidence: float) -> Found:
    """The fact of a post whose words are `said.words[span]`."""
    start, end = span
    words = said.words[start:end]
    stripped = words.rstrip(" ,;.")
    end -= len(words) - len(stripped)
    near = words if YEAR.search(words) else _CLASS.sub("", said.words[max(0, start - 24) : end + 4])
    years = years_in(near)
    began = years.start or (years.end if years.lone else None)
    ended = None if years.lone and not years.start else years.end
    still = any(each.end() > start for each in _STILL.finditer(said.words, 0, end + 12))
    former = bool(ended) or (bool(_PAST.search(said.words[:end])) and not still)
    role = trimmed(re.sub(r"^(?:an?|the|former|formerly)\s+", "", role))
    organisation = _place(organisation)
    if organisation == "Law" and role.lower().endswith("attorney"):
        role, organisation = f"{role} at Law", ""
    if not role and words.startswith("clerked"):
        role = "clerk"
    value = ", ".join(part for part in (role[:1].upper() + role[1:], organisation) if part)
    return Found(
        "work",
        said.start + start,
        said.start + end,
        value,
        Work(role, organisation, former),
        confidence,
        began,
        ended,
    )

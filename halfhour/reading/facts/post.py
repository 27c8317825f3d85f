"""A post held: the fact with its years, told from the words and what stands near them."""

import re

from halfhour.reading.details import Work
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.whom.subjects import Said

_BEFORE_OR_BY = re.compile(
    r"(?<=\w),?\s+(?:from (?:the )?(?=[A-Z])|by (?:then-)?(?:Gov(?:ernor|\.)|President|Mayor|Chief) ).*$", re.DOTALL
)
_TOPIC = re.compile(r"^[a-z][a-z -]{2,40} (?:at|with) (?:the )?(?=[A-Z])")
_FOR_SOME_YEARS = re.compile(r"\s+for \w+(?:-\w+)? (?:years?|months|summers?)$")


def _place(words: str) -> str:
    """The organisation alone: not where one came from, who appointed one, or what was taught there."""
    bare = _FOR_SOME_YEARS.sub("", trimmed(without_years(words)))
    return _TOPIC.sub("", _BEFORE_OR_BY.sub("", bare))


def post(said: Said, span: tuple[int, int], role: str, organisation: str, confidence: float) -> Found:
    """The fact of a post whose words are `said.words[span]`."""
    start, end = span
    words = said.words[start:end]
    stripped = words.rstrip(" ,;.")
    end -= len(words) - len(stripped)
    near = said.words[max(0, start - 24) : end + 4] if not YEAR.search(words) else words
    years = years_in(near)
    began = years.start or (years.end if years.lone else None)
    ended = None if years.lone and not years.start else years.end
    former = bool(ended) or bool(
        re.search(
            r"(?i)\b(?:former|formerly|previously|prior|before|was|clerked|interned|worked|served)\b",
            said.words[:end],
        )
    )
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

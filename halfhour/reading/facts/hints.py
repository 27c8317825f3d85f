"""Fields that the name of a post or of a group hints at: "an immigration paralegal", "her energy practice"."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.facts.found import PERHAPS
from halfhour.reading.gazetteers import known

_GROUP = re.compile(
    r"\b(?:the|our|its|her|his|their|my|a|an|firm's|office's|"
    r"own)\s+(?:[\w'-]+,?\s+){0,2}?(?P<np>(?:[\w/&'-]+,?\s+(?:and\s+|&\s+)?){1,6}?)"
    r"(?:practice group|practice|group|team|attorney|lawyer|litigator|unit|department|section|docket|"
    r"cases|litigation team|teams|clients)\b"
)
FORMER = re.compile(r"\b(?:worked|was|were|spent|before|formerly|former|previously|served|led|then|until)\b[^.;]*$")
HINTED = 0.5  # counts only where the page names no field otherwise
_TOO_WIDE = re.compile(
    r"(?i)(?:litigation|corporate|trial practice|contracts|legal research|planning|legal aid|discovery|title)"
)


@cache
def _in_role() -> re.Pattern:
    area = known.practice_pattern().pattern.removeprefix("(?i)")
    several = rf"{area}(?:(?:,\s+|,?\s+(?:and|&)\s+){area})*"
    who = (
        r"(?:attorney|lawyer|paralegal|litigator|counsel|prosecutor|mediator|practitioner|defender|specialist|office|"
        r"firm)"
    )
    return re.compile(
        rf"(?i)(?P<a>{several})\s+{who}\b(?!['’])"
        rf"|\b{who},\s+(?P<b>{several})(?=\s*(?:$|[,.;|(]))"
    )


def by_role(words: str) -> Iterator[tuple[int, str, float]]:
    """ "a construction lawyer"; "Senior counsel, privacy": the field of the present post."""
    for found in _in_role().finditer(words):
        group = "a" if found["a"] else "b"
        if _TOO_WIDE.fullmatch(found[group]):
            continue
        lead = words[max(0, found.start() - 90) : found.start(group)]
        if not FORMER.search(lead) and not re.search(
            r"(?i)\b(?:by|opposing|another|every|any|hire|hired|need|former)\s+(?:an?\s+)?$", lead
        ):
            yield found.start(group), found[group], HINTED


def groups(words: str) -> Iterator[tuple[int, str, float]]:
    """ "our eviction defense team", "her energy practice", "an immigration lawyer" """
    for found in _GROUP.finditer(words):
        phrase, start = found["np"].rstrip(" ,"), found.start("np")
        first = known.practice_pattern().search(phrase)
        if not first or re.search(r"(?i)\b(?:bar|law|section|paralegal)$", phrase):
            continue
        if re.search(r"\d|'s |\b(?:where|who|which|she|he|they|I)\b", phrase):
            phrase, start = phrase[first.start() :], start + first.start()
        if not FORMER.search(words[max(0, found.start() - 90) : found.start()]):
            yield start, phrase, PERHAPS

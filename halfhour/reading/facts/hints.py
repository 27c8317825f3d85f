"""Fields that the name of a post or of a group hints at: "an immigration paralegal", "her energy practice"."""

import re
from collections.abc import Iterator

from halfhour.reading.facts.found import LIKELY, PERHAPS
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
_HOLDER = re.compile(
    r"(?i)\b(?:attorney|lawyer|paralegal|litigator|counsel|prosecutor|mediator|practitioner|defender|specialist|"
    r"office|firm)\b"
)
_HOLDS_AFTER = re.compile(rf"\s+{_HOLDER.pattern.removeprefix('(?i)')}(?!['’])", re.IGNORECASE)
_HOLDS_BEFORE = re.compile(rf"{_HOLDER.pattern.removeprefix('(?i)')},\s+$", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:$|[,.;|(])")
_JOINED = re.compile(r",\s+|,?\s+(?:and|&)\s+")
_ANOTHERS = re.compile(r"(?i)\b(?:by|opposing|another|every|any|hire|hired|need|former)\s+(?:an?\s+)?$")


FIELD_WORD = re.compile(
    r"\b(?:law|litigation|cases?|matters?|claims?|disputes?|hearings?|appeals?|petitions?|docket|"
    r"transactions?|agreements?|estates?|trusts?|wills?|"
    r"defense|injury|planning|rights|contracts?|visas?|asylum|custody|divorces?|evictions?|"
    r"compliance|privacy|permits?|licensing|policy|leases?|"
    r"investigations|regulation|approvals|financing|mergers|acquisitions|guardianships?|adoptions?|"
    r"bankruptcy|probate|mediation|arbitration|trials?|appellate|proceedings|defects?|projects|"
    r"taxation|tax|fraud|prosecution|abuse|protection|immigration|housing|discovery|exhibits|records|"
    r"motions)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^(?P<np>[^.;]{3,70}?),? (?:is|are|makes? up) (?:most of |all of |the bulk of )?(?:her|his|my|"
    r"their) (?:\w+ ){0,2}?"
    r"(?:docket|practice|work|days?|caseload|desk|bread and butter)\b"
)


def runs(words: str, joint: re.Pattern) -> Iterator[tuple[int, int, int]]:
    """Fields that stand in one breath, joined by *joint*: `(start, end, how many)`."""
    start = end = count = 0
    for first, last in known.fields().spans(words):
        if count and joint.fullmatch(words, end, first):
            end, count = last, count + 1
            continue
        if count:
            yield start, end, count
        start, end, count = first, last, 1
    if count:
        yield start, end, count


def by_role(words: str) -> Iterator[tuple[int, str, float]]:
    """ "a construction lawyer"; "Senior counsel, privacy": the field of the present post."""
    if not _HOLDER.search(words):
        return
    for start, end, _ in runs(words, _JOINED):
        of_role = _HOLDS_AFTER.match(words, end) or (_HOLDS_BEFORE.search(words[:start]) and _ENDS.match(words, end))
        lead = words[max(0, start - 90) : start]
        if of_role and not (_TOO_WIDE.fullmatch(words, start, end) or FORMER.search(lead) or _ANOTHERS.search(lead)):
            yield start, words[start:end], HINTED


def groups(words: str) -> Iterator[tuple[int, str, float]]:
    """ "our eviction defense team", "her energy practice", "an immigration lawyer" """
    for found in _GROUP.finditer(words):
        phrase, start = found["np"].rstrip(" ,"), found.start("np")
        first = next(known.fields().spans(phrase), None)
        if not first or re.search(r"(?i)\b(?:bar|law|section|paralegal)$", phrase):
            continue
        if re.search(r"\d|'s |\b(?:where|who|which|she|he|they|I)\b", phrase):
            phrase, start = phrase[first[0] :], start + first[0]
        if not FORMER.search(words[max(0, found.start() - 90) : found.start()]):
            yield start, phrase, PERHAPS


def turned(words: str) -> Iterator[tuple[int, str, float]]:
    """ "Wage theft is her whole docket." """
    found = _WHOLE.match(words)
    if found and (any(known.fields().spans(found["np"])) or FIELD_WORD.search(found["np"])):
        yield 0, found["np"], LIKELY

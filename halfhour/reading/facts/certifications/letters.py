"""Letters behind a name or "her CP from NALA": credentials too short to be known by themselves."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.facts.found import Page
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_BODIES = r"(?:NALA|NFPA|NALS|AAPI|ACEDS|IAPP|ALA|SHRM|PMI|AHLA|SCCE|NNA|AIIM|ICM)\b"
_HOLDS = (
    r"(?:is|am|are|['’][ms]|was|became|been|as|and|holds?|has|have|earned|got|passed|both|added|with|now|,)"
    r"\s+(?:also\s+)?"
)
_AFTER = r"(?:(?![\w'’-]|/[A-Z]|\s+[A-Z])|(?=\s+[A-Z]\w+ (?:designation|credential)))"
_UNKNOWN = (  # letters behind a name that are no degree, title or place
    r"(?!(?:JD|MD|MA|MS|BA|BS|AA|AS|KC|QC|CM|PC|PA|PS|JR|SR|II|III|IV|VP|SVP|EVP|CEO|CFO|COO|CLO|GC|LLM|LLB|MBA|MPA|"
    r"MPP|MSW|MPH|MLS|MLIS|PHD|ESQ|LLC|LLP|PLLC|APC|LPA|USA|USN|USAF|USMC|CIO|CTO|HR|IT|PR|AUSA|DDA|ADA|DA|AG|AAG|"
    r"SAUSA|RET|DC|NY|LA|OR|WA)\b)[A-Z]{2,6}"
)
CAPITALS = re.compile(r"[A-Z]\.?[A-Z]")  # what all of them have
_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)(?:,\s*[A-Z.]{2,6}®?)*\s*$")


@cache
def _letters() -> re.Pattern:
    short = known.either(name for name in known.credentials() if name.isupper())
    return re.compile(
        rf"(?<![\w-])(?P<c>{short})®?(?=\s*[,(]\s*{_BODIES})"
        rf"|(?:\b(?:[Hh]er|[Hh]is|[Mm]y|[Tt]heir)\s+|\b(?:the|and|both)\s+|{_HOLDS}(?:an?|the)\s+)(?P<a>{short})®?{_AFTER}"
        rf"|\b{_BODIES}\s+(?P<f>{short})(?![\w'’-]|\s+[A-Z])"
        rf"|(?:^|[,;(]\s*)(?P<e>{short})®?(?=,?\s+\(?(?:19|20)\d\d\b)"
        rf"|(?:^|[,(]\s*)(?P<b>{short})®?(?=[,.;)\s]|$)"
        rf"|,\s+(?P<d>{_UNKNOWN})®?(?=\s*(?:[,.;|]|$|[-–—]))"
    )


def letters(said: Said, page: Page) -> Iterator[tuple[int, int]]:
    """The letters that a person puts behind the name, or says to have."""
    words, header = said.words, "header" in said.topics
    for found in _letters().finditer(words) if CAPITALS.search(words) else ():
        before = _BEFORE.search(words[: found.start()])
        named = bool(before) and page.person.means(before.group(1) if before else "")
        first = header and found.start() == 0 and not words[found.end() :].startswith(" ")
        if found["b"] and not (named or first):
            continue
        if found["d"] and (not named or found["d"] in known.postal()):
            continue
        yield found.span(found.lastgroup or 0)

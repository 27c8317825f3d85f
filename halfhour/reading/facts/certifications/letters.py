"""Letters behind a name or "her CP from NALA": credentials too short to be known by themselves."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.facts.found import Page
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_BODIES = r"(?:NALA|NFPA|NALS|AAPI|ACEDS|IAPP|ALA|SHRM|PMI|AHLA|SCCE|NNA|AIIM|ICM)\b"
_HOLDS = (
    r"(?:is|am|are|['’][ms]|was|became|been|as|and|holds?|has|have|earned|got|passed|both|added|with|now|received|obtained|"
    r"awarded|granted|gained|keeps|completed|,)"
    r"\s+(?:also\s+)?"
)
_ARE = r"\b(?:[Cc]redential|[Cc]ertification|[Dd]esignation)s?\s+(?:includes?|are|is)\s+"
_NAMED_SO = r"\s+\S+\s+(?:designation|credential|certification|certificate|exam\w*|test|from [A-Z]|by [A-Z])\b"
_NO_OTHER = r"(?!\s+(?:work|practice|cases?|claims?|negotiations?|projects?|matters?|clients?|duties|hearings?)\b)"
_AFTER = rf"{_NO_OTHER}(?:(?![\w'’-]|/[A-Z]|\s+[A-Z])|(?=\s+[A-Z]\w+ (?:designation|credential)))"
_UNKNOWN = (  # letters behind a name that are no degree, honour, title or place
    r"(?!(?:JD|MD|MA|MS|BA|BS|AA|AS|KC|QC|CM|PC|PA|PS|JR|SR|II|III|IV|VP|SVP|EVP|CEO|CFO|COO|CLO|GC|LLM|LLB|MBA|MPA|"
    r"MPP|MSW|MPH|MLS|MLIS|PHD|ESQ|LLC|LLP|PLLC|APC|LPA|USA|USN|USAF|USMC|CIO|CTO|HR|IT|PR|AUSA|DDA|ADA|DA|AG|AAG|"
    r"SAUSA|RET|DC|NY|LA|OR|WA|BCL|BSW|BBA|BFA|BSC|BSN|BED|MSC|MED|MFA|MSN|EDD|DDS|JSD|SJD|LLD|DCL|DNP|MIA|MAT|MDIV|"
    r"OC|CC|CD|OBE|MBE|CBE|OBC|OOM|MVO|MP|MPP|MLA|MPS|MUP|MURP|MEM|MHA|APLC|PLC|LC|LTD|INC|USCG|USAR|UK|EU)\b)"
    r"[A-Z]{2,6}"
)
CAPITALS = re.compile(r"[A-Z]\.?[A-Z]")  # what all of them have
_ONE = r"(?:[A-Z]{2,6}(?:[/-][A-Z]{1,3})?|(?:[A-Z][A-Za-z]{0,4}\.)+[A-Za-z]{0,4})®?"
_BEFORE = re.compile(rf"([^\W\d_][\w'’-]*)(?:,\s*{_ONE})*[\s,(]*$")
_FIRST = re.compile(rf"(?:{_ONE}[\s,(|•·]+)*")  # all that stands before them in a heading whose name is taken off
_BETWEEN = re.compile(r"®?[\s,(|•·]*(?:and\s+)?")
_GOES_ON = re.compile(r"®?\s+(?!No\b)[^\W\d_|•·–—-]")
_OF_A_PARALEGAL = re.compile(r"(?i)\b(?:paralegal|legal assistant|law clerk|mediator|notary)(?: public)?,\s+$")
_NAMES_AN_OFFICE = re.compile(r"(?i)\b(?:at|for|with|to|of|from|by|before|under|against|in|joined|represents) the $")


@cache
def _letters() -> re.Pattern:
    capitals = [name for name in known.credentials() if name.isupper()]
    short = known.either(capitals)
    plain = sorted((name for name in capitals if name.isalpha() and len(name) < 5), key=len, reverse=True)
    dotted = "|".join(r"\.".join(name) + r"\.?" for name in plain)
    return re.compile(
        rf"(?<![\w-])(?P<c>{short})®?(?=\s*[,(]\s*{_BODIES})"
        rf"|(?:\b(?:[Hh]er|[Hh]is|[Mm]y|[Tt]heir)\s+|\b(?:the(?={_NAMED_SO})|and|both|letters)\s+|{_HOLDS}(?:an?|the)\s+|{_ARE})"
        rf"(?P<a>{short})®?{_AFTER}"
        rf"|\b{_BODIES}\s+(?P<f>{short})(?![\w'’-]|\s+[A-Z])"
        rf"|(?:^|[,;(]\s*)(?P<e>{short})®?(?=,?\s+\(?(?:19|20)\d\d\b)"
        rf"|(?:^|[,(|•·]\s*)(?P<b>{short}|{dotted})®?(?!\.\w)(?=[,.;)\s]|$)"
        rf"|(?:^|,\s+)(?P<d>{_UNKNOWN})®?(?!\.\w)(?=\s*(?:[,.;|]|$|[-–—]))"
    )


def letters(said: Said, page: Page) -> Iterator[tuple[int, int]]:
    """The letters that a person puts behind the name, or says to have."""
    words = said.words
    upto = len(words)  # where the letters end that are known to be the person's
    for found in _letters().finditer(words) if CAPITALS.search(words) else ():
        group = found.lastgroup or "a"
        start, end = found.span(group)
        joined = upto <= start and bool(_BETWEEN.fullmatch(words, upto, start))
        if group in ("b", "d") and not (joined or _behind_name(said, page, start, end, known_to_us=group == "b")):
            continue
        if group == "d" and (found["d"] in known.postal() or found["d"] in known.bodies()):
            continue
        if group == "a" and _NAMES_AN_OFFICE.search(words[:start]):
            continue
        upto = end
        yield start, end


def _behind_name(said: Said, page: Page, start: int, end: int, *, known_to_us: bool) -> bool:
    """Do letters stand behind the person's name, or behind what a heading says of the person?"""
    words, header = said.words, "header" in said.topics
    before = _BEFORE.search(words[:start])
    if before and page.person.means(before.group(1)):
        return True
    alone = header and not _GOES_ON.match(words, end)
    if known_to_us:
        return alone and bool(_FIRST.fullmatch(words, 0, start) or _OF_A_PARALEGAL.search(words[:start]))
    return alone and said.passage.is_heading and bool(_FIRST.fullmatch(words, 0, start))

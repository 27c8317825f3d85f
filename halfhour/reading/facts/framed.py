"""Schools that no list holds, told from the words around them: "a degree from", "studied at", "for law school"."""

import re
from collections.abc import Iterator

_CAP = (
    r"(?!(?:Hon|Judge|Justice|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-ZÉ][\w'’&-]*+(?:(?<=\bSt)\.|(?<=\bMt)\.)?"
)
NAME = rf"(?P<s>{_CAP}(?:\s+(?:(?:of|and|&|de|la|du|at)\s+)?{_CAP}){{0,5}})"
_DEGREE = (
    r"(?:degrees?|J\.?D\.?|LL\.?[BM]\.?|B\.?\s?A\.?|B\.?\s?S\.?|M\.?\s?A\.?|M\.?\s?S\.?|A\.?A\.?S?\.?|MBA|M\.B\.A\.|"
    r"Ph\.?D\.?|"
    r"[Bb]achelor(?:['’]s)?|[Mm]aster(?:['’]s)?|[Aa]ssociate['’]s|[Dd]octorate|[Cc]ertificate|[Dd]iploma|[Ll]aw school|"
    r"[Uu]ndergrad(?:uate)?)"
)
_FRAMES = (
    rf"\b{_DEGREE}(?:[\s,][^.;:()]{{0,45}}?)??,?\s+(?:from|at)\s+(?:the\s+)?{NAME}",
    rf"\b[Gg]raduat(?:ed|e|es|ing)\s+(?:[\w,'’-]+\s+){{0,6}}?(?:of|from)\s+(?:the\s+)?{NAME}",
    rf"\b[Aa]lumn(?:us|a|i|x|ae)\s+of\s+(?:the\s+)?{NAME}",
    rf"\b(?:[Ss]tudied|[Mm]ajored|[Mm]inored|[Rr]ead law)\b[^.;:()]{{0,50}}?\s+at\s+(?:the\s+)?{NAME}",
    rf"\b(?:[Aa]ttended|[Ee]nrolled (?:at|in)|[Tt]ransferred to|dropped out of|got through|worked (?:her|his|"
    rf"my) way through)\s+"
    rf"(?:the\s+)?{NAME}",
    rf"\b(?:to|at)\s+(?:the\s+)?{NAME}\s+(?:for\s+(?:law|college|undergrad\w*|(?:his|her|my|their|a|an)\s+(?:J|B|M|L|"
    rf"law|"
    rf"degree|bachelor|master|certificate))|as an? (?:undergrad\w*|law student|paralegal student))",
    rf"\b[Ll]aw school(?:\s+years)?,?\s+at\s+{NAME}",
    rf"\b(?:[123]L|[Cc]andidate|[Ss]tudent|[Ss]cholar)\s+at\s+(?:the\s+)?{NAME}",
    rf"(?<![\w-]){NAME}\s*\((?:[A-Z][a-z]+ )?(?:J\.?D|LL\.?[BM]|B\.?\s?[AS]\b|B\.A|B\.S|A\.?A|M\.?\s?A\b|M\.?B\.?A|"
    rf"M\.?S|Ph\.?D)",
    rf"(?<![\w.]){_DEGREE}(?:\s*\([^()]{{2,40}}\))?,\s+{NAME}(?=,?\s+\(?(?:19|20)\d\d|\s*;|\s*$)",
    rf"(?<![\w-]){NAME}['’]s (?:law school|(?:school|college) of law)",
    rf"\b(?:J\.?D\.?|LL\.?[BM]\.?|[BM]\.?[AS]\.?)[^().;]{{0,30}}?\s+\({NAME},?\s+(?:19|20)\d\d\)",
)
_NO_SCHOOL = re.compile(
    r"\b(?:Court|Courts|Firm|LLP|PLLC|LLC|Department|Conference|Bar|Association|Office|Society|Inn|Project|Agency|"
    r"Division|"
    r"Committee|Council|Board|Foundation|Order|Navy|Army|Corps|County|Program|Review|Journal|Clinic|Award|Esq|North|"
    r"English|Inc|"
    r"I|He|She|They)\b|^(?:Law|Education|Degree|Criminal|Political|Business|Paralegal|Legal|American|History)$"
)


def framed_in(words: str) -> Iterator[tuple[int, int]]:
    """Spans of names that stand where only a school can."""
    for frame in _FRAMES:
        for found in re.finditer(frame, words):
            start, end = found.span("s")
            name = words[start:end].rstrip("'’")
            name = name.removesuffix("'s").removesuffix("’s")
            if not _NO_SCHOOL.search(name) and len(name) > 2:
                yield start, start + len(name)

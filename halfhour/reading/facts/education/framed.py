"""Schools that no list holds, told from the words around them: "a degree from", "studied at", "for law school"."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Cued
from halfhour.reading.gazetteers import known

_CAP = (
    r"(?!(?:Hon|Judge|Justice|Her|His|My|Their|Our|The|An|In|At|From|After|Before|January|February|March|April|May|"
    r"June|July|August|September|October|November|December)\b)"
    r"[A-ZÉ][\w'’&-]*+(?:(?<=\bSt)\.|(?<=\bMt)\.)?"
)
NAME = rf"(?P<s>{_CAP}(?:\s+(?:(?:of|and|&|de|la|du|at)\s+)?{_CAP}){{0,5}})"
_DEGREE = (
    r"(?:degrees?|J\.?D\.?|LL\.?[BML]\.?|B\.?\s?A\.?|B\.?\s?S\.?|M\.?\s?A\.?|M\.?\s?S\.?|A\.?A\.?S?\.?|M\.?B\.?A\.?|"
    r"Ph\.?D\.?|B\.?\s?Comm?\.?|[BM]\.?Sc\.?|[BM]\.?Ed\.?|[BM]\.?F\.?A\.?|B\.?B\.?A\.?|M\.?P\.?[AP]\.?|"
    r"[BM]\.?S\.?W\.?|B\.?J\.?|"
    r"[Bb]achelor(?:['’]s)?|[Mm]aster(?:['’]s)?|[Aa]ssociate['’]s|[Dd]octorate|[Cc]ertificate|[Dd]iploma|[Ll]aw school|"
    r"[Uu]ndergrad(?:uate)?)"
)
_LETTERS = (  # degrees as they stand in lists, where one letter too many would be a word
    r"(?:J\.?\s?D|LL\.?\s?[BML]|B\.?\s?A|B\.?\s?S(?:c|W)?|A\.?\s?B|M\.?\s?A|M\.?\s?S(?:c|W|t)?|A\.?A\.?S?|A\.?S|"
    r"M\.?B\.?A|Ph\.?\s?D|"
    r"B\.?\s?Comm?|[BM]\.?Ed|[BM]\.?F\.?A|B\.?B\.?A|M\.?P\.?[AP]|B\.?J|M\.?L\.?I?\.?S|G\.?E\.?D|"
    r"[Bb]achelor\w*|[Mm]aster['’]?s?|[Aa]ssociate['’]?s?|Juris Doctor|[Cc]ertificate|[Dd]iploma)"
)
_FRAMES = (  # each with its cues, "" where no word must stand in it
    ("at from", rf"\b{_DEGREE}(?:[\s,][^.;:()]{{0,45}}?)??,?\s+(?:from|at)\s+(?:the\s+)?{NAME}"),
    (
        "graduate graduated graduates graduating",
        rf"\b[Gg]raduat(?:ed|e|es|ing)\s+(?:[\w,'’-]+\s+){{0,6}}?(?:of|from)\s+(?:the\s+)?{NAME}",
    ),
    ("alumna alumnae alumni alumnus alumnx", rf"\b[Aa]lumn(?:us|a|i|x|ae)\s+of\s+(?:the\s+)?{NAME}"),
    (
        "majored minored read studied",
        rf"\b(?:[Ss]tudied|[Mm]ajored|[Mm]inored|[Rr]ead law)\b[^.;:()]{{0,50}}?\s+at\s+(?:the\s+)?{NAME}",
    ),
    (
        "attended dropped enrolled through transferred way",
        rf"\b(?:[Aa]ttended|[Ee]nrolled (?:at|in)|[Tt]ransferred to|dropped out of|got through|worked (?:her|his|"
        rf"my) way through)\s+"
        rf"(?:the\s+)?{NAME}",
    ),
    (
        "as for",
        rf"\b(?:to|at)\s+(?:the\s+)?{NAME}\s+(?:for\s+(?:law|college|undergrad\w*|(?:his|her|my|their|a|an)\s+(?:J|B|M|L|"
        rf"law|"
        rf"degree|bachelor|master|certificate))|as an? (?:undergrad\w*|law student|paralegal student))",
    ),
    ("school", rf"\b[Ll]aw school(?:\s+years)?,?\s+at\s+{NAME}"),
    ("candidate l scholar student", rf"\b(?:[123]L|[Cc]andidate|[Ss]tudent|[Ss]cholar)\s+at\s+(?:the\s+)?{NAME}"),
    (
        "",
        rf"(?<![\w-]){NAME}\s*\((?:[A-Z][a-z]+ )?(?:J\.?D|LL\.?[BM]|B\.?\s?[AS]\b|B\.A|B\.S|A\.?A|M\.?\s?A\b|M\.?B\.?A|"
        rf"M\.?S|Ph\.?D)",
    ),
    ("", rf"(?<![\w.]){_DEGREE}(?:\s*\([^()]{{2,40}}\))?,\s+{NAME}(?=,?\s+\(?(?:19|20)\d\d|\s*;|\s*$)"),
    ("s", rf"(?<![\w-]){NAME}['’]s (?:law school|(?:school|college) of law)"),
    ("", rf"\b(?:J\.?D\.?|LL\.?[BM]\.?|[BM]\.?[AS]\.?)[^().;]{{0,30}}?\s+\({NAME},?\s+(?:19|20)\d\d\)"),
    ("major minor", rf"\b(?:major|minor)\b[^.;:()]{{0,30}}?\s+at\s+(?:the\s+)?{NAME}"),
    ("at", rf"(?:\band|\bthen|,)\s+law\s+(?:school\s+)?at\s+(?:the\s+)?{NAME}"),
    (
        "at from through",
        rf"\b(?:[Cc]ollege|[Uu]ndergrad(?:uate)?(?:\s+(?:work|studies|years))?|[Nn]ight school|[Gg]rad(?:uate)? school|"
        rf"[Ll]aw school|"
        rf"[Cc]lass(?:es)?|[Cc]oursework|[Ss]tudies|[Ss]chooling|[Ee]ducation|[Pp]rogram)(?:\s+\w+){{0,2}}?\s+(?:at|from|"
        rf"through)\s+(?:the\s+)?{NAME}",
    ),
    (
        "certificate college degree program school studies undergrad undergraduate",
        rf"\b(?:[Ll]aw school|[Cc]ollege|[Uu]ndergrad(?:uate)?|[Ll]aw degree|[Pp]aralegal (?:school|studies|program|"
        rf"certificate))\s*"
        rf"(?:[:?–—-]|\()\s*(?:at\s+)?(?:the\s+)?{NAME}",
    ),
    ("to", rf"\bto\s+(?:the\s+)?{NAME}\s+(?:at night|nights|on (?:an?|the) [\w ]{{0,24}}(?:scholarship|GI Bill))"),
    (
        "",
        rf"\b(?:[Aa]n?|the|proud|fellow|(?:19|20)\d\d)\s+{NAME}\s+(?:[Ll]aw\s+)?"
        rf"(?:[Aa]lum\w*(?! [A-Z])|[Gg]rad(?:uate)?)\b",
    ),
    (
        "certificate diploma program studies technology",
        rf"\b[Pp]aralegal (?:[Ss]tudies|[Tt]echnology|[Cc]ertificate|[Dd]iploma|[Pp]rogram),\s+{NAME},?"
        rf"\s+(?:19|20)\d\d",
    ),
    (
        "awarded gave granted",
        rf"(?<![\w.]){NAME}\s+(?:gave|awarded|granted)\s+(?:her|him|me|them)\s+(?:an?\s+|the\s+|my\s+|both\s+)?"
        rf"(?:[JBM]\.|LL|law degree|degree|bachelor|master|diploma|certificate)",
    ),
    ("", rf"(?<![\w.]){_LETTERS}\b\.?(?:\s+in\s+[^,;()\d]{{3,40}})?\s*(?:[-–—:|/@]|\()\s*(?:the\s+)?{NAME}"),
    ("", rf"(?<![\w.]){_LETTERS}\b\.?\s+(?:in\s+\w+\s+)?{NAME}(?=,?\s+(?:\(?(?:19|20)\d\d|['’]\d\d))"),
)
_FIELD = re.compile(  # what is studied, not where: "B.S., Petroleum Engineering, 1983"
    r"(?:^|\s)(?:Engineering|Linguistics|Studies|Administration|Management|Literature|Theory|Sciences?|Relations|"
    r"Development|Technology|Justice|Education|Government|Arts|Music|Theat(?:er|re)|Mathematics|Physics|Chemistry|Policy|"
    r"Affairs|Work|Design|Systems|Planning|Languages?|Anthropology|Geography|Religion|Marketing|Economics|Psychology|"
    r"Philosophy|Sociology|Biology|Accounting|Finance|Journalism|Communications?|Nursing|Spanish|French|German|History|"
    r"English|Law|Laws|Business|Humanities|Classics|Medicine|Health|Security|Criminology|Ecology|Writing|Ethics)$"
)
_LISTED = re.compile(  # "Fort Lewis, B.A. 2003, history", which no person, post or place may be
    rf"(?:^|[;•|]\s+|(?<=[a-z\d)][.!])\s+){NAME}(?:\s*\([^()]{{2,30}}\))?\s*(?:,|[-–—:|]|\(|\s(?=J\.?D\b|B\.A|B\.S))\s*"
    rf"(?:(?:magna|summa)?\s*cum laude,\s+)?{_LETTERS}(?![\w])"
)
_NO_SCHOOL = re.compile(
    r"\b(?:Court|Courts|Firm|LLP|PLLC|LLC|Department|Conference|Bar|Association|Office|Society|Inn|Project|Agency|"
    r"Division|"
    r"Committee|Council|Board|Foundation|Order|Navy|Army|Corps|County|Program|Review|Journal|Clinic|Award|Esq|Laude|Distinction|North|"
    r"English|Inc|"
    r"I|He|She|They|NALA|NFPA|NALS|ACEDS|IAPP|NITA)\b|^(?:Distinguished|Outstanding|Notable|Recent)\b|^(?:Law|Education|Degree|Criminal|Political|Business|Paralegal|Legal|American|History|College|"
    r"University|School|High|Young|Honou?rs?|Former|Graduate|Night|Evening|Economics|Psychology|Philosophy|"
    r"Sociology|Biology|"
    r"Accounting|Finance|Journalism|Communications?|Nursing|Spanish|French|Science|Arts|Juris|Doctor|Bachelor|Master|"
    r"Associate)$"
)


@cache
def _frames() -> tuple[Cued | re.Pattern, ...]:
    return (*(Cued(cues, frame) if cues else re.compile(frame) for cues, frame in _FRAMES), _LISTED)


def framed_in(words: str) -> Iterator[tuple[int, int]]:
    """Spans of names that stand where only a school can."""
    for frame in _frames():
        for found in frame.finditer(words):
            start, end = found.span("s")
            if (frame is _LISTED and _is_other(words[start:end])) or _OWNS.match(
                words, end - 2 * (words[end - 2 : end] in ("'s", "’s"))
            ):
                continue
            name = words[start:end].rstrip("'’")
            name = name.removesuffix("'s").removesuffix("’s")
            if not (_NO_SCHOOL.search(name) or _FIELD.search(name)) and (len(name) > 2 or name.isupper()):
                yield start, start + len(name)


_OWNS = re.compile(r"['’]s\s+(?!(?:law|school|college|evening|night|paralegal|program|hybrid|graduate|honors)\b)[a-z]")


def _is_other(name: str) -> bool:
    """Is what stands before a degree a person, a post or a town?"""
    parts = name.split()
    town = len(parts) == 1 and name in known.cities()
    return town or parts[0] in known.given_names() or parts[-1].lower() in known.role_names()

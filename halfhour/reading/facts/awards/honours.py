"""Awards told with other words than the usual: what a body gave, what one was voted, and awards that stand alone."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued

_C = r"[A-Z0-9“\"‘][\w'’.&”\"-]*"
_HEAD = (
    r"(?:Awards?|Prize|Medal|Plaque|Trophy|Cup|Honou?r(?:ee)?|Scholar(?:ship)?|Fellowship|Citation|Commendation|"
    r"Gavel|Bell|"
    r"Certificate of (?:Merit|Appreciation|Recognition)|Hall of Fame|Honor Roll|of the (?:Year|Quarter|Month|Decade)|"
    r"Under (?:30|35|40|Forty)|Champion|Legal Elite|Pacesetter|Trailblazer|Pathfinder|Changemaker|Luminary|Rainmaker|"
    r"Order of (?:the )?[A-Z]\w+|Bronze Star|Silver Star|Purple Heart|Recognition|Professionalism [Cc]ertificate|"
    r"Power \d+|"
    r"(?:Honorary|honorary) (?:[Dd]octorate|[Dd]egree|[Dd]octor)|[A-Z]\w+ (?:[Ff]ellowship|[Ss]cholarship|"
    r"[Rr]ecognition|[Hh]onor))"
)
_NAMED = rf"(?:{_C}\s+(?:(?:of|for|the|in|and|&|to|on)\s+){{0,2}}){{0,9}}{_HEAD}\b"
_SMALL = (
    r"(?:[\w'’-]+\s+){0,5}(?:(?:lawyer|attorney|paralegal|advocate|volunteer|mentor|employee|teacher|clerk|"
    r"staff member|person|"
    r"judge|member|alum\w*|woman|citizen|student|counsel) of the (?:year|month|quarter)|award|prize|medal|trophy|"
    r"plaque|honorary (?:doctorate|degree|doctor)|best (?:brief|oralist|memorial|advocate)|recognition|"
    r"certificate of merit)\b"
)
_BEST = (
    r"(?:(?:an?|one of (?:the|its|our))\s+)?(?:Leading|Notable|Influential|Distinguished|[Bb]est|[Tt]op|"
    r"[Oo]utstanding|Up and Coming|Super|Rising|Local|"
    r"Emerging|Legal|"
    r"Unsung|Most|Future|Power|[Mm]ost [a-z]+)\s+(?:[\w'’-]+\s+){0,3}(?:[Ll]awyers?|[Aa]ttorneys?|[Pp]aralegals?|"
    r"Hero|Heroes|"
    r"Stars?|Leaders?|[Vv]olunteers?|[Aa]dvocates?|[Jj]udges?|Women|GC|General Counsel|In-House Counsel|[Oo]ralist|"
    r"Advocate|[Mm]entor|Counsel|[Bb]rief)\b"
)
_CUE = (
    r"\b(?:gave|given|gives|presented|handed|awarded|honou?red|won|wins|received|receives|earned|accepted|took home|"
    r"picked up|"
    r"recipient(?:,| of)|winner(?:,| of)|finalist|nominated|nominee|named|voted|chosen|selected|recogni[sz]ed|"
    r"inducted|holds|"
    r"shared|honoree of|honoree|chose|chosen|picked|tapped|accolades? from|holder of|is|was|were|as|got|"
    r"made (?:her|him|me|them))\b"
)
_TOLD = Cued(
    "advocate appreciation award awards bell best brief bronze champion changemaker citation coming "
    "commendation cup decade distinguished elite emerging fame fellowship future gavel honor honorary honoree "
    "honour honouree influential leading legal local luminary medal memorial merit month most notable oralist "
    "order outstanding pacesetter pathfinder plaque power prize professionalism purple quarter rainmaker "
    "recognition rising roll scholar scholarship silver super top trailblazer trophy under unsung year",
    rf"(?P<cue>(?i:{_CUE}))(?P<gap>[^.;]{{0,60}}?)\s(?P<name>{_NAMED}|{_BEST}|{_SMALL})",
)
_MADE = Cued(
    "called chose honored honoured made named picked recognised recognized voted",
    r"\b(?:made|named|chose|picked|voted|called) (?:her|him|them|me) (?:one of )?(?:its|their|the|an?|our) "
    r"(?P<name>[^.;,]{3,70}?\b(?:honou?ree|of the (?:year|month)|hero|award|fellow)|"
    r"(?:\d{4} )?(?:Top|Best|Leading|Notable|Rising|Outstanding|Influential) (?:[A-Z]\w+ ){0,4}(?:Attorneys|Lawyers|"
    r"Paralegals|Women|Leaders|Litigators|Counsel|Stars|Judges|Professionals|Advocates|Executives))\b|"
    r"\b(?:honou?red|recogni[sz]ed) (?:her|him|them|me|[A-Z]\w+) (?:as|with) (?:an?|its|the|one of its) "
    r"(?P<as>(?:\d{4} )?[A-Z][^.;,]{3,60})",
)
_BY = Cued(
    "honored honoured recognised recognized",
    r"(?:^|[.;]\s+|\b(?:was|been)\s+)(?i:honou?red|recogni[sz]ed)(?: for [^.;,]{3,60}?)? by (?P<name>(?:the "
    r")?[A-Z][^.;]{3,70})",
)
_LISTED = Cued(
    "fame list roll",
    r"\b[Nn]amed (?:to|on|in) (?:the |its |their )?(?P<name>[A-Z0-9][^.;]{3,60}?\b(?:list|[Hh]all of [Ff]ame|[Hh]onor "
    r"[Rr]oll)\b(?: of [A-Z][^.;,]{3,40}?(?=[.,;]|\sin\s\d|$))?)",
)
_SILK = Cued(
    "appointed made named silk",
    r"\b(?:appointed|named|made|took silk)\b[^.;]{0,20}?(?P<name>(?:King['’]s|Queen['’]s) Counsel|[KQ]\.C\.)"
    r"(?:\s+in\s+\d{4})?",
)
_GIFT = Cued(
    "gave honored honoured presented",
    rf"\b(?:gave|presented|honou?red)\s+(?:her|him|them|me|Ms\. \w+|Mr\. \w+)\s+(?:with\s+)?(?:its|the|their|a|an)\s+"
    rf"(?P<name>(?:{_C}\s+(?:(?:of|for|the)\s+)?){{1,5}}{_C}|{_C}\s+{_C})",
)
_WEAK = re.compile(r"(?i)^(?:is|was|were|as|holds|got|named|made|selected|chosen|earned$)")
_RECEIVED = re.compile(  # "received its Golden Stamp", "won the Hoffman Bowl": a name that one was given
    r"\b(?:received|accepted|was (?:given|presented(?: with)?|awarded)|won|took home|picked up) (?P<name>(?:its|"
    r"their|the) "
    r"(?:[A-Z][\w'’.-]+ ){1,6}?[A-Z][\w'’.-]+)(?=[.,;]|$| (?:in|for|from|at) |,? and )"
)
_NO_PRIZE = re.compile(
    r"(?i)\b(?:court|circuit|bar|university|college|school|license|certificat\w+|credential|commission|bachelor\w*|master\w*|"
    r"juris|j\.?d|ll\.?[mb]|degree|diploma|case|appeal|verdict|election|seat|primary|contract|district|county|state|city|bid|"
    r"designation|endorsement|offer|approval|nomination|training|b\.?a|ph\.?d)\b"
)
_ON_A_LIST = Cued(
    "appeared included landed listed made named placed put",
    r"\b(?:put|placed|listed|included|named|appeared|made|landed)\s(?:(?:me|her|him|them)\s)?(?:(?:on|in|to|among|"
    r"one of)\s)?"
    r"(?:(?:the|its|their|an?|our)\s)?(?P<name>(?:[A-Z0-9“\"][\w'’&.”\"-]*\s(?:(?:of|in|for|the|to)\s)?){0,7}?(?:[Ll]ist\b|"
    r"Legal Elite|Power Players|Best Lawyers|Top (?:\d+ )?(?:Lawyers|Attorneys)|[Tt]op \d+ (?:lawyers|attorneys)|"
    r"Most (?:Powerful|Influential) (?:Women|Lawyers|People)|Women of (?:Influence|Distinction)|"
    r"Leaders in (?:the )?Law))",
)
_PLACED = Cued(
    "champion earned finalist finished place placed semifinalist squad team took winner won",
    r"\b(?:(?:took|won|placed|earned|finished) (?:first|second|third|1st|2nd|3rd)(?: place| prize)?(?: in| at| with)|"
    r"(?:on|coached|captained) (?:the|a) (?:winning|champion\w*|national champion\w*|first-place) (?:team|"
    r"squad)(?: (?:of|at|in))?|"
    r"^(?:[Ww]inner|[Ff]inalist|[Cc]hampion|[Ss]emifinalist|[Ff]irst [Pp]lace|[Ss]econd [Pp]lace),) (?:the "
    r")?[^.;,]{4,70}",
)
_AMONG = re.compile(
    r"\b(?:honou?rs|awards|recognitions?|accolades|prizes|distinctions)\b(?: \w+){0,3}? (?:include|included|"
    r"including|are|is|were):? ",
    re.IGNORECASE,
)
_RATED = Cued("av", r"\bAV[®]?(?:-|\s)(?:[Rr]ated|Preeminent[™®]?)(?: rated)?(?: (?:by|from) Martindale[\w-]*)?")
_EACH = re.compile(rf"{_NAMED}(?:\s*\(\d{{4}}[^()]*\))?")
_NOT = re.compile(
    r"(?i)\b(?:award(?:ed)? (?:damages|fees|\$|of \$)|damages|jury|verdict|contract|settlement|judg(?:e)?ment|"
    r"fee award|clients?|"
    r"committee|awards? (?:dinner|banquet|ceremony|committee)|degree|J\.?D|bachelor|master's|judge of|grant writ|"
    r"scholarship fund|"
    r"to (?:a|the) (?:client|plaintiff|family))\b"
)
_TAIL = re.compile(
    r"(?:\s+(?:of|for|in)\s+(?:the\s+)?[A-Z][\w&'’]*(?:\s+(?:(?:and|of|&)\s+)?[A-Z][\w&'’]*){0,5})?"
    r"(?:\s*\(\d{4}[^()]{0,14}\)|,?\s+(?:in|for)\s+(?:\w+\s+)?(?:19|20)\d{2}|,\s+(?:19|20)\d{2})?"
)
_ALONE = re.compile(
    rf"(?:^|\b)(?:{_NAMED}|CALI [A-Z]\w+|Order of (?:Barristers|the Coif|the Lytae)|"
    r"Best (?:Oralist|Brief))\b"
)
LONG = 130  # characters of a fragment that may be an award and nothing else


def told_otherwise(words: str) -> Iterator[tuple[int, int]]:
    """Spans of awards that somebody gave, or that one was voted."""
    at = 0
    while found := _TOLD.search(words, at):
        weak = _WEAK.match(found["cue"])
        small = weak and re.match(r"(?!an? [A-Z])[a-z]", found["name"]) and " of the " not in found["name"]
        if small or (weak and len(found["gap"]) > 14):
            at = found.end("cue")  # a stronger word may follow: "was a finalist for"
            continue
        at = found.end()
        if not _NOT.search(words[max(0, found.start() - 20) : found.end() + 20]):
            yield _with_tail(words, found.start("name") if weak else found.start(), found.end())
    for pattern in (_SILK, _GIFT, _LISTED, _MADE, _BY, _ON_A_LIST, _PLACED, _RATED):
        for found in pattern.finditer(words):
            if not _NOT.search(found.group()):
                yield _with_tail(words, found.start(), found.end())
    for found in _RECEIVED.finditer(words):
        if not (_NO_PRIZE.search(found["name"]) or _NOT.search(found.group())):
            yield _with_tail(words, found.start(), found.end())
    among = _AMONG.search(words)
    if among:
        yield from (found.span() for found in _EACH.finditer(words, among.end()))


def stands_alone(words: str) -> bool:
    """Is a line, which tells nothing, an award: "Mentor of the Year, 2024"?"""
    return len(words) < LONG and bool(_ALONE.search(words)) and not _NOT.search(words)


def _with_tail(words: str, start: int, end: int) -> tuple[int, int]:
    tail = _TAIL.match(words, end)
    return start, tail.end() if tail else end

"""Fields that the name of a post or of a group hints at: "an immigration paralegal", "her energy practice"."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.facts.found import LIKELY, PERHAPS
from halfhour.reading.gazetteers import known

_GROUP = Cued(
    "attorney bench bureau calendar caseload cases clients department desk division docket group groups lawyer "
    "litigator practice section team teams unit",
    r"\b(?:the|our|its|her|his|their|my|a|an|firm's|office's|"
    r"own)\s+(?:[\w'-]+,?\s+){0,3}?(?P<np>(?:[\w/&'-]+,?\s+(?:and\s+|&\s+)?){1,6}?)"
    r"(?:practice groups?|practice|groups?|team|attorney|lawyer|litigator|unit|department|section|docket|division|"
    r"bureau|calendar|bench|caseload|cases|desk|teams|clients)\b",
)
_NO_GROUP = re.compile(
    r"(?i)\b(?:bar|law|section|paralegal|study|user|support|discussion|reading|affinity|interest)$|certif|specialist|"
    r"^(?:recovering|lapsed|former)\b"
)
_SIDE = re.compile(r"\s+(?:side|part|end|work|of|in|for|with|on|as|where|who|which)\b")
_OF_BAR = re.compile(r"[^.;]{0,30}\b(?:Bar|Association|Society)\b")
_BAR_OF = re.compile(r"\b(?:[Bb]ar|Association|Society|Guild)(?:['’]s?)? $|(?:^|: )Of the ")
_SPECIAL = re.compile(  # a field that no list holds: "a fisheries attorney"
    r"\b(?:an?|the|our|their|as|is|am)\s+(?:(?:solo|senior|small-town|rural|working|practi[cs]ing|veteran|longtime|"
    r"full-time|"
    r"part-time|self-employed|freelance|certified|licensed|downtown)\s+)*"
    r"(?P<np>(?!(?:staff|senior|junior|trial|young|solo|supervising|managing|former|good|best|great|fine|new|old|"
    r"retired|"
    r"practi[cs]ing|licensed|certified|working|first|only|small|big|local|law|legal|contract|volunteer|rural|country|"
    r"women|recovering|lapsed|"
    r"woman|female|lead|head|deputy|assistant|associate|principal|full|part|court|city|county|district|state|federal|"
    r"public|private|"
    r"general|special|corporate|founding|freelance|career|night|day|lone|other|same|lay|in-house|house|opposing|"
    r"outside|"
    r"bilingual|pro|bono|nonprofit|different|better|foreign|student|registered|admitted|evening|weekend|independent|"
    r"firm|own|top|"
    r"second|"
    r"third|[\w-]+-(?:year|speaking|based|born|trained|minded|town|generation|time))\b)"
    r"[a-z][a-z-]{3,20}(?:\s+and\s+[a-z-]{4,20})?)"
    r"\s+(?:attorney|lawyer|litigator|paralegal|practitioner)\b"
)
_WRONG = Cued(  # no list holds it, but it names what goes wrong: "a bike crash lawyer"
    "attorney lawyer litigator paralegal",
    r"\b(?:is|am|as|was) an? (?P<np>(?:[a-z'’-]+ ){0,2}(?:crash|accident|injury|bite|malpractice|death|eviction|"
    r"permit|benefits|disability|wage|discrimination|harassment|abuse|neglect|defect|debt|lien|fraud|deportation|"
    r"removal|pension|foreclosure)) (?:attorney|lawyer|litigator|paralegal)\b",
)
_ADVERT = re.compile(r"(?:Contact|Call|Meet|Join|Visit|Email|Learn|Read|Need|Looking)\b")
_COURT_OF = re.compile(r"(?:Treatment|Veterans['’]?|Drug|Mental Health|Wellness) (?:Docket|Court|Calendar)$")
_DIVISION = Cued(
    "assigned leads presides presiding rotate rotates runs serves sits works",
    r"\b(?:sits|assigned|presid(?:es|ing)|rotates?|serves|works|runs|leads)(?: \w+)? (?:in|on|to|over|into) (?:the |"
    r"its |our |"
    r"her |his |their )?(?:[\w'’.-]+ ){0,3}?"
    r"(?P<np>(?:(?i:family|criminal|civil|juvenile|probate|domestic relations|drug|felony|misdemeanou?r|appellate|"
    r"traffic|"
    r"housing|commercial|business|treatment|dependency|delinquency|chancery|mental health|veterans['’]?|small claims|"
    r"environmental|land use|tax|bankruptcy|eviction|and|&),? ){1,4})"
    r"(?i:division|department|docket|calendar|part|bench|court|unit|bureau|section|desk)\b",
)
FORMER = re.compile(
    r"\b(?:worked|interned|externed|clerked|was|were|spent|began|before|formerly|former|previously|served|led|then|"
    r"until)\b[^.;]*$"
)
HINTED = 0.5  # counts only where the page names no field otherwise
TITLED = 0.45  # counts only where nothing else on the page does
_TOO_WIDE = re.compile(
    r"(?i)(?:litigation|corporate|trial practice|contracts|legal research|planning|legal aid|discovery|title)"
)
_HOLDER = Cued(
    "attorney counsel defender firm lawyer litigator mediator office paralegal practitioner prosecutor specialist",
    r"(?i)\b(?:attorney|lawyer|paralegal|litigator|counsel|prosecutor|mediator|practitioner|defender|specialist|"
    r"office|firm)\b",
)
_HOLDS_AFTER = re.compile(rf"\s+(?!(?-i:Office)\b){_HOLDER.pattern.removeprefix('(?i)')}(?!['’])", re.IGNORECASE)
_HOLDS_BEFORE = re.compile(rf"{_HOLDER.pattern.removeprefix('(?i)')},\s+$", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:$|[,.;|(])")
_JOINED = re.compile(r",\s+|,?\s+(?:and|&)\s+")
_ANOTHERS = re.compile(
    r"(?i)\b(?:by|opposing|another|every|any|hire|hired|need|former|recovering|onetime|ex|lapsed|"
    r"certified)\s+(?:an?\s+)?$"
)
_ENDED = re.compile(
    r"[^.;]{0,70}\b(?:until|till|through) (?:\w+ )?(?:19|20)\d\d\b|[^.;]{0,40}\b(?:19|20)\d\d\s?[-–]\s?\d"
)


FIELD_WORD = re.compile(
    r"\b(?:law|litigation|cases?|matters?|claims?|disputes?|hearings?|appeals?|petitions?|docket|"
    r"transactions?|agreements?|estates?|trusts?|wills?|"
    r"defense|planning|rights|contracts?|visas?|asylum|custody|divorces?|evictions?|"
    r"compliance|privacy|permits?|licensing|policy|leases?|"
    r"investigations|regulation|approvals|financing|mergers|acquisitions|guardianships?|adoptions?|"
    r"bankruptc(?:y|ies)|probate|mediation|arbitration|trials?|appellate|proceedings|defects?|projects|"
    r"taxation|tax|fraud|prosecution|abuse|protection|immigration|housing|discovery|exhibits|records|"
    r"motions|deals|closings|bonds|foreclosures|deeds|easements|liens|patents|trademarks|royalties|injur(?:y|ies)|"
    r"collections|"
    r"grievances|expungements?|securities|zoning|torts?)\b",
    re.IGNORECASE,
)
_WHOLE = Cued(
    "butter calendar calling caseload day days desk docket field focus mornings niche practice speciality specialty "
    "subject thing time week weeks what work",
    r"^(?:And |But )?(?P<np>[^.;:]{3,70}?),? (?:is|are|makes? up|fills?|takes? up) (?:(?:mostly|most of|all of|"
    r"the (?:bulk|core|heart|"
    r"center|better half|largest \w+|biggest \w+|lion's share) of|half|half of|largely|"
    r"about half of) )?(?:the (?:docket|"
    r"calendar|caseload|work|practice)\b|(?:her|his|my|their) (?:\w+ ){0,2}?"
    r"(?:docket|practice|work|days?|caseload|desk|bread and butter|calling|niche|special(?:i?ty)|field|subject|thing|"
    r"time|calendar|"
    r"weeks?|mornings|focus)|what (?:she|he|they|I) (?:does|do|handles?|practi[cs]es?))\b",
)


_WANTED = re.compile(  # "If it's black lung or a boundary line, you want Loretta."
    r"\b[Ii]f (?:it['’]s|it is|it has to do with|it involves|you have|"
    r"you need)(?: got)? (?:an? )?(?P<np>[^.;]{3,80}?), "
    r"(?:then )?(?:you (?:want|call|need|see|ask)|call|see|ask(?: for)?|it goes to|talk to|go to) "
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


_TITLE = re.compile(  # "Partner, Intellectual Property" in the lines below a name
    r"^(?:[\w.-]+ ){0,4}?(?i:partner|associate|shareholder|principal|counsel|member|chair|director|head|manager|"
    r"attorney|"
    r"lawyer|paralegal|fellow|professor|clerk|assistant)(?:\s*[,|·•(]\s*|\s+[-–—]\s+|"
    r"\s+of\s+)(?P<np>[^|·•()]{3,60}?)\)?\W*$"
)


_BODY = re.compile(r"(?i)\b(?:section|committee|bar|association|society|council|board|review|journal)\b")


def titled(words: str) -> Iterator[tuple[int, str, float]]:
    """The field beside a title in the lines below a name."""
    found = _TITLE.match(words)
    first = next(known.fields().spans(found["np"]), None) if found else None
    if found and first and first[0] == 0 and not _BODY.search(found["np"]):
        yield found.start("np"), re.split(r",?\s+(?:since|\d|at|for)\b", found["np"])[0], TITLED


def by_role(words: str) -> Iterator[tuple[int, str, float]]:
    """ "a construction lawyer"; "Senior counsel, privacy": the field of the present post."""
    if not _HOLDER.search(words):
        return
    for found in (*_SPECIAL.finditer(words), *_WRONG.finditer(words)):
        lead = words[max(0, found.start() - 60) : found.start() + 3]
        past = FORMER.search(lead) or _ENDED.match(words, found.end())
        if not (past or _ANOTHERS.search(lead) or _TOO_WIDE.fullmatch(found["np"])):
            yield found.start("np"), found["np"], HINTED
    for start, end, _ in runs(words, _JOINED):
        of_role = _HOLDS_AFTER.match(words, end) or (_HOLDS_BEFORE.search(words[:start]) and _ENDS.match(words, end))
        lead = words[max(0, start - 90) : start]
        past = FORMER.search(lead) or _ENDED.match(words, end)
        if of_role and not (_TOO_WIDE.fullmatch(words, start, end) or past or _ANOTHERS.search(lead)):
            yield start, words[start:end], HINTED


def groups(words: str) -> Iterator[tuple[int, str, float]]:
    """ "our eviction defense team", "her energy practice", "sits in the juvenile division" """
    if _ADVERT.match(words):
        return
    for found in _DIVISION.finditer(words):
        former = FORMER.search(words[max(0, found.start() - 90) : found.start()])
        if not former and not _COURT_OF.search(words[found.start("np") : found.end()]):
            yield found.start("np"), words[found.start("np") : found.end()], PERHAPS
    for found in _GROUP.finditer(words):
        phrase, start = found["np"].rstrip(" ,"), found.start("np")
        first = next(known.fields().spans(phrase), None)
        of_bar = _OF_BAR.match(words, found.end()) or _BAR_OF.search(words[: start + first[0]] if first else "")
        if not first or _NO_GROUP.search(phrase) or of_bar:
            continue
        if re.search(r"\d|'s |\b(?:where|who|which|she|he|they|I|in|its|of|as|for|the|not|with|on)\b", phrase):
            phrase, start = _SIDE.split(phrase[first[0] :])[0], start + first[0]
        if not FORMER.search(words[max(0, found.start() - 90) : found.start()]):
            yield start, phrase, PERHAPS


_NEXT = re.compile(
    r"[;,.] (?:and )?(?P<np>[^,;.]{3,60}?) (?:comes|is|are|come) (?:next|second|(?:most of )?the rest)\b"
)


def turned(words: str) -> Iterator[tuple[int, str, float]]:
    """ "Wage theft is her whole docket." """
    found = _WHOLE.match(words) or _WANTED.search(words)
    if found and (any(known.fields().spans(found["np"])) or FIELD_WORD.search(found["np"])):
        yield found.start("np"), found["np"], LIKELY
        more = _NEXT.search(words, found.end())
        if more:
            yield more.start("np"), more["np"], PERHAPS

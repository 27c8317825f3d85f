"""Bodies of the profession that stand near a word of belonging, or by themselves, wherever in a sentence."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.facts.memberships.bodies import OFFICE, STRONG, initials, is_faith, parts_of_known
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_LEVEL = r"(?:state|county|local|city|national|statewide|provincial|federal|[A-Z][\w'’.-]+)"
_PART = (
    r"(?:section|committee|division|subcommittee|board|council|task force|circle|panel|group|workgroup|chapter|branch|"
    r"region)"
)
_W = r"(?!(?:I|In|At|On|She|He|They|From|For)\b)[A-Z][\w'’.&/-]*+"
_NAMED = re.compile(
    rf"(?:[Tt]he\s+|[Ii]ts\s+)?(?:{_W}(?:\s+(?:of|for|and|&|the|on|in|at)(?:\s+the)?)?\s+){{0,8}}"
    r"(?:Associations?|Assoc\b\.?|Ass['’]?n\b\.?|Bar|Society|Academy|Inns? of Court|"
    r"Judicial Conference|Conference of [A-Z]\w+(?: [A-Z]\w+)?|"
    r"Sections?|Committee|Council|League|Guild|Lawyers|Federation|"
    r"Institute|Board|Task Force|Chapter|Alliance|Caucus|Attorneys|Counsel|Judges|Paralegals|Secretaries|Defenders|"
    r"Bench|"
    r"House of Delegates|College(?! of (?:the )?Law))\b(?:\s+(?:of|for|"
    r"on)\s+(?:the\s+)?(?:[A-Z][\w'’.&-]*(?:\s+(?:(?:and|&|of|"
    r"for)\s+(?:the\s+)?"
    r")?(?=[A-Z]))?){1,6})*(?:(?:,|['’]s|\s+-)?\s+(?:[\w'’-]+\s+){0,4}?(?:[Ss]ection|[Cc]ommittee|[Dd]ivision|"
    r"[Cc]hapter|"
    r"[Tt]ask [Ff]orce|[Bb]oard)\b)?"
)
_LOCAL = re.compile(
    rf"(?:the\s+|our\s+|its\s+)?(?:{_LEVEL}\s+){{0,4}}(?:bar(?:\s+association)?|inns? of court|paralegal association|"
    rf"Bar)"
    rf"(?:['’]s)?(?:\s+(?:[\w’'&-]+\s+){{0,5}}?{_PART})\b"
    rf"|(?:(?:the|our|its|my)\s+(?:[\w’'&-]+\s+){{1,5}}?|(?:[A-Z][\w’'&-]*\s+){{1,5}}){_PART}\s+(?:of|in|"
    rf"for)\s+(?:the\s+|our\s+|my\s+)?(?:{_LEVEL}\s+){{0,4}}"
    rf"(?:[Bb]ar(?:\s+[Aa]ssociation)?|[A-Z]{{3,6}})\b(?!\s(?:Section|Forum|Committee|Division|Council)\b)"
    rf"|(?:the\s+)?(?:[A-Z]{{2,5}}|[a-z]+ing|ethics|rules|civics)\s+(?:committee|section)\b"
    rf"|(?:the\s+|our\s+)?(?:state|county|local|city|{_LEVEL}\s+[Cc]ounty)\s+bar(?:\s+association)?\b"
    rf"|(?:the\s+)?(?:{_LEVEL}\s+){{0,3}}(?:[a-z][\w’'-]*\s+){{1,4}}(?:study group|association|society|guild|"
    rf"roundtable)\b"
)
_BELONGS = re.compile(
    r"(?i)\b(?:members?(?:ships?)?|belong\w*|serv(?:e|es|ed|ing)|sits?|sat(?! for)|chair\w*|co-?chair\w*|president|"
    r"secretary|"
    r"treasurer|directors?|officer|boards?|committees?|delegate|liaison|trustee|governors?|active|involved|elected|"
    r"appointed|joined|representative|edits?|editor|runs? the|ran the|leads?|led|founded|co-?founded|founding|keeps|"
    r"kept|fellow|"
    r"master|barrister|webmaster|historian|coordinator|ambassador|pays? dues|(?:is|am|was|been|I'm|she's|he's|"
    r"also) (?:in|on|part "
    r"of)|on the|stays|volunteers?(?! (?:attorneys|lawyers|judges))|volunteered|tak(?:es|ing) part|took part|inducted|"
    r"(?:positions?|roles?|offices?) (?:in|with|within)|bencher|presidency|seat on|dues to|honorary|meetings of|"
    r"mentors?|affiliat\w+|participat\w+|organi[sz]es?|"
    r"helps? (?:run|lead|"
    r"plan))\b"
)
_NOT = re.compile(
    r"(?i)\b(?:spoke|spoken|speaks (?:at|to|for)|speaker|present(?:s|ed|er)|award\w*|prize|honou?r\w*|named|"
    r"recogni\w+|gave|won|received|recipient|winner|finalist|team|"
    r"gives|certifi\w+|licen\w+|admitted|admission|publish\w*|wrote|writes|column|magazine|journal|bulletin|CLEs?|"
    r"represent(?:s|ed|ing)|sued|counsel (?:to|for)|employed|worked|works|staff|clerk\w*|lobbyist|court rules|"
    r"scholarship|"
    r"grant|funded|partner(?:ed|s)|host(?:s|ed)|sponsor\w*|taught|teaches|passed|exam|approved|accredited|rated|"
    r"lecture\w*|"
    r"article|testified|before the|complaint|disciplin\w+|referred|called to)\b"
)
_GIVES = re.compile(
    r"\s+(?:has |have |recently |once )?(?:gave|named|awarded|honou?red|presented|recogni[sz]ed|gives|selected|chose)\b"
)
_MAY = re.compile(
    r"[Bb]ar\b|ssoc|Ass['’]?n|ociety|Academy|Inns?\b|[Ii]nn of|ection\b|ommittee|ouncil|League|[Gg]uild|Lawyers|"
    r"Federation|"
    r"Institute|[Bb]oard|orce\b|hapter|Alliance|Caucus|Attorneys|Counsel|Judges|Paralegals|Secretaries|Defenders|Bench|"
    r"Delegates|College|onference|division|Division|group|roundtable|circle|panel|[A-Z]{3}"
)
_ASKED = re.compile(
    r"(?i)\b(?:groups?|associations?|organi[sz]ations?|belong|memberships?|committees?|boards?|bar work)\b"
)
_SEAT = re.compile(
    r"House of Delegates|Board of (?:Governors|Bar Commissioners|Bar Examiners)\b.*|Representative Assembly"
)
_WORKPLACE = re.compile(
    r"\b(?:Law Group|Law Firm|LLP|PLLC|LLC|P\.?C|Law Offices?|Law Center|Legal (?:Aid|Services)(?: \w+)?|Clinic|Office|"
    r"Department|Company|Corporation|Center|Project|Services?|Defenders|Library|Museum|School|Hospital|Bank|Program)\b"
)
_ROLE = re.compile(
    r"(?i)(?<!association )(?<!conference )\bof counsel\b|"
    r"(?<!\bof )\b(?:general|deputy|senior|associate|employment|corporate|contracts|chief|staff|"
    r"trial|special|house|outside|"
    r"appellate|king['’]s|queen['’]s|lead|to) counsel\b(?! (?:of|association|section|for))|^members of the bar$"
)
_AWARD = re.compile(r"\b(?:Award|Prize|Medal|Scholarship|Fellowship|of the (?:Year|Month))\b")
_CHAPTER = re.compile(r"[A-Z]{3,8}(?: [A-Z][\w.]+){0,4} (?:[Cc]hapter|[Ss]ection|[Dd]ivision|[Rr]egion)\b")
_STOP = re.compile(r"[.;](?=\s)|\s[–—]\s")
_AFTER = re.compile(
    r"^(?:['’]s)?(?:,?\s*(?:\([^()]{2,70}\)|(?:since|from|in)\s+\d{4}(?:\s*(?:to|-|–|through)\s*(?:\d{4}|present))?))?"
)
_REST = re.compile(
    r"(?i)(?:[\s,.;:()–—-]|\d{4}|past|former|current|immediate|vice|co|second|first|life|student|associate|"
    r"sustaining|charter|"
    r"regional|executive|national|since|to|present|from|in|the|and|of|its|for|on|at|large|elect|two|three|terms?|"
    r"chapters?|sections?|committees?|divisions?|boards?|board of (?:directors|governors|trustees)|members?|"
    r"memberships?|"
    r"presidents?|V\.?P\.?|sec['’]y|regional director|executive|chairman|chairs?|chairperson|secretary|treasurer|"
    r"directors?|fellow|trustee|delegate|liaison|officer|"
    r"governors?|"
    r"newsletter editor|editor|master|barrister|pupil|bencher|representative|coordinator|(?-i:[A-Z]{3,6}))*"
)
_OURS = re.compile(
    rf"{STRONG.pattern}|\b(?:legal|law|justice|jud(?:ges?|icial)|paralegals?|litigation|lawyers?|defense|advocates?|"
    rf"mediat\w+|"
    r"arbitrat\w+|bankruptcy|estate|tax|privacy|immigration|courts?|rules|practice|ethics|pro bono|notar(?:y|ies)|"
    r"e-?discovery|compliance|employment|evidence|counsel|civil|criminal|federalist)\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    r"(?:Journal|Review|Bulletin|Magazine|Foundation|Project|School|Clinic|Center|Services?|Office|Division)\b"
)
_OFFICES = (
    r"(?:president|secretary|treasurer|chair|vice[- ]president|vice[- ]chair|past president|liaison|delegate|historian)"
)
OWN_CHAPTER = re.compile(  # "was president of our chapter", "came onto our board"
    rf"\b(?:was|am|as|is|served as)\s+(?P<o>(?:the\s+)?(?:chapter {_OFFICES}|{_OFFICES} of (?:our|the|its|"
    rf"my) (?:local |state |"
    rf"county )?(?:chapter|section|association))\b(?! of the [A-Z])[^.;,]{{0,30}})|"
    r"\b(?P<j>(?:came onto|joined|sits on|serves on|has been on|"
    r"elected to) our (?:executive )?board\b(?! of county)[^.;,]{0,40})"
)
LONG = 120  # characters of a fragment that may be a body and nothing else


_B = (
    r"(?P<b>(?:[Tt]he )?(?:[A-Z][\w'’&.-]* (?:(?:of|for|the|and|&) )*){0,7}?(?:Bar Association|Bar|Association|"
    r"Society|Guild|"
    r"Inn of Court|Academy|Section|Lawyers|Attorneys|Paralegals|Council|Committee|League|Advocates)"
    r"(?:(?:['’]s)? (?:of |for )?(?:[A-Z][\w&]* ){0,5}?(?:Section|Committee|Division))?(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)"
)
_WHO = r"(?:her|him|them|me)"
_OFFICE = (
    r"(?:\w+[ -]){0,2}?(?:president|chair|treasurer|secretary|liaison|delegate|trustee|director|historian|"
    r"representative|editor)\b(?:-elect)?"
)
_TURNED = Cued(  # "the bar association, which she joined"; "the Tax Section elected her treasurer"
    "appointed chose elected made named of picked voted where which",
    rf"\b{_B}(?:,? (?:(?:of|to|in) which|which|where) (?:he|she|they|I)(?:['’]s|['’]ve)? (?:(?:first |also |later |"
    rf"once |"
    r"now |has |had |have )*(?:joined|belong\w*|(?:co-?)?chair(?:s|ed)?|serv(?:es|ed|e)|sits?|leads?|led|helped|edits?|"
    rf"(?:co-?)?founded)|(?:is|was|am|has been) (?:an? |the )?(?:\w+[ -])*?(?:member\b|{_OFFICE}))"
    rf"|(?: has| have)? (?:elected|chose|picked|made|voted|named|appointed) {_WHO} (?:as |to be )?(?:its |the |"
    rf"their )?{_OFFICE})",
)
_LETTERS = Cued(  # "a NAJIT member", "I pay my NACBA dues": bodies that no list holds
    "dues member",
    r"\b(?:an? |her |his |my |their |paid-up )(?P<b>(?!ROTC|NASA|UCLA|AARP|NCAA)[A-Z]{4,8}) (?:board |"
    r"committee )?(?:member|dues)\b"
    r"(?: since \d{4})?",
)
_PART_OF = Cued(  # "chairs the legal committee of the National Milk Producers Federation"
    "at for in of with within",
    r"\b(?:chairs?|chaired|co-chairs?|on|to|leads?|heads?|member of|seat on) (?P<o>(?:the|its|"
    r"an?) (?:[a-z][\w'’-]+ ){1,4}?"
    r"(?:committee|board|council|task force|section|panel|subcommittee|work(?:ing)? ?group) (?:of|at|for|in|with|"
    r"within) "
    r"(?:the )?(?P<b>[A-Z][\w'’&.-]*(?: (?:(?:of|on|for|the|and|&) )*[A-Z][\w'’&.-]*){1,7}))",
)
_OF_PEERS = re.compile(
    r"\b(?:Federation|Association|Bar|Society|Lawyers|Advocates|Council|League|Conference|Institute|Academy|Chamber|"
    r"Guild|"
    r"Judges|Paralegals|Attorneys|Alliance|Counsel|Clerks)\b"
)


def _turned(words: str) -> Iterator[tuple[int, int]]:
    """Bodies that stand before what tells of belonging, and parts of bodies that are named small."""
    for found in _TURNED.finditer(words):
        if _OURS.search(found["b"]):
            yield found.span()
    yield from (found.span("b") for found in _LETTERS.finditer(words))
    for found in _PART_OF.finditer(words):
        if _OF_PEERS.search(found["b"]) and not is_faith(found["b"]):
            yield found.start("o"), found.end("o")


def loosely_told(said: Said, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of bodies that a word of belonging reaches, beside those already *taken*."""
    words = said.words
    if not _MAY.search(words):
        return
    for start, end in _turned(words):
        if not any(a < end and start < b for a, b in taken):
            yield start, end
            taken.append((start, end))
    for start, end in _bodies(words):
        if (
            _NO_BODY.search(words[start:end])
            or is_role(words[start:end])
            or any(a < end and start < b for a, b in taken)
        ):
            continue
        clause = max((stop.end() for stop in _STOP.finditer(words, 0, start)), default=0)
        lead = words[max(clause, start - 80) : start]
        follows = words[end : end + 60]
        if _GIVES.match(follows) or re.search(r"\bat (?:the )?$", lead):
            continue
        belongs = list(_BELONGS.finditer(lead + words[start:end].lower() if OFFICE.match(words, start) else lead))
        refused = list(_NOT.finditer(lead))
        if not (belongs or _SEAT.search(words[start:end]) or _ASKED.search(said.passage.question)) or (
            refused and belongs and refused[-1].start() > belongs[-1].start()
        ):
            continue
        cue = len(lead) - belongs[-1].start() if belongs else 0
        begin = start - cue if 0 < cue < 60 else start
        begin = start if any(a < start and begin < b for a, b in taken) else begin
        yield begin, end
        taken.append((begin, end))


def gives(words: str, end: int) -> bool:
    """Does the body that ends here give something, so that the person need not belong to it?"""
    return bool(_GIVES.match(words[end : end + 40]))


def is_workplace(told: str) -> bool:
    """Is what one joined, directs or was with an office where one works, rather than a body?"""
    if re.search(r"(?i)\b(?:board|members?|advisory|council|committee|trustee|task force|commission)\b", told):
        return False
    return bool(_WORKPLACE.search(told)) and not STRONG.search(_WORKPLACE.sub("", told))


def is_role(words: str) -> bool:
    """ "Of Counsel", "Deputy General Counsel", or a single word: no body, though its last word might be one's."""
    return bool(_ROLE.search(words)) or (not re.search(r"\s", words.strip()) and not initials().match(words))


_PEOPLE = re.compile(  # the links of a menu: "For Attorneys", "Retired Judges"
    r"(?:For|All|Our|The|Past|Retired|Former|Senior|Chief|District|Associate|Circuit|Current|Appellate|Trial|County|"
    r"Superior|Visiting|Magistrate|Staff|Deputy|Assistant|Supreme|Court|Municipal|City|Presiding|Federal|State| )*"
    r"(?:Judges|Attorneys|Lawyers|Paralegals|Counsel|Defenders|Secretaries|Justices)"
)


def alone(words: str) -> bool:
    """Is a short line nothing but a body, with the office held there?"""
    if _PEOPLE.fullmatch(words):
        return False
    if (
        len(words) > LONG
        or not _MAY.search(words)
        or re.sub(r"^The |[\s,(]*\d{4}\)?$", "", words).removesuffix(" Association") in known.bars()
    ):
        return False
    if is_role(words) or _AWARD.search(words):
        return False
    ways = (_CHAPTER.match(words), initials().match(words), _NAMED.search(words), _LOCAL.match(words))
    found = max((way for way in ways if way), key=lambda way: way.end(), default=None)
    if not found or not (_OURS.search(found.group()) or initials().match(found.group())):
        return False
    office = OFFICE.match(words)
    led = not words[: found.start()] or bool(office) or bool(_REST.fullmatch(words[: found.start()]))
    return led and bool(_REST.fullmatch(words[found.end() :]))


_AND_THE = re.compile(r",? and (?:the|its) (?=[A-Z])")


def _each(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Two bodies that "and the" joins: "the Dallas Bar Association and the Texas Women Lawyers"."""
    joined = _AND_THE.search(words, start, end)
    if joined and all(_NAMED.fullmatch(words, *span) for span in ((start, joined.start()), (joined.end(), end))):
        yield start, joined.start()
        start = joined.end()
    yield start, end


def _bodies(words: str) -> Iterator[tuple[int, int]]:
    """Where bodies of the profession stand, by their names or as "the county bar's ethics committee"."""
    found = [span for m in _NAMED.finditer(words) if _OURS.search(m.group()) for span in _each(words, *m.span())]
    found += [m.span() for m in initials().finditer(words)]
    found += [m.span() for m in parts_of_known().finditer(words)]
    found += [m.span() for m in _LOCAL.finditer(words)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if kept and start < kept[-1][1]:
            continue
        tail = _AFTER.match(words[end:])
        kept.append((start, end + (tail.end() if tail else 0)))
    yield from kept

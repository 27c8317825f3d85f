"""Posts told by how long or how they were held: one's own practice, the bench, the present office."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.facts.education.schools import schools_in

_OWN = r"(?i:her|his|their|my)"
_LONG = (
    r"(?:since (?:the )?(?:\w+ )?(?:in )?\d{4}|for (?:about |almost |nearly |over |more than |the (?:last|past) )?"
    r"[\w-]+(?: [\w-]+)? (?:years?|summers?|months|seasons|decades?|winters?)|(?:from |in |"
    r"until )?\d{4}(?:\s*(?:to|-|–|"
    r"until|through)\s*(?:\d{2,4}|present))?|before (?:that|this|then|law(?: school)?|all that))"
)
_ALONE = Cued(
    "alone by own practice solo",
    rf"(?:\b(?:has|have|had)|[’']ve|[’']s|[’']d) (?:been|practi[cs]ed|worked|"
    rf"had)(?: [\w-]+){{0,2}}? {_OWN} own (?:[\w-]+ ){{0,3}}"
    rf"(?:practice|firm|office|shop|sign|shingle)\b(?:, [A-Z][^.;,]{{3,40}})?(?:,? (?:in [A-Z]\w+ )?{_LONG})?"
    rf"|(?<=[,;] )(?:and )?(?:the )?(?:last|past|next|first|latter) [\w-]+(?: years| decade| of (?:them|those))*"
    rf" (?:under|on|in) {_OWN} own(?: (?:name|practice|firm|office|shop))?\b"
    rf"|\b(?:in|had an?|has an?|maintain(?:s|ed) an?) (?:general |solo )?(?:private|general|"
    rf"solo) practice in [A-Z]\w+(?: [A-Z]\w+)?"
    rf"(?:,? {_LONG})?|\b(?:(?:has|have|had) (?:been|practi[cs]ed|worked|had)|practi[cs](?:ed|es|ing)|worked|been|"
    rf"is|am|I'm|went|gone)"
    rf"(?: [\w-]+){{0,2}}? (?:(?:solo|alone)\b|by (?:my|her|him|them)sel\w+|on {_OWN} own\b|"
    rf"(?:from [A-Z][\w ]{{2,30}}, )?under {_OWN} own (?:name|sign|shingle)|"
    rf"{_OWN} own (?:[\w-]+ ){{0,3}}(?:practice|firm|office|shop|sign|shingle))"
    rf"(?:,? (?:in [A-Z]\w+(?: [A-Z]\w+)? )?{_LONG})?",
)
_HERE = Cued(
    "arrived been came joined practiced practised served started taught worked",
    r"\b(?:(?:has |have |'s )?(?:been|worked|practi[cs]ed|served|taught|started|joined|came|arrived)"
    r"(?: (?:here|there|doing (?:it|this|that)(?: [\w' -]{0,30}?)?|us|our (?:firm|office|team)|(?:at|with|in|"
    r"to) (?:us|this (?:firm|office|court)|the (?:firm|"
    r"office|court|"
    r"company|department|agency|project|clinic|program))|(?:the|this|our) (?:firm|office|court|company|department|"
    r"agency|"
    r"project|clinic|program|faculty|practice|bench|team|unit)))(?: as an? [\w -]{3,40}?)?,? "
    r"(?:in (?:[A-Z]\w+ |(?:early|late|mid) )?\d{4}|since (?:[A-Z]\w+ |the \w+ of |(?:early|late|mid)[ -])?\d{4}|"
    r"for (?:[\w-]+ ){1,4}years|"
    r"[\w-]+ years ago|after [\w-]+ years))",
)
_BEEN = Cued(
    "am been had used was were worked",
    r"\b(?:was|were|had been|used to be|worked as|has been|have been|"
    r"am)\s+(?:once )?(?:an?\s+)(?P<np>(?:[\w'’-]+\s+){0,3}?"
    rf"[a-z][\w'’-]+)(?:\s+(?:herself|himself|myself))?,?\s+(?P<at>(?:(?:at|for|with|in|"
    rf"on) [^.;,]{{3,50}}?,?\s+)?){_LONG}",
)
_NO_JOB = re.compile(
    r"(?i)\b(?:undergraduate|graduate|freshman|senior at|alum\w*|certified|registered|licensed|notary|member|"
    r"student|resident|volunteer|mother|father|parent|wife|husband|widow|child|kid|girl|boy|fan|guest|"
    r"speaker|finalist|nominee|recipient|fellow|scholar|delegate|judge for|coach|mentor|board|committee|president|"
    r"chair|"
    r"treasurer|secretary|editor|author|presenter|panelist|candidate|lot|bit|few|while|time|year|part|big|success|"
    r"leader|"
    r"citizen|patient|client|party|result|trustee|lawyer of|attorney of|named|runner|player|singer|homeowner|dancer)\b"
)
_NOW = Cued(
    "articled clerked employed externed here interned own present sole solo summered this",
    rf"\b(?:this|the present) (?:office|firm|practice) since\b[^.;,]{{0,40}}|"
    rf"\b(?:started|began|came|hired) here (?:at|as|in|on) (?:the |an? )?[^.;]{{3,40}}?\b(?:in|since) \d{{4}}|"
    rf"(?<!have )(?<!students )\b(?:summered|articled|clerked|interned|externed)(?: and \w+ed)? (?:with us|here)\b|"
    rf"^(?:Solo|Sole practitioner|Self-employed|Own (?:office|practice|"
    rf"firm))\b(?:,? (?!The\b)[A-Z]\w+)?(?: since \d{{4}})?"
    rf"(?=[,.;]|$)|\b(?<=then ){_OWN} own (?:[\w-]+ ){{0,2}}(?:office|practice|firm|shop)\b[^.;,]{{0,40}}",
)
_FIRST_JOB = Cued(
    "apprenticeship clerkship externship gig internship job jobs op placement practicum work",
    rf"\b{_OWN} (?:[\w-]+ ){{0,2}}(?:job|jobs|gig|work|placement|practicum|co-op|internship|externship|clerkship|"
    rf"apprenticeship) "
    rf"(?:was|were|came|took place)(?: (?:at|in|with))? (?P<did>(?!to\b|that\b|not\b|how\b|hard|easy|the (?:best|"
    rf"hardest))[^.;,]{{4,60}})",
)
_PRACTICED = Cued(
    "employed lawyered practiced practised presided",
    rf"(?:\b(?:has|have|had)|[’']ve|[’']s)? ?\b(?:practi[cs]ed|presided|lawyered)(?: law)? (?:from|in|"
    rf"out of) [A-Z][\w. ]{{2,30}}? {_LONG}|"
    rf"\bemployed (?:by|with) the (?:court|county|city|state|firm|office),? {_LONG}",
)
_SERVED_IN = Cued(
    "air army guard marine navy peace",
    r"\b(?:U\.?S\.? )?(?:Army|Navy|Air Force|Marine(?: Corps)?|Coast Guard|National Guard|Peace Corps) (?:veteran|"
    r"reservist|volunteer)\b",
)
_WORKS_AT = Cued(
    "coordinates coordinating handles handling manages managing running runs supporting supports work works",
    r"\b(?:supports|supporting|manages|managing|runs|running|handles|handling|coordinates|coordinating|works|"
    r"(?<=I )work)\b(?: [\w'’-]+){0,9}? "
    r"at (?P<org>(?:the )?[A-Z][\w'’&.-]*(?: (?:of|and|the|&) (?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){0,6})",
)
_WENT_TO = Cued(
    "came jumped moved switched there went",
    r"\b(?:went|moved|came|switched|jumped) to (?:work (?:for|at) )?(?P<org>an? (?:[\w'’-]+ ){0,5}(?:firm|shop|"
    r"office|agency|"
    r"company|practice|boutique|nonprofit|bank|hospital|newspaper|clinic|startup)\b(?: in [A-Z]\w+)?)|"
    r"\bthere (?:was|came) (?P<then>[A-Z][^.;,]{2,40}(?:&|LLP|LLC|P\.?C|Law|Legal|Office)[^.;,]{0,40})",
)
_RECRUITED = Cued(
    "brought employed hired lured recruited",
    r"(?P<org>[A-Z][\w'’&.-]*(?: (?:of|and|the|&) (?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){0,6}) (?:then |"
    r"later )?(?:hired|"
    r"recruited|lured|employed|brought) (?:her|him|them|me)\b(?: (?:on|away|back|in|over))?"
    r"(?: (?:in|as) [^.;,]{3,40})?",
)
_TURNED = Cued(
    "turned",
    r"(?:^|[:,.]\s+|\b[Aa]n? )(?P<np>[\w'’]+(?: [\w'’]+){0,2}?)[ -]turned[ -][\w-]+ ?(?:lawyer|attorney|judge|\w+)?",
)
_SUMMERS = Cued(
    "seasons summers winters",
    r"\bspent (?:[\w-]+ ){0,3}(?:summers|winters|seasons) (?P<did>(?!hik|camp|travel|visit|study|play|swim|sail|"
    r"read)\w+ing "
    r"[^.;]{3,60})",
)
_HELD = Cued(  # "deckhand on a mail boat for two years": any work, where its length is said
    "at for in on with",
    r"(?:^|[.;:] |, then |\bthen |, and |, )(?P<np>(?:[Aa]n? )?[A-Za-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,3}) (?:at|"
    r"for|with|on|in) "
    r"(?P<org>(?:the |an? )?(?:[\w'’&-]+ ){0,6}?[\w'’&-]+),? (?:for [\w-]+ (?:years|summers|seasons)|"
    r"\(?\d{4}\s*(?:-|–|to)\s*(?:\d{2,4}|present)\)?)",
)
_ON_THE_BENCH = Cued(
    "ascended assumed bench came fill joined left replace succeed sworn took",
    r"\b(?:appointed|named) (?:[A-Z][\w.'’-]+ ){1,3}[A-Z]?[\w.'’-]* ?to (?:fill|succeed|replace|"
    r"the bench)\b[^.;]{0,80}|"
    r"\b(?:took|assumed|ascended(?: to)?|joined|came to|left) (?:the bench|office)\b[^.;]{0,30}?\b\d{4}\b|"
    r"\b(?:on|joined) the bench (?:since|in) \d{4}|\bsworn in (?:as|to|at|on|in)[^.;]{3,70}",
)
_OPEN = Cued(  # "a former sportswriter for the Daily": any noun, with its employer
    "an been began former once retired started time was were worked",
    r"\b(?:[Ff]ormer|[Oo]ne-time|[Rr]etired|(?:was|were|been|worked as|started as|began as) (?:once )?an?) "
    r"(?P<np>(?:[a-z][\w'’-]+ ){0,3}?[a-z][a-z'’-]+) (?:at|with|for) (?P<org>(?:the |"
    r"an? (?:[\w-]+ ){0,3})?[A-Z][\w'’&.-]*"
    r"(?: (?:of|and|the|&) (?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){0,6})",
)
_NEXT = Cued(  # "From there it was Gage & Holloway", "and then Crane Tobin in 2008"
    "after next then there",
    r"\b(?:[Ff]rom there|[Aa]fter that|[Nn]ext|[Tt]hen)(?: came| was| it was| to|"
    r", it was)? (?:the )?(?P<org>[A-Z][\w'’-]+"
    r"(?: (?:of|and|the|&) (?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){1,5})(?= \(|,? (?:in|since) \d{4}|[.;]|"
    r"$)(?:,? (?:in|since) \d{4})?",
)
_ARTICLES = Cued(
    "back returned stayed", r"\b(?:returned|stayed|back|came back) to article(?: (?:in|with) [\w ]{3,30})?"
)
_FOR_YEARS = Cued(  # "Legal Aid in Durham for six years", "Platte Dunn, four years"
    "for",
    r"(?:^|[.;:]\s+|\b[Tt]hen (?:came |it was )?)(?P<org>(?:[Tt]he )?[A-Z][\w'’&.-]*(?: (?:of|and|the|&|in|for|at|de) "
    r"?(?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){1,7}),? for [\w-]+(?: and a half)? (?:years|months|summers)",
)
_VERB = re.compile(
    r"(?i)\b(?:lives?|lived|practic\w+|practis\w+|worked|works|served|serves|been|was|is|are|were|has|had|have|studied|"
    r"admitted|licensed|elected|appointed|which|who|that|and|not|born|based|experience|active|involved|grew|he|she|"
    r"they|"
    r"licen[cs]e|certifi\w+|bar|degree|law|class|college|university|school|award|named|admission|volunteer\w*|"
    r"graduat\w+|"
    r"back|only|also|year|years|time|once|later|first|since|after|before|from|by|to|of|in|on|at|with|for)\b|(?:ed|ly)$"
)
_NO_EMPLOYER = re.compile(
    r"\b(?:Bar|Association|Board|Committee|Council|Rotary|Section|Scouts?|League|Club|Church|School|University|College|"
    r"Society|Inn|Chamber|Choir|Court of Honor)\b|^(?:He|She|They|I|We|It|Her|His|My|Ann?|The|In|For|After|Before|"
    r"Since)\b"
)


_FIRM_LIKE = re.compile(
    r"&|\b(?:LLP|LLC|PLLC|Law|Legal|Office|Center|Services|Defender|Court|Department|County|"
    r"Group)\b|^\S+ \S+$"
)
_NO_OFFICE = re.compile(
    r"\b(?:Court|Courts|Circuit|Board|Tribunal|University|College|School|Street|Avenue|Hall|Center for the Arts|"
    r"Church|Bar|"
    r"Conference|Park|Library|Festival|Theatre|Theater|Museum|Market|Club)\b"
)


_FOR_THEM = Cued(  # "I worked for him from 2010 to 2014"
    "her him them",
    r"\b(?:worked|clerked|interned|typed|ran errands) (?:for|with|under) (?:him|her|them),? (?:from |for |until |"
    r"through |"
    r"till )(?:[\w-]+ ){0,3}?(?:\d{4}(?:\s?(?:to|-|–|through|until)\s?\d{2,4})?|years|months|summers)",
)
_PARTNERED = Cued(  # "elected to the partnership"
    "partnership shareholder shareholders",
    r"\b(?:elected|admitted|promoted|elevated|voted|invited|welcomed|brought|named) (?:in)?to (?:the |its |our |full )*"
    r"(?:partnership|shareholders?)\b(?: (?:in|effective) [^.;,]{3,25})?",
)
_ELECTED = Cued(
    "won", r"\bwon (?:the|her|his|their|my|re-?) ?(?:[\w'’-]+ ){0,3}?(?:election|runoff|judgeship)\b[^.;,]{0,40}"
)
_STUDENT = Cued(  # "a certified law student in the Civil Practice Clinic"
    "attorney clinician intern practitioner student",
    r"\b(?:certified|supervised|Rule \d+\w*|student|clinical) (?:law |legal )?(?:student|clinician|attorney|"
    r"practitioner|"
    r"intern) (?:in \d{4}|(?:in|with|at|for) (?:the )?(?P<org>[A-Z][\w'’&.-]*(?: (?:of|and|the|&|"
    r"for) (?:the )?[A-Z][\w'’&.-]*|"
    r" [A-Z&][\w'’&.-]*){0,6}))",
)
_DID_AT = Cued(  # "did tenancy cases at DNA-People's Legal Services"
    "did",
    r"\bdid (?!not\b|so\b|well\b|undergrad|(?:her|his|my|their) )(?:[\w'’-]+ ){1,6}?(?:at|for|with) "
    r"(?P<org>(?:the )?[A-Z][\w'’.-]+(?: (?:of|and|the|&) (?:the )?[A-Z][\w'’&.-]*| [A-Z&][\w'’&.-]*){1,6}|"
    r"an? (?:[\w-]+ ){0,3}(?:firm|company|agency|hospital|bank|nonprofit|shop|office|union|"
    r"newspaper)\b(?: in [A-Z]\w+)?)",
)
_STAYED = Cued(  # "stayed six years, 2006 to 2012"
    "stay stayed staying",
    r"\bstay(?:ed|ing)?(?: on| put)? (?:for )?(?:[\w-]+ ){1,2}years(?: there\b|, \d{4}\s?(?:to|-|–)\s?\d{2,4})",
)
_OWN_NAME = Cued("own", rf"\bunder {_OWN} own (?:name|sign|shingle)\b(?:,? (?:in [A-Z]\w+(?: [A-Z]\w+)? )?{_LONG})?")
_AS_BARE = Cued(  # "worked three years as public notary assistant in Juárez"
    "months summers years",
    r"\b(?:[Ww]orked|[Ss]erved|[Ww]as|[Ss]pent)(?: for)? [\w-]+ (?:years|months|summers) (?:as (?!an?\b|the\b|part\b|"
    r"well\b|"
    r"both\b)|(?=trainee\b))(?P<np>[a-z][\w'’-]+(?: [a-z][\w'’-]+){0,4}?) (?P<at>(?:at|in|for|with|of|under) "
    r"(?:(?!before\b|until\b)[\w'’&.-]+ ?){1,6})",
)
_AT_A_FIRM = Cued(  # "at a large firm in Salt Lake City, Dunn Abbott, from 2005 to 2019"
    "agency bank company firm house hospital newspaper nonprofit office",
    r"\bat an? (?:[\w-]+ ){0,3}?(?:firm|company|agency|nonprofit|bank|newspaper|hospital|house|office)"
    r"(?: in (?:[A-Z]\w+ ?){1,3})?, (?:called )?(?P<org>[A-Z][^.;,]{3,40}),? (?:from|for|until|since) [^.;,]{4,30}",
)
_LABELLED = re.compile(  # "With the firm: 2017 to today", "Judge since: January 2017", "Articles: Dunn Abbott, 2016"
    r"(?i)^(?:(?:with (?:the \w+|us)|(?:been|started|joined|hired|serving)(?: here| us| the \w+)?|here|years here|"
    r"year hired|(?:date of )?hire(?: date)?|on the bench|in office|at the (?:firm|court|office)|"
    r"(?!member|licensed|admitted|practicing|client|established|founded|"
    r"resident)\w+(?= since))(?: since)?\s*:\s*(?:since )?"
    r"(?:[a-z]+\.? )?(?:\d{4}[^.;|]{0,20}|\d+ years\b[^.;|]{0,20})|"
    r"(?:articles|articled(?: with)?|articling)\s*:\s*(?-i:[A-Z])[^.;|]{3,60})"
)
_MORE = (_FOR_THEM, _PARTNERED, _ELECTED, _STAYED, _OWN_NAME)


def tenures(words: str) -> Iterator[tuple[int, int, str, str]]:
    """`(start, end, role, organisation)` of posts told by how long or how they were held."""
    for found in _ALONE.finditer(words):
        yield *found.span(), "own practice", ""
    for found in _WORKS_AT.finditer(words):
        if not _NO_OFFICE.search(found["org"]):
            yield *found.span(), "", found["org"]
    for pattern in (_ARTICLES, _HERE, _NOW, _ON_THE_BENCH, _PRACTICED, _SERVED_IN, _WENT_TO, *_MORE):
        for found in pattern.finditer(words):
            yield *found.span(), "", found["org"] or found["then"] if pattern is _WENT_TO else found.group()
    yield from _jobs(words)
    yield from _by_its_words(words)
    for pattern in (_RECRUITED, _FOR_YEARS, _AT_A_FIRM):
        for found in pattern.finditer(words):
            if not _NO_EMPLOYER.search(found["org"]):
                yield *found.span(), "", found["org"]


def _by_its_words(words: str) -> Iterator[tuple[int, int, str, str]]:
    """Work told by what was done, as a student, or by a label."""
    since = _LABELLED.match(words)
    if since:
        yield *since.span(), "", ""
    for found in _DID_AT.finditer(words):
        if not any(schools_in(found["org"], short_too=True)):
            yield *found.span(), "", found["org"]
    for found in _STUDENT.finditer(words):
        yield *found.span(), found.group().split(" in ")[0], found["org"] or ""
    for found in _AS_BARE.finditer(words):
        yield found.start("np"), found.end(), found["np"], found["at"]


def _jobs(words: str) -> Iterator[tuple[int, int, str, str]]:
    """Work whose noun no list holds, told by how long it was done."""
    for found in _BEEN.finditer(words):
        if not _NO_JOB.search(found["np"]):
            yield found.start("np"), found.end(), found["np"], found["at"]
    for found in _NEXT.finditer(words):
        school = any(schools_in(found["org"], short_too=True))
        if _FIRM_LIKE.search(found["org"]) and not (school or _NO_EMPLOYER.search(found["org"])):
            yield *found.span(), "", found["org"]
    for pattern in (_TURNED, _HELD, _OPEN):
        for found in pattern.finditer(words):
            if not (_NO_JOB.search(found["np"]) or _VERB.search(found["np"])):
                yield found.start("np"), found.end(), found["np"], ""
    for pattern in (_FIRST_JOB, _SUMMERS):
        for found in pattern.finditer(words):
            yield *found.span("did"), found["did"], ""

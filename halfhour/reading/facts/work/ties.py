"""Posts told by what ties a person to an employer: "joined", "clerked for", "six years at"."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Begun, Cued
from halfhour.reading.facts.cities.towns import is_region, place
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, trimmed
from halfhour.reading.facts.memberships.bodies import initials
from halfhour.reading.facts.work.held import is_person
from halfhour.reading.facts.work.post import post
from halfhour.reading.facts.work.roles import ORGANISATION, YEARS, role_pattern
from halfhour.reading.facts.work.wishes import is_wished
from halfhour.reading.whom.subjects import Said

_SPAN = (
    r"(?:(?:about|almost|nearly|over|around|more than|the (?:next|first|last|past|better part of)|(?:her|his|their|my) "
    r"(?:first|last|early))\s+)?(?:\(?[\w-]+\)?\s+){0,3}?(?:more\s+)?(?:years?|months|summers?|decades?|seasons?|"
    r"semesters?|terms)(?:\s+(?:of (?:her|his|their|my) career|more|each))?(?:\s+\w+ing)?"
)
_OWN = r"(?i:her|his|their|my)"
_TIE = (
    r"(?:entered (?:state|public|federal|government|county|civil) service(?: in \d{4})?(?: (?:with|at|in))?"
    r"|moved from [^.;,]{3,40}? to(?= the [A-Z]| [A-Z])|(?:was|were|served|enlisted|tours?|years?|stint|hitch) in"
    r"(?= the (?:U\.?S\.? |United States |Royal |Canadian |Army |Naval )?(?:Army|Navy|Air Force|Marines?|"
    r"Coast Guard|National Guard|"
    r"Peace Corps|Foreign Service|JAG|Reserves?|Merchant))|AmeriCorps|(?:re)?join(?:ed|s|ing)(?: us from)?|"
    r"will (?:be )?(?:re)?join(?:ing)?|will be clerking (?:for|with|at)|"
    r"c(?:ame|omes|ome)(?: here| there| over| to us)? (?:from|to(?= the [A-Z]| [A-Z]))|(?:came|come|"
    r"comes) (?:aboard|on board)"
    r"(?: (?:at|with))?|to join"
    r"|founding(?! (?:board |executive )?(?:member|partner|principal|shareholder|director|editor|attorney)s?\b)"
    r"|(?:clerk(?:ed|ing|s)|to clerk)(?: \w+){0,3}? (?:for|at|with|in)|(?:judicial )?clerkships? (?:with|for|at)"
    r"|(?:in|ex)tern(?:ed|ing)(?: [^,.;]{0,40}?)?? (?:with|at|for|in)|(?:in|ex)ternships? (?:with|at|for)|extern for"
    r"|work(?:ed|s|ing)?(?: (?!with\b|for\b|on\b|to\b)\w+){0,3}? (?:for|at|with|in|on|under)"
    r"|articl(?:ed|ing|e)(?: clerk| again,?)? (?:with|at)|to practi[cs]e(?: [\w ]{1,30}?)? (?:with|"
    r"at)(?= the [A-Z]| [A-Z])|summered (?:at|with)|practi[cs](?:ed|es)(?:(?: [\w ]{1,30}?)? (?:with|at)|"
    r" [\w'’,& -]{1,70}? (?:with|at)(?= (?:the )?[A-Z]))"
    r"|private practice(?: [\w ]{1,30}?)? (?:with|at)"
    rf"|(?:spent|put in|after|logged|did|has|completed|served) {_SPAN} (?:at|with|in|as|on|for)"
    rf"|(?:spent|put in|after|did) {_SPAN} [\w'’-]+(?: [\w'’-]+){{0,4}}? (?:at|with|for)(?= (?:the )?[A-Z]|"
    r" an? (?:[\w-]+ ){0,4}?(?:firm|company|house|agency|bank|hospital|newspaper|nonprofit|union|office|shop|store))"
    rf"|(?:{_OWN} )?(?:stints?|rotations?|secondments?|careers?|fellowships?|residency) (?:at|with|in|to)"
    rf"|(?:{_OWN} )?(?:tours?|tenure|years) (?:at|with)(?= the [A-Z]| [A-Z])|deployed (?:to [A-Z]\w+ )?with"
    rf"|(?:[Ff]ormerly|[Pp]reviously|[Ee]arlier|[Ll]ately|[Cc]urrently|[Pp]resently|[Nn]ow) (?:of|with|"
    rf"at)(?= the [A-Z]| [A-Z])|[Ww]hile (?:at|with)"
    rf"|(?:{_OWN} )?time (?:at|with|in)"
    r"|(?:held|holding) (?:[\w-]+,? ){0,9}?(?:positions?|roles?|posts?|jobs?) (?:at|with|in|for|within)"
    r"|(?:ran|led|managed|headed|directed|built|litigated|prosecuted|consulted|tried cases|practi[cs]ed|mediated|"
    r"arbitrated|covered|reported|"
    r"organi[sz]ed|coordinated|edited|audited|drafted|sold|designed|engineered|programmed|produced)"
    r"(?: [\w'’-]+){0,7}? (?:at|with|for)(?= (?:the )?[A-Z])"
    r"|(?:co-)?found(?:ed|er of)|co-founder of"
    rf"|(?:opened|launched|started(?! (?:at|in|with|out|as|here|on)\b)|established|hung out|owns|(?<=I )own|set up|"
    rf"opened the doors of)(?: {_OWN})?"
    r"|(?:taught|clerked|interned|externed|worked|practi[cs]ed|served|was)\s*\(\d{4}[^()]{0,20}\)\s*(?:at|for|with|in|"
    r"as)"
    r"|in-house (?:counsel )?(?:at|with|for)|spent \d{4} (?:to|through|until|and) \d{4} (?:at|in|with|on)"
    rf"|(?:appointed|named|elevated|nominated|elected) (?:(?:him|her|them|me|(?:[A-Z][\w.’'-]+ ){{0,2}}[A-Z]\w+) )?to"
    r"(?= (?:the )?[^.;,]{0,60}(?:Court|[Bb]ench|Tribunal))|came to (?:the )?law from"
    rf"|served (?:in|with)|retired from|via|by way of|arriv(?:es|ed) from|has been with|been (?:with|at)"
    rf"|(?:was|were|is|am|I'm) (?:(?:now|currently|also|still|presently|formerly|previously|first|then|later|"
    rf"briefly|back) )?(?:with|at)"
    rf"|(?:cut|earned) {_OWN} (?:teeth|stripes|spurs) (?:at|with|in|as|on)|got {_OWN} (?:legal )?start (?:at|with|"
    rf"in|on)"
    rf"|(?:learned|honed|sharpened) (?:the ropes|the trade|to try cases|the law|{_OWN} (?:[\w-]+ )?(?:craft|trade|"
    rf"skills))"
    rf" (?:at|with|in|under)|apprenticed (?:at|with|under|to)|(?:transitioned|switched|shifted|went|moved|came|jumped)"
    rf"(?: back)?(?: over| across)? to(?= the [A-Z]| [A-Z])|(?:moved|went) in-house (?:to|at|with)"
    rf"|(?:signed on|landed|stayed(?: on)?|remained) (?:at|with)"
    rf"|summers? (?:was |were )?(?:spent )?(?:at|with|in|between)(?= the [A-Z]| [A-Z])"
    rf"|(?:sits|sat|sitting|serves|served) on(?= the [^.;,]{{0,40}}Court)|veteran of"
    rf"|(?:member of|on|joined|serves on) the (?:[\w-]+ )?(?:faculty|staff|legal team|legal staff) (?:at|of|for|in)"
    rf"|(?:the )?(?:last|first|past|next) [\w-]+ (?:of (?:them|those|which) )?(?:years )?(?:at|with)|"
    rf"appointed (?:(?:him|her|them|me) )?to|elected to|elevated to|re-elected"
    rf"|(?:started|began)(?: out| work| life| here)*(?: {_OWN} (?:[\w-]+ ){{0,2}}(?:career|practice))? (?:at|with|in)"
    r"|(?:an?|(?:her|his|their|my) first) (?:[\w-]+ ){0,3}(?:job|position|gig) (?:at|in|with|for)|left(?! to\b)|"
    r"took (?:the helm|the reins|charge|over) (?:of|at)|at the helm of|moved (?:on |"
    r"over )?to the|returned to(?= the [A-Z]| [A-Z])|transferred to|enlisted in|"
    r"employed (?:by|at|with)|hired by|recruited by|went (?:in-house|to work|over)? ?(?:for|at|to)(?= the [A-Z]| [A-Z])"
    r"|(?:and|then|later) [\w-]+ (?:more )(?:years |months )?(?:at|with)|(?:first|now|then|later|"
    r"since \d{4},?) (?:at|with))"
)
_FRAGMENT = (
    rf"(?:^|(?<=[.;,]\s)|(?<=\bthen )|(?<=\band )|(?<=: )|(?<=includes )|(?<=include )|(?<=including )|(?<=after )|"
    rf"(?<=brings )|(?<=were )|(?<=was )|(?<=came ))(?!(?:He|She|They|I|We|"
    rf"It)\b){_SPAN}(?:, \d{{4}}\s?[-–]\s?\d{{2,4}},)? (?:at|with|in|on|"
    rf"for)"  # "Five years on the police desk of the Plainsman."
)
_BAD_ORG = re.compile(
    r"^(?:the )?(?:late\b|some\b|(?:firm|office|company) (?:ensures|includes|involves|focuses)|"
    r"(?:bachelor|master|doctorate|degree|certificate|diploma)\b|our\b|United States$|"
    r"United States (?:with|in|as|at|when)|(?:an? )?(?:new |second |"
    r"first )?(?:casebook|book|novel|article|memoir|treatise|thesis)|bar|"
    r"national firm$|bench trial|law school|school|college|clients?|people|families|cases|matters|"
    r"boards?|"
    r"faculty meetings|behalf|order|addition|particular|court(?! of)|trial|all|both|touch|person|house|Mondays?|"
    r"Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|"
    r"February|March|"
    r"April|May|June|July|August|September|October|November|December|it|her|his|their|my|them|him|me|us|you|"
    r"a (?:variety|number|range|team|file)|issues|how|(?:firm|office|company|court|agency|department)['’]s|what|this|"
    r"that|these|those|English|(?:19|20)\d\d|the (?:board|committee|community|case|phone|side|world|"
    r"state bar|oregon state bar|bar association))\b",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:firms?|offices?|company|bank|hospital|retailer|contractor|system|faculty|department|unit|newspaper|agency|"
    r"practice|(?:accounting|publishing|auction|trading|import) house|restaurant|farm|library|clinic|courthouse|"
    r"startup|start-up|nonprofit|shop|store|bakery|warehouse|"
    r"factory|"
    r"mill|plant|desk|lab|studio|magazine|union|shelter|center|airline|brewery|nursery|railroad|shipyard|mine|mailroom|"
    r"prosecutor|defenders?|boutique|chambers|industry|research|navy|army|marines|government|ministry|publisher|"
    r"ranch|crew|team|assessor|sheriff|treasury|county|city|state|bakery|hotel|airport|port)\b"
)
_AGENCY = re.compile(  # boards that employ
    r"(?i)\b(?:(?:land use|labor(?: relations)?|transportation safety|parole|review|arbitration|energy|utility|tax|"
    r"water|"
    r"workers['’]? compensation|public employees?|employment relations) (?:\w+ )?(?:board|council)|board of (?:\w+ )?"
    r"(?:appeals|review|equalization|parole|immigration|tax|industrial|revenue|contract|patent|public utilities|"
    r"veterans))\b"
)
_FACULTY = re.compile(r"(?i)(?:college|school) of (?:law|public|business)\b|law school\b(?! \w)")
_BODY = re.compile(r"(?i)\b(?:bar association|state bar|board of directors|committee|section|board|council)\b")
_OF_PEERS = re.compile(  # to which one's peers elect: "elected to the American Law Institute"
    r"\b(?:Institute|Academy|College|Society|Fellows|Foundation|Phi Beta Kappa|Coif)\b|^(?:membership|fellowship)\b"
)
_WORKS_WITH = re.compile(r"(?i)work(?:s|ed|ing)?\b.*\bwith$")
_OFFICE_NAME = re.compile(
    r"(?<!with )\b(?:LLP|LLC|PLLC|P\.?C|Firm|Law|Legal|Office|Department|Agency|Court|Center|Project|Services|Aid|"
    r"Clinic|Institute|Foundation|Bureau|Commission|Society|Company|Inc|Bank|firm|office|agency|company|nonprofit)\b"
)
_WON = re.compile(r"(?i)\W*(?:founded|co-?founded|started|opened|established|launched|left|set up|via|owns)")
_FIRM = re.compile(
    r"(?i:\b(?:firm|law|office|practice|llp|pc|llc|business|company|shop|studio|bank|agency|newspaper|paper|navy|army|"
    r"department|prosecutor|defender|nonprofit)\b)|[A-Z]\w+"
)
_SETS_UP = re.compile(r"(?i)\W*(?:started|launched|set up|established)")
_BUSINESS = re.compile(
    r"(?i:\b(?:law|office|practice|firm|llp|pllc|llc|business|company|shop|studio|clinic|agency|mediation)\b)|^[A-Z]"
)
_CLUB = re.compile(r"(?i)group|club|program|tutoring|clinic|nonprofit|project|scholarship|chapter|team")
_JOB = re.compile(r"^(?:an?|\w+ first) (?P<job>(?:[\w-]+ ){0,3}(?:job|position|gig))\b")
_STUDIED = re.compile(r"(?i)learned|went|started|began|came|moved|returned|transferred|left|after|at$")
_OURS = re.compile(r"(?i)(?:firm|office|company|team|bench|court|practice|department|staff)")
_TO_STUDY = re.compile(
    r"(?i)\bin the [\w-]+ program\b|\bfor (?:college|law|undergrad\w*|grad\w*|a degree|"
    r"school)\b|\bon a\b.*\bscholarship"
)
_LONG = re.compile(r"(?i)years?|months|summers?|decade|seasons")
_SCHOOL = re.compile(
    r"(?i)\bhigh$|\b(?:law school|law review|journal|students?|courtrooms?|clients|families|companies|cases|courts|"
    r"practice areas)$"
)
_NP = (
    r"(?P<role>[\w'’&/-]+(?:\s+(?!(?:at|for|in|with|on|to|from|and|until|before|after|since|during|while|where|who|of)\b)"
    r"[\w'’&/-]+){0,5})"
)
_AS = Cued(
    "as",
    r"\b(?:work(?:s|ed|ing)?|career|stints?|job|began|started|hired (?:me|her|him|them)|hired|employed|years|summers?|"
    r"months|decades?|time|moonlight(?:s|ed)|career|(?:in|since|until) \d{4})(?: (?:out|full-time|part-time|(?:her|"
    r"his|their|my|legal|work|"
    r"first|"
    rf"career|briefly|here|summers|nights|for|[\w-]+ years)))* as (?:an?|the|its|their)\s+{_NP}"
    rf"(?P<where>(?:\s+(?:at|for|with|in|on|to|of|under)\s+{ORGANISATION})?)(?P<years>(?:{YEARS}){{0,2}})",
)
_NO_WORK = re.compile(
    r"(?i)\b(?:mentor|volunteer|coach|member|student|means|result|whole|way|team|example|speaker|tutor)\b"
)


_CUES = (  # with which a tie begins
    "a after am americorps an and appointed apprenticed arbitrated arrived arrives article articled articling at "
    "audited been began built by came career careers clerked clerking clerks clerkship clerkships co come comes "
    "completed consulted coordinated covered currently cut deployed designed did directed drafted earlier earned "
    "edited elected elevated employed engineered enlisted entered established extern externed externing "
    "externship externships fellowship fellowships first formerly founded founder founding got has headed held "
    "her hired his hitch holding honed hung i in interned interning internship internships is joined joining "
    "joins judicial jumped landed last lately later launched learned led left litigated logged managed mediated "
    "member moved my named next nominated now on opened organised organized own owns past practiced practices "
    "practised practises presently previously private produced programmed prosecuted put ran re recruited "
    "rejoined rejoining rejoins remained reported residency retired returned rotation rotations sat secondment "
    "secondments served serves set sharpened shifted signed since sits sitting sold spent started stayed stint "
    "stints summer summered summers switched taught tenure the their then time to took tour tours transferred "
    "transitioned tried veteran via was went were while will with work worked working works year years"
)


@cache
def _ties() -> Begun:
    as_role = rf"(?P<as>\s+as\s+(?:an?|its|the)\s+{role_pattern().pattern}(?:{YEARS})?)?"
    return Begun(
        _CUES,
        rf"(?P<tie>(?<![\w-])(?<!social )(?<!graduate )(?<!volunteer )(?<!bono )(?<!course )(?<!why she )(?<!why he )"
        rf"{_TIE}|{_FRAGMENT}|^(?:At|With)(?= (?:the )?[A-Z]))\s+(?:the\s+|"
        rf"an?\s+)?(?P<org>{ORGANISATION})"
        rf"(?P<years>(?:{YEARS}){{0,2}}){as_role}",
        marks=("year", "month", "summer", "decade", "season", "semester", "terms"),
    )


def tied(said: Said) -> Iterator[Found]:
    """Posts by tie to an organisation, and by "as a", whatever the role."""
    words = _BEGINS.sub(lambda found: found.group().lower(), said.words)
    for found in _ties().finditer(words):
        organisation = trimmed(found["org"])
        job = _JOB.search(found["tie"])
        if job:
            yield post(said, found.span(), job["job"], organisation, PERHAPS)
            continue
        before = words[: found.start()]
        if not _is_employer(found["tie"], organisation) or _GIVEN.search(before) or is_wished(before):
            continue
        role = role_pattern().search(found["as"] or "")
        end = found.end() if found["as"] else found.end("years")
        sure = re.search(r"[A-Z]", organisation)
        yield post(said, (found.start(), end), role.group() if role else "", organisation, LIKELY if sure else PERHAPS)
    for found in _AS.finditer(words):
        if _NO_WORK.search(found["role"]) or len(found["role"]) < 4 or is_wished(words[: found.start()]):
            continue
        yield post(said, (found.start("role"), found.end()), found["role"], _place(found["where"]), PERHAPS)


_GIVEN = re.compile(r"(?i)\b(?:volunteer|donat)\w*(?: (?:her|his|their|my))?\s*$")  # "volunteers her time with"
_BEGINS = re.compile(  # a verb that begins a line of a resume: "Clerked for", "Joined"
    r"(?:^|(?<=[.;] ))(?:Works|Employed|Currently|Articled|Clerked|Clerking|Joined|Worked|Interned|Externed|"
    r"Practi[cs]ed|Spent|Left|Served|"
    r"Summered|Founded|Co-founded|Opened|Started|Began|Came|Elevated|Appointed|Named|Elected|Recruited|Hired|Moved|"
    r"Retired|In-house|Litigated|Prosecuted|Ran|Led|Managed|Headed|Directed|Taught|Stints?|First job)\b"
)


def _place(where: str) -> str:
    return trimmed(re.sub(r"^\s*(?:at|for|with|in|on|to|of|under)\s+(?:the\s+)?", "", where))


_GONE = re.compile(r"(?:went|came|moved|returned|jumped|comes?|switched) (?:back |over )?to")
_TO_NOBODY = re.compile(
    r"[A-Z]{2,5}(?: too)?$|(?:[A-Z]\w+ ){1,2}(?:County|Parish|Valley|Island|Bay)(?: and| when\b.*)?$"
)


def _is_no_goal(tie: str, organisation: str) -> bool:
    """ "went to UGA", "came to Pierce County", "the award went to Ann Lee", "come from Hilmar", "With Ann Lee of" """
    if _GONE.match(tie) and (_TO_NOBODY.match(organisation) or is_person(organisation)):
        return True
    lone = re.match(r"comes? from|With$", tie) and " " not in organisation
    return bool(lone) or (tie == "With" and is_person(organisation))


def _is_no_post(tie: str, organisation: str) -> bool:
    """Is it a school that one went to, a body, or the very office that the page is of?"""
    if _STUDIED.match(tie) and (schools_in(organisation, short_too=True) or _TO_STUDY.search(organisation)):
        return True
    if _is_no_goal(tie, organisation):
        return True
    came = re.split(r" from | and\b| when\b| to [a-z]", organisation, maxsplit=1)[0]
    if is_region(came) or (place(organisation) or ("",))[0] == came:
        return True  # "came to Minnesota"
    clerked = tie.lower().startswith(("clerk", "judicial clerk", "to clerk", "extern", "intern"))
    body = initials().match(organisation) and tie.startswith("join")
    told = re.sub(r"^late ", "", organisation) if clerked else organisation
    if _FACULTY.match(told) and tie.startswith(("join", "rejoin")):
        return False  # "joined the College of Law in 2014"
    board = _BODY.search(told) and not _AGENCY.search(told)
    elected = tie.lower().startswith("elected") and _OF_PEERS.search(told)
    bad = _BAD_ORG.search(told) and not _AGENCY.match(told)
    ours = tie.lower().startswith("joining") and _OURS.fullmatch(organisation)
    return bool(ours or body or board or elected or bad or _SCHOOL.search(told))


def _is_own(tie: str, organisation: str) -> bool:
    """Is what one founded, opened or left a firm?"""
    if re.match(r"(?:in|out|with|at|as|by|when|to|up)\b", organisation):
        return False
    if _SETS_UP.match(tie) and not _BUSINESS.search(organisation):
        return False
    return bool(_FIRM.search(organisation)) and not ("found" in tie.lower() and _CLUB.search(organisation))


def _is_employer(tie: str, organisation: str) -> bool:
    if _is_no_post(tie, organisation):
        return False
    if _WON.match(tie):
        return _is_own(tie, organisation)
    if _WORKS_WITH.match(tie) and not _OFFICE_NAME.search(re.split(r" to [a-z]", organisation, maxsplit=1)[0]):
        return False
    if tie.startswith("clerk") and re.search(r"(?i)\b(?:judges?|justices?|courts?|magistrates?)\b", organisation):
        return True
    named = re.search(r"[A-Z]", organisation) and not re.match(r"in\b", organisation)
    return bool(named or _EMPLOYER.search(organisation) or (tie.startswith("worked") and _LONG.search(tie)))

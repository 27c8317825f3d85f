"""What somebody does for a town and its people: boards of its bodies, and what those who help are called."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import AnyCase, Cued, words_of
from halfhour.reading.facts.memberships.bodies import PROFESSIONAL, is_faith
from halfhour.reading.gazetteers import known


@cache
def things() -> Cued:
    """What a clause about free time has to do with, whatever its verb."""
    table = known.pastimes()
    words = table["thing"] | table["noun"]
    either = known.either(words).replace(r"\-", "[- ]")
    return Cued(" ".join(words_of(" ".join(words))), rf"(?i)(?<![\w-])(?:{either})(?![\w-])")


_NAME = (
    r"(?:[A-Z][\w'’&.-]*|4-H)(?:,? (?:(?:of|for|the|and|&|de|la|on|at|in|to|with) ){0,3}[A-Z][\w'’&-]*+| \d+(?= ))*"
    r"(?:\s*\([^()]{3,40}\))?"
)
_BOARD = (
    r"(?:(?:junior |advisory |governing |associate |founding |school |young professionals )*"
    r"(?:boards?|council|commission|committee)(?: of (?:directors|trustees|governors|advisors|visitors))?)"
)
_SAT = Cued(
    "board boards commission committee council",
    r"(?:\b(?:serv(?:es|ed|ing)|sits?|sat|sitting|elected|appointed|chair(?:s|ed)?|joined|leads?)\b[^.;,]{0,30}?|"
    r"\b(?:am|is|was|been|I'm|I’m|he's|she's|also)\b (?:\w+ ){0,2}?)?"
    rf"(?:\bon|\bto|\bof|\bchair(?:s|ed)?|\bjoined|^|; |, |\band) (?:the |its |their |a )?{_BOARD} (?:of|for|at|with) "
    rf"(?:the )?(?P<n>{_NAME}(?:(?:,| and|, and) (?:the )?{_NAME}){{0,3}})",
)
_LOCAL = Cued(
    "authority board boards commission committee council",
    r"\b(?:(?:serv(?:es|ed|ing)|sits?|sat|sitting|elected|appointed|joined|was|is|am|been|I'm|"
    r"now)\b[^.;,]{0,30}? (?:on|to)|"
    r"chair(?:s|ed)?|I chair|joined|leads) (?:the |our |her |his |their )?"
    r"(?P<n>(?:[\w'’&.-]+ ){0,6}?(?i:librar(?:y|ies)|school|parks?|planning|arts|museum|zoning|city|town|village|"
    r"county|historic\w*|"
    r"neighbou?rhood|housing authority|hospital|symphony|theat(?:er|re)|fair|recreation|tree|cemetery|water|transit|"
    r"airport|"
    r"festival|food bank|shelter|welfare|human rights|ethics|preservation|charter|youth|garden|ballet|opera|orchestra|"
    r"american|aging|landmarks?|cultural|bike|bicycle|trails?|fire)(?:['’]s)?(?: district)?(?: of(?: [A-Z]\w+){1,4})?"
    r"(?: \w+)? "
    r"(?i:boards?|council|commission|committee|authority)(?: of (?i:trustees|directors))?)\b",
)
_OFFICE = Cued(
    "board captain chair chairman chairperson chairwoman commissioner director docent founder member moderator patron "
    "president secretary steward treasurer trustee usher warden",
    r"(?<![\w-])(?:an? |the )?(?:(?:past|former|current|founding|vice|board|longtime|immediate past|life|active|"
    r"proud) |co-)*"
    r"(?i:president|chair(?:man|woman|person)?|treasurer|secretary|trustee|director|founder|board member|member|warden|"
    r"captain|commissioner|patron|docent|usher|steward|moderator)(?:,| of| for| at| with) (?:the |our )?"
    rf"(?P<n>(?:[\w'’-]+ ){{0,3}}(?:library|museum|garden|choir|book club|food bank|orchestra|theater|theatre|"
    rf"town meeting)\b|"
    rf"{_NAME})",
)
_TOWNLY = AnyCase(
    r"\b(?:rotary|kiwanis|lions|elks|jaycees|grange|junior league|chamber of commerce|ymca|ywca|scouts?|4-h|"
    r"habitat|"
    r"humane|food|pantry|librar\w+|museum|theat(?:er|re)|playhouse|symphony|orchestra|choir|chorus|chorale|ballet|"
    r"opera|"
    r"soroptimist\w*|zonta|optimists?|town meeting|arts|garden\w*|park\w*|trail\w*|river\w*|conservancy|land trust|"
    r"watershed|audubon|zoo|aquarium|historical|"
    r"festival|"
    r"fair|school board|school district|planning commission|council on aging|big brothers|boys|girls|youth|"
    r"little league|"
    r"soccer|rowing|running|cycling|ski|hospice|shelter|homeless|literacy|reading|free clinic|red cross|united way|"
    r"fire|"
    r"rescue|neighbou?r\w*|community|co-?op|cemetery|friends of|animal|pto|pta|boosters|band|volunteer\w*|"
    r"meals on wheels|"
    r"alumni|club|league of women voters|sailing|swim\w*|farm\w*|market|bicycle|bike)\b"
)
_CALLED = Cued(
    "actor aficionado alto angler baker baritone bassist beekeeper big birder bowler brewer brother buff "
    "cellist climber coach collector crossing curler cyclist dancer den devotee docent drummer emt enthusiast "
    "fan fiddler firefighter fisherman forager gardener golfer guitarist hiker homebrewer hunter knitter "
    "lifeguard marathoner musician organist paddler painter photographer pianist pilot player poet potter "
    "quilter referee ringer rower runner sailor scout scoutmaster singer skier soprano storyteller surfer "
    "swimmer tenor triathlete troop ultramarathoner ultrarunner umpire usher violinist volunteer rider racer "
    "auctioneer "
    "announcer caller",
    r"(?:(?:\b(?:is|am|been|remains|serves as|was(?= [^.;]*(?:volunteer|coach|docent|leader|big (?:brother|sister)|"
    r"Big)\b))|"
    r"['’][sm]|\band) (?:also |still |now |now also )?|^(?=An? )|, (?=an? ))(?:[Aa]n?|the|our|"
    r"their) (?P<n>(?:[\w'’-]+,? ){0,4}?"
    r"(?i:docent|usher|player|troop leader|scout leader|scoutmaster|den leader|coach|umpire|referee|big (?:brother|"
    r"sister)|"
    r"(?:volunteer )?firefighter|emt|lifeguard|master gardener|gardener|beekeeper|crossing guard|storyteller|"
    r"bell ringer|"
    r"drummer|fiddler|violinist|cellist|pianist|organist|guitarist|bassist|singer|soprano|alto|tenor|baritone|musician|"
    r"potter|painter|quilter|knitter|baker|runner|marathoner|ultramarathoner|triathlete|cyclist|hiker|climber|skier|"
    r"rower|"
    r"swimmer|surfer|sailor|paddler|golfer|bowler|curler|birder|angler|fisherman|hunter|forager|brewer|homebrewer|"
    r"pilot|"
    r"dancer|actor|poet|photographer|collector|chess player|fan|enthusiast|buff|aficionado|devotee|volunteer|"
    r"auctioneer|announcer|dance caller|(?:bull|trick|bronc) rider|barrel racer|ultrarunner)\b"
    r"(?! (?i:attorney|lawyer|coordinator|manager|director|program|counsel|for the (?:firm|defense|plaintiff)|"
    r"assistant|"
    r"interpreter|shop|in \d{4}|of the (?:year|month|quarter)))(?: (?:of|in|at|with|for|on) (?:the |her |his |their |"
    r"a )?[^.;,:]{3,70}?(?=[.;,:)]| and |$|\())?"
    r"(?:\s*\([^()]{3,40}\))?)",
)
_FAN = Cued(
    "belt fan follower holder supporter training",
    r"\bblack belt in [\w ]{4,30}|\btraining for (?:an?|her|his|their|the) (?:\w+ )?[\w-]+|"
    r"\b(?:(?:[Dd]ie-?hard|[Ll]ifelong|[Rr]abid|[Dd]evoted|[Ll]ong-?suffering|[Aa]vid|[Hh]uge|[Bb]ig|[Pp]assionate|"
    r"[Ff]aithful|[Ll]oyal) )"
    r"(?:[\w'’-]+ ){0,4}?(?:fan|supporter|follower|season-ticket holder)\b(?: of (?:the )?[\w'’ -]{3,40})?",
)
_GIVES = Cued(
    "active belong belongs devote devotes donate donates give gives help helped helps involved lend lends "
    "speak speaks started support supports",
    r"\b(?:(?:gives?|donates?|lends?|devotes?) (?:(?:her|his|their|my|some of (?:her|his|their)) )(?:free |"
    r"spare )?(?:time|saturdays|"
    r"weekends|evenings|hours|services|voice|talents?)(?: to)?|gives? back(?: by| to| through| as)?|"
    r"(?:is|am|are|was|I'm|been|,|and|also|stays|remains) (?:also |very |deeply |long )?(?:active|involved) (?:in|"
    r"with)|supports?|"
    r"belongs? to (?:an?|the|her|his)|speaks? to|help(?:s|ed)? (?:out )?(?:at|run|with|start|organi[sz]e|build)|"
    r"started(?: up)?(?= (?:the|an?) )) (?P<n>[^.;:]{4,110})",
)
_PAST = re.compile(r"\b(?:worked|hired|employed|until|intern\w*|law school|university|college)\b")


_TRADE = re.compile(r"\b[A-Z][a-z]+ers['’] ")  # "the Stockgrowers' water committee"


def for_the_town(words: str) -> Iterator[tuple[int, int]]:
    """Spans of what is done for the town's bodies and people, wherever in a sentence."""
    for found in _SAT.finditer(words):
        if _is_townly(found["n"], sure=bool(re.search(r"[Bb]oard", found.group()))):
            yield _trimmed(words, found.start(), found.end())
    for found in _LOCAL.finditer(words):
        if _TRADE.search(found["n"]):
            continue
        if not PROFESSIONAL.search(found["n"]) or re.search(r"(?i)librar|school", found["n"]):
            yield _trimmed(words, found.start(), found.end())
    for found in _OFFICE.finditer(words):
        if _TOWNLY.said_in(found["n"]) and _is_townly(found["n"], sure=False):
            yield _trimmed(words, found.start(), found.end())
    for found in _FAN.finditer(words):
        yield found.span()
    for found in _CALLED.finditer(words):
        if not (_PAST.search(found["n"]) or is_faith(found["n"])):
            yield found.start("n"), found.end("n")


def given(words: str) -> Iterator[tuple[int, int]]:
    """ "gives her time to Street Roots", "is active in the PTA": where it names something of the town."""
    for found in _GIVES.finditer(words):
        if (
            things().search(found["n"])
            or _TOWNLY.said_in(found["n"])
            or re.match(r"gives? |donates|lends", found.group())
        ):
            yield found.start(), found.end()


_FRAGMENT = re.compile(
    r"(?:[\w'’-]+ ){0,5}?(?i:usher|docent|volunteer|coach|judge|tutor|mentor|organi[sz]er|steward|crew|trustee|"
    r"board(?: member)?|"
    r"captain|chief|referee|umpire|organist|announcer|caller|emcee|leader|fan|company|patrol|driver|player|founder|"
    r"friend|"
    r"supporter|chair|president|treasurer|secretary|commissioner|scorekeeper|member)\b.{0,80}"
)


_OFTEN = re.compile(
    r"^[^.:]{4,60}, (?:(?:first|second|third|last|every|most) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|"
    r"^(?:Soroptimist|Rotary|Kiwanis|Lions|Zonta|"
    r"Optimist)\w* (?:Club )?of [A-Z]\w+(?: [A-Z]\w+)?$",
    re.IGNORECASE,
)
_TELLS = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|I|we|was|were|is|are|has|started|joined|hired|began)\b")


def fragment(words: str) -> bool:
    """ "Usher, Salem Playhouse", "Seed swap organizer every April": a line that is nothing else."""
    if _TOWNLY.said_in(words) and _OFTEN.search(words) and not _TELLS.search(words):
        return True
    if not _FRAGMENT.fullmatch(words) or _TELLS.search(words) or PROFESSIONAL.search(words) or is_faith(words):
        return False
    return bool(things().search(words) or _TOWNLY.said_in(words))


def is_role(words: str) -> bool:
    """ "Docent, Dana House" in a list of what somebody does unpaid."""
    return bool(_FRAGMENT.fullmatch(words)) and "," in words and not _TELLS.search(words)


def _is_townly(name: str, *, sure: bool) -> bool:
    if is_faith(name) or re.search(r"\b(?:LLP|PLLC|Inc|Corp\w*|Bank|Company|Bar|Law|Legal|Lawyers|Attorneys)\b", name):
        return False
    return bool(_TOWNLY.said_in(name)) or (sure and not PROFESSIONAL.search(name))


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    lead = re.match(r"[\s,;]*(?:and )?", words[start:end])
    return start + (lead.end() if lead else 0), end

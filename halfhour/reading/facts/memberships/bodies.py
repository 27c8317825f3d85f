"""Names of bodies to which one may belong, and whether they are of the profession or of the town."""

import re
from functools import cache

from halfhour.reading.cued import words_of
from halfhour.reading.facts.found import trimmed
from halfhour.reading.gazetteers import known

_W = r"[A-Z][\w'’.&/-]*+"  # "Latina/o" too
_HEADS = (
    r"Associations?|Assoc\b\.?|Ass['’]?n\b\.?|Bar|House of Delegates|Society|Academy|College(?= of (?!(?:the )?Law))|"
    r"Inns? of Court|Inn|"
    r"Section|Committee|"
    r"Council|League|"
    r"Guild|Lawyers|"
    r"Federation|Institute|Board|Commission|Task Force|Task Group|Chapter|Network|Alliance|Coalition|"
    r"Caucus|Conference|"
    r"Club|Foundation|Center|Fund|Project|Division|Women Lawyers|Attorneys|Counsel|Judges|Paralegals|"
    r"Defenders|"
    r"Partnership|Partners|Friends|Services?|Volunteers|Trust|Museum|Library|Theatre|Theater|"
    r"Symphony|Orchestra|"
    r"Hospice|Shelter|School|Rotary|Kiwanis|Grange|Review|Journal|Ballet|Opera|Bank|Clinic|"
    r"Initiative|Program|"
    r"Advisory Panel|Workgroup|Roundtable|Group|Union|Company|House|Community(?! College)|Garden|Kitchen|Sailing|"
    r"Hospital|Panel"
)
BODY = re.compile(
    rf"(?:(?:the|its|The)\s+)?(?:{_W}(?:\s+(?:of|for|and|&|the|on|in|de|la|del|to|at|"
    rf"against)(?:\s+the)?)?\s+){{0,9}}(?:{_HEADS})\b"
    rf"(?:\s+(?:of|for|on|and|&|against)\s+(?:the\s+)?(?:{_W}(?:\s+(?:and|&|of|the)\s+(?:{_W}))*\s*){{1,5}})*"
    rf"(?:(?:,|'s|\s+-)?\s+(?:{_W}\s+(?:(?:and|&|,|of|for)\s+)?){{0,6}}(?:[Ss]ection|[Cc]ommittee|"
    rf"[Dd]ivision|[Cc]hapter|[Tt]ask [Ff]orce|[Bb]oard))*"
)
PROFESSIONAL = re.compile(
    r"\b(?:bar|bars|law|lawyers?|legal|paralegals?|attorneys?|judges?|judicial|courts?|counsel|trial|"
    r"defenders?|defense|"
    r"prosecutors?|inns?(?: of court)?|litigation|mediators?|mediation|arbitrat\w+|advocates?|bankruptcy|"
    r"tax|planners|notar\w+|"
    r"estate|employment|compliance|privacy|interpreters?|clerks?|justice|immigration|trademark|"
    r"intellectual|patent|innocence|public interest|"
    r"criminal|victims?|e-discovery|ediscovery|professional|professionals|association|academy|fellow|"
    r"bar foundation)\b",
    re.IGNORECASE,
)
CIVIC = re.compile(
    r"\b(?:volunteers?|youth|food|hospice|garden\w*|kitchen|shelter|museum|library|theat(?:er|re)|"
    r"symphony|orchestra|choir|"
    r"band|coach\w*|team|soccer|baseball|softball|basketball|swim\w*|ski|run(?:ning|ners)?|trail\w*|"
    r"steward|rivers?|watershed|parks?|"
    r"rotary|kiwanis|lions club|grange|scouts?|habitat|humane|animal|rescue|pto|pta|elementary|"
    r"middle school|high school|"
    r"little league|4-h|pro bono|historical|arts|ballet|opera|festival|literacy|reading|tutor\w*|"
    r"mentor\w*|big brothers|big sisters|"
    r"ymca|ywca|boys|girls|children|seniors|meals|homeless|housing|neighborhood|neighbors|city "
    r"council|planning commission|school board|chamber|"
    r"land trust|conservancy|audubon|boys & girls|united way|red cross|blood|fire|search and rescue|"
    r"radio|market|co-?op|(?:city|town|village) of|urban renewal|transportation (?:committee|commission|board)|"
    r"transit|planning (?:board|committee|council)|zoning|tourism|"
    r"charter review|recreation|"
    r"farm\w*|club|citizens|community|ducks|salmon|hospital|foundation|civic|board game|sailing|"
    r"rowing|beekeep\w*)\b",
    re.IGNORECASE,
)
NEAR_HOME = re.compile(r"(?i)\b(?:neighbou?rhood|homeowners|block|parents) (?:association|council|club)")
STRONG = re.compile(
    r"\b(?:bar association|state bar|\bbar\b|lawyers|attorneys|paralegal|inns? of court|law section|"
    r"judges|trial|counsel|defenders|legal professionals|"
    r"law institute|academy of|college of)\b",
    re.IGNORECASE,
)
FAITH = re.compile(
    r"\b(?:church|parish|synagogue|temple (?:beth|israel|sinai)|mosque|ministry|ministries|"
    r"congregation|cathedral|diocese|bible|"
    r"knights of columbus|christian|catholic|jewish|muslim|lutheran|methodist|presbyterian|episcopal|"
    r"baptist|mormon|lds|islamic)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b(?:(?:immediate\s+)?(?:past|former|current|vice|founding|inaugural|incoming|"
    r"co-?)?[- ]?(?:president|chair(?:person|man|woman)?|co-chair|secretary|treasurer|"
    r"vice[- ]?(?:president|chair)|president-elect|chair-elect|director|board member|member of the "
    r"board|board of (?:directors|governors|trustees)|fellow|liaison|delegate|trustee|"
    r"founder|co-founder|editor|newsletter editor|executive committee|board|officer|representative|"
    r"barrister|master|treasurer|student member|member-at-large))\b",
    re.IGNORECASE,
)


def is_faith(words: str) -> bool:
    """Belonging to a faith is never a fact here."""
    return bool(FAITH.search(words)) and not re.search(
        r"\b(?:university|college|school|charities|lawyers?|law)\b", words, re.IGNORECASE
    )


def is_civic(words: str) -> bool:
    """Is a body one of the town rather than of the profession?"""
    if STRONG.search(words) or re.search(r"\b(?:law|legal|bar)\b", words, re.IGNORECASE):
        return bool(
            re.search(r"\b(?:volunteer|pro bono|clinic|mock trial|youth|coach|school)\b", words, re.IGNORECASE)
        ) and not re.search(
            r"\b(?:bar association|bar['’]s|bar panel|state bar|section|committee|lawyers|paralegal association)\b",
            words,
            re.IGNORECASE,
        )
    return bool(CIVIC.search(words)) or not PROFESSIONAL.search(words)


@cache
def initials() -> re.Pattern:
    """Bodies that are known as they are written, by their initials or in full."""
    return re.compile(rf"(?<![\w-])(?:{known.either([*known.bodies(), *known.named_bodies()])})(?:'s)?(?![\w-])")


@cache
def parts_of_known() -> re.Pattern:
    """A part of such a body: "ABA Section of Litigation", "IAPP's KnowledgeNet chapter", "CBA Manitoba Branch"."""
    parts = (
        "[Ss]ection|[Cc]ommittee|[Cc]ouncil|[Ff]orum|[Dd]ivision|[Cc]hapter|[Tt]ask [Ff]orce|[Bb]ranch|[Rr]egion|"
        "[Ww]orking [Gg]roup"
    )
    named = r"(?:(?:[A-Z][\w'’&.-]*|and|of|on|for|the|&),?\s+)"
    of = r"(?:\s+(?:of|on|for)\s+(?:the\s+)?[A-Z][\w'’&-]*(?:,?\s+(?:and\s+|&\s+)?[A-Z][\w'’&-]*)*|\s+\d{1,2}\b)?"
    body = initials().pattern.replace("(?:'s)?", "(?:['’]s)?")
    return re.compile(rf"{body}(?:,)?\s+{named}{{0,6}}?(?:{parts})\b{of}")


_AS_FELLOW = re.compile(r"^(?:(?:[Tt]he|[Ii]ts)\s+)?(?:Fellow (?:of|in) (?:the )?(?=.* ))?")
_AS_MEMBER = re.compile(
    r"(?i)^(?:(?:is|was|am) )?(?:an? )?(?:(?:active|long-?time|founding|charter|proud|life(?:time)?|associate|elected|"
    r"current|honorary) )*members?(?: of)?(?: the)?[,:]?\s*"
)


def organisation_in(plain: str) -> str:
    """The body alone of words that say who belongs to it, and as what."""
    whole = known.bodies().get(plain.split(" ", 1)[0].strip(",-–—:"), "")
    if words_of(whole) == words_of(plain) != frozenset():
        return whole  # "NALA - The Paralegal Association"
    found, part = BODY.search(plain), parts_of_known().search(plain)
    if part and not (found and found.start() <= part.start()):
        return trimmed(part.group())
    if found and len(found.group()) > 8:
        plain = _AS_FELLOW.sub("", found.group())
    elif brief := initials().search(plain):
        short = brief.group().removesuffix("'s")
        return known.bodies().get(short, short)
    return trimmed(_AS_MEMBER.sub("", plain))

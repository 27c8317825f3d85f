"""Names out of facts as they are said aloud inside a question; "" for what nobody would say. Pure."""

import re
from collections.abc import Iterable

from halfhour.reading.gazetteers.known import (
    cities,
    colleges,
    given_names,
    languages,
    law_schools,
    more_college_names,
    practice_areas,
    role_names,
    states,
)
from halfhour.wording.article import with_article

LONGEST = 80  # characters of a detail that still reads well inside a question
_WORDS_OF_A_FIELD = 6  # more of them are a list or a sentence
_NAMES_SOMETHING = re.compile(
    r"(?!Judge |Justice |Hon)(?!.*\b(?:[Ss]he|[Hh]e|[Tt]hey|[Ww]e|I|I[’']m|this|these"
    r"|[Hh]er|[Hh]is|[Tt]heir|[Tt]rained|will|says|has|have|since|where|who|with)\b)(?=.*[^\W\d_]{3})[^·|\n]+$"
)
_FRAYED = re.compile(
    r"[\s,;:!?(&/–—-]+$|\s(?:from|for|of|in|at|by|and|or|both|too|also|the|an?|to|as|on|is|was|will|plus|with|about|arising|including)$",
    re.I,
)
_LED = re.compile(r"^(?:Then|Later|Now|Formerly|Previously|With|At|Also|And|From|In)\s(?=\S+\s\S)")
_CUT = re.compile(r"\s*(?:;|,\s,|\*|\sJudge\s|[(\[](?![^()\[\]]*[)\]]\s*\w)|,\s(?:and|by|where|now)\b).*$")
_ELSEWHERE = re.compile(
    r",?\s(?:in|on(?= the| [A-Z])|est\b|(?:\w+ )?(?:years|yrs|months|mos)\b"
    r"|each|every|will|through|during|while|until|before|after|as|by)(?:\s.*)?$"
)
_AT_A_HOUSE = re.compile(r"\sat\s.*$")
_TOWN = re.compile(r",\s(?:[^,]+,\s)?[A-Z]{2}$")
_GENERIC = frozenset(
    "the a an of in for at law legal firm court office practice private solo company business industry school college"
    " university clinic bank nonprofit agency home here department bar association paralegal group team program"
    " property sector field self employed freelance boutique small large big local national regional several various"
    " own different two three four years work desk criminal civil certified professional high international"
    " public attorney lawyer consultant yrs mos year years months member past trustee chair"
    " president director secretary treasurer officer membership advisory board aid land use unit housing"
    " services".split()
)
_SCHOOL = re.compile(r"School|College|Universi|Institute|Academy|Seminary|Polytechnic|Law\b|[A-Z]{3}|(?:State|Tech)$")
_OFFICES = re.compile(
    r"^(?:(?:past|former|immediate past|founding|current|then)\s)*"
    r"((?:co-|vice[ -]|deputy )?(?:president|chair(?:man|woman|person)?|secretary|treasurer|director|trustee|editor)"
    r"(?:-elect)?|secretary[ -]treasurer)$"
)
_ON_BOARDS = re.compile(r"^(?:(?:member of the )?(?:(board)(?: of \w+| member)?|(executive committee)(?: member)?))$")
_OFFICE_AFTER = re.compile(
    r",[^,]*\b(?:co-)?(?:chair|president|treasurer|secretary|director|member|officer|board)$", re.I
)
_OFFICE_BEFORE = re.compile(
    r"^(?:[\w-]+\s)?(?:board|chair|president|treasurer|secretary|director|member|officer|trustee|co-chair|vice-chair),\s"
    r"|^(?:sits|serves|active|member|belongs)\s(?:on|in|of|to)\s(?:the\s)?",
    re.I,
)
_LED_BY = re.compile(r"^(?:\w+ ){1,2}of the (?=[A-Z])")
_NO_ARTICLE = re.compile(r"counsel|staff|head of|chief of|faculty|lead\b", re.I)
_LIKE_YOU = re.compile(r"U\.?S\b|uni|use|eu|one\b", re.I)
_VERB = re.compile(
    r"(?:I|we|calendar|build|process|fund|draft|prepare|handle|manage|file|review|run|write|keep|help|advise|assist"
    r"|represent|serve|coordinate|support|provide|organize|maintain|work|do|make|track|interview|summarize|answer"
    r"|conduct|research|negotiate|defend|counsel(?= \w+ing\b))\s",
    re.I,
)
_SENTENCE = re.compile(
    r"^(?:an?|the|some|our|my|your|other|and|or|from|on|why|who|mostly|only|it[’']s|its|cases|everything|takes|\d+)\s"
    r"|[A-Z]{2,4} \d{3}|\b(?:will|gets?|passed|speak|is|are|was|were|does?|can)\s",
    re.I,
)
_BEYOND = re.compile(
    r"\s(?:for|before|in|at|on|on behalf of|throughout|across|under|with|arising|including|such as)\s.+$"
)
_MATTERS = re.compile(
    r"(?:violence|abuse|assault|malpractice|injur(?:y|ies)|death|theft|fraud|homicide|neglect|harassment"
    r"|discrimination|Act)$"
)
_BARE_FIELDS = dict.fromkeys(
    "family criminal employment immigration tax juvenile labor civil commercial corporate business health education"
    " consumer environmental elder maritime administrative municipal constitutional".split(),
    "law",
) | {"premises": "liability", "transactional": "work", "appellate": "work"}
_KEPT = ("American", "Indian", "Native", "Medicaid", "Medicare", "Social Security", "Internet", "Title", "Chapter")
_NO_FIELD = re.compile(r"approved|honou?rs|GPA|distinction|cum laude|degree|studies in progress|\d", re.I)
_NO_CREDENTIAL = re.compile(
    r"notary|exam\b|CPR|first aid|driver|State Bar|Bar Association|training$"
    r"|course$|Societ|^(?:American |National )?Institute|from the|^\w+$|[’']s [a-z]+$"
    r"|\b(?<!of )(?:College|University|School|Institute)$",
    re.I,
)
_WON = re.compile(
    r"^(?:I |was |were |am |been |have |has )*(?:won|winning|named(?: to)?|received|earned|awarded|honou?red with"
    r"|selected for"
    r"|recipient of|winner of|given|recognized (?:in|by|as))\s",
    re.I,
)
_WROTE = re.compile(
    r"^(?:is |was )?(?:the |an? )?(?:co-?)?(?:wrote|author(?:ed)?|writer|edit(?:ed|or)|published|contributed(?: to)?)"
    r"(?: of)?\s(?:the (?:first|second|third|\w+th) edition of\s)?",
    re.I,
)
_SLIGHT = re.compile(r"read|basic|some|beginn|elementary|learn|school|rusty|limited", re.I)
_NOT_SPOKEN = re.compile(r"English$|Latin|Ancient|Classical|Sign\b|Biblical|Old ", re.I)


def tidy(words: str) -> str:
    """Without pictures, clipped ends and what is said beside a name; "" where it names nothing, or is too long."""
    words = _LED.sub("", re.sub(r"^[^\w“\"(]+", "", " ".join(_CUT.sub("", words).split())))
    while (shorter := _FRAYED.sub("", words)) != words:
        words = shorter
    words = re.sub(r"(?<=\bof )(.+)[’']s$", r"\1", words)
    words = f"{words}." if re.search(r"\b[A-Z]\.[A-Z]$", words) else words
    return words if _NAMES_SOMETHING.match(words) and len(words) <= LONGEST else ""


def named(words: str) -> str:
    """The name of a body, tidied; "" for a generic one: "firm", "the court", "its real estate practice"."""
    words = tidy(words)
    told = [word for word in re.findall(r"[\w.’'&-]+", words.split(",")[0]) if word.lower().strip(".") not in _GENERIC]
    begins = re.match(r"(?:[Tt]he |an? )?(\S)", words)
    has_name = any(word[0].isupper() or word[0].isdigit() for word in told)
    if words.count('"') % 2 or not has_name or not begins:
        return ""
    indefinite = re.match(r"an? ", words)
    return words if begins[1].isupper() or indefinite else ""


def employer(words: str, role: str = "") -> str:
    """Where somebody works; "" for a town, a field, one bare word, or the person whom somebody assists."""
    words = _ELSEWHERE.sub("", tidy(words))
    words = words if "Universit" in words else _AT_A_HOUSE.sub("", words)
    name = named(_TOWN.sub("", words))
    bare = name.removeprefix("the ").removeprefix("The ")
    if (
        bare in cities()
        or bare in states()
        or bare.lower() in practice_areas()
        or (" " not in bare and not re.search(r"[A-Z].*[A-Z]|\d", bare))
    ):
        return ""
    assists = re.search(r"assistant|secretary|clerk|paralegal|aide", role, re.I)
    is_person = re.fullmatch(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+", bare) and bare.split()[0] in given_names()
    return "" if is_person and assists else with_article(name)


def school(words: str) -> str:
    """Where somebody studied."""
    name = named(words)
    is_known = name in colleges() or name in more_college_names() or name.lower() in law_schools()
    if "High School" in name:
        return ""
    return with_article(name) if is_known or _SCHOOL.search(name) else ""


def group(words: str) -> str:
    """What somebody is a member of, without the office that stands before it or after it."""
    words = re.sub(r"\b(?:Assoc|Assn)\b\.?", "Association", _OFFICE_AFTER.sub("", _OFFICE_BEFORE.sub("", tidy(words))))
    return with_article(named(_LED_BY.sub("", words)))


def served_as(office: str) -> str:
    """ "as president of", "on the board of"; "" for what is no office."""
    office = office.strip().lower()
    if held := _OFFICES.match(office):
        return f"as {held[1]} of"
    sat = _ON_BOARDS.match(office)
    return f"on the {sat[1] or sat[2]} of" if sat else ""


def role(words: str) -> str:
    """ "an associate", "coverage counsel"."""
    words = tidy(words.partition(",")[0])
    if not words or len(words.split()) > _WORDS_OF_A_FIELD:
        return ""
    first, _space, rest = words.partition(" ")
    if len(words.split()) < 4:
        words = lowered(words)
    elif first.lower() in role_names():
        words = f"{first.lower()} {rest}"
    if _NO_ARTICLE.search(words):
        return words
    return f"{'an' if words[0] in 'AEIOUaeiou' and not _LIKE_YOU.match(words) else 'a'} {words}"


def field_of_work(words: str) -> str:
    """A practice area in small letters, as it stands inside a sentence; "" for a task or a list."""
    words = tidy(re.sub(r":.*$|\s*\d+\s*%", "", words))
    shorter = tidy(_BEYOND.sub("", words))
    words = shorter if len(shorter.split()) > 1 else words
    if _VERB.match(words) or _SENTENCE.search(words) or len(words.split()) > _WORDS_OF_A_FIELD:
        return ""
    words = plainly(words)
    if words in _BARE_FIELDS:
        return f"{words} {_BARE_FIELDS[words]}"
    return f"{words} cases" if _MATTERS.search(words) else words


def field_of_study(words: str) -> str:
    """What somebody studied, as it stands inside a sentence; "" for an honour or a degree."""
    words = tidy(words)
    return "" if _NO_FIELD.search(words) or not words[:1].isupper() else plainly(words)


def credential(words: str) -> str:
    """What somebody is certified as."""
    words = re.sub(r",.*$|\s(?:program|designation|credential|certification)$", "", tidy(words))
    return "" if _NO_CREDENTIAL.search(words) or not words[:1].isupper() else named(words)


def honour(words: str) -> str:
    """What somebody was awarded."""
    return named(_WON.sub("", tidy(words)))


def title(words: str, authors: Iterable[str] = ()) -> str:
    """What somebody wrote; "" where it is the name of who wrote it."""
    words = re.sub(r"^Title:\s|\s(?:Publisher|Year):.*$", "", _WROTE.sub("", words))
    words = tidy(words).rstrip(".")
    wrote = re.match(r"(?:Contributing|Reporting|Op-eds?|Columns?)\b", words) or any(
        name in words for name in authors if name
    )
    return "" if wrote or not (words[:1].isupper() or words[:1].isdigit()) else words


def spoken(words: str, level: str = "") -> str:
    """A language in which somebody may speak with clients."""
    words = tidy(words)
    return "" if _SLIGHT.search(level) or _NOT_SPOKEN.match(words) or not words[:1].isupper() else words


def plainly(words: str) -> str:
    """In small letters, but for names, abbreviations and what is written in a way of its own."""
    if re.search(r"\bAct\b", words):
        return words
    if any(len(word) > 3 and word[0].islower() for word in words.split()):
        first, space, rest = words.partition(" ")
        return lowered(first) + space + rest
    return lowered(words)


def lowered(words: str) -> str:
    """In small letters, but for abbreviations and the names of states and languages."""
    small = " ".join(word if re.search(r"[A-Z].*[A-Z]|\d", word) else word.lower() for word in words.split())
    for name in (*_KEPT, *languages(), *(state for state in states() if len(state) > 3)):
        if name in words:
            small = re.sub(rf"\b{re.escape(name.lower())}\b", name, small)
    return small

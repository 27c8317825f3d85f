"""What somebody earned, wrote and speaks, as it is said aloud inside a question. Pure."""

import re
from collections.abc import Iterable

from halfhour.preparation.banks.aloud import named
from halfhour.preparation.banks.tidied import tidy

_NO_CREDENTIAL = re.compile(
    r"notary|^Since\b|^Certified (?:Specialist|Professional)$|\blicense$| through |exam\b|CPR|first aid"
    r"|driver|State Bar|Bar Association|training$|course$|Societ|from the|^\w+$"
    r"|[’']s [a-z]+$|^(?:American |National )?Institute"
    r"|\b(?<!of )(?:College|University|School|Institute)$",
    re.I,
)
_WON = re.compile(
    r"^(?:I |was |were |am |been |have |has )*(?:won|winning|named(?: to)?|received|earned|awarded|honou?red with"
    r"|selected for"
    r"|recipient of|winner of|given|recognized (?:in|by|as))\s",
    re.I,
)
_RATED = re.compile(  # no work of theirs, but a list or a mark
    r"Super Lawyer|Best Lawyers|Rising Star|Preeminent|Avvo|Chambers|Under (?:40|Forty)|LawyerLocatr|Patent 1000|Elite"
    r"|Client Champion|Clients[’'] Choice|(?:Dean|President)[’']s List|Association$"
)
_WROTE = re.compile(
    r"^(?:is |was )?(?:the |an? )?(?:co-?)?(?:wrote|author(?:ed)?|writer|edit(?:ed|or)|published|contributed(?: to)?)"
    r"(?: of)?\s(?:the (?:first|second|third|\w+th) edition of\s)?",
    re.I,
)
_NO_TITLE = re.compile(
    r"^(?:Contributing|Reporting|Op-eds?|Columns?|Book review|Chapter \d|Stat\.)"
    r"|^(?:[\w-]+ ){0,3}(?:Quarterly|Digest|Journal|Review|Summit|Conference|column)$"
    r"|^An? [a-z]+ [a-z]+ (?:on|for|of|about)\b"
)
_SLIGHT = re.compile(r"read|basic|some|beginn|elementary|learn|school|rusty|limited", re.I)
_NOT_SPOKEN = re.compile(r"English$|Latin|Ancient|Classical|Sign\b|Biblical|Old ", re.I)


def credential(words: str) -> str:
    """What somebody is certified as."""
    words = re.sub(r",.*$|\s(?:program|designation|credential|certification)$", "", tidy(words))
    return "" if _NO_CREDENTIAL.search(words) or not words[:1].isupper() else named(words)


def honour(words: str) -> str:
    """What somebody was awarded."""
    words = named(_WON.sub("", tidy(words)))
    return "" if _RATED.search(words) else words


def title(words: str, authors: Iterable[str] = ()) -> str:
    """What somebody wrote; "" where it is the name of who wrote it, of where it stands, or only says what it is."""
    words = re.sub(r"^Title:\s|\s(?:Publisher|Year):.*$", "", _WROTE.sub("", words))
    end = re.search(r"\?$| On$", words.rstrip(" .*"))
    words = tidy(words).rstrip(".") + (end.group() if end else "")
    if _NO_TITLE.search(words) or any(name in words for name in authors if name):
        return ""
    return words if words[:1].isupper() or words[:1].isdigit() else ""


def spoken(words: str, level: str = "") -> str:
    """A language in which somebody may speak with clients."""
    words = tidy(words)
    return "" if _SLIGHT.search(level) or _NOT_SPOKEN.match(words) or not words[:1].isupper() else words

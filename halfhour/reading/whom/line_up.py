"""Pages that present several people one after another: where each begins, whatever the page marks them with."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import SUFFIX, Self, family_first, lead_name, looks_like_name

MANY = 1500  # passages that are looked at
_LABEL = re.compile(
    r"^\s*(?:[-*•●▪◦‣·–—]\s+|\d{1,2}[.)]\s+)?"
    r"(?:(?:Name|Judge|Attorney|Speaker|Staff|Lawyer|(?:Vice |Past )?(?:President|Chair)(?:-[Ee]lect)?|Treasurer|"
    r"Secretary|(?:[A-Z]\w+ )?(?:Liaison|Director|Trustee))\s*:\s+)?"
)
_LAST_FIRST = re.compile(
    r"^(?P<last>[^\W\d_a-z][\w'’-]+),\s+(?P<first>[^\W\d_a-z][\w'’-]+(?:\s+[^\W\d_a-z][\w'’.-]*)?)$"
)
_TWO = re.compile(r"[A-Z][a-z'’]+(?: [A-Z]\.)?(?: [A-Z][\w'’-]+)")
_DOES = (  # what is said of people
    r"(?:(?:is|was|has|had|came|grew|leads|runs|handles|helps|manages|serves|supports|supervises|brings|began|holds|"
    r"lives|works|answers|greets|keeps|coordinates|teaches|speaks)\b|[a-z]+ed (?:the|an?|her|his|our|in|at|from|[A-Z]))"
)
_NAMED = re.compile(r"(?i)(?:full )?name\b|(?:judge|attorney|employee|member|speaker|staff)\W*$")
_BRACKET = re.compile(r"\s*\([^()]{2,50}\)\s*[:.–—-]")
_SPOKEN_OF = re.compile(r"\b(?:she|he|they|I|her|his|my)\b", re.IGNORECASE)
_BODY = re.compile(r"\b(?:Inns? of Court|Foundation|Scholar(?:ship)?|Award|Prize|Society|Bar Association)\b")
MARKED = ("cell", "caption", "heading")
SHORT = 70  # characters that may follow a name where it stands as a heading does


def presented(passages: list[Passage], person: Self) -> dict[int, str]:
    """Names of those whom a page presents in the same manner as the person, by the places where each begins.

    Empty where the page presents nobody beside the person: then its headings tell."""
    by_manner: dict[tuple, dict[int, str]] = defaultdict(dict)
    seen = [passage for passage in passages[:MANY] if not passage.piece.site]
    labels = Counter(passage.words for passage in seen if passage.piece.kind == "caption")
    for at, passage in enumerate(seen):
        name, alone = name_in(passage)
        if name and passage.piece.column != passage.words and not (at and _is_field(seen[at - 1], passage, labels)):
            piece = passage.piece
            marked = bool(piece.lead or piece.bold or piece.level or piece.kind in MARKED)
            if marked or person.means(name) or _is_likely(name, seen[at + 1].words if at + 1 < len(seen) else ""):
                by_manner[piece.kind, piece.level, marked, alone][at] = name
    found: dict[int, str] = {}
    for manner, names in by_manner.items():
        told = sum(at + 1 < len(seen) and at + 1 not in names for at in names)
        once = sum(names.get(at + 1) != name for at, name in names.items())  # set below a picture, and again as a head
        several = len(set(names.values())) > 1 and any(person.means(name) for name in names.values())
        if several and (not manner[-1] or told * 2 > once):  # a list of bare names presents nobody
            found |= {seen[at].start: name for at, name in names.items()}
            found |= dict(_told_of(seen, manner)) if manner[1] else {}
    return found


def _told_of(seen: list[Passage], manner: tuple) -> Iterator[tuple[int, str]]:
    """Headings among those that present people which only what follows shows to be names: "Mercy Banda"."""
    for at, passage in enumerate(seen[:-2]):
        words = passage.words
        if (passage.piece.kind, passage.piece.level) == manner[:2] and _TWO.fullmatch(words):
            below = f"{seen[at + 1].words} {seen[at + 2].words}"
            if topics_of(words) is None and re.search(rf"\b{words.split()[0]} {_DOES}", below):
                yield passage.start, words


def _is_field(label: Passage, passage: Passage, labels: Counter[str]) -> bool:
    """Does a name stand in a record beside a label of its own: "Supervisor", which heads no other row?"""
    in_record = label.piece.kind == "caption" and passage.piece.kind == "cell"
    return in_record and labels[label.words] == 1 and not _NAMED.match(label.words)


def _is_likely(name: str, below: str) -> bool:
    """Is a bare line of words like a name one: by its given name, or as the next line speaks of them?"""
    first, last = (name.title() if name.isupper() else name).split()[:: len(name.split()) - 1]
    told = first in below or last in below or bool(_SPOKEN_OF.search(below[:90]))
    return not first.isupper() and (first in known.given_names() or told)


def name_in(passage: Passage) -> tuple[str, bool]:
    """The name with which a passage begins to present somebody, and whether nothing else stands there."""
    words = passage.words
    begun = _LABEL.match(words)
    words = words[begun.end() :] if begun else words
    lead = passage.piece.lead
    if lead and len(words) > len(lead):
        name, rest = lead_name(lead)
        return (name, False) if name and len(rest) < SHORT else ("", False)
    turned = _LAST_FIRST.match(words)
    if turned and (turned["first"].split()[0] in known.given_names() or turned["last"] not in known.cities()):
        name = f"{turned['first']} {turned['last']}"
        return (name, True) if looks_like_name(name) else ("", False)
    listed = family_first(words)
    if listed:
        return listed[1], not listed[2]
    name, rest = lead_name(words)
    if not name or topics_of(words) is not None:
        return "", False
    if _BRACKET.match(words, words.lower().find(name.lower()) + len(name)):
        return name, False
    return (name, True) if _is_title(rest) else ("", False)


def _is_title(rest: str) -> bool:
    """Is what follows a name nothing, a role or letters after the name, rather than a sentence?"""
    plain = SUFFIX.sub("", f", {rest}").strip(" ,") if rest else ""
    if not plain:
        return True
    if re.search(r"[.!?]\s|[.!?]$", plain) or len(plain) > SHORT or _BODY.search(plain):
        return False
    return bool(role_pattern().search(plain)) and not looks_like_name(plain)

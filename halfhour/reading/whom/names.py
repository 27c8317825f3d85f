"""Names of people in running text and in headings, and whether two names mean the same person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from halfhour.reading.gazetteers import known
from halfhour.reading.whom.no_names import goes_on
from halfhour.reading.whom.written import SMALL_WORDS

TITLES = (
    r"(?:The\s+)?(?:Hon(?:orable|\.)|Chief\s+Judge|Magistrate\s+Judge|Judge|Chief\s+Justice|Justice|Mr\.|Ms\.|"
    r"Mrs\.|Mx\.|Miss|Dr\.|Prof(?:essor|\.)|Attorney|Commissioner|Magistrate|Sen(?:ator|\.)|Rep\.|Council(?:or|man|"
    r"woman|member)|Mayor|Governor|Gov\.|Lieutenant|Lt\.|Captain|Capt\.|Colonel|Col\.|Major|Maj\.|Sergeant|Sgt\.|"
    r"Referee|Chancellor|Mediator|Registrar)"
)
_SMALL = rf"(?:{'|'.join(sorted(SMALL_WORDS))})(?!\w)"
_NICK = r"[\"“(][^\W\d_a-z]\w+[\"”)]"
PERSON = re.compile(
    rf"(?=[^\W\d_a-z])(?:(?P<title>{TITLES})\s+)?"
    rf"(?P<name>[^\W\d_a-z](?:[\w'’-]*\w|\.)"
    rf"(?:\s+(?:{_NICK}(?=\s+[^\W\d_a-z])|{_SMALL}|[^\W\d_a-z]\.|[^\W\d_a-z][\w'’-]*\w))*)"
)
RANKS = frozenset(("Dean", "Provost", "Sheriff", "Pastor", "Rabbi"))
SUFFIX = re.compile(r",?\s+(?:Jr\.?|Sr\.?|II|III|IV|Esq\.?|J\.?D\.?|Ph\.?D\.?|CP|ACP|PP|RP|CRP|LL\.?M\.?)(?=\W|$).*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in the text, `[start, end)`; `title` is Judge, Ms. and the like."""

    start: int
    end: int
    name: str
    title: str


@dataclass(frozen=True)
class Self:
    """The person whom a source is about: all the words of the name by which the text may call them."""

    name: str
    words: frozenset[str]
    family: frozenset[str]

    def means(self, name: str) -> bool:
        """Is *name* a way to call this person?"""
        words = name_words(name)
        if not words:
            return False
        return all(word in self.words or self._is_short(word) for word in words) or self._has_between(words)

    def _has_between(self, words: tuple[str, ...]) -> bool:
        """Is it the given and the family name, with a middle name that this one leaves out or shortens?"""
        own = name_words(self.name)
        if len(words) < 3 or len(own) < 2 or (words[0], words[-1]) != (own[0], own[-1]):
            return False
        middle = [word for word in own[1:-1] if word not in words]
        return all(any(word[0] == other[0] for word in words[1:-1]) for other in middle)

    def _is_short(self, word: str) -> bool:
        """An initial, or a short form of a given name: "Phin" and "Bob" for Phineas and Robert."""
        if len(word) == 1:
            return any(other.startswith(word) for other in self.words)
        given = self.words - self.family
        called = known.nicknames().get(word, frozenset())
        alike = len(word) > 2 and any(len(o) > 2 and (o.startswith(word) or word.startswith(o)) for o in given)
        pet = len(word) in (4, 5) and word[-1] in "yio" and any(o[:3] == word[:3] for o in given)  # Tobiah, Toby
        return alike or pet or not called.isdisjoint(given)

    def is_spelt(self, letters: str) -> bool:
        """Are these the initials of the name, as a transcript marks who speaks?"""
        parts = [part for word in name_words(self.name) for part in word.split("-")]
        return len(letters) > 1 and letters.lower() == "".join(part[0] for part in parts)

    def __bool__(self) -> bool:
        return bool(self.words)


_BESIDE = re.compile(
    r"\s*\((?:[Rr]et(?:ired|\.)?|[Ff]ormer|[Ee]merit\w+|(?:she|he|they)/\w+(?:/\w+)?)\)"
)  # "Lee (Ret.)"


def person_of(name: str, also: str = "") -> Self:
    """The person of a full name; *also* is text in which a nickname may stand beside it."""
    plain = SUFFIX.sub("", _BESIDE.sub("", name.strip()))
    if plain.count(",") == 1:  # "Engstrand, Tobias J."
        last, first = (part.strip() for part in plain.split(","))
        plain = f"{first} {last}"
    words = set(name_words(plain))
    family = plain.split()[-1:] if plain else []
    nick = nickname(plain, also)
    if nick:
        words.add(nick)
    for word in list(words):
        words.update(word.split("-"))
    return Self(plain, frozenset(words), frozenset(name_words(" ".join(family))))


def nickname(name: str, text: str) -> str:
    """What stands in quotes or brackets between the first and the last name, in small letters."""
    parts = name.split()
    if len(parts) < 2:
        return ""
    found = re.search(
        rf"{re.escape(parts[0])}[^\n]{{0,12}}?[\"“(]{{1,2}}(\w{{2,15}})[\"”)]{{1,2}}\s+{re.escape(parts[-1])}",
        text[:20_000],
    )
    return found.group(1).lower() if found else ""


_TITLE = re.compile(rf"^{TITLES}\s+")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@lru_cache(maxsize=2048)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without titles, dots and quotes."""
    plain = _TITLE.sub("", name.strip())
    return tuple(word.lower().removesuffix("'s") for word in _NAME_WORD.findall(plain))


@lru_cache(maxsize=2048)
def mentions(text: str) -> tuple[Mention, ...]:
    """Names of people in running text: a title and a name, or two to five capitalised words."""
    return tuple(_in_text(text))


def _in_text(text: str) -> Iterator[Mention]:
    for found in PERSON.finditer(text):
        title = found["title"] or ""
        start, end = _trimmed(text, *found.span("name"), titled=bool(title))
        rank = "" if title else _rank_before(text, found.start(), start)
        if not (title or rank) and len(text[start:end].split()) < 2:
            continue
        town = not known.cities().keys().isdisjoint((text[start:end], text[start:end].title()))
        place = town or is_school(text, start, end)
        if (place or _AFTER.match(text, end)) and not title:
            continue
        if looks_like_name(text[start:end], titled=bool(title or rank)):
            begin = found.start() if title else text.rindex(rank, 0, start + 1) if rank else start
            yield Mention(begin, end, text[start:end].removesuffix("'s"), title or rank)


def _rank_before(text: str, begin: int, start: int) -> str:
    """ "Dean" and the like, that may be a given name as well, where the family name alone follows."""
    before = text[begin:start].split()
    return before[-1] if before and before[-1] in RANKS else ""


# "the Rosa Bell Fellowship" is named after somebody who is not spoken of.
_AFTER = re.compile(
    r"\s+(?:(?:Memorial|Leadership|Public|Service|Pro Bono|Distinguished|Endowed|Legal|Law|American|National)\s+){0,3}"
    r"(?:Fellow(?:ship)?|Scholar(?:ship)?|Award|Prize|Medal|Lecture(?:ship)?|Memorial|Center|Inns?|Chair in|"
    r"Professorship|Foundation|Fund|Hall|Library|Courthouse|Building|Clinic|School|College|University)\b"
)


def names_another(words: str, person: "Self") -> bool:
    """Does a line of a list name somebody else, and not the person?"""
    named = [
        found.name
        for found in mentions(words)
        if found.name.split()[0] in known.given_names()
        and (
            re.match(r"\s*$|\s+[-–—]\s", words[found.end :])
            or (not found.start and words[found.end :].startswith(", "))
        )
    ]
    return bool(named) and not any(person.means(name) for name in named)


_SCHOOL = re.compile(
    r"^(?:Universi|[ÉE]cole\b|C[ée]gep\b|Coll[eè]ge\b|Institut|Facult)|"
    r"\b(?:Tech|Poly|State|College|High|Seminary|Institute|Academy|University)$"
)


def is_school(text: str, start: int, end: int) -> bool:
    """Is what looks like a name, `text[start:end]`, a college: "Loyola Chicago", "Sarah Lawrence"?"""
    if _SCHOOL.search(text[start:end]) or text[start:end] in known.more_college_names():
        return True
    college = known.college_pattern().match(text, start)
    if college is None:
        return False
    return college.end() >= end or text[start:end].split(maxsplit=1)[0] not in known.given_names()


def _trimmed(text: str, start: int, end: int, *, titled: bool) -> tuple[int, int]:
    """Without the words at either end that are no part of a name: "Before Dana Lee Partner"."""
    while start < end and not titled and _is_no_name(text[start:end].split(maxsplit=1)[0]):
        start += len(text[start:end].split(maxsplit=1)[0])
        start += len(text[start:end]) - len(text[start:end].lstrip())
    while start < end and _is_no_name(text[start:end].rsplit(maxsplit=1)[-1]):
        end = start + len(text[start:end].rsplit(None, 1)[0]) if " " in text[start:end] else start
    return start, end


@lru_cache(maxsize=8192)
def _is_no_name(word: str) -> bool:
    if len(word) == 2 and word[0].isupper() and word[1] == ".":
        return False  # "Ann A. Lee": an initial is no article
    return word.strip(".,'’").lower().removesuffix("'s") in known.not_names()


_DOING = re.compile(r"[A-Z][a-z]{2,}(?:ed|ing)")
_NICKNAME = re.compile(_NICK)
_NO_FIRST = re.compile(r"I['’]|[IVX]+$|.*\b(?:San|Santa) (?:Cruz|Diego|Francisco)\b")  # "I'm Hattie"; "Attorney III"


def _in_initials(parts: list[str], words: str) -> bool:
    """Are initials of a school or a body among the words, or are they nothing else: "NALA CP"?"""
    if words.isupper():
        return all(part in known.bodies() or part in known.credentials() for part in parts)
    return any(part.isalpha() and part.isupper() and len(part) > 2 for part in parts)


def looks_like_name(words: str, *, titled: bool = False) -> bool:
    """Two to five capitalised words, none of which belongs to offices, firms or places."""
    parts = _NICKNAME.sub("", words).split()
    if not (1 if titled else 2) <= len(parts) <= 5 or any(map(_is_no_name, parts)) or _NO_FIRST.match(words):
        return False
    if parts[0] not in known.given_names() and (
        (not titled and _DOING.fullmatch(parts[0])) or parts[-1].lower() in known.role_names()
    ):
        return False  # "Selected Works", "Appointed Chancellor", "Visiting Lisbon"; "Panel Mediator"
    if parts[0][-2:] in ("'s", "’s") or not all(part[0].isupper() or re.fullmatch(_SMALL, part) for part in parts):
        return False  # "Ann's Story"
    if _in_initials(parts, words) or any(char.isdigit() or char in "&@/|" for char in words):
        return False
    return len(parts[-1].strip(".")) > 1 and parts[-1][0].isupper()


_FAMILY_FIRST = re.compile(
    r"(?P<last>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?),\s+"
    r"(?P<first>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z](?:\.|[\w'’-]+))?)"
    r"(?P<gap>\s+[-–—|]\s+|:\s+|\s+\(|,\s+(?=[A-Z])|$)"
)


def family_first(line: str) -> tuple[str, str, str] | None:
    """ "LEE, Ann B. - Counsel": the name as it stands, in its usual order, and the rest of the line."""
    found = _FAMILY_FIRST.match(line)
    if not found:
        return None
    last, first = found["last"], found["first"]
    dashed = re.search(r"[-–—|:]", found["gap"])
    given = first.split()[0] in known.given_names()
    if first in known.states() and (" " in last or last in known.cities()):
        return None  # "Grande Prairie, Alberta"
    capitals = last.isupper() and not first.isupper() and len(last) > 2
    if not (capitals or (given and (dashed or not found["gap"]))):
        return None
    usual = f"{first} {last.title() if last.isupper() else last}"
    whole = line[: found.end("first")]
    return (whole, usual, line[found.end() :]) if looks_like_name(usual) else None


_BEGUN = re.compile(rf"[*_]{{0,3}}(?:(?:meet|about|hon\.|judge|i['’]m|i am|my name is)\s+|{TITLES}\s+)*", re.IGNORECASE)


@lru_cache(maxsize=2048)
def lead_name(line: str) -> tuple[str, str]:
    """The name that a heading or a card begins with, and the rest: "Bert Lee, Staff Attorney" -> both."""
    turned = family_first(line)
    if turned:
        return turned[0], turned[2]
    begun = _BEGUN.match(line)
    skipped = begun.end() if begun else 0
    found = PERSON.match(line, skipped)
    if not found or is_school(line, *found.span("name")) or found["name"] in known.cities():
        return "", line
    name = found["name"]
    if name.isupper():
        name = name.title()
    parts = name.split()
    for count in range(min(5, len(parts)), 1, -1):
        end = found.start("name") + len(" ".join(parts[:count]))
        if parts[count - 1][0] in '("“' or line[end : end + 3].strip().startswith("&"):
            continue
        if looks_like_name(" ".join(parts[:count])):
            if goes_on(line, end):
                return "", line
            return line[found.start("name") : end], line[end:].lstrip(" ,|–—-.:(")
    return "", line


_OFFICE_FIRST = re.compile(
    r"(?i)(?:[\w-]+ ){0,2}(?:president(?:-elect)?|chair|treasurer|secretary|liaison|director|attorney|lawyer|partner|"
    r"judge|paralegal|associate|counsel|clerk|trustee|speaker|panelist|moderator|host|guest|editor|member|staff|"
    r"officer|manager): "
)


def named_first(line: str) -> tuple[str, str]:
    """As `lead_name`, also behind an office: "Treasurer: Ann Lee"."""
    office = _OFFICE_FIRST.match(line)
    return lead_name(line[office.end() :]) if office else lead_name(line)

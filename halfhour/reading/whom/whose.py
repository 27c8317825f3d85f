"""Whose page it is, who wrote it, and who else is named on it."""

import re
from collections import Counter

from halfhour.reading.gazetteers import known
from halfhour.reading.pages.pieces import Pages
from halfhour.reading.passages import Passage
from halfhour.reading.profiles.sections import is_profile, name_in
from halfhour.reading.whom.names import Self, lead_name, looks_like_name, mentions, name_words

_VERB = r"(?:[a-z]{2,}(?:s|ed)|came|went|grew|began|had|got|took|left|won|ran|spent|led|wrote|taught|sat|sold|built)\b"
MANY = 2000  # passages that are searched for names
LONGEST = 6000  # characters of a passage that are searched for names
_SIGNED = re.compile(
    r"^(?:(?:All the |With |Very |My )?(?:best|warmly|regards|sincerely|cheers|yours|thanks|warm regards|best wishes|"
    r"best regards|kind regards|take care|onward)(?: truly|"
    r" again)?)[,.!]?(?:\s+(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}))?$",
    re.IGNORECASE,
)
_SENT_BY = re.compile(r"^From:\s+(?P<name>[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]+){1,3})(?=\s*(?:<|\(|,|$|To:))")


def writer(passages: list[Passage], pages: Pages) -> str:
    """Who says "I" in a letter."""
    if pages.kind == "eml":
        return pages.stated.get("name", "")
    sent = next((found for p in passages[:5] if (found := _SENT_BY.match(p.words))), None)
    if sent:
        return sent["name"].strip()
    return _signed([p.words for p in passages if p.words.strip()][-6:])


def _signed(lines: list[str]) -> str:
    """The name below a closing, or beside it: "Best, Ann Lee", "Thanks, / Ann / Ann Lee"; "" where there is none."""
    for at, closing in enumerate(lines[:-1]):
        signed = _SIGNED.match(closing)
        below = lines[at + 1 : at + (2 if " " in lines[at + 1] else 3)]
        names = [signed["name"]] if signed and signed["name"] else below if signed else []
        if name := next(filter(looks_like_name, names), ""):
            return name
    return ""


def surnames(passages: list[Passage], person: Self) -> dict[str, str]:
    """Last and given names of others who are named in full, or with a title, anywhere on the page."""
    found: dict[str, str] = {}
    for passage in passages[:MANY]:
        for mention in mentions(passage.words[:LONGEST]):
            if person.means(mention.name):
                continue
            first, last = mention.name.split()[0], mention.name.rsplit(None, 1)[-1]
            for part in (last, first if first in known.given_names() else last):
                if part.lower() not in person.words:
                    found.setdefault(part, mention.name)
    return found


def named_headings(passages: list[Passage]) -> list[str]:
    """Names that stand as headings of one rank, where there are several: a page of several people."""
    by_level: dict[int, list[str]] = {}
    for passage in passages:
        heads = passage.is_heading or (passage.piece.column and passage.piece.column == passage.words)
        if heads and not passage.piece.site:
            name, _ = lead_name(passage.words)
            if name:
                by_level.setdefault(passage.piece.level, []).append(name)
    return max(by_level.values(), key=len, default=[])


def whose(passages: list[Passage], pages: Pages, named: list[str]) -> str:
    """The name of whom the page is about, by its metadata, its head or its words; "" where that is not plain."""
    if pages.stated.get("name"):
        return pages.stated["name"]
    if len(set(named)) > 1:
        return ""
    if is_profile(passages) and (own := name_in(passages)):
        return own
    heads = [*(p.words for p in passages if p.is_heading and not p.piece.site)][:4]
    lines = [each for each in (*heads, pages.title, *(p.words for p in passages[:3])) if not _BYLINE.match(each)]
    guest = next((name for line in lines if (name := _guest(line))), "")
    if guest:
        return guest
    first = next((name for line in lines for part in _PARTS.split(line) if (name := lead_name(part)[0])), "")
    if first and (first.split()[0].title() in known.given_names() or _recurs(first, passages)):
        return first
    told = _told_of(passages, lines)
    best = max(told, key=lambda last: told[last], default="")
    name = _full(best, passages, lines) if told[best] >= CERTAIN else first
    signed = "" if name else _signed([p.words for p in passages[:MANY] if p.words.strip()])
    return "" if _is_the_writers(passages, name, [*heads, pages.title]) else name or signed


def _is_the_writers(passages: list[Passage], name: str, heads: list[str]) -> bool:
    """Is a page somebody's own who says "I", and the name that of somebody whom they only tell of?"""
    prose = [_QUOTES.sub("", p.words[:LONGEST]) for p in passages[:MANY] if not (p.piece.site or p.is_heading)]
    if not name or sum(len(_I.findall(words)) for words in prose) < OFTEN or _last(name) in " ".join(heads).lower():
        return False
    alone = any(len(p.words) < LONG and lead_name(p.words)[0] for p in passages[:MANY])
    own = rf"(?i:\bI['’]m|\bI am|\bmy name is|\bcall me),? (?:\w+,? )?{re.escape(name.partition(' ')[0])}\b"
    return not alone and not any(re.search(own, words) for words in prose)


_BYLINE = re.compile(
    r"(?i)(?:(?:story|text|words|article|interview(?:ed)?|written|posted|photos?|reported|edited|compiled) )?"
    r"by[:\s]+\S"
)
_GUEST_OF = re.compile(  # "Five questions for Ann Lee", "A conversation with Ann Lee", "Member spotlight: Ann Lee"
    r"(?i)\b(?:questions? (?:for|with)|(?:conversation|interview|q ?(?:&|and) ?a|chat|coffee|lunch|minutes|"
    r"talk|talking|sits? down|sitting down|catching up|speaking)(?: \w+)? with|spotlight(?: on)?|"
    r"profile(?: of)?|introducing)\s*[:–—-]?\s+"
)


def _guest(line: str) -> str:
    """Whom the headline of an interview names as its guest."""
    asked = _GUEST_OF.search(line)
    return lead_name(line[asked.end() :])[0] if asked and len(line) < HEADLINE else ""


HEADLINE = 140  # characters


def _recurs(name: str, passages: list[Passage]) -> bool:
    """Is a word of what looks like a name used again in the text, as a name is?"""
    words = [p.words for p in passages[:MANY] if len(p.words) > LONG and not p.piece.site]
    return any(part in text for text in words for part in name.split() if len(part) > 1)


_PARTS = re.compile(r"\s+[|–—-]\s+|:\s")


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].lower()


def _told_of(passages: list[Passage], lines: list[str]) -> Counter[str]:
    """How often each family name stands on the page, in its head three times as much."""
    words = [p.words[:LONGEST] for p in passages[:MANY] if not p.piece.site]
    found: Counter[str] = Counter()
    for weight, texts in ((3, lines), (1, words)):
        for text in texts:
            for mention in mentions(text):
                likely = mention.title or mention.name.split()[0].title() in known.given_names()
                found[_last(mention.name)] += weight * (2 if likely else 0)
    return +found


def _full(last: str, passages: list[Passage], lines: list[str]) -> str:
    """The fullest form of a name of which the last word is known."""
    texts = [*lines, *(p.words[:LONGEST] for p in passages[:MANY])]
    forms = [m.name for text in texts for m in mentions(text) if _last(m.name) == last]
    full = next((form for form in forms if len(form.split()) > 1), "")
    return full.title() if full.isupper() else full


_I = re.compile(r"\b(?:I|I['’]m|I['’]ve|I['’]d)\s|\b[Mm]y\s")
_QUOTES = re.compile(r"[“\"][^”\"]*[”\"]")  # what others may say
CERTAIN = 6  # twice what a likely name in the head counts, or thrice one in the text
LONG = 60  # characters of a passage that tells something
OFTEN = 3  # times that somebody says "I" who tells of themselves


def speaks(passages: list[Passage]) -> bool:
    """Does somebody say "I" often on a page, outside of quotes?"""
    prose = [p.words[:LONGEST] for p in passages[:MANY] if len(p.words) > LONG and not p.is_heading]
    return sum(len(_I.findall(_QUOTES.sub("", words))) for words in prose) >= OFTEN


def tells_own(passages: list[Passage], person: Self) -> bool:
    """Does the person tell of themselves, in words that nowhere name them?"""
    prose = [p.words for p in passages if len(p.words) > LONG and p.about == "person" and not p.is_heading]
    named = any(not person.words.isdisjoint(name_words(words)) for words in prose)
    return not named and sum(len(_I.findall(_QUOTES.sub("", words))) for words in prose) >= OFTEN


def is_named(person: Self, text: str) -> bool:
    """Does the person's last name, or a part of it, stand in *text*, or the given name of somebody who does things?"""
    said = {part for word in name_words(text) for part in (word, *word.split("-"))}
    if any(part in said for word in person.family for part in (word, *word.split("-"))):
        return True
    others = {word for one in mentions(text) if " " in one.name for word in name_words(one.name)}
    return any(_does(word, text) for word in _called(person) - others)


def _called(person: Self) -> frozenset[str]:
    """The given name, and the one in quotes beside it."""
    first, *_ = name_words(person.name) or ("",)
    nick = re.search(r"[\"“(](\w{2,})[\"”)]", person.name)
    return frozenset(word for word in (first, nick[1].lower() if nick else "") if len(word) > 1)


def _does(name: str, text: str) -> bool:
    """ "Imogen came in 2019", "I'm Imogen": but "in Madison, Wisconsin" tells of no Madison."""
    called = rf"{name[0].upper()}(?i:{re.escape(name[1:])})"
    if re.search(rf"(?i:\bI['’]m|\bI am|\bmy name is|\bcall me) {called}\b", text):
        return True
    place = name.title() in known.cities() or name.title() in known.states()
    return not place and re.search(rf"(?<![A-Z][a-z] )\b{called} {_VERB}", text) is not None

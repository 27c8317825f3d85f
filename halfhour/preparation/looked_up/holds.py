"""What a passage holds: its signs as one number, and its words."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from importlib.resources import files
from operator import or_

from halfhour.foundation.expressions import later
from halfhour.preparation.looked_up.near import fields_of
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.spelt import spelt
from halfhour.preparation.looked_up.words import placed_tokens, stem, stems

WINDOW = 12  # words that stand near enough to say one thing
_STEP = 3

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# What may be written large or small is sought in the text written small: that takes a third of the time.
_LOW = {
    "date": later(
        rf"\b{_MONTH}\.? (?:\d|of\b)|\d/\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
        rf"|\b(?:in|each|every|until|through|from|by|since|last|next|early|late|and) {_MONTH}\b"),
    "clock_time": later(
        r"\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o'clock)|\b\d{1,2}:\d\d\b|\bnoon\b|\bmidnight\b"
        r"|\b(?:until|till|at|by|from) \d{1,2}\.\d\d\b"
        r"|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?s? (?:and \w+ )?\d"),
    "span": later(
        r"\b(?:19|20)\d\d\b\)?\s*(?:-|–|—|to|until|through)\s*"
        r"(?:\w+\.? )?(?:(?:19|20)?\d\d\b|present|now)"),
    "since_year": later(
        r"\b(?:since|joined|began|started|opened|came|founded|established|became|named|appointed|elected|hired|moved)\b"
        r"[^.;]{0,60}\b(?:19|20)\d\d"),
    "duration": later(
        r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
        r"|seventeen|eighteen|nineteen|twenty|thirty|several|many|few)(?:-| |\+ |-plus | more | and a half )*"
        r"(?:years?|yrs?|months?|mos?|decades?|summers?|terms?)\b|\bdecades?\b"),
    "money": later(r"[$€£]\s?\d|\bdollars?\b|\bmillion\b"),
    "reason_given": later(
        r"\b(?:because|so that|in order to|the reason|realiz\w+|decid\w+|wanted|inspir\w+|drawn|drew|led|made me"
        r"|made her|made him|made them|thought|knew|convinced|since then|talked|tired|wish\w*|hope\w*|love|loved"
        r"|noticed|saw that|promised|watched|felt|believe[sd]?|said yes|to be|matters?|need|kept)\b"),
}  # fmt: skip
_SEEN = {
    "year": later(r"\b(?:19|20)\d\d\b|['’]\d\d\b"),
    "number": later(r"\b\d{1,3}(?:,\d{3})*\b"),
    "title": later(r"[“\"‘][^”\"’]{6,}[”\"’]|\bRev\.|\bL\.J\."),
    "quote": later(r"[“\"][^”\"]{12,}"),
    "someone": later(
        r"\b(?:Judge|Justice|Hon\.|Honorable|Mr\.|Ms\.|Mrs\.|Dr\.|Professor|Attorney|by|for|with|under|to|mentor"
        r"|boss|assistant|paralegal|succeeds|partner|governor|Governor),? (?:\w+ )?[A-Z][a-z]+"
        r"|\b(?:the Governor|attorneys|lawyers|clients|families|people|legal assistants|paralegals|staff)\b"
    ),
    "imperative": later(
        r"(?:^|[.!?:;—–] ?[“\"‘']?|[“\"‘])(?:First,? |Just |Please )?(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever|[Aa]lways"
        r"|[Gg]o|[Tt]ake|[Ll]earn|[Aa]sk|[Rr]ead|[Ss]it|[Cc]all|[Ff]ind|[Gg]et|[Tt]ry|[Ww]rite|[Ww]atch|[Kk]eep"
        r"|[Pp]ick|[Tt]alk|[Ll]isten|[Bb]e|[Ss]how|[Ss]pend|[Vv]olunteer|[Pp]rice|[Aa]nswer|[Jj]oin|[Bb]ring|[Mm]ake"
        r"|[Kk]now|[Ss]tart|[Ss]top|[Cc]hoose|[Bb]uild|[Ll]et|[Pp]ut|[Ss]ay|[Uu]se|[Ll]eave|[Ww]ait|[Cc]ome|[Ww]ork"
        r"|[Rr]emember|[Tt]reat|[Pp]ractice|[Vv]isit|[Mm]eet|[Ss]tudy|[Cc]heck|[Cc]ount|[Ss]peak|[Aa]dmit) \w"
    ),
    "place": later(r"[a-z,] (?:in|from|of|near|to|at) [A-Z][a-z]|[A-Z][a-z]+, (?:[A-Z]{2}\b|[A-Z][a-z]+)|·|\|"),
    "date": later(r"\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.? ?(?:[-–,&/\d]|to\b|and\b)"),
}  # fmt: skip


_FORM_SEEN = {
    "when": ("year", "date", "clock_time"),
    "duration": ("duration", "span", "since_year"),
    "count": ("number", "money", "duration"),
    "where": ("place",),
    "who": ("someone",),
    "why": ("reason_given",),
}


def form_there(form: str, text: str) -> bool:
    """Whether there is one of what an answer of this *form* holds; any words will do for a form that is not known."""
    if form not in _FORM_SEEN:
        return True
    return not {name for name, _match in _seen(text)}.isdisjoint(_FORM_SEEN[form])


def _small(text: str) -> str:
    """The text written small, each letter at its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(each if len(each.lower()) > 1 else each.lower() for each in text)


def _seen(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """What the expressions find, by the name of the sign."""
    for within, expressions in ((_small(text), _LOW), (text, _SEEN)):
        for name, expression in expressions.items():
            for match in expression.finditer(within):
                yield name, match


@dataclass(frozen=True)
class Signs:
    """The signs: a bit for each, and the words and phrases that give them."""

    bit: dict[str, int]
    single: dict[str, int]
    phrases: dict[str, list[tuple[tuple[str, ...], int]]]
    heading_single: dict[str, int]
    known_needs: dict = field(default_factory=dict)

    def mask(self, names: frozenset[str]) -> int:
        """The bits of these signs together."""
        together = 0
        for name in names:
            together |= self.bit.get(name, 1 << 127)  # a sign that nothing gives holds nothing
        return together

    def mask_any(self, names: tuple[str, ...]) -> int:
        """The bits of which any one will do."""
        return reduce(or_, (self.bit[name] for name in names), 0)

    def needs(self, holds: tuple[tuple[frozenset[str], int], ...]) -> list[tuple[int, int]]:
        """What a kind needs, as bits and points, the most points first."""
        if holds not in self.known_needs:
            found = [(self.mask(names), points) for names, points in holds]
            self.known_needs[holds] = sorted(found, key=lambda need: -need[1])
        return self.known_needs[holds]

    def of_words(self, words: list[str]) -> list[int]:
        """The bits that each word gives; a phrase gives its bits at each of its words."""
        found = [self.single.get(word, 0) for word in words]
        for place, word in enumerate(words):
            for phrase, bits in self.phrases.get(word, ()):
                if words[place : place + len(phrase)] == list(phrase):
                    for inside in range(place, place + len(phrase)):
                        found[inside] |= bits
        return found

    def of_heading(self, words: list[str]) -> int:
        found = 0
        for word in words:
            found |= self.heading_single.get(word, 0)
        return found


@lru_cache(maxsize=1)
def signs() -> Signs:
    """The signs that lie beside this module, read once."""
    bit = {name: 1 << place for place, name in enumerate(dict.fromkeys((*_LOW, *_SEEN)))}
    single: dict[str, int] = defaultdict(int)
    heading: dict[str, int] = defaultdict(int)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    text = (files(__package__) / "signs.txt").read_text(encoding="utf-8")
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        name, words = line.split(": ", 1)
        mine = bit.setdefault(name, 1 << len(bit))
        for entry in words.split(", "):
            parts = stems(entry)
            if name != "home" and name.startswith("h") and name not in _BODY_WITH_H:
                heading[parts[0]] |= mine
            elif len(parts) == 1:
                single[parts[0]] |= mine
            elif parts:
                phrases[parts[0]].append((tuple(parts), mine))
    return Signs(bit, dict(single), dict(phrases), dict(heading))


_BODY_WITH_H = frozenset({"home", "hobby", "hard", "hear"})


Window = tuple[int, frozenset[str], int]  # signs, words and fields of meaning


@dataclass(frozen=True, slots=True)
class Held:
    """A passage as indexed: the signs of each word, and of all together with the heading's."""

    passage: Passage
    mask: int
    of_heading: int
    of_word: tuple[int, ...]
    order: tuple[str, ...]
    words: frozenset[str]
    heading: frozenset[str]
    question: frozenset[str]
    capitals: frozenset[int]  # places of capitalised words, the first aside
    clause: tuple[int, ...] = ()  # for each word, which clause of the passage it is in
    before: frozenset[str] = frozenset()  # stems of the sentence before it: what it goes on about
    voice: bool = False  # somebody's own words: the first person, or a quotation
    fields: tuple[int, ...] = ()  # for each word, the fields of meaning it belongs to
    of_field: int = 0  # those of all words and of the heading together
    in_heading: int = 0  # those of the heading

    def windows(self) -> list[Window]:
        """Signs, words and fields of each run of neighbouring words, with the heading's signs and fields."""
        steps = range(0, max(1, len(self.order) - WINDOW + _STEP), _STEP)
        return [self._window(at) for at in steps]

    def _window(self, at: int) -> Window:
        together, fields = self.of_heading, self.in_heading
        for bits in self.of_word[at : at + WINDOW]:
            together |= bits
        for bits in self.fields[at : at + WINDOW]:
            fields |= bits
        return together, frozenset(self.order[at : at + WINDOW]), fields


def held(passage: Passage) -> Held:
    """Index one passage."""
    known = signs()
    text = spelt(passage.clean or passage.text)
    written, starts = placed_tokens(text)
    words = [stem(word) for word in written]
    of_word = known.of_words(words)
    for name, match in _seen(text) if words else ():  # the rule of a table holds no word
        for at in range(bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end())):
            of_word[max(at, 0)] |= known.bit[name]
    heading = stems(passage.heading)
    fields, in_heading = fields_of(words), reduce(or_, fields_of(heading), 0)
    of_heading = known.of_heading(heading)
    return Held(
        passage,
        reduce(or_, of_word, of_heading),
        of_heading,
        tuple(of_word),
        tuple(words),
        frozenset(words),
        frozenset(heading),
        frozenset(stems(passage.question)) if passage.question else frozenset(),
        frozenset(at for at, word in enumerate(written) if at and word[0].isupper()),
        _clauses(text, written, starts),
        voice=bool(_VOICE.search(text)),
        fields=tuple(fields),
        of_field=reduce(or_, fields, in_heading),
        in_heading=in_heading,
    )


_VOICE = later(r"\b(?:I|I['’]\w+|my|me)\b|[“”]|\"\w")
_BREAK = later(r"[;:!?—–|•\n()]|\. ")
_BEGINS = frozenset("after before while until where when then whereas prior who which".split())
_AFTER_COMMA = frozenset("and but then she he they i we".split())


def _clauses(text: str, written: list[str], starts: list[int]) -> tuple[int, ...]:
    """For each word the number of its clause: what is said of one thing seldom holds for the next."""
    numbers, number, ended = [], 0, 0
    for word, start in zip(written, starts, strict=True):
        gap, low = text[ended:start], word.lower()
        number += bool(_BREAK.search(gap) or low in _BEGINS or ("," in gap and low in _AFTER_COMMA))
        numbers.append(number)
        ended = start + len(word)
    return tuple(numbers)

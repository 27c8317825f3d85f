"""The clauses of a page, each with the signs by which weights know what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from halfhour.reading.likely.names import named_in
from halfhour.reading.likely.whose import PERSON, Cast, Named
from halfhour.reading.passages import Laid, Passage, read_for_facts
from halfhour.reading.whom.assign import Assigned
from halfhour.reading.whom.subjects import Said, said_on

MANY = 3_000  # clauses of a page that are weighed; of prose, what is read has fewer
PARTS = (
    r"\s*(?:[;•·|]|,(?!\s*(?:Inc|LLP|LLC|PLLC|P\.|Jr|Sr|Esq|[A-Z]{2}\b))|:\s|\s[-–—]\s|—|\((?=\w)|\)|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!Prof)(?<!Hon)\.\s+(?=[A-Z]))\s*"
    r"|\s+(?=(?:and|but|or|who|which|where|before|after|while|when|then|as|with|since|until)\s)"
)
_CUT = re.compile(rf"(?=[\s;•·|,:—().])(?:{PARTS})")  # only where a part may end: several times as fast
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\d+|[&®%$@#/]")
_FIRST, _HEAD, _ASKED, _SENTENCE = 3, 6, 12, 40  # words of a sentence's begin, a heading, a question, a sentence
_BEFORE, _AFTER = 6, 4  # words of the clauses beside
_PROSE = 140  # characters of a passage that tells rather than lists
_MANY = 6  # clauses from which on a sentence just has many


@dataclass(slots=True)
class Clause:
    """A stretch `[start, end)` of the clean text, and its signs."""

    start: int
    end: int
    listed: bool
    prose: bool
    under: tuple[str, ...]  # what it has in common with the clauses of one list
    topics: tuple[str, ...]
    whose: str  # whom rules take it to be about: "person", or who else and where
    shared: frozenset[str]  # the signs of its sentence
    own: frozenset[str]

    @property
    def heads(self) -> bool:
        """Is it of a heading, which announces and says nothing by itself?"""
        return self.under[0] == "heading"


def clauses_of(laid: Laid, assigned: Assigned, kind: str, upto: int) -> list[Clause]:
    """The clauses of passages that begin before *upto*, in order; *kind* is the file's.

    Those about others are among them: rules may err in whom a sentence is about."""
    cast = Cast.of(assigned)
    found: list[Clause] = []
    named = Named()
    for passage in read_for_facts(laid.passages, upto):
        if len(found) > MANY:
            break
        if passage.piece.site or (passage.about == "colleague" and passage.piece.column):
            continue  # another's column is nobody else's
        if passage.is_heading:
            named = Named()
        shared = [*_of_passage(passage, kind), *cast.signs]
        for said in said_on(assigned, passage):
            named = cast.named_in(said.words, named)
            found += _clauses(said, shared, cast, named)
    return found


def words_of(text: str) -> list[str]:
    """The words of a text in small letters; a number is as many nines, a year four."""
    return [_number(word) if word.isdigit() else word.lower() for word in _WORD.findall(text)]


def _number(word: str) -> str:
    return "9999" if len(word) == 4 and word[:2] in ("19", "20") else "9" * min(len(word), 5)


def _of_passage(passage: Passage, kind: str) -> list[str]:
    piece = passage.piece
    heading = words_of(passage.heading)[:_HEAD]
    return [
        f"kind:{piece.kind}",
        f"file:{kind}",
        "prose" if len(passage.words) > _PROSE else "line",
        *(f"topic:{topic}" for topic in passage.topics or ("none",)),
        *(f"head:{word}" for word in heading),
        *(f"asked:{word}" for word in words_of(passage.question)[:_ASKED]),
    ]


def _clauses(said: Said, shared: list[str], cast: Cast, named: Named) -> Iterator[Clause]:
    passage, text = said.passage, said.words
    cuts = list(_cut(text))
    said_in = [words_of(text[a:b]) for a, b in cuts]
    words = [["@me" if word in cast.own else word for word in each] for each in said_in]
    names = named_in(text, cuts)
    told = [*cast.of_sentence(text, named), f"clauses:{min(len(cuts), _MANY)}"]
    whole = frozenset([*shared, *_of_sentence(list(chain.from_iterable(said_in)), names), *told])
    topics = passage.topics or ("none",)
    heads = [sign for sign in shared if sign.startswith("head:")]
    prose = "prose" in shared
    for at, (a, b) in enumerate(cuts):
        whose = _whose(said, a, b)
        signs = [*_of_words(words[at]), *_of_shape(text[a:b]), *names[at], *named.signs(b, whose, prose=prose)]
        signs += [f"{name}&{other}" for name in names[at] for other in (*topics, *heads[:3])]
        signs += _beside(words, names, at)
        signs.append("after:" + (text[cuts[at - 1][1] : a].strip()[:4] if at else "^"))
        yield Clause(
            said.start + a,
            said.start + b,
            passage.piece.kind == "item",
            prose,
            (passage.piece.kind, *heads),
            passage.topics,
            whose,
            whole,
            frozenset(signs),
        )


def _whose(said: Said, start: int, end: int) -> str:
    about, _ = said.whom(said.start + start, said.start + end)
    aside = ":aside" if said.about == PERSON else ""
    return PERSON if about == PERSON else f"{about}{aside}:{said.passage.about}"


def _cut(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _CUT.finditer(text):
        if text[at : found.start()].strip():
            yield at, found.start()
        at = found.end()
    if text[at:].strip():
        yield at, len(text)


def _of_sentence(words: list[str], names: list[list[str]]) -> Iterator[str]:
    yield from (f"begins:{word}" for word in words[:_FIRST])
    yield from (f"with:{word}" for word in set(words[:_SENTENCE]))
    yield from {f"with {name}" for each in names for name in each}


def _of_words(words: list[str]) -> list[str]:
    pairs = [f"pair:{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
    return [f"word:{word}" for word in words] + pairs


def _of_shape(text: str) -> tuple[str, str, str]:
    words = text.split()
    capitals = sum(word[:1].isupper() for word in words)
    first = "A" if text[:1].isupper() else "9" if text[:1].isdigit() else "a"
    return f"long:{min(len(words), 12) // 2}", f"capitals:{4 * capitals // max(1, len(words))}", f"first:{first}"


def _beside(words: list[list[str]], names: list[list[str]], at: int) -> list[str]:
    """Signs of the clause before and of the one after."""
    signs = [] if at else ["before:^"]
    if at:
        signs += [f"before:{word}" for word in words[at - 1][-_BEFORE:]]
        signs += [f"before {name}" for name in names[at - 1]]
    if at + 1 < len(words):
        signs += [f"next:{word}" for word in words[at + 1][:_AFTER]]
        signs += [f"next {name}" for name in names[at + 1]]
    else:
        signs.append("next:$")
    return signs

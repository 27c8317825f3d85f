"""The clauses of a page, each with the signs by which weights know what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from halfhour.reading.likely.names import named_in
from halfhour.reading.passages import Laid, Passage
from halfhour.reading.whom.assign import Assigned
from halfhour.reading.whom.names import name_words
from halfhour.reading.whom.subjects import Said, said_in

_CUT = re.compile(
    r"\s*(?:[;•·|]|,(?!\s*(?:Inc|LLP|LLC|PLLC|P\.|Jr|Sr|Esq|[A-Z]{2}\b))|:\s|\s[-–—]\s|—|\((?=\w)|\)|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!Prof)(?<!Hon)\.\s+(?=[A-Z]))\s*"
    r"|\s+(?=(?:and|but|or|who|which|where|before|after|while|when|then|as|with|since|until)\s)"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\d+|[&®%$@#/]")
_FIRST, _HEAD, _ASKED, _SENTENCE = 3, 6, 12, 40  # words of a sentence's begin, a heading, a question, a sentence
_BEFORE, _AFTER = 6, 4  # words of the clauses beside
PERSON = "person"
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
    shared: frozenset[str]  # the signs of its sentence
    own: frozenset[str]

    @property
    def heads(self) -> bool:
        """Is it of a heading, which announces and says nothing by itself?"""
        return self.under[0] == "heading"


def clauses_of(laid: Laid, assigned: Assigned, kind: str, upto: int) -> list[Clause]:
    """The clauses about the person in passages that begin before *upto*, in order; *kind* is the file's."""
    own = frozenset(word for word in name_words(assigned.person.name) if len(word) > 1)
    found: list[Clause] = []
    for passage in laid.passages:
        if passage.start > upto:
            break
        if passage.piece.site:
            continue
        shared = _of_passage(passage, kind)
        for said in said_in(passage, assigned.person, assigned.surnames, strange=assigned.strange):
            if said.about == PERSON:
                found += _clauses(said, shared, own)
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


def _clauses(said: Said, shared: list[str], own: frozenset[str]) -> Iterator[Clause]:
    passage, text = said.passage, said.words
    cuts = [(a, b) for a, b in _cut(text) if said.whom(said.start + a, said.start + b)[0] == PERSON]
    words = [["@me" if word in own else word for word in words_of(text[a:b])] for a, b in cuts]
    names = named_in(text, cuts)
    whole = frozenset([*shared, *_of_sentence(text, names), f"clauses:{min(len(cuts), _MANY)}"])
    topics = passage.topics or ("none",)
    heads = [sign for sign in shared if sign.startswith("head:")]
    for at, (a, b) in enumerate(cuts):
        signs = [*_of_words(words[at]), *_of_shape(text[a:b]), *names[at]]
        signs += [f"{name}&{other}" for name in names[at] for other in (*topics, *heads[:3])]
        signs += _beside(words, names, at)
        signs.append("after:" + (text[cuts[at - 1][1] : a].strip()[:4] if at else "^"))
        yield Clause(
            said.start + a,
            said.start + b,
            passage.piece.kind == "item",
            "prose" in shared,
            (passage.piece.kind, *heads),
            passage.topics,
            whole,
            frozenset(signs),
        )


def _cut(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _CUT.finditer(text):
        if text[at : found.start()].strip():
            yield at, found.start()
        at = found.end()
    if text[at:].strip():
        yield at, len(text)


def _of_sentence(text: str, names: list[list[str]]) -> Iterator[str]:
    words = words_of(text)
    yield from (f"begins:{word}" for word in words[:_FIRST])
    yield from (f"with:{word}" for word in set(words[:_SENTENCE]))
    yield from {f"with {name}" for each in names for name in each}


def _of_words(words: list[str]) -> Iterator[str]:
    yield from (f"word:{word}" for word in words)
    yield from (f"pair:{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))


def _of_shape(text: str) -> tuple[str, str, str]:
    words = text.split()
    capitals = sum(word[:1].isupper() for word in words)
    first = "A" if text[:1].isupper() else "9" if text[:1].isdigit() else "a"
    return f"long:{min(len(words), 12) // 2}", f"capitals:{4 * capitals // max(1, len(words))}", f"first:{first}"


def _beside(words: list[list[str]], names: list[list[str]], at: int) -> Iterator[str]:
    """Signs of the clause before and of the one after."""
    if at:
        yield from (f"before:{word}" for word in words[at - 1][-_BEFORE:])
        yield from (f"before {name}" for name in names[at - 1])
    else:
        yield "before:^"
    if at + 1 < len(words):
        yield from (f"next:{word}" for word in words[at + 1][:_AFTER])
        yield from (f"next {name}" for name in names[at + 1])
    else:
        yield "next:$"

"""The passages of a dossier, indexed once."""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from halfhour.preparation.looked_up.factors import Factors, Vector, factors
from halfhour.preparation.looked_up.holds import Held, Window, held, signs
from halfhour.preparation.looked_up.kinds import Kind, Kinds, kinds
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.whose import told
from halfhour.preparation.looked_up.words import sentences, stem, tokens

_KEPT = 10_000  # pairs of an asked and a printed question that are remembered; questions may come without end
_GAP = 3  # code points between a sentence and the one that it goes on from


@dataclass
class Shelf:
    """Passages indexed once."""

    held: list[Held]
    seen: Counter[str]
    name_stems: frozenset[str]
    by_word: dict[str, list[int]]
    known: Kinds | None = None  # kinds of question, where others than the program's
    learned: Factors | None = None  # factors, where others than the program's
    points: dict[str, list[int]] = field(default_factory=dict)
    kinds_of_question: dict[str, dict[str, float]] = field(default_factory=dict)
    near: dict[tuple[str, str], float] = field(default_factory=dict)
    rarity_of_field: dict[int, float] = field(default_factory=dict)
    signs_told: dict[int, tuple[str, ...]] = field(default_factory=dict)  # by place, once asked for
    vectors: dict[int, Vector] = field(default_factory=dict)  # by place, once asked for
    windows: dict[int, list[Window]] = field(default_factory=dict)  # by place, once asked for
    points_there: dict[tuple[str, int], list[int]] = field(default_factory=dict)  # of windows, by kind and place

    @cached_property
    def has_facts(self) -> bool:
        """Whether a reader has looked for facts in these passages: without one, their absence says nothing."""
        return any(one.passage.facts for one in self.held)

    @cached_property
    def facts(self) -> tuple[Any, ...]:
        """The reader's facts in all passages, each once."""
        return tuple({id(fact): fact for one in self.held for fact in one.passage.facts}.values())

    @cached_property
    def printed(self) -> list[int]:
        """Places of the passages that answer a printed question."""
        return [place for place, one in enumerate(self.held) if one.question]

    @property
    def kinds(self) -> Kinds:
        return self.known or kinds()

    @property
    def factors(self) -> Factors:
        return self.learned or factors()

    def rarity(self, word: str) -> float:
        return math.log((len(self.held) + 2) / (self.seen[word] + 1))

    def field_rarity(self, place: int) -> float:
        """How rare a field of meaning is among the passages: 0 to 1."""
        if place not in self.rarity_of_field:
            there = sum(one.of_field >> place & 1 for one in self.held)
            self.rarity_of_field[place] = math.log((len(self.held) + 2) / (there + 1)) / math.log(len(self.held) + 2)
        return self.rarity_of_field[place]

    def windows_of(self, place: int) -> list[Window]:
        """The runs of neighbouring words of the passage at a place."""
        if place not in self.windows:
            self.windows[place] = self.held[place].windows()
        return self.windows[place]

    def points_of(self, kind: Kind) -> list[int]:
        """How surely each passage holds this kind of answer: 0 to 3 points."""
        if kind.name not in self.points:
            self.points[kind.name] = [_points(kind, one.mask) for one in self.held]
        return self.points[kind.name]

    def points_of_windows(self, kind: Kind, place: int) -> list[int]:
        """How surely each run of words of one passage holds this kind of answer: 0 to 3 points."""
        if (kind.name, place) not in self.points_there:
            self.points_there[kind.name, place] = [_points(kind, mask) for mask, _, _ in self.windows_of(place)]
        return self.points_there[kind.name, place]

    def nearness(self, clause: str, question: str) -> float:
        """How near an asked and a printed question are: 0 to 1."""
        if (clause, question) not in self.near:
            if len(self.near) >= _KEPT:
                self.near.clear()
            self.near[clause, question] = self.kinds.nearness(clause, _asking(question))
        return self.near[clause, question]

    def question_kinds(self, question: str) -> dict[str, float]:
        """The kinds of a printed question."""
        if question not in self.kinds_of_question:
            self.kinds_of_question[question] = {kind.name: share for kind, share in self.kinds.of(_asking(question))}
        return self.kinds_of_question[question]


def _points(kind: Kind, mask: int) -> int:
    return next((points for need, points in signs().needs(kind.holds) if mask & need == need), 0)


def _asking(question: str) -> str:
    """The last question of what an interviewer said."""
    places = sentences(question)
    asking = [question[a:b] for a, b in places if question[a:b].rstrip().endswith("?")]
    return re.sub(r"^(?:Q|[A-Z][\w.]+(?: [A-Z][\w.]+)?):\s*", "", (asking or [question])[-1])


def _in_context(found: list[Held]) -> list[Held]:
    """Each passage with the words of the sentence it goes on from."""
    goes_on = [False, *(_goes_on(a.passage, b.passage) for a, b in pairwise(found))]
    return [replace(one, before=found[at - 1].words) if goes_on[at] else one for at, one in enumerate(found)]


def _goes_on(one: Passage, other: Passage) -> bool:
    near = one.source == other.source and 0 <= other.span[0] - one.span[1] <= _GAP
    return near and one.heading == other.heading and one.question == other.question and one.text[-1:] in '.?!”"’:'


def shelf(
    passages: tuple[Passage, ...], about: str, known: Kinds | None = None, learned: Factors | None = None
) -> Shelf:
    """Index the passages that are not a colleague's or an interviewer's."""
    indexed = (held(passage) for passage in told(passages, about))
    on_shelf = _in_context([one for one in indexed if one.order])  # the rule of a table holds no word
    seen: Counter[str] = Counter()
    by_word: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(on_shelf):
        words = one.words | one.heading | one.question
        seen.update(words)
        for word in words:
            by_word[word].append(place)
    return Shelf(on_shelf, seen, frozenset(stem(word) for word in tokens(about)), by_word, known, learned)

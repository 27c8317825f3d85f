"""Which kind of answer a question asks for: learned from examples of questions for each kind."""

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files

from halfhour.preparation.looked_up.grams import grams, masked
from halfhour.preparation.looked_up.likely import Likely, likely
from halfhour.preparation.looked_up.words import stem

_KEPT, _TRACE = 4, 0.005  # likely kinds of a question that are kept, and the share from which on they are
_IN_KINDS = 4  # kinds whose questions hold a word, from which on it names nothing
_OFTEN = 0.2  # share of a kind's questions that hold a word which stands for the kind
_REMEMBERED = 2000  # clauses whose nearest example is kept, since a question is judged at every pause in typing
_TOO_COMMON = 0.08  # share of examples above which a run of letters says nothing

Section = list[str]  # the head of a kind, what holds it, and its examples


@dataclass(frozen=True)
class Kind:
    """One kind of answer, and the signs in a passage that hold it, with points from 1 to 3."""

    name: str
    opens: bool
    of_firm: bool
    holds: tuple[tuple[frozenset[str], int], ...]
    vocabulary: frozenset[str]  # stems so usual in such questions that they name nothing in particular
    hub: frozenset[str]  # the few of them that stand for the kind itself


@dataclass(frozen=True)
class Kinds:
    """All kinds with their examples, indexed by runs of letters and by words."""

    kinds: tuple[Kind, ...]
    likely: Likely
    examples: int  # how many there are
    places: "dict[str, array[int]]"  # gram -> examples that hold it
    weights: "dict[str, array[float]]"  # gram -> how much it is of each of these examples
    rarity: dict[str, float]
    asked: dict[str, int]  # word -> kinds whose questions hold it
    found: dict[str, float] = field(default_factory=dict)
    weighed: dict[str, tuple[dict[str, float], float]] = field(default_factory=dict)

    @cached_property
    def by_name(self) -> dict[str, Kind]:
        return {kind.name: kind for kind in self.kinds}

    def of(self, clause: str) -> list[tuple[Kind, float]]:
        """The likely kinds, best first, with shares that add up to at most 1."""
        return [(self.by_name[name], share) for name, share in self.likely.shares(clause)[:_KEPT] if share > _TRACE]

    def nearness(self, one: str, other: str) -> float:
        """How alike two questions are in their letters and words: 0 to 1."""
        (a, of_a), (b, of_b) = self._weighed(one), self._weighed(other)
        lengths = math.sqrt(of_a * of_b)
        return sum([weight * b[gram] for gram, weight in a.items() if gram in b]) / lengths if lengths else 0.0

    def _weighed(self, text: str) -> tuple[dict[str, float], float]:
        """What each gram of a text weighs, and the sum of the squares."""
        if text not in self.weighed:
            if len(self.weighed) > _REMEMBERED:
                self.weighed.clear()
            weights = {gram: n * self.rarity.get(gram, 3.0) for gram, n in grams(text).items()}
            self.weighed[text] = weights, sum([weight * weight for weight in weights.values()])
        return self.weighed[text]

    def nearest(self, clause: str) -> float:
        """How near the nearest example is: 0 to 1."""
        if clause not in self.found:
            if len(self.found) > _REMEMBERED:
                self.found.clear()
            self.found[clause] = max(self.near(clause), default=0.0)
        return self.found[clause]

    def near(self, clause: str) -> list[float]:
        """How near each example is: 0 to 1."""
        told = {g: n * self.rarity[g] for g, n in grams(clause).items() if g in self.rarity}
        length = math.sqrt(sum(w * w for w in told.values())) or 1.0
        told = {gram: weight / length for gram, weight in told.items()}
        found = [0.0] * self.examples
        for gram, weight in told.items():
            for example, other in zip(self.places[gram], self.weights[gram], strict=True):
                found[example] += weight * other
        return found


@lru_cache(maxsize=1)
def sections() -> list[Section]:
    """The kinds that lie beside this module, read once: for each its head, what holds it, and its examples."""
    text = (files(__package__) / "kinds.txt").read_text(encoding="utf-8")
    return [
        [line for line in section.split("\n") if line and not line.startswith("#")]
        for section in re.split(r"^== ", text, flags=re.M)[1:]
    ]


@lru_cache(maxsize=1)
def kinds() -> Kinds:
    """The kinds that lie beside this module, with the weights learned from their examples."""
    return kinds_of(sections(), likely())


def kinds_of(found: Sequence[Section], weights: Likely) -> Kinds:
    """The kinds of these sections. `weights` tell how likely each is."""
    shared = Counter(w for _, _, *lines in found for w in {stem(word) for line in lines for word in masked(line)})
    named = tuple(_kind(head, holds, lines, shared) for head, holds, *lines in found)
    examples = [line for _, _, *lines in found for line in lines]
    return Kinds(named, weights, len(examples), *_indexed(examples), dict(shared))


def _kind(head: str, holds: str, lines: list[str], shared: Counter[str]) -> Kind:
    name, manner, *firm = head.split()
    needs = []
    for need in holds.removeprefix("holds: ").split(", "):
        signs, points = need.split()
        needs.append((frozenset(signs.split("+")), int(points)))
    return Kind(name, manner == "open", bool(firm), tuple(needs), *_usual(lines, shared))


def _usual(lines: list[str], shared: Counter[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Stems that name nothing in such questions, and those that name nothing even where one thing is asked after."""
    seen = Counter(word for line in lines for word in {stem(word) for word in masked(line)})
    vocabulary = frozenset(word for word, n in seen.items() if n > 1 or shared[word] >= _IN_KINDS)
    hub = frozenset(w for w, n in seen.items() if n >= _OFTEN * len(lines) or shared[w] >= 2 * _IN_KINDS)
    return vocabulary, hub


def _indexed(examples: list[str]) -> "tuple[dict[str, array[int]], dict[str, array[float]], dict[str, float]]":
    bags = [grams(example) for example in examples]
    seen = Counter([gram for bag in bags for gram in bag])
    rarity = {g: math.log(len(bags) / n) for g, n in seen.items() if n <= _TOO_COMMON * len(bags)}
    places: dict[str, list[int]] = defaultdict(list)
    weights: dict[str, list[float]] = defaultdict(list)
    for place, bag in enumerate(bags):
        weighed = {gram: n * rarity[gram] for gram, n in bag.items() if gram in rarity}
        length = math.sqrt(sum(w * w for w in weighed.values())) or 1.0
        for gram, weight in weighed.items():
            places[gram].append(place)
            weights[gram].append(weight / length)
    return {g: array("H", at) for g, at in places.items()}, {g: array("d", w) for g, w in weights.items()}, rarity

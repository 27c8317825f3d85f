"""Which kind of answer a question asks for, found by the examples whose wording is nearest."""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from halfhour.preparation.looked_up.words import STOP, stem, tokens

_NAMED = 12  # examples that vote
_SHARPNESS = 18.0  # how much nearer an example must be to count for much more: found by leaving examples out
_IN_KINDS = 4  # kinds whose questions hold a word, from which on it names nothing
_OFTEN = 0.2  # share of a kind's questions that hold a word which stands for the kind
_REMEMBERED = 2000  # clauses whose nearest examples are kept, since a question is judged at every pause in typing
_TOO_COMMON = 0.08  # share of examples above which a run of letters says nothing
_TO_YOU = {
    **dict.fromkeys(("she", "he", "him", "u", "ya"), "you"),
    **dict.fromkeys(("her", "his", "ur", "yr"), "your"),
    **dict.fromkeys(("herself", "himself"), "yourself"),
    **{"hers": "yours", "she's": "you're", "he's": "you're", "she'd": "you'd", "he'd": "you'd"},
    **{"does": "do", "doesn't": "don't", "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't"},
    **{"has": "have", "hasn't": "haven't", "r": "are"},
}  # a question about the person is asked like one that is put to the person


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
    owner: tuple[int, ...]  # example -> kind
    postings: dict[str, list[tuple[int, float]]]
    rarity: dict[str, float]
    asked: dict[str, int]  # word -> kinds whose questions hold it
    found: dict[str, list[tuple[int, float]]] = field(default_factory=dict)

    def of(self, clause: str) -> list[tuple[Kind, float]]:
        """The likely kinds, best first, with shares that add up to at most 1."""
        near = self._nearest(clause)
        if not near:
            return []
        best = near[0][1]
        shares: dict[int, float] = defaultdict(float)
        for example, nearness in near:
            shares[self.owner[example]] += math.exp(_SHARPNESS * (nearness - best))
        whole = sum(shares.values())
        ranked = sorted(shares.items(), key=lambda share: -share[1])
        return [(self.kinds[kind], share / whole) for kind, share in ranked[:4]]

    def nearness(self, one: str, other: str) -> float:
        """How alike two questions are in their letters and words: 0 to 1."""
        a, b = ({g: n * self.rarity.get(g, 3.0) for g, n in grams(text).items()} for text in (one, other))
        lengths = math.sqrt(sum(w * w for w in a.values()) * sum(w * w for w in b.values()))
        return sum(weight * b.get(gram, 0.0) for gram, weight in a.items()) / lengths if lengths else 0.0

    def nearest(self, clause: str) -> float:
        """How near the nearest example is: 0 to 1."""
        return self._nearest(clause)[0][1] if self._nearest(clause) else 0.0

    def _nearest(self, clause: str) -> list[tuple[int, float]]:
        if clause not in self.found:
            if len(self.found) > _REMEMBERED:
                self.found.clear()
            self.found[clause] = self._searched(clause)
        return self.found[clause]

    def _searched(self, clause: str) -> list[tuple[int, float]]:
        told = {g: n * self.rarity[g] for g, n in grams(clause).items() if g in self.rarity}
        length = math.sqrt(sum(w * w for w in told.values())) or 1.0
        scores: dict[int, float] = defaultdict(float)
        for gram, weight in told.items():
            for example, other in self.postings[gram]:
                scores[example] += weight * other
        ranked = sorted(scores.items(), key=lambda score: -score[1])[:_NAMED]
        return [(example, score / length) for example, score in ranked]


def masked(clause: str) -> list[str]:
    """Words in lower case; a run of capitalised words, the first aside, becomes one stand-in."""
    words: list[str] = []
    for place, word in enumerate(tokens(clause)):
        name = place and word[0].isupper() and word.lower() not in STOP and word not in ("I", "I'm")
        if not name:
            words.append("9" if word[0].isdigit() else _TO_YOU.get(word.lower(), word.lower()))
        elif not words or words[-1] != "@":
            words.append("@")
    return words


@lru_cache(maxsize=4096)
def grams(clause: str) -> Counter[str]:
    """Runs of letters, words and pairs of words of a clause with its names masked, each with its weight."""
    words = masked(clause)
    runs: Counter[str] = Counter()
    line = "^" + " ".join(words) + "$"
    for size in (3, 4, 5):
        runs.update(line[i : i + size] for i in range(len(line) - size + 1))
    whole = [stem(word) for word in words]
    for word in whole:
        runs[f"w:{word}"] = 2 if word not in STOP else 1
    runs.update(f"b:{a} {b}" for a, b in pairwise(whole))
    runs.update({f"0:{' '.join(whole[:2])}": 1})
    return Counter({gram: 1 + math.log(n) for gram, n in runs.items()})


@lru_cache(maxsize=1)
def kinds() -> Kinds:
    """The kinds that lie beside this module, read once."""
    text = (files(__package__) / "kinds.txt").read_text(encoding="utf-8")
    sections = [
        [line for line in section.split("\n") if line and not line.startswith("#")]
        for section in re.split(r"^== ", text, flags=re.M)[1:]
    ]
    shared = Counter(w for _, _, *lines in sections for w in {stem(word) for line in lines for word in masked(line)})
    found = [_kind(head, holds, lines, shared) for head, holds, *lines in sections]
    owner = [place for place, (_, _, *lines) in enumerate(sections) for _ in lines]
    return _indexed(tuple(found), tuple(owner), [line for _, _, *lines in sections for line in lines], shared)


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


def _indexed(found: tuple[Kind, ...], owner: tuple[int, ...], examples: list[str], shared: Counter[str]) -> Kinds:
    bags = [grams(example) for example in examples]
    seen = Counter(gram for bag in bags for gram in bag)
    rarity = {g: math.log(len(bags) / n) for g, n in seen.items() if n <= _TOO_COMMON * len(bags)}
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, bag in enumerate(bags):
        weighed = {gram: n * rarity[gram] for gram, n in bag.items() if gram in rarity}
        length = math.sqrt(sum(w * w for w in weighed.values())) or 1.0
        for gram, weight in weighed.items():
            postings[gram].append((place, weight / length))
    return Kinds(found, owner, dict(postings), rarity, dict(shared))

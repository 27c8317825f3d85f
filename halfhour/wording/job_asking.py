"""Does this sentence ask for a job? The half hour is for learning, and asking spoils it.

Of each sentence its words, the kinds of its words and what it does (`job_frames`) are weighed by a logistic
regression that `lab/job_asking.py` trains on sentences of many authors. What the guides allow (a second meeting
about opportunities, the form of a resume, how people are hired in general) is learned from such sentences.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from itertools import pairwise
from math import exp

from .job_allowed import without_allowed
from .job_families import FAMILIES, INSTEAD, Family
from .job_features import Shown, shown
from .job_frames import Span
from .sentences import plain, sentences

PLACES = ("outreach", "question", "closing", "thanks")
NEAR = 3  # so many words before or after the edge of a clause, the edge is meant
BREAK = re.compile(r"[,;:.!?)(]| - |--|\u2014")
LONGEST = 20_000  # letters of a text that are judged; a letter has a tenth of them
TURN = re.compile(  # where a sentence that began with something else may come to its asking
    r",? (?:and|or|but)(?: also| maybe| perhaps)?,? "
    r"(?=(?:whether|if)\b|(?:do|are|is|would|could|can|will|might|may) (?:you|your|there|i)\b)",
    re.IGNORECASE,
)
SURELY = 0.9  # of what is judged without what came before it
BRIEF = 6  # words up to which a sentence may need its neighbour to be understood


@dataclass(frozen=True)
class Finding:
    """A place that asks for a job: half-open span in code points, the reason, and what to say instead.

    `family` names the kind of asking; `probability` is between 0 and 1.
    """

    start: int
    end: int
    why: str
    rewrite: str
    family: str = ""
    probability: float = 1.0


@dataclass(frozen=True)
class Weights:
    """The trained judgement: a start, from which probability on it is said, and a weight for each feature.

    `of` holds the weights by the kind of feature: kinds, words, frames and pairs of frames.
    """

    bias: float
    threshold: float
    of: dict[str, dict[str, float]]

    def probability(self, found: Shown) -> float:
        """How likely the sentence asks, between 0 and 1."""
        return 1 / (1 + exp(-self.bias - sum(weight for weight, _ in self._weighed(found))))

    def evidence(self, found: Shown) -> list[float]:
        """What each word of the sentence adds; a feature's weight is shared by the words that it rests on."""
        total = [0.0] * len(found.tokens)
        starts, ends = [start for start, _ in found.tokens], [end for _, end in found.tokens]
        for weight, places in self._weighed(found):
            words = [at for a, b in places for at in range(bisect_left(ends, a + 1), bisect_left(starts, b))]
            for at in words:
                total[at] += weight / len(words)
        return total

    def _weighed(self, found: Shown) -> Iterator[tuple[float, tuple[Span, ...]]]:
        for group, share in found.share.items():
            known = self.of[group]
            for name, places in found.of(group).items():
                if name in known:
                    yield known[name] * share, places


@cache
def weights() -> Weights:
    """The weights that came with the program."""
    return Weights(**json.loads(resources.files(__package__).joinpath("job_asking.json").read_text("utf-8")))


def asks_for_job(text: str, where: str, *, judge: Weights | None = None) -> tuple[Finding, ...]:
    """The sentences of `text` that ask for a job, in order; it is read up to `LONGEST`.

    `where` is the part of the exchange: outreach, question, closing or thanks; else ValueError.
    `judge` stands in for the weights that came with the program, to measure others.
    """
    if where not in PLACES:
        raise ValueError(f"where is one of {', '.join(PLACES)}, not {where!r}")
    judge, text = judge or weights(), text[:LONGEST]
    spans = list(sentences(text))
    left = without_allowed(text)
    found = {
        span: _judged(text, span, where, judge, left) or _in_the_end(text, span, where, judge, left) for span in spans
    }
    for one, following in pairwise(spans):
        if not (found[one] or found[following]) and _is_brief(text, one, following):
            both = _judged(text, (one[0], following[1]), where, judge, left)
            found[one] = both and replace(both, start=one[0], end=following[1])
    return tuple(finding for finding in found.values() if finding)


def _in_the_end(text: str, span: Span, where: str, judge: Weights, left: str) -> Finding | None:
    """What a sentence comes to at last, which much before it may hide: "how you began and if you have an opening"."""
    turns = (turn.end() for turn in TURN.finditer(text, *span))
    found = (_judged(text, (at, span[1]), where, judge, left) for at in turns)
    return next((one for one in found if one and one.probability >= SURELY), None)


def _is_brief(text: str, one: Span, following: Span) -> bool:
    """Is one of them so short that it is read with the other? "You lost a clerk. I am one." """
    return min(len(text[slice(*each)].split()) for each in (one, following)) <= BRIEF


def _judged(text: str, span: Span, where: str, judge: Weights, left: str) -> Finding | None:
    """What is found in a sentence; where a part of it is allowed, in what is `left` of the text without that."""
    found = shown(text[slice(*span)], where)
    if not found.tokens:
        return None
    probability = judge.probability(found)
    if probability < judge.threshold:
        return None
    if left[slice(*span)] != text[slice(*span)]:
        return _judged(left, span, where, judge, left)
    first, last = _clause(plain(text[slice(*span)]), found.tokens, _heaviest(judge.evidence(found)))
    family = _family({*found.kinds, *found.frames})
    return Finding(
        span[0] + found.tokens[first][0],
        span[0] + found.tokens[last][1],
        family.why,
        INSTEAD.get(where, family.rewrite),
        family.id,
        round(probability, 3),
    )


def _family(shows: set[str]) -> Family:
    """The first family of which there is a kind of word or a frame; the last one stands for all other asking."""
    return next((family for family in FAMILIES if family.kinds & shows), FAMILIES[-1])


def _clause(sentence: str, tokens: list[Span], run: tuple[int, int]) -> tuple[int, int]:
    """The run of words, moved to the edges of a clause where they are near: nobody asks from mid-word to mid-word."""
    breaks = [at for at, (one, two) in enumerate(pairwise(tokens), 1) if BREAK.search(sentence[one[0] : two[1] - 1])]
    first = min([0, *breaks], key=lambda edge: abs(edge - run[0]))
    last = min([*(edge - 1 for edge in breaks), len(tokens) - 1], key=lambda edge: abs(edge - run[1]))
    begin = first if abs(first - run[0]) <= NEAR else run[0]
    end = last if abs(last - run[1]) <= NEAR else run[1]
    return (begin, end) if begin <= end else run


def _heaviest(evidence: list[float]) -> tuple[int, int]:
    """First and last place of the run whose sum is greatest; the run is never empty."""
    best, best_run, total, begin = evidence[0], (0, 0), 0.0, 0
    for at, weight in enumerate(evidence):
        if total <= 0:
            total, begin = 0.0, at
        total += weight
        if total > best:
            best, best_run = total, (begin, at)
    return best_run

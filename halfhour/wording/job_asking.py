"""Does this sentence ask for a job? The half hour is for learning, and asking spoils it.

Each sentence becomes a row of kinds of words; a logistic regression, trained by `lab/job_asking.py` on
sentences of several authors, weighs the row. What the guides allow (a second meeting about opportunities,
the form of a resume, how people are hired in general) is learned from such sentences, not listed.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from math import exp

from .job_families import FAMILIES, SECOND_TALK, Family
from .job_words import JOB_KINDS, Word, row
from .sentences import sentences

PLACES = ("outreach", "question", "closing", "thanks")
REACH = 6  # kinds that stand this near belong to one thought
EMPTY = 2.0  # how much it says that no word of the sentence is about work: set once, before training

END = Word("$", 0, 0, "$")

Feature = tuple[str, tuple[int, ...]]  # its name, and the words of the row that it rests on


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
    """The trained judgement: a weight per feature, a start, and from which probability on it is said."""

    bias: float
    threshold: float
    of: dict[str, float]

    def evidence(self, found: Iterable[Feature]) -> tuple[float, dict[int, float]]:
        """The probability that a sentence asks, and what each of its words adds to that."""
        total, by_word = self.bias, dict[int, float]()
        for name, words in found:
            weight = self.of.get(name, 0.0) * (EMPTY if name == "no work" else 1.0)
            total += weight
            for word in words:
                by_word[word] = by_word.get(word, 0.0) + weight / len(words)
        return 1 / (1 + exp(-total)), by_word


@cache
def weights() -> Weights:
    """The weights that came with the program."""
    return Weights(**json.loads(resources.files(__package__).joinpath("job_asking.json").read_text("utf-8")))


def asks_for_job(text: str, where: str, *, judge: Weights | None = None) -> tuple[Finding, ...]:
    """The sentences of `text` that ask for a job, in order.

    `where` is the part of the exchange: outreach, question, closing or thanks; else ValueError.
    `judge` stands in for the weights that came with the program, to measure others.
    """
    if where not in PLACES:
        raise ValueError(f"where is one of {', '.join(PLACES)}, not {where!r}")
    judge = judge or weights()
    found = (_judged(text, span, where, judge) for span in sentences(text))
    return tuple(finding for finding in found if finding)


def features(words: list[Word], where: str) -> Iterator[Feature]:
    """What a row of words shows, each once: kinds, words, neighbours, and pairs of kinds within reach."""
    kinds = ["^", *(word.kind for word in words), "$"]
    yield f"at {where}", ()
    if not JOB_KINDS.intersection(kinds):
        yield "no work", ()
    seen = dict[str, tuple[int, ...]]()
    for at, kind in enumerate(kinds[1:-1]):
        seen.setdefault(kind, (at,))
        seen.setdefault(f"{kinds[at]} {kind}", (at,))
        seen.setdefault(f"{kinds[at]} {kind} {kinds[at + 2]}", (at,))
    seen.setdefault(" ".join(kinds[-2:]), (len(words) - 1,))
    for at, (word, following) in enumerate(pairwise([*words, END])):
        seen.setdefault(f"={word.said}", (at,))
        seen.setdefault(f"={word.said} {following.said}", (at,))
    marked = [(at, word.kind) for at, word in enumerate(words) if word.kind.isupper()]
    for order, (at, kind) in enumerate(marked):
        for later, other in marked[order + 1 : order + 1 + REACH]:
            seen.setdefault(f"{kind}..{other}", (at, later))
    yield from seen.items()


def _judged(text: str, span: tuple[int, int], where: str, judge: Weights) -> Finding | None:
    words = row(text[slice(*span)])
    if not words:
        return None
    probability, by_word = judge.evidence(features(words, where))
    if probability < judge.threshold:
        return None
    first, last = _heaviest([by_word.get(at, 0.0) for at in range(len(words))])
    family = _family({word.kind for word in words})
    return Finding(
        span[0] + words[first].start,
        span[0] + words[last].end,
        family.why,
        SECOND_TALK if where == "closing" else family.rewrite,
        family.id,
        round(probability, 3),
    )


def _family(kinds: set[str]) -> Family:
    """The first family whose kinds are there; the last one stands for all other asking."""
    return next((family for family in FAMILIES if family.kinds & kinds), FAMILIES[-1])


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

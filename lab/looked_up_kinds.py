"""Learns how likely each kind of answer is for a question, from the example questions of kinds.txt.

    python -m lab.looked_up_kinds      trains on all examples and writes likely.json

For training and judging the check itself, `unlike` gives kinds learned without the examples that are nearly a
question in hand: many were collected from such questions, and a question that is its own example tells nothing of
questions nobody has read."""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.preparation.looked_up import likely as beside
from halfhour.preparation.looked_up.grams import telling
from halfhour.preparation.looked_up.kinds import Kinds, Section, kinds, kinds_of, sections
from halfhour.preparation.looked_up.likely import Likely

LIKELY = Path(beside.__file__).with_name("likely.json")
STRENGTH = 60.0  # inverse of the regularisation: found by leaving examples out
STEPS = 150
TOLD = 0.3  # a smaller weight is left out
SAME = 0.82  # nearness from which on an example is the question itself


def learned(found: Sequence[Section]) -> Likely:
    """A multinomial logistic regression over the examples' words, pairs of words and fields of meaning."""
    bags = [(telling(line), kind) for kind, (_, _, *lines) in enumerate(found) for line in lines]
    often = Counter(gram for bag, _ in bags for gram in bag)
    rarity = {gram: round(math.log(len(bags) / n), 2) for gram, n in often.items()}
    vectorizer = DictVectorizer()
    shown = vectorizer.fit_transform(_normal({g: n * rarity[g] for g, n in bag.items()}) for bag, _ in bags)
    model = LogisticRegression(C=STRENGTH, max_iter=STEPS, tol=1e-3)
    model.fit(shown, [kind for _, kind in bags])
    named = zip(vectorizer.get_feature_names_out(), model.coef_.T, strict=True)
    table = {gram: f"{round(100 * rarity[gram])} {_packed(weights)}" for gram, weights in named}
    names = tuple(head.split()[0] for head, *_ in found)
    return Likely(names, tuple(round(float(each), 2) for each in model.intercept_), table)


def _normal(bag: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in bag.values())) or 1.0
    return {gram: weight / length for gram, weight in bag.items()}


def _packed(weights: Iterable[float]) -> str:
    return " ".join(f"{kind}:{round(10 * each)}" for kind, each in enumerate(weights) if abs(each) >= TOLD)


def unlike(clauses: Iterable[str]) -> Kinds:
    """The kinds as learned without the examples that are nearly one of these clauses."""
    same = {place for clause in clauses for place, near in enumerate(kinds().near(clause)) if near >= SAME}
    places = iter(range(sys.maxsize))
    kept = [[head, holds, *(line for line in lines if next(places) not in same)] for head, holds, *lines in sections()]
    return kinds_of(kept, learned(kept))


def main() -> None:
    LIKELY.write_text(json.dumps(asdict(learned(sections())), indent=0, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()

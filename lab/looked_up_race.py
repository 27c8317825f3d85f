"""Learns which passage answers a part of a question, against the chance that none does, and what wording alone says.

A race: among the passages weighed and a silence that only the question speaks for, the evidence has to come first,
or the silence where nothing answers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.preparation.looked_up.spoken import FIELD, UNSAID
from halfhour.preparation.looked_up.verdict import silence_of, wording_of
from halfhour.preparation.looked_up.weighing import Measures

if TYPE_CHECKING:
    from lab.looked_up_train import Case

Weights = dict[str, float]

STEPS = 100  # of finding the weights of the race; they move little after half of them
HELD_BACK = 0.3  # what a weight of a passage costs; one of the silence, or of a field of meaning, costs 1
TRIFLE = 0.03  # a smaller weight of a field of meaning or an unsaid word is left out
RARE = 6  # questions in which a measure of the silence has to be there
HEARD = 12  # questions in which an unsaid word has to be there
WORDED = 1.0  # inverse of the regularisation of the wording's weights
TOLD = 0.1  # a smaller weight of a run of letters is left out
SILENCE = "silence: "


def raced(cases: "Sequence[Case]") -> tuple[Weights, Weights]:
    """Weights of the passages' measures, and of the silence's."""
    races = [race for case in cases for race in _races(case)]
    often = Counter(name for (silence, *_), _ in races for name in silence)
    unsaid = Counter(
        name for (_, *shown), _ in races for name in {n for one in shown for n in one if n.startswith(UNSAID)}
    )
    rows = [
        row
        for (silence, *shown), _ in races
        for row in (_prefixed(silence, often), *(_often(one, unsaid) for one in shown))
    ]
    gold = np.array([flag for _, flags in races for flag in flags])
    vectorizer = DictVectorizer()
    learned = _learned(
        vectorizer.fit_transform(rows).tocsr(), gold, [len(flags) for _, flags in races], _costs(vectorizer)
    )
    named = {n: round(float(w), 3) for n, w in zip(vectorizer.get_feature_names_out(), learned, strict=True)}
    silence = {n.removeprefix(SILENCE): w for n, w in named.items() if n.startswith(SILENCE)}
    kept = {n: w for n, w in named.items() if abs(w) >= TRIFLE or not n.startswith((FIELD, UNSAID))}
    return {n: w for n, w in kept.items() if not n.startswith(SILENCE)}, silence


def _races(case: "Case") -> Iterator[tuple[list[Measures], list[bool]]]:
    """Of a question that is not answered one cannot tell which part is not, unless there is only one."""
    for wanted, found in case.parts:
        flags = [one.gold for one in found]
        if any(flags) if case.pair.answered else len(case.parts) == 1:
            yield [silence_of(wanted), *(one.measures for one in found)], [not case.pair.answered, *flags]


def _often(measures: Measures, unsaid: Counter[str]) -> Measures:
    """Without words that hardly any question has."""
    return {name: value for name, value in measures.items() if name not in unsaid or unsaid[name] >= HEARD}


def _prefixed(silence: Measures, often: Counter[str]) -> Measures:
    return {f"{SILENCE}{name}": value for name, value in silence.items() if often[name] >= RARE}


def _costs(vectorizer: DictVectorizer) -> np.ndarray:
    return np.array([1.0 if n.startswith((SILENCE, FIELD)) else HELD_BACK for n in vectorizer.get_feature_names_out()])


def _learned(shown: csr_matrix, gold: np.ndarray, lengths: list[int], costs: np.ndarray) -> np.ndarray:
    starts = np.cumsum([0, *lengths[:-1]])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = shown @ weights
        grown = np.exp(odds - np.repeat(np.maximum.reduceat(odds, starts), lengths))
        of_gold = np.where(gold, grown, 0.0)
        share = grown / np.repeat(np.add.reduceat(grown, starts), lengths)
        among = of_gold / np.repeat(np.add.reduceat(of_gold, starts) + 1e-12, lengths)
        missed = -np.log(np.add.reduceat(np.where(gold, share, 0.0), starts) + 1e-12).sum()
        return missed + (costs * weights) @ weights / 2, shown.T @ (share - among) + costs * weights

    return minimize(loss, np.zeros(shown.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x


def worded(cases: "Sequence[Case]") -> Weights:
    """Weights of the wording of a part, whatever the passages hold."""
    parts = [
        (wording_of(wanted), case.pair.answered)
        for case in cases
        for wanted, _ in case.parts
        if case.pair.answered or len(case.parts) == 1
    ]
    often = Counter(gram for grams, _ in parts for gram in grams)
    vectorizer = DictVectorizer()
    kept = [{gram: n for gram, n in grams.items() if often[gram] >= RARE} for grams, _ in parts]
    model = LogisticRegression(C=WORDED, max_iter=3000)
    model.fit(vectorizer.fit_transform(kept), [answered for _, answered in parts])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    told = {gram: round(float(w), 2) for gram, w in named if abs(w) >= TOLD}
    return {"1": round(float(model.intercept_[0]), 3), **told}

"""Learns which words of a page answer which words of a question.

A logistic regression over pairs of a sign of the question and a sign of the passage: whether the passage is the
evidence. What a pair learned from a question tells nothing of that question, so the other weights hear it from
pairs learned without its voice and its page."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from halfhour.preparation.looked_up.paired import PAIRED, Pairs, measured
from halfhour.preparation.looked_up.signed import Asking
from lab.looked_up_data import groups

if TYPE_CHECKING:
    from lab.looked_up_train import Case

STRENGTH = 3e-7  # of the regularisation
ROUNDS = 10
RARE = 3  # passages in which a pair has to be
SMALL = 1.0  # a smaller weight is left out: some 31,000 of four million stay; alone they lose 0.005 of AUC by it


@dataclass(frozen=True)
class Beside:
    """All passages beside the parts of questions for which they were weighed: rows of pairs, in small."""

    matrix: csr_matrix
    gold: np.ndarray
    voices: np.ndarray
    pages: np.ndarray
    names: list[tuple[str, str]]

    @classmethod
    def of(cls, cases: Sequence["Case"]) -> Self:
        """Those of which one can tell which passage answers them, or that none does."""
        asked: dict[str, int] = {}
        told: dict[str, int] = {}
        rows = [
            (_places(signs, asked), _places(one.told, told), one.gold, case.pair)
            for case in cases
            for wanted, found in case.parts
            if (any(one.gold for one in found) if case.pair.answered else len(case.parts) == 1)
            for signs in [Asking(wanted).signs]
            for one in found
        ]
        cells = [np.add.outer(a.astype(np.int64) * len(told), t).ravel() for a, t, *_ in rows]
        lengths = np.array([len(each) for each in cells])
        known, places, often = np.unique(np.concatenate(cells), return_inverse=True, return_counts=True)
        column = np.where(often >= RARE, np.cumsum(often >= RARE) - 1, -1)[places]
        row = np.repeat(np.arange(len(rows)), lengths)[column >= 0]
        values = np.repeat(1 / np.sqrt(np.maximum(1, lengths)), lengths)[column >= 0]
        kept = known[often >= RARE]
        matrix = csr_matrix((values, (row, column[column >= 0])), shape=(len(rows), len(kept)))
        first, second = list(asked), list(told)
        names = [(first[cell // len(told)], second[cell % len(told)]) for cell in kept]
        voices, pages = (np.array([getattr(pair, name) for *_, pair in rows]) for name in ("voice", "page"))
        return cls(matrix, np.array([gold for *_, gold, _ in rows]), voices, pages, names)

    def learned(self, but: Collection[str] = ()) -> Pairs:
        """The pairs, learned without some voices and the pages that they ask about."""
        unseen = np.isin(self.voices, list(but))
        seen = ~unseen & ~np.isin(self.pages, self.pages[unseen])
        model = SGDClassifier(loss="log_loss", alpha=STRENGTH, max_iter=ROUNDS, tol=None, average=True, random_state=0)
        model.fit(self.matrix[seen], self.gold[seen])
        weights: dict[str, dict[str, float]] = defaultdict(dict)
        for at in np.flatnonzero(np.abs(model.coef_[0]) >= SMALL):
            asked, told = self.names[at]
            weights[asked][told] = round(float(model.coef_[0][at]), 1)
        return Pairs(round(float(model.intercept_[0]), 3), dict(weights))


def _places(signs: Sequence[str], known: dict[str, int]) -> np.ndarray:
    return np.array([known.setdefault(sign, len(known)) for sign in signs])


def hear(cases: Sequence["Case"], pairs: Pairs) -> None:
    """Give each passage weighed the measure that these pairs give it."""
    for case in cases:
        for wanted, found in case.parts:
            asked = Asking(wanted).signs
            for one in found:
                one.measures[PAIRED] = measured(pairs.odds(asked, one.told))


def hear_left_out(cases: Sequence["Case"], beside: Beside) -> None:
    """Give each the measure by pairs that were learned without its voice and its page."""
    for group in groups(case.pair.voice for case in cases):
        hear([case for case in cases if case.pair.voice in group], beside.learned(group))

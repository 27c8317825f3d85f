"""Learns the judgement whether a sentence asks for a job from labelled sentences."""

from collections.abc import Callable

import numpy as np
from scipy import sparse
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.wording.job_asking import Weights
from halfhour.wording.job_features import shown

Sentence = dict[str, object]
Chosen = Callable[[Sentence], bool]

# With authors left out, these found most at nineteen right in twenty; how much a kind of feature counts beside the
# others, and in how many sentences it must stand: what is seen once is the turn of one writer.
COUNTS = {"kinds": 0.25, "words": 0.2, "frames": 0.14, "pairs": 0.13}
SEEN = {"kinds": 2, "words": 2, "frames": 3, "pairs": 4}
EVERYWHERE = {"frames"}  # a frame counts alike, be it rare or common
TRUST = 20.0  # how freely weights may grow
THRESHOLD = 0.6  # with authors left out, from here on 19 in 20 of those accused do ask
CLOSE_TO_ZERO = 0.08  # lighter features are left out of the file


class Learner:
    """Labelled sentences with all that they show, from any part of which a judgement is learned."""

    def __init__(self, rows: list[Sentence]) -> None:
        self.rows = rows
        self.asks = np.array([bool(one["asks"]) for one in rows])
        seen = [shown(str(one["text"]), str(one["where"])) for one in rows]
        self.names: dict[str, np.ndarray] = {}
        self.shares: dict[str, sparse.csc_matrix] = {}
        for group in COUNTS:
            vectorizer = DictVectorizer()
            table = vectorizer.fit_transform([dict.fromkeys(one.of(group), one.share[group]) for one in seen])
            self.names[group] = vectorizer.get_feature_names_out()
            self.shares[group] = table.tocsc()

    def learned(self, chosen: Chosen) -> Weights:
        """What the chosen sentences teach."""
        rows = np.flatnonzero([chosen(one) for one in self.rows])
        parts = {group: self._part(group, rows) for group in COUNTS}
        table = sparse.hstack([table for _, _, table in parts.values()]).tocsr()
        model = LogisticRegression(C=TRUST, max_iter=1000, tol=1e-4)
        model.fit(table, self.asks[rows])
        of, begin = dict[str, dict[str, float]](), 0
        for group, (names, size, _) in parts.items():
            heavy = model.coef_[0][begin : begin + len(names)] * size
            of[group] = {
                name: round(float(weight), 3)
                for name, weight in zip(names, heavy, strict=True)
                if abs(weight) >= CLOSE_TO_ZERO
            }
            begin += len(names)
        return Weights(round(float(model.intercept_[0]), 3), THRESHOLD, of)

    def _part(self, group: str, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, sparse.csr_matrix]:
        """Names of the features of one kind, how much each counts, and where they stand in those rows."""
        table = self.shares[group][rows]
        among = np.diff(table.tocsc().indptr)
        kept = np.flatnonzero(among >= SEEN[group])
        rare = np.ones(len(kept)) if group in EVERYWHERE else np.log((1 + len(rows)) / (1 + among[kept])) + 1
        size = COUNTS[group] * rare
        return self.names[group][kept], size, table[:, kept] @ sparse.diags(size)

"""Learns what clauses likely say from labelled pages.

    python -m lab.likely_train      trains on all pages and writes weights.json

Four tables. The first, one logistic regression a kind of fact and one of whether a clause is the person's at all,
knows a clause by its words, its heading, its neighbours and who was named before it. The second hears the first and
the rules; trees correct it, which also hear what it said of the clauses beside. Rules were written with most pages in
sight, so both learn only from authors whose pages no rule was written from, by odds from a first table that has not
seen them either; a third of them is left out at a time. The last tells whether two neighbouring clauses say one fact
or two."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Self

import numpy
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.reading.likely import weighing
from halfhour.reading.likely.agreed import first, unsettled
from halfhour.reading.likely.measured import NAMES, Compared, Known
from halfhour.reading.likely.told import KNOWN
from halfhour.reading.likely.trees import Tree
from halfhour.reading.likely.weighing import Weights, weights_of
from halfhour.reading.shapes import FACT_TYPES
from lab.likely_data import UNREAD, Page, everything

WEIGHTS = Path(weighing.__file__).with_name("weights.json")
STRENGTH, STRENGTH_WHOSE, STRENGTH_AGREED, STRENGTH_PARTS = 1.0, 0.3, 0.03, 0.3  # inverse of the regularisation
COST = 3.0  # of an error where somebody else is told of
TREES, STEP, ANSWERS, ENOUGH = 60, 0.1, 8, 30  # trees of a kind, their share, the answers of one, rows of an answer
PARTS = 3  # of the unread authors, each left out together
RARE = 3  # clauses in which a sign has to be for its weight to mean something
SMALL = 0.1  # a smaller weight is left out: the file becomes a fifth, and nothing is judged otherwise

Table = dict[str, dict[str, float]]
NOTHING = {"signs": {known: {} for known in KNOWN}, "agreed": {}, "trees": {}, "parts": {}}


@cache
def _clauses() -> tuple[csr_matrix, list[str], numpy.ndarray, numpy.ndarray]:
    """All clauses by their signs, the names of the signs, what is true of each clause, and its page."""
    own = [[*clause.shared, *clause.own] for page in pages() for clause in page.clauses]
    often = Counter(sign for signs in own for sign in signs)
    names = sorted(sign for sign, n in often.items() if n >= RARE)
    column = {sign: at for at, sign in enumerate(names)}
    rows = [[column[sign] for sign in signs if sign in column] for signs in own]
    ends = numpy.cumsum([0, *map(len, rows)])
    places = numpy.fromiter((at for row in rows for at in row), dtype=numpy.int32)
    matrix = csr_matrix((numpy.ones(len(places)), places, ends), shape=(len(rows), len(names)))
    truth = numpy.array([[*row, mine] for page in pages() for row, mine in zip(page.truth, page.owned, strict=True)])
    return matrix, names, truth, numpy.repeat(numpy.arange(len(pages())), [len(page.clauses) for page in pages()])


def of_signs(but: Sequence[str] = ()) -> Table:
    """The weights of the signs, by what they tell, with the constant "1"; *but* are authors whose pages stay unseen."""
    matrix, names, truth, page_of = _clauses()
    seen = numpy.array([page.author not in but for page in pages()])[page_of]
    enough = numpy.flatnonzero(numpy.asarray(matrix[seen].sum(axis=0)).ravel() >= RARE)
    known, signs = matrix[seen][:, enough], [names[at] for at in enough]
    return {told: _fitted(known, truth[seen, at], signs, told) for at, told in enumerate(KNOWN)}


def _fitted(matrix: csr_matrix, truth: numpy.ndarray, signs: list[str], told: str) -> dict[str, float]:
    known = truth >= 0
    strength = STRENGTH_WHOSE if told == "whose" else STRENGTH
    model = LogisticRegression(C=strength, solver="liblinear", dual=True, tol=0.01, random_state=0)
    model.fit(matrix[known], truth[known])
    kept = {sign: round(float(w), 2) for sign, w in zip(signs, model.coef_[0], strict=True) if abs(w) >= SMALL}
    return {"1": round(float(model.intercept_[0]), 2), **kept}


def of_parts(pages: Sequence[Page]) -> dict[str, float]:
    """The weights by which two clauses that both say a fact of a kind are known to say two."""
    pairs = [pair for page in pages for pair in page.parted]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([dict.fromkeys(signs, 1.0) for signs, _ in pairs])
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")  # for liblinear
    model = LogisticRegression(C=STRENGTH_PARTS, solver="liblinear", dual=True, tol=0.01, random_state=0)
    model.fit(matrix, [parted for _, parted in pairs])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {sign: round(float(weight), 3) for sign, weight in named if abs(weight) >= SMALL}
    return {"1": round(float(model.intercept_[0]), 3), **kept}


def of_agreement(authors: Sequence[str]) -> dict[str, Table | dict[str, list[Tree]]]:
    """What is known when rules are heard too, learned from these unread authors: the tables "agreed" and "trees"."""
    compared = [each for author in authors for each in _compared(author)]
    rows = _by_kind((page, known) for page, known in compared)
    table = {name: _regression(*rows[kind]) for kind, name in enumerate(FACT_TYPES)}
    agreed = weights_of({**NOTHING, "agreed": table}).agreed
    open_ones = [
        (page, list(unsettled(page.clauses, known, first(len(page.clauses), known, agreed))))
        for page, known in compared
    ]
    rows = _by_kind(open_ones)
    return {"agreed": table, "trees": {name: _trees(*rows[kind]) for kind, name in enumerate(FACT_TYPES)}}


def _by_kind(compared: Iterable[tuple[Page, Sequence[Known]]]) -> list[tuple[numpy.ndarray, ...]]:
    """By kind, the measures of whatever can be told, the truth, and what an error costs."""
    measured: list[list[list[float]]] = [[] for _ in FACT_TYPES]
    truth: list[list[int]] = [[] for _ in FACT_TYPES]
    costs: list[list[float]] = [[] for _ in FACT_TYPES]
    for page, known in compared:
        for at, kind, measures in known:
            if page.truth[at][kind] >= 0:
                measured[kind].append(measures)
                truth[kind].append(page.truth[at][kind])
                costs[kind].append(COST if page.owned[at] == 0 else 1.0)
    return [tuple(map(numpy.array, each)) for each in zip(measured, truth, costs, strict=True)]


def _regression(measured: numpy.ndarray, truth: numpy.ndarray, costs: numpy.ndarray) -> dict[str, float]:
    spread = measured.std(axis=0) + (measured.std(axis=0) == 0)
    model = LogisticRegression(C=STRENGTH_AGREED, max_iter=3000).fit(measured / spread, truth, costs)
    named = zip(NAMES, model.coef_[0] / spread, strict=True)
    return {"1": round(float(model.intercept_[0]), 3), **{name: round(float(w), 4) for name, w in named}}


class _First(ClassifierMixin, BaseEstimator):
    """What trees start from: the odds on which the regression agreed."""

    def fit(self, measured: numpy.ndarray, truth: numpy.ndarray, sample_weight: object = None) -> Self:
        self.classes_ = numpy.unique(truth)
        return self

    def predict_proba(self, measured: numpy.ndarray) -> numpy.ndarray:
        likely = 1 / (1 + numpy.exp(-measured[:, len(NAMES)]))
        return numpy.stack([1 - likely, likely], axis=1)


def _trees(measured: numpy.ndarray, truth: numpy.ndarray, costs: numpy.ndarray) -> list[Tree]:
    model = GradientBoostingClassifier(
        init=_First(),
        n_estimators=TREES,
        learning_rate=STEP,
        max_leaf_nodes=ANSWERS,
        max_depth=None,
        min_samples_leaf=ENOUGH,
        subsample=0.7,
        max_features=0.2,
        random_state=0,
    )
    return [_tree(each.tree_) for (each,) in model.fit(measured, truth, costs).estimators_]


def _tree(tree: object, at: int = 0) -> Tree:
    if tree.children_left[at] < 0:
        return round(STEP * float(tree.value[at, 0, 0]), 3)
    below, above = _tree(tree, tree.children_left[at]), _tree(tree, tree.children_right[at])
    return [int(tree.feature[at]), round(float(tree.threshold[at]), 3), below, above]


@cache
def _compared(author: str) -> list[tuple[Page, list[Known]]]:
    """Clauses and rules of an unread author's pages compared, by odds learned without that author."""
    heard = weights_of({**NOTHING, "signs": without(author)})
    pages_of = [page for page in pages() if page.author == author]
    return [(page, list(Compared(page.clauses, heard.told(page.clauses), *page.ruled).measures())) for page in pages_of]


@cache
def pages() -> tuple[Page, ...]:
    """All labelled pages, read once."""
    return tuple(everything())


@cache
def groups(*, unread: bool) -> tuple[tuple[str, ...], ...]:
    """The authors, as they are left out together: a third of the unread, and each folder of the others by itself."""
    if unread:
        return tuple(UNREAD[at::PARTS] for at in range(PARTS))
    return tuple((author,) for author in dict.fromkeys(page.author for page in pages() if page.author not in UNREAD))


def with_them(author: str) -> tuple[str, ...]:
    """The authors with whom this one is left out."""
    return next(group for group in groups(unread=author in UNREAD) if author in group)


@cache
def _learned(*, unread: bool) -> dict[str, Table]:
    _clauses()  # before the work is shared, so that all is read once
    left_out = groups(unread=unread)
    learned = Parallel(n_jobs=-1, backend="multiprocessing")(delayed(of_signs)(each) for each in left_out)
    return {author: table for group, table in zip(left_out, learned, strict=True) for author in group}


def without(author: str) -> Table:
    """The weights of the signs, learned without the author's pages and those of the others of the group."""
    return _learned(unread=author in UNREAD)[author]


@cache
def heard_without(group: tuple[str, ...]) -> Weights:
    """All weights for judging a group of authors: none has learned from their pages."""
    parts = of_parts([page for page in pages() if page.author not in group])
    agreed = of_agreement([author for author in UNREAD if author not in group])
    return weights_of({"signs": without(group[0]), "parts": parts, **agreed})


def main() -> None:
    tables = {"signs": of_signs(), "parts": of_parts(pages()), **of_agreement(UNREAD)}
    WEIGHTS.write_text(json.dumps(tables, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()

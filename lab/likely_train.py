"""Learns what clauses likely say from labelled pages.

    python -m lab.likely_train      trains on all pages and writes weights.json

Three tables. The first, one logistic regression a kind of fact and one of whether a clause is the person's at all,
knows a clause by its words, its heading, its neighbours and who was named before it. The second hears the first and
the rules. Rules were written with most pages in sight, so the second learns only from authors whose pages no rule was
written from, by odds from a first that has not seen them either; a third of them is left out at a time. The third
tells whether two neighbouring clauses say one fact or two."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.reading.likely import weighing
from halfhour.reading.likely.agreed import measures
from halfhour.reading.likely.weighing import KNOWN, Weights, weights_of
from halfhour.reading.shapes import FACT_TYPES
from lab.likely_data import UNREAD, Page, everything

WEIGHTS = Path(weighing.__file__).with_name("weights.json")
STRENGTH, STRENGTH_WHOSE, STRENGTH_AGREED = 1.0, 0.3, 0.3  # inverse of the regularisation
PARTS = 3  # of the unread authors, each left out together
RARE = 3  # clauses in which a sign has to be for its weight to mean something
SMALL = 0.1  # a smaller weight is left out: the file becomes a fifth, and nothing is judged otherwise

Table = dict[str, dict[str, float]]


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
    model = LogisticRegression(C=STRENGTH_AGREED, solver="liblinear", dual=True, tol=0.01, random_state=0)
    model.fit(matrix, [parted for _, parted in pairs])
    weights = _named(vectorizer.get_feature_names_out(), model)
    return {sign: weight for sign, weight in weights.items() if abs(weight) >= SMALL or sign == "1"}


def of_agreement(authors: Sequence[str]) -> Table:
    """The weights of what is known when rules are heard too, learned from these unread authors."""
    return {name: _agreed([_compared(author)[kind] for author in authors]) for kind, name in enumerate(FACT_TYPES)}


def _agreed(rows: Sequence[tuple[numpy.ndarray, numpy.ndarray]]) -> dict[str, float]:
    model = LogisticRegression(C=STRENGTH_AGREED, max_iter=2000)
    model.fit(numpy.concatenate([known for known, _ in rows]), numpy.concatenate([truth for _, truth in rows]))
    return _named(measured(), model)


def _named(names: Iterable[str], model: LogisticRegression) -> dict[str, float]:
    named = zip(names, model.coef_[0], strict=True)
    return {"1": round(float(model.intercept_[0]), 3), **{name: round(float(w), 3) for name, w in named}}


@cache
def _compared(author: str) -> list[tuple[numpy.ndarray, numpy.ndarray]]:
    """By kind, clauses and rules of an unread author compared, by odds learned without that author; and the truth."""
    rows: list[list[list[float]]] = [[] for _ in FACT_TYPES]
    truth: list[list[int]] = [[] for _ in FACT_TYPES]
    for page in pages():
        if page.author == author:
            for at, kind, known in _measured(page, without(author)):
                if page.truth[at][kind] >= 0:
                    rows[kind].append([known[name] for name in measured()])
                    truth[kind].append(page.truth[at][kind])
    return [(numpy.array(each), numpy.array(known)) for each, known in zip(rows, truth, strict=True)]


def _measured(page: Page, signs: Table) -> Iterator[tuple[int, int, dict[str, float]]]:
    heard = weights_of({"signs": signs, "agreed": {}, "parts": {}})
    return measures(page.clauses, heard.odds(page.clauses), *page.ruled)


@cache
def measured() -> tuple[str, ...]:
    """The names of what is known of a clause, in order."""
    nothing = {known: {"1": 0.0} for known in KNOWN}
    return tuple(sorted(next(known for page in pages() for _, _, known in _measured(page, nothing))))


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
    return weights_of({"signs": without(group[0]), "agreed": agreed, "parts": parts})


def main() -> None:
    tables = {"signs": of_signs(), "agreed": of_agreement(UNREAD), "parts": of_parts(pages())}
    WEIGHTS.write_text(json.dumps(tables, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()

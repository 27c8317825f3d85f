"""Learns what clauses likely say from labelled pages.

    python -m lab.likely_train      trains on all pages and writes weights.json

Two tables. The first, one logistic regression a kind of fact, knows a clause by its words, its heading and its
neighbours. The second hears the first and the rules. Rules were written with most pages in sight, so the second
learns only from authors whose pages no rule was written from, by odds from a first that has not seen them either."""

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.reading.likely import weighing
from halfhour.reading.likely.agreed import measures
from halfhour.reading.likely.weighing import weights_of
from halfhour.reading.shapes import FACT_TYPES
from lab.likely_data import UNREAD, Page, everything

WEIGHTS = Path(weighing.__file__).with_name("weights.json")
STRENGTH, STRENGTH_AGREED = 1.0, 0.3  # inverse of the regularisation
RARE = 3  # clauses in which a sign has to be for its weight to mean something
SMALL = 0.1  # a smaller weight is left out: the file becomes a fifth, and nothing is judged otherwise

Table = dict[str, dict[str, float]]
Row = tuple[int, dict[str, float], int]  # a kind, what is known of a clause, and the truth


def of_signs(pages: Sequence[Page]) -> Table:
    """The weights of the signs, by kind of fact, with the constant "1"."""
    clauses = [clause for page in pages for clause in page.clauses]
    often = Counter(sign for clause in clauses for sign in (*clause.shared, *clause.own))
    column = {sign: at for at, sign in enumerate(sorted(sign for sign, n in often.items() if n >= RARE))}
    rows = [[column[sign] for sign in (*clause.shared, *clause.own) if sign in column] for clause in clauses]
    ends = numpy.cumsum([0, *map(len, rows)])
    places = numpy.fromiter((at for row in rows for at in row), dtype=numpy.int32)
    matrix = csr_matrix((numpy.ones(len(places)), places, ends), shape=(len(rows), len(column)))
    truth = numpy.array([row for page in pages for row in page.truth])
    return {kind: _fitted(matrix, truth[:, at], list(column)) for at, kind in enumerate(FACT_TYPES)}


def _fitted(matrix: csr_matrix, truth: numpy.ndarray, signs: list[str]) -> dict[str, float]:
    known = truth >= 0
    model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix[known], truth[known])
    kept = {sign: round(float(w), 2) for sign, w in zip(signs, model.coef_[0], strict=True) if abs(w) >= SMALL}
    return {"1": round(float(model.intercept_[0]), 2), **kept}


def of_agreement(rows: Sequence[Row]) -> Table:
    """The weights of what is known when rules are heard too."""
    return {
        name: _fitted_agreed([(known, truth) for at, known, truth in rows if at == kind])
        for kind, name in enumerate(FACT_TYPES)
    }


@cache
def _compared(author: str) -> tuple[Row, ...]:
    """Clauses and rules of an unread author compared, by odds that were learned without that author."""
    heard = weights_of({"signs": without_unread()[author], "agreed": {}})
    return tuple(
        (kind, known, page.truth[at][kind])
        for page in pages()
        if page.author == author
        for at, kind, known in measures(page.clauses, heard.odds(page.clauses), *page.ruled)
        if page.truth[at][kind] >= 0
    )


def _fitted_agreed(rows: list[tuple[dict[str, float], int]]) -> dict[str, float]:
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([known for known, _ in rows])
    model = LogisticRegression(C=STRENGTH_AGREED, max_iter=2000).fit(matrix, [truth for _, truth in rows])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    return {"1": round(float(model.intercept_[0]), 3), **{name: round(float(w), 3) for name, w in named}}


@cache
def pages() -> tuple[Page, ...]:
    """All labelled pages, read once."""
    return tuple(everything())


@cache
def without_unread() -> dict[str, Table]:
    """For each unread author the weights of the signs, learned without their pages."""
    return _without(UNREAD)


@cache
def without_read() -> dict[str, Table]:
    """The same for each folder of pages that rules were written from."""
    return _without(tuple(dict.fromkeys(page.author for page in pages() if page.author not in UNREAD)))


def _without(left_out: Sequence[str]) -> dict[str, Table]:
    learned = Parallel(n_jobs=-1)(
        delayed(of_signs)([page for page in pages() if page.author != author]) for author in left_out
    )
    return dict(zip(left_out, learned, strict=True))


def tables_without(author: str) -> dict[str, Table]:
    """Both tables for judging an author: neither table has learned from their pages."""
    signs = without_unread() if author in UNREAD else without_read()
    return {"signs": signs[author], "agreed": agreement_without(author)}


def agreement_without(author: str) -> Table:
    """The second table, learned from the unread authors but this one."""
    return of_agreement([row for one in UNREAD if one != author for row in _compared(one)])


def main() -> None:
    tables = {"signs": of_signs(pages()), "agreed": agreement_without("")}
    WEIGHTS.write_text(json.dumps(tables, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()

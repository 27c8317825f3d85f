"""Learns the weights of the looked-up check from labelled pairs.

    python -m lab.looked_up_train      trains on all pairs that may teach: weights.json, pairs.json and factors.json

First which words of a page answer which words of a question (lab/looked_up_factors.py, lab/looked_up_pairs.py); then
which of the passages weighed answers a part of a question, if any does (lab/looked_up_race.py); then a logistic
regression: whether the part is answered. Each sees scores of the one before from voices and pages that it has not
seen."""

import gc
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from joblib import Parallel, delayed
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from halfhour.preparation.looked_up import weighing
from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.factors import Factors
from halfhour.preparation.looked_up.fit import candidates
from halfhour.preparation.looked_up.paired import Pairs
from halfhour.preparation.looked_up.signed import told_by
from halfhour.preparation.looked_up.verdict import measures_of
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures, weighed
from lab.looked_up_data import Pair, groups, pairs
from lab.looked_up_factors import Rows
from lab.looked_up_pairs import Beside, hear_left_out
from lab.looked_up_race import raced, worded

WEIGHTS = Path(weighing.__file__).with_name("weights.json")
PAIRS, FACTORS = WEIGHTS.with_name("pairs.json"), WEIGHTS.with_name("factors.json")
LARGE = ("hail", "rain", "sleet", "snow")  # folders
WEIGHED = 4  # one of so many questions of those is weighed; all of them teach factors
STRENGTH = 0.1  # inverse of the regularisation, of the question's weights
FOLDS = 4  # of documents, for scores of passages that the passages' weights have not seen
RARE = 6  # cases in which a measure has to be there for its weight to mean something
ROUNDS = 3  # of finding the part that makes a question of several parts unanswered

Weights = dict[str, float]


@dataclass(frozen=True)
class Candidate:
    """A passage that was weighed for one part of a question."""

    measures: Measures
    gold: bool
    told: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """A pair taken apart: each part with its candidates."""

    pair: Pair
    parts: tuple[tuple[Wanted, tuple[Candidate, ...]], ...]


def case_of(pair: Pair) -> Case:
    taken = asked(pair.question, pair.dossier.about)
    parts = []
    for part in taken.parts:
        wanted = pair.dossier.wanted(part, taken)
        names = wanted.shelf.name_stems
        found = (
            Candidate(measures, pair.answered and pair.gold(one.passage), told_by(one, names))
            for one, measures in candidates(wanted)
        )
        parts.append((wanted, tuple(found)))
    return Case(pair, tuple(parts))


def fitted(measures: Sequence[Measures], labels: Sequence[bool]) -> Weights:
    """Logistic weights, with the constant "1"; what is hardly ever there is left out."""
    often = Counter(name for one in measures for name, value in one.items() if value)
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    kept = [{name: value for name, value in one.items() if often[name] >= RARE} for one in measures]
    model.fit(vectorizer.fit_transform(kept), labels)
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    return {"1": round(float(model.intercept_[0]), 3), **{name: round(float(w), 3) for name, w in named}}


def parts_measured(case: Case, tables: dict[str, Weights]) -> list[Measures]:
    """The measures of each part of a question, its passages ranked by the weights."""
    return [measures_of(wanted, _ranked(found, tables["passage"]), tables) for wanted, found in case.parts]


def _ranked(found: Iterable[Candidate], of_passage: Weights) -> list[tuple[float, Measures]]:
    return sorted(((weighed(one.measures, of_passage), one.measures) for one in found), key=lambda ranked: -ranked[0])


def tables_of(cases: Sequence[Case]) -> dict[str, Weights]:
    """What passages are weighed by, the silence against them, and the wording."""
    passage, silence = raced(cases)
    return {"passage": passage, "silence": silence, "wording": worded(cases)}


def question_weights(measured: Sequence[tuple[bool, list[Measures]]]) -> Weights:
    """An answered question has all its parts answered; of an unanswered one, at least the weakest is not."""
    clear = [(part, answered) for answered, parts in measured if answered or len(parts) == 1 for part in parts]
    unclear = [parts for answered, parts in measured if parts and not answered and len(parts) > 1]
    known = fitted([part for part, _ in clear], [answered for _, answered in clear])
    for _ in range(ROUNDS):
        weakest = [min(parts, key=lambda part: weighed(part, known)) for parts in unclear]
        rows = [*clear, *((part, False) for part in weakest)]
        known = fitted([part for part, _ in rows], [answered for _, answered in rows])
    return known


def trained_on(cases: Sequence[Case]) -> dict[str, Weights]:
    """The weights, from cases that have heard what was learned without them."""
    measured: list[tuple[bool, list[Measures]]] = []
    for known, unseen in GroupKFold(FOLDS).split(cases, groups=[case.pair.page for case in cases]):
        tables = tables_of([cases[at] for at in known])
        measured += [(cases[at].pair.answered, parts_measured(cases[at], tables)) for at in unseen]
    return {**tables_of(cases), "question": question_weights(measured)}


def weighed_of(known: Sequence[Pair]) -> list[Pair]:
    """Those that are weighed: of the large folders, whose words teach more than their weights, one in so many."""
    return [pair for at, pair in enumerate(known) if at % WEIGHED == 0 or pair.folder not in LARGE]


@dataclass(frozen=True)
class Heard:
    """All cases that are weighed, and those judged again with four colleagues' pages mixed in, each having heard only
    factors and pairs learned without its voice and page; and the factors and pairs that all of them teach."""

    alone: list[Case]
    among: list[Case]
    factors: Factors
    paired: Pairs

    @property
    def teaching(self) -> list[Case]:
        """Those that may train."""
        return [case for case in self.alone if case.pair.teaches]


@cache
def heard() -> Heard:
    """All labelled pairs, taken apart once for training and for judging."""
    rows = Rows.of(pairs())
    learned, factors = _factors(rows)
    del rows
    alone = [case_of(pair) for pair in weighed_of(pairs(learned=learned))]
    among = [case_of(pair) for pair in pairs(mixed=True, but=LARGE, learned=learned)]
    beside = Beside.of([case for case in alone if case.pair.teaches])
    hear_left_out([*alone, *among], beside)
    gc.freeze()  # so that processes that share it do not each copy it
    return Heard(alone, among, factors, beside.learned())


def _factors(rows: Rows) -> tuple[dict[str, Factors], Factors]:
    """For each voice the factors that were learned without it and its pages, and those learned from all."""
    left_out = [*groups(row.voice for row in rows.rows), ()]
    found = Parallel(n_jobs=-1, backend="multiprocessing")(delayed(_without)(rows, group) for group in left_out)
    by_voice = zip(left_out, found, strict=True)
    return {voice: each for group, each in by_voice for voice in group}, found[-1]


def _without(rows: Rows, group: tuple[str, ...]) -> Factors:
    return rows.without(group).learned()


def main() -> None:
    learned = heard()
    _write(FACTORS, learned.factors.table())
    _write(PAIRS, {"1": learned.paired.constant, "pairs": learned.paired.of_asked})
    _write(WEIGHTS, trained_on(learned.teaching), 1)


def _write(path: Path, table: object, indent: int = 0) -> None:
    path.write_text(json.dumps(table, indent=indent, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()

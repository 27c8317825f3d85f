"""Trains and measures the judgement whether a sentence asks for a job.

    python -m lab.job_asking            prints precision and recall, by author left out
    python -m lab.job_asking --train    also writes halfhour/wording/job_asking.json

Trained on lab/data/jobask*.jsonl only. The neighbour ../shared/eval, by another author, judges.
"""

import json
import random
import sys
from collections.abc import Iterable
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from halfhour.wording import job_asking
from halfhour.wording.job_words import row

HERE = Path(__file__).parent
EVAL = HERE.parent.parent / "shared" / "eval"
WEIGHTS = Path(job_asking.__file__).with_suffix(".json")
THRESHOLD = 0.55  # above one half: to accuse wrongly is worse than to miss
FOLDS = 8
CLOSE_TO_ZERO = 0.03  # lighter features are left out of the file
Row = dict[str, object]


def sentences_in(paths: Iterable[Path]) -> list[Row]:
    """The labelled sentences of JSON-lines files: text, asks, where, author."""
    return [
        {"author": path.stem, **json.loads(line)}
        for path in paths
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def trained_on(rows: list[Row]) -> job_asking.Weights:
    """A judgement learned from labelled sentences."""
    vectorizer = DictVectorizer()
    shown = [{name: _size(name) for name, _ in _features(one)} for one in rows]
    model = LogisticRegression(C=1.0, max_iter=3000)
    model.fit(vectorizer.fit_transform(shown), [one["asks"] for one in rows])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {name: round(float(weight), 3) for name, weight in named if abs(weight) >= CLOSE_TO_ZERO}
    return job_asking.Weights(round(float(model.intercept_[0]), 3), THRESHOLD, kept)


def _features(one: Row) -> Iterable[job_asking.Feature]:
    return job_asking.features(row(str(one["text"])), str(one["where"]))


def _size(name: str) -> float:
    return job_asking.EMPTY if name == "no work" else 1.0


def verdicts(judge: job_asking.Weights, rows: list[Row]) -> list[tuple[bool, bool]]:
    """For each sentence what the judge says, and what its author said."""
    return [
        (bool(job_asking.asks_for_job(str(one["text"]), str(one["where"]), judge=judge)), bool(one["asks"]))
        for one in rows
    ]


def figures(pairs: list[tuple[bool, bool]]) -> str:
    """Precision and recall of what was said against what is so."""
    hits, said, so = (sum(each) for each in zip(*((a and b, a, b) for a, b in pairs), strict=True))
    return f"n={len(pairs):4}  precision {hits / max(1, said):.3f}  recall {hits / max(1, so):.3f}"


def folded(rows: list[Row]) -> list[tuple[bool, bool]]:
    """Each sentence judged by what was learned from the others: seven eighths teach, one is judged."""
    mixed = random.Random(1).sample(rows, len(rows))
    return [
        pair
        for fold in range(FOLDS)
        for pair in verdicts(
            trained_on([one for at, one in enumerate(mixed) if at % FOLDS != fold]), mixed[fold::FOLDS]
        )
    ]


def report(rows: list[Row]) -> None:
    """One line for each author left out of training, then the neighbour's set by all of them."""
    authors = sorted({str(one["author"]) for one in rows})
    for author in authors if len(authors) > 1 else []:
        others = [one for one in rows if one["author"] != author]
        own = [one for one in rows if one["author"] == author]
        print(f"left out: {author:24}", figures(verdicts(trained_on(others), own)))
    print(f"{'left out: one sentence in eight':34}", figures(folded(rows)))
    judged = EVAL / "jobask.jsonl"
    if not judged.exists():
        print(f"no {judged.name} beside the repository: not judged by another author")
        return
    print(f"{'another author (shared/eval)':34}", figures(verdicts(trained_on(rows), sentences_in([judged]))))
    asked = [json.loads(line) for line in (EVAL / "questions.jsonl").read_text("utf-8").splitlines()]
    said = sum(bool(job_asking.asks_for_job(one["question"], "question")) for one in asked)
    print(f"questions to learn from, said to ask for a job: {said} of {len(asked)}")


def main() -> None:
    """Train when told to, and print the figures."""
    rows = sentences_in(sorted((HERE / "data").glob("jobask*.jsonl")))
    if "--train" in sys.argv:
        judge = trained_on(rows)
        kept = {"bias": judge.bias, "threshold": judge.threshold, "of": judge.of}
        WEIGHTS.write_text(
            json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",\n", ": ")) + "\n", "utf-8"
        )
    report(rows)


if __name__ == "__main__":
    main()

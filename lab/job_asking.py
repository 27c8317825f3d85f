"""Trains and measures the judgement whether a sentence asks for a job.

    python -m lab.job_asking            prints precision and recall, by author left out
    python -m lab.job_asking --train    also writes halfhour/wording/job_asking.json

Trained on lab/data/jobask*.jsonl, on every second sentence of lab/data/noon, and on our own questions and
letters, which ask for no job. The other half of noon and the neighbour ../shared/eval, by other authors, judge.
"""

import json
import random
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import halfhour.letters
from halfhour.preparation.banks.reading import bank, frames
from halfhour.wording import job_asking
from halfhour.wording.job_words import row
from halfhour.wording.sentences import sentences
from lab.table import Row, share, table

HERE = Path(__file__).parent
EVAL = HERE.parent.parent / "shared" / "eval"
WEIGHTS = Path(job_asking.__file__).with_suffix(".json")
THRESHOLD = 0.5  # with authors left out, from here on 17 in 20 of those accused do ask
FOLDS = 8
CLOSE_TO_ZERO = 0.03  # lighter features are left out of the file
Sentence = dict[str, object]


def sentences_in(paths: Iterable[Path]) -> list[Sentence]:
    """The labelled sentences of JSON-lines files: text, asks, where, author."""
    return [
        {"author": path.stem, **json.loads(line)}
        for path in paths
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def trained_on(rows: list[Sentence]) -> job_asking.Weights:
    """A judgement learned from labelled sentences."""
    vectorizer = DictVectorizer()
    shown = [{name: _size(name) for name, _ in _features(one)} for one in rows]
    model = LogisticRegression(C=1.0, max_iter=3000)
    model.fit(vectorizer.fit_transform(shown), [one["asks"] for one in rows])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {name: round(float(weight), 3) for name, weight in named if abs(weight) >= CLOSE_TO_ZERO}
    return job_asking.Weights(round(float(model.intercept_[0]), 3), THRESHOLD, kept)


def _features(one: Sentence) -> Iterable[job_asking.Feature]:
    return job_asking.features(row(str(one["text"])), str(one["where"]))


def _size(name: str) -> float:
    return job_asking.EMPTY if name == "no work" else 1.0


def verdicts(judge: job_asking.Weights, rows: list[Sentence]) -> list[tuple[bool, bool]]:
    """For each sentence what the judge says, and what its author said."""
    return [
        (bool(job_asking.asks_for_job(str(one["text"]), str(one["where"]), judge=judge)), bool(one["asks"]))
        for one in rows
    ]


def row_of(judged_on: str, pairs: list[tuple[bool, bool]]) -> Row:
    """Precision and recall of what was said against what is so."""
    hits, said, so = (sum(each) for each in zip(*((a and b, a, b) for a, b in pairs), strict=True))
    return Row("job-asking", judged_on, len(pairs), share(hits, said), share(hits, so), share(2 * hits, said + so))


def folded(rows: list[Sentence]) -> list[tuple[bool, bool]]:
    """Each sentence judged by what was learned from the others: seven eighths teach, one is judged."""
    mixed = random.Random(1).sample(rows, len(rows))
    return [
        pair
        for fold in range(FOLDS)
        for pair in verdicts(
            trained_on([one for at, one in enumerate(mixed) if at % FOLDS != fold]), mixed[fold::FOLDS]
        )
    ]


def rows() -> list[Row]:
    """A row for each author left out of training, then for the neighbour's set, judged by all of them."""
    known = _known()
    authors = sorted({str(one["author"]) for one in known if one["asks"]})
    found = []
    for author in authors if len(authors) > 1 else []:
        others = [one for one in known if one["author"] != author]
        own = [one for one in known if one["author"] == author]
        found.append(row_of(f"{author}, author left out", verdicts(trained_on(others), own)))
    found.append(row_of("all of lab/data, one sentence in eight left out", folded(known)))
    noon = _noon()[1::2]
    for name, said in (("all sentences", noon), ("hard sentences", [one for one in noon if one.get("hard")])):
        found.append(row_of(f"lab/data/noon, {name}, in no training", verdicts(trained_on(known), said)))
    judged = EVAL / "jobask.jsonl"
    if judged.exists():
        verdict = row_of("eval, in no training", verdicts(trained_on(known), sentences_in([judged])))
        found.append(replace(verdict, more=_accused()))
    return found


def _accused() -> str:
    """How many of the neighbour's questions to learn from are said to ask for a job."""
    asked = [json.loads(line) for line in (EVAL / "questions.jsonl").read_text("utf-8").splitlines()]
    said = sum(bool(job_asking.asks_for_job(one["question"], "question")) for one in asked)
    return f"questions to learn from, said to ask for a job: {said} of {len(asked)}"


def _known() -> list[Sentence]:
    return sentences_in(sorted((HERE / "data").glob("jobask*.jsonl"))) + _noon()[::2] + _innocent() + _our_letters()


def _noon() -> list[Sentence]:
    return sentences_in([HERE / "data" / "noon" / "jobask.jsonl"])


def _innocent() -> list[Sentence]:
    """Every fourth question to learn from, and those of the banks: nobody labelled them, and none asks for a job."""
    asked = (HERE / "data" / "questions.jsonl").read_text("utf-8").splitlines()[::4]
    texts = [json.loads(line)["question"] for line in asked]
    texts += [text for name in ("topics", "people") for group in bank(name).values() for text in group]
    texts += [frame.question for frame in frames()]
    return [{"text": each, "asks": False, "where": "question", "author": "to learn from"} for each in texts]


def _our_letters() -> list[Sentence]:
    """The sentences of the drafts that come with the program: they ask for half an hour, and for times."""
    found = []
    for path in sorted(Path(halfhour.letters.__file__).parent.glob("templates/letter_*.txt")):
        words = re.sub(r"{%.*?%}", "\n", re.sub(r"{{.*?}}", "Ada", path.read_text("utf-8")))
        lines = [line[a:b] for line in words.split("\n") for a, b in sentences(line)]
        where = "thanks" if "thanks" in path.name else "outreach"
        found += [
            {"text": line, "asks": False, "where": where, "author": "to learn from"} for line in lines if " " in line
        ]
    return found


def train() -> None:
    """Write the weights that come with the program."""
    judge = trained_on(_known())
    kept = {"bias": judge.bias, "threshold": judge.threshold, "of": judge.of}
    WEIGHTS.write_text(json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",\n", ": ")) + "\n", "utf-8")


if __name__ == "__main__":
    if "--train" in sys.argv:
        train()
    print(table(rows()))

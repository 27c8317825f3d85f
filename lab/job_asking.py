"""Trains and measures the judgement whether a sentence asks for a job.

    python -m lab.job_asking            prints precision and recall, by author left out
    python -m lab.job_asking --train    also writes halfhour/wording/job_asking.json

Trained on lab/data/jobask*.jsonl and lab/data/*/jobask.jsonl, and on our own questions and letters, which ask for no
job. The neighbour ../shared/eval, by another author, only judges.
"""

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import halfhour.letters
from halfhour.preparation.banks.reading import bank, frames
from halfhour.wording import job_asking
from halfhour.wording.sentences import sentences
from lab.job_asking_train import Learner, Sentence
from lab.table import Row, share, table

HERE = Path(__file__).parent
EVAL = HERE.parent.parent / "shared" / "eval"
WEIGHTS = Path(job_asking.__file__).with_suffix(".json")
OURS = "to learn from"  # questions and letters of the program, and questions nobody labelled
Verdicts = list[tuple[bool, bool]]


def sentences_in(paths: Iterable[Path]) -> list[Sentence]:
    """The labelled sentences of JSON-lines files: text, asks, where, author."""
    return [
        {"author": path.stem, "set": path.parent.name + "/" + path.stem, **json.loads(line)}
        for path in paths
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def verdicts(judge: job_asking.Weights, rows: list[Sentence]) -> Verdicts:
    """For each sentence what the judge says, and what its author said."""
    return [
        (bool(job_asking.asks_for_job(str(one["text"]), str(one["where"]), judge=judge)), bool(one["asks"]))
        for one in rows
    ]


def row_of(judged_on: str, pairs: Verdicts) -> Row:
    """Precision and recall of what was said against what is so."""
    hits, said, so = (sum(each) for each in zip(*((a and b, a, b) for a, b in pairs), strict=True))
    return Row("job-asking", judged_on, len(pairs), share(hits, said), share(hits, so), share(2 * hits, said + so))


def rows() -> list[Row]:
    """A row for each author left out of training, for all of these, for each set left out, and for the neighbour."""
    learner = Learner(known())
    by_author = left_out(learner, "author")
    found = [row_of(f"{name}, author left out", pairs) for name, pairs in by_author.items()]
    found.append(row_of("all authors, each left out", [pair for pairs in by_author.values() for pair in pairs]))
    by_set = left_out(learner, "set")
    found += [row_of(f"lab/{name}, all its authors left out", pairs) for name, pairs in by_set.items()]
    found.append(row_of("all sets, each left out", [pair for pairs in by_set.values() for pair in pairs]))
    judged = EVAL / "jobask.jsonl"
    if judged.exists():
        verdict = row_of("eval, in no training", verdicts(learner.learned(lambda _: True), sentences_in([judged])))
        found.append(replace(verdict, more=_accused()))
    return found


def left_out(learner: Learner, by: str) -> dict[str, Verdicts]:
    """For each author or set: the verdicts on its sentences of a judge that was taught by all others."""

    def judged(name: str) -> Verdicts:
        judge = learner.learned(lambda one: one[by] != name)
        return verdicts(judge, [one for one in learner.rows if one[by] == name])

    return {name: judged(name) for name in sorted({str(one[by]) for one in learner.rows if one["asks"]})}


def _accused() -> str:
    """How many of the neighbour's questions to learn from are said to ask for a job."""
    asked = [json.loads(line) for line in (EVAL / "questions.jsonl").read_text("utf-8").splitlines()]
    said = sum(bool(job_asking.asks_for_job(one["question"], "question")) for one in asked)
    return f"questions to learn from, said to ask for a job: {said} of {len(asked)}"


def known() -> list[Sentence]:
    """All that teaches."""
    data = HERE / "data"
    labelled = sentences_in([*sorted(data.glob("jobask*.jsonl")), *sorted(data.glob("*/jobask.jsonl"))])
    return labelled + _innocent() + _our_letters()


def _innocent() -> list[Sentence]:
    """Every fourth question to learn from, and those of the banks: nobody labelled them, and none asks for a job."""
    asked = (HERE / "data" / "questions.jsonl").read_text("utf-8").splitlines()[::4]
    texts = [json.loads(line)["question"] for line in asked]
    texts += [text for name in ("topics", "people") for group in bank(name).values() for text in group]
    texts += [frame.question for frame in frames()]
    return [_harmless(each, "question") for each in texts]


def _our_letters() -> list[Sentence]:
    """The sentences of the drafts that come with the program: they ask for half an hour, and for times."""
    found = []
    for path in sorted(Path(halfhour.letters.__file__).parent.glob("templates/letter_*.txt")):
        words = re.sub(r"{%.*?%}", "\n", re.sub(r"{{.*?}}", "Ada", path.read_text("utf-8")))
        lines = [line[a:b] for line in words.split("\n") for a, b in sentences(line)]
        where = "thanks" if "thanks" in path.name else "outreach"
        found += [_harmless(line, where) for line in lines if " " in line]
    return found


def _harmless(text: str, where: str) -> Sentence:
    return {"text": text, "asks": False, "where": where, "author": OURS, "set": OURS}


def train() -> None:
    """Write the weights that come with the program."""
    judge = Learner(known()).learned(lambda _: True)
    kept = {"bias": judge.bias, "threshold": judge.threshold, "of": judge.of}
    WEIGHTS.write_text(json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",\n", ": ")) + "\n", "utf-8")


if __name__ == "__main__":
    if "--train" in sys.argv:
        train()
    print(table(rows()))

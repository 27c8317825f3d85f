"""How well the looked-up check judges: by author, with documents left out, and with colleagues' pages mixed in.

    python -m lab.looked_up

Prints a table and puts it into lab/RESULTS.md. Pairs of the author "bench" train and are never counted as
evaluation; ../shared/eval was seen while the kinds of question were collected, so its figures are of a
development set even where its documents are left out."""

import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import GroupKFold

from halfhour.preparation.looked_up.check import ANSWERED
from halfhour.preparation.looked_up.weighing import probability, weighed
from lab.looked_up_data import pairs
from lab.looked_up_train import Case, Weights, case_of, parts_measured, trained_on

RESULTS = Path(__file__).with_name("RESULTS.md")
TITLE = "## Could I have looked this up?"
FOLDS = 8
HALF = 0.5  # probability from which a pair counts as answered in F1
COLUMNS = (
    "pairs",
    "F1",
    "AUC",
    "precision in answered",
    "recall in answered",
    "open called answered",
    "hit@1",
    "hit@3",
)


@dataclass(frozen=True)
class Judged:
    """A pair with its probability, and whether the first and the first three passages hold the evidence."""

    case: Case
    probability: float
    first: bool
    third: bool


def judged(case: Case, weights: dict[str, Weights]) -> Judged:
    parts = parts_measured(case, weights["passage"])
    surely = min((probability(weighed(part, weights["question"])) for part in parts), default=0.0)
    ranked = [sorted(found, key=lambda c: -weighed(c.measures, weights["passage"])) for _, found in case.parts]
    rest = [one for found in ranked for one in found[1:]]
    rest.sort(key=lambda c: -weighed(c.measures, weights["passage"]))
    shown = [*(found[0] for found in ranked if found), *rest][:3]
    return Judged(case, surely, bool(shown and shown[0].gold), any(one.gold for one in shown))


def left_out(cases: Sequence[Case], judged_on: Sequence[Case] = ()) -> list[Judged]:
    """Each case judged by weights that have not seen its document; `judged_on` are the same pairs elsewhere."""
    found: list[Judged] = []
    seen_elsewhere = judged_on or cases
    for known, unseen in GroupKFold(FOLDS).split(cases, groups=[case.pair.document for case in cases]):
        weights = trained_on([cases[at] for at in known])
        found += [judged(seen_elsewhere[at], weights) for at in unseen]
    return found


def measured(results: Sequence[Judged]) -> tuple[str, ...]:
    """The columns of one row."""
    labels = [one.case.pair.answered for one in results]
    scores = [one.probability for one in results]
    called = [one for one in results if one.probability >= ANSWERED]
    opens = [one for one in results if one.case.pair.open and not one.case.pair.answered]
    answered = [one for one in results if one.case.pair.answered]
    return (
        str(len(results)),
        f"{f1_score(labels, [score >= HALF for score in scores]):.3f}",
        f"{roc_auc_score(labels, scores):.3f}",
        _share([one.case.pair.answered for one in called]),
        _share([one.probability >= ANSWERED for one in answered]),
        _share([one.probability >= ANSWERED for one in opens]),
        _share([one.first for one in answered]),
        _share([one.third for one in answered]),
    )


def _share(flags: Sequence[bool]) -> str:
    return f"{mean(flags):.3f}" if flags else "-"


def rows() -> list[tuple[str, ...]]:
    cases = [case_of(pair) for pair in pairs()]
    authors = sorted({case.pair.author for case in cases})
    results = left_out(cases)
    table = [
        (f"{author}, documents left out", *measured([one for one in results if one.case.pair.author == author]))
        for author in authors
    ]
    for author in authors:
        own = [case for case in cases if case.pair.author == author]
        others = [case for case in cases if case.pair.author != author]
        if others:
            weights = trained_on(others)
            table.append((f"{author}, trained on the others only", *measured([judged(case, weights) for case in own])))
    among = left_out(cases, [case_of(pair) for pair in pairs(mixed=True)])
    real = [one for one in among if one.case.pair.author != "bench"]
    if real:
        table.append(("with four colleagues' pages mixed in", *measured(real)))
    return table


def speed(count: int = 200) -> str:
    """Milliseconds a question over so many passages, and to index a thousand."""
    from halfhour.preparation.looked_up.check import Dossier

    known = pairs()
    passages = list({one.passage for pair in known for one in pair.dossier._shelf.held})
    thousand = (passages * (1 + 1000 // len(passages)))[:1000]
    began = time.perf_counter()
    Dossier(thousand, "Nobody")
    indexed = time.perf_counter() - began
    dossier = Dossier(passages[:count], "Nobody")
    asking = [pair.question for pair in known]
    for question in asking[::3]:
        dossier.judge(question)
    began = time.perf_counter()
    for question in asking[1::3]:
        dossier.judge(question)
    each = (time.perf_counter() - began) / len(asking[1::3])
    return f"{1000 * each:.1f} ms a question over {count} passages; {1000 * indexed:.0f} ms to index 1,000 passages."


def main() -> None:
    head = ["| set | " + " | ".join(COLUMNS) + " |", "|---" * (len(COLUMNS) + 1) + "|"]
    table = "\n".join([*head, *("| " + " | ".join(row) + " |" for row in rows())])
    note = "`python -m lab.looked_up`. " + " ".join(__doc__.split("RESULTS.md. ")[1].split())
    section = f"{TITLE}\n\n{note}\n\n{table}\n\n{speed()}\n"
    sys.stdout.write(section)
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else "# What was measured\n"
    kept = re.sub(rf"{re.escape(TITLE)}\n.*?(?=^## |\Z)", "", text, flags=re.S | re.M).rstrip()
    RESULTS.write_text(f"{kept}\n\n{section}", "utf-8")


if __name__ == "__main__":
    main()

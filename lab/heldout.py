"""What was measured on lab/heldout, whose author wrote no rule and had read none.

    python -m lab.heldout

Nothing in that folder teaches anything. Figures are printed and no item: whoever mends a rule does not read the set."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from sklearn.metrics import f1_score, roc_auc_score

from halfhour.preparation.looked_up.shapes import Judgement, Passage
from halfhour.reading.likely.weighing import weights
from halfhour.wording.job_asking import asks_for_job
from lab import common_ground, facts, job_asking
from lab.likely_data import labelled
from lab.looked_up_data import Pair, of_folder
from lab.table import Row, share, table

SET = Path(__file__).with_name("heldout")
SETS = (SET, SET / "dusk", SET / "kin")  # by three authors
GROUNDS = tuple(  # cases that nobody read who mends rules, on pages that teach facts
    common_ground.DATA / name for name in ("ground", "loam")
)
HALF = 0.5  # probability from which a pair counts as answered in F1
NOTE = """\
No author wrote a rule or had read one; all labelled by the conventions of ../shared/eval; nothing in it trains.
Precision and recall of the looked-up check are those of the state *answered*, F1 is at even odds, with the weights
that the program comes with. "Private or another's" includes near misses: a namesake school, campus or town. How the
set was made and what was seen of it: lab/heldout/README.md.
"""


@dataclass(frozen=True)
class Asked:
    """A pair, what the program said of it, and for each passage that it showed whether that is the evidence."""

    pair: Pair
    said: Judgement
    shown: tuple[bool, ...]

    @property
    def answered(self) -> bool:
        return self.said.state == "answered"


def asked(pair: Pair) -> Asked:
    said = pair.dossier.judge(pair.question)
    shown = (Passage(one.quote, "", "person", one.source, one.span) for one in said.evidence)
    return Asked(pair, said, tuple(pair.gold(passage) for passage in shown))


def looked_up(judged_on: str, folder: Path, *, mixed: bool) -> Row:
    """The questions, over one page each or, `mixed`, with four colleagues' pages beside it."""
    found = [asked(pair) for pair in of_folder(folder, mixed)]
    labels = [one.pair.answered for one in found]
    odds = [one.said.probability for one in found]
    called = [one for one in found if one.answered]
    known = [one for one in found if one.pair.answered]
    opens = [one for one in found if one.pair.open and not one.pair.answered]
    return Row(
        "looked up",
        judged_on,
        len(found),
        share(sum(one.pair.answered for one in called), len(called)),
        share(sum(one.answered for one in known), len(known)),
        f1_score(labels, [each >= HALF for each in odds]),
        roc_auc_score(labels, odds),
        f"open called answered {mean(one.answered for one in opens):.3f}; {_hits(known)}",
    )


def _hits(known: Sequence[Asked]) -> str:
    first, third = (mean(any(one.shown[:count]) for one in known) for count in (1, 3))
    return f"hit@1 {first:.3f}, hit@3 {third:.3f}"


def jobs(folder: Path) -> Iterator[Row]:
    """All sentences, then the hard ones: a job is named and not asked for, or asked for and not named."""
    sentences = job_asking.sentences_in([folder / "jobask.jsonl"])
    hard = [one for one in sentences if one.get("hard")]
    for judged_on, of in (("all sentences", sentences), *([("hard sentences", hard)] if hard else [])):
        said = [(bool(asks_for_job(str(one["text"]), str(one["where"]))), bool(one["asks"])) for one in of]
        yield job_asking.row_of(judged_on, said)


def rows(folder: Path) -> list[Row]:
    """A row for each part, in the order of the program's own work: read, looked up, worded, shared."""
    shared = common_ground.judged(common_ground.read_facts(folder), folder)
    return [
        facts.row_of("all pages", facts.judged(labelled(folder), weights())),
        looked_up("one page each", folder, mixed=False),
        looked_up("four colleagues' pages mixed in", folder, mixed=True),
        *jobs(folder),
        common_ground.row_of("facts as read", shared),
    ]


def section() -> str:
    """The held-out part of lab/RESULTS.md, a table for each author."""
    tables = [(_head(folder), rows(folder)) for folder in SETS]
    for folder in GROUNDS:
        cases = common_ground.lines("common.jsonl", folder)
        row = common_ground.row_of("facts as read", common_ground.judged(common_ground.read_facts(folder), folder))
        tables.append((f"### lab/data/{folder.name}: {len(cases)} cases of common ground", [row]))
    return f"## Held out\n\n{NOTE}\n" + "\n".join(f"{head}\n\n{table(found)}\n" for head, found in tables)


def _head(folder: Path) -> str:
    pages = [json.loads(line) for line in (folder / "docs.jsonl").read_text("utf-8").splitlines()]
    voices = len({page["author"] for page in pages})
    return f"### lab/{folder.relative_to(SET.parent)}: {len(pages)} pages by {voices} voices"


if __name__ == "__main__":
    sys.stdout.write(section())

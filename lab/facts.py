"""How well facts are read: F1 a type, macro, and what of others was taken for the person's.

    python -m lab.facts [--errors] [FOLDER ...]

A folder holds `docs.jsonl` and `facts.jsonl` in the form that ../shared/eval/README.md gives; without one,
../shared/eval, lab/data, lab/data/noon and lab/data/dawn are measured where they are there. A fact counts as found
where quotes of the same type overlap, or values agree."""

import json
import re
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from rapidfuzz import fuzz

from halfhour.reading.read import read
from halfhour.reading.shapes import FACT_TYPES, Fact, Reading
from lab.table import Row

HERE = Path(__file__).resolve().parent
USUAL = (HERE.parent.parent / "shared" / "eval", HERE / "data", HERE / "data" / "noon", HERE / "data" / "dawn")
ALL = "all of lab/data"
ALIKE = 85  # of 100, for values whose quotes do not overlap


@dataclass
class Tally:
    """Counts over documents: of gold facts, of what was read, and of what went wrong."""

    gold: Counter = field(default_factory=Counter)
    hit: Counter = field(default_factory=Counter)
    read: Counter = field(default_factory=Counter)
    right: Counter = field(default_factory=Counter)
    distractors: int = 0
    taken: int = 0
    not_verbatim: int = 0
    slowest: float = 0.0
    wrong: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> None:
    showing = "--errors" in arguments
    folders = [Path(a) for a in arguments if not a.startswith("--")] or [p for p in USUAL if p.exists()]
    for folder in folders:
        if not (folder / "facts.jsonl").exists():
            print(f"{folder.name}: no facts.jsonl")
            continue
        tally = measure(folder)[ALL]
        print(report(folder.name, tally))
        if showing:
            print("\n".join(tally.wrong))


def rows() -> list[Row]:
    """A row for each author; no author's pages teach anything, but ../shared/eval was seen while rules were written."""
    found = []
    for folder in USUAL:
        tallies = measure(folder) if (folder / "facts.jsonl").exists() else {}
        authors = [name for name in tallies if name != ALL]
        for name in authors if len(authors) == 1 else tallies:
            found.append(row_of(f"all of {folder.relative_to(HERE.parent)}" if name == ALL else name, tallies[name]))
    return found


def row_of(name: str, tally: Tally) -> Row:
    """What a tally says, F1 of each type beside it."""
    scores = {kind: f1(tally, kind) for kind in FACT_TYPES if tally.gold[kind]}
    precision, recall, score = (fmean(each) for each in zip(*scores.values(), strict=True))
    taken = tally.taken / max(1, sum(tally.read.values()))
    kinds = ", ".join(f"{kind} {each[2]:.2f}" for kind, each in scores.items())
    more = f"others' facts taken for the person's {taken:.1%}; quotes not verbatim {tally.not_verbatim}; F1: {kinds}"
    return Row("facts, macro", name, sum(tally.gold.values()), precision, recall, score, more=more)


def measure(folder: Path) -> dict[str, Tally]:
    """Read every document of a folder and compare with its labels; a tally for each author, and one for all."""
    gold = defaultdict(list)
    for line in (folder / "facts.jsonl").read_text("utf-8").splitlines():
        fact = json.loads(line)
        gold[fact["doc"]].append(fact)
    tallies: dict[str, Tally] = defaultdict(Tally)
    for line in (folder / "docs.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        data = (folder / document["file"]).read_bytes()
        began = time.perf_counter()
        reading = read(data, filename=document["file"], about=document["about"])
        took = time.perf_counter() - began
        for tally in (tallies[document.get("author", folder.name)], tallies[ALL]):
            tally.slowest = max(tally.slowest, took)
            compare(document["id"], reading, gold[document["id"]], tally)
    return tallies


def compare(name: str, reading: Reading, labels: list[dict], tally: Tally) -> None:
    flat = re.sub(r"\s", " ", reading.text)
    places = {id(label): _places(label["quote"], flat) for label in labels}
    matched: set[int] = set()
    for fact in reading.facts:
        tally.not_verbatim += reading.text[slice(*fact.span)] != fact.quote
        same = [label for label in labels if label["type"] == fact.type]
        own = [x for x in same if not x.get("not_about") and _agrees(fact, x, places[id(x)])]
        matched.update(map(id, own))
        if own and all(x.get("optional") for x in own):
            continue
        tally.read[fact.type] += 1
        tally.right[fact.type] += bool(own)
        taken = not own and any(x.get("not_about") and _overlaps(fact, places[id(x)]) for x in same)
        tally.taken += taken
        if not own:
            tally.wrong.append(f"{name} {'OTHER' if taken else 'FALSE'} {fact.type}: {fact.quote!r} = {fact.value}")
    for label in labels:
        tally.distractors += bool(label.get("not_about"))
        if label.get("not_about") or label.get("optional"):
            continue
        tally.gold[label["type"]] += 1
        tally.hit[label["type"]] += id(label) in matched
        if id(label) not in matched:
            tally.wrong.append(f"{name} MISSED {label['type']}: {label['quote']!r} = {label['value']}")


def _places(quote: str, flat: str) -> list[tuple[int, int]]:
    words = r"\s+".join(map(re.escape, quote.split()))
    return [found.span() for found in re.finditer(words, flat)]


def _overlaps(fact: Fact, places: list[tuple[int, int]]) -> bool:
    return any(fact.span[0] < end and start < fact.span[1] for start, end in places)


def _agrees(fact: Fact, label: dict, places: list[tuple[int, int]]) -> bool:
    if _overlaps(fact, places):
        return True
    return fuzz.token_sort_ratio(fact.value.lower(), (label.get("value") or "").lower()) >= ALIKE


def f1(tally: Tally, kind: str) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean for one type."""
    precision = tally.right[kind] / tally.read[kind] if tally.read[kind] else 0.0
    recall = tally.hit[kind] / tally.gold[kind] if tally.gold[kind] else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def report(name: str, tally: Tally) -> str:
    lines = [f"{name}: {sum(tally.gold.values())} facts", f"{'type':15} {'P':>6} {'R':>6} {'F1':>6} {'n':>4}"]
    scores = {kind: f1(tally, kind) for kind in FACT_TYPES if tally.gold[kind]}
    for kind, (precision, recall, score) in scores.items():
        lines.append(f"{kind:15} {precision:6.3f} {recall:6.3f} {score:6.3f} {tally.gold[kind]:4}")
    macro = sum(score for _, _, score in scores.values()) / max(1, len(scores))
    lines.append(f"macro F1 {macro:.3f}")
    everything = max(1, sum(tally.read.values()))
    lines.append(
        f"facts of others taken for the person's: {tally.taken} of {everything} ({tally.taken / everything:.1%})"
    )
    lines.append(f"quotes not verbatim: {tally.not_verbatim}; slowest page {tally.slowest * 1000:.0f} ms")
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])

"""How well facts are read: F1 a type, macro, and what of others was taken for the person's.

    python -m lab.facts [--errors] [--rules] [FOLDER ...]

A folder holds `docs.jsonl` and `facts.jsonl` in the form that ../shared/eval/README.md gives; without one,
../shared/eval and the folders of lab/data are measured where they are there. A fact counts as found where quotes of
the same type overlap, or values agree. With --rules, what rules find before the second opinion. The weights of that
opinion have seen all these folders: figures without the author that is judged are in lab/RESULTS.md."""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from rapidfuzz import fuzz

from halfhour.reading.facts.extract import with_quote
from halfhour.reading.likely.weighing import Weights, weights
from halfhour.reading.shapes import FACT_TYPES, Fact
from lab.likely_data import FOLDERS, UNREAD, Page, labelled, places
from lab.table import Row

HERE = Path(__file__).resolve().parent
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
    wrong: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> None:
    showing, ruled = "--errors" in arguments, "--rules" in arguments
    folders = [Path(a) for a in arguments if not a.startswith("--")] or [p for p in FOLDERS if p.exists()]
    for folder in folders:
        if not (folder / "facts.jsonl").exists():
            print(f"{folder.name}: no facts.jsonl")
            continue
        tally = Tally()
        for page in labelled(folder):
            compare(page, by_rules(page) if ruled else page.facts(weights()), tally)
        print(report(folder.name, tally))
        if showing:
            print("\n".join(tally.wrong))


def by_rules(page: Page) -> list[Fact]:
    """The person's facts that rules find, before a second opinion."""
    return [with_quote(fact, page.laid, page.assigned.person.name) for fact in page.ruled[0]]


def rows() -> list[Row]:
    """A row for each author, whose pages have taught no weight; their rules were written with most pages in sight."""
    from lab.likely_train import heard_without, pages, with_them  # learns for minutes: only for the whole table

    found: dict[str, Tally] = {}
    alone: dict[str, Tally] = {}
    for author in dict.fromkeys(page.author for page in pages()):
        heard = heard_without(with_them(author))
        mine = [page for page in pages() if page.author == author]
        found[author] = judged(mine, heard)
        if author in UNREAD:
            alone[author] = Tally()
            for page in mine:
                compare(page, by_rules(page), alone[author])
    return [
        *(row_of(author, tally) for author, tally in found.items()),
        *(row_of(f"{author}, rules alone", tally) for author, tally in alone.items()),
        row_of("all whose pages no rule was written from", added(found[each] for each in UNREAD)),
        row_of("the same, rules alone", added(alone.values())),
    ]


def judged(pages: Iterable[Page], heard: Weights) -> Tally:
    """What is read of these pages with these weights, against their labels."""
    tally = Tally()
    for page in pages:
        compare(page, page.facts(heard), tally)
    return tally


def added(tallies: Iterable[Tally]) -> Tally:
    """Several tallies as one."""
    whole = Tally()
    for one in tallies:
        for name in ("gold", "hit", "read", "right"):
            getattr(whole, name).update(getattr(one, name))
        whole.distractors += one.distractors
        whole.taken += one.taken
        whole.not_verbatim += one.not_verbatim
    return whole


def row_of(name: str, tally: Tally) -> Row:
    """What a tally says, F1 of each type beside it."""
    scores = {kind: f1(tally, kind) for kind in FACT_TYPES if tally.gold[kind]}
    precision, recall, score = (fmean(each) for each in zip(*scores.values(), strict=True))
    taken = tally.taken / max(1, sum(tally.read.values()))
    kinds = ", ".join(f"{kind} {each[2]:.2f}" for kind, each in scores.items())
    more = f"others' facts taken for the person's {taken:.1%}; quotes not verbatim {tally.not_verbatim}; F1: {kinds}"
    return Row("facts, macro", name, sum(tally.gold.values()), precision, recall, score, more=more)


def compare(page: Page, facts: Iterable[Fact], tally: Tally) -> None:
    """Count what was read of a page against its labels."""
    text, labels = page.laid.text, page.labels
    flat = re.sub(r"\s", " ", text)
    stand = {id(label): places(label["quote"], flat) for label in labels}
    matched: set[int] = set()
    for fact in facts:
        tally.not_verbatim += text[slice(*fact.span)] != fact.quote
        same = [label for label in labels if label["type"] == fact.type]
        own = [x for x in same if not x.get("not_about") and _agrees(fact, x, stand[id(x)])]
        matched.update(map(id, own))
        if own and all(x.get("optional") for x in own):
            continue
        tally.read[fact.type] += 1
        tally.right[fact.type] += bool(own)
        taken = not own and any(x.get("not_about") and _overlaps(fact, stand[id(x)]) for x in same)
        tally.taken += taken
        if not own:
            what = "OTHER" if taken else "FALSE"
            tally.wrong.append(f"{page.name} {what} {fact.type}: {fact.quote!r} = {fact.value}")
    for label in labels:
        tally.distractors += bool(label.get("not_about"))
        if label.get("not_about") or label.get("optional"):
            continue
        tally.gold[label["type"]] += 1
        tally.hit[label["type"]] += id(label) in matched
        if id(label) not in matched:
            tally.wrong.append(f"{page.name} MISSED {label['type']}: {label['quote']!r} = {label['value']}")


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
    lines.append(f"quotes not verbatim: {tally.not_verbatim}")
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])

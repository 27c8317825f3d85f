"""How well the looked-up check judges: by author, with documents left out, and with colleagues' pages mixed in.

    python -m lab.looked_up

Pairs of the author "bench" train and are never counted as
evaluation; ../shared/eval was seen while the kinds of question were collected, so its figures are of a
development set even where its documents are left out. The kinds of question are learned, for each pair, without the
examples that are nearly its question."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import GroupKFold

from halfhour.preparation.looked_up.check import ANSWERED
from halfhour.preparation.looked_up.weighing import probability, weighed
from lab.looked_up_data import pairs
from lab.looked_up_train import Case, Weights, case_of, parts_measured, trained_on
from lab.table import Row, share, table

FOLDS = 8
HALF = 0.5  # probability from which a pair counts as answered in F1
PART, ALL = "looked up", "all pages"


@dataclass(frozen=True)
class Judged:
    """A pair with its probability, and whether the first and the first three passages hold the evidence."""

    case: Case
    probability: float
    first: bool
    third: bool


def judged(case: Case, weights: dict[str, Weights]) -> Judged:
    parts = parts_measured(case, weights)
    surely = min((probability(weighed(part, weights["question"])) for part in parts), default=0.0)
    ranked = [sorted(found, key=lambda c: -weighed(c.measures, weights["passage"])) for _, found in case.parts]
    rest = [one for found in ranked for one in found[1:]]
    rest.sort(key=lambda c: -weighed(c.measures, weights["passage"]))
    shown = [*(found[0] for found in ranked if found), *rest][:3]
    return Judged(case, surely, bool(shown and shown[0].gold), any(one.gold for one in shown))


def left_out(cases: Sequence[Case], among: Sequence[Case]) -> tuple[list[Judged], list[Judged]]:
    """Each case judged by weights that have not seen its document; `among` are the same pairs, other pages beside."""
    alone: list[Judged] = []
    mixed: list[Judged] = []
    for known, unseen in GroupKFold(FOLDS).split(cases, groups=[case.pair.document for case in cases]):
        weights = trained_on([cases[at] for at in known])
        alone += [judged(cases[at], weights) for at in unseen]
        mixed += [judged(among[at], weights) for at in unseen]
    return alone, mixed


def measured(judged_on: str, results: Sequence[Judged]) -> Row:
    """Precision and recall are those of the state *answered*; F1 is at even odds."""
    results = [one for one in results if not one.case.pair.debatable]
    labels = [one.case.pair.answered for one in results]
    scores = [one.probability for one in results]
    called = [one for one in results if one.probability >= ANSWERED]
    opens = [one for one in results if one.case.pair.open and not one.case.pair.answered]
    answered = [one for one in results if one.case.pair.answered]
    hits = f"hit@1 {_share(one.first for one in answered)}, hit@3 {_share(one.third for one in answered)}"
    return Row(
        PART,
        judged_on,
        len(results),
        share(sum(one.case.pair.answered for one in called), len(called)),
        share(sum(one.probability >= ANSWERED for one in answered), len(answered)),
        f1_score(labels, [score >= HALF for score in scores]),
        roc_auc_score(labels, scores),
        f"open called answered {_share(one.probability >= ANSWERED for one in opens)}; {hits}",
    )


def _share(flags: Iterable[bool]) -> str:
    given = list(flags)
    return f"{mean(given):.3f}" if given else "-"


def rows() -> list[Row]:
    """Each author with documents left out, then with the whole author left out, then among colleagues' pages."""
    cases = [case_of(pair) for pair in pairs()]
    alone, mixed = left_out(cases, [case_of(pair) for pair in pairs(mixed=True)])
    unseen = [one for voice in sorted({case.pair.voice for case in cases}) for one in _voice_left_out(cases, voice)]
    table = [*_by_author(alone, "documents left out"), *_by_author(unseen, "author left out")]
    among = _of_pages(mixed)
    return [*table, measured(f"{ALL}, with four colleagues' pages mixed in", among)] if among else table


def _by_author(results: Sequence[Judged], how: str) -> Iterator[Row]:
    authors = sorted({one.case.pair.author for one in results})
    for author in authors:
        yield measured(f"{author}, {how}", [one for one in results if one.case.pair.author == author])
    if noon := [one for one in results if one.case.pair.folder == "noon"]:
        yield measured(f"all of lab/data/noon, {how}", noon)
        kept = [one for one in noon if not one.case.pair.teaches]
        yield measured(f"the half of lab/data/noon that never teaches, {how}", kept)
    if pages := _of_pages(results):
        yield measured(f"{ALL}, {how}", pages)


def _voice_left_out(cases: Sequence[Case], voice: str) -> list[Judged]:
    others = [case for case in cases if case.pair.voice != voice]
    weights = trained_on(others) if others else None
    return [judged(case, weights) for case in cases if case.pair.voice == voice] if weights else []


def _of_pages(results: Iterable[Judged]) -> list[Judged]:
    """All but those of the author "bench", whose passages are no page."""
    return [one for one in results if one.case.pair.author != "bench"]


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


if __name__ == "__main__":
    print(table(rows()), speed(), sep="\n\n")

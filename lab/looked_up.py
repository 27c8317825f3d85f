"""How well the looked-up check judges: by author, each left out with a fifth of the voices; the author of
../shared/eval also by document; and among colleagues' pages.

    python -m lab.looked_up

Pairs of the author "bench" train and are never counted as evaluation; ../shared/eval was seen while the kinds of
question were collected, so its figures are of a development set even where its documents are left out. The kinds of
question are learned, for each pair, without the examples that are nearly its question."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import mean

from joblib import Parallel, delayed
from sklearn.metrics import f1_score, roc_auc_score

from halfhour.preparation.looked_up.check import ANSWERED, Dossier
from halfhour.preparation.looked_up.weighing import probability, weighed
from lab.looked_up_data import EVAL, groups, pairs
from lab.looked_up_train import LARGE, Case, Weights, heard, parts_measured, trained_on
from lab.table import Row, share, table

TIMED = 2000  # questions, half of them to warm up: all seventy thousand would take a quarter of an hour
JUDGED = 2  # of the groups of voices, that of ../shared/eval first: each takes ten minutes
PARTS = 2  # into which the documents of ../shared/eval are parted, each judged by what taught the other
HALF = 0.5  # probability from which a pair counts as answered in F1
PART, ALL = "looked up", "all pages"


@dataclass(frozen=True)
class Judged:
    """A pair with its probability, and whether the first and the first three passages hold the evidence."""

    case: Case
    probability: float
    first: bool
    third: bool


Verdict = tuple[float, bool, bool]


def judged(case: Case, weights: dict[str, Weights]) -> Verdict:
    """The probability that a case is answered, and whether the first and the first three passages hold the evidence."""
    parts = parts_measured(case, weights)
    surely = min((probability(weighed(part, weights["question"])) for part in parts), default=0.0)
    ranked = [sorted(found, key=lambda c: -weighed(c.measures, weights["passage"])) for _, found in case.parts]
    rest = [one for found in ranked for one in found[1:]]
    rest.sort(key=lambda c: -weighed(c.measures, weights["passage"]))
    shown = [*(found[0] for found in ranked if found), *rest][:3]
    return surely, bool(shown and shown[0].gold), any(one.gold for one in shown)


def _left_out(group: tuple[str, ...]) -> tuple[list[Verdict], list[Verdict]]:
    """The cases of a group of voices judged by weights that have seen neither it nor its pages, and those among other
    pages."""
    unseen, mixed = _of(group, heard().alone), _of(group, heard().among)
    weights = _without(unseen, group)
    return [judged(case, weights) for case in unseen], [judged(case, weights) for case in mixed]


def _without(unseen: Sequence[Case], voices: Sequence[str] = ()) -> dict[str, Weights]:
    """The weights, learned neither from the pages of these cases nor from these voices."""
    pages = {case.pair.page for case in unseen}
    teaching = (case for case in heard().teaching if case.pair.voice not in voices)
    return trained_on([case for case in teaching if case.pair.page not in pages])


def _of(group: tuple[str, ...], cases: Sequence[Case]) -> list[Case]:
    return [case for case in cases if case.pair.voice in group]


def documents_left_out() -> list[Judged]:
    """The cases of ../shared/eval, judged by weights that have seen other documents of its author. Factors and kinds
    of question stay those that were learned without this author."""
    pages = sorted({case.pair.page for case in heard().alone if case.pair.folder == EVAL.name})
    parts = [pages[at::PARTS] for at in range(PARTS)] if pages else []
    unseen = chain.from_iterable(_of_these(part) for part in parts)
    found = chain.from_iterable(_pages_left_out(part) for part in parts)  # one by one: each needs 11 GB
    return [Judged(case, *each) for case, each in zip(unseen, found, strict=True)]


def _pages_left_out(pages: Sequence[str]) -> list[Verdict]:
    unseen = _of_these(pages)
    weights = _without(unseen)
    return [judged(case, weights) for case in unseen]


def _of_these(pages: Sequence[str]) -> list[Case]:
    return [case for case in heard().alone if case.pair.page in pages]


def left_out() -> tuple[list[Judged], list[Judged]]:
    """Cases of some groups of voices, judged by weights that have not seen them, and among colleagues' pages."""
    alone, among = heard().alone, heard().among  # before the work is shared, so that all is read once
    left = sorted(groups(case.pair.voice for case in alone), key=lambda group: EVAL.name not in group)[:JUDGED]
    found = Parallel(n_jobs=-1, backend="multiprocessing")(delayed(_left_out)(group) for group in left)
    unseen = [_together(group, alone, each) for group, (each, _) in zip(left, found, strict=True)]
    mixed = [_together(group, among, each) for group, (_, each) in zip(left, found, strict=True)]
    return list(chain(*unseen)), list(chain(*mixed))


def _together(group: tuple[str, ...], cases: Sequence[Case], said: Sequence[Verdict]) -> list[Judged]:
    return [Judged(case, *each) for case, each in zip(_of(group, cases), said, strict=True)]


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
    """Each author, left out with a fifth of the voices, and some among colleagues' pages."""
    unseen, mixed = left_out()
    alone = [one for one in unseen if one.case.pair.folder not in LARGE]
    documents = documents_left_out()
    rest = "all pages but lab/data/rain, hail, sleet and snow"
    return [
        *_by_author(unseen, "author left out"),
        *([measured(f"{EVAL.name}, documents left out", documents)] if documents else []),
        measured(f"{rest}, author left out", _of_pages(alone)),
        measured(f"{rest}, with four colleagues' pages mixed in", _of_pages(mixed)),
    ]


def _by_author(results: Sequence[Judged], how: str) -> Iterator[Row]:
    authors = sorted({one.case.pair.author for one in results})
    for author in authors:
        yield measured(f"{author}, {how}", [one for one in results if one.case.pair.author == author])
    yield measured(f"{ALL}, {how}", _of_pages(results))


def _of_pages(results: Iterable[Judged]) -> list[Judged]:
    """All but those of the author "bench", whose passages are no page."""
    return [one for one in results if one.case.pair.author != "bench"]


def speed(count: int = 200) -> str:
    """Milliseconds a question over so many passages, and to index a thousand."""
    known = pairs()
    dossiers = {id(pair.dossier): pair.dossier for pair in known}.values()
    passages = list({one.passage for dossier in dossiers for one in dossier._shelf.held})
    thousand = (passages * (1 + 1000 // len(passages)))[:1000]
    began = time.perf_counter()
    Dossier(thousand, "Nobody")
    indexed = time.perf_counter() - began
    dossier = Dossier(passages[:count], "Nobody")
    asking = [pair.question for pair in known[:: 1 + len(known) // TIMED]]
    for question in asking[::2]:
        dossier.judge(question)
    began = time.perf_counter()
    for question in asking[1::2]:
        dossier.judge(question)
    each = (time.perf_counter() - began) / len(asking[1::2])
    return f"{1000 * each:.1f} ms a question over {count} passages; {1000 * indexed:.0f} ms to index 1,000 passages."


if __name__ == "__main__":
    print(table(rows()), speed(), sep="\n\n")

"""Whether a part of a question is answered: the best passages and the question itself, weighed together."""

from halfhour.preparation.looked_up.fit import Wanted
from halfhour.preparation.looked_up.weighing import Measures

_CARRIED = (
    "holds",
    "holds_open",
    "holds_closed",
    "form_there_holds",
    "form_lacks_holds",
    "particular",
    "particular_holds",
    "particular_missing",
    "particular_missing_closed",
    "no_particular_holds",
    "named",
    "named_holds",
    "name_missing",
    "far",
    "particular_near",
    "printed",
    "printed_alike",
    "printed_alike_open",
    "printed_words_alike",
    "printed_particular_alike_open",
    "firm_for_person",
    "firm_for_firm",
    "words",
    "words_closed",
    "premise",
    "anything_holds",
)


def measures_of(wanted: Wanted, ranked: list[tuple[float, Measures]]) -> Measures:
    """Measures of one part. `ranked` holds log-odds and measures of passages, the best first."""
    part = wanted.part
    best, first = ranked[0] if ranked else (-6.0, {})
    second = ranked[1][0] if len(ranked) > 1 else -6.0
    open_ = wanted.openness
    everywhere = set(wanted.shelf.seen)
    m: Measures = {
        "best": best / 4,
        "best_open": best / 4 * open_,
        "lead": min(3.0, best - second) / 3,
        "open": open_,
        "opens": float(part.opens),
        "opens_open": part.opens * open_,
        "surely_kind": wanted.kinds[0][1] if wanted.kinds else 0.0,
        "of_firm": wanted.of_firm,
        "firmness": float(part.firmness),
        "impersonal": float(not part.personal),
        "anything": float(part.anything),
        "has_premise": float(bool(wanted.premise)),
        "has_premise_open": bool(wanted.premise) * open_,
        "many_particular": min(1.0, len(wanted.particular) / 6),
        "long": min(1.0, len(wanted.all_words) / 12),
        "unknown_particular": wanted.share_found(
            wanted.particular, frozenset(w for w in wanted.particular if w not in everywhere)
        ),
        "unknown_name": float(any(name not in everywhere for name in wanted.names)),
        f"form_{part.form}": 1.0,
        f"best_{part.form}": best / 4,
        "small_dossier": 1 / (1 + len(wanted.shelf.held) / 20),
    }
    for name in _CARRIED:
        if name in first:
            m[f"first_{name}"] = first[name]
    return m

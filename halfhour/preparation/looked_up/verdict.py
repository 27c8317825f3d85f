"""Whether a part of a question is answered: the best passages and the question itself, weighed together."""

import math
from collections.abc import Mapping

from halfhour.preparation.looked_up.expected import sort_of
from halfhour.preparation.looked_up.factors import FACTORED
from halfhour.preparation.looked_up.grams import grams
from halfhour.preparation.looked_up.recorded import recorded
from halfhour.preparation.looked_up.spoken import unsaid
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures, weighed

_CARRIED = (
    "holds",
    "form_there_holds",
    "form_lacks_holds",
    "particular_holds",
    "named_holds",
    "printed",
    "printed_words_alike",
    "firm_for_person",
    "firm_for_firm",
    "words",
    "premise",
    "anything_holds",
    "short",
    "kin",
    "kin_form",
    "kin_all",
    "meant",
    "meant_particular",
    "meant_unlike",
    "sense",
    "sense_particular",
    "new_meant",
    "new_meant_closed",
    "not_new_meant",
    "anchor_closed",
    "new_anchor",
    "new_anchor_closed",
    "not_new_anchor",
    "new_anchor_elliptic",
    "not_new_anchor_elliptic",
    "sure",
    "sure_all",
    "typed",
    "typed_all",
    "near",
    "near_clause",
    "lacking",
    "no_anchor",
    "paired",
    "factored",
)
_MOST = (
    "sure",
    "sure_form",
    "sure_particular",
    "sure_all",
    "printed_alike",
    "printed_near",
    "printed_best",
    "particular",
    "typed",
    "typed_form",
    "typed_named",
    "typed_all",
    "meant_near",
    "meant_particular_near",
    "meant_form",
    "sense",
    "sense_near",
    "sense_particular",
    "sense_particular_near",
    "new_meant",
    "new_anchor",
    "near",
    "near_clause",
    "named",
    "words",
    "meant",
    "particular_near",
    "voiced_near",
    "voiced_clause",
    "paired",
    "factored",
)
_LEAST = ("lacking", "particular_missing", "name_missing")
_FORMS = {
    "yes": "yes",
    "when": "date",
    "duration": "date",
    "count": "count",
    "why": "view",
    "how": "view",
    "tell": "view",
}
_SAID = 0.5  # what one word of the asking counts beside measures that go from 0 to 1
_SURELY, _HARDLY = 0.6, 0.25  # of a measure: from here on it is there, below this it is not
_LOGS, _SHARES = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5), (0.2, 0.4, 0.6, 0.8)
_STEPS = {
    **dict.fromkeys(("answers", "best", "wording", "any_factored"), _LOGS),
    **dict.fromkeys(("most_near", "least_lacking", "most_meant", "most_words"), _SHARES),
}

Weights = Mapping[str, Mapping[str, float]]


def measures_of(wanted: Wanted, ranked: list[tuple[float, Measures]], tables: Weights) -> Measures:
    """Measures of one part. `ranked` holds log-odds and measures of passages, the best first."""
    best, first = ranked[0] if ranked else (-6.0, {})
    second = ranked[1][0] if len(ranked) > 1 else -6.0
    most = {name: max([m.get(name, 0.0) for _, m in ranked], default=0.0) for name in _MOST}
    manner = "open" if wanted.openness > 0.5 else "closed"
    case = _case(wanted, most)
    m: Measures = {f"most_{name}": value for name, value in most.items()}
    m |= {f"{manner}_{name}": value for name, value in most.items()}
    m |= _least(ranked, sort_of(wanted.part))
    m |= {f"named_{sort_of(wanted.part)}": most["named"] * bool(wanted.names)}
    m |= {f"first_{name}": first[name] for name in _CARRIED if name in first}
    m |= _of_asking(wanted)
    m |= {
        "best": best / 4,
        f"best_{manner}": best / 4,
        f"best_{wanted.part.form}": best / 4,
        "lead": min(3.0, best - second) / 3,
        f"{manner}_{case}": 1.0,
        f"sort_{sort_of(wanted.part)}": 1.0,
        f"best_sort_{sort_of(wanted.part)}": best / 4,
        f"new_meant_{sort_of(wanted.part)}": most["new_meant"],
        f"{_FORMS.get(wanted.part.form, 'other')}_{case}": 1.0,
    }
    sort = sort_of(wanted.part)
    m |= _against_silence(wanted, ranked, tables, manner)
    m |= _by_factors(wanted, ranked, manner)
    m |= {
        f"first_{name}": first[name] for name in (f"near_{sort}", f"lacks_{sort}", f"lacking_{sort}") if name in first
    }
    kind = next((name for name in first if name.startswith("there_")), "")
    m[f"first_{kind}"] = first.get(kind, 0.0)
    m[f"most_near_{sort}"] = most["near"]
    m[f"step_{sort}_{min(4, int(most['near'] * 4.99))}"] = 1.0
    m |= _of_kinds(wanted, best)
    m |= _of_facts(wanted, most, manner)
    m |= unsaid([one for _, one in ranked])
    return m | _bent(m)


def _of_kinds(wanted: Wanted, best: float) -> Measures:
    found: Measures = {}
    for one, share in wanted.kinds[:3]:
        found |= {f"kind_{one.name}": share, f"best_kind_{one.name}": share * best / 4}
    return found


def _of_facts(wanted: Wanted, most: Measures, manner: str) -> Measures:
    """What the reader's facts say: of the passages weighed, and of the whole dossier."""
    if manner == "open" or not wanted.shelf.has_facts:
        return recorded(wanted)
    typed = _typed_case(wanted, most)
    return {f"typed_{typed}": 1.0, f"typed_{_FORMS.get(wanted.part.form, 'other')}_{typed}": 1.0, **recorded(wanted)}


def _bent(m: Measures) -> Measures:
    """The parts of a few measures above some steps: what a little more of them means depends on how much there is."""
    found = {
        f"bent_{name}_{place}": m[name] - step
        for name, steps in _STEPS.items()
        for place, step in enumerate(steps)
        if m.get(name, 0.0) > step
    }
    asked, answers = m["wording"], m["answers"]
    return found | {"answers_asked": answers * asked, "answers_asked_there": max(answers, 0.0) * asked}


def _least(ranked: list[tuple[float, Measures]], sort: str) -> Measures:
    """What even the passage that lacks least does not have of what is asked."""
    least = {name: min([m.get(name, 0.0) for _, m in ranked], default=1.0) for name in _LEAST}
    of_sort = {f"least_{name}_{sort}": value for name, value in least.items()}
    return of_sort | {f"least_{name}": value for name, value in least.items()}


def _against_silence(wanted: Wanted, ranked: list[tuple[float, Measures]], tables: Weights, manner: str) -> Measures:
    """How much likelier it is that a passage answers than that none does, and what the wording alone says."""
    answers = (_together([odds for odds, _ in ranked]) - weighed(silence_of(wanted), tables["silence"])) / 4
    asked = weighed(wording_of(wanted), tables["wording"]) / 2
    return {
        "answers": answers,
        f"answers_{manner}": answers,
        f"answers_{wanted.part.form}": answers,
        "wording": asked,
        f"wording_{manner}": asked,
    }


def _by_factors(wanted: Wanted, ranked: list[tuple[float, Measures]], manner: str) -> Measures:
    """How likely by the factors any of the passages answers."""
    any_ = _together([4 * one.get(FACTORED, 0.0) for _, one in ranked]) / 4
    return {"any_factored": any_, f"any_factored_{manner}": any_, f"any_factored_{wanted.part.form}": any_}


def _together(odds: list[float]) -> float:
    """Log-odds of any of these, where only one can be; -6 of none."""
    top = max(odds, default=-6.0)
    return top + math.log(sum(math.exp(max(each - top, -60.0)) for each in odds) or 1.0)


def silence_of(wanted: Wanted) -> Measures:
    """Measures of the question alone, which the passages have to outweigh."""
    kinds = {f"kind_{kind.name}": share for kind, share in wanted.kinds[:3]}
    return {"silent": 1.0, f"sort_{sort_of(wanted.part)}": 1.0, **kinds, **_of_asking(wanted), **_said(wanted)}


def wording_of(wanted: Wanted) -> Measures:
    """Words and runs of letters of the asking, names masked; their squares add up to 1."""
    found = grams(wanted.part.clause)
    length = math.sqrt(sum(n * n for n in found.values())) or 1.0
    return {gram: n / length for gram, n in found.items()}


def _said(wanted: Wanted) -> Measures:
    return {f"says_{word}": _SAID for word in wanted.part.plain_stems}


def _case(wanted: Wanted, most: Measures) -> str:
    """Which of a few cases this is: what stands in the passages, in words."""
    if most["printed_best"] > _SURELY:
        return "printed"
    if most["sure"] < _HARDLY:
        return "nothing"
    if most["sure_form"] < _HARDLY:
        return "form_lacks"
    if wanted.particular and most["sure_all"] < _HARDLY:
        return "name_lacks" if wanted.names else "particular_lacks"
    return "all_there" if most["sure_all"] > _SURELY else "partly"


def _typed_case(wanted: Wanted, most: Measures) -> str:
    """As `_case`, by what the reader found."""
    if most["typed"] < _HARDLY:
        return "nothing"
    if most["typed_form"] < _HARDLY:
        return "form_lacks"
    if wanted.particular and most["typed_all"] < _HARDLY:
        return "name_lacks"
    return "all_there" if most["typed_all"] > _SURELY else "partly"


def _of_asking(wanted: Wanted) -> Measures:
    part, everywhere = wanted.part, wanted.shelf.seen
    unknown = frozenset(word for word in wanted.particular if word not in everywhere)
    return {
        "open": wanted.openness,
        "opens": float(part.opens),
        "near_kind": wanted.nearness,
        "surely_kind": wanted.kinds[0][1] if wanted.kinds else 0.0,
        "of_firm": wanted.of_firm,
        "firmness": float(part.firmness),
        "impersonal": float(not part.personal),
        "anything": float(part.anything),
        "has_premise": float(bool(wanted.premise)),
        "has_premise_open": bool(wanted.premise) * wanted.openness,
        "many_particular": min(1.0, len(wanted.particular) / 6),
        "long": min(1.0, len(wanted.all_words) / 12),
        "unknown_particular": wanted.share_found(wanted.particular, unknown),
        "unknown_name": float(any(name not in everywhere for name in wanted.names)),
        f"form_{part.form}": 1.0,
        "small_dossier": 1 / (1 + len(wanted.shelf.held) / 20),
    }

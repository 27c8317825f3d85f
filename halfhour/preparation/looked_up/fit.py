"""How a passage fits one part of a question: measures, most between 0 and 1, and the passages worth weighing."""

from dataclasses import dataclass

from halfhour.preparation.looked_up.asked import Part
from halfhour.preparation.looked_up.beside import beside
from halfhour.preparation.looked_up.expected import expected
from halfhour.preparation.looked_up.factors import FACTORED
from halfhour.preparation.looked_up.holds import Held, signs
from halfhour.preparation.looked_up.outright import outright
from halfhour.preparation.looked_up.paired import PAIRED, measured, pairs
from halfhour.preparation.looked_up.signed import Asking, told, told_coarse
from halfhour.preparation.looked_up.spoken import spoken
from halfhour.preparation.looked_up.typed import typed
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import alike

_WEIGHED = 14  # passages that are weighed fully
_LEARNED = 0.5  # points of log-odds by the factors, in choosing them
_FIELD = 0.4  # what a word counts in choosing them that shares a field of meaning
_PRINTED = 3.0  # points of a printed question that is the same as the asked one
_OF_FORM = {
    "when": ("year", "date", "clock_time"),
    "duration": ("duration", "span", "since", "year"),
    "count": ("number", "money", "duration"),
    "where": ("place", "state", "school"),
    "who": ("judge", "team", "role"),
    "why": ("reason",),
}


def candidates(wanted: Wanted) -> list[tuple[Held, Measures]]:
    """The passages most worth weighing, with their measures."""
    asking = Asking(wanted)
    near = _factored(wanted, asking)
    rough = _rough(wanted)
    both = [points + _LEARNED * odds for points, odds in zip(rough, near, strict=True)]
    likely = sorted(range(len(both)), key=lambda place: -both[place])[:_WEIGHED]
    found = [(wanted.shelf.held[place], _measures(wanted, place, asking, near[place])) for place in likely]
    best = max((m["holds"] for _, m in found), default=0.0)
    for _, m in found:
        m["holds_best"] = float(best > 0 and m["holds"] >= best - 0.05)
    return found


def _factored(wanted: Wanted, asking: Asking) -> list[float]:
    """Log-odds by the factors that each passage answers."""
    shelf = wanted.shelf
    asked = shelf.factors.of_asked(asking.coarse)
    for place in range(len(shelf.vectors), len(shelf.held)):
        shelf.vectors[place] = shelf.factors.of_told(told_coarse(shelf, place))
    return [shelf.factors.odds(asked, shelf.vectors[place]) for place in range(len(shelf.held))]


def _rough(wanted: Wanted) -> list[float]:
    """How worth weighing each passage is by the kinds of answer and the words: points."""
    shelf = wanted.shelf
    rough = [0.0] * len(shelf.held)
    for kind, share in wanted.kinds:
        for place, points in enumerate(shelf.points_of(kind)):
            rough[place] += share * points
    for word in wanted.all_words:
        weight = shelf.rarity(word)
        for place in shelf.by_word.get(word, ()):
            rough[place] += weight * 0.5
        for other in alike(word):
            for place in shelf.by_word.get(other, ()):
                rough[place] += weight * 0.15
    for word, bits in wanted.fields.items():
        if bits and word in wanted.all_words:
            weight = _FIELD * shelf.rarity(word)
            for place, held_one in enumerate(shelf.held):
                if shared := bits & held_one.of_field:
                    rough[place] += weight * wanted.sense(word, shared)
    for place in shelf.printed:
        rough[place] += _PRINTED * _likeness(wanted, shelf.held[place])
    return rough


def _likeness(wanted: Wanted, one: Held) -> float:
    """How like the printed question is to the asked one: 0 to 1."""
    printed = wanted.shelf.question_kinds(one.passage.question)
    alike = sum(share * printed.get(kind.name, 0.0) for kind, share in wanted.kinds)
    return max(alike, wanted.shelf.nearness(wanted.part.clause, one.passage.question))


def _measures(wanted: Wanted, place: int, asking: Asking, odds: float) -> Measures:
    part, shelf, one = wanted.part, wanted.shelf, wanted.shelf.held[place]
    far = sum(share * shelf.points_of(kind)[place] for kind, share in wanted.kinds) / 3
    near = _nearest(wanted, place)
    open_, closed = wanted.openness, 1 - wanted.openness
    firm = one.passage.about in ("firm", "site")
    m: Measures = {
        "far": far,
        "holds": near.holds,
        "holds_closed": near.holds * closed,
        "holds_open": near.holds * open_,
        "holds_much": max(0.0, near.holds - 0.6),
        "firm_for_firm": firm * max(wanted.of_firm, 0.5 * part.firmness),
        "firm_for_person": firm * (1 - wanted.of_firm) * (not part.firmness),
        "site": float(one.passage.about == "site"),
        "short": float(len(one.order) < 4),
        "long": min(1.0, len(one.order) / 40),
    }
    m |= _of_form(part, near)
    m |= outright(wanted, one)
    m |= typed(wanted, one.passage.facts)
    m |= _of_words(wanted, one, near)
    m |= expected(wanted, one, m["meant_near"])
    m |= beside(wanted, one)
    m |= _of_question(wanted, one)
    m |= spoken(wanted, one)
    m[PAIRED] = measured(pairs().odds(asking.signs, told(shelf, place)))
    m[FACTORED] = measured(odds)
    return m


@dataclass
class Near:
    """The run of words in a passage that fits best: what it holds, the form, the words it shares."""

    holds: float = 0.0
    form: bool = False
    form_near: float = 0.0  # how much of the kind is held where the form is too
    words: frozenset[str] = frozenset()
    value: float = -1.0
    fields: int = 0  # the fields of meaning of its words


def _nearest(wanted: Wanted, place: int) -> Near:
    one = wanted.shelf.held[place]
    forms = signs().mask_any(_OF_FORM.get(wanted.part.form, ()))
    best = Near()
    best_form = 0.0
    by_kind = [(share, wanted.shelf.points_of_windows(kind, place)) for kind, share in wanted.kinds]
    for at, (mask, words, fields) in enumerate(wanted.shelf.windows_of(place)):
        holds = sum([share * points[at] for share, points in by_kind]) / 3
        form = bool(mask & forms)
        shared = wanted.share_found(wanted.particular, words | one.heading) if wanted.particular else 1.0
        value = holds * (0.4 + 0.6 * shared) + 0.3 * form * holds + 0.2 * shared
        best_form = max(best_form, form * holds * (0.3 + 0.7 * shared))
        if value > best.value:
            best = Near(holds, form, 0.0, words | one.heading, value, fields)
    best.form_near = best_form
    if wanted.part.form == "who":
        best.form = best.form or bool(one.capitals)
    return best


def _of_form(part: Part, near: Near) -> Measures:
    if part.form not in _OF_FORM:
        return {f"form_{part.form}": 1.0, f"form_{part.form}_holds": near.holds}
    return {
        f"form_{part.form}": 1.0,
        f"{part.form}_there": float(near.form),
        f"{part.form}_near": near.form_near,
        "form_there_holds": near.form_near,
        "form_lacks_holds": (not near.form) * near.holds,
    }


def _of_words(wanted: Wanted, one: Held, near: Near) -> Measures:
    particular, names = wanted.particular, wanted.names
    words = one.words | one.heading
    share = wanted.share_found(particular, words)
    close_share = wanted.share_found(particular, near.words)
    named = wanted.share_found(names, near.words)
    closed, holds = 1 - wanted.openness, near.holds
    there = wanted.share_found(wanted.all_words, words)
    meant_near = wanted.share_meant(wanted.all_words, near.words)
    return {
        "words": there,
        "words_closed": there * closed,
        "particular": share,
        "particular_near": close_share,
        "particular_holds": close_share * holds,
        "particular_closed": close_share * closed,
        "no_particular_holds": (not particular) * holds * closed,
        "particular_missing": (1 - share) * bool(particular),
        "particular_missing_closed": (1 - close_share) * bool(particular) * closed,
        "meant": wanted.share_meant(wanted.all_words, words),
        "meant_near": meant_near,
        "meant_particular": wanted.share_meant(particular, words) if particular else 0.0,
        "meant_particular_near": wanted.share_meant(particular, near.words) if particular else 0.0,
        "meant_form": meant_near * near.form,
        "meant_unlike": meant_near * (1 - wanted.nearness),
        "sense": wanted.share_sensed(wanted.all_words, words, one.of_field),
        "sense_near": wanted.share_sensed(wanted.all_words, near.words, near.fields),
        "sense_particular": wanted.share_sensed(particular, words, one.of_field) if particular else 0.0,
        "sense_particular_near": wanted.share_sensed(particular, near.words, near.fields) if particular else 0.0,
        "named": named,
        "named_holds": named * holds,
        "name_missing": float(bool(names)) * (1 - named),
        "premise": wanted.share_found(tuple(wanted.premise), words) if wanted.premise else 0.0,
        "anything_holds": wanted.part.anything * holds,
    }


def _of_question(wanted: Wanted, one: Held) -> Measures:
    if not one.question:
        return {}
    printed = wanted.shelf.question_kinds(one.passage.question)
    alike = sum(share * printed.get(kind.name, 0.0) for kind, share in wanted.kinds)
    near = wanted.shelf.nearness(wanted.part.clause, one.passage.question)
    said = wanted.share_found(wanted.all_words, one.question)
    particular = wanted.share_found(wanted.particular, one.question) if wanted.particular else 1.0
    open_ = wanted.openness
    return {
        "printed": 1.0,
        "printed_alike": alike,
        "printed_alike_open": alike * open_,
        "printed_near": near,
        "printed_best": max(near, alike * (0.5 + 0.5 * particular)),
        "printed_words": said,
        "printed_words_alike": said * alike,
        "printed_particular_alike": particular * alike,
        "printed_particular_alike_open": particular * alike * open_,
    }

"""How a passage fits one part of a question: measures between 0 and 1, and the passages worth weighing."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from halfhour.preparation.looked_up.asked import Part
from halfhour.preparation.looked_up.holds import Held, held, signs
from halfhour.preparation.looked_up.kinds import Kind, kinds
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import stem, tokens

_WEIGHED = 14  # passages that are weighed fully
_OF_FORM = {
    "when": ("year", "date"),
    "duration": ("duration", "span", "since", "year"),
    "count": ("number", "money", "duration"),
    "where": ("place", "state", "school"),
    "who": ("judge", "team", "role"),
    "why": ("reason",),
}


@dataclass
class Shelf:
    """Passages indexed once."""

    held: list[Held]
    seen: Counter[str]
    name_stems: frozenset[str]
    by_word: dict[str, list[int]]
    points: dict[str, list[int]] = field(default_factory=dict)
    kinds_of_question: dict[str, dict[str, float]] = field(default_factory=dict)

    def rarity(self, word: str) -> float:
        return math.log((len(self.held) + 2) / (self.seen[word] + 1))

    def points_of(self, kind: Kind) -> list[int]:
        """How surely each passage holds this kind of answer: 0 to 3 points."""
        if kind.name not in self.points:
            needs = sorted(((signs().mask(names), n) for names, n in kind.holds), key=lambda need: -need[1])
            self.points[kind.name] = [next((n for need, n in needs if one.mask & need == need), 0) for one in self.held]
        return self.points[kind.name]

    def question_kinds(self, question: str) -> dict[str, float]:
        """The kinds of a printed question."""
        if question not in self.kinds_of_question:
            self.kinds_of_question[question] = {kind.name: share for kind, share in kinds().of(question)}
        return self.kinds_of_question[question]


def shelf(passages: tuple[Passage, ...], about: str) -> Shelf:
    """Index the passages that are not a colleague's or an interviewer's."""
    told = [held(passage) for passage in passages if passage.about not in ("colleague", "interviewer")]
    seen: Counter[str] = Counter()
    by_word: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(told):
        words = one.words | one.heading | one.question
        seen.update(words)
        for word in words:
            by_word[word].append(place)
    return Shelf(told, seen, frozenset(stem(word) for word in tokens(about)), by_word)


@dataclass
class Wanted:
    """One part of a question, with its kinds and the words that name something in particular."""

    part: Part
    kinds: list[tuple[Kind, float]]
    premise: frozenset[str]
    shelf: Shelf

    @cached_property
    def all_words(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(w for w in self.part.stems if w not in self.shelf.name_stems))

    @cached_property
    def particular(self) -> tuple[str, ...]:
        """Words that questions of this kind do not usually hold."""
        usual = self.kinds[0][0].vocabulary if self.kinds else frozenset()
        names = set(self.names)
        return tuple(w for w in self.all_words if w not in usual or w in names)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(w for w in self.part.names if w not in self.shelf.name_stems))

    @cached_property
    def openness(self) -> float:
        """How likely a view, a reason or a story is wanted, and no fact: 0 to 1."""
        return sum(share for kind, share in self.kinds if kind.opens)

    @cached_property
    def of_firm(self) -> float:
        return sum(share for kind, share in self.kinds if kind.of_firm)

    def share_found(self, words: tuple[str, ...], found: frozenset[str]) -> float:
        whole = sum(self.shelf.rarity(word) for word in words)
        return sum(self.shelf.rarity(w) for w in words if w in found) / whole if whole else 0.0


def candidates(wanted: Wanted) -> list[tuple[Held, Measures]]:
    """The passages most worth weighing, with their measures."""
    shelf = wanted.shelf
    rough = [0.0] * len(shelf.held)
    for kind, share in wanted.kinds:
        for place, points in enumerate(shelf.points_of(kind)):
            rough[place] += share * points
    for word in wanted.all_words:
        weight = shelf.rarity(word)
        for place in shelf.by_word.get(word, ()):
            rough[place] += weight * 0.5
    likely = sorted(range(len(rough)), key=lambda place: -rough[place])[:_WEIGHED]
    found = [(shelf.held[place], _measures(wanted, shelf.held[place], place)) for place in likely]
    best = max((m["holds"] for _, m in found), default=0.0)
    for _, m in found:
        m["holds_best"] = float(best > 0 and m["holds"] >= best - 0.05)
    return found


def _measures(wanted: Wanted, one: Held, place: int) -> Measures:
    part, shelf = wanted.part, wanted.shelf
    far = sum(share * shelf.points_of(kind)[place] for kind, share in wanted.kinds) / 3
    near = _nearest(wanted, one)
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
    m |= _of_words(wanted, one, near)
    m |= _of_question(wanted, one)
    return m


@dataclass
class Near:
    """The run of words in a passage that fits best: what it holds, the form, the words it shares."""

    holds: float = 0.0
    form: bool = False
    form_near: float = 0.0  # how much of the kind is held where the form is too
    words: frozenset[str] = frozenset()
    value: float = -1.0


def _nearest(wanted: Wanted, one: Held) -> Near:
    forms = signs().mask_any(_OF_FORM.get(wanted.part.form, ()))
    best = Near()
    best_form = 0.0
    for mask, words in one.windows():
        holds = sum(share * _points(kind, mask) for kind, share in wanted.kinds) / 3
        form = bool(mask & forms)
        shared = wanted.share_found(wanted.particular, words | one.heading) if wanted.particular else 1.0
        value = holds * (0.4 + 0.6 * shared) + 0.3 * form * holds + 0.2 * shared
        best_form = max(best_form, form * holds * (0.3 + 0.7 * shared))
        if value > best.value:
            best = Near(holds, form, 0.0, words | one.heading, value)
    best.form_near = best_form
    if wanted.part.form == "who":
        best.form = best.form or bool(one.capitals)
    return best


def _points(kind: Kind, mask: int) -> int:
    return next((points for need, points in signs().needs(kind.holds) if mask & need == need), 0)


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
    return {
        "words": wanted.share_found(wanted.all_words, words),
        "words_closed": wanted.share_found(wanted.all_words, words) * closed,
        "particular": share,
        "particular_near": close_share,
        "particular_holds": close_share * holds,
        "particular_closed": close_share * closed,
        "no_particular_holds": (not particular) * holds * closed,
        "particular_missing": (1 - share) * bool(particular),
        "particular_missing_closed": (1 - close_share) * bool(particular) * closed,
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
    said = wanted.share_found(wanted.all_words, one.question)
    particular = wanted.share_found(wanted.particular, one.question) if wanted.particular else 1.0
    open_ = wanted.openness
    return {
        "printed": 1.0,
        "printed_alike": alike,
        "printed_alike_open": alike * open_,
        "printed_words": said,
        "printed_words_alike": said * alike,
        "printed_particular_alike": particular * alike,
        "printed_particular_alike_open": particular * alike * open_,
    }

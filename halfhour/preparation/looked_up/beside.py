"""How near to what is asked after a passage says something new of the sort that is wanted."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple, Self

from halfhour.foundation.expressions import later
from halfhour.preparation.looked_up.asked import Part
from halfhour.preparation.looked_up.expected import SIGNS_OF, sort_of
from halfhour.preparation.looked_up.holds import Held, signs
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import STOP_STEMS, alike, stem

_HEAD = later(
    r"\b(?:what|which|how (?:many|much))(?:'s)? (?:other |else )?(?:(?:kind|sort|type)s? of )?"
    r"((?:[\w'-]+ ){0,2}?[\w'-]+)(?= (?:did|do|does|is|are|was|were|have|has|had|can|could|would|will|may|might"
    r"|should|you|your|of|in|on|at|for|to|from|that|the|it|besides|other|a|an|by|with)\b|[?,.]|$)",
    re.I,
)
_IS = later(r"\bwhat(?:'s| is| was| are| were) (?:your|the|its|their) ((?:[\w'-]+ ){0,2}?[\w'-]+)(?=[ ?.,]|$)", re.I)
_CONTEXT = 0.5  # what a word counts that stands in the sentence before
_OF_SORT = 0.8  # what a word counts that is of the sort which a noun of the question names
_BESIDE, _WITHIN, _HEADED = 0.55, 10, 0.8  # what a word counts outside the clause, and within how many words
_FAR = 0.25  # what it counts further away in the passage


@lru_cache(maxsize=1)
def _signs_of() -> dict[str, int]:
    """The bits that an answer to "which NOUN" has to have, by the noun's stem."""
    found: dict[str, int] = {}
    for line in (files(__package__) / "sorts.txt").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            nouns, names = line.split(": ")
            bits = signs().mask_any(tuple(names.split()))
            found.update(dict.fromkeys((stem(noun) for noun in nouns.split(", ")), bits))
    return found


@lru_cache(maxsize=4096)
def bits_of_noun(word: str) -> int:
    """The signs of the things that a noun, given by its stem, stands for: a saxophone for an instrument."""
    return _things().get(word, 0)


@lru_cache(maxsize=1)
def _things() -> dict[str, int]:
    return {
        stem(noun): signs().mask_any(tuple(names.split()))
        for line in (files(__package__) / "things.txt").read_text(encoding="utf-8").split("\n")
        if line and not line.startswith("#")
        for nouns, names in [line.split(": ")]
        for noun in nouns.split(", ")
    }


@lru_cache(maxsize=512)
def head_of(clause: str) -> str:
    """The stem of the noun that an answer is to be one of ("which LANGUAGES do you speak"); "" where none is named."""
    found = _HEAD.search(clause)
    return stem(found[1].split()[-1]) if found else ""


@lru_cache(maxsize=512)
def _bits_of(part: Part) -> int:
    """The signs of which one has to be in the answer; 0 where none is needed."""
    named = _signs_of().get(head_of(part.clause), 0)
    if not named and (found := _IS.search(part.clause)):
        named = _signs_of().get(stem(found[1].split()[-1]), 0)
    sort = sort_of(part)
    if named and sort in ("words", "name"):
        return named
    return signs().mask_any(SIGNS_OF[sort]) if sort in SIGNS_OF else named


def beside(wanted: Wanted, one: Held) -> Measures:
    """Measures of the nearest new word of the wanted sort: how much of what is asked stands by it, 0 to 1."""
    sort, head = sort_of(wanted.part), head_of(wanted.part.clause)
    bits = _bits_of(wanted.part)
    anchors = tuple(word for word in wanted.all_words if word != head)
    places = list(range(len(one.order))) if sort == "yes" else _new(wanted, one, sort, bits)
    weights = wanted.weights(anchors)
    covered = _covered(one, weights)
    said = [_Said.of(one, word, weight, covered.get(word, ())) for word, weight in weights.items()]
    best, clause = 0.0, 0.0
    for at in places:
        wide, narrow = _by(one.clause[at], at, said)
        best, clause = max(best, wide), max(clause, narrow)
    lacking = max((w for word, w in weights.items() if word not in covered and word not in one.heading), default=0.0)
    kind = f"bits_{sort}" if bits else sort
    there = float(bool(places))
    voiced = one.voice * wanted.openness
    return {
        "voiced": voiced,
        "voiced_near": voiced * best,
        "voiced_clause": voiced * clause,
        "near": best,
        "near_clause": clause,
        f"near_{sort}": best,
        f"near_clause_{sort}": clause,
        f"there_{kind}": there,
        f"lacks_{sort}": 1 - there,
        "lacking": lacking,
        f"lacking_{sort}": lacking,
        "no_anchor": there * (not anchors),
    }


def _new(wanted: Wanted, one: Held, sort: str, bits: int) -> list[int]:
    """Places of words of the wanted sort that the question does not hold."""
    known = wanted.asked_words
    fresh = [at for at, word in enumerate(one.order) if word not in known and word not in STOP_STEMS]
    if bits:
        return [at for at in fresh if one.of_word[at] & bits]
    if sort == "name":
        return [at for at in fresh if at in one.capitals or (at == 0 and len(one.order) < 6)]
    return fresh


def _covered(one: Held, weights: dict[str, float]) -> dict[str, list[tuple[int, float]]]:
    """Where each asked word, or one that can stand for it, is in the passage, and how much it then counts."""
    found: dict[str, list[tuple[int, float]]] = {}
    for word in weights:
        others, bits = alike(word), bits_of_noun(word)
        places = [
            (at, 1.0 if mine == word else 0.7 if mine in others else _OF_SORT)
            for at, mine in enumerate(one.order)
            if mine == word or mine in others or one.of_word[at] & bits
        ]
        if places:
            found[word] = places
    return found


class _Said(NamedTuple):
    """What an asked word counts wherever one looks in a passage, and its places: clause, place, what it counts."""

    everywhere: float
    places: list[tuple[int, int, float]]

    @classmethod
    def of(cls, one: Held, word: str, weight: float, places: Iterable[tuple[int, float]]) -> Self:
        everywhere = _HEADED * weight if word in one.heading else _CONTEXT * weight * (word in one.before)
        return cls(everywhere, [(one.clause[place], place, counts * weight) for place, counts in places])


def _by(clause: int, at: int, said: list[_Said]) -> tuple[float, float]:
    """How much of what is asked stands by one place: anywhere, and in its clause or heading alone."""
    wide = narrow = 0.0
    for everywhere, places in said:
        inside = around = everywhere
        for of_clause, place, counts in places:
            if of_clause == clause and counts > inside:
                inside = counts
            around = max(around, counts * (_BESIDE if abs(place - at) <= _WITHIN else _FAR))
        wide += max(around, inside)
        narrow += inside
    return wide, narrow

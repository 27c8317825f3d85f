"""A part of a question and a passage as signs, by which weights know them: words, headings, kinds, what is held."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from halfhour.preparation.looked_up.holds import Held, signs
from halfhour.preparation.looked_up.near import names, places_of
from halfhour.preparation.looked_up.shelf import Shelf
from halfhour.preparation.looked_up.wanted import Wanted

_LIKELY = 0.3  # share from which a kind of question is a sign of it
_LONG, _LONGEST = 5, 6  # words of a step of length, and the last step
_YEAR = 4  # digits
_BEGINNING = 4  # letters that words of one family mostly share

Signs = tuple[str, ...]


@dataclass(frozen=True)
class Asking:
    """One part of a question as signs."""

    wanted: Wanted

    @cached_property
    def signs(self) -> Signs:
        """Its words, pairs of them, its form and its kinds: in no order that means anything, each once."""
        part, person = self.wanted.part, self.wanted.shelf.name_stems
        words = [_masked(word) for word in part.stems if word not in person]
        two = (f"{a}+{b}" for a, b in pairwise(words))
        kinds = (f"kind:{kind.name}" for kind, share in self.wanted.kinds[:2] if share > _LIKELY)
        return tuple(dict.fromkeys((*words, f"form:{part.form}", f"first:{part.first}", *kinds, *two)))

    @cached_property
    def coarse(self) -> Signs:
        """These, with what words hold in common: their beginnings and their fields of meaning."""
        fields = 0
        for bits in self.wanted.fields.values():
            fields |= bits
        return _coarse(self.signs, fields)


def told(shelf: Shelf, place: int) -> Signs:
    """The signs of the passage at a *place* of the shelf."""
    if place not in shelf.signs_told:
        shelf.signs_told[place] = told_by(shelf.held[place], shelf.name_stems)
    return shelf.signs_told[place]


def told_coarse(shelf: Shelf, place: int) -> Signs:
    """These, with what words hold in common."""
    return _coarse(told(shelf, place), shelf.held[place].of_field)


def told_by(one: Held, person: frozenset[str]) -> Signs:
    """The signs of a passage: its words but for the *person*'s names, its heading, what it holds and whose it is."""
    words = {_masked(word) for word in one.words if word not in person}
    heading = (f"head:{word}" for word in one.heading)
    held = (f"sign:{name}" for name, bit in signs().bit.items() if one.mask & bit)
    facts = {f"fact:{fact.type}" for fact in one.passage.facts}
    printed = (f"asked:{word}" for word in one.question)
    length = f"long:{min(_LONGEST, len(one.order) // _LONG)}"
    return (
        *sorted(words),
        *sorted(heading),
        *held,
        *sorted(facts),
        *sorted(printed),
        f"about:{one.passage.about}",
        length,
    )


def _coarse(signs: Signs, fields: int) -> Signs:
    return (*signs, *dict.fromkeys(filter(None, map(_beginning, signs))), *_named(fields))


@lru_cache(maxsize=20_000)
def _beginning(sign: str) -> str:
    """What begins like it, as begins:liti for a longer word; "" for a number, and for a sign that is no word."""
    return f"begins:{sign[:_BEGINNING]}" if sign.isalpha() and len(sign) > _BEGINNING else ""


@lru_cache(maxsize=2_000)
def _named(fields: int) -> Iterable[str]:
    return tuple(f"field:{names()[place]}" for place in places_of(fields))


def _masked(word: str) -> str:
    if not word[:1].isdigit():
        return word
    return "9999" if word.isdigit() and len(word) == _YEAR else "9"

"""What one part of a question wants: its kinds of answer, and the words that name something in particular."""

from dataclasses import dataclass, field
from functools import cached_property

from halfhour.preparation.looked_up.asked import Part
from halfhour.preparation.looked_up.kinds import Kind
from halfhour.preparation.looked_up.near import fields_of, places_of
from halfhour.preparation.looked_up.shelf import Shelf
from halfhour.preparation.looked_up.words import LIGHT, alike, stems

_NEAR = 0.5  # what a word counts that shares a rare field of meaning with the one that is looked for
_LIGHT = 0.35  # what a word counts that names little
_VERB = 0.5  # what a word counts that only says that somebody does something
_ALIKE = 0.7  # what a word counts that can stand for the one that is looked for


@dataclass
class Wanted:
    """One part of a question, with its kinds and the words that name something in particular."""

    part: Part
    kinds: list[tuple[Kind, float]]
    premise: frozenset[str]
    shelf: Shelf
    known_sense: dict[tuple[str, int], float] = field(default_factory=dict)

    @cached_property
    def all_words(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(w for w in self.part.stems if w not in self.shelf.name_stems))

    @cached_property
    def particular(self) -> tuple[str, ...]:
        """Words that questions of this kind do not usually hold."""
        if not self.kinds:
            return self.all_words
        one_thing = self.part.form == "yes" and not self.part.anything
        usual = self.kinds[0][0].hub if one_thing else self.kinds[0][0].vocabulary
        names = set(self.names)
        return tuple(w for w in self.all_words if w not in usual or w in names)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(w for w in self.part.names if w not in self.shelf.name_stems))

    @cached_property
    def asked_words(self) -> frozenset[str]:
        """Stems of all that the student wrote: a passage that has no others tells nothing new."""
        return frozenset(self.part.stems) | self.premise | self.shelf.name_stems

    @cached_property
    def nearness(self) -> float:
        """How near the nearest example question is: 0 to 1; a question unlike all of them is of no known kind."""
        return self.shelf.kinds.nearest(self.part.clause)

    @cached_property
    def openness(self) -> float:
        """How likely a view, a reason or a story is wanted, and no fact: 0 to 1."""
        if self.part.form == "why":
            return 1.0
        share = sum(share for kind, share in self.kinds if kind.opens)
        return max(share, 0.6) if self.part.opens else share

    @cached_property
    def of_firm(self) -> float:
        return sum(share for kind, share in self.kinds if kind.of_firm)

    def share_found(self, words: tuple[str, ...], found: frozenset[str]) -> float:
        weight = self._weight
        whole = sum([weight[word] for word in words])
        return sum([weight[word] for word in words if word in found]) / whole if whole else 0.0

    def share_meant(self, words: tuple[str, ...], found: frozenset[str]) -> float:
        """As `share_found`, where a word that can stand for another counts in part."""
        return self.share_sensed(words, found, 0)

    @cached_property
    def fields(self) -> dict[str, int]:
        """The fields of meaning of each word that is asked for."""
        asked = stems(self.part.asking)
        found: dict[str, int] = {}
        for word, bits in zip(asked, fields_of(asked), strict=True):
            found[word] = found.get(word, 0) | bits
        return found

    def sense(self, word: str, fields: int) -> float:
        """How near a word is to words of these fields: 0 to `_NEAR`; the rarer a shared field, the nearer."""
        mine = self.fields.get(word, 0)
        shared = mine & fields
        if not shared:
            return 0.0
        if (word, shared) not in self.known_sense:
            rare = sum(self.shelf.field_rarity(place) for place in places_of(shared))
            self.known_sense[word, shared] = _NEAR * min(1.0, rare / mine.bit_count() ** 0.5)
        return self.known_sense[word, shared]

    def share_sensed(self, words: tuple[str, ...], found: frozenset[str], fields: int) -> float:
        """As `share_meant`, where a word that shares a field of meaning counts too, though less."""
        whole = got = 0.0
        for word in words:
            weight = self._weight[word]
            whole += weight
            if word in found:
                got += weight
            elif not alike(word).isdisjoint(found):
                got += _ALIKE * weight
            else:
                got += weight * self.sense(word, fields)
        return got / whole if whole else 0.0

    def weights(self, words: tuple[str, ...]) -> dict[str, float]:
        """The share of each word in what is asked; they add up to 1."""
        found = {word: self._weight[word] for word in words}
        whole = sum(found.values())
        return {word: weight / whole for word, weight in found.items()} if whole else {}

    @cached_property
    def _weight(self) -> dict[str, float]:
        """What each word of the question counts."""
        return {word: self._counting(word) for word in (*self.part.stems, *self.part.names, *self.premise)}

    def _counting(self, word: str) -> float:
        """A word counts by its rarity among the passages, and less where many questions hold it or it names little."""
        rarity = self.shelf.rarity(word) / (1 + 0.5 * self.shelf.kinds.asked.get(word, 0))
        if word in self.names:
            return 2 * rarity
        return rarity * (_LIGHT if word in LIGHT else 1) * (_VERB if word in self.part.verbs else 1)

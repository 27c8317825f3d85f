"""Signs by which weights know whose a clause is: who was named last, and which pronouns stand in its sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from halfhour.reading.cued import Cued
from halfhour.reading.whom.assign import Assigned
from halfhour.reading.whom.names import looks_like_name, mentions, name_words

PERSON = "person"
_PRONOUN = Cued(
    "i my me he his him she her they their we our us you your",
    r"\b(?:I|my|me|he|his|him|she|her|they|their|we|our|us|you|your)\b",
    re.IGNORECASE,
)
_FEW, _MANY = 3, 6  # others on a page


@dataclass(frozen=True)
class Named:
    """Who is named in a sentence, and who was last before it: the person or another."""

    before: str = "none"
    ends: tuple[tuple[int, str], ...] = ()  # where a name begins in the sentence, and whose it is

    @property
    def last(self) -> str:
        return self.ends[-1][1] if self.ends else self.before

    def signs(self, end: int, whose: str, *, prose: bool) -> Iterator[str]:
        """Of a clause that ends at *end* of the sentence and is, as rules see it, *whose*."""
        last = next((who for start, who in reversed(self.ends) if start < end), self.before)
        yield f"about:{whose}"
        yield f"last:{last}"
        yield f"last:{last}&{whose}"
        yield f"last:{last}&{'prose' if prose else 'line'}"


@dataclass(frozen=True)
class Cast:
    """The person and the others of a page."""

    assigned: Assigned
    own: frozenset[str]  # words of the person's name
    signs: tuple[str, ...]

    @classmethod
    def of(cls, assigned: Assigned) -> Self:
        """Those whom a page is about."""
        own = frozenset(word for word in name_words(assigned.person.name) if len(word) > 1)
        many = len(assigned.others)
        others = many if many < _FEW else _FEW if many < _MANY else _MANY
        strange = "".join(sorted(assigned.strange))
        return cls(assigned, own, (f"others:{others}", f"strange:{strange}", f"profile:{assigned.profile}"))

    def named_in(self, text: str, before: Named) -> Named:
        """Whom a sentence names, after another."""
        found = ((each.start, self._who(each.name, each.title)) for each in mentions(text))
        return Named(before.last, tuple((start, who) for start, who in found if who))

    def _who(self, name: str, title: str) -> str:
        if self.assigned.person.means(name):
            return "me"
        return "other" if title or looks_like_name(name) else ""

    def of_sentence(self, text: str, named: Named) -> Iterator[str]:
        """Signs that all clauses of a sentence share."""
        lower = text.lower()
        mine = any(word in lower for word in self.own) and not self.own.isdisjoint(name_words(text))
        yield "names me" if mine else "names me not"
        yield "names other" if any(who == "other" for _, who in named.ends) else "names no other"
        yield f"first whom:{named.before}"
        for word in {found.group().lower() for found in _PRONOUN.finditer(text)}:
            yield f"pro:strange {word}" if word in self.assigned.strange else f"pro:{word}"

"""Expressions that cost nothing where none of their words is said: most sentences hold no fact of most kinds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

_WORDS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=2048)  # a sentence is asked for each kind of fact
def words_of(sentence: str) -> frozenset[str]:
    """The words of a sentence in small letters."""
    return frozenset(_WORDS.findall(sentence.lower()))


@lru_cache(maxsize=2048)
def _places_of(sentence: str) -> tuple[tuple[str, int], ...]:
    """The words of a sentence in small letters, in order, and where each begins."""
    return tuple([(word.group().lower(), word.start()) for word in _WORDS.finditer(sentence)])


def holds(words: str, marks: Iterable[str]) -> bool:
    """Does one of *marks* stand in *words*?"""
    return any(map(words.__contains__, marks))


class Cued:
    """An expression with its cues: words in small letters, one of which stands in whatever it matches.

    `tests/reading/test_cued.py` proves it of each from how it is written."""

    def __init__(self, cues: str, pattern: str, flags: int = 0) -> None:
        self.cues, self.pattern, self.flags = frozenset(cues.split()), pattern, flags

    @cached_property
    def expression(self) -> re.Pattern:
        """Made when a cue is first said: to make all takes longer than to read a page."""
        return re.compile(self.pattern, self.flags)

    def may_match(self, words: str) -> bool:
        return not self.cues.isdisjoint(words_of(words))

    def finditer(self, words: str) -> Iterator[re.Match]:
        return self.expression.finditer(words) if self.may_match(words) else iter(())

    def search(self, words: str, at: int = 0) -> re.Match | None:
        return self.expression.search(words, at) if self.may_match(words) else None

    def match(self, words: str, at: int = 0) -> re.Match | None:
        return self.expression.match(words, at) if self.may_match(words) else None

    def sub(self, put: str, words: str) -> str:
        return self.expression.sub(put, words) if self.may_match(words) else words

    def fullmatch(self, words: str) -> re.Match | None:
        return self.expression.fullmatch(words) if self.may_match(words) else None


class Marked(Cued):
    """An expression whose cues need be no words, but marks, figures or parts of words: "(" or "19"."""

    def may_match(self, words: str) -> bool:
        return holds(words.lower(), self.cues)


class Begun(Cued):
    """An expression each match of which begins with one of its cues, and so is tried at these words alone; or holds one
    of *marks*, in small letters, and then may begin anywhere.

    `tests/reading/test_cued.py` proves this too."""

    def __init__(self, cues: str, pattern: str, flags: int = 0, *, marks: Sequence[str] = ()) -> None:
        super().__init__(cues, pattern, flags)
        self.marks = tuple(marks)

    def may_match(self, words: str) -> bool:
        return super().may_match(words) or self._anywhere(words)

    def finditer(self, words: str) -> Iterator[re.Match]:
        if self._anywhere(words):
            return self.expression.finditer(words)
        return self._at_cues(words, 0)

    def search(self, words: str, at: int = 0) -> re.Match | None:
        return self.expression.search(words, at) if self._anywhere(words) else next(self._at_cues(words, at), None)

    def _anywhere(self, words: str) -> bool:
        return bool(self.marks) and holds(words.lower(), self.marks)

    def _at_cues(self, words: str, at: int) -> Iterator[re.Match]:
        for word, place in _places_of(words):
            if word in self.cues and place >= at and (found := self.expression.match(words, place)):
                yield found
                at = found.end()


class AnyCase:
    """An expression that is met in any case, written in small letters: to ignore case takes Python several times as
    long as to look among small letters."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.small = pattern, re.compile(pattern)

    @cached_property
    def expression(self) -> re.Pattern:
        """By which the places of what is met are found."""
        return re.compile(self.pattern, re.IGNORECASE)

    def said_in(self, words: str) -> bool:
        return bool(self.small.search(words.lower()))

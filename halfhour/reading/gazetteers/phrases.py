"""Finds many names in a text by their first words: faster than one pattern of hundreds of alternatives."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

_WORD = re.compile(r"(?<![\w-])\w[\w'’&]*")


class Phrases:
    """A set of names that are found in any case, or *exactly* as written, as whole words, longest first."""

    def __init__(self, names: Iterable[str], *, exactly: bool = False) -> None:
        self.by_first: dict[str, list[str]] = defaultdict(list)
        self.exactly = exactly
        for name in sorted({name if exactly else name.lower() for name in names}, key=len, reverse=True):
            first = _WORD.match(name)
            if first:
                self.by_first[first.group()].append(name)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """`(start, end)` of each name in *text*, in order, none inside another."""
        return iter(_spans(self, text))

    def look(self, text: str) -> Iterator[tuple[int, int]]:
        """What `spans` remembers of a text, found anew."""
        lowered, upto = text if self.exactly else text.lower(), 0
        if len(lowered) != len(text):  # a letter that has no small form of its own length
            return
        for word in _WORD.finditer(lowered):
            if word.start() < upto:
                continue
            for name in self._beginning(word.group()):
                end = word.start() + len(name)
                if lowered.startswith(name, word.start()) and not lowered[end : end + 1].isalnum():
                    yield word.start(), end
                    upto = end
                    break

    def _beginning(self, word: str) -> list[str]:
        return self.by_first.get(word) or self.by_first.get(word.removesuffix("'s").removesuffix("’s")) or []


@lru_cache(maxsize=2048)  # a sentence is asked for its fields in several ways
def _spans(phrases: Phrases, text: str) -> tuple[tuple[int, int], ...]:
    return tuple(phrases.look(text))

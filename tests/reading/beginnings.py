"""The words with which each match of an expression begins, told from how Python parses it."""

import importlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.reading.cues import must_hold

_parser = importlib.import_module("re._parser")
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_BARE = ("CATEGORY_SPACE", "CATEGORY_DIGIT", "CATEGORY_NOT_WORD")  # what is no letter
_EDGES = ("AT_BOUNDARY", "AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING")
_LONGEST = 30  # letters of a word that is written out


class Unsure(ValueError):
    """A match may begin with words that are not written out, or within a word."""


def beginnings(expression: re.Pattern, marks: Iterable[str] = ()) -> frozenset[str]:
    """The first words, in small letters, of all that may match and hold none of *marks*. Raises Unsure where they
    cannot be told."""
    parsed = _parser.parse(expression.pattern, expression.flags & ~re.UNICODE)
    return frozenset(_Beginning(frozenset(marks)).of(list(parsed), "", False))


@dataclass(frozen=True)
class _Beginning:
    """In all its methods *word* are the letters met so far, *rest* is what follows, and *free* says that no letter
    stands before."""

    marks: frozenset[str]

    def of(self, items: list, word: str, free: bool) -> set[str]:
        if not items:
            raise Unsure(f"it may end within a word: {word!r}")
        (op, value), rest = items[0], items[1:]
        name = str(op)
        if name in ("LITERAL", "IN"):
            members = [(op, value)] if name == "LITERAL" else value
            return set().union(*(self._letter(str(each), of, rest, word, free) for each, of in members))
        if name == "SUBPATTERN":
            return self.of([*value[3], *rest], word, free)
        if name == "BRANCH":
            return set().union(*(self._way([*way, *rest], word, free) for way in value[1]))
        if name in _REPEATS:
            return self._repeated(*value, rest, word, free)
        if name == "AT":
            edge = str(value) in _EDGES
            return {word} if word and edge else self.of(rest, word, free or edge)
        if name in ("ASSERT", "ASSERT_NOT"):
            return self._beside(name, *value, rest, word, free)
        raise Unsure(f"{name} is not told apart")

    def _way(self, items: list, word: str, free: bool) -> set[str]:
        try:
            return self.of(items, word, free)
        except Unsure:
            if self.marks and must_hold(items, self.marks):
                return set()
            raise

    def _letter(self, op: str, value, rest: list, word: str, free: bool) -> set[str]:
        letter = op == "LITERAL" and chr(value).isalpha()
        if letter and free:
            return self.of(rest, word + chr(value).lower(), True)
        if word and not letter and (op == "LITERAL" or (op == "CATEGORY" and str(value) in _BARE)):
            return {word}
        raise Unsure(f"{op} {chr(value) if letter else value} after {word!r}")

    def _repeated(self, least: int, most: int, inner, rest: list, word: str, free: bool) -> set[str]:
        found = self.of(rest, word, free) if not least else set()
        if len(word) > _LONGEST:
            raise Unsure("letters as often as one likes")
        again = [(_parser.MAX_REPEAT, (max(0, least - 1), int(most) - 1, inner))] if int(most) > 1 else []
        return found | self.of([*inner, *again, *rest], word, free)

    def _beside(self, name: str, direction: int, inner, rest: list, word: str, free: bool) -> set[str]:
        """What is looked for beside only narrows what matches, but where it denies letters a word begins or ends."""
        inner = list(inner)
        denies = name == "ASSERT_NOT" and len(inner) == 1 and _takes_letters(inner[0])
        parts = name == "ASSERT" and bool(inner) and _is_bare(inner[0 if direction > 0 else -1])
        if word and direction > 0 and (denies or parts):
            return {word}
        return self.of(rest, word, free or (direction < 0 and (denies or parts)))


def _takes_letters(item) -> bool:
    members = {str(value) for _, value in item[1]} if str(item[0]) == "IN" else set()
    return "CATEGORY_WORD" in members and "NEGATE" not in {str(op) for op, _ in item[1]}


def _is_bare(item) -> bool:
    """Is it one character that is no letter?"""
    members = item[1] if str(item[0]) == "IN" else [item]
    return all(
        (str(op) == "LITERAL" and not chr(value).isalpha()) or (str(op) == "CATEGORY" and str(value) in _BARE)
        for op, value in members
    )

"""Fields of law, and the words by which pages speak of them."""

import re
from functools import cache
from importlib import resources
from typing import NamedTuple

from halfhour.wording.sentences import folded

TELLING = 7  # letters


class Field(NamedTuple):
    """A field of law: what it is called, and the matters that belong to it."""

    names: frozenset[str]
    matters: re.Pattern[str]


@cache
def fields() -> tuple[Field, ...]:
    """The fields that came with the program."""
    text = resources.files(__package__).joinpath("areas.txt").read_text("utf-8")
    cells = [line.split(" | ") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(Field(frozenset(names.split("; ")), _either(matters.split("; "))) for names, matters in cells)


def _either(words: list[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})s?(?!\w)")


@cache
def fields_of(said: str) -> tuple[Field, ...]:
    """The fields that a student's words name; where none is called just so, those whose names stand in them."""
    name = re.sub(r"\s*\([^)]*\)", "", folded(said)).strip()
    bare = name.removesuffix(" law").removesuffix(" practice")
    called = tuple(field for field in fields() if {name, bare, f"{bare} law"} & field.names)
    return called or tuple(field for field in fields() if any(_stands_in(each, name) for each in field.names))


def _stands_in(field: str, name: str) -> bool:
    """A name of two words and more, or a long one, is told apart in a longer line."""
    return (" " in field or len(field) > TELLING) and bool(re.search(rf"(?<![\w-]){re.escape(field)}(?!\w)", name))


def meets_field(said: str, words: str) -> float:
    """How surely a text speaks of the field that the student names: 0 where it does not.

    By its name more than by its matters; matters in two words, or several of them, more than one.
    """
    text = folded(words)
    name = folded(said)
    bare = name.removesuffix(" law")
    if re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w])", text) and (len(bare) > 3 or bare == name):
        return 2.0
    found = {each for field in fields_of(said) for each in field.matters.findall(text)}
    return 1.0 + 0.1 * sum(1 + (" " in each) for each in found) if found else 0.0

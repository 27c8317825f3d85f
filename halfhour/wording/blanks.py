"""Blanks of a draft: `[what belongs here]`, in square brackets, named in words, on one line."""

import re
from typing import NamedTuple

# "[Sam](address)" is a link, "[2]" a footnote; "___" and "{{name}}" come from other people's templates.
BLANK = re.compile(r"\[(?![\d\s]+\])([^\[\]\n]{1,80})\](?!\()|\{\{\s*([^{}\n]{1,80}?)\s*\}\}|(_{3,})")


class Blank(NamedTuple):
    """An unfilled blank: its name, empty for a mere line, and its half-open span in code points."""

    name: str
    start: int
    end: int


def blanks(text: str) -> tuple[Blank, ...]:
    """What is still to be filled, in order."""
    return tuple(Blank((found[1] or found[2] or "").strip(), *found.span()) for found in BLANK.finditer(text))


NAMED = 5  # blanks that are told by name; of the others it is said how many


class Left(NamedTuple):
    """The blanks still to be filled: the names of the first, each once and without its hint, and how many more."""

    names: tuple[str, ...]
    more: int


def left_in(*texts: str) -> Left:
    """What is still to be filled in these texts, in order; blanks without a name are only counted."""
    found = [each.name.partition(":")[0].strip() for text in texts for each in blanks(text)]
    names = tuple(dict.fromkeys(filter(None, found)))
    return Left(names[:NAMED], len(names[NAMED:]) + found.count(""))

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

"""The signs of a hurried note: `!` important, `>` follow up, `?` to be asked, `@Name` a name given. Pure.

The screen reads them by itself in `static/halfhour/js/talk/signs.js`; one table of cases holds both to the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from halfhour.conversation.events import JottingKind

SIGNS = {"!": JottingKind.IMPORTANT, ">": JottingKind.FOLLOW_UP}
NAME = re.compile(r"(?:^|(?<=\s))@((?:[^\W\d_][\w’'.-]*)(?: (?!(?:I|A|The)\b)[A-ZÀ-ÖØ-Þ][\w’'.-]*){0,3})")
ENDS = ".,;:!?"


@dataclass(frozen=True)
class Signs:
    """What a typed line says: its words without the leading sign, its kind, whether it is a question, names in it."""

    text: str
    kind: str
    asks: bool
    names: tuple[str, ...]


def read_signs(typed: str, kind: str = JottingKind.NOTE) -> Signs:
    """A leading sign wins over the plain kind; a kind that was chosen by hand stays."""
    text = typed.strip()
    first, rest = text[:1], text[1:].strip()
    if first == "?" and rest:
        return Signs(rest, str(kind), True, ())
    if first in SIGNS and rest:
        text = rest
        kind = SIGNS[first] if kind == JottingKind.NOTE else kind
    names = tuple(dict.fromkeys(each.rstrip(ENDS) for each in NAME.findall(text)))
    return Signs(text, str(kind), False, names)

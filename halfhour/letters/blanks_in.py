"""A letter as a sheet with blanks to fill: its paragraphs in pieces, and the text again from what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.wording.blanks import blanks

HINTS = {
    "why you": gettext_lazy(
        "One sentence that you could only write to them: a case, an article, a turn in their path."
    ),
    "what the two of you share": gettext_lazy("A school, a town, a bar section. One sentence."),
    "what you would like to learn": gettext_lazy("Goes on after “to learn”: how estate practice starts."),
    "what happened, in one sentence": gettext_lazy("Plainly, without excuses."),
    "one thing they said that stays with you": gettext_lazy("As close to their words as you can."),
}


BARE = frozenset({"name", "your name", "your number", "your school"})  # what is filled into these ends no sentence
SHORT = 20  # letters of a name; what is named longer wants a sentence


@dataclass(frozen=True)
class Hole:
    """A blank to fill: its number from 0, its name, and what may help to fill it."""

    number: int
    name: str
    hint: str
    long: bool


@dataclass(frozen=True)
class Piece:
    """A run of text, or the hole that stands there."""

    text: str
    hole: Hole | None = None


@dataclass(frozen=True)
class Paragraph:
    """The pieces of a paragraph in their order."""

    pieces: tuple[Piece, ...]

    @property
    def holes(self) -> list[Hole]:
        return [each.hole for each in self.pieces if each.hole]


def paragraphs(text: str) -> list[Paragraph]:
    """The text in paragraphs, each blank as a hole. Line breaks inside a paragraph stay in its text."""
    rows: list[list[Piece]] = [[]]
    at = 0
    for number, blank in enumerate(blanks(text)):
        _spread(rows, text[at : blank.start])
        name, _mark, more = blank.name.partition(":")
        name = name.strip() or _("a blank")
        hint = str(HINTS.get(name, "")) or more.strip().capitalize()
        rows[-1].append(Piece("", Hole(number, name, hint, long=name in HINTS or len(blank.name) > SHORT)))
        at = blank.end
    _spread(rows, text[at:])
    return [Paragraph(tuple(row)) for row in rows if any(piece.hole or piece.text.strip() for piece in row)]


def _spread(rows: list[list[Piece]], text: str) -> None:
    first, *others = text.split("\n\n")
    rows[-1].append(Piece(first.lstrip("\n") if not rows[-1] else first))
    rows.extend([Piece(each.strip("\n"))] for each in others)


def filled(text: str, values: Mapping[int, str]) -> str:
    """The text with each blank replaced by what was typed for it; where nothing was typed it stays a blank.

    What was typed is joined to what stands around it: a sentence of its own begins large and ends with a full stop,
    a name or a number has none, and no full stop stands where the text goes on.
    """
    said, at = "", 0
    text = text.replace("\r\n", "\n")  # a form that is sent without script breaks its lines so
    for number, blank in enumerate(blanks(text)):
        said += text[at : blank.start]
        typed = " ".join(values.get(number, "").split())
        said += _joined(blank.name, said, typed, text[blank.end :]) if typed else text[blank.start : blank.end]
        at = blank.end
    return said + text[at:]


def _joined(name: str, before: str, typed: str, after: str) -> str:
    first, goes_on = typed.split(maxsplit=1)[0], after[:1] in {".", ",", ";", ":", "?", "!"}
    begins = before.rstrip(" ")[-1:] in {"\n", ".", "!", "?", "”"}
    ends = after[:1] in {"", "\n"} or (after[:1] == " " and (after[1:2].isupper() or after[1:2] == "["))
    if begins and ends and " " in typed and name not in BARE:
        typed = typed[0].upper() + typed[1:] if first.isalpha() and first.islower() else typed
        return typed if typed.endswith((".", "!", "?", "…", "”", '."', ":")) else f"{typed}."
    return typed.rstrip(". ") if goes_on and not typed.endswith("..") else typed


def first_open(text: str, values: Mapping[int, str]) -> int | None:
    """The number of the first blank that nothing was typed for."""
    return next((number for number, _each in enumerate(blanks(text)) if not values.get(number, "").strip()), None)

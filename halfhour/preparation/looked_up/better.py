"""What to ask instead, which half of a question is known, and which premise shows that the student has read."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files

from halfhour.foundation.words import marked as _
from halfhour.preparation.looked_up.shapes import Passage

_THINGS = (
    ("education", _("school")),
    ("school", _("school")),
    ("start", _("job")),
    ("experience", _("work")),
    ("worked_as", _("work")),
    ("before", _("work")),
    ("promotion", _("step")),
    ("admission", _("admission")),
    ("certification", _("credential")),
    ("membership", _("group")),
    ("award", _("award")),
    ("clerkship", _("clerkship")),
    ("publication", _("piece")),
    ("talk", _("talk")),
    ("volunteer", _("activity")),
    ("firm", _("office")),
)
_LACKS = {
    "when": _("The {thing} is there, the year is not."),
    "duration": _("The {thing} is there, how long is not."),
    "count": _("The {thing} is there, the number is not."),
    "where": _("The {thing} is there, where is not."),
    "who": _("The {thing} is there, the name is not."),
    "why": _("The {thing} is there, the reason is not."),
}
REACHED = "reached"  # how somebody is reached stands on no page as an answer, but near the firm's address
_REACHED = re.compile(
    r"\b(?:phone|telephone|cell|mobile|fax|office|direct|extension) (?:number|line)\b|\be-?mail(?: address)?\W*$"
    r"|\b(?:reach|contact|call|e-?mail|text) (?:you|them|her|him|your (?:office|assistant|secretary))\b"
    r"|\byour (?:number|extension|e-?mail|linkedin|website|contact details)\b",
    re.IGNORECASE,
)
_FEWEST = 2  # words of a part that can be quoted
_PARTS = _("“{known}” is there, “{open}” is not.")


def half_of(kind: str, form: str) -> str:
    """That the thing is known but not the form of answer that is asked for; "" where there is no word for it."""
    thing = next((thing for begins, thing in _THINGS if kind.startswith(begins)), "")
    return _LACKS[form].format(thing=thing) if thing and form in _LACKS else ""


def half_of_parts(known: str, unknown: str, question: str) -> str:
    """Which of two parts of a question is known, each in the words of the question."""
    return _PARTS.format(known=_bare(known, question), open=_bare(unknown, question))


def _bare(clause: str, question: str) -> str:
    """The part as it was typed: a short one was read with words of its neighbour behind it."""
    words, typed = clause.split(), " ".join(question.replace("’", "'").split()).casefold()
    while len(words) > _FEWEST and " ".join(words).strip(" ?.,;").casefold() not in typed:
        words.pop()
    as_typed = " ".join(words).strip(" ?.,;").casefold() in typed
    bare = (" ".join(words) if as_typed else clause).strip(" ?.,;")
    return bare[:1].lower() + bare[1:] if not bare[:2].isupper() else bare


@lru_cache(maxsize=1)
def _instead() -> dict[str, list[str]]:
    text = (files(__package__) / "better.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            kind, question = line.split(": ", 1)
            found.setdefault(kind, []).append(question)
    return found


def kind_of_better(kind: str, clause: str) -> str:
    """The kind whose lines stand in for a question: its own, but for one that asks how somebody is reached."""
    return REACHED if _REACHED.search(clause) else kind


def better_than(kind: str, passage: Passage | None, passes: Callable[[str], bool]) -> str:
    """The first question of this kind that can be filled from the passage and that itself passes."""
    from halfhour.preparation.looked_up.stated import stated  # many patterns, needed only here

    named = stated(passage) if passage else {}
    for frame in _instead().get(kind, ()):
        filled = _filled(frame, named)
        if filled and passes(filled):
            return filled
    return ""


def _filled(frame: str, named: Mapping[str, str]) -> str:
    """The question with its names filled in; "" where one of them is not known."""
    names = re.findall(r"\{([A-Z]+)\}", frame)
    return re.sub(r"\.\.(?=\s)", ".", frame.format(**named)) if all(name in named for name in names) else ""

"""What to ask instead, which half of a question is known, and which premise shows that the student has read."""

import re
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files

from halfhour.foundation.words import marked as _
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.sure import lists

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
_LAW = re.compile(r"\bLaw\b|\bKing Hall\b|\bBoalt\b")  # in the name of a law school
_PARTS = _("“{known}” is there, “{open}” is not.")


def half_of(kind: str, form: str) -> str:
    """That the thing is known but not the form of answer that is asked for; "" where there is no word for it."""
    thing = next((thing for begins, thing in _THINGS if kind.startswith(begins)), "")
    return _LACKS[form].format(thing=thing) if thing and form in _LACKS else ""


def half_of_parts(known: str, unknown: str) -> str:
    """Which of two parts of a question is known."""
    return _PARTS.format(known=_bare(known), open=_bare(unknown))


def _bare(clause: str) -> str:
    bare = clause.strip(" ?.,;")
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


def better_than(kind: str, passage: Passage | None, passes: Callable[[str], bool]) -> str:
    """The first question of this kind that can be filled from the passage and that itself passes."""
    for frame in _instead().get(kind, ()):
        filled = _filled(frame, passage)
        if filled and passes(filled):
            return filled
    return ""


def _filled(frame: str, passage: Passage | None) -> str:
    for name in re.findall(r"\{([A-Z]+)\}", frame):
        said = _named(name, passage) if passage else ""
        if not said:
            return ""
        frame = frame.replace(f"{{{name}}}", said)
    return frame


def _named(name: str, passage: Passage) -> str:
    """The school that the reader found there, or the first language that not everybody speaks; "" without one."""
    if name == "LANG":
        said = (" ".join(found.group().split()) for found in re.finditer(lists()[name], passage.text))
        return next((each for each in said if each != "English"), "")
    schools = (fact.details.school for fact in passage.facts if fact.type == "education")
    return next((school for school in schools if school and bool(_LAW.search(school)) == (name == "LAW")), "")

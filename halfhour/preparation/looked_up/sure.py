"""Passages that say a fact of a kind outright, and the words around the place where they do."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from halfhour.preparation.looked_up.words import stems

_BEFORE, _AFTER = 45, 75  # characters around a match that still speak of the same thing
_WHOLE = 400  # characters of a passage that are taken whole
_TRIED = 4  # matches of one kind in one passage


@dataclass(frozen=True)
class Saying:
    """A place that says a fact outright: its words with their surroundings."""

    around: str
    words: frozenset[str]


def lists() -> dict[str, str]:
    """Expressions for names of a sort: law schools, colleges, languages, years."""
    return _lines()[0]


@lru_cache(maxsize=1)
def _lines() -> tuple[dict[str, str], dict[str, list[str]]]:
    named: dict[str, str] = {}
    sure: dict[str, list[str]] = {}
    text = (files(__package__) / "sure.txt").read_text(encoding="utf-8")
    for line in text.split("\n"):
        if found := re.match(r"([A-Z]+) = (.+)", line):
            named[found[1]] = _filled(found[2], named)
        elif found := re.match(r"([a-z_]+@?): (.+)", line):
            sure.setdefault(found[1], []).append(found[2])
    return named, sure


def _filled(expression: str, named: dict[str, str]) -> str:
    return re.sub(
        r"\b(ROLE|LAW|UNI|LANG|YEAR|NUM|NAME|STATE)(?![a-z])", lambda name: named.get(name[1], name[1]), expression
    )


@cache
def expressions(kind: str) -> tuple[re.Pattern[str], ...]:
    """The expressions of one kind, made when first asked for."""
    named, sure = _lines()
    return tuple(re.compile(_filled(line, named)) for line in sure.get(kind, ()))


@lru_cache(maxsize=20_000)
def sayings(kind: str, text: str, heading: str = "") -> list[Saying]:
    """Where `text` says a fact of this kind outright; under a heading that announces it, all of it does."""
    found: list[Saying] = []
    if heading_says(kind, heading):
        short = text[:_WHOLE]
        found.append(Saying(short, frozenset(stems(short))))
    for expression in expressions(kind):
        for match in expression.finditer(text):
            around = _around(text, match.start(), match.end())
            found.append(Saying(around, frozenset(stems(around))))
            if len(found) >= _TRIED:
                return found
    return found


def heading_says(kind: str, heading: str) -> bool:
    """Whether a heading announces facts of this kind."""
    return bool(heading) and any(expression.search(heading) for expression in expressions(f"{kind}@"))


_BREAK = re.compile(r";|\n\n|[.?!] (?=[A-Z])|, (?:and |but )?(?:she|he|they|I|then|now|who|where|which)\b")


def _around(text: str, start: int, end: int) -> str:
    left = _BREAK.split(text[max(0, start - _BEFORE) : start])[-1]
    right = _BREAK.split(text[end : end + _AFTER])[0]
    return left + text[start:end] + right

"""A sentence as a row of kinds of words, so that what one writer taught holds for the next.

A kind, not a word, carries over: "pass on my CV" and "forward my resume" are the same row.
"""

import re
import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple

from .sentences import folded


class Word(NamedTuple):
    """A kind (capitals) or a plain word, its half-open span in code points of the sentence, and the letters."""

    kind: str
    start: int
    end: int
    said: str


def row(sentence: str) -> list[Word]:
    """The sentence as kinds, plain words and closing marks, in order."""
    return [
        Word(found[0] if found.lastgroup == "PLAIN" else str(found.lastgroup), *found.span(), found[0])
        for found in _token().finditer(folded(sentence))
    ]


@cache
def _token() -> re.Pattern[str]:
    text = resources.files(__package__).joinpath("job_words.toml").read_text("utf-8")
    kinds = (f"(?P<{kind}>{_either(words)})" for kind, words in tomllib.loads(text).items())
    return re.compile("|".join(kinds) + r"|(?P<PLAIN>[.!?;:]|'?[\w&]+(?:[-'][\w]+)*)")


def _either(words: list[str]) -> str:
    """Whole words; what begins with an apostrophe ends a word: the "would" in "I'd"."""
    whole = "|".join(word for word in words if not word.startswith("'"))
    ends = [word for word in words if word.startswith("'")]
    return "|".join([rf"(?<![\w'])(?:{whole})(?!\w)", *(rf"{end}(?!\w)" for end in ends)])

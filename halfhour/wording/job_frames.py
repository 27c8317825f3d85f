"""What a sentence does, told from its shape: asks for a place, offers a hand, tells of a job held elsewhere.

A frame holds for many wordings: "think of me when the second desk is empty" and "should your clerk leave, ring me"
have the same two. `job_frames.toml` names them.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources

Span = tuple[int, int]

NOWHERE = (0, 0)  # of what is told by the whole sentence
WORDS_A_STEP, STEPS = 6, 4  # short sentences ask in other ways than long ones; above 24 words nothing changes

ME = re.compile(r"\b(?:i|me|my|mine|myself|us|our|im|id|ill)\b")
YOU = re.compile(r"\b(?:you|your|yours|u|ur)\b")


def frames(sentence: str, where: str) -> dict[str, Span]:
    """The frames of a sentence in the plain view and small letters, with the place of each, half-open."""
    found = {name: place.span() for name, pattern in _patterns() if (place := pattern.search(sentence))}
    return found | dict.fromkeys(_whole(sentence, where), NOWHERE)


def _whole(sentence: str, where: str) -> Iterator[str]:
    yield f"at {where}"
    if not YOU.search(sentence):
        yield "no you"
    about_me, asked = ME.search(sentence), sentence.rstrip().endswith("?")
    if asked:
        yield "asked"
    if not about_me:
        yield "no me, asked" if asked else "no me"
    words = sentence.split()
    yield from (f"begins {word.strip('.,')}" for word in words[:1])
    yield f"length {min(STEPS, len(words) // WORDS_A_STEP)}"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    text = resources.files(__package__).joinpath("job_frames.toml").read_text("utf-8")
    groups = tomllib.loads(text)
    parts: dict[str, str] = groups.pop("parts")
    return tuple(
        (name, re.compile("|".join(_filled(each, parts) for each in patterns)))
        for group in groups.values()
        for name, patterns in group.items()
    )


def _filled(pattern: str, parts: dict[str, str]) -> str:
    """The pattern with its parts in place; a part may hold others."""
    filled = re.sub(r"\{([a-z]+)\}", lambda name: parts[name[1]], pattern)
    return filled if filled == pattern else _filled(filled, parts)

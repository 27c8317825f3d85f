"""The banks and frames as they lie beside this module, each read once."""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Frame:
    """A way of asking about a fact: which type and which sort of it, and the question with places in braces."""

    type: str
    sort: str
    name: str
    question: str

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(re.findall(r"\{(\w+)\}", self.question))

    @property
    def key(self) -> str:
        return f"{self.type} {self.name}"

    def made(self, question: str) -> bool:
        """Whether a question is this one with something in its places."""
        return bool(re.fullmatch(re.sub(r"\\\{\w+\\\}", ".+", re.escape(self.question)), question))


@lru_cache(maxsize=4)
def bank(name: str) -> dict[str, tuple[str, ...]]:
    """The questions of `topics` or `people`, by section."""
    sections = re.split(r"^== ", _text(name), flags=re.M)[1:]
    parted = (section.split("\n") for section in sections)
    return {head.strip(): tuple(line for line in lines if line) for head, *lines in parted}


@lru_cache(maxsize=1)
def frames() -> tuple[Frame, ...]:
    """All frames, in the order of the file."""
    found = []
    for line in _text("frames").split("\n"):
        if line and not line.startswith("#"):
            head, question = line.split(": ", 1)
            (kind, sort), name = head.split(" ")[0].split("."), head.split(" ")[1]
            found.append(Frame(kind, sort, name, question))
    return tuple(found)


@lru_cache(maxsize=1)
def ordinary() -> frozenset[str]:
    """Words that tell nothing of what a question or a goal is about."""
    return frozenset(
        word for line in _text("ordinary").split("\n") if not line.startswith("#") for word in line.split()
    )


def _text(name: str) -> str:
    return (files(__package__) / f"{name}.txt").read_text(encoding="utf-8")

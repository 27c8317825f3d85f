"""The word lists that came with the program."""

import tomllib
from functools import cache
from importlib import resources


@cache
def vocabulary() -> dict[str, str]:
    """The lists of `vocabulary.toml`, by name."""
    return tomllib.loads(words_of("vocabulary.toml"))


def words_of(name: str) -> str:
    """The text of a list."""
    return resources.files(__package__).joinpath(name).read_text("utf-8")

"""Words that carry meaning, brought to one form, so that "quilter" meets "quilting"."""

import re
import tomllib
from functools import cache, lru_cache
from importlib import resources

from halfhour.reading.gazetteers import known
from halfhour.wording.sentences import folded

WORD = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")
NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+|[A-Z][a-z]+(?= [A-Z])")  # not the mere beginning of a line
COUNTY = re.compile(r"([A-Z][a-z]+) (?:County|Parish|Borough)\b")
SHORTEST = 3  # letters that a stem keeps at least
PLACE_WEIGHT = 0.5  # a shared place name alone is no shared work: "Lane County Library", "Lane County jail"


@cache
def vocabulary() -> dict[str, str]:
    """The word lists that came with the program."""
    return tomllib.loads(resources.files(__package__).joinpath("vocabulary.toml").read_text("utf-8"))


def stem(word: str) -> str:
    """A small word without its ending, never shorter than three letters."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies") and len(word) > SHORTEST + 1:
        return word[:-3] + "y"
    for ending in ("ers", "ing", "ed", "er", "es", "s"):
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= SHORTEST:
            word = word.removesuffix(ending)
            if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word.removesuffix("e") if len(word) > SHORTEST + 1 else word


@cache
def _generic() -> frozenset[str]:
    words = vocabulary()["generic"].split()
    return frozenset(words) | {stem(word) for word in words}


@cache
def _groups() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of words and phrases that mean the same, and the name of each one's group."""
    lines = [line.split("; ") for line in vocabulary()["same"].strip().splitlines()]
    named = {phrase: phrases[0] for phrases in lines for phrase in phrases}
    either = "|".join(re.escape(phrase) for phrase in sorted(named, key=len, reverse=True))
    return re.compile(rf"(?<![\w.])(?:{either})(?!\w)"), named


@cache
def _places() -> frozenset[str]:
    """The words of names of towns and states, as they are written."""
    names = [*known.cities(), *known.states()]
    return frozenset(word for name in names for word in re.findall(r"[A-Z][a-z]{2,}", name))


@lru_cache(maxsize=4096)  # each entry is held against each fact, and each fact against each entry
def meaning(text: str) -> dict[str, float]:
    """What a text speaks of, each with its weight: 1, or less where it is only a place."""
    pattern, group = _groups()
    said = folded(text)
    named = [word for word in NAMED.findall(text) if word in _places()] + COUNTY.findall(text)
    places = {stem(word.lower()) for word in named}
    found = {group[each]: 1.0 for each in pattern.findall(said)}
    for word in WORD.findall(pattern.sub(lambda each: " " * len(each[0]), said)):
        if stem(word) not in _generic() and word not in _generic():
            found[stem(word)] = PLACE_WEIGHT if stem(word) in places else 1.0
    return found


def shared_meaning(first: str, second: str) -> dict[str, float]:
    """What both texts speak of, with its weight; a place is only what both write as one."""
    one, other = meaning(first), meaning(second)
    return {word: max(weight, other[word]) for word, weight in one.items() if word in other}

"""Other forms of a listed word or phrase: "plays the oud" also as "playing the oud", "candlepin" as "candlepins"."""

from collections.abc import Iterator
from functools import cache

from .vocabulary import vocabulary

SHORTEST = 5  # letters: a shorter word too often turns into another


def forms_of(phrase: str) -> Iterator[str]:
    """The phrase with its first word as another form of the same verb, and with its last in the other number."""
    first, space, rest = phrase.partition(" ")
    if rest:
        yield from (f"{form}{space}{rest}" for form in _verbs().get(first, ()) if form != first)
    before, _, last = phrase.rpartition(" ")
    yield from (f"{before} {other}".strip() for other in _other_number(last) if before or other not in _apart())


def _other_number(word: str) -> Iterator[str]:
    if len(word) < SHORTEST or not word.isalpha():
        return
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith(("ches", "shes", "xes", "sses")):
        yield word[:-2]
    elif word.endswith("s"):
        if len(word) > SHORTEST and not word.endswith(("ss", "us", "is", "ics", "ous")):
            yield word[:-1]
    elif word.endswith("y") and word[-2] not in "aeou":
        yield f"{word[:-1]}ies"
    elif not word.endswith(("ing", "ed", "ly")):
        yield f"{word}es" if word.endswith(("ch", "sh", "x")) else f"{word}s"


@cache
def _apart() -> frozenset[str]:
    return frozenset(vocabulary()["apart"].split())


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    """Each form of a verb, with all of them."""
    lines = (tuple(line.split()) for line in vocabulary()["verbs"].strip().splitlines())
    return {form: forms for forms in lines for form in forms}

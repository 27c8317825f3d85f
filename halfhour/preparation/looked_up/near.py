"""Fields of meaning: words that speak of one thing without standing for one another ("plea" and "defendant").

A field is a bit; a word has the bits of all fields it belongs to, as does each word of a phrase."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from halfhour.preparation.looked_up.words import stems

Phrases = dict[str, list[tuple[tuple[str, ...], int]]]


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The fields' names, each at the place of its bit."""
    return tuple(_read()[0])


@lru_cache(maxsize=1)
def _read() -> tuple[list[str], dict[str, int], Phrases]:
    named: list[str] = []
    single: dict[str, int] = defaultdict(int)
    phrases: dict[tuple[str, ...], int] = defaultdict(int)
    for line in (files(__package__) / "near.txt").read_text(encoding="utf-8").split("\n"):
        if not line or line.startswith("#"):
            continue
        name, words = line.split(": ", 1)
        named.append(name)
        for entry in words.split(", "):
            parts = tuple(stems(entry))
            if len(parts) == 1:
                single[parts[0]] |= 1 << (len(named) - 1)
            elif parts:
                phrases[parts] |= 1 << (len(named) - 1)
    by_first: Phrases = defaultdict(list)
    for parts, bits in phrases.items():
        by_first[parts[0]].append((parts[1:], bits))
    return named, dict(single), dict(by_first)


def fields_of(words: Sequence[str]) -> list[int]:
    """The fields of each word of a text, given by their stems."""
    _, single, phrases = _read()
    found = [single.get(word, 0) for word in words]
    for place, word in enumerate(words):
        for rest, bits in phrases.get(word, ()):
            if tuple(words[place + 1 : place + 1 + len(rest)]) == rest:
                for inside in range(place, place + 1 + len(rest)):
                    found[inside] |= bits
    return found


@lru_cache(maxsize=20_000)
def places_of(bits: int) -> tuple[int, ...]:
    """The places of the bits that are set: which fields these are."""
    return tuple(at for at in range(bits.bit_length()) if bits >> at & 1)

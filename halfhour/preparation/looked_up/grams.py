"""The wording of a question apart from what it is about: words with names masked, runs of letters, pairs, fields."""

import math
from collections import Counter
from functools import lru_cache
from itertools import pairwise

from halfhour.preparation.looked_up.near import fields_of, names, places_of
from halfhour.preparation.looked_up.words import STOP, stem, stems, tokens

_TO_YOU = {
    **dict.fromkeys(("she", "he", "him", "u", "ya"), "you"),
    **dict.fromkeys(("her", "his", "ur", "yr"), "your"),
    **dict.fromkeys(("herself", "himself"), "yourself"),
    **{"hers": "yours", "she's": "you're", "he's": "you're", "she'd": "you'd", "he'd": "you'd"},
    **{"does": "do", "doesn't": "don't", "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't"},
    **{"has": "have", "hasn't": "haven't", "r": "are"},
}  # a question about the person is asked like one that is put to the person
_WORDED = ("w:", "b:", "0:")


def masked(clause: str) -> list[str]:
    """Words in lower case; a run of capitalised words, the first aside, becomes one stand-in."""
    words: list[str] = []
    for place, word in enumerate(tokens(clause)):
        name = place and word[0].isupper() and word.lower() not in STOP and word not in ("I", "I'm")
        if not name:
            words.append("9" if word[0].isdigit() else _TO_YOU.get(word.lower(), word.lower()))
        elif not words or words[-1] != "@":
            words.append("@")
    return words


@lru_cache(maxsize=4096)
def grams(clause: str) -> dict[str, float]:
    """Runs of letters, words and pairs of words of a clause with its names masked, each with its weight."""
    words = masked(clause)
    line = "^" + " ".join(words) + "$"
    runs = Counter([line[i : i + size] for size in (3, 4, 5) for i in range(len(line) - size + 1)])
    whole = [stem(word) for word in words]
    for word in whole:
        runs[f"w:{word}"] = 2 if word not in STOP else 1
    runs.update([*(f"b:{a} {b}" for a, b in pairwise(whole)), f"0:{' '.join(whole[:2])}"])
    return {gram: 1 + math.log(n) if n > 1 else 1.0 for gram, n in runs.items()}


@lru_cache(maxsize=4096)
def telling(clause: str) -> dict[str, float]:
    """What tells the kind of a clause: its words, pairs, first two words and fields of meaning, with their weights."""
    found: dict[str, float] = {gram: n for gram, n in grams(clause).items() if gram[:2] in _WORDED}
    for bits in fields_of(stems(clause)):
        for place in places_of(bits):
            field = f"f:{names()[place]}"
            found[field] = found.get(field, 0.0) + bits.bit_count() ** -0.5
    return found

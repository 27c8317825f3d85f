"""Whether two names may be one person under two spellings: a reason to ask, never to merge."""

import re
import unicodedata
from functools import lru_cache

from halfhour.reading.gazetteers import known
from halfhour.reading.whom.names import person_of

_NUMBER = re.compile(r"\d+")
LONG = 6  # letters from which one that is wrong, missing or swapped is a slip


def spelt_alike(one: str, other: str) -> bool:
    """Accents, hyphens, initials, short first names, a name left out and a slip in the last one do not tell apart;
    another number does."""
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False
    first, second = _words(one), _words(other)
    if len(first) < 2 or len(second) < 2 or not _same_given(first[0], second[0]):
        return False
    rest, others = set(first[1:]), set(second[1:])
    return rest <= others or others <= rest or _slipped(first[1:], second[1:])


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in small plain letters, in their usual order; initials are none, unless the first is one."""
    folded = "".join(
        each for each in unicodedata.normalize("NFKD", person_of(name).name) if not unicodedata.combining(each)
    )
    plain = "".join(each if each.isalpha() else "" if each in "'’." else " " for each in folded.casefold())
    words = plain.split()
    return tuple(word for at, word in enumerate(words) if at == 0 or len(word) > 1)


def _same_given(one: str, other: str) -> bool:
    return one == other or other in known.nicknames().get(one, ()) or one in known.nicknames().get(other, ())


def _slipped(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    *before, last = one
    *others, end = other
    return before == others and min(len(last), len(end)) >= LONG and _one_apart(last, end)


def _one_apart(one: str, other: str) -> bool:
    """One letter changed, added or left out, or two neighbours swapped."""
    if len(one) > len(other):
        one, other = other, one
    at = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    if len(one) == len(other):
        swapped = one[:at] + one[at : at + 2][::-1] + one[at + 2 :]
        return one[at + 1 :] == other[at + 1 :] or swapped == other
    return one[at:] == other[at + 1 :] and len(other) == len(one) + 1

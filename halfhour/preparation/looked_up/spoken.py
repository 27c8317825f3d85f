"""Which words of a question a passage leaves unsaid, and which fields of meaning it speaks of for the kind asked."""

from halfhour.preparation.looked_up.beside import bits_of_noun
from halfhour.preparation.looked_up.holds import Held
from halfhour.preparation.looked_up.near import names, places_of
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import alike

UNSAID, FIELD = "unsaid_", "field_"
_KINDS = 2  # likely kinds of a question that are looked at
_NEAR = 0.2  # nearness of a shared field of meaning from which on a word counts as spoken of
_COUNTS = 0.7  # what one unsaid word counts beside measures that go from 0 to 1


def spoken(wanted: Wanted, one: Held) -> Measures:
    """A measure for each word left unsaid, and for each likely kind with each field of the passage."""
    found = {f"{UNSAID}{word}": _COUNTS for word in wanted.all_words if not _is_said(wanted, one, word)}
    places, known = places_of(one.of_field), names()
    each = max(1, len(places)) ** -0.5
    for kind, share in wanted.kinds[:_KINDS]:
        found |= {f"{FIELD}{kind.name}_{known[place]}": share * each for place in places}
    return found


def _is_said(wanted: Wanted, one: Held, word: str) -> bool:
    """Whether the passage, its heading or its printed question has the word, or one that speaks of the same."""
    if word in one.words or word in one.heading or word in one.question:
        return True
    others = alike(word)
    if not (others.isdisjoint(one.words) and others.isdisjoint(one.heading)):
        return True
    return bool(bits_of_noun(word) & one.mask) or wanted.sense(word, one.of_field) > _NEAR


def unsaid(shown: list[Measures]) -> Measures:
    """Words that the best passage leaves unsaid, and those that all do. `shown` has the best passage first."""
    first = [name for name in shown[0] if name.startswith(UNSAID)] if shown else []
    return {f"first_{name}": _COUNTS for name in first} | {
        f"ever_{name}": _COUNTS for name in first if all(name in one for one in shown)
    }

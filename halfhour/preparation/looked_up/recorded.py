"""What the reader's facts of the whole dossier say of what is asked, kind by kind: a page that has a school and no
year for it, or no school at all, tells more than the best passage alone."""

from typing import Any

from halfhour.preparation.looked_up.kinds import Kind
from halfhour.preparation.looked_up.typed import FITS, fits, form_of, named, words_of
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures

_UNLIKELY = 0.08  # share of a kind below which its facts are not looked for
_WHOLLY = 0.6  # share of what is asked after, from which a fact is the one that is meant
_OPEN = 0.5  # share of open kinds from which on no fact answers
_STEPS = ("fit", "named", "formed", "all")  # by 1 for the name that is asked after, and 2 for the form
_FORMS = {"yes": "yes", "when": "date", "duration": "date", "where": "where", "what": "what", "who": "what"}


def recorded(wanted: Wanted) -> Measures:
    """How far the facts of the dossier answer, and where the names that are asked after stand."""
    shelf = wanted.shelf
    if not shelf.has_facts or wanted.openness > _OPEN:
        return {}
    form = "count" if wanted.part.form == "count" else _FORMS.get(wanted.part.form, "other")
    whether = "p" if wanted.particular else "n"
    found: Measures = {}
    for kind, share in _likely(wanted):
        kept = [fact for fact in shelf.facts if fact.type == _type(kind)]
        step = _step(wanted, kept, kind)
        for key in (step, f"{form}_{step}", f"{whether}_{step}", f"{kind.name}_{step}", f"{_type(kind)}_{form}_{step}"):
            found[f"recorded_{key}"] = found.get(f"recorded_{key}", 0.0) + share
    if wanted.names:
        place = _place(wanted)
        found |= {f"named_in_{place}": 1.0, f"named_in_{form}_{place}": 1.0}
    return found


def _likely(wanted: Wanted) -> list[tuple[Kind, float]]:
    return [(kind, share) for kind, share in wanted.kinds[:3] if share >= _UNLIKELY]


def _type(kind: Kind) -> str:
    return FITS[kind.name][0] if kind.name in FITS else "untyped"


def _step(wanted: Wanted, kept: list[Any], kind: Kind) -> str:
    """How near the nearest fact comes: none of its type, none of its sort, lacking name or form, or all there."""
    if kind.name not in FITS:
        return "untyped"
    if not kept:
        return "none"
    steps = [
        2 * (form_of(fact, kind.name, wanted.part.form) > 0) + (named(wanted, fact) >= _WHOLLY)
        for fact in kept
        if fits(wanted, fact, kind.name)
    ]
    return _STEPS[max(steps)] if steps else "type"


def _place(wanted: Wanted) -> str:
    """Where the names of a question stand: in facts of the right type, in others, elsewhere on the pages, nowhere."""
    types = {_type(kind) for kind, _ in _likely(wanted)}
    said = [(fact.type in types, words_of(fact.value, fact.quote)) for fact in wanted.shelf.facts]
    there = {right for right, words in said if wanted.share_found(wanted.names, words) > _WHOLLY}
    if there:
        return "right" if True in there else "wrong"
    return "page" if wanted.share_found(wanted.names, frozenset(wanted.shelf.seen)) > _WHOLLY else "nowhere"

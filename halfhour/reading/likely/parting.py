"""Signs by which weights know whether two neighbouring clauses say one fact or two."""

from collections.abc import Iterator

from halfhour.reading.likely.clauses import Clause

_GAP = 4  # letters between clauses of which none was left out
_SHAPES = ("long:", "capitals:", "first:", "after:", "pair:^ ")


def beside(before: Clause, clause: Clause) -> bool:
    """Are they of one sentence, with no other clause between them?"""
    return before.shared is clause.shared and clause.start - before.end <= _GAP


def parting(kind: str, before: Clause, clause: Clause) -> Iterator[str]:
    """What speaks for two facts of this *kind*, or for one, where both clauses say such a fact."""
    after = next(sign for sign in clause.own if sign.startswith("after:"))
    yield from (f"{kind}", f"{kind}&item" if clause.listed else f"{kind}&none", f"{kind}&prose:{clause.prose}")
    yield from (f"{kind}&{sign}" for sign in clause.own if sign.startswith(_SHAPES))
    earlier, later = _names(before), _names(clause)
    for name in later:
        yield f"{kind}&{name}&{after}"
        yield f"{kind}&{'both' if name in earlier else 'later'} {name}"
    yield from (f"{kind}&earlier {name}" for name in earlier - later)


def _names(clause: Clause) -> set[str]:
    return {sign for sign in clause.own if sign.startswith("a ") and "&" not in sign}

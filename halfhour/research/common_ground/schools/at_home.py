"""Initials that several schools share, by the states in which the student has lived: "U of M Law", "MSU", "USF"."""

import re

from halfhour.reading.gazetteers import known
from halfhour.wording.sentences import plain

from ..lines import undated
from .named import LAW, School, initials_fit, school

NO_STATE_UNIVERSITY = frozenset({"Texas", "California"})  # TSU and CSU mean others there
REGIONS = frozenset({"eastern", "western", "northern", "southern", "central"})  # "Eastern", in Washington
IN_TOWN = re.compile(r"(?P<initials>[A-Z]{3,7}),? (?P<town>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


def of_home(said: str, states: frozenset[str]) -> School | None:
    """The state's university that initials mean for somebody of one of these states; None where two would fit."""
    bare = LAW.sub(" ", undated(said).split(",")[0].lower())
    bare = re.sub(r"[\s.]+", " ", bare).strip()
    if bare in REGIONS:
        fit = [f"{bare.title()} {state}" for state in states if f"{bare.title()} {state}" in known.colleges()]
        return school(fit[0]) if len(fit) == 1 else None
    fit = [name for state in states for name in _by_initials(state) if bare in _by_initials(state)[name]]
    law = " School of Law" if LAW.search(plain(said).lower()) else ""
    return school(f"{fit[0]}{law}") if len(fit) == 1 else None


def _by_initials(state: str) -> dict[str, frozenset[str]]:
    """The two universities that have the name of a state, with their initials in small letters."""
    letters = "".join(word[0] for word in state.split()).lower()
    of = frozenset({f"u of {letters}", f"u{letters}", f"univ of {letters}"})
    of_state = frozenset({f"{letters}su", f"{letters} state"} if state not in NO_STATE_UNIVERSITY else ())
    return {f"University of {state}": of, f"{state} State University": of_state}


def spelled_at_home(mine: School, theirs: School, states: frozenset[str]) -> bool:
    """Do initials spell a school that has the name of the student's state, or of its own town after them?"""
    if any(state in theirs.name for state in states) and initials_fit(mine.name, theirs.name, at_home=True):
        return True
    found = IN_TOWN.fullmatch(mine.name)
    if not found or not initials_fit(found["initials"], theirs.name):
        return False
    return found["town"] in theirs.name or school(f"{theirs.name} {found['town']}").core == theirs.core

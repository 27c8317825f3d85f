"""What is said of a draft while it is written. The checks advise; only two of them stop.

An unfilled blank and a missing address stop a letter. Everything else is the student's to decide.
"""

from .draft import Check, Draft
from .letter_rules import RULES


def checks(draft: Draft) -> tuple[Check, ...]:
    """All that concerns this draft, in the order in which a letter is read."""
    return tuple(rule.check(draft) for rule in RULES if rule.concerns(draft))

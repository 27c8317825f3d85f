"""What the page of questions needs at its first opening, loaded while nobody waits: half a second of work."""

from __future__ import annotations

from halfhour.preparation.gathered import job_asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.kinds import kinds
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.sure import expressions

ASKED = "How did you come to your practice area, and what would you tell a student?"
SAID = Passage("She joined the firm in 2016.", "Career", "person", "", (0, 28))


def make_ready() -> None:
    """Read the examples, make the expressions, judge once."""
    for kind in kinds().kinds:
        expressions(kind.name)
    Dossier([SAID]).judge(ASKED)
    job_asked(ASKED)

"""Why one might write: their news, what came of their advice, the season. Nothing is made up. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from halfhour.foundation.words import marked as _

NEWS, PROGRESS, SEASON = "news", "progress", "season"
MOST = 3  # reasons beside a name; one is enough for a letter

# Days of the year, both ends included, on which a few lines need no other reason.
SEASONS = (
    ((12, 10), (12, 23), _("The year ends")),
    ((1, 2), (1, 20), _("A new year begins")),
    ((5, 1), (6, 10), _("The term ends: say what it taught you")),
    ((8, 15), (9, 15), _("A new term begins: say what you have chosen")),
)


@dataclass(frozen=True)
class Reason:
    """One thing to begin with; `quote` are the words on record."""

    kind: str
    words: str
    quote: str = ""


@dataclass(frozen=True)
class News:
    """A fact about them, and the day on which it was read."""

    value: str
    read_on: date
    year: int | None = None


def reasons(news: Iterable[News], done: Iterable[str], *, since: date | None, today: date) -> list[Reason]:
    """What is new since the last contact, what became of their advice, and the season, in this order."""
    fresh = [each for each in news if since is None or each.read_on > since]
    found = [
        Reason(NEWS, _("Their news"), each.value) for each in fresh if each.year is None or each.year >= today.year - 1
    ]
    found += [Reason(PROGRESS, _("You did what they advised"), each) for each in done]
    return (found[: MOST - 1] + _season(today))[:MOST]


def _season(today: date) -> list[Reason]:
    day = (today.month, today.day)
    return [Reason(SEASON, words) for first, last, words in SEASONS if first <= day <= last]


def next_on(last: date | None, every: int) -> date | None:
    """The day from which a few lines are due; none before the first contact."""
    return None if last is None else date.fromordinal(last.toordinal() + every)

"""Posts of a resume that stand in lines of their own: role, employer and dates, in any order."""

from collections.abc import Iterator
from itertools import groupby

from halfhour.reading.facts.found import Found
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.years import OPEN, SPAN
from halfhour.reading.passages import Passage
from halfhour.reading.profiles.posts import DATES, posts
from halfhour.reading.profiles.sections import Section

SHORT = 110  # characters; a longer line tells what was done


def dated_posts(passages: list[Passage]) -> list[Found]:
    """The posts of sections whose dates stand alone; what they were read from is marked as done."""
    found: list[Found] = []
    for _, group in groupby(passages, key=lambda passage: (passage.heading, passage.about)):
        lines = [line for line in group if _is_of_work(line)]
        if sum(bool(DATES.match(line.words.strip())) for line in lines) < 1:
            continue
        found += posts(Section("experience", lines))
        for line in _used(lines):
            line.topics = ("done",)
    return found


def _is_of_work(line: Passage) -> bool:
    listed = {"work", "experience"} & set(line.topics) and line.about == "person"
    return bool(listed) and not line.is_heading and not line.piece.site


def _used(lines: list[Passage]) -> Iterator[Passage]:
    """All lines from the first post to its section's end, but those that tell in sentences."""
    for line in lines:
        whole = (SPAN.search(line.words) or OPEN.search(line.words)) and role_pattern().search(
            line.words
        )  # a post in one line
        if (len(line.words) <= SHORT or line.piece.kind == "item") and not whole:
            yield line

"""Lines of text checked for asking for a job, as JSON: what `halfhour check-text` prints."""

from collections.abc import Iterable, Iterator
from typing import Any

from .job_asking import LONGEST, asks_for_job

LONG = "This line is very long: only its first 20,000 letters were judged."


def check_text(lines: Iterable[str], where: str) -> Iterator[dict[str, Any]]:
    """One object for each line: text, asks_for_job, and spans `[a, b)` in code points of that line.

    `where` is outreach, question, closing or thanks; else ValueError. The line's end is not part of its text.
    A line that is too long to be judged to its end has a warning too.
    """
    for line in lines:
        text = line.rstrip("\r\n")
        found = asks_for_job(text, where)
        judged = {
            "text": text,
            "asks_for_job": bool(found),
            "spans": [[finding.start, finding.end] for finding in found],
        }
        yield judged | ({"warning": said} if (said := warning(text)) else {})


def warning(text: str) -> str:
    """What was not judged of a line; "" where all of it was."""
    return LONG if len(text) > LONGEST else ""

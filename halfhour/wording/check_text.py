"""Lines of text checked for asking for a job, as JSON: what `halfhour check-text` prints."""

from collections.abc import Iterable, Iterator
from typing import Any

from .job_asking import asks_for_job


def check_text(lines: Iterable[str], where: str) -> Iterator[dict[str, Any]]:
    """One object for each line: text, asks_for_job, and spans `[a, b)` in code points of that line.

    `where` is outreach, question, closing or thanks; else ValueError. The line's end is not part of its text.
    """
    for line in lines:
        text = line.rstrip("\r\n")
        found = asks_for_job(text, where)
        yield {
            "text": text,
            "asks_for_job": bool(found),
            "spans": [[finding.start, finding.end] for finding in found],
        }

"""Lines of text: Zoom, Teams, Google Meet, Otter, and plain “Name: words”."""

import re
from collections.abc import Iterable, Iterator

from halfhour.foundation.words import marked as _
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.shapes import Said

NO_SPEAKERS = _("No speaker is named in this text. A transcript has lines such as “Name: what they said”.")
LEAST = 2  # named lines; one colon makes no transcript
_TIME = r"\(?\[?(?P<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?)(?:\s?(?:AM|PM))?\]?\)?"
# A name is up to five words that begin large, or a speaker by number; “Note that: ...” is none.
_NAME = (
    r"(?P<who>(?:Unknown |Unidentified )?Speaker(?: ?\d+| [A-Z])?|(?:(?:Dr|Ms|Mr|Mrs|Mx|Prof|Hon)\. )?"
    r"[^\W\d_a-z][\w'’.-]*(?:[ ,]{1,2}(?:(?:de|da|van|von|der|la|le|al|bin)\s)?[^\W\d_a-z][\w'’.-]*){0,4}"
    r"(?: \([^()\n]{1,40}\))?)"
)
_ONLY_TIME = re.compile(rf"^{_TIME}(?:\s*-->\s*[\d:.,]+)?$")
_RANGE = re.compile(r"^(?P<time>\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)\s*-->\s*[\d:.]+$")
_HEAD = re.compile(rf"^(?:\*\*|\[|__)?{_NAME}(?:\*\*|\]|__)?[:,]?\s+{_TIME}:?$")
_NAMED = re.compile(
    rf"^(?:{_TIME}\s*[-–]?\s*)?(?:from\s+)?(?:\*\*|\[)?{_NAME}(?:\*\*|\])?\s*:(?:\*\*)?(?:\s+|$)(?P<words>.*)$"
)
_ASIDE = re.compile(
    r"^(?:\[?(?:recording|transcription|meeting) (?:started|stopped|ended)|.* (?:started|stopped) transcription$"
    r"|https?://otter\.ai|transcribed by |this editable transcript|meeting ended after|attendees$|transcript$)",
    re.I,
)
_NO_NAMES = frozenset(
    "Note Notes Attendees Date Time Subject Re From To Summary Transcript Keywords Speakers SPEAKERS Duration Meeting "
    "Title Invited".split()
)


def named(line: str) -> tuple[str, str]:
    """Who says the line, and their words: “Name: words”; ("", line) where nobody is named."""
    found = _NAMED.match(line.strip())
    if not found or found["who"] in _NO_NAMES:
        return "", line.strip()
    return found["who"].strip(), found["words"]


def read_lines(lines: Iterable[str]) -> Iterator[Said]:
    """The turns of a text. Raises Unreadable where nobody is named."""
    turns = list(_turns(lines))
    if sum(bool(each.speaker) for each in turns) < LEAST:
        raise Unreadable(NO_SPEAKERS)
    first = next((each.start for each in turns if each.start is not None), 0.0) or 0.0
    begun = first if first >= HOUR else 0.0  # times of the day, not of the talk
    yield from (Said(each.speaker, each.text, None if each.start is None else each.start - begun) for each in turns)


HOUR = 3600  # seconds; a talk that begins after one was written down by the clock on the wall


def _turns(lines: Iterable[str]) -> Iterator[Said]:
    who, at, awaits_name = "", None, False
    for line in (each.strip() for each in lines):
        if not line or _ASIDE.match(line):
            continue
        if only := _RANGE.match(line) or _ONLY_TIME.match(line):
            at, awaits_name = seconds(only["time"]), "-->" in line
        elif awaits_name and (alone := _is_name(line)):
            who, awaits_name = alone, False
        elif head := _HEAD.match(line):
            who, at = head["who"], seconds(head["time"])
        elif found := _NAMED.match(line):
            if found["who"] in _NO_NAMES:
                continue
            who = found["who"]
            at = seconds(found["time"]) if found["time"] else at
            yield Said(who, found["words"], at)
        elif who:
            yield Said(who, line, at)


def _is_name(line: str) -> str:
    found = re.fullmatch(_NAME, line)
    return found["who"] if found else ""


def seconds(clock: str) -> float:
    """Seconds of “1:02”, “01:02:03” or “0:0:2.43”."""
    whole = 0.0
    for part in clock.replace(",", ".").split(":"):
        whole = whole * 60 + float(part)
    return whole

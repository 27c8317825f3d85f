"""What students say of themselves and no page says of anybody: what draws them, what they like, what they did."""

import re
from collections.abc import Iterator
from itertools import pairwise

from halfhour.wording.sentences import plain, sentences

from .areas import fields_of
from .shapes import Entry

DRAWN = re.compile(
    r"\b(?:interest(?:s|ed)? (?:are|is|in|include)|drawn to|curious about|hope to (?:practi[cs]e|work in)"
    r"|(?:practice|legal) interests?:|leaning toward|thinking about)\s+",
    re.IGNORECASE,
)
LIKES = re.compile(
    r"\b(?:(?:in my (?:free|spare) time|on weekends|outside (?:of )?(?:school|class|work)),? i"
    r"(?: like to| love to| often)?|i (?:love|enjoy|like)(?: to)?"
    r"|(?:my )?(?:hobbies|pastimes|interests)(?: are| include|:))\s+",
    re.IGNORECASE,
)
ACTIVITY = re.compile(
    r"\b(?:moot court|mock trial|law (?:review|journal)|journal of|clinic|peace corps|americorps"
    r"|national guard|army|navy|marine corps|air force|coast guard)\b",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"(?:personal |other )?(?:interests|hobbies|pastimes)(?: (?:and|&) (?:interests|hobbies|pastimes))?:?",
    re.IGNORECASE,
)
BETWEEN = re.compile(r",? and |[,;] | \u2022 |\.$")


def listed(text: str) -> Iterator[str]:
    """The things of a list in running words, each as it stands there."""
    at = 0
    for between in [*BETWEEN.finditer(plain(text)), None]:
        thing = text[at : between.start()] if between else text[at:]
        if thing.strip(" ."):
            yield thing.strip(" .")
        at = between.end() if between else at


def in_own_words(text: str) -> Iterator[tuple[str, Entry]]:
    """Practice areas, interests and activities, each with the list of a profile that it belongs to."""
    for begin, end in sentences(text):
        for line in text[begin:end].splitlines():
            yield from _in_line(line)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for heading, below in pairwise(lines):
        if HEADING.fullmatch(heading):
            yield from (_liked(thing) for thing in listed(below))


def _in_line(line: str) -> Iterator[tuple[str, Entry]]:
    if ACTIVITY.search(line):
        yield "activities", Entry(line.strip(" .\u2022-"))
    for cue in (DRAWN, LIKES):
        found = cue.search(line)
        for thing in listed(line[found.end() :]) if found else ():
            yield _liked(thing)


def _liked(thing: str) -> tuple[str, Entry]:
    return ("practice_areas" if fields_of(thing) else "interests"), Entry(thing)

"""Schools for those who practise already, which give no degree."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Marked
from halfhour.reading.facts.education.study_ties import TRAINING

_COURSE = r"(?: [a-z][\w-]*){1,4}? (?:course|program|training|seminar)s?"  # "the College's general jurisdiction course"
_TRAINED = Marked(
    "academy advocacy college institute leadership promise spence",
    rf"(?:[A-Z][\w'’]+\s+){{0,5}}?(?:{TRAINING.pattern})(?:['’]s(?:{_COURSE})?)?(?:\s+(?:[A-Z]\w*|\d+|of)){{0,5}}",
)
_LEARNED = re.compile(
    r"(?i)\b(?:graduat\w+|alum\w+|complet\w+|attend\w+|finish\w+|trained at|earned|went through|did)\b"
)
_LED = re.compile(r"(?i)\b(?:faculty|teach\w*|taught|instructor|lectur\w+|direct\w+|present\w+|board|fellow)\b")


def trainings(words: str) -> Iterator[tuple[int, int]]:
    """Schools for those who practise already: "a graduate of the National Judicial College"."""
    for found in _TRAINED.finditer(words):
        lead = words[: found.start()]
        told, led = list(_LEARNED.finditer(lead)), list(_LED.finditer(lead))
        if told and not (led and led[-1].start() > told[-1].start()):
            yield found.span()

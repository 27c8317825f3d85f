"""Fields that are said together: the fact with each of them, without what only leads to them or goes on after them."""

import re

from halfhour.reading.details import PracticeArea
from halfhour.reading.facts.found import Found, trimmed

_COUNTED = re.compile(  # how many is no field: "more than two hundred evictions", "fourteen years of asylum"
    r"(?i)(?:(?:more than|over|nearly|almost|about|some)\s+)?(?:\d+\+?|[a-z]+(?:-[a-z]+)?) (?:years|decades) of "
    r"(?:(?:legal )?experience (?:in|with) )?|(?:(?:more than|over|nearly|almost|about|some)\s+)?(?:[\d,]+|"
    r"(?:(?:a|several|one|two|three|four|five|six|seven|eight|nine|ten)\s+)?(?:hundred|thousand|dozen)(?:s of)?)\s+"
)
_LEAD = re.compile(
    r"(?i)(?:(?:and|including|such as|as well as|in addition to|(?:with )?respect to)\s+|"
    r"an? (?:wide |broad |full )?(?:variety|range|array|number) of (?:[\w-]+ ){0,5}(?:areas|matters|fields|issues),? "
    r"including )"
)
_SPLIT = re.compile(r",\s+(?:and\s+|including\s+|as well as\s+)?|;\s+|\s+as well as\s+|\s+and\s+(?=\w+ \w+$)")


_GOES_ON = re.compile(  # what the sentence says after its fields
    r"\b(?:I|we|We|you|they|he|she|if|who|whom|them)\b|"
    r"^(?:meaning|(?:\w+ly )?(?:integrating|helping|assisting|ensuring|allowing|giving|making|using|leading|guiding)) "
)
_LEADS_IN = re.compile(
    r"^(?:all (?:aspects|areas|phases) of|the|matters (?:of|involving)|issues of|a variety of|cases involving|"
    r"in the (?:areas?|fields?) of|areas? of|both|(?:(?:numerous|many|several|various|major|complex|significant|"
    r"high-\w+|fast-\w+|and)\s+)+(?:cases|matters|claims|disputes),?\s+(?:including|involving|such as))\s+"
)


def fields_said(start: int, words: str, confidence: float) -> Found:
    """The fact of the fields that *words*, which begin at *start*, give: those said together are one."""
    for pattern in (_COUNTED, _LEAD):
        if lead := pattern.match(words):
            start, words = start + lead.end(), words[lead.end() :]
    plain = _LEADS_IN.sub("", words)
    offset = len(words) - len(words.lstrip())
    names = tuple(trimmed(part) for part in _SPLIT.split(plain) if part.strip())
    names = tuple(name for name in names if not _GOES_ON.search(name)) or names
    value = "; ".join(name[0].upper() + name[1:] for name in names if name)
    stripped = words.strip()
    return Found(
        "practice_area",
        start + offset,
        start + offset + len(stripped),
        value,
        PracticeArea(names),
        confidence,
    )

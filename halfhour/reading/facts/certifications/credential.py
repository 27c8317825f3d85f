"""A credential as a fact: its usual name, who gave it, and when."""

import re

from halfhour.reading.details import Certification
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.years import without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_HELD = re.compile(
    r"^(?:holds?|earned|obtained|received|has|got|completed|finished|attended|keeps)\s+(?:(?:her|his|their|my|the|"
    r"an?)\s+)?|"
    r"\s+(?:credential|designation)s?$",
    re.IGNORECASE,
)


_UNTIL = re.compile(  # when it is to be renewed, which is not when it was given
    r"(?i)[\s,;(–-]*\b(?:expir\w+|exp\.?|valid (?:to|until|through)|renew\w*(?: by| in)?):?\s+"
    r"(?:[a-z]+\.?\s+)?(?:\d{1,2}[/, ]\s*){0,2}(?:19|20)\d\d\b\)?"
)
_GIVEN_BY = re.compile(  # what, and the board
    r"(?i)((?:(?:\w+[- ])?board[- ]certified|certified as).*?),? by (?-i:(?:the |The )?([A-Z].*))$"
)
_APART = re.compile(r"(?i)(?<=board[- ]certified), (?=in\b)")  # the comma of "board certified, in family law"


def credential(said: Said, start: int, end: int, confidence: float) -> Found:
    """The credential that `said.words[start:end]` names, with its body and year."""
    words = _UNTIL.sub("", said.words[start:end])
    years = years_in(words)
    plain = _APART.sub(" ", trimmed(_HELD.sub("", without_years(words))))
    known_as = known.credential_pattern().search(words)
    usual, body = known.credentials().get(known_as.group() if known_as else plain, ("", ""))
    name = trimmed(re.split(r",\s+(?=[A-Z]{3,6}\b|National|State)", plain)[0])
    year = years.start or years.end
    given = _GIVEN_BY.match(plain)
    details = Certification(given[1], given[2], year) if given else Certification(usual or name, body, year)
    return Found(
        "certification",
        said.start + start,
        said.start + end,
        plain,
        details,
        confidence,
        year,
        years.end if years.start else None,
    )

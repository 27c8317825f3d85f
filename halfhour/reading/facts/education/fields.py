"""What was studied: the field that stands behind a degree."""

import re

from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.degrees import degrees_in

_FIELD = re.compile(
    r"^\s*(?:degrees?\s*)?(?:,|\bin\b|\()\s*(?:the\s+)?(?P<f>[A-Z][\w&' /-]+?(?:(?:,| and| &) "
    r"[A-Z][\w& ]+?)*?)\s*"
    r"(?=,|;|\)|\(|\.|$|\s+from\b|\s+at\b|\s+in\s+\d|\s+\d{4}|\s+(?:magna|summa|cum|with)\b)"
)
_SMALL_FIELD = re.compile(  # "a degree in political science from"
    r"(?:,? (?:magna |summa )?cum laude,?)?\s+(?:degrees?\s+)?in\s+(?P<f>(?!(?:the|night|evening|my|her|his|"
    r"their|an?|two|three|only|part|record|just|absentia|progress)\b)[a-z]{3,}"
    r"(?:,? [a-z]+){0,5}?)(?=\s+(?:from|at|with)\b|,|\s*\()"
)
_NO_FIELD = re.compile(
    r"(?i)\b(?:honou?rs?|distinction|coif|kappa|phi|review|journal|editor|deans?|scholar\w*|member|board|society|award|"
    r"moot|president|gpa|class|program\w*|fellow\w*|valedictorian|salutatorian|cum|top|first|second|third|recipient|"
    r"minor|focus|bars?|court|admitted|expected|clinic|team|coll(?:eges?)?|univ(?:ersity)?|schools?|institute|cent(?:er|re))\b"
)


def with_field(words: str, end: int, limit: int) -> int:
    """Takes in the field that stands behind the degree: "Drake University, B.A., Sociology, 2005"."""
    found = _FIELD.match(words[end:limit])
    if not found or _NO_FIELD.search(found["f"]) or place(found["f"]):
        return end
    return end + found.end("f")


_BEGINS_A_NAME = frozenset(("St", "Ste", "Mt", "Ft"))  # what a full stop tears from the school: "J.D., St. Mary's"


def field_after(words: str, start: int, end: int) -> str:
    """The field that a degree, ending at *start*, was taken in, as far as *end*; or nothing."""
    if small := _SMALL_FIELD.match(words, start, end):
        return small["f"][0].upper() + small["f"][1:]
    found = _FIELD.match(words[start:end])
    if not found or re.search(r"Coll(?:ege)?\b|Univ(?:ersity)?\b|School|cum laude|Law Center|Institute", found["f"]):
        return ""
    subject = found["f"].strip(" ,")
    return "" if subject in _BEGINS_A_NAME or _is_degree(subject) else subject


def _is_degree(subject: str) -> bool:
    """ "B.A., Bachelor of Arts" is one degree, said twice."""
    return any(named.start == 0 for named in degrees_in(subject))

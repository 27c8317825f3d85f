"""What a line of a profile names, and what a fact says, in words that can be compared."""

import re
from functools import lru_cache

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import plain

_MONTH = (
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{1,6})?\.? |(?:March|May|June|July|April) "
    r"|(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: of)? )?"
)
YEARS = (
    rf"\([^)]*\)|\b(?:since |from )?{_MONTH}(?:19|20)\d\d\b"
    rf"(?: ?(?:-|to|until) ?(?:{_MONTH}(?:19|20)?\d\d|present|now|today))?"
)
DEGREES = r",? \b(?:J\.?D|LL\.?[BM]|[BM]\.?[AS]|A\.?A\.?S?|Ph\.?D)\b\.?"


OKINA = re.compile(r"\u02bb|(?<=[aeiou])'(?=[aeiou]\b)")  # "Hawai\u02bbi", which students write as Hawaii


def without_okina(text: str) -> str:
    """Hawaiian names as they are mostly typed."""
    return OKINA.sub("", text)


def text_of(fact: Fact) -> str:
    """The words of a fact and its value, for comparing."""
    return _compared(fact.quote, fact.value)


@lru_cache(maxsize=8192)  # each entry is held against each fact
def _compared(quote: str, value: str) -> str:
    return without_okina(f"{plain(quote)} ; {plain(value)}")


def stated_in(fact: Fact, name: str) -> str:
    """What the reader has told apart, as a field of its details or, where they were kept, as a key."""
    details = fact.details
    return str((details.get(name) if isinstance(details, dict) else getattr(details, name, "")) or "")


def named(said: str) -> str:
    """The thing itself in a line of a profile, without its years, degrees and asides."""
    return _without(f"{YEARS}|{DEGREES}", said)


def undated(said: str) -> str:
    """A line without its years and asides; "Salem, MA" is a place and no degree."""
    return _without(YEARS, said)


def _without(what: str, said: str) -> str:
    return re.sub(r"\s+", " ", re.sub(what, "", without_okina(plain(said)))).strip(" ,;:-") or said

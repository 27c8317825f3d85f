"""Whom a part of a page is about, and how far that goes."""

import re
from dataclasses import dataclass

from halfhour.reading.passages import Passage

_ROLE_FIRST = re.compile(
    r"(?:[A-Z][\w-]+ ){0,2}(?:Attorney|Lawyer|Paralegal|Partner|Associate|Counsel|Director|Clerk)\b"
)


@dataclass
class Section:
    """Whom the passages are about from here on, until a heading of this rank or higher."""

    about: str = "person"
    who: str = ""
    level: int = 0
    heading: str = ""
    heading_level: int = 0
    topics: tuple[str, ...] = ()
    question: str = ""
    header: int = 0  # lines of a header that may still follow
    caption: Passage | None = None  # the label of a table or list, which belongs to its cells only
    card: int = 0  # short lines that may still belong to a name that stood alone
    listed: tuple[str, ...] = ()  # what the sentence before this list announced


def of_card(words: str) -> int:
    """How many characters a line may have that belongs to the name above: more where it begins with a role."""
    return 200 if _ROLE_FIRST.match(words) else 70

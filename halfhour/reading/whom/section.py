"""Whom a part of a page is about, and how far that goes."""

import re
from dataclasses import dataclass

from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import lead_name

TITLES_AFTER = re.compile(r"[A-Z®™.,/ ()-]{2,24}|\(?(?i:(?:she|he|they)/\w+(?:/\w+)?)\)?|Esq\.?")  # follow a name
CARD_GOES_ON = re.compile(
    r"^[*_]{0,3}\s*(?:[,(|–—-]|\.\s|:\s|$|(?:is|was|has|holds|joined|speaks|serves|studied|covers)\b)"
)
_OF_CAREER = frozenset(("work", "experience", "education"))
LEAD = 40  # characters that may follow a name that heads a part
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
    label: str = ""  # it, where it is read as one line with its first cell
    card: int = 0  # short lines that may still belong to a name that stood alone
    listed: tuple[str, ...] = ()  # what the sentence before this list announced
    unsure: int = 0  # passages that may still show a part to be the person's, whose heading speaks of others
    listing: bool = False  # was the last passage an item of a list?
    told: bool = False  # has anything been said below the heading?

    def heads_entry(self, words: str) -> bool:
        """Is what might be a name the house or the school of an entry: "Bright Harbor" below "Experience"?"""
        own = self.about == "person" and not _OF_CAREER.isdisjoint(self.topics)
        name, rest = lead_name(words) if own else ("", "")
        may_be = bool(name) and len(rest) < LEAD and topics_of(words) is None
        return may_be and words.split(maxsplit=1)[0] not in known.given_names()


def of_card(words: str) -> int:
    """How many characters a line may have that belongs to the name above: more where it begins with a role."""
    return 200 if _ROLE_FIRST.match(words) else 70


def leave_table(now: Section, passage: Passage) -> Section:
    """A label of a table says nothing of what follows the table; with its first value it is one line."""
    label = now.caption
    if label is None:
        return now
    if passage.piece.kind not in ("item", "cell"):
        return Section(header=0)
    if not now.topics and label.end + 1 == passage.start and len(label.words) < 60:
        passage.words = f"{label.words} {passage.words}"
        passage.start = label.start
        now.caption, now.label = None, f"{label.words} "
    return now

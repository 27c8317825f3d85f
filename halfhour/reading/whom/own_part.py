"""Parts of a page that are the person's after all, though what heads them or where they stand speaks of others."""

import re

from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import TITLES, Self, name_words, named_first
from halfhour.reading.whom.section import Section

SOON = 4  # passages below a heading among which one must name the person, if the part is to be theirs
MANY = 40  # passages that a part may have before what follows a list in it is anybody's
LONGEST_LABEL = 30  # characters
NEVER = -1_000_000  # where others say something of the person, or are listed
TELLS = 60  # characters from which a passage tells something
_LABEL = re.compile(r"[A-Z][\w ]{2,30}:\s+(?=[A-Z])")  # "Court Administrator: Ann Lee, since 2012"
_SELF = re.compile(r"(?i)(?:(?:hi|hello)\W+)?(?:i['’]m|i am|my name is)\s+")
_I = re.compile(r"(?:I|I['’]m|I['’]ve|My|In (?:19|20)\d\d,? (?:I|my))\s")
_TOLD_OF = re.compile(r"(?:She|He|They) (?:is|was|are|has|have|serves|served|sits|joined|earned|received|speaks)\b")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_OTHERS = re.compile(r"\b(?:other|more|related|rest|also)\b", re.IGNORECASE)
_SAID_OF = re.compile(
    r"\b(?:recommend\w*|reviews?|testimonials?|activity|what \w+ (?:say|said)|in the (?:news|media|press))\b",
    re.IGNORECASE,
)  # what others say of the person
_ONLY_THEIRS = frozenset(("education", "admission"))  # kinds of fact that no house has


def go_on(now: Section, person: Self, passage: Passage, *, speaks: bool) -> Section:
    """The section after a passage below a heading that speaks of others, or of somebody else.

    What begins with the person is theirs, and "I" where they speak all through the page; where it comes soon, or
    tells of them after a list of what they did, so is all that follows."""
    words, item = passage.words, passage.piece.kind == "item"
    now.unsure -= 1
    after, now.listing = now.listing and not item, item
    whole = Section(heading=now.heading, heading_level=now.heading_level)
    if (myself := _SELF.match(words)) and names_first(person, words[myself.end() :]):
        passage.about, passage.who = "person", ""
        return whole
    if now.about != "site" or now.unsure < NEVER // 2:
        return now
    if after and now.unsure > -MANY and (_TOLD_OF.match(words) or is_personal(topics_of(_label(words)) or ())):
        passage.about = "person"
        return whole
    if speaks and _I.match(words) and now.unsure > -MANY:
        passage.about = "person"
        return now
    if len(words) <= TELLS or not names_first(person, words):
        return now
    passage.about = "person"
    return now if item or _LABEL.match(words) or now.unsure < 0 else whole


def _label(words: str) -> str:
    """What stands before a colon, where it is short."""
    return words.partition(":")[0] if ":" in words[:LONGEST_LABEL] else ""


def names_first(person: Self, words: str) -> bool:
    """Does a passage begin with the person: by name, by title and family name, or as "I'm Ann Lee"?"""
    label = _LABEL.match(words)
    said = words[label.end() :] if label else words
    myself = _SELF.match(said)
    said = said[myself.end() :] if myself else said
    titled = re.match(rf"{TITLES}\s+", said)
    name, _ = named_first(said)
    if name:
        return person.means(name) and (" " in name or bool(titled))
    first = _WORD.match(said, titled.end() if titled else 0)
    called = set(name_words(first.group())) if first else set()
    return bool(called) and called <= (person.family if titled else person.words)


def unsure(heading: str) -> int:
    """Below how many passages a part may show itself the person's, whose heading sounds like news or staff.

    NEVER where others speak there; none where others are listed, though "I" may go on: "Staff profile: Ann!" """
    return NEVER if _SAID_OF.search(heading) else 0 if _OTHERS.search(heading) else SOON


def is_personal(topics: tuple[str, ...]) -> bool:
    """Does a heading announce what only a person has, and no house?"""
    return not _ONLY_THEIRS.isdisjoint(topics)


def set_free(passages: list[Passage], person: Self) -> None:
    """Take a part in a side column for one of the page's own where its heading is the person's name."""
    for at, passage in enumerate(passages):
        if not (passage.piece.site and passage.is_heading and person and names_first(person, passage.words)):
            continue
        part = []
        for below in passages[at + 1 :]:
            if below.is_heading or not below.piece.site:
                break
            part.append(below)
        if any(len(each.words) > TELLS and names_first(person, each.words) for each in part):
            for each in (passage, *part):
                each.piece.site = False

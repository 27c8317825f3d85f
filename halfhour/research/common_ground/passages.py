"""Sentences about the person that hold no fact the reader knows, and may still hold what is shared."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from halfhour.reading.details import City, Community
from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Block, Fact, Reading
from halfhour.wording.sentences import sentences

PASSAGE = "passage"  # the type of such a sentence
UNSURE = 0.5
LONGEST = 300  # letters: a longer run without a full stop is a list or a menu, not a sentence


ASKER = re.compile(r"\binterview(?:er\b|(?:ed)? by\b)", re.IGNORECASE)


BYLINE = re.compile(
    r"\W*(?:interview(?:ed)?|story|words|text|photos?|reported|written|moderated|hosted|edited) by\b", re.IGNORECASE
)
INTRODUCED = re.compile(r"\b[A-Z][\w'-]+ ([A-Z][\w'-]+), (?:an?|the|who|whose)\b")  # "Kim Vale, a graduate of"

TOWN_BELOW = re.compile(
    r"[^\n]*\n\s*([A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}, [A-Z][\w.]+(?: [A-Z]\w+)?)"
    r"(?:, [A-Z][\w ]+| ?\u00b7[^\n]*)?\s*(?:\n|$)"
)
OWN_SECTIONS = {
    "About", "Experience", "Education", "Volunteering", "Volunteer experience", "Honors & awards", "Languages",
    "Organizations", "Licenses & certifications", "Publications", "Projects", "Courses", "Causes", "Skills",
}  # fmt: skip
OTHER_SECTIONS = {
    "Activity", "Recommendations", "Interests", "Highlights", "Posts", "Jobs", "People also viewed", "Featured",
    "More profiles for you", "People you may know", "Received", "Given", "Top Voices", "Companies", "Home",
}  # fmt: skip
BEGINS = re.compile(
    r"\W*(?:\w+: )?(?:(?:Prof|Professor|Dr|Judge|Justice|Hon)\.? )?([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][a-z-]+)\b"
)


def _is_another(first: re.Match[str], people: tuple[str, ...]) -> bool:
    """Does a sentence begin with a name, a known given name before it, that is not the person's own?"""
    own = set(re.findall(r"\w+", people[0])) if people else set()
    return bool(own) and first[1] in known.given_names() and not own & {first[1], first[2]}


def of_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name or introduce somebody else than the first of the page's people, or the one who asks?"""
    own, *others = [name.split()[-1] for name in people if name.split()] or [""]
    named = {*others, *INTRODUCED.findall(sentence)} - {own}
    if (first := BEGINS.match(sentence)) and _is_another(first, people):
        return True
    return bool(ASKER.search(sentence)) or any(re.search(rf"\b{re.escape(each)}\b", sentence) for each in named)


def passages(reading: Reading) -> tuple[Fact, ...]:
    """Each sentence about the person as a fact of the type `passage`, with its quote and span."""
    return tuple(_sentences(reading))


def facts_in(readings: Iterable[Reading]) -> tuple[Fact, ...]:
    """All that several sources say about the person: facts first, then the sentences."""
    read = tuple(readings)
    told = tuple(fact for each in read for fact in each.facts if not _in_byline(each, fact))
    worked = tuple(town for each in read for fact in each.facts for town in _where_worked(each, fact))
    return told + worked + tuple(one for each in read for one in passages(each))


def _where_worked(reading: Reading, fact: Fact) -> Iterator[Fact]:
    """The town on the line below the dates of a post, as profiles have it."""
    found = TOWN_BELOW.match(reading.text, fact.span[1]) if fact.type == "work" else None
    if found:
        span = found.span(1)
        yield replace(fact, type="city", value=found[1], quote=found[1], span=span, details=City(tie="works"))


def _in_byline(reading: Reading, fact: Fact) -> bool:
    """What stands in "Interview by ..." is of whoever wrote the page."""
    begin = reading.text.rfind("\n", 0, fact.span[0]) + 1
    return bool(BYLINE.match(reading.text[begin : fact.span[0]]))


def _is_sentence(quote: str) -> bool:
    """Neither a list, nor a question, nor a line in capitals such as the title of a table."""
    return len(quote) <= LONGEST and not quote.endswith("?") and not quote.isupper()


def _own(reading: Reading) -> Iterator[Block]:
    """The blocks about the person; of a pasted profile also the lines of its own sections, which no pronoun marks."""
    headings = {block.heading for block in reading.blocks}
    section = ""
    for block in reading.blocks:
        section = block.heading if block.heading in OWN_SECTIONS | OTHER_SECTIONS else section
        mine = block.about == "site" and section in OWN_SECTIONS and headings >= {"Experience", "Education"}
        if block.kind != "heading" and (block.about == "person" or mine):
            yield block


def _sentences(reading: Reading) -> Iterator[Fact]:
    for block in _own(reading):
        for begin, end in sentences(reading.text[block.start : block.end]):
            span = block.start + begin, block.start + end
            quote = reading.text[slice(*span)]
            if _is_sentence(quote) and not of_another(quote, reading.people):
                yield Fact(PASSAGE, quote, quote, None, None, "person", span, UNSURE, Community())

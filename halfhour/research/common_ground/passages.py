"""Sentences about the person that hold no fact the reader knows, and may still hold what is shared."""

import re
from collections.abc import Iterable, Iterator

from halfhour.reading.details import Community
from halfhour.reading.shapes import Fact, Reading
from halfhour.wording.sentences import sentences

PASSAGE = "passage"  # the type of such a sentence
UNSURE = 0.5
LONGEST = 300  # letters: a longer run without a full stop is a list or a menu, not a sentence


ASKER = re.compile(r"\binterview(?:er\b|(?:ed)? by\b)", re.IGNORECASE)


BYLINE = re.compile(
    r"\W*(?:interview(?:ed)?|story|words|text|photos?|reported|written|moderated|hosted|edited) by\b", re.IGNORECASE
)
INTRODUCED = re.compile(r"\b[A-Z][\w'-]+ ([A-Z][\w'-]+), (?:an?|the|who|whose)\b")  # "Kim Vale, a graduate of"


def of_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name or introduce somebody else than the first of the page's people, or the one who asks?"""
    own, *others = [name.split()[-1] for name in people if name.split()] or [""]
    named = {*others, *INTRODUCED.findall(sentence)} - {own}
    return bool(ASKER.search(sentence)) or any(re.search(rf"\b{re.escape(each)}\b", sentence) for each in named)


def passages(reading: Reading) -> tuple[Fact, ...]:
    """Each sentence about the person as a fact of the type `passage`, with its quote and span."""
    return tuple(_sentences(reading))


def facts_in(readings: Iterable[Reading]) -> tuple[Fact, ...]:
    """All that several sources say about the person: facts first, then the sentences."""
    read = tuple(readings)
    told = tuple(fact for each in read for fact in each.facts if not _in_byline(each, fact))
    return told + tuple(one for each in read for one in passages(each))


def _in_byline(reading: Reading, fact: Fact) -> bool:
    """What stands in "Interview by ..." is of whoever wrote the page."""
    begin = reading.text.rfind("\n", 0, fact.span[0]) + 1
    return bool(BYLINE.match(reading.text[begin : fact.span[0]]))


def _is_sentence(quote: str) -> bool:
    """Neither a list, nor a question, nor a line in capitals such as the title of a table."""
    return len(quote) <= LONGEST and not quote.endswith("?") and not quote.isupper()


def _sentences(reading: Reading) -> Iterator[Fact]:
    for block in reading.blocks:
        if block.about != "person" or block.kind == "heading":
            continue
        for begin, end in sentences(reading.text[block.start : block.end]):
            span = block.start + begin, block.start + end
            quote = reading.text[slice(*span)]
            if _is_sentence(quote) and not of_another(quote, reading.people):
                yield Fact(PASSAGE, quote, quote, None, None, "person", span, UNSURE, Community())

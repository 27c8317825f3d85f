"""What reading gives: text with places, blocks that know whom they are about, and facts with quotes.

Every place is a half-open span `[start, end)` of code points in `Reading.text`."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, takewhile

from halfhour.reading.details import Details

FACT_TYPES = (
    "education",
    "work",
    "admission",
    "certification",
    "membership",
    "award",
    "practice_area",
    "language",
    "publication",
    "city",
    "community",
)


READ = 60_000  # characters of a page that are read for facts
LINES = 2_000  # and its passages; a biography has a tenth of them


class Unreadable(ValueError):
    """The file cannot be read; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Change:
    """What stands in the clean text instead of `text[start:end]`, and why: one word of a closed list.

    `why` is letter (a look-alike), hidden (a mark that cannot be seen), space, quote, hyphen,
    garbled (mojibake), button ("… see more") or bullet."""

    start: int
    end: int
    became: str
    why: str


SCREEN = "screen"  # the kind of a block that a network's screen put there: buttons, counts, its own hints


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that belongs together: a paragraph, a list item, a table cell, a heading."""

    start: int
    end: int
    heading: str
    about: str  # person, colleague, firm, interviewer or site
    kind: str  # heading, paragraph, item, cell, caption, field or screen
    question: str = ""  # the printed question that an interview answer answers
    who: str = ""  # the name, where it is known


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a source says about somebody, with the words that say it: `quote == text[span]`.

    `start` and `end` are years; `confidence` lies between 0 and 1."""

    type: str
    value: str
    quote: str
    start: int | None
    end: int | None
    about: str
    span: tuple[int, int]
    confidence: float
    details: Details


@dataclass(frozen=True)
class Reading:
    """One file as read. `facts` are the person's; `others` belong to colleagues or the firm."""

    kind: str  # html, pdf, linkedin_pdf, text, docx, eml, vcard or link
    title: str
    text: str
    clean: str
    changes: tuple[Change, ...] = ()
    repairs: int = 0  # look-alike letters put right
    blocks: tuple[Block, ...] = ()
    people: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()
    warnings: tuple[str, ...] = ()
    profile: bool = False  # it is a network's profile, pasted or printed

    @property
    def blocks_read(self) -> tuple[Block, ...]:
        """The blocks in which facts are looked for: all of a page that is no longer than any about a person."""
        return tuple(takewhile(lambda block: block.start <= READ, self.blocks[:LINES]))


class Places:
    """Maps places of a clean text back, in code points; its changes are in order and do not overlap.

    Building it costs one pass over the changes, each place after that a search among them."""

    def __init__(self, changes: tuple[Change, ...]) -> None:
        self.changes = changes
        grown = list(accumulate((len(c.became) - (c.end - c.start) for c in changes), initial=0))
        self.begins = [c.start + g for c, g in zip(changes, grown, strict=False)]

    def in_text(self, clean_place: int) -> int:
        at = bisect_right(self.begins, clean_place) - 1
        if at < 0:
            return clean_place
        change = self.changes[at]
        inside = clean_place - self.begins[at]
        if inside >= len(change.became):
            return change.end + inside - len(change.became)
        same_length = len(change.became) == change.end - change.start
        return change.start + inside if same_length else change.start

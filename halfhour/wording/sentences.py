"""Where sentences begin and end, and a plain view of a text whose places are the text's own."""

import re
from collections.abc import Iterator

# One letter stands for one letter, so that a place in the plain view is a place in the text.
PLAIN = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ",
     "\u202f": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u00e9": "e", "\u00c9": "E", "\t": " "}
)  # fmt: skip

# "Ms. Lee", "the Hon. Ruiz", "U.S. attorney" and "J.D. 2014" go on after their dot.
GOES_ON = re.compile(
    r"(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Hon|Prof|Jr|Sr|St|Esq|vs?|No|Inc|Co|Ltd|etc|e\.g|i\.e|a\.m|p\.m|approx)|\b[A-Z])\.$"
)
LONGEST = 12  # letters before a dot among which such a word stands
END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*\u2022]|\d+[.)])\s)")


def plain(text: str) -> str:
    """The text with straight quotes, plain spaces and hyphens; code point for code point as long."""
    return text.translate(PLAIN)


def folded(text: str) -> str:
    """The plain view in small letters; a letter whose small form is longer stays as it is."""
    said = plain(text)
    low = said.lower()
    if len(low) == len(said) and "\u03a3" not in said:  # a sigma's small form depends on its place
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in said)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Half-open spans, in code points of `text`, of its sentences without the space around them."""
    begin = 0
    for end in END.finditer(text):
        stop = end.start() + 1
        if end.group().startswith(".") and GOES_ON.search(text, max(begin, stop - LONGEST), stop):
            continue
        yield from _trimmed(text, begin, end.end())
        begin = end.end()
    yield from _trimmed(text, begin, len(text))


def _trimmed(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[begin:end]
    if piece.strip():
        lead = len(piece) - len(piece.lstrip())
        yield begin + lead, begin + len(piece.rstrip())

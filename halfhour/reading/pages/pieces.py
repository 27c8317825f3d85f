"""A piece of a page before it has a place: its words, and what the page's structure says of it."""

from dataclasses import dataclass, field

LONGEST = 200_000  # characters that are read of a file; a biography has a hundredth of it
MOST = 6_000  # pieces
TOO_LONG = "This file is very long; only its beginning was read."


@dataclass(slots=True)
class Piece:
    """`level` is a heading's rank (1 to 6), 0 for what is no heading by structure.

    `card` numbers the innermost section, article or box that a piece stands in."""

    words: str
    kind: str = "paragraph"
    level: int = 0
    site: bool = False
    card: int = 0
    bold: bool = False
    tight: bool = False  # the next line of the same paragraph, after a line break
    lead: str = ""  # the words in bold with which it begins, where others follow
    cell: tuple[int, int, int] | None = None  # table, row and column
    column: str = ""  # the words that head the column of a cell
    near: bool = False  # no empty line stands between it and the line before
    width: int = 0  # characters of its line in the file, the marks of Markdown with it


@dataclass(slots=True)
class Pages:
    """What one file gave. `stated` holds what its metadata says of a person: name, school, languages."""

    kind: str
    pieces: list[Piece] = field(default_factory=list)
    title: str = ""
    stated: dict = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

"""Pasted and plain text: its lines become pieces; hard-wrapped lines are one paragraph."""

import re

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.pages.front_matter import told_above
from halfhour.reading.pages.markdown import as_shown, is_rule, piece_of, underline
from halfhour.reading.pages.pieces import LONGEST, MOST, TOO_LONG, Pages, Piece
from halfhour.reading.pages.tables import head_columns, markdown_row
from halfhour.reading.shapes import Unreadable

_LINE = re.compile(r"\S[^\n]*")
WRAPPED = 50  # a line of this length may have been broken by a mail program


def read_text(data: bytes) -> Pages:
    """The pieces of a text file or a paste."""
    return from_text(decode(data))


def from_text(text: str, kind: str = "text") -> Pages:
    """The pieces of characters, raising Unreadable where there are none."""
    text = as_shown(told_above(text[: 2 * LONGEST]) + text[2 * LONGEST :])
    pieces: list[Piece] = []
    last_end = -1
    for found in _LINE.finditer(text[: 2 * LONGEST]):
        if len(pieces) > MOST:
            break
        alone = "\n\n" in _lines_only(text[last_end : found.start()]) if last_end >= 0 else True
        last_end = found.end()
        line = found.group().strip(" \t\f\v")
        cells = markdown_row(line)
        if cells is not None:
            pieces += _row(cells, pieces, alone=alone)
            continue
        if is_rule(line):
            if not alone:
                underline(pieces)
            continue
        piece = piece_of(line)
        piece.tight = not alone and piece.kind == "paragraph" and _goes_on(pieces) and not _of_another(pieces[-1], line)
        piece.near, piece.width = not alone, len(line)
        pieces.append(piece)
    head_columns(pieces)
    if not pieces:
        raise Unreadable(_("This file is empty. Choose another, or paste the words of the page."))
    return Pages(kind, pieces, "", {}, [TOO_LONG] if text[2 * LONGEST :].strip() else [])


def _row(cells: list[str], before: list[Piece], *, alone: bool) -> list[Piece]:
    """The cells of one row of a table written with bars; its table goes on from the row before."""
    last = before[-1].cell if before and not alone else None
    table, row = (last[0], last[1] + 1) if last else (len(before) + 1, 0)
    return [Piece(words, "cell", cell=(table, row, column)) for column, words in enumerate(cells) if words]


def _lines_only(gap: str) -> str:
    return re.sub(r"[ \t\f\v]+", "", gap)


_MONTH = r"(?:[A-Z][a-z]{2,8}\.? )?"  # or a season
_DATED = re.compile(
    rf"(?:(?:19|20)\d\d ?[-\u2012-\u2015] ?(?:{_MONTH}(?:19|20)\d\d|[Pp]resent|[Nn]ow|[Cc]urrent)"
    rf"|[,|(] ?{_MONTH}(?:19|20)\d\d)\)?$"
)


def _of_another(before: Piece, line: str) -> bool:
    """Does each of two lines end with its years, as the posts of a resume do?"""
    return line[:1].isupper() and bool(_DATED.search(before.words) and _DATED.search(line))


def _goes_on(pieces: list[Piece]) -> bool:
    before = pieces[-1] if pieces else None
    return before is not None and len(before.words) >= WRAPPED and before.kind != "heading" and not before.bold

"""Tables: which cells head a column or a row, so that every other cell knows what it is."""

import re
from collections import defaultdict

from halfhour.reading.pages.pieces import Piece
from halfhour.reading.sections import topics_of

_HEADS = re.compile(
    r"(?i)(?:#|name|full name|attorney|lawyer|judge|speaker|person|staff(?: member)?|e-?mail|phone|telephone|tel|fax|"
    r"ext(?:ension)?\.?|room|contact|direct|year|dates?|when|unit|team|county|department|division|joined|since|"
    r"photo|(?:license )?status|acquired|updated|expires|standing|number|no\.?)"
)
_NAME = re.compile(r"(?i)\s*(?:full )?name\W*")
_CALLED = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’\"“”()-]+){1,3}")  # shaped as a name
_OF_LICENCE = re.compile(r"(?i)(?:license |bar )?status|acquired|(?:year |date )?(?:admitted|licensed)|standing")
_PLACE = re.compile(r"(?i)\s*(?:states?|jurisdictions?|courts?|province)\s*")
JURISDICTIONS = "Jurisdictions"  # what a column of states announces in a table of licences
_MARKDOWN_ROW = re.compile(r"^\s*\|.*\|\s*$")
_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_CELL = re.compile(r"[^|]+")
_MARKS = re.compile(r"^[\s*_`]+|[\s*_`:]+$")
_SAID = re.compile(r"\d{4}|[.;,!]$")
_DATES = re.compile(
    r"(?i)(?:since |from )?(?:[a-z]{3,9}\.? )?(?:19|20)\d\d(?:\s*(?:[-–—]|to)\s*(?:(?:[a-z]{3,9}\.? )?(?:(?:19|20)\d\d|"
    r"\d\d)|present|now|current|today|date)?)?\.?"
)
LONGEST_PART, LONGEST_ENTRY = 60, 200  # characters of what is said of a term, and of both together
LONGEST_HEAD = 40  # characters of a cell that may head a column


def head_columns(pieces: list[Piece]) -> None:
    """Give each cell the words that head its column, and mark the cells that head a column or a row."""
    tables: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.cell:
            tables[piece.cell[0]].append(piece)
    for cells in tables.values():
        columns = 1 + max(cell[2] for piece in cells if (cell := piece.cell))
        if all(piece.kind != "cell" for piece in cells):
            labels = [piece.words for piece in cells if piece.cell and piece.cell[2] == 0]
            if not any(topics_of(label) is not None for label in labels) and _announced(pieces, cells[0]):
                _as_entries(cells)
            continue
        if columns == 2 and (_heads_rows(cells) or _dates_rows(cells)):
            continue
        if columns > 1 and not (columns > 2 and _compares(cells)):
            _by_columns(cells)
    pieces[:] = [piece for piece in pieces if piece.words]


def _heads_rows(cells: list[Piece]) -> bool:
    """Is the first of two columns one of labels? Then each of its cells is the caption of its row."""
    labels = [piece for piece in cells if piece.cell and piece.cell[2] == 0]
    known = [piece for piece in labels if topics_of(piece.words) is not None]
    short = all(len(piece.words) <= LONGEST_HEAD and not _SAID.search(piece.words) for piece in labels)
    fewest = 1 if labels and _NAME.fullmatch(labels[0].words) else 2  # a record of one person begins with their name
    if len(known) * (4 if short else 2) < len(labels) or len(known) < fewest:
        return False
    for piece in labels:
        if len(piece.words) <= LONGEST_HEAD:
            piece.kind = "caption"
    return True


def _compares(cells: list[Piece]) -> bool:
    """Do the columns set people side by side, each below their name? Then the first one holds the labels of rows."""
    first = min(cell[1] for piece in cells if (cell := piece.cell))
    heads = {cell[2]: piece for piece in cells if (cell := piece.cell) and cell[1] == first and cell[2]}
    labels = [piece for piece in cells if piece.cell and piece.cell[2] == 0 and piece.cell[1] != first]
    called = all(_CALLED.fullmatch(head.words) and topics_of(head.words) is None for head in heads.values())
    if len(heads) < 2 or not called or sum(topics_of(piece.words) is not None for piece in labels) < 2:
        return False
    for label in labels:
        label.kind = "caption"
    for piece in cells:
        head = heads.get(piece.cell[2]) if piece.cell else None
        piece.column = head.words if head else ""
    return True


def _dates_rows(cells: list[Piece]) -> bool:
    """Does the first of two columns say when? Then each row is an entry of its own that ends with its years."""
    dates = {cell[1]: piece for piece in cells if (cell := piece.cell) and cell[2] == 0}
    if len(dates) < 2 or not all(_DATES.fullmatch(piece.words.strip()) for piece in dates.values()):
        return False
    for piece in cells:
        if piece.cell and piece.cell[2] == 1 and (when := dates.pop(piece.cell[1], None)):
            piece.words, piece.kind, when.words = f"{piece.words}, {when.words.strip()}", "item", ""
    return True


def _announced(pieces: list[Piece], first: Piece) -> bool:
    """Does the heading above announce a kind of fact?"""
    above = next((p for p in reversed(pieces[: _place(pieces, first)]) if p.level or p.kind == "caption"), None)
    return above is not None and bool(topics_of(above.words))


def _place(pieces: list[Piece], wanted: Piece) -> int:
    return next(at for at, piece in enumerate(pieces) if piece is wanted)


def _as_entries(cells: list[Piece]) -> None:
    """Terms that label nothing are entries of their own, with what is said of each: a school and its degree."""
    term: Piece | None = None
    for piece in cells:
        if piece.cell and piece.cell[2] == 0:
            term, piece.kind = piece, "item"
        elif term and len(piece.words) <= LONGEST_PART and len(term.words) <= LONGEST_ENTRY:
            term.words, piece.words = f"{term.words} {piece.words}", ""


def _by_columns(cells: list[Piece]) -> None:
    first = min(cell[1] for piece in cells if (cell := piece.cell))
    heads = {cell[2]: piece for piece in cells if (cell := piece.cell) and cell[1] == first}
    licences = any(_OF_LICENCE.fullmatch(piece.words.strip()) for piece in heads.values())
    known = [piece for piece in heads.values() if _may_head(piece) or (licences and _PLACE.fullmatch(piece.words))]
    announced = [piece for piece in known if licences or topics_of(piece.words)]
    if len(heads) < 2 or len(known) * 3 < len(heads) * 2 or not announced:
        return
    for piece in cells:
        head = heads.get(piece.cell[2]) if piece.cell else None
        if head is not None:
            place = licences and piece is not head and _PLACE.fullmatch(head.words)
            piece.column = JURISDICTIONS if place else head.words


def _may_head(piece: Piece) -> bool:
    words = piece.words.strip(" :")
    return len(words) <= LONGEST_HEAD and (topics_of(words) is not None or bool(_HEADS.fullmatch(words)))


def markdown_row(line: str) -> list[str] | None:
    """The cells of a row that is written with bars, without the marks around them; [] for the rule below the heads."""
    if line.count("|") < 2 or not _MARKDOWN_ROW.match(line):
        return None
    if _RULE.match(line):
        return []
    return [_MARKS.sub("", found.group()) for found in _CELL.finditer(line.strip().strip("|"))]

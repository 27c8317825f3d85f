"""Rows of a table of people: an alumni directory that was pasted, a spreadsheet as CSV, contacts of a network."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from halfhour.reading.whom.names import family_first, looks_like_name
from halfhour.reading.whom.written import written

MOST = 5_000  # rows that are looked at
WIDEST, LONGEST_LINE = 200, 20_000  # columns of a table of people, and letters of one of its lines
LONGEST = 500  # letters of a cell that are read as a name, an address or a role
BEFORE = 10  # lines of notes that may stand before the head
FEWEST = 2  # rows that are a list of people, not a page about one
COLUMNS = {
    "name": "name|full name|attorney|alumnus|alumna|alum|alumni|member|person|contact|display name|lawyer|speaker",
    "first": "first name|given name|first|forename|preferred first name",
    "middle": "middle name|additional name|middle",
    "last": "last name|family name|surname|last",
    "role": "title|job title|position|role|current position|current title|organization 1 title|organization title|"
    "current role|job",
    "organisation": "company|employer|organization|organisation|firm|organization 1 name|organization name|"
    "current employer|company name|firm name|workplace|office",
    "city": "city|location|town|home city|business city|work city|address 1 city|metro area",
    "state": "state|business state|work state|home state|address 1 region",
    "email": "email|e mail|email address|e mail address|e mail 1 value|primary email|work email|mail|preferred email",
    "phone": "phone|telephone|phone number|mobile phone|business phone|phone 1 value|work phone|mobile|tel|cell",
    "link": "url|linkedin|profile|profile url|linkedin url|linkedin profile|website|web page|link",
}
_COLUMN = {head: name for name, heads in COLUMNS.items() for head in heads.split("|")}
_AFTER_NAME = re.compile(r"(?:Jr|Sr|II|III|IV|Esq|J\.?D|Ph\.?D|LL\.?M)\.?", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True)
class Row:
    """One person of a table; `more` is what its other columns say, each with its head."""

    name: str
    role: str = ""
    organisation: str = ""
    city: str = ""
    email: str = ""
    phone: str = ""
    link: str = ""
    more: tuple[tuple[str, str], ...] = ()

    @property
    def post(self) -> str:
        """The role and the house, as one says them."""
        return ", ".join(filter(None, [self.role, self.organisation]))


def rows_of(text: str) -> tuple[Row, ...]:
    """Each person once, in the order of the table. Empty where the text is no table of people."""
    for mark in "\t", ",", ";":
        found = _below_a_head(text, mark) or (_without_a_head(text) if mark == "\t" else [])
        once: dict[tuple[str, str], Row] = {}
        for row in found:
            once.setdefault((row.name.casefold(), row.email), row)
        if len(once) >= FEWEST:
            return tuple(once.values())
    return ()


def _cells(text: str, mark: str) -> Iterator[list[str]]:
    """The rows up to one that is wider or longer than any of a table of people."""
    lines = takewhile(lambda line: len(line) <= LONGEST_LINE, text.strip("\ufeff").splitlines(keepends=True))
    try:
        for row in csv.reader(lines, delimiter=mark):
            if len(row) > WIDEST:
                return
            yield [" ".join(cell.split()) for cell in row]
    except csv.Error:  # a cell longer than any of a table
        return


def _below_a_head(text: str, mark: str) -> list[Row]:
    rows = _cells(text, mark)
    for heads in islice(rows, BEFORE):
        columns = [_COLUMN.get(_folded(head), "") for head in heads]
        if {"first", "last"} <= set(columns) or ("name" in columns and len(set(columns) - {"name", ""}) >= 1):
            below = [row for row in islice(rows, MOST) if any(row)]
            whole = [row for row in below if len(row) == len(heads)]
            made = [_row(heads, columns, row) for row in below]
            return [row for row in made if row] if len(whole) * 10 >= len(below) * 7 else []
    return []


def _folded(head: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", head.casefold()).split())


def _row(heads: Sequence[str], columns: Sequence[str], cells: Sequence[str]) -> Row | None:
    """The person of a row; None where it names nobody, as a hidden member's."""
    said: dict[str, str] = {}
    more = []
    for head, column, cell in zip(heads, columns, cells, strict=False):
        if cell and column and column not in said:
            said[column] = cell[:LONGEST]
        elif cell:
            more.append((head, cell))
    name = _name(said)
    if not name:
        return None
    address = _ADDRESS.search(said.get("email", ""))
    return Row(
        name[:200], said.get("role", "")[:200], said.get("organisation", "")[:200],
        ", ".join(filter(None, [said.get("city", ""), said.get("state", "")]))[:120],
        address.group() if address else "", said.get("phone", "")[:60], said.get("link", "")[:500], tuple(more),
    )  # fmt: skip


def _name(said: Mapping[str, str]) -> str:
    parts = " ".join(filter(None, [said.get("first", ""), said.get("middle", ""), said.get("last", "")]))
    name = said.get("name", "") or parts
    last, comma, first = name.partition(",")
    if comma and "," not in first and not _AFTER_NAME.fullmatch(first.strip()):
        name = f"{first.strip()} {last}"
    return written(name.split(", ")[0]) if any(map(str.isalpha, name)) else ""


def _without_a_head(text: str) -> list[Row]:
    """Rows copied without their head: a column of names tells what they are."""
    rows = [row for row in islice(_cells(text, "\t"), MOST) if len(list(filter(None, row))) > 1]
    for column in range(2):
        told = [row for row in rows if column < len(row) and row[column]]
        named = [row for row in told if _is_name(row[column])]
        if len(named) > FEWEST and len(named) * 10 >= len(rows) * 9:
            return [_guessed(row, column) for row in told]
    return []


def _is_name(cell: str) -> bool:
    return len(cell) < LONGEST and bool(looks_like_name(cell) or family_first(cell))


def _guessed(row: Sequence[str], column: int) -> Row:
    turned = family_first(row[column])
    address = next((found.group() for cell in row if (found := _ADDRESS.search(cell[:LONGEST]))), "")
    rest = [cell for at, cell in enumerate(row) if cell and at != column and "@" not in cell]
    return Row(written(turned[1] if turned else row[column]), role=", ".join(rest)[:200], email=address)

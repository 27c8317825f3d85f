"""The people of a vCard file: from a telephone, a mail program or a network, one card each."""

from __future__ import annotations

import re
from itertools import islice

from halfhour.reading.pages.cards import Line, cards_in, name_of, said_in
from halfhour.reading.rows import MOST, Row
from halfhour.reading.whom.written import written

_TOWN = 3  # the place of the town among the parts of an address
_PARTS = re.compile(r"(?<!\\);")


def contacts_in(data: bytes) -> tuple[Row, ...]:
    """Each card that names somebody, as a row of a table."""
    cards = (_row(card) for card in islice(cards_in(data), MOST))
    return tuple(row for row in cards if row.name)


def _row(card: list[Line]) -> Row:
    note = said_in(card, "NOTE")
    return Row(
        written(name_of(card))[:200], said_in(card, "TITLE")[:200], said_in(card, "ORG")[:200], _town(card),
        said_in(card, "EMAIL")[:254], said_in(card, "TEL").removeprefix("tel:")[:60], _link(card),
        (("", note),) if note else (),
    )  # fmt: skip


def _link(card: list[Line]) -> str:
    link = said_in(card, "URL")
    return link[:500] if link.startswith(("http://", "https://")) else ""


def _town(card: list[Line]) -> str:
    """Town and state of the first address."""
    address = next((value for key, _options, value in card if key == "ADR"), "")
    return ", ".join(filter(None, (part.strip() for part in _PARTS.split(address)[_TOWN : _TOWN + 2])))[:120]

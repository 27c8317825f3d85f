"""One table for all judging parts: a row says what was judged, on what, and how well."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields


@dataclass(frozen=True)
class Row:
    """Figures of one part on one set; shares lie between 0 and 1, and what was not measured is None.

    `more` holds what only this part measures, in words."""

    part: str
    judged_on: str
    n: int | None = None
    precision: float | None = None
    recall: float | None = None
    F1: float | None = None
    AUC: float | None = None
    more: str = ""


def table(rows: Iterable[Row]) -> str:
    """The rows in Markdown, with their head."""
    head = [field.name.replace("_", " ") for field in fields(Row)]
    lines = [head, ["---"] * len(head), *([_shown(cell) for cell in astuple(row)] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def share(part: float, whole: float) -> float | None:
    """A share, where there is something to share."""
    return part / whole if whole else None


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)

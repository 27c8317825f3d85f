"""Measures what an answer to a request is taken to say: yes, no, later, or nothing that can be told.

    python -m lab.answers             prints how many of each half come out right

120 invented answers in many voices (lab/data/answers.jsonl), written before their author had read the rule. The half
called "read" was read while the rule was mended; the half called "held out" was only counted, by the same author."""

import json
import sys
from datetime import date
from pathlib import Path

from halfhour.wording.answering import suggested
from lab.table import Row, share

ANSWERS = Path(__file__).parent / "data" / "answers.jsonl"
HALVES = ("read", "held out")
ON = date(2026, 11, 22)


def pairs(half: str) -> list[tuple[str, str]]:
    """What the rule says of each answer of that half, and what its author meant; "" for nothing that can be told."""
    found = [json.loads(line) for line in ANSWERS.read_text("utf-8").splitlines()]
    return [(suggested(one["text"], on=ON).answer, one["answer"]) for one in found if one["half"] == half]


def rows() -> list[Row]:
    """Of what is said how much is right, and of what was meant how much is said."""
    return [_row(half, pairs(half)) for half in HALVES]


def _row(half: str, found: list[tuple[str, str]]) -> Row:
    said, meant = sum(bool(a) for a, _b in found), sum(bool(b) for _a, b in found)
    hits = sum(a == b != "" for a, b in found)
    right = sum(a == b for a, b in found)
    more = f"right in all: {right} of {len(found)}; said something wrong: {said - hits}"
    return Row("answers", half, len(found), share(hits, said), share(hits, meant), more=more)


if __name__ == "__main__":
    for each in rows():
        sys.stdout.write(f"{each.judged_on}: {each.more}\n")

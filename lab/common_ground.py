"""Measures common ground: precision, recall and what is nobody's talking point.

    python -m lab.common_ground            on ../shared/eval and lab/data, by the facts as read and as labelled
    python -m lab.common_ground --errors   also lists what was missed and what was wrong

A link is right when its student's words are the labelled ones and its quote shares half its words with the
labelled quote; `named` asks only for the student's words, for the same thing often stands twice on a page.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from halfhour.reading.read import read
from halfhour.reading.shapes import Fact
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.profile import profile_from
from halfhour.research.common_ground.shapes import Shared
from lab.table import Row, share, table

EVAL = Path(__file__).parent.parent.parent / "shared" / "eval"
DATA = Path(__file__).parent / "data"
FOLDERS = (EVAL, *(DATA / name for name in ("noon", "dawn", "dew", "sleet", "mist")))
Case = dict
OTHERS = "private or another's"


def lines(name: str, folder: Path = EVAL) -> list[Case]:
    """The objects of a JSON-lines file of a set."""
    return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines() if line.strip()]


def labelled_facts(folder: Path = EVAL) -> dict[str, list[Fact]]:
    """What a reader without fault would find, by document."""
    found = defaultdict(list)
    for row in lines("facts.jsonl", folder):
        if not row.get("not_about"):
            years = row["start"], row["end"]
            found[row["doc"]].append(Fact(row["type"], row["value"], row["quote"], *years, "person", (0, 0), 1.0, None))
    return found


def read_facts(folder: Path = EVAL) -> dict[str, list[Fact]]:
    """What our reader finds, by document."""
    found = {}
    for row in lines("docs.jsonl", folder):
        reading = read((folder / row["file"]).read_bytes(), filename=row["file"], about=row["about"])
        found[row["id"]] = list(facts_in([reading]))
    return found


def alike(first: str, second: str) -> bool:
    """Do two quotes share half the words of the shorter one?"""
    one, other = set(first.lower().split()), set(second.lower().split())
    return first in second or second in first or len(one & other) >= min(len(one), len(other)) / 2


def compared(case: Case, got: tuple[Shared, ...]) -> Iterator[tuple[str, str]]:
    """One verdict for each link: right, named (right words, other quote), wrong, private; and missed."""
    left = list(case["expected"])
    for link in got:
        words = f"{link.kind}: {link.student_quote} | {link.source_quote}"
        if any(each in link.source_quote or each == link.student_quote for each in case["must_not"]):
            yield OTHERS, words
        mine = [each for each in left if each["student_quote"] == link.student_quote]
        hit = next((each for each in mine if alike(each["doc_quote"], link.source_quote)), None)
        found = hit or next(iter(mine), None)
        if found:
            left.remove(found)
        yield ("right" if hit else "named" if found else "wrong"), words
    for each in left:
        yield "missed", f"{each['kind']}: {each['student_quote']} | {each['doc_quote']}"


def judged(facts: dict[str, list[Fact]], folder: Path = EVAL) -> dict[str, list[str]]:
    """By verdict, the links that these facts give."""
    said = defaultdict(list)
    for case in lines("common.jsonl", folder):
        got = common_ground(profile_from(case["student"]), facts.get(case["doc"], []))
        for verdict, words in compared(case, got):
            said[verdict].append(f"{case['id']} {words}")
    return said


def row_of(judged_on: str, said: dict[str, list[str]]) -> Row:
    """Precision, recall and F1 by quote; by name, and what was private, beside them."""
    right, named, wrong, missed, private = (
        len(said.get(verdict, ())) for verdict in ("right", "named", "wrong", "missed", OTHERS)
    )
    links, expected = right + named + wrong, right + named + missed
    by_name = (
        f"by name: precision {(right + named) / max(1, links):.3f}, recall {(right + named) / max(1, expected):.3f}"
    )
    return Row(
        "common ground",
        judged_on,
        expected,
        share(right, links),
        share(right, expected),
        share(2 * right, links + expected),
        more=f"{by_name}; {OTHERS}: {private}",
    )


def rows() -> list[Row]:
    """By labelled facts and by those that were read; none where there is nothing to measure by."""
    return [
        row_of(f"{folder.name}, facts as {how}", judged(facts(folder), folder))
        for folder in FOLDERS
        if (folder / "common.jsonl").exists()
        for how, facts in (("labelled", labelled_facts), ("read", read_facts))
        if how == "read" or (folder / "facts.jsonl").exists()
    ]


def errors() -> str:
    """What was missed and what was wrong, by the facts that were read."""
    said = defaultdict(list)
    for folder in FOLDERS:
        if (folder / "common.jsonl").exists():
            for verdict, found in judged(read_facts(folder), folder).items():
                said[verdict] += found
    return "\n".join(f"{verdict}: {each}" for verdict in (OTHERS, "wrong", "named", "missed") for each in said[verdict])


if __name__ == "__main__":
    print(table(rows()))
    if "--errors" in sys.argv:
        print(errors())

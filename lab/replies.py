"""Measures how well a reply's own words are told from what it quotes.

    python -m lab.replies             prints how many replies come out right, and which do not

A reply is right if every line of its own is kept and no quoted line is; signatures count neither way. The labels are
line numbers in the files of ../shared/corpus/email (lab/data/replies.tsv) and invented replies (replies.jsonl), both by
the one who mended the rule: figures of a development set."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from halfhour.mail.arrived import read
from halfhour.mail.own_words import own_words
from lab.table import Row, share

HERE = Path(__file__).parent
CORPUS = HERE.parent.parent / "shared" / "corpus" / "email"


@dataclass(frozen=True)
class Reply:
    """A reply as it came, the lines somebody wrote and those they quote; the rest counts neither way."""

    name: str
    text: str
    own: frozenset[str]
    quoted: frozenset[str]

    @property
    def is_right(self) -> bool:
        kept = lines(own_words(self.text))
        return self.own <= kept and not (self.quoted - self.own) & kept


def lines(text: str) -> frozenset[str]:
    """The lines of a text, each without the spaces around and within it."""
    return frozenset(" ".join(line.split()) for line in text.splitlines() if line.strip())


def invented() -> Iterator[Reply]:
    """Replies as law offices write them."""
    for number, line in enumerate((HERE / "data" / "replies.jsonl").read_text("utf-8").splitlines(), 1):
        one = json.loads(line)
        parts = [one[each] for each in ("own", "free", "quoted") if one[each]]
        yield Reply(f"invented {number}", "\n\n".join(parts), lines(one["own"]), lines(one["quoted"]))


def real() -> Iterator[Reply]:
    """Replies that other parsers are tested with; none where the corpus is not beside this repository."""
    for line in (HERE / "data" / "replies.tsv").read_text("utf-8").splitlines():
        name, own, free = line.split("\t")
        path = CORPUS / name
        if path.exists():
            raw = path.read_bytes()
            text = read(raw).words if path.suffix == ".eml" else raw.decode("utf-8").replace("\r\n", "\n")
            yield _labelled(name, text, _numbers(own), _numbers(free))


def _labelled(name: str, text: str, own: set[int], free: set[int]) -> Reply:
    rows = dict(enumerate(text.split("\n"), 1))
    mine = lines("\n".join(rows[each] for each in own - free if each in rows))
    others = lines("\n".join(row for number, row in rows.items() if number not in own | free))
    return Reply(name, text, mine, others)


def _numbers(ranges: str) -> set[int]:
    """“1,9-34” as the numbers it stands for."""
    found: set[int] = set()
    for each in filter(None, ranges.split(",")):
        first, _dash, last = each.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def rows() -> list[Row]:
    """A row for each set: the share that comes out right stands under recall."""
    found = []
    for judged_on, replies in (("../shared/corpus/email", list(real())), ("invented", list(invented()))):
        if replies:
            right = sum(each.is_right for each in replies)
            found.append(Row("own words", judged_on, len(replies), recall=share(right, len(replies))))
    return found


def main() -> None:
    """Prints how many come out right, and the names of those that do not."""
    for judged_on, replies in (("../shared/corpus/email", list(real())), ("invented", list(invented()))):
        wrong = [each.name for each in replies if not each.is_right]
        sys.stdout.write(f"{judged_on}: {len(replies) - len(wrong)} of {len(replies)} right\n")
        sys.stdout.writelines(f"    {name}\n" for name in wrong)


if __name__ == "__main__":
    main()

"""Measures what is proposed from a transcript: promises of mine and of theirs, advice, names.

    python -m lab.said

Six invented talks with their marks in the text: `{advice|...}`, `{mine|...}`, `{theirs|...}`, `{name|...}`. Their
author wrote and marked all six before reading a rule. `mended` may be looked at while rules are mended; of `held_out`
only figures are printed, and nothing is mended by it."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from halfhour.conversation.transcripts.proposed import NAME, Proposal, proposals
from halfhour.reading.transcripts.read import read_transcript
from lab.table import Row, share, table

SET = Path(__file__).with_name("transcripts")
MENDED, HELD_OUT = "mended", "held_out"
KINDS = ("mine", "theirs", "advice", NAME)
TARGET = Row("transcript, macro", "target", F1=0.8)
NOTE = """\
Six invented talks, written and marked before a rule was read, by the author who then mended the rules on three of them
(`mended`). The other three (`held_out`) taught nothing, but their author knew them: read the figures with that in mind.
"""
_MARK = re.compile(r"\{(?:mine|theirs|advice|name)\||\}")


@dataclass(frozen=True)
class Marked:
    """One thing that a transcript holds: its kind and its words."""

    kind: str
    words: str

    def is_found_in(self, one: Proposal) -> bool:
        """A proposal of its kind; of a name the name, else the sentence or a part of it."""
        if one.kind != self.kind:
            return False
        if self.kind == NAME:
            mine, theirs = set(self.words.split()), set(one.name.split())
            return mine <= theirs or theirs <= mine
        return one.quote in self.words or self.words in one.quote


def marked(text: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and what they mark; one mark may stand within another."""
    plain, found, open_ = "", [], []
    at = 0
    for mark in _MARK.finditer(text):
        plain, at = plain + text[at : mark.start()], mark.end()
        if mark[0] == "}":
            kind, begins = open_.pop()
            found.append(Marked(kind, " ".join(plain[begins:].split())))
        else:
            open_.append((mark[0][1:-1], len(plain)))
    return plain + text[at:], list(dict.fromkeys(found))


def judged(path: Path) -> tuple[list[Marked], list[Proposal]]:
    """What a transcript holds, and what is proposed from it."""
    text, gold = marked(path.read_text("utf-8"))
    script = read_transcript(text.encode(), filename=path.name)
    promised = next(each.words for each in gold if each.kind == "mine")
    me = next(turn.speaker for turn in script.turns if promised in turn.text)
    return gold, proposals(script.turns, me, script.speakers)


def rows(of: str) -> Iterator[Row]:
    """Each kind over the transcripts of a folder, then their mean."""
    talks = [judged(path) for path in sorted((SET / of).glob("*.txt"))]
    each = [_row(of, kind, talks) for kind in KINDS]
    yield from each
    scores = [row.F1 or 0.0 for row in each]
    yield Row("transcript, macro", of, sum(row.n or 0 for row in each), F1=sum(scores) / len(scores))


def _row(of: str, kind: str, talks: list[tuple[list[Marked], list[Proposal]]]) -> Row:
    found = so = right = said = 0
    for gold, proposed in talks:
        wanted = [one for one in gold if one.kind == kind]
        offered = [one for one in proposed if one.kind == kind]
        so, said = so + len(wanted), said + len(offered)
        found += sum(any(one.is_found_in(each) for each in offered) for one in wanted)
        right += sum(any(one.is_found_in(each) for one in wanted) for each in offered)
    precision, recall = share(right, said) or 0.0, share(found, so) or 0.0
    return Row(f"transcript, {kind}", of, so, precision, recall, share(2 * precision * recall, precision + recall))


def section() -> str:
    """The table of both folders."""
    return table((TARGET, *rows(MENDED), *rows(HELD_OUT)))


def part() -> str:
    """The table under its head, for the page of all figures."""
    return f"## What is proposed from a transcript\n\n{NOTE}\n{section()}"


def misses(of: str = MENDED) -> Iterator[str]:
    """What was missed, and what was proposed wrongly; never of those held out."""
    for path in sorted((SET / of).glob("*.txt")):
        gold, proposed = judged(path)
        yield from (f"{path.stem} - {one.kind}: {one.words}" for one in gold if not any(map(one.is_found_in, proposed)))
        for each in proposed:
            if not any(one.is_found_in(each) for one in gold):
                yield f"{path.stem} + {each.kind}: {each.name or each.quote}"


if __name__ == "__main__":
    print(section())
    if "--misses" in sys.argv:
        print("\n".join(misses()))

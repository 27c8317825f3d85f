"""Labelled pages as the weights of likely facts learn from them: clauses, what rules found, and what is true."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from halfhour.reading.facts.extract import READ, found_on, with_quote
from halfhour.reading.facts.found import Found
from halfhour.reading.likely.clauses import Clause, clauses_of
from halfhour.reading.likely.opinion import facts_of
from halfhour.reading.likely.weighing import Weights
from halfhour.reading.pages.formats import pages_of
from halfhour.reading.pages.pieces import Pages
from halfhour.reading.passages import Laid, lay_out
from halfhour.reading.shapes import FACT_TYPES, Fact
from halfhour.reading.whom.assign import Assigned, assign

HERE = Path(__file__).resolve().parent
FOLDERS = (
    HERE.parent.parent / "shared" / "eval",
    *(HERE / "data" / name for name in ("", "noon", "dawn", "dew")),
)
UNREAD = (  # authors whose pages no rule was written from
    "labeller of many forms",
    "labeller of firms' pages",
    "labeller of legal staff",
    "labeller of the West Coast",
    "labeller of pages full of others",
    "labeller of lists and towns",
    "labeller of talk and prose",
    "labeller of the Northwest",
)
MOSTLY = 0.5  # share of a clause that a labelled quote has to hold

Spans = list[tuple[int, int]]


@dataclass
class Page:
    """A labelled page, read as far as whom each passage is about."""

    author: str  # or the folder, of pages that rules were written from
    name: str
    labels: list[dict]
    pages: Pages
    laid: Laid
    assigned: Assigned

    @cached_property
    def clauses(self) -> list[Clause]:
        return clauses_of(self.laid, self.assigned, self.pages.kind, READ)

    @cached_property
    def ruled(self) -> tuple[list[Found], list[Found]]:
        """What rules alone find, of the person and of others."""
        return found_on(self.laid, self.assigned, self.pages.title, self.pages.kind)

    @cached_property
    def truth(self) -> list[list[int]]:
        """For each clause and kind 1 where it says such a fact, 0 where not, -1 where one cannot tell."""
        said, perhaps = self._places(optional=False), self._places(optional=True)
        return [[_says(self._span(one), said[kind], perhaps[kind]) for kind in FACT_TYPES] for one in self.clauses]

    def facts(self, heard: Weights) -> list[Fact]:
        """The person's facts as the program gives them with these weights."""
        own, _ = facts_of(self.laid, self.assigned, self.pages.title, self.pages.kind, heard=heard)
        return [with_quote(fact, self.laid, self.assigned.person.name) for fact in own]

    def _span(self, clause: Clause) -> tuple[int, int]:
        return self.laid.span_in_text(clause.start, clause.end)

    def _places(self, *, optional: bool) -> dict[str, Spans]:
        flat = re.sub(r"\s", " ", self.laid.text)
        found: dict[str, Spans] = defaultdict(list)
        for label in self.labels:
            if not label.get("not_about") and bool(label.get("optional")) == optional:
                found[label["type"]] += places(label["quote"], flat)
        return found


def places(quote: str, flat: str) -> Spans:
    """Where a quote stands in a text whose every space is one, whatever its own spaces are."""
    words = r"\s+".join(map(re.escape, quote.split()))
    return [found.span() for found in re.finditer(words, flat)]


def _says(span: tuple[int, int], said: Spans, perhaps: Spans) -> int:
    length = max(1, span[1] - span[0])
    for start, end in said:
        inside = span[0] <= start and end <= span[1]
        if inside or min(end, span[1]) - max(start, span[0]) >= MOSTLY * length:
            return 1
    touched = any(min(end, span[1]) > max(start, span[0]) for start, end in (*said, *perhaps))
    return -1 if touched else 0


def labelled(folder: Path) -> Iterator[Page]:
    """The pages of a folder in the form of ../shared/eval/README.md."""
    labels = defaultdict(list)
    for line in (folder / "facts.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        labels[label["doc"]].append(label)
    for line in (folder / "docs.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        pages = pages_of((folder / document["file"]).read_bytes(), document["file"])
        laid = lay_out(pages)
        assigned = assign(laid, pages, document["about"])
        author = document.get("author", "")
        yield Page(
            author if author in UNREAD else folder.name, document["id"], labels[document["id"]], pages, laid, assigned
        )


def everything() -> list[Page]:
    """All labelled pages that may teach."""
    return [page for folder in FOLDERS if (folder / "facts.jsonl").exists() for page in labelled(folder)]

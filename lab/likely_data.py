"""Labelled pages as the weights of likely facts learn from them: clauses, what rules found, and what is true."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from halfhour.reading.facts.extract import READ, found_on, with_quote
from halfhour.reading.facts.found import Found
from halfhour.reading.likely.clauses import Clause, clauses_of
from halfhour.reading.likely.opinion import settled
from halfhour.reading.likely.parting import beside, parting
from halfhour.reading.likely.weighing import Weights
from halfhour.reading.pages.formats import pages_of
from halfhour.reading.pages.pieces import Pages
from halfhour.reading.passages import Laid, lay_out
from halfhour.reading.shapes import FACT_TYPES, Fact
from halfhour.reading.whom.assign import Assigned, assign

HERE = Path(__file__).resolve().parent
FOLDERS = (
    HERE.parent.parent / "shared" / "eval",
    *(HERE / "data" / name for name in ("", "noon", "dawn", "dew", "rain", "frost")),
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
    "labeller of ordinary firms",
    "labeller of paralegals and credentials",
    "labeller of Canada",
    "labeller of legal aid and clinics",
    "labeller in the manner of the shared set",
    "labeller of interviews and features",
    "labeller of courts and companies",
    "labeller of small towns",
    "labeller of directories and associations",
    "labeller of speakers and special fields",
    "labeller of pastes and resumes",
    "labeller of teams and tributes",
    "second labeller in the manner of the shared set",
    "labeller of everyday pages",
    "labeller of prose in passing",
    "labeller of the Midwest",
    "labeller of fields with credentials",
    "labeller of benches and boards",
    "labeller of Canadian designations",
    "labeller of features and introductions",
)
MOSTLY = 0.5  # share of a clause that a labelled quote has to hold

Spans = list[tuple[int, int]]


@dataclass
class Page:
    """A labelled page, read as far as its clauses and whom they are about."""

    author: str  # or the folder, of pages that rules were written from
    name: str
    labels: list[dict]
    pages: Pages
    laid: Laid
    assigned: Assigned
    clauses: list[Clause]  # cut before rules mark what they are done with

    @cached_property
    def ruled(self) -> tuple[list[Found], list[Found]]:
        """What rules alone find, of the person and of others."""
        return found_on(self.laid, self.assigned, self.pages.title, self.pages.kind)

    @cached_property
    def truth(self) -> list[list[int]]:
        """For each clause and kind 1 where it says such a fact, 0 where not, -1 where one cannot tell."""
        said, perhaps = self._places(optional=False), self._places(optional=True)
        return [[_says(self._span(one), said[kind], perhaps[kind]) for kind in FACT_TYPES] for one in self.clauses]

    @cached_property
    def owned(self) -> list[int]:
        """For each clause 1 where it says something of the person, 0 where of others, -1 where one cannot tell."""
        own, others = self._quoted(of_others=False), self._quoted(of_others=True)
        told = [(_touched(self._span(one), own), _touched(self._span(one), others)) for one in self.clauses]
        return [-1 if mine == theirs else int(mine) for mine, theirs in told]

    @cached_property
    def parted(self) -> list[tuple[list[str], int]]:
        """The signs of two neighbouring clauses that both say a fact of one kind, and 1 where they say two facts."""
        return list(self._pairs())

    def _pairs(self) -> Iterator[tuple[list[str], int]]:
        said = self._labelled()
        for at, (before, clause) in enumerate(pairwise(self.clauses)):
            for kind, name in enumerate(FACT_TYPES):
                if self.truth[at][kind] == self.truth[at + 1][kind] == 1 and beside(before, clause):
                    earlier, later = (
                        {one for one, span in said[name] if _touched(self._span(each), [span])}
                        for each in (before, clause)
                    )
                    yield list(parting(name, before, clause)), int(earlier.isdisjoint(later))

    def _labelled(self) -> dict[str, list[tuple[int, tuple[int, int]]]]:
        """Of each kind the labels, by number, with the places of their quotes."""
        flat = re.sub(r"\s", " ", self.laid.text)
        found: dict[str, list[tuple[int, tuple[int, int]]]] = defaultdict(list)
        for number, label in enumerate(self.labels):
            if not label.get("not_about"):
                found[label["type"]] += [(number, span) for span in places(label["quote"], flat)]
        return found

    def facts(self, heard: Weights) -> list[Fact]:
        """The person's facts as the program gives them with these weights."""
        own = settled(self.clauses, self.ruled, self.laid, self.assigned, heard)
        return [with_quote(fact, self.laid, self.assigned.person.name) for fact in own]

    def _span(self, clause: Clause) -> tuple[int, int]:
        return self.laid.span_in_text(clause.start, clause.end)

    def _quoted(self, *, of_others: bool) -> Spans:
        flat = re.sub(r"\s", " ", self.laid.text)
        labels = [label for label in self.labels if bool(label.get("not_about")) == of_others]
        return [span for label in labels for span in places(label["quote"], flat)]

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
    return -1 if _touched(span, [*said, *perhaps]) else 0


def _touched(span: tuple[int, int], others: Spans) -> bool:
    return any(min(end, span[1]) > max(start, span[0]) for start, end in others)


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
        clauses = clauses_of(laid, assigned, pages.kind, READ)
        author = document.get("author", "")
        of = author if author in UNREAD else folder.name
        yield Page(of, document["id"], labels[document["id"]], pages, laid, assigned, clauses)


def everything() -> list[Page]:
    """All labelled pages that may teach."""
    return [page for folder in FOLDERS if (folder / "facts.jsonl").exists() for page in labelled(folder)]

"""What a clause's neighbours turned out to say when rules and weights were compared: measures in the order of AGAIN."""

from collections.abc import Iterator, Sequence

from halfhour.reading.likely.beside import Group, grouped
from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.measured import Table
from halfhour.reading.likely.told import LEAST, probability, rival
from halfhour.reading.shapes import FACT_TYPES

AGAIN = (
    "agreed", "agreed rival", "agreed before", "agreed after", "agreed any before", "agreed any after",
    "agreed in sentence", "agreed any in sentence", "agreed likely", "agreed sum", "agreed most", "agreed near",
    "agreed any near",
)  # fmt: skip
_NEAR = 4  # clauses before and after that count as near
_ANY = len(FACT_TYPES)  # the column of the highest of a clause


class Again:
    """The log-odds on which rules and weights agreed, clause by clause."""

    def __init__(self, clauses: Sequence[Clause], agreed: Table) -> None:
        self.rows = [[*each, max(each)] for each in agreed]
        self.sentences = grouped([id(clause.shared) for clause in clauses], self.rows)
        self.columns = list(zip(*self.rows, strict=True))
        self.page = Group(range(len(clauses)), self.rows)
        self.likely = float(sum(row[_ANY] > 0 for row in self.rows))
        self.sums = [sum(probability(each) for each in column if each > LEAST) for column in self.columns]

    def measures(self, at: int, kind: int) -> Iterator[float]:
        """Of a clause and a kind."""
        row, sentence = self.rows[at], self.sentences[at]
        yield row[kind]
        yield rival(row[:_ANY], kind)
        yield from (self._at(at + step, column) for column in (kind, _ANY) for step in (-1, 1))
        yield sentence.most(kind, row[kind])
        yield sentence.most(_ANY, row[_ANY])
        yield self.likely
        yield self.sums[kind]
        yield self.page.highest(kind)
        for column in (kind, _ANY):
            near = self.columns[column][max(0, at - _NEAR) : at + _NEAR + 1]
            yield sum(near) / len(near)

    def _at(self, at: int, column: int) -> float:
        return self.rows[at][column] if 0 <= at < len(self.rows) else LEAST

"""What is known of a clause and a kind of fact when rules and weights are compared: numbers, in the order of NAMES."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from halfhour.reading.facts.found import Found
from halfhour.reading.likely.beside import NOBODY, Group, grouped
from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.told import PARTS, WHOSE, Told, rival
from halfhour.reading.likely.whose import PERSON
from halfhour.reading.shapes import FACT_TYPES

_HOPELESS = -4.0  # log-odds below which a clause is not looked at unless a rule found something in it
_FULL = 20  # facts of a page that has many
_SURELY = 5.0  # log-odds beyond which nobody is surer whose a clause is
_NEAR = 5  # clauses before and after that count as near

Table = list[list[float]]  # clauses x kinds
Known = tuple[int, int, list[float]]  # the place of a clause, a kind, and its measures

_OF_CLAUSE = (
    "item", "prose", "topics", "heading", "not the person", "aside", "firm", "whose", "not theirs", "whose before",
    "whose after", "whose of list", "whose of sentence", "whose near", "crowd", "clauses", "place",
    "place in sentence", "sentence", "rule beside", "theirs beside",
)  # fmt: skip
_OF_KIND = (
    "odds", *(f"by {part}" for part in PARTS), "rival", "before", "after", "two before", "two after", "rule",
    "confidence", "theirs", "other rule", "other theirs", "rule near", "rule x odds", "rule x rival", "rule x whose",
    "other rule x odds", "theirs x odds", "list", "list most", "list rival", "list rules", "page most", "page likely",
    "page rules", "sentence most", "sentence most any", "sentence rule",
)  # fmt: skip
NAMES = _OF_CLAUSE + _OF_KIND

# Columns of a clause's row: odds of the kinds, the highest of them, whether rules say each kind, whether they say
# any, whether they say something of somebody else, and how surely the clause is the person's.
_KINDS = len(FACT_TYPES)
_ANY, _SAYS, _SAID, _THEIRS, _OWNED = _KINDS, _KINDS + 1, 2 * _KINDS + 1, 2 * _KINDS + 2, 2 * _KINDS + 3
_SAYS_NONE = [0.0] * _KINDS


def covered(clauses: Sequence[Clause], facts: Sequence[Found]) -> Table:
    """The confidence of the surest of *facts* at each clause, by kind; 0 where there is none."""
    table = [[0.0] * _KINDS for _ in clauses]
    for fact in facts:
        kind = FACT_TYPES.index(fact.type)
        for at in at_span(clauses, fact.start, fact.end):
            table[at][kind] = max(table[at][kind], fact.confidence)
    return table


def at_span(clauses: Sequence[Clause], start: int, end: int) -> Iterator[int]:
    """The places of the clauses that a span of the clean text shares letters with."""
    at = bisect_left(clauses, start + 1, key=lambda clause: clause.end)
    while at < len(clauses) and clauses[at].start < end:
        yield at
        at += 1


class Compared:
    """A page's clauses with what the first table tells of them and what rules found there."""

    def __init__(
        self, clauses: Sequence[Clause], told: Sequence[Told], facts: Sequence[Found], others: Sequence[Found]
    ) -> None:
        self.clauses, self.told, self.facts = clauses, told, len(facts)
        self.odds = [each.odds[:WHOSE] for each in told]
        self.whose = [max(-_SURELY, min(_SURELY, each.odds[WHOSE])) for each in told]
        self.own, self.foreign = covered(clauses, facts), covered(clauses, others)
        self.rows = [self._row(at) for at in range(len(clauses))]
        self.lists = grouped([clause.under for clause in clauses], self.rows)
        self.sentences = grouped([id(clause.shared) for clause in clauses], self.rows)
        self.page = Group(range(len(clauses)), self.rows)
        self.likely = [sum(each > 0 for each in column) for column in zip(*self.odds, strict=True)]

    def _row(self, at: int) -> list[float]:
        odds, own = self.odds[at], self.own[at]
        says = [float(each > 0) for each in own] if any(own) else _SAYS_NONE
        return [*odds, max(odds), *says, float(any(own)), float(any(self.foreign[at])), self.whose[at]]

    def measures(self) -> Iterator[Known]:
        """Of each clause and kind where there is hope or a rule found something."""
        for at, odds in enumerate(self.odds):
            kinds = [kind for kind, mine in enumerate(odds) if mine > _HOPELESS or self.own[at][kind]]
            if kinds:
                of_clause = self._of_clause(at)
                yield from ((at, kind, [*of_clause, *self._of_kind(at, kind)]) for kind in kinds)

    def _of_clause(self, at: int) -> list[float]:
        clause, whose, sentence, row = self.clauses[at], self.whose, self.sentences[at], self.rows[at]
        near = whose[max(0, at - _NEAR) : at + _NEAR + 1]
        return [
            float(clause.listed),
            float(clause.prose),
            float(len(clause.topics)),
            float(clause.heads),
            float(clause.whose != PERSON),
            float(":aside" in clause.whose),
            float(clause.whose.startswith("firm")),
            whose[at],
            min(whose[at], 0.0),
            whose[at - 1] if at else 0.0,
            whose[at + 1] if at + 1 < len(whose) else 0.0,
            self.lists[at].sums[_OWNED] / len(self.lists[at].places),
            sentence.sums[_OWNED] / len(sentence.places),
            sum(near) / len(near),
            self.facts / _FULL,
            float(len(whose)),
            at / len(whose),
            float(at - sentence.places[0]),
            float(len(sentence.places)),
            float(sentence.sums[_SAID] > row[_SAID]),
            float(sentence.sums[_THEIRS] > row[_THEIRS]),
        ]

    def _of_kind(self, at: int, kind: int) -> list[float]:
        odds, row, own, foreign = self.odds, self.rows[at], self.own[at], self.foreign[at]
        here = odds[at]
        mine, said, theirs = here[kind], row[_SAYS + kind], float(foreign[kind] > 0)
        other_kind = rival(here, kind)
        other = float(row[_SAID] and (not said or sum(row[_SAYS:_SAID]) > 1))
        return [
            mine,
            *self.told[at].parts_of(kind),
            other_kind,
            self._at(at - 1, kind),
            self._at(at + 1, kind),
            self._at(at - 2, kind),
            self._at(at + 2, kind),
            said,
            own[kind],
            theirs,
            other,
            float(any(foreign[:kind]) or any(foreign[kind + 1 :])),
            float(any(each[kind] for each in self.own[max(0, at - 1) : at + 2])),
            said * mine,
            said * other_kind,
            said * self.whose[at],
            other * mine,
            theirs * mine,
            *self._of_list(at, kind),
            *self._of_page(kind),
            self.sentences[at].most(kind, mine),
            self.sentences[at].most(_ANY, row[_ANY]),
            float(self.sentences[at].sums[_SAYS + kind] > said),
        ]

    def _at(self, at: int, kind: int) -> float:
        return self.odds[at][kind] if 0 <= at < len(self.odds) else NOBODY

    def _of_list(self, at: int, kind: int) -> tuple[float, float, float, float]:
        group, row = self.lists[at], self.rows[at]
        others = len(group.places) - 1
        if not others:
            return NOBODY, NOBODY, NOBODY, 0.0
        means = [(all_of_it - mine) / others for all_of_it, mine in zip(group.sums[:_KINDS], row[:_KINDS], strict=True)]
        rules = (group.sums[_SAYS + kind] - row[_SAYS + kind]) / others
        return means[kind], group.most(kind, row[kind]), rival(means, kind), rules

    def _of_page(self, kind: int) -> tuple[float, float, float]:
        return self.page.highest(kind), float(self.likely[kind]), self.page.sums[_SAYS + kind]

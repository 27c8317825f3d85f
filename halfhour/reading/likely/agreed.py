"""Rules and weights compared: how likely each clause says a fact of each kind, when both are heard."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from halfhour.reading.facts.found import Found
from halfhour.reading.likely.clauses import Clause
from halfhour.reading.likely.weighing import LEAST, WHOSE, Odds, Weights
from halfhour.reading.likely.whose import PERSON
from halfhour.reading.shapes import FACT_TYPES

_NOBODY = -6.0  # log-odds where there is no clause beside
_HOPELESS = -3.0  # log-odds below which a clause is not looked at unless a rule found something in it
_FULL = 20  # facts of a page that has many
_OURS = 1.0  # log-odds from which a clause that rules take for another's may be the person's
_THEIRS = 3.0  # the same, where a rule found a fact of theirs in it
_SURELY = 5.0  # log-odds beyond which nobody is surer whose a clause is

Measures = dict[str, float]
Table = list[list[float]]  # clauses x kinds


def covered(clauses: Sequence[Clause], facts: Sequence[Found]) -> Table:
    """The confidence of the surest of *facts* at each clause, by kind; 0 where there is none."""
    table = [[0.0] * len(FACT_TYPES) for _ in clauses]
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


@dataclass(frozen=True)
class _List:
    """The clauses of one list: sums over them, by kind."""

    size: int
    odds: Odds
    whose: float  # mean log-odds that the list is the person's
    rules: list[int]
    highest: list[tuple[float, float]]  # the two highest odds of each kind

    def beside(self, kind: int, odds: Odds, *, said: bool) -> Measures:
        """What the others of the list say, of whom one clause is none."""
        others = self.size - 1
        if not others:
            return {"list": _NOBODY, "list most": _NOBODY, "list rival": _NOBODY, "list rules": 0.0}
        means = [(whole - mine) / others for whole, mine in zip(self.odds, odds, strict=True)]
        second, first = self.highest[kind]
        return {
            "list": means[kind],
            "list most": second if odds[kind] == first else first,
            "list rival": max(*means[:kind], *means[kind + 1 :]),
            "list rules": (self.rules[kind] - said) / others,
        }


def _lists(clauses: Sequence[Clause], odds: Sequence[Odds], whose: Sequence[float], own: Table) -> Iterator[_List]:
    """The list of each clause: its neighbours below the same heading."""
    for _, group in groupby(range(len(clauses)), key=lambda at: clauses[at].under):
        places = list(group)
        owned = sum(whose[at] for at in places) / len(places)
        columns = list(zip(*(odds[at] for at in places), strict=True))
        rules = [sum(map(bool, column)) for column in zip(*(own[at] for at in places), strict=True)]
        highest = [tuple(sorted((_NOBODY, *column))[-2:]) for column in columns]
        whole = _List(len(places), list(map(sum, columns)), owned, rules, highest)
        yield from (whole for _ in places)


def measures(
    clauses: Sequence[Clause], known: Sequence[Odds], facts: Sequence[Found], others: Sequence[Found]
) -> Iterator[tuple[int, int, Measures]]:
    """The place of a clause, a kind, and their measures, wherever there is hope or a rule found something.

    *known* is what the first table tells of each clause."""
    odds = [each[:WHOSE] for each in known]
    whose = [max(-_SURELY, min(_SURELY, each[WHOSE])) for each in known]
    own, foreign = covered(clauses, facts), covered(clauses, others)
    crowd = len(facts) / _FULL
    for at, whole in enumerate(_lists(clauses, odds, whose, own)):
        shared = _of_clause(clauses[at]) | _owned(at, whose) | {"crowd": crowd, "list whose": whole.whose}
        for kind, mine in enumerate(odds[at]):
            if mine > _HOPELESS or own[at][kind]:
                beside = whole.beside(kind, odds[at], said=bool(own[at][kind]))
                told = _measures(at, kind, odds, (own, foreign))
                yield at, kind, shared | told | beside | {"rule x whose": told["rule"] * whose[at]}


def _of_clause(clause: Clause) -> Measures:
    return {
        "item": float(clause.listed),
        "prose": float(clause.prose),
        "no topic": float(not clause.topics),
        "not the person": float(clause.whose != PERSON),
        "aside": float(":aside" in clause.whose),
        "firm": float(clause.whose.startswith("firm")),
    }


def _owned(at: int, whose: Sequence[float]) -> Measures:
    """How likely the clause and those beside it are the person's."""
    return {
        "whose": whose[at],
        "not theirs": min(whose[at], 0.0),
        "whose before": whose[at - 1] if at else 0.0,
        "whose after": whose[at + 1] if at + 1 < len(whose) else 0.0,
    }


def _measures(at: int, kind: int, odds: Sequence[Odds], rules: tuple[Table, Table]) -> Measures:
    own, foreign = rules
    here, mine, rule = odds[at], odds[at][kind], own[at][kind]
    rival = max(*here[:kind], *here[kind + 1 :])
    said, theirs = float(bool(rule)), float(bool(foreign[at][kind]))
    other_rule = float(any(own[at][:kind]) or any(own[at][kind + 1 :]))
    return {
        "odds": mine,
        "rival": rival,
        "before": odds[at - 1][kind] if at else _NOBODY,
        "after": odds[at + 1][kind] if at + 1 < len(odds) else _NOBODY,
        "rule": said,
        "confidence": rule,
        "theirs": theirs,
        "other rule": other_rule,
        "rule near": float(any(each[kind] for each in own[max(0, at - 1) : at + 2])),
        "other theirs": float(any(foreign[at][:kind]) or any(foreign[at][kind + 1 :])),
        "rule x odds": said * mine,
        "rule x rival": said * rival,
        "other rule x odds": other_rule * mine,
        "theirs x odds": theirs * mine,
    }


def agreed(clauses: Sequence[Clause], facts: Sequence[Found], others: Sequence[Found], weights: Weights) -> list[Odds]:
    """Log-odds, by clause and kind, that the clause says such a fact of the person."""
    found = [[LEAST] * len(FACT_TYPES) for _ in clauses]
    tables = [weights.agreed[name] for name in FACT_TYPES]
    known = weights.odds(clauses)
    for at, kind, told in measures(clauses, known, facts, others):
        if clauses[at].whose == PERSON or known[at][WHOSE] >= (_THEIRS if told["theirs"] else _OURS):
            table = tables[kind]
            found[at][kind] = table["1"] + sum(value * table[name] for name, value in told.items())
    return found

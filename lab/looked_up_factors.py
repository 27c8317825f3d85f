"""Learns the vectors by which questions and passages of a page find one another.

A factorization machine (Rendle 2010): each sign of a question and of a passage has a vector, and the log-odds are the
product of the question's sum and the passage's, both by the root of how many signs there are. Among the passages of a
page and the chance that none answers, the evidence has to come first. Learned by Adam (Kingma and Ba 2015), with
decay of the weights apart from the gradient (Loshchilov and Hutter 2019)."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from scipy.sparse import csr_matrix

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.factors import Factors, written
from halfhour.preparation.looked_up.signed import Asking, Signs, told_coarse
from lab.looked_up_data import Pair

SIZE = 64  # numbers of a vector
ROUNDS = 5
BATCH = 64  # questions
PACE = 0.02  # at the beginning; it falls to nothing
DECAY = 0.1
BEGIN = 0.2  # standard deviation of the first, random numbers
RARE = 2  # questions, or passages, in which a sign has to be
MOMENTS = (0.9, 0.999)  # how long Adam remembers
MOST = 127  # of a signed byte


@dataclass(frozen=True)
class Row:
    """One part of a question, the passages it was asked about, and which of them hold the evidence."""

    voice: str
    page: str
    asked: Signs
    shelf: int
    gold: np.ndarray


@dataclass(frozen=True)
class Rows:
    """All parts of which one can tell which passages answer them, or that none does."""

    rows: list[Row]
    told: dict[int, list[Signs]]  # by shelf

    @classmethod
    def of(cls, pairs: Iterable[Pair]) -> Self:
        rows: list[Row] = []
        told: dict[int, list[Signs]] = {}
        for pair in pairs:
            taken = asked(pair.question, pair.dossier.about)
            for part in taken.parts if pair.teaches else ():
                wanted = pair.dossier.wanted(part, taken)
                shelf = wanted.shelf
                gold = np.array([pair.answered and pair.gold(one.passage) for one in shelf.held], dtype=bool)
                if len(gold) and (gold.any() if pair.answered else len(taken.parts) == 1):
                    if id(shelf) not in told:
                        told[id(shelf)] = [told_coarse(shelf, place) for place in range(len(gold))]
                    rows.append(Row(pair.voice, pair.page, Asking(wanted).coarse, id(shelf), gold))
        return cls(rows, told)

    def without(self, voices: Collection[str]) -> Self:
        """But for these voices, and but for the pages that they ask about."""
        pages = {row.page for row in self.rows if row.voice in voices}
        kept = [row for row in self.rows if row.voice not in voices and row.page not in pages]
        return type(self)(kept, self.told)

    def learned(self) -> Factors:
        """The factors that these teach."""
        shelves = list(dict.fromkeys(row.shelf for row in self.rows))
        all_told = [told for shelf in shelves for told in self.told[shelf]]
        machine = _Machine.of([row.asked for row in self.rows], all_told)
        ends = np.cumsum([len(self.told[shelf]) for shelf in shelves])
        places = {s: np.arange(end - len(self.told[s]), end) for s, end in zip(shelves, ends, strict=True)}
        chance = np.random.default_rng(1)
        for turn in range(ROUNDS):
            order = chance.permutation(len(self.rows))
            for at in range(0, len(order), BATCH):
                batch = order[at : at + BATCH]
                shown = [places[self.rows[row].shelf] for row in batch]
                gold = np.concatenate([self.rows[row].gold for row in batch])
                machine.go(batch, shown, gold, PACE * (1 - (turn + at / len(order)) / ROUNDS))
        return machine.factors()


@dataclass
class _Adam:
    """Numbers, and what Adam remembers of their gradients."""

    of: np.ndarray
    first: np.ndarray = field(init=False)
    second: np.ndarray = field(init=False)
    steps: int = 0

    def __post_init__(self) -> None:
        self.first, self.second = np.zeros_like(self.of), np.zeros_like(self.of)

    def go(self, gradient: np.ndarray, pace: float, decay: float = 0.0) -> None:
        self.steps += 1
        soon, late = MOMENTS
        self.first += (1 - soon) * (gradient - self.first)
        self.second += (1 - late) * (gradient * gradient - self.second)
        spread = np.sqrt(self.second / (1 - late**self.steps)) + 1e-7
        self.of *= 1 - pace * decay
        self.of -= pace * (self.first / (1 - soon**self.steps)) / spread


@dataclass
class _Table:
    """The signs of one side: a vector each, and what each adds beside any other."""

    place: dict[str, int]
    vectors: _Adam
    alone: _Adam

    @classmethod
    def of(cls, rows: Iterable[Signs], chance: np.random.Generator) -> Self:
        often = Counter(sign for row in rows for sign in row)
        place = {sign: at for at, sign in enumerate(sorted(sign for sign, n in often.items() if n >= RARE))}
        begun = chance.normal(0, BEGIN, (len(place), SIZE)).astype(np.float32)
        return cls(place, _Adam(begun), _Adam(np.zeros(len(place), np.float32)))

    def go(self, vectors: np.ndarray, alone: np.ndarray, pace: float) -> None:
        """One step against these gradients."""
        self.vectors.go(vectors, pace, DECAY)
        self.alone.go(alone, pace, DECAY)

    def matrix(self, rows: Sequence[Signs]) -> csr_matrix:
        """A row for each, in which its signs add up to the root of their number."""
        places = [[self.place[sign] for sign in row if sign in self.place] for row in rows]
        lengths = np.array([len(row) for row in places])
        values = np.repeat(1 / np.sqrt(np.maximum(1, lengths)), lengths).astype(np.float32)
        columns = np.array([place for row in places for place in row], dtype=np.int32)
        return csr_matrix((values, columns, np.concatenate([[0], np.cumsum(lengths)])), (len(rows), len(self.place)))

    def step(self) -> float:
        """What 1 is worth among the numbers written."""
        return float(max(np.abs(self.vectors.of).max(), np.abs(self.alone.of).max())) / MOST

    def written(self) -> dict[str, str]:
        together = np.column_stack([self.vectors.of, self.alone.of]) / self.step()
        return {sign: written(np.rint(together[at]).astype(int).tolist()) for sign, at in self.place.items()}


@dataclass
class _Machine:
    """Both tables, the chance that none answers, and all that is learned from."""

    questions: _Table
    passages: _Table
    asked: csr_matrix
    told: csr_matrix
    constant: _Adam = field(default_factory=lambda: _Adam(np.full(1, -1.0)))

    @classmethod
    def of(cls, asked: Sequence[Signs], told: Sequence[Signs]) -> Self:
        chance = np.random.default_rng(0)
        questions, passages = _Table.of(asked, chance), _Table.of(told, chance)
        return cls(questions, passages, questions.matrix(asked), passages.matrix(told))

    def go(self, rows: np.ndarray, shown: Sequence[np.ndarray], gold: np.ndarray, pace: float) -> None:
        """One step of learning: these questions, the places of the passages shown to each, and which are evidence."""
        count, of = len(rows), np.repeat(np.arange(len(rows)), [len(each) for each in shown])
        asked, told = self.asked[rows], self.told[np.concatenate(shown)]
        a, b = asked @ self.questions.vectors.of, told @ self.passages.vectors.of
        alone = told @ self.passages.alone.of + (asked @ self.questions.alone.of)[of]
        grown = np.exp(np.minimum((a[of] * b).sum(1) + alone + self.constant.of[0], 60.0))
        chances = grown / (1 + np.bincount(of, grown, count))[of]  # the 1 is for none of them
        right = np.bincount(of, chances * gold, count)
        wanted = np.where(gold, chances / np.maximum(right[of], 1e-9), 0.0)
        by_passage = ((chances - wanted) / count).astype(np.float32)
        by_question = np.bincount(of, by_passage, count).astype(np.float32)
        towards = csr_matrix((by_passage, (of, np.arange(len(of)))), (count, len(of))) @ b
        self.questions.go(asked.T @ towards, asked.T @ by_question, pace)
        self.passages.go(told.T @ (by_passage[:, None] * a[of]), told.T @ by_passage, pace)
        self.constant.go(np.array([by_question.sum()]), pace)

    def factors(self) -> Factors:
        steps = self.questions.step(), self.passages.step()
        return Factors(round(float(self.constant.of[0]), 3), steps, self.questions.written(), self.passages.written())

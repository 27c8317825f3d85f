"""The dossier: all passages gathered on one person, and the judgement on a question against them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from halfhour.preparation.looked_up.asked import Asked, Part, asked
from halfhour.preparation.looked_up.better import better_than, half_of, half_of_parts, kind_of_better
from halfhour.preparation.looked_up.factors import Factors
from halfhour.preparation.looked_up.fit import candidates
from halfhour.preparation.looked_up.holds import Held
from halfhour.preparation.looked_up.kinds import Kind, Kinds, kinds
from halfhour.preparation.looked_up.shapes import Evidence, Judgement, Passage, State
from halfhour.preparation.looked_up.shelf import shelf
from halfhour.preparation.looked_up.verdict import measures_of
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures, probability, weighed, weights
from halfhour.preparation.looked_up.words import STOP_STEMS, stems

ANSWERED = 0.93  # from here on answered: with whole voices left out, 19 in 20 of those called answered are
PERHAPS = 0.4  # from here on perhaps: the best F1 with whole voices left out, 11 in 100 answered questions are missed
_ENOUGH = 0.3  # share of open kinds that is trusted in a question for a reason
_SAID = 0.5  # of a measure: above it, passages say the thing
_EVEN = 0.5  # of two parts, one above and one below it: the question is half answered
_MOSTLY = 0.5  # share of a premise that the passages have to hold
_SHOWN = 3  # passages of evidence
LONGEST = 4_000  # letters of a question that are looked up; nobody asks one of a tenth of them
LONG = "This question is very long: only its first 4,000 letters were looked up."


@dataclass(frozen=True)
class Found:
    """One part of a question, how surely it is answered, and the passages by how well they fit."""

    wanted: Wanted
    probability: float
    passages: list[tuple[float, Held]]
    measures: Measures

    @property
    def kind(self) -> str:
        return self.wanted.kinds[0][0].name if self.wanted.kinds else ""

    @property
    def half(self) -> str:
        """What is known where only the year, the length, the place or the name is lacking."""
        said, formed = self.measures["most_sure"], self.measures["most_sure_form"]
        lacks = said > _SAID and formed < said / 2 and self.measures["most_sure_particular"] > _SAID
        return half_of(self.kind, self.wanted.part.form) if lacks else ""


class Dossier:
    """Passages indexed once, so that a question can be judged while it is typed.

    `about` is the name of the person the passages are about, "" where it is not known; `known` are the kinds of
    question and `learned` the factors, those that the program comes with unless others are given.
    """

    def __init__(
        self,
        passages: Iterable[Passage],
        about: str = "",
        *,
        known: Kinds | None = None,
        learned: Factors | None = None,
    ):
        self.about = about
        self._shelf = shelf(tuple(passages), about, known, learned)
        self._opens: dict[str, bool] = {}

    def judge(self, question: str) -> Judgement:
        """Say whether the passages answer `question`; every part has to be answered."""
        judged = self._judged(question[:LONGEST])
        return replace(judged, warning=LONG) if len(question) > LONGEST else judged

    def _judged(self, question: str) -> Judgement:
        taken = asked(question, self.about)
        found = self._all_found(taken)
        if not found:
            return Judgement("not_found", 0.0)
        surely = min(one.probability for one in found)
        state = state_of(surely)
        half = "" if state == "answered" else _half(found, question)
        return Judgement(
            state,
            surely,
            _evidence(sorted(found, key=lambda one: -one.probability) if half else found),
            half,
            better=self._better(found) if state != "not_found" else "",
            credited=self._credited(taken),
        )

    def another(self, question: str, taken: Collection[str]) -> str:
        """A better question than this one that is none of those `taken`; "" where none is left."""
        return self._better(self._all_found(asked(question[:LONGEST], self.about)), taken)

    def _all_found(self, taken: Asked) -> list[Found]:
        asking = [part for part in taken.parts if any(map(str.isalnum, part.clause))]
        return [self._found(part, taken) for part in asking] if self._shelf.held else []

    def _found(self, part: Part, taken: Asked) -> Found:
        wanted = self.wanted(part, taken)
        ranked = self.ranked(wanted)
        measures = measures_of(wanted, [(odds, m) for odds, _, m in ranked], weights())
        surely = probability(weighed(measures, weights()["question"]))
        return Found(wanted, surely, [(odds, one) for odds, one, _ in ranked], measures)

    def _better(self, found: list[Found], taken: Collection[str] = ()) -> str:
        surest = max(found, key=lambda one: one.probability)
        passage = surest.passages[0][1].passage if surest.passages else None
        kind = kind_of_better(surest.kind, surest.wanted.part.clause)
        return better_than(kind, passage, lambda text: text not in taken and self._is_open(text))

    def _is_open(self, question: str) -> bool:
        if question not in self._opens:
            found = self._all_found(asked(question, self.about))
            self._opens[question] = all(state_of(one.probability) == "not_found" for one in found)
        return self._opens[question]

    def _credited(self, taken: Asked) -> str:
        """The premise, where the passages hold most of its words."""
        words = [word for word in taken.premise_stems if word not in STOP_STEMS and word not in self._shelf.name_stems]
        known = [word for word in words if word in self._shelf.seen]
        return taken.premise if len(known) > 1 and len(known) >= _MOSTLY * len(words) else ""

    def wanted(self, part: Part, taken: Asked) -> Wanted:
        """A part of a question as it is looked for on this shelf."""
        premise = taken.context_of(part)
        asking = f"{premise} {part.clause}" if premise and part.points_back else part.clause
        known = frozenset(stems(premise)) - self._shelf.name_stems
        return Wanted(part, _fitting(part, self._shelf.kinds.of(asking)), known, self._shelf)

    def ranked(self, wanted: Wanted) -> list[tuple[float, Held, Measures]]:
        """Log-odds, passage and measures of the passages worth weighing, the best first."""
        of_passage = weights()["passage"]
        found = [(weighed(m, of_passage), one, m) for one, m in candidates(wanted)]
        return sorted(found, key=lambda one: -one[0])


def _fitting(part: Part, likely: list[tuple[Kind, float]]) -> list[tuple[Kind, float]]:
    """A question for a reason is never one of the kinds that a bare fact answers."""
    if part.form != "why" or not likely:
        return likely
    reasons = [(kind, share) for kind, share in likely if kind.opens]
    if sum(share for _, share in reasons) > _ENOUGH:
        return reasons
    return [(kind, 0.5) for kind in kinds().kinds if kind.name.startswith("motive")]


def state_of(surely: float) -> State:
    """The state of a probability."""
    if surely >= ANSWERED:
        return "answered"
    return "perhaps" if surely >= PERHAPS else "not_found"


def _half(found: list[Found], question: str) -> str:
    known = [one for one in found if one.probability >= (ANSWERED if one.wanted.openness > _EVEN else _EVEN)]
    unknown = [one for one in found if one.probability < _EVEN]
    if known and unknown:
        return half_of_parts(known[0].wanted.part.clause, unknown[0].wanted.part.clause, question)
    return next((one.half for one in unknown or found if one.half), "")


def _evidence(found: list[Found]) -> tuple[Evidence, ...]:
    """The best passage of each part, then the next best of all."""
    firsts = [one.passages[0][1] for one in found if one.passages]
    rest = sorted((pair for one in found for pair in one.passages[1:]), key=lambda pair: -pair[0])
    chosen = dict.fromkeys(held.passage for held in [*firsts, *(held for _, held in rest)])
    return tuple(Evidence(p.text, p.source, p.span) for p in list(chosen)[:_SHOWN])

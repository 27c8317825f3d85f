"""The dossier: all passages gathered on one person, and the judgement on a question against them."""

from collections.abc import Iterable
from dataclasses import dataclass

from halfhour.preparation.looked_up.asked import Asked, Part, asked
from halfhour.preparation.looked_up.fit import candidates
from halfhour.preparation.looked_up.holds import Held
from halfhour.preparation.looked_up.kinds import Kind, kinds
from halfhour.preparation.looked_up.shapes import Evidence, Judgement, Passage, State
from halfhour.preparation.looked_up.shelf import shelf
from halfhour.preparation.looked_up.verdict import measures_of
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures, probability, weighed, weights

ANSWERED = 0.8  # at or above: answered. Chosen so that of those called answered 19 in 20 are
PERHAPS = 0.3  # at or above: perhaps
_ENOUGH = 0.3  # share of open kinds that is trusted in a question for a reason
_SHOWN = 3  # passages of evidence


@dataclass(frozen=True)
class Found:
    """One part of a question, how surely it is answered, and the passages by how well they fit."""

    part: Part
    probability: float
    passages: list[tuple[float, Held]]


class Dossier:
    """Passages indexed once, so that a question can be judged while it is typed.

    `about` is the name of the person the passages are about, "" where it is not known.
    """

    def __init__(self, passages: Iterable[Passage], about: str = ""):
        self.about = about
        self._shelf = shelf(tuple(passages), about)

    def judge(self, question: str) -> Judgement:
        """Say whether the passages answer `question`; every part has to be answered."""
        taken = asked(question, self.about)
        found = [self._found(part, taken) for part in taken.parts]
        if not found or not self._shelf.held:
            return Judgement("not_found", 0.0)
        surely = min(one.probability for one in found)
        return Judgement(state_of(surely), surely, _evidence(found))

    def _found(self, part: Part, taken: Asked) -> Found:
        wanted = self.wanted(part, taken)
        ranked = self.ranked(wanted)
        measures = measures_of(wanted, [(odds, m) for odds, _, m in ranked])
        surely = probability(weighed(measures, weights()["question"]))
        return Found(part, surely, [(odds, one) for odds, one, _ in ranked])

    def wanted(self, part: Part, taken: Asked) -> Wanted:
        """A part of a question as it is looked for on this shelf."""
        premise = taken.premise_stems - self._shelf.name_stems
        asking = f"{taken.premise} {part.clause}" if taken.premise and part.points_back else part.clause
        return Wanted(part, _fitting(part, kinds().of(asking)), premise, self._shelf)

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


def _evidence(found: list[Found]) -> tuple[Evidence, ...]:
    """The best passage of each part, then the next best of all."""
    firsts = [one.passages[0][1] for one in found if one.passages]
    rest = sorted((pair for one in found for pair in one.passages[1:]), key=lambda pair: -pair[0])
    chosen = dict.fromkeys(held.passage for held in [*firsts, *(held for _, held in rest)])
    return tuple(Evidence(p.text, p.source, p.span) for p in list(chosen)[:_SHOWN])

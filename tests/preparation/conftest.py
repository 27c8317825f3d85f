"""What the tests of this room share: Ben's interview with two goals and four questions, and a page about him."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from halfhour.preparation.models import Goal, Question
from halfhour.research.intake import Intake, take_in
from halfhour.research.models import Source

PAGE = b"""<!doctype html><html><head><title>Ben Castellan</title></head><body><main><h1>Ben Castellan</h1>
<h2>Education</h2><ul><li>J.D., Rosecliff College of Law, 2009</li><li>B.A., Portland State University, 2004</li></ul>
<h2>Practice</h2><p>Ben advises family orchards on leases and wills.</p>
<h2>Memberships</h2><ul><li>Oregon State Bar</li></ul></main></body></html>"""


@dataclass
class Prepared:
    """Ben's interview, prepared."""

    interview: object
    week: Goal
    path: Goal
    questions: list[Question]
    source: Source

    @property
    def page(self) -> str:
        return f"/preparation/{self.interview.pk}/"

    def order(self) -> list[tuple[str, str | None]]:
        rows = Question.objects.filter(interview=self.interview).in_order().select_related("goal")
        return [(each.text, each.goal and each.goal.text) for each in rows]


@pytest.fixture
def prepared(world):
    interview = world.with_ben
    Question.objects.filter(interview=interview).delete()
    Goal.objects.filter(interview=interview).delete()
    week = Goal.set_for(interview, "Learn how a partner's week divides", most=3)
    path = Goal.set_for(interview, "Learn about the path into orchards and land", most=3)
    questions = [
        Question.add(interview, "What takes more of a week than students expect?", goal=week, must_ask=True),
        Question.add(interview, "What would you stop doing, if you could?", goal=week),
        Question.add(interview, "Where did you go to law school?", goal=path),
        Question.add(interview, "What surprised you about orchards?"),
    ]
    source = take_in(world.ben, Intake(PAGE, "ben.html"), at=world.at, place="firm")
    return Prepared(interview, week, path, questions, source)


@pytest.fixture
def evas(world):
    """What Eve has prepared, which Sam must not reach."""
    goal = Goal.set_for(world.evas_interview, "Learn of mediation", most=3)
    return goal, Question.add(world.evas_interview, "What makes two people settle?", goal=goal)

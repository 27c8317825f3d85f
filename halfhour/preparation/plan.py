"""The page of goals and questions as one frozen picture: what is asked, for what, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.interviews.models import Interview
from halfhour.letters.given import wish_said
from halfhour.outreach.asking import latest_of
from halfhour.people.models import Kind, Note
from halfhour.preparation.coverage import Coverage, Length, coverage
from halfhour.preparation.gathered import Gathered, gathered_about, job_asked
from halfhour.preparation.goal_hint import Hint, hint
from halfhour.preparation.models import Goal, Question
from halfhour.preparation.off_limits import Matter, off_limits
from halfhour.preparation.offered import FIRST, Offered, offered
from halfhour.research.dossier import dossier
from halfhour.research.models import NotForMe
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy
from halfhour.wording.job_asking import Finding


@dataclass(frozen=True)
class Quoted:
    """A passage that answers a question, and where it stands."""

    quote: str
    title: str
    read_at: datetime


@dataclass(frozen=True)
class Looked:
    """Could I have looked this up? `state` is answered, perhaps or not_found; of no words there is nothing to say."""

    state: str
    quotes: tuple[Quoted, ...] = ()
    half: str = ""
    better: str = ""
    job: Finding | None = None
    matter: Matter | None = None

    @property
    def has_more(self) -> bool:
        return bool((self.state != "not_found" and self.quotes) or self.better or self.half)

    @property
    def instead(self) -> str:
        """The question to ask in place of one that asks for a job, as the advice quotes it."""
        quoted = re.search(r"“([^”]+\?)”", _(self.job.rewrite)) if self.job else None
        return quoted[1] if quoted else ""

    @property
    def unfit(self) -> str:
        """Why it is better not asked: "job", "matter", or "" where it may be."""
        return "job" if self.job else "matter" if self.matter else ""


@dataclass(frozen=True)
class Asked:
    """A question in its place: its number from 1, what was found about it, and which ways it can move."""

    row: Question
    number: int
    looked: Looked
    up: bool
    down: bool

    @property
    def id(self) -> UUID:
        return self.row.pk

    @property
    def goal(self) -> UUID | None:
        return self.row.goal_id

    @property
    def minutes(self) -> int:
        return self.row.minutes

    @property
    def must_ask(self) -> bool:
        return self.row.must_ask

    @property
    def state(self) -> str:
        """What the check says, unless the student keeps the question as it is."""
        return "not_found" if self.row.kept_mine else self.looked.state

    @property
    def unfit(self) -> str:
        return self.looked.unfit


@dataclass(frozen=True)
class Sought:
    """A goal with its questions. `row` is None for the questions without a goal."""

    row: Goal | None
    number: int
    questions: tuple[Asked, ...]
    hint: Hint = ""

    @property
    def all_answered(self) -> bool:
        """Each of its questions is answered by what was read."""
        return bool(self.questions) and all(each.state == "answered" for each in self.questions)


@dataclass(frozen=True)
class Dropped:
    """A question to leave out first, and why (as `coverage.Drop` says); it is one of `among` for goal `goal`."""

    asked: Asked
    why: str
    among: int
    goal: int


@dataclass(frozen=True)
class Plan:
    """What stands on the page of one interview."""

    interview: Interview
    meeting: Meeting | None
    goals: tuple[Sought, ...]
    loose: Sought
    coverage: Coverage
    most_goals: int
    question_minutes: int
    few: int
    many: int
    has_sources: bool
    jotted: tuple[Note, ...]
    suggestions: tuple[Offered, ...]
    wish: str = ""  # what the request said, while it is not a goal yet

    @property
    def questions(self) -> tuple[Asked, ...]:
        return tuple(each for goal in (*self.goals, self.loose) for each in goal.questions)

    @property
    def suggested_first(self) -> tuple[Offered, ...]:
        return self.suggestions[:FIRST]

    @property
    def suggested_too(self) -> tuple[Offered, ...]:
        return self.suggestions[FIRST:]

    @property
    def gone(self) -> int:
        """The minute at which the questions end, if each takes what it may."""
        return self.coverage.length.opening + self.coverage.taken

    @property
    def over(self) -> int:
        """Minutes too many."""
        return max(0, -self.coverage.left)

    @property
    def more(self) -> int:
        """How many usual questions still fit."""
        return max(0, self.coverage.left) // self.question_minutes

    @property
    def drop_first(self) -> tuple[Dropped, ...]:
        """What to leave out if time is short, the first to go first."""
        by_id = {each.id: each for each in self.questions}
        goals: dict[UUID | None, int] = {goal.row.pk: goal.number for goal in self.goals if goal.row}
        return tuple(
            Dropped(by_id[each.id], each.why, each.beside + 1, goals.get(by_id[each.id].goal, 0))
            for each in self.coverage.drop_first
        )

    @property
    def next_goal(self) -> int:
        """The number that one more goal would have; 0 if half an hour holds no more."""
        return len(self.goals) + 1 if len(self.goals) < self.most_goals else 0

    @property
    def to_be_asked(self) -> UUID | None:
        """The first goal that has no question yet."""
        return next((each.row.pk for each in self.goals if each.row and not each.questions), None)


def plan_of(interview: Interview, policy: Policy) -> Plan:
    """Gather the plan, in a fixed number of queries."""
    student, person = interview.student_id, interview.person
    gathered = gathered_about(person)
    goals = list(Goal.objects.of(student).filter(interview=interview).in_order())
    of_person = list(Question.objects.of(student).filter(interview__person=person).in_order())
    rows = [each for each in of_person if each.interview_id == interview.pk]
    sought = _sought(goals, rows, gathered)
    meeting = standing(interview)
    used = {each.note_id for each in of_person}
    notes = Note.objects.of(student).filter(person=person, is_question=True).order_by("noted_at")
    minutes = meeting.minutes if meeting else usual_minutes(person.kind, policy)
    put_away = NotForMe.objects.words_of(person, NotForMe.Offer.QUESTION)
    few, many = policy.questions_for(minutes)
    return Plan(
        interview=interview,
        meeting=meeting,
        goals=tuple(sought[:-1]),
        loose=sought[-1],
        coverage=coverage(
            [each for goal in sought for each in goal.questions],
            [each.pk for each in goals],
            Length(minutes, policy.opening_minutes, policy.closing_minutes),
        ),
        most_goals=policy.goals_most,
        question_minutes=policy.question_minutes,
        few=few,
        many=many,
        has_sources=bool(gathered.sources),
        jotted=tuple(each for each in notes if each.pk not in used),
        suggestions=offered(dossier(person).facts, goals, person.kind, of_person, gathered, put_away=put_away),
        wish="" if goals else _as_goal(interview.wish.strip() or _said_in_request(interview)),
    )


def _as_goal(wish: str) -> str:
    """A wish as it stands alone: in the letter it goes on after “to learn”."""
    return wish[:1].upper() + wish[1:]


def _said_in_request(interview: Interview) -> str:
    """What the request that was sent says the student wants to learn."""
    request = latest_of(interview)
    return wish_said(request.letter.text) if request and request.sent_at else ""


def standing(interview: Interview) -> Meeting | None:
    """The meeting that is agreed, if one is."""
    return Meeting.objects.of(interview.student_id).standing().filter(interview=interview).order_by("starts_at").last()


def usual_minutes(kind: str, policy: Policy) -> int:
    """How long a talk is counted before its length is agreed."""
    return policy.talk_minutes_judge if kind == Kind.JUDGE else policy.talk_minutes_least


def look_up(text: str, gathered: Gathered, taken: Collection[str] = ()) -> Looked:
    """What is found about a question: whether it is answered, asks for a job, or is better left alone.

    The better question is none of those `taken`: asked already, or offered in place of another.
    """
    if not any(map(str.isalnum, text)):
        return Looked("not_found")
    judged = gathered.judge(text)
    quotes = [
        Quoted(each.quote, gathered.sources[each.source].title, gathered.sources[each.source].read_at)
        for each in judged.evidence
    ]
    return Looked(
        state=judged.state,
        quotes=tuple(quotes[:1]) if judged.half or judged.state != "not_found" else (),
        half=judged.half,
        better=gathered.another(text, frozenset(taken)) if judged.better in taken else judged.better,
        job=job_asked(text),
        matter=off_limits(text),
    )


def _sought(goals: Sequence[Goal], rows: Sequence[Question], gathered: Gathered) -> list[Sought]:
    """The goals with their questions, numbered through; what serves none comes last."""
    known: list[Goal | None] = [*goals, None]
    under = {goal and goal.pk: [each for each in rows if each.goal_id == (goal and goal.pk)] for goal in known}
    groups = len(goals) + bool(under[None])
    found, number, taken = [], 0, {each.text for each in rows}
    for place, goal in enumerate(known):
        asked = []
        for at, row in enumerate(under[goal and goal.pk]):
            number += 1
            last = at == len(under[goal and goal.pk]) - 1
            looked = look_up(row.text, gathered, taken)
            taken |= {looked.better} - {""}
            asked.append(Asked(row, number, looked, up=at + place > 0, down=not last or place < groups - 1))
        found.append(Sought(goal, place + 1, tuple(asked), hint(goal.text) if goal else ""))
    return found

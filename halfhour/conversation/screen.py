"""What the talk screen shows, gathered in one look: clock, questions by goal, jottings, numbers, words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.conversation.events import (
    UNDER_THE_THUMB,
    Balance,
    EventKind,
    Jotting,
    at_hand,
    balance,
    latest,
    said_to_writing,
)  # fmt: skip
from halfhour.conversation.models import Conversation
from halfhour.conversation.ruler import Ruler
from halfhour.foundation.ids import new_id
from halfhour.interviews.models import Introduction
from halfhour.preparation.models import Goal, Question
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy

HOUR, DAY = 60, 24 * 60  # minutes
REHEARSAL_MINUTES = 10  # the overview, two questions and the end, at a calm pace
OPEN = ("", EventKind.OPEN_AGAIN)  # neither asked nor skipped, nor came up


@dataclass(frozen=True)
class Listed:
    """A question on the screen, and what became of it: empty, asked, skipped or came_up."""

    id: UUID
    text: str
    must_ask: bool
    state: str
    minutes: int = 0
    goal: UUID | None = None
    has_time: bool = True  # whether it still fits before the closing minutes

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def mark(self) -> str:
        return "empty" if self.is_open else "slashed" if self.state == EventKind.SKIPPED else "full"


@dataclass(frozen=True)
class ByGoal:
    """The questions under one goal; `text` is empty for those that serve none."""

    text: str
    questions: list[Listed]

    @property
    def mark(self) -> str:
        """How far this goal is covered, at a glance."""
        return "empty" if not self.asked else "full" if self.asked == len(self.questions) else "half"

    @property
    def asked(self) -> int:
        return sum(each.state in (EventKind.ASKED, EventKind.CAME_UP) for each in self.questions)


@dataclass(frozen=True)
class Screen:
    """All that a talk's page and its fragments show at one moment."""

    talk: Conversation
    ruler: Ruler
    goals: list[ByGoal]
    jottings: list[Jotting]
    named: list[Introduction]
    may_write: bool | None
    balance: Balance
    policy: Policy
    at_hand: UUID | None
    late: str  # who said to be late: they, me, or nobody

    @property
    def state(self) -> str:
        """`before` it begins, `running`, or `ended`."""
        return "before" if self.talk._state.adding else "ended" if self.talk.closed_at else "running"

    @property
    def begins_in(self) -> int:
        """Minutes until it begins, counted up; none once it could have begun."""
        return max(0, ceil((self.ruler.began_at - self.ruler.at).total_seconds() / 60))

    @property
    def begins(self) -> tuple[int, str]:
        """How long until it begins, and the words for it: in minutes under two hours, in hours under two days."""
        minutes = self.begins_in
        if minutes >= 2 * DAY:
            return round(minutes / DAY), _("days until it begins")
        if minutes >= 2 * HOUR:
            return round(minutes / HOUR), _("hours until it begins")
        return minutes, ngettext("minute until it begins", "minutes until it begins", minutes)

    @property
    def minutes(self) -> int:
        """How long it would be if it began on time."""
        meeting = self.talk.meeting
        return meeting.minutes if meeting else self.ruler.minutes

    @property
    def question_at_hand(self) -> Listed | None:
        return next((each for goal in self.goals for each in goal.questions if each.id == self.at_hand), None)

    @property
    def person(self) -> Any:
        return self.talk.interview.person

    def with_questions(self, most: int) -> Screen:
        """The same with so many questions only, must-asks first."""
        each_one = sorted((each for goal in self.goals for each in goal.questions), key=lambda one: not one.must_ask)
        kept = {each.id for each in each_one[:most]}
        goals = [replace(goal, questions=[each for each in goal.questions if each.id in kept]) for goal in self.goals]
        return replace(self, goals=[goal for goal in goals if goal.questions])

    @property
    def next(self) -> Listed | None:
        """The next must-ask; when none is left, the next question."""
        waiting = [each for goal in self.goals for each in goal.questions if each.is_open]
        return next((each for each in waiting if each.must_ask), waiting[0] if waiting else None)

    @property
    def last_jotted(self) -> str:
        """What was kept last: the draft on the device that equals it has arrived."""
        return self.jottings[-1].text if self.jottings else ""

    @property
    def phone(self) -> str:
        return (self.talk.meeting.their_phone if self.talk.meeting else "") or self.person.phone

    @property
    def is_mine_much(self) -> bool:
        """A mild hint: not before the overview is behind, and never twice as loud."""
        return self.balance.mine > self.policy.share_most and self.ruler.gone >= self.policy.share_from_minute

    @property
    def message_at(self) -> datetime:
        return self._agreed + timedelta(minutes=self.policy.video_fails_message_minute)

    @property
    def call_at(self) -> datetime:
        return self._agreed + timedelta(minutes=self.policy.video_fails_call_minute)

    @property
    def _agreed(self) -> datetime:
        return self.talk.meeting.starts_at if self.talk.meeting else self.talk.began_at

    @property
    def kinds(self) -> tuple:
        return UNDER_THE_THUMB


def screen(talk: Conversation, *, at: datetime, policy: Policy) -> Screen:
    """The talk as it stands at that moment."""
    events = talk.events()
    ruler = Ruler.of(talk.began_at, talk.ends_at, at=at, policy=policy)
    return Screen(
        talk=talk,
        ruler=ruler,
        goals=with_time(questions_by_goal(talk.interview, latest(events)), ruler),
        jottings=[each.jotting for each in events if each.kind == EventKind.JOT],
        named=list(Introduction.objects.of(talk.student_id).filter(interview=talk.interview).order_by("created_at")),
        may_write=said_to_writing(events),
        balance=balance(events, until=min(at, talk.closed_at or at)),
        policy=policy,
        at_hand=at_hand(events),
        late=next((each.payload["who"] for each in reversed(events) if each.kind == EventKind.LATE), ""),
    )


def with_time(goals: list[ByGoal], ruler: Ruler) -> list[ByGoal]:
    """The same, with those marked that no longer fit before the closing minutes: must-asks go first."""
    waiting = [each for goal in goals for each in goal.questions if each.is_open]
    left = (ruler.closes_at - max(ruler.at, ruler.opens_until)).total_seconds() / 60
    out = set()
    for each in sorted(waiting, key=lambda one: not one.must_ask):
        left -= each.minutes
        if left < 0 and not each.must_ask:
            out.add(each.id)
    return [
        replace(goal, questions=[replace(each, has_time=each.id not in out) for each in goal.questions])
        for goal in goals
    ]


def questions_by_goal(interview: Any, states: dict[UUID, str]) -> list[ByGoal]:
    """In the order of asking, goal by goal; what serves no goal comes last."""
    mine = {"interview": interview}
    questions = list(Question.objects.of(interview.student_id).filter(**mine).in_order())
    goals = [*Goal.objects.of(interview.student_id).filter(**mine).in_order(), None]
    found = []
    for goal in goals:
        under = [each for each in questions if each.goal_id == (goal.id if goal else None)]
        if under:
            listed = [
                Listed(each.id, each.text, each.must_ask, states.get(each.id, ""), each.minutes, each.goal_id)
                for each in under
            ]
            found.append(ByGoal(goal.text if goal else "", listed))
    return found


def expected(interview: Any, *, at: datetime, policy: Policy) -> Conversation:
    """The talk that has not begun, as it was agreed; without an agreement as if it began now. Not saved."""
    meeting = meeting_of(interview, at)
    begins = max(at, meeting.starts_at) if meeting and at < meeting.ends_at else at
    return Conversation.expected(
        interview, at=begins, minutes=meeting.minutes if meeting else policy.talk_minutes_most, meeting=meeting
    )


def rehearsed(interview: Any, *, at: datetime) -> Conversation:
    """A short talk with nobody. Not saved, and under an id of its own: nothing of it reaches the real one."""
    talk = Conversation.expected(interview, at=at, minutes=REHEARSAL_MINUTES)
    talk.id = new_id()
    return talk


def is_near(interview: Any, *, at: datetime, policy: Policy) -> bool:
    """Whether the screen opens by itself: some minutes before the agreed start, until the agreed end."""
    meeting = meeting_of(interview, at)
    opens = timedelta(minutes=policy.screen_opens_minutes)
    return bool(meeting and meeting.starts_at - opens <= at < meeting.ends_at)


def meeting_of(interview: Any, at: datetime) -> Meeting | None:
    """The meeting this talk is: the latest that stands and has not long gone by."""
    standing = Meeting.objects.of(interview.student_id).standing().filter(interview=interview)
    return standing.filter(starts_at__gt=at - timedelta(days=1)).order_by("starts_at").first()

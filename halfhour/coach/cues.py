"""What is to be done next, by whom it is said, and why: rules run over a situation. Pure, and never stored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from halfhour.coach.present import PHASES, WAITING, Present, phase
from halfhour.coach.rules.all import RULES
from halfhour.coach.rules.rule import Duty, Rule
from halfhour.coach.rules.sources import Source
from halfhour.coach.situation import Interview, Person, Situation
from halfhour.coach.when import GROUPS, group, when
from halfhour.foundation.words import Words, words
from halfhour.student.policy import Policy

BY_PHASE = {one: tuple(rule for rule in RULES if one in rule.phases) for one in PHASES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One line of Today. The button's page is found by `verb` and `target`; all Words are translated at the page."""

    rule: str
    stage: str
    subject: UUID
    what: Words
    when: Words
    group: str  # owed, today, week
    because: Words
    source: Source
    button: Words
    verb: str
    target: UUID
    shown_at: datetime
    due_at: datetime
    owed_at: datetime | None
    fact: Words | None = None
    person: Person | None = None
    interview_id: UUID | None = None
    may_be_declined: bool = False
    set_here: bool = False  # the school has set a number of this rule

    @property
    def is_owed(self) -> bool:
        return self.group == "owed"


def cues_in(situation: Situation, at: datetime, policy: Policy) -> tuple[Cue, ...]:
    """Everything that is to be done at that moment, what is owed first, then by the day it is due."""
    present = Present.of(situation, at, policy)
    declined = _declined(present)
    paused = is_paused(situation, at)
    found = [
        _cue(rule, duty, subject, present)
        for rule, subject, duty in _duties(present)
        if duty.shown_at <= at
        and (rule.hurts_others or not paused)
        and not (rule.settled_by_student and (rule.id, duty.subject) in declined)
    ]
    once: dict[tuple[str, UUID], Cue] = {}
    for cue in sorted(found, key=partial(_order, at)):
        once.setdefault((cue.rule, cue.subject), cue)  # two talks ask for one overview: the nearer one says so
    return tuple(once.values())


def is_paused(situation: Situation, at: datetime) -> bool:
    """Whether the student has declared a bad week, and has not ended it."""
    today = at.astimezone(situation.student.zone).date()
    return any(
        pause.starts_on <= today <= pause.ends_on and not (pause.ended_at and pause.ended_at <= at)
        for pause in situation.pauses
    )


def grouped(cues: Iterable[Cue]) -> dict[str, list[Cue]]:
    """The cues under owed, today and week; a group without any is left out."""
    parts: dict[str, list[Cue]] = {name: [] for name in GROUPS}
    for cue in cues:
        parts[cue.group].append(cue)
    return {name: part for name, part in parts.items() if part}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of “Waiting for an answer”: since when, and when the coach will say something again."""

    interview_id: UUID
    approach_id: UUID
    person: Person
    sent_on: date
    business_days: int
    reminded_on: date | None = None


def waiting(situation: Situation, at: datetime, policy: Policy) -> tuple[Waiting, ...]:
    """Who has not answered yet, the longest first. Silence is usual: no row is a fault."""
    present = Present.of(situation, at, policy)
    rows = []
    for interview in situation.interviews:
        approach = interview.approach
        if approach and phase(interview, at) == WAITING:
            sent = present.day_of(approach.sent_at)
            rows.append(
                Waiting(
                    interview_id=interview.id,
                    approach_id=approach.id,
                    person=interview.person,
                    sent_on=sent,
                    business_days=present.business_days_since(sent),
                    reminded_on=present.day_of(max(approach.nudged_at)) if approach.nudged_at else None,
                )
            )
    return tuple(sorted(rows, key=lambda row: (row.sent_on, row.person.name)))


def _duties(present: Present) -> Iterator[tuple[Rule, Any, Duty]]:
    situation, off = present.situation, present.policy.rules_off
    subjects = {
        "student": (situation.student,),
        "introduction": situation.introductions,
        "advice": situation.advice,
        "promise": situation.promises,
        "lead": situation.leads,
        "met": situation.met,
        "news": situation.news,
        "friend": situation.friends,
    }
    for interview in situation.interviews:
        for rule in BY_PHASE[phase(interview, present.at)]:
            if rule.id not in off:
                for duty in rule.look(interview, present):
                    yield rule, interview, duty
    for rule in RULES:
        if rule.id not in off:
            for subject in subjects.get(rule.over, ()):
                for duty in rule.look(subject, present):
                    yield rule, subject, duty


def _declined(present: Present) -> frozenset[tuple[str, UUID | None]]:
    return frozenset(
        (one.rule, one.subject) for one in present.situation.declined if one.until is None or present.today < one.until
    )


def _cue(rule: Rule, duty: Duty, subject: Any, present: Present) -> Cue:
    interview = subject if isinstance(subject, Interview) else None
    person = duty.person or (interview.person if interview else None)
    places = {**dict(duty.places), **({"name": person.name} if person else {})}
    numbers = {name: getattr(present.policy, name) for name in rule.numbers}
    return Cue(
        rule=rule.id,
        stage=rule.stage,
        subject=duty.subject,
        what=words(duty.words or rule.words, **places),
        when=when(duty, present),
        group=group(duty, present),
        because=words(rule.because, **{**numbers, **places}),
        source=rule.source,
        button=words(rule.button),
        verb=rule.verb,
        target=duty.target or duty.subject,
        shown_at=duty.shown_at,
        due_at=duty.due_at,
        owed_at=duty.owed_at,
        fact=duty.fact,
        person=person,
        interview_id=interview.id if interview else duty.interview_id,
        may_be_declined=rule.settled_by_student,
        set_here=bool(present.policy.set_here.intersection(rule.numbers)),
    )


def _order(at: datetime, cue: Cue) -> tuple[int, bool, datetime, str, str]:
    """Owed, then what today asks for, then what can be done when there is time; each by its day."""
    has_time = not cue.is_owed and cue.due_at <= at
    first = cue.owed_at if cue.is_owed and cue.owed_at else cue.due_at
    return GROUPS.index(cue.group), has_time, first, cue.person.name if cue.person else "", cue.rule

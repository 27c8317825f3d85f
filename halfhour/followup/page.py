"""What the page after a talk shows, gathered in one look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from halfhour.conversation.events import Jotting, said_to_writing
from halfhour.conversation.models import Conversation, JottingKind
from halfhour.followup.debrief import ADVICE, LEAD, LEARNED, MINE, NAME, THEIRS, sorted_id
from halfhour.followup.due import ThanksDue
from halfhour.followup.giver import heard
from halfhour.followup.models import Advice, Debrief, Lead, Learning, Promise
from halfhour.followup.thanking import Owed, card_or_mail, due_of, owed
from halfhour.foundation.ids import new_id
from halfhour.interviews.models import Introduction
from halfhour.people.models import Contact
from halfhour.preparation.models import Goal
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy

LETTER_OF_IT, THANKS_FOR_IT = ("report",), ("letter",)
LEARNINGS = 3  # so many fields stand ready

# What a jotting of each kind most probably is; the others stand behind “More”.
LIKELY = {
    JottingKind.NOTE: (LEARNED, ADVICE),
    JottingKind.FOLLOW_UP: (MINE, ADVICE),
    JottingKind.REMEMBER: (MINE, NAME),
    JottingKind.IMPORTANT: (LEARNED, ADVICE),
    JottingKind.WORK: (LEAD, THEIRS),
}
EVERY = (LEARNED, ADVICE, NAME, MINE, THEIRS, LEAD)


@dataclass(frozen=True)
class Sortable:
    """A jotting, where it was put already, and where else it may go."""

    jotting: Jotting
    put: tuple[str, ...]

    @property
    def likely(self) -> list[str]:
        wanted = LIKELY.get(JottingKind(self.jotting.kind), (LEARNED, ADVICE))
        return [each for each in wanted if each not in self.put]

    @property
    def others(self) -> list[str]:
        return [each for each in EVERY if each not in self.put and each not in self.likely]


@dataclass(frozen=True)
class Page:
    """All of the days after one talk."""

    interview: Any
    talk: Conversation | None
    meeting: Meeting | None
    debrief: Debrief
    jottings: list[Sortable]
    goals: list[Goal]
    learned: list[Learning]
    advice: list[Advice]
    names: list[Introduction]
    promises: list[Promise]
    leads: list[Lead]
    origins: list[Introduction]
    thanks: list[Owed]
    ended_at: datetime | None
    due: ThanksDue | None
    at: datetime
    policy: Policy

    @property
    def person(self) -> Any:
        return self.interview.person

    @property
    def is_ahead(self) -> bool:
        """Nothing to follow up: no talk was held, and none was written down."""
        return self.ended_at is None and self.debrief._state.adding

    @property
    def leads_with(self) -> str:
        """Which part stands first: debrief, thanks, advice, names, or touch once all is done."""
        if self.debrief.done_at is None:
            return "debrief"
        if not all(each.thanked_at for each in self.thanks):
            return "thanks"
        if any(each.is_open or not each.was_told for each in self.advice):
            return "advice"
        if any(each.person_id is None and not each.set_aside_at for each in self.names):
            return "names"
        return "touch"

    @property
    def parts(self) -> list[str]:
        """The parts of the page, what is next first."""
        every = ["thanks", "advice", "promises", "names", "leads", "touch", "close"]
        first = [self.leads_with] if self.leads_with in every else []
        return first + [each for each in every if each not in first]

    @property
    def thanks_state(self) -> str:
        return self.due.state(self.at) if self.due else "due"

    @property
    def zone(self) -> Any:
        return self.interview.student.tz

    @property
    def due_on(self) -> date | None:
        return self.due.due_on(self.zone) if self.due else None

    @property
    def owed_since(self) -> date | None:
        return self.due.owed_since(self.zone) if self.due else None

    @property
    def form_of_thanks(self) -> str:
        return card_or_mail(self.debrief)

    @property
    def advice_by(self) -> date:
        """The day that is proposed for advice without one."""
        return self.interview.student.today(self.at) + timedelta(days=self.policy.advice_days)

    @property
    def may_write(self) -> bool | None:
        """As the debrief has it, else as it was tapped in the talk."""
        if self.debrief.may_write_again is not None or not self.debrief._state.adding or self.talk is None:
            return self.debrief.may_write_again
        return said_to_writing(self.talk.events())

    @property
    def names_here(self) -> list[Introduction]:
        """Those given in this talk; others of the same giver are not this debrief's."""
        return [each for each in self.names if each.interview_id == self.interview.pk]

    @property
    def may_ask_names(self) -> bool:
        """Nobody was named, or it was said before that the letter asks; a second request would be too much."""
        return self.debrief.asks_names or not self.names_here

    @property
    def blank_learned(self) -> list[UUID]:
        return [new_id() for _each in range(max(1, LEARNINGS - len(self.learned)))]

    @property
    def blank(self) -> UUID:
        """An id for a row to come: saved twice, it is one row."""
        return new_id()

    @property
    def last_contact(self) -> Contact | None:
        return Contact.objects.of(self.interview.student_id).latest_with(self.person)


def page_of(interview: Any, *, at: datetime, policy: Policy) -> Page:
    """Everything that hangs on this talk, in the order in which it came."""
    student, mine = interview.student_id, {"interview": interview}
    talk = Conversation.objects.of(student).filter(**mine).order_by("began_at").last()
    meeting = latest_meeting(interview)
    debrief = Debrief.objects.of(student).filter(**mine).first()
    debrief = debrief or Debrief(student_id=student, interview=interview, revision=1)
    ended_at = (talk.closed_at if talk else None) or (meeting.ends_at if meeting and meeting.ends_at <= at else None)
    rows: dict[str, QuerySet[Any]] = {
        "learned": Learning.objects.of(student).filter(debrief__interview=interview),
        "advice": Advice.objects.of(student).filter(**mine).select_related(*LETTER_OF_IT),
        "names": Introduction.objects.of(student).filter(by=interview.person),
        "promises": Promise.objects.of(student).filter(**mine),
        "leads": Lead.objects.of(student).filter(**mine).select_related(*THANKS_FOR_IT),
        "origins": Introduction.objects.of(student).filter(person=interview.person).select_related("by"),
    }
    found = {name: list(each.order_by("created_at", "id")) for name, each in rows.items()}
    found["names"] = heard(found["names"])
    ids = {row.pk for each in found.values() for row in each}
    return Page(
        interview=interview, talk=talk, meeting=meeting, debrief=debrief, ended_at=ended_at, at=at, policy=policy,
        jottings=[_sortable(each, ids) for each in (talk.jottings() if talk else [])],
        goals=list(Goal.objects.of(student).filter(**mine).in_order()), thanks=owed(interview),
        due=due_of(interview, ended_at, policy=policy) if ended_at else None, **found,
    )  # fmt: skip


def latest_meeting(interview: Any) -> Meeting | None:
    """The one this talk was, or will be."""
    return Meeting.objects.of(interview.student_id).standing().filter(interview=interview).order_by("starts_at").last()


def _sortable(jotting: Jotting, ids: set[UUID]) -> Sortable:
    return Sortable(jotting, tuple(each for each in EVERY if sorted_id(jotting.id, each) in ids))

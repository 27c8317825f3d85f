"""Who has not answered yet: since when, what came instead, and from which day on a reminder is polite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post.models import Message, MessageKind
from halfhour.outreach.models import Approach
from halfhour.outreach.nudging import Silence, nudge_from
from halfhour.people.models import Contact
from halfhour.student.business_days import business_days_between
from halfhour.student.policy import Policy


@dataclass(frozen=True)
class WaitingRow:
    """One request that waits. `nudge_on`: the first day for a reminder, None when none is to follow."""

    interview: UUID
    name: str
    written_on: date
    reminded_on: date | None
    business_days: int
    nudge_on: date | None
    may_nudge: bool
    came: str = ""  # answer, bounce or away: what lies among the answers and is not decided

    @property
    def may_rest(self) -> bool:
        return self.nudge_on is None


def waiting_rows(student: Any, *, today: date, policy: Policy) -> list[WaitingRow]:
    """In four queries, who has waited longest first."""
    open_ones = Approach.objects.of(student).open().filter(interview__closed_at=None)
    rows = list(
        open_ones.order_by("letter__sent_at").values_list(
            "interview_id", "interview__person_id", "interview__person__name", "interview__person__kind", "letter_id",
            "letter__sent_at",
        )
    )  # fmt: skip
    letters, persons = [row[4] for row in rows], [row[1] for row in rows]
    nudges = _grouped(
        Letter.objects.of(student).sent().filter(reply_to__in=letters, kind=LetterKind.NUDGE)
        .values_list("reply_to_id", "sent_at")
    )  # fmt: skip
    contacts = _grouped(Contact.objects.of(student).filter(person__in=persons).values_list("person_id", "happened_at"))
    came = dict(
        Message.objects.of(student).filter(person__in=persons)
        .filter(Q(settled_at=None) | Q(kind=MessageKind.AWAY))
        .exclude(kind=MessageKind.INVITATION).order_by("came_at").values_list("person_id", "kind")
    )  # fmt: skip
    found = []
    for interview, person, name, kind, letter, sent_at in rows:
        last = max(each for each in (sent_at, *nudges[letter], *contacts[person]) if each)
        silence = Silence(student.today(last), len(nudges[letter]), to_judge=kind == "judge")
        nudge_on = nudge_from(silence, policy, today=today)
        found.append(
            WaitingRow(
                interview, name, student.today(sent_at), student.today(max(nudges[letter])) if nudges[letter] else None,
                business_days_between(silence.since, today, policy), nudge_on, nudge_on == today, came.get(person, ""),
            )
        )  # fmt: skip
    return found


def _grouped(pairs: Iterable[Any]) -> dict[UUID, list[datetime]]:
    found: dict[UUID, list[datetime]] = defaultdict(list)
    for key, moment in pairs:
        found[key].append(moment)
    return found

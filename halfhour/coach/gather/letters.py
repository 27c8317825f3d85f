"""Requests, reminders and drafts, by the key of their interview."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from halfhour.coach.gather.scope import Asked, ListOf
from halfhour.coach.situation import Approach, Draft
from halfhour.interviews.models import Introduction, MayUseName
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.outreach.models import Approach as ApproachRow
from halfhour.student.policy import Policy
from halfhour.wording import draft as wording
from halfhour.wording.letter import checks

ANSWERED = ("answered_at", "answer", "later_on", "replied_at", "withdrawn_at")
KEY = ("interview_id", "person_id")

APPROACHES = ListOf(
    lambda scope: ApproachRow.objects.filter(**scope.of_interviews, letter__sent_at__isnull=False)
    .order_by("letter__sent_at").values_list("interview_id", "id", "letter__sent_at", "letter__channel", *ANSWERED),
    as_kept=KEY,
)  # fmt: skip
LATER = ListOf(
    lambda scope: Letter.objects.filter(**scope.of_interviews, sent_at__isnull=False).exclude(kind=LetterKind.APPROACH)
    .order_by().values_list("interview_id", "kind", "channel", "sent_at"),
    as_kept=KEY,
)  # fmt: skip
DRAFTS = ListOf(
    lambda scope: Letter.objects.filter(**scope.of_interviews, sent_at=None).order_by("created_at").values_list(
        "interview_id", "person_id", "id", "kind", "channel", "created_at", "subject", "text", "person__kind",
        "person__name", "interview__for_course",
    ),
    as_kept=KEY,
)  # fmt: skip


MAY_NAME = ListOf(
    lambda scope: Introduction.objects.filter(**scope.of_persons, may_use_name=MayUseName.YES).values_list(
        "person_id", "by__name"
    ),
    as_kept=KEY,
)  # fmt: skip


class Letters:
    """What was written for some interviews, and what lies drafted."""

    def __init__(self, asked: Asked, policy: Policy) -> None:
        self.nudged: dict[Any, list[datetime]] = defaultdict(list)
        self.written: dict[Any, datetime] = {}
        self.connected: dict[Any, datetime] = {}
        for row in LATER.rows(asked):
            self._sent(*row)
        self.approaches: dict[Any, Approach] = {}
        for row in APPROACHES.rows(asked):
            self._approached(*row)
        may_name: dict[Any, list[str]] = defaultdict(list)
        for key, giver in MAY_NAME.rows(asked):
            may_name[key].append(giver)
        self.drafts: dict[Any, list[Draft]] = defaultdict(list)
        for key, person, *written in DRAFTS.rows(asked):
            self.drafts[key].append(
                _draft(written, policy, may_name=may_name.get(person, ()), premium=asked.has_premium)
            )

    def _sent(self, key: Any, kind: str, channel: str, sent_at: datetime) -> None:
        self.written[key] = max(self.written.get(key, sent_at), sent_at)
        if kind == LetterKind.NUDGE:
            self.nudged[key].append(sent_at)
        if channel == Channel.LINKEDIN:
            self.connected[key] = sent_at

    def _approached(self, key: Any, id: Any, sent_at: datetime, channel: str, *answer: Any) -> None:
        """The latest request of an interview stands for it: they come in the order in which they left."""
        self._sent(key, LetterKind.APPROACH, channel, sent_at)
        nudges = tuple(sorted(moment for moment in self.nudged.get(key, ()) if moment >= sent_at))
        self.approaches[key] = Approach(
            id=id, sent_at=sent_at, channel=channel, nudged_at=nudges, **dict(zip(ANSWERED, answer, strict=True))
        )


def _draft(row: list[Any], policy: Policy, *, may_name: Iterable[str], premium: bool) -> Draft:
    id, kind, channel, begun, subject, text, person_kind, name, course = row
    draft = wording.Draft(
        text=text,
        subject=subject,
        channel=channel,
        letter=kind,
        kind=person_kind or "",
        person_name=name or "",
        assigned=bool(course),
        may_name=tuple(may_name),
        premium=premium,
        numbers=wording.Numbers.of(policy),
    )
    return Draft(
        id=id,
        kind=kind,
        channel=channel,
        begun_at=begun,
        words=len(text.split()),
        characters=len(text),
        open=frozenset(check.id for check in checks(draft) if check.state != wording.FINE),
    )

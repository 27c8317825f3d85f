"""Requests, reminders and drafts, by interview."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from halfhour.coach.situation import Approach, Draft
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.outreach.models import Approach as ApproachRow
from halfhour.student.policy import Policy
from halfhour.wording import draft as wording
from halfhour.wording.letter import checks

ANSWERED = ("answered_at", "answer", "later_on", "replied_at", "withdrawn_at")


class Letters:
    """What was written for some interviews, and what lies drafted."""

    def __init__(self, student: Any, interviews: QuerySet, policy: Policy) -> None:
        self.nudged: dict[UUID, list[datetime]] = defaultdict(list)
        self.written: dict[UUID, datetime] = {}
        self.connected: dict[UUID, datetime] = {}
        self.thanked: dict[tuple[UUID, UUID], datetime] = {}
        of_interviews = Letter.objects.filter(student=student, interview__in=interviews).order_by()
        for row in of_interviews.filter(sent_at__isnull=False).values_list(
            "interview_id", "person_id", "kind", "channel", "sent_at"
        ):
            self._sent(*row)
        self.drafts = _drafts(of_interviews.filter(sent_at=None), policy)
        self.approaches = self._approaches(student, interviews)

    def _sent(self, interview: UUID, person: UUID, kind: str, channel: str, sent_at: datetime) -> None:
        self.written[interview] = max(self.written.get(interview, sent_at), sent_at)
        if kind == LetterKind.NUDGE:
            self.nudged[interview].append(sent_at)
        if kind == LetterKind.THANKS:
            self.thanked[interview, person] = sent_at
        if channel == Channel.LINKEDIN:
            self.connected[interview] = sent_at

    def _approaches(self, student: Any, interviews: QuerySet) -> dict[UUID, Approach]:
        """The latest request of each interview that left."""
        sent = ApproachRow.objects.filter(student=student, interview__in=interviews, letter__sent_at__isnull=False)
        latest: dict[UUID, Approach] = {}
        for id, interview, sent_at, channel, *answer in sent.order_by("letter__sent_at").values_list(
            "id", "interview_id", "letter__sent_at", "letter__channel", *ANSWERED
        ):
            nudges = tuple(sorted(moment for moment in self.nudged[interview] if moment >= sent_at))
            latest[interview] = Approach(
                id=id, sent_at=sent_at, channel=channel, nudged_at=nudges, **dict(zip(ANSWERED, answer, strict=True))
            )
        return latest


def _drafts(letters: QuerySet, policy: Policy) -> dict[UUID, list[Draft]]:
    drafts: dict[UUID, list[Draft]] = defaultdict(list)
    columns = ("id", "interview_id", "kind", "channel", "created_at", "subject", "text")
    about = ("person__kind", "person__name", "interview__for_course")
    for id, interview, kind, channel, begun, subject, text, person_kind, name, course in letters.values_list(
        *columns, *about
    ):
        draft = wording.Draft(
            text=text,
            subject=subject,
            channel=channel,
            letter=kind,
            kind=person_kind or "",
            person_name=name or "",
            assigned=bool(course),
            numbers=wording.Numbers.of(policy),
        )
        drafts[interview].append(
            Draft(
                id=id,
                kind=kind,
                channel=channel,
                begun_at=begun,
                words=len(text.split()),
                characters=len(text),
                open=frozenset(check.id for check in checks(draft) if check.state != wording.FINE),
            )
        )
    return drafts

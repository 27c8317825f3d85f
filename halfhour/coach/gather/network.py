"""What came of talks, whatever became of the interview: names, advice, promises, leads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Subquery

from halfhour.coach.gather.people import COLUMNS, person, person_columns
from halfhour.coach.situation import Advice, Introduction, Lead, Person, Promise
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Advice as AdviceRow
from halfhour.followup.models import Lead as LeadRow
from halfhour.followup.models import Promise as PromiseRow
from halfhour.interviews.models import Introduction as IntroductionRow
from halfhour.letters.models import Letter, LetterKind

WIDTH = len(COLUMNS)


GIVEN = (
    "id", "name", "given_on", "interview_id", "may_use_name", "thanked_at", "written_at", "has_draft",
    "thanks_at", "talk_ended_at", "person_id", "person__do_not_contact", "person__rest_until",
)  # fmt: skip


def introductions(student: Any, ended: Mapping[UUID, datetime]) -> tuple[Introduction, ...]:
    """Names given that are not set aside and of which the giver has not heard yet. `ended`: talks, by person."""
    requests = Letter.objects.filter(person=OuterRef("person"), kind=LetterKind.APPROACH).order_by("-sent_at")
    thanks = Letter.objects.filter(person=OuterRef("by"), kind=LetterKind.THANKS, sent_at__isnull=False)
    talks = Conversation.objects.filter(interview__person=OuterRef("person"), closed_at__isnull=False)
    rows = (
        IntroductionRow.objects.of(student).filter(set_aside_at=None, told_at=None)
        .annotate(
            written_at=Subquery(requests.filter(sent_at__isnull=False).values("sent_at")[:1]),
            has_draft=Exists(requests.filter(sent_at=None)),
            thanks_at=Subquery(thanks.order_by("-sent_at").values("sent_at")[:1]),
            talk_ended_at=Subquery(talks.order_by("-closed_at").values("closed_at")[:1]),
        )
        .order_by("given_on", "id")
    )  # fmt: skip
    return tuple(
        _introduction(person(row[:WIDTH]), dict(zip(GIVEN, row[WIDTH:], strict=True)), ended)
        for row in rows.values_list(*person_columns("by"), *GIVEN)
    )


def _introduction(giver: Person, given: dict[str, Any], ended: Mapping[UUID, datetime]) -> Introduction:
    thanks = given["thanks_at"]
    for_the_talk = thanks if thanks and thanks.date() >= given["given_on"] else None
    return Introduction(
        giver=giver,
        thanked_at=given["thanked_at"] or for_the_talk,
        from_talk=given["interview_id"] is not None,
        may_be_written=not given["person__do_not_contact"] and given["person__rest_until"] is None,
        talked_at=given["talk_ended_at"] or ended.get(given["person_id"]),
        **{
            name: given[name]
            for name in ("id", "name", "given_on", "person_id", "may_use_name", "written_at", "has_draft")
        },
    )


def advice(student: Any) -> tuple[Advice, ...]:
    """What is neither done nor decided against, and what is done but not told."""
    columns = ("id", "said", "plan", "given_on", "by_on", "done_at", "told_at")
    rows = AdviceRow.objects.of(student).filter(told_at=None, decided_against_at=None).order_by("given_on", "id")
    return tuple(
        Advice(person=person(row[:WIDTH]), **dict(zip(columns, row[WIDTH:], strict=True)))
        for row in rows.values_list(*person_columns("person"), *columns)
    )


def promises(student: Any) -> tuple[Promise, ...]:
    """What the student promised and has not kept."""
    columns = ("id", "text", "made_on", "by_on")
    rows = PromiseRow.objects.of(student).filter(mine=True, kept_at=None).order_by("made_on", "id")
    return tuple(
        Promise(person=person(row[:WIDTH]), **dict(zip(columns, row[WIDTH:], strict=True)))
        for row in rows.values_list(*person_columns("person"), *columns)
    )


def leads(student: Any) -> tuple[Lead, ...]:
    """Openings of which not everybody has heard who should."""
    columns = ("id", "what", "noted_at", "by_on", "thanked_at", "answered_at", "told_at")
    rows = LeadRow.objects.of(student).filter(told_at=None).order_by("noted_at", "id")
    return tuple(
        Lead(person=person(row[:WIDTH]), **dict(zip(columns, row[WIDTH:], strict=True)))
        for row in rows.values_list(*person_columns("person"), *columns)
    )

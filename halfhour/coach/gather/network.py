"""What came of talks, whatever became of the interview: names, advice, promises, leads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from halfhour.coach.gather.people import COLUMNS, person, person_columns
from halfhour.coach.gather.scope import Asked
from halfhour.coach.situation import Advice, Introduction, Lead, Promise
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Advice as AdviceRow
from halfhour.followup.models import GiverLetter
from halfhour.followup.models import Lead as LeadRow
from halfhour.followup.models import Promise as PromiseRow
from halfhour.foundation.prepared import Prepared
from halfhour.interviews.models import Introduction as IntroductionRow
from halfhour.letters.models import Letter, LetterKind

WIDTH = len(COLUMNS)
OF_INTRODUCTION = ("id", "name", "given_on", "person_id", "interview_id", "may_use_name", "written_at", "has_draft")
BESIDE = ("key", "thanked_at", "wrote_at", "thanks_at", "talk_ended_at", "alone", "rests_until")
OF_ADVICE = ("id", "interview_id", "said", "plan", "given_on", "by_on", "done_at", "told_at")
OF_PROMISE = ("id", "interview_id", "text", "made_on", "by_on")
OF_LEAD = ("id", "interview_id", "what", "noted_at", "by_on", "answered_at", "told_at", "thanked_at")


def _given(student: Any) -> QuerySet:
    """Names that are not set aside and of which the giver has not heard yet, with what became of them."""
    requests = Letter.objects.filter(person=OuterRef("person"), kind=LetterKind.APPROACH).order_by("-sent_at")
    thanks = Letter.objects.filter(person=OuterRef("by"), kind=LetterKind.THANKS, sent_at__isnull=False)
    talks = Conversation.objects.filter(interview__person=OuterRef("person"), closed_at__isnull=False)
    to_giver = GiverLetter.objects.filter(introduction=OuterRef("pk"))
    for_the_name = to_giver.sent(GiverLetter.About.NAME)
    return (
        IntroductionRow.objects.of(student).filter(set_aside_at=None, told_at=None)
        .exclude(Exists(to_giver.sent(GiverLetter.About.TALK)))
        .annotate(
            key=F("person_id"),
            written_at=Subquery(requests.filter(sent_at__isnull=False).values("sent_at")[:1]),
            has_draft=Exists(requests.filter(sent_at=None)),
            wrote_at=Subquery(for_the_name.values("letter__sent_at")[:1]),
            thanks_at=Subquery(thanks.order_by("-sent_at").values("sent_at")[:1]),
            talk_ended_at=Subquery(talks.order_by("-closed_at").values("closed_at")[:1]),
            alone=F("person__do_not_contact"),
            rests_until=F("person__rest_until"),
        )
        .order_by("given_on", "id")
        .values_list(*person_columns("by"), *OF_INTRODUCTION, *BESIDE)
    )  # fmt: skip


def _advice(student: Any) -> QuerySet:
    """What is neither done nor decided against, and what is done but not told."""
    rows = AdviceRow.objects.of(student).filter(Q(report__sent_at=None), told_at=None, decided_against_at=None)
    rows = rows.order_by("given_on", "id")
    return rows.values_list(*person_columns("person"), *OF_ADVICE)


def _promises(student: Any) -> QuerySet:
    """What the student promised and has not kept."""
    rows = PromiseRow.objects.of(student).filter(mine=True, kept_at=None).order_by("made_on", "id")
    return rows.values_list(*person_columns("person"), *OF_PROMISE)


def _leads(student: Any) -> QuerySet:
    """Openings of which not everybody has heard who should."""
    rows = LeadRow.objects.of(student).filter(told_at=None).order_by("noted_at", "id")
    thanked = rows.annotate(thanks=Coalesce("thanked_at", "letter__sent_at"))
    return thanked.values_list(*person_columns("person"), *OF_LEAD[:-1], "thanks")


GIVEN = Prepared(_given, ids=("student",), as_kept=("key",))
ADVICE = Prepared(_advice, ids=("student",))
PROMISES = Prepared(_promises, ids=("student",))
LEADS = Prepared(_leads, ids=("student",))


def introductions(asked: Asked, ended: Mapping[Any, datetime]) -> tuple[Introduction, ...]:
    """Names given. `ended`: when the latest talk with a person ended, by their key."""
    found = []
    for row in GIVEN.rows(student=asked.student):
        own = row[WIDTH : -len(BESIDE)]
        beside = dict(zip(BESIDE, row[-len(BESIDE) :], strict=True))
        given = dict(zip(OF_INTRODUCTION, own, strict=True))
        thanks = beside["thanks_at"]
        for_the_talk = thanks if thanks and thanks.astimezone(asked.zone).date() >= given["given_on"] else None
        found.append(
            Introduction(
                **given,
                giver=person(row[:WIDTH]),
                thanked_at=beside["thanked_at"] or beside["wrote_at"] or for_the_talk,
                may_be_written=not beside["alone"] and beside["rests_until"] is None,
                talked_at=beside["talk_ended_at"] or ended.get(beside["key"]),
            )
        )
    return tuple(found)


def advice(asked: Asked) -> tuple[Advice, ...]:
    return tuple(Advice(**_named(row, OF_ADVICE)) for row in ADVICE.rows(student=asked.student))


def promises(asked: Asked) -> tuple[Promise, ...]:
    return tuple(Promise(**_named(row, OF_PROMISE)) for row in PROMISES.rows(student=asked.student))


def leads(asked: Asked) -> tuple[Lead, ...]:
    return tuple(Lead(**_named(row, OF_LEAD)) for row in LEADS.rows(student=asked.student))


def _named(row: tuple[Any, ...], columns: tuple[str, ...]) -> dict[str, Any]:
    return {"person": person(row[:WIDTH]), **dict(zip(columns, row[WIDTH:], strict=True))}

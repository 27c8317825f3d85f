"""The whole picture of a student at a moment, put together from what the other modules here find."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from halfhour.coach import situation as seen
from halfhour.coach.gather.letters import Letters
from halfhour.coach.gather.network import advice, introductions, leads, promises
from halfhour.coach.gather.people import FoundOut, friends, person, person_columns
from halfhour.coach.gather.talks import Talks
from halfhour.coach.models import Declined, Pause
from halfhour.coach.present import ended_at
from halfhour.conversation.models import Conversation
from halfhour.interviews.models import Interview
from halfhour.student.models import Background, QuietPeriod, Student
from halfhour.student.policy import Policy, Quiet

REMEMBERED = timedelta(days=90)  # a closed interview may still be followed by one with a colleague
OF_INTERVIEW = ("id", "wish", "wanted_at", "closed_at", "for_course")


def situation(student: Student, at: datetime, policy: Policy) -> seen.Situation:
    """The picture that rules look at, in as many queries for one interview as for three hundred."""
    shown = Interview.objects.of(student).filter(Q(closed_at=None) | Q(closed_at__gte=at - REMEMBERED))
    interviews = interviews_of(student, shown, at, policy)
    ended = {one.person.id: moment for one in interviews if (moment := ended_at(one, at))}
    given = introductions(student, ended)
    return seen.Situation(
        student=_student(student),
        interviews=_with_origins(interviews, given),
        introductions=given,
        advice=advice(student),
        promises=promises(student),
        leads=leads(student),
        friends=friends(student),
        declined=_declined(student),
        pauses=_pauses(student),
    )


def interviews_of(student: Any, rows: QuerySet, at: datetime, policy: Policy) -> tuple[seen.Interview, ...]:
    """Some of the student's interviews with all that hangs on them, the oldest wish first."""
    ids, persons = rows.order_by().values("id"), rows.order_by().values("person_id")
    known, letters, talks = FoundOut(student, persons), Letters(student, ids, policy), Talks(student, ids, at)
    found = []
    for row in rows.order_by("wanted_at", "id").values_list(*OF_INTERVIEW, *person_columns("person")):
        own, whom = dict(zip(OF_INTERVIEW, row, strict=False)), row[len(OF_INTERVIEW) :]
        found.append(_interview(own, person(whom, **known.about(whom[0])), letters, talks))
    return tuple(found)


def _interview(own: dict[str, Any], whom: seen.Person, letters: Letters, talks: Talks) -> seen.Interview:
    id: UUID = own["id"]
    return seen.Interview(
        **own,
        person=whom,
        drafts=tuple(letters.drafts.get(id, ())),
        approach=letters.approaches.get(id),
        offer=talks.offers.get(id),
        meeting=talks.meetings.get(id),
        goals=tuple(talks.goals.get(id, ())),
        questions=tuple(talks.questions.get(id, ())),
        talk=talks.talks.get(id),
        debriefed_at=talks.debriefed.get(id),
        thanked_at=talks.thanks.get((id, whom.id)) or letters.thanked.get((id, whom.id)),
        guests=tuple(talks.guests.get(id, ())),
        written_at=letters.written.get(id),
        connected_at=letters.connected.get(id),
    )


def _with_origins(
    interviews: tuple[seen.Interview, ...], given: tuple[seen.Introduction, ...]
) -> tuple[seen.Interview, ...]:
    origins: dict[UUID | None, tuple[seen.Introduction, ...]] = {}
    for one in given:
        origins[one.person_id] = (*origins.get(one.person_id, ()), one)
    return tuple(
        replace(one, origins=origins[one.person.id]) if one.person.id in origins else one for one in interviews
    )


def _student(student: Student) -> seen.Student:
    mine = {"student": OuterRef("pk")}
    has_employers, has_talked, last_wish_at = (
        Student.objects.filter(pk=student.pk)
        .annotate(
            has_employers=Exists(Background.objects.filter(**mine, kind=Background.Kind.EMPLOYER)),
            has_talked=Exists(Conversation.objects.filter(**mine, closed_at__isnull=False)),
            last_wish_at=Subquery(Interview.objects.filter(**mine).order_by("-wanted_at").values("wanted_at")[:1]),
        )
        .values_list("has_employers", "has_talked", "last_wish_at")
        .get()
    )
    quiet = QuietPeriod.objects.of(student).values_list("why", "starts_on", "ends_on")
    return seen.Student(
        id=student.pk,
        zone=student.tz,
        introduced_at=student.introduced_at,
        pace_days=student.pace_days,
        overview_words=len(student.overview.split()),
        needs=student.needs,
        has_employers=has_employers,
        has_talked=has_talked,
        last_wish_at=last_wish_at,
        quiet=tuple(Quiet(*period) for period in quiet),
    )


def _declined(student: Student) -> tuple[seen.Declined, ...]:
    said = Declined.objects.of(student).order_by("said_at").values_list("rule", "subject", "until")
    return tuple(seen.Declined(rule=rule, subject=subject, until=until) for rule, subject, until in said)


def _pauses(student: Student) -> tuple[seen.Pause, ...]:
    columns = ("starts_on", "ends_on", "ended_at")
    return tuple(
        seen.Pause(**dict(zip(columns, row, strict=True))) for row in Pause.objects.of(student).values_list(*columns)
    )

"""The whole picture of a student at a moment, put together from what the other modules here find."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet, Subquery

from halfhour.coach import situation as seen
from halfhour.coach.gather.letters import Letters
from halfhour.coach.gather.met import met
from halfhour.coach.gather.network import advice, introductions, leads, promises
from halfhour.coach.gather.news import news
from halfhour.coach.gather.people import FoundOut, friends, person, person_columns
from halfhour.coach.gather.scope import Asked, ListOf
from halfhour.coach.gather.talks import Talks
from halfhour.coach.models import Declined, Pause
from halfhour.coach.present import ended_at
from halfhour.conversation.models import Conversation
from halfhour.foundation.prepared import Prepared
from halfhour.interviews.models import Interview
from halfhour.student.models import Background, QuietPeriod, Student
from halfhour.student.policy import Policy, Quiet

OF_INTERVIEW = ("id", "wish", "wanted_at", "closed_at", "for_course")
KEYS = 2  # an interview's own and its person's, as the database keeps them

INTERVIEWS = ListOf(
    lambda scope: scope.rows.order_by("wanted_at", "id").annotate(key=F("id"), person_key=F("person_id")).values_list(
        "key", "person_key", *OF_INTERVIEW, *person_columns("person")
    ),
    as_kept=("key", "person_key"),
)  # fmt: skip
DECLINED = Prepared(
    lambda student: Declined.objects.of(student).order_by("said_at").values_list("rule", "subject", "until"),
    ids=("student",),
)
PAUSES = Prepared(
    lambda student: Pause.objects.of(student).values_list("starts_on", "ends_on", "ended_at"), ids=("student",)
)
QUIET = Prepared(
    lambda student: QuietPeriod.objects.of(student).values_list("why", "starts_on", "ends_on"), ids=("student",)
)


def situation(student: Student, at: datetime, policy: Policy) -> seen.Situation:
    """The picture that rules look at, in as many queries for one interview as for three hundred."""
    asked = Asked(student.pk, at, has_premium=student.linkedin_premium, zone=student.tz)
    keyed = _interviews(asked, policy)
    ended = {key: moment for key, one in keyed if (moment := ended_at(one, at))}
    given = introductions(asked, ended)
    return seen.Situation(
        student=_student(student),
        interviews=_with_origins([one for _key, one in keyed], given),
        introductions=given,
        advice=advice(asked),
        promises=promises(asked),
        leads=leads(asked),
        met=met(asked),
        news=news(asked),
        friends=friends(asked),
        declined=tuple(
            seen.Declined(rule=rule, subject=subject, until=until)
            for rule, subject, until in DECLINED.rows(student=student.pk)
        ),
        pauses=tuple(
            seen.Pause(starts_on=starts, ends_on=ends, ended_at=ended_early)
            for starts, ends, ended_early in PAUSES.rows(student=student.pk)
        ),
    )


def situation_of(interview: Interview, at: datetime, policy: Policy) -> seen.Situation:
    """The same of a single interview, with all its goals and questions, and nothing of the others."""
    ((_key, one),) = _interviews(Asked(interview.student_id, at, interview.pk), policy)
    return seen.Situation(student=_student(interview.student), interviews=(one,))


def alone_in(whole: seen.Situation, interview: Interview) -> seen.Situation | None:
    """The same again, cut out of a whole; of a talk that is long over a whole holds no goals and questions."""
    one = next((one for one in whole.interviews if one.id == interview.pk), None)
    return seen.Situation(student=whole.student, interviews=(replace(one, origins=()),)) if one else None


def _interviews(asked: Asked, policy: Policy) -> list[tuple[Any, seen.Interview]]:
    """Interviews with all that hangs on them and the key of their person, the oldest wish first."""
    known, letters, talks = FoundOut(asked), Letters(asked, policy), Talks(asked)
    found = []
    for row in INTERVIEWS.rows(asked):
        key, person_key = row[:KEYS]
        own = dict(zip(OF_INTERVIEW, row[KEYS:], strict=False))
        whom = person(row[KEYS + len(OF_INTERVIEW) :], **known.about(person_key))
        thanked = talks.thanks.get((key, person_key))
        found.append((person_key, _interview(own, whom, letters, talks, key=key, thanked_at=thanked)))
    return found


def _interview(
    own: dict[str, Any], whom: seen.Person, letters: Letters, talks: Talks, *, key: Any, thanked_at: datetime | None
) -> seen.Interview:
    return seen.Interview(
        **own,
        person=whom,
        drafts=tuple(letters.drafts.get(key, ())),
        approach=letters.approaches.get(key),
        offer=talks.offers.get(key),
        meeting=talks.meetings.get(key),
        goals=tuple(talks.goals.get(key, ())),
        questions=tuple(talks.questions.get(key, ())),
        talk=talks.talks.get(key),
        debriefed_at=talks.debriefed.get(key),
        thanked_at=thanked_at,
        guests=tuple(talks.guests.get(key, ())),
        written_at=letters.written.get(key),
        connected_at=letters.connected.get(key),
    )


def _with_origins(interviews: list[seen.Interview], given: tuple[seen.Introduction, ...]) -> tuple[seen.Interview, ...]:
    origins: dict[Any, tuple[seen.Introduction, ...]] = {}
    for one in given:
        origins[one.person_id] = (*origins.get(one.person_id, ()), one)
    return tuple(
        replace(one, origins=origins[one.person.id]) if one.person.id in origins else one for one in interviews
    )


def _history(student: Any) -> QuerySet:
    mine = {"student": OuterRef("pk")}
    return (
        Student.objects.filter(pk=student)
        .annotate(
            has_employers=Exists(Background.objects.filter(**mine, kind=Background.Kind.EMPLOYER)),
            has_talked=Exists(Conversation.objects.filter(**mine, closed_at__isnull=False)),
            last_wish_at=Subquery(Interview.objects.filter(**mine).order_by("-wanted_at").values("wanted_at")[:1]),
        )
        .values_list("has_employers", "has_talked", "last_wish_at")
    )


HISTORY = Prepared(_history, ids=("student",))


def _student(student: Student) -> seen.Student:
    ((has_employers, has_talked, last_wish_at),) = HISTORY.rows(student=student.pk)
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
        quiet=tuple(Quiet(*period) for period in QUIET.rows(student=student.pk)),
    )

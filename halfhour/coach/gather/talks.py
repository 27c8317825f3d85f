"""Times offered and agreed, goals and questions, the talk and its thanks, by interview."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, QuerySet

from halfhour.coach.situation import Goal, Guest, Meeting, Offer, Question, Talk
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Debrief, Thanks
from halfhour.interviews.models import Participant
from halfhour.preparation.models import Goal as GoalRow
from halfhour.preparation.models import Question as QuestionRow
from halfhour.preparation.off_limits import off_limits
from halfhour.scheduling.models import Meeting as MeetingRow
from halfhour.scheduling.models import Window

AS_AGREED = (
    "id", "starts_at", "minutes", "agreed_at", "medium", "place", "link", "is_secured", "their_phone", "my_phone",
    "who_calls", "scheduler_name", "needs", "confirmed_at", "times_moved", "called_off_at", "missed_by", "missed_at",
)  # fmt: skip


class Talks:
    """Everything from the offer to the debrief for some interviews."""

    def __init__(self, student: Any, interviews: QuerySet, at: datetime) -> None:
        about = {"student": student, "interview__in": interviews}
        self.thanks = _thanks(about)
        self.meetings = self._meetings(about)
        self.offers = _offers(student, interviews)
        coming = MeetingRow.objects.standing().filter(**about, starts_at__gt=at - timedelta(hours=1))
        prepared = {"student": student, "interview__in": coming.values("interview_id")}
        self.goals, self.questions = _goals(prepared), _questions(prepared)
        self.talks = {
            interview: Talk(id=id, began_at=began, ends_at=ends or began, closed_at=closed)
            for interview, id, began, ends, closed in Conversation.objects.filter(**about, began_at__isnull=False)
            .order_by("began_at").values_list("interview_id", "id", "began_at", "ends_at", "closed_at")
        }  # fmt: skip
        self.debriefed = dict(
            Debrief.objects.filter(**about, done_at__isnull=False).order_by().values_list("interview_id", "done_at")
        )
        self.guests = self._guests(about)

    def _meetings(self, about: dict[str, Any]) -> dict[UUID, Meeting]:
        """The latest meeting of each; what was agreed last counts, whatever became of it."""
        rows = MeetingRow.objects.filter(**about).order_by("agreed_at")
        meetings = {}
        for interview, mail, phone, *row in rows.values_list(
            "interview_id", "scheduler_email", "scheduler_phone", *AS_AGREED
        ):
            agreed = dict(zip(AS_AGREED, row, strict=True))
            meetings[interview] = Meeting(
                **agreed,
                ends_at=agreed["starts_at"] + timedelta(minutes=agreed["minutes"]),
                scheduler_reachable=bool(mail or phone),
                scheduler_thanked=bool(self.thanks.get((interview, agreed["scheduler_name"]))),
            )
        return meetings

    def _guests(self, about: dict[str, Any]) -> dict[UUID, list[Guest]]:
        guests: dict[UUID, list[Guest]] = defaultdict(list)
        for id, interview, person, name in Participant.objects.filter(**about).values_list(
            "id", "interview_id", "person_id", "person__name"
        ):
            guests[interview].append(Guest(id=id, name=name, thanked_at=self.thanks.get((interview, person))))
        return guests


def _thanks(about: dict[str, Any]) -> dict[tuple[UUID, UUID | str], datetime]:
    """When somebody was thanked for a talk: by person, or by the name of an assistant."""
    sent = Thanks.objects.filter(**about, letter__sent_at__isnull=False).order_by()
    return {
        (interview, person or name): sent_at
        for interview, person, name, sent_at in sent.values_list("interview_id", "person_id", "name", "letter__sent_at")
    }


def _offers(student: Any, interviews: QuerySet) -> dict[UUID, Offer]:
    offers: dict[UUID, Offer] = {}
    held = Window.objects.filter(student=student, offer__interview__in=interviews, offer__released_at=None)
    for interview, id, offered, starts, minutes in held.order_by("starts_at").values_list(
        "offer__interview_id", "offer_id", "offer__offered_at", "starts_at", "minutes"
    ):
        offers[interview] = Offer(id=id, offered_at=offered, last_ends_at=starts + timedelta(minutes=minutes))
    return offers


def _goals(prepared: dict[str, Any]) -> dict[UUID, list[Goal]]:
    goals: dict[UUID, list[Goal]] = defaultdict(list)
    rows = GoalRow.objects.filter(**prepared).order_by("place", "id").annotate(asked=Count("questions"))
    for interview, id, text, asked in rows.values_list("interview_id", "id", "text", "asked"):
        goals[interview].append(Goal(id=id, text=text, questions=asked))
    return goals


def _questions(prepared: dict[str, Any]) -> dict[UUID, list[Question]]:
    questions: dict[UUID, list[Question]] = defaultdict(list)
    rows = QuestionRow.objects.filter(**prepared).order_by("place", "id")
    for interview, id, text, minutes, must_ask in rows.values_list("interview_id", "id", "text", "minutes", "must_ask"):
        questions[interview].append(
            Question(id=id, text=text, minutes=minutes, must_ask=must_ask, is_off_limits=off_limits(text) is not None)
        )
    return questions

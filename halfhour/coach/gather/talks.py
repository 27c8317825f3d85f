"""Times offered and agreed, goals and questions, the talk and its thanks, by the key of their interview."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, OuterRef, Subquery

from halfhour.coach.gather.scope import Asked, ListOf, Scope
from halfhour.coach.situation import Goal, Guest, Meeting, Offer, Question, Talk
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Debrief, Thanks
from halfhour.interviews.models import Participant
from halfhour.preparation.models import Goal as GoalRow
from halfhour.preparation.models import Question as QuestionRow
from halfhour.preparation.off_limits import off_limits
from halfhour.scheduling.invitations.models import Attendance, Proposal
from halfhour.scheduling.models import Meeting as MeetingRow
from halfhour.scheduling.models import Window

AS_AGREED = (
    "id", "starts_at", "minutes", "agreed_at", "medium", "place", "link", "is_secured", "their_phone", "my_phone",
    "who_calls", "scheduler_name", "needs", "confirmed_at", "times_moved", "called_off_at", "missed_by", "missed_at",
)  # fmt: skip
KEY = ("interview_id", "person_id")

AS_ANSWERED = ("declined_at", "proposed_at", "proposed_for")  # what came back to the invitation for this time
DECLINED = Attendance.objects.filter(
    meeting=OuterRef("pk"), answer=Attendance.Answer.DECLINED, sequence__gte=OuterRef("timed_sequence")
).order_by("-answered_at")
PROPOSED = Proposal.objects.filter(meeting=OuterRef("pk"), settled_at=None).order_by("-proposed_at")
MEETINGS = ListOf(
    lambda scope: MeetingRow.objects.filter(**scope.of_interviews).order_by("agreed_at").annotate(
        declined_at=Subquery(DECLINED.values("answered_at")[:1]),
        proposed_at=Subquery(PROPOSED.values("proposed_at")[:1]),
        proposed_for=Subquery(PROPOSED.values("starts_at")[:1]),
    ).values_list(
        "interview_id", "scheduler_email", "scheduler_phone", "confirmation__sent_at", *AS_AGREED, *AS_ANSWERED
    ),
    as_kept=KEY,
)  # fmt: skip
WINDOWS = ListOf(
    lambda scope: Window.objects.filter(
        student=scope.student, offer__interview__in=scope.rows.values("id"), offer__released_at=None
    ).order_by("starts_at").values_list("offer__interview_id", "offer_id", "offer__offered_at", "starts_at", "minutes"),
    as_kept=("offer__interview_id",),
)  # fmt: skip
GOALS = ListOf(
    lambda scope: GoalRow.objects.filter(**_prepared(scope)).order_by("place", "id").annotate(asked=Count("questions"))
    .values_list("interview_id", "id", "text", "asked"),
    as_kept=KEY,
)  # fmt: skip
QUESTIONS = ListOf(
    lambda scope: QuestionRow.objects.filter(**_prepared(scope)).order_by("place", "id").values_list(
        "interview_id", "id", "text", "minutes", "must_ask"
    ),
    as_kept=KEY,
)  # fmt: skip
TALKS = ListOf(
    lambda scope: Conversation.objects.filter(**scope.of_interviews).order_by("began_at")
    .values_list("interview_id", "id", "began_at", "ends_at", "closed_at"),
    as_kept=KEY,
)  # fmt: skip
DEBRIEFS = ListOf(
    lambda scope: Debrief.objects.filter(**scope.of_interviews, done_at__isnull=False).values_list(
        "interview_id", "done_at"
    ),
    as_kept=KEY,
)  # fmt: skip
THANKED = ListOf(
    lambda scope: Thanks.objects.filter(**scope.of_interviews, letter__sent_at__isnull=False).values_list(
        "interview_id", "person_id", "name", "letter__sent_at"
    ),
    as_kept=KEY,
)  # fmt: skip
GUESTS = ListOf(
    lambda scope: Participant.objects.filter(**scope.of_interviews).values_list(
        "interview_id", "person_id", "id", "person__name"
    ),
    as_kept=KEY,
)  # fmt: skip


class Talks:
    """Everything from the offer to the debrief for some interviews."""

    def __init__(self, asked: Asked) -> None:
        # Somebody was thanked: by the key of a person, or by the name of an assistant.
        self.thanks = {(key, person or name): sent_at for key, person, name, sent_at in THANKED.rows(asked)}
        self.meetings = {key: self._meeting(key, *row) for key, *row in MEETINGS.rows(asked)}
        self.offers = {key: _offer(*row) for key, *row in WINDOWS.rows(asked)}
        self.talks = {
            key: Talk(id=id, began_at=began, ends_at=ends, closed_at=closed)
            for key, id, began, ends, closed in TALKS.rows(asked)
        }
        self.debriefed = dict(DEBRIEFS.rows(asked))
        self.goals: dict[Any, list[Goal]] = defaultdict(list)
        for key, id, text, questions in GOALS.rows(asked):
            self.goals[key].append(Goal(id=id, text=text, questions=questions))
        self.questions: dict[Any, list[Question]] = defaultdict(list)
        for key, *row in QUESTIONS.rows(asked):
            self.questions[key].append(_question(*row))
        self.guests: dict[Any, list[Guest]] = defaultdict(list)
        for key, person, id, name in GUESTS.rows(asked):
            self.guests[key].append(Guest(id=id, name=name, thanked_at=self.thanks.get((key, person))))

    def _meeting(self, key: Any, mail: str, phone: str, word_sent_at: datetime | None, *row: Any) -> Meeting:
        """What was agreed last counts, whatever became of it: rows come in that order."""
        agreed = dict(zip((*AS_AGREED, *AS_ANSWERED), row, strict=True))
        agreed["confirmed_at"] = agreed["confirmed_at"] or word_sent_at
        return Meeting(
            **agreed,
            ends_at=agreed["starts_at"] + timedelta(minutes=agreed["minutes"]),
            scheduler_reachable=bool(mail or phone),
            scheduler_thanked=(key, agreed["scheduler_name"]) in self.thanks,
        )


def _prepared(scope: Scope) -> dict[str, Any]:
    """The interviews whose talk is to come: of many, only what they prepare matters to a rule."""
    if scope.is_one:
        return scope.of_interviews
    coming = MeetingRow.objects.standing().filter(**scope.of_interviews, starts_at__gt=scope.lately)
    return {"student": scope.student, "interview__in": coming.order_by().values("interview_id")}


def _offer(id: Any, offered_at: datetime, starts_at: datetime, minutes: int) -> Offer:
    return Offer(id=id, offered_at=offered_at, last_ends_at=starts_at + timedelta(minutes=minutes))


def _question(id: Any, text: str, minutes: int, must_ask: bool) -> Question:
    return Question(id=id, text=text, minutes=minutes, must_ask=must_ask, is_off_limits=off_limits(text) is not None)

"""The half hour: a list of events that only grows; everything else is read from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.people.models import Contact
from halfhour.search.models import Searchable


class ClosedAlready(Refused):
    """The talk has ended."""


class EventKind(models.TextChoices):
    BEGIN = "begin"
    JOT = "jot"  # payload: kind, text, question?
    ASKED = "asked"  # payload: question
    SKIPPED = "skipped"  # payload: question
    CAME_UP = "came_up"  # payload: question
    OPEN_AGAIN = "open_again"  # payload: question; neither asked nor skipped
    THEY = "they"
    ME = "me"
    EXTEND = "extend"  # payload: minutes
    CLOSE = "close"


class JottingKind(models.TextChoices):
    NOTE = "note", gettext_lazy("Note")
    FOLLOW_UP = "follow_up", gettext_lazy("Follow up")
    REMEMBER = "remember", gettext_lazy("Don't forget")
    IMPORTANT = "important", gettext_lazy("Important")


@dataclass(frozen=True)
class Jotting:
    """A note taken live, as its event tells it."""

    id: UUID
    kind: str
    text: str
    question: UUID | None
    at: datetime


class Conversation(Owned):
    """The talk itself. Its clock runs against the agreed end."""

    interview = key("halfhour.Interview", related_name="conversations")
    meeting = key("halfhour.Meeting", null=True, on_delete=models.SET_NULL)
    began_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)  # the agreed end, as extended
    closed_at = models.DateTimeField(null=True)
    shows_balance = models.BooleanField(default=False)  # opt-in

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview"]),
            models.Index(fields=["student", "closed_at"]),
        ]

    @classmethod
    def begin(cls, interview, *, at: datetime, minutes: int, meeting=None) -> Conversation:
        """Begin the talk now. Begun late, it still ends when agreed, unless that has gone by."""
        open_one = cls.objects.of(interview.student_id).filter(interview=interview, closed_at=None).first()
        if open_one:
            return open_one
        agreed = meeting.ends_at if meeting and meeting.ends_at > at else at + timedelta(minutes=minutes)
        talk = cls.objects.create(
            student_id=interview.student_id, interview=interview, meeting=meeting, began_at=at, ends_at=agreed
        )
        TalkEvent.happen(talk, EventKind.BEGIN, at=at)
        return talk

    def happen(self, kind: str, /, *, at: datetime, **payload) -> TalkEvent:
        """Something the student tapped or typed on this machine."""
        return TalkEvent.happen(self, kind, at=at, **payload)

    def jot(self, text: str, *, at: datetime, kind: str = JottingKind.NOTE, question=None) -> TalkEvent:
        """Keep a note taken live."""
        if not text.strip():
            raise Refused(_("The note is empty. Type a few words, then choose its kind."))
        return self.happen(
            EventKind.JOT,
            at=at,
            kind=kind,
            text=text.strip(),
            question=str(question.pk) if question else None,
        )

    def extend(self, minutes: int, *, at: datetime) -> None:
        """They gave more minutes."""
        self.happen(EventKind.EXTEND, at=at, minutes=minutes)
        self.ends_at += timedelta(minutes=minutes)
        self.save()

    def close(self, *, at: datetime) -> None:
        """We have ended. It was a real contact. Raises ClosedAlready."""
        if self.closed_at:
            raise ClosedAlready(_("This talk has ended already. Go on with the debrief."))
        self.happen(EventKind.CLOSE, at=at)
        self.closed_at = at
        self.save()
        Contact.with_person(self.interview.person, "talk", at=at)

    def events(self) -> list[TalkEvent]:
        """In order: by the time the server reckons for them, and within a device by its own count."""
        return sorted(
            TalkEvent.objects.of(self.student_id).filter(conversation=self),
            key=lambda each: (each.happened_at, each.device, each.seq),
        )

    def jottings(self) -> list[Jotting]:
        return [each.jotting for each in self.events() if each.kind == EventKind.JOT]


class TalkEvents(OwnedQuerySet):
    def of_talk(self, talk: Conversation) -> TalkEvents:
        return self.of(talk.student_id).filter(conversation=talk)


class TalkEvent(Searchable):
    """One tap or one note. Made by a device, offline or not; never changed."""

    conversation = key("halfhour.Conversation", related_name="happenings")
    device = models.CharField(max_length=64, default="server")
    seq = models.PositiveIntegerField()
    happened_at = models.DateTimeField()  # device time, corrected by `offset_ms`
    offset_ms = models.BigIntegerField(default=0)  # what was added to the device's own clock
    kind = models.CharField(max_length=12, choices=EventKind.choices)
    payload = models.JSONField(default=dict)

    objects = TalkEvents.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "conversation", "happened_at"])]
        constraints = [
            models.UniqueConstraint(fields=["student", "conversation", "device", "seq"], name="one_event_per_count")
        ]

    @classmethod
    def happen(cls, talk: Conversation, kind: str, /, *, at: datetime, **payload) -> TalkEvent:
        seq = cls.objects.of_talk(talk).filter(device="server").count()
        return cls.objects.create(
            student_id=talk.student_id, conversation=talk, seq=seq, kind=kind, happened_at=at, payload=payload
        )

    @property
    def jotting(self) -> Jotting:
        said = self.payload
        question = UUID(said["question"]) if said.get("question") else None
        return Jotting(self.id, said.get("kind", "note"), said.get("text", ""), question, self.happened_at)

    def words_to_find(self):
        if self.kind != EventKind.JOT:
            return None
        person = self.conversation.interview.person
        return str(person), self.payload.get("text", ""), person.pk


def questions_by(events: Iterable[TalkEvent], *kinds: str) -> set[UUID]:
    """The questions whose latest event is of one of these kinds."""
    latest: dict[UUID, str] = {}
    for each in events:
        if (question := each.payload.get("question")) and each.kind != EventKind.JOT:
            latest[UUID(question)] = each.kind
    return {question for question, kind in latest.items() if kind in kinds}

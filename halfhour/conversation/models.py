"""The half hour: a list of events that only grows; everything else is read from it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid5

from django.db import models
from django.utils.translation import gettext as _

from halfhour.conversation.events import EventKind, Jotting, JottingKind, in_order, questions_by
from halfhour.conversation.signs import read_signs
from halfhour.foundation.ids import new_id
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Introduction, MayUseName
from halfhour.people.models import Contact
from halfhour.preparation.models import Goal, Question
from halfhour.search.models import Searchable

EARLY = timedelta(minutes=30)  # begun no earlier than this, a talk is the one that was agreed
LONGEST_QUESTION = Question.LONGEST
LONGEST = 240  # minutes; more is a slip of the finger
OF_THE_TALK = (EventKind.BEGIN, EventKind.EXTEND, EventKind.CLOSE, EventKind.GO_ON, EventKind.HALVES)
SERVER = "server"  # the device of what was tapped with this program at hand


class ClosedAlready(Refused):
    """The talk has ended."""


class Conversation(Owned):
    """The talk itself. Its clock runs against the agreed end."""

    interview = key("halfhour.Interview", related_name="conversations")
    meeting = key("halfhour.Meeting", null=True, on_delete=models.SET_NULL)
    began_at = models.DateTimeField()
    ends_at = models.DateTimeField()  # the agreed end, as extended
    closed_at = models.DateTimeField(null=True)
    shows_balance = models.BooleanField(default=False)  # opt-in

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview"]),
            models.Index(fields=["student", "closed_at"]),
        ]

    @classmethod
    def begin(cls, interview, *, at: datetime, minutes: int, meeting=None) -> Conversation:
        """Begin the talk now. Begun late, it still ends when agreed, unless that has gone by.

        A talk that runs is gone on with. Raises ClosedAlready after one that was held.
        """
        _sensible(minutes)
        held = cls.of_interview(interview)
        if held and held.closed_at:
            raise ClosedAlready(_("This talk was held already. A second talk is an interview of its own."))
        if held:
            return held
        talk = cls.expected(interview, at=at, minutes=minutes, meeting=meeting)
        talk.save()
        talk.happen(EventKind.BEGIN, at=at, minutes=minutes)
        return talk

    @classmethod
    def of_interview(cls, interview) -> Conversation | None:
        return cls.objects.of(interview.student_id).filter(interview=interview).order_by("created_at").last()

    @classmethod
    def id_for(cls, interview) -> UUID:
        """Two devices that begin the same talk offline begin one."""
        return uuid5(interview.pk, "talk")

    @classmethod
    def expected(cls, interview, *, at: datetime, minutes: int, meeting=None) -> Conversation:
        """The talk as it will be if it begins then; not saved."""
        is_the_agreed = meeting and meeting.stands and meeting.starts_at - EARLY <= at < meeting.ends_at
        ends = meeting.ends_at if is_the_agreed else at + timedelta(minutes=minutes)
        return cls(
            id=cls.id_for(interview), student_id=interview.student_id, interview=interview, meeting=meeting,
            began_at=at, ends_at=ends,
        )  # fmt: skip

    @classmethod
    def held(cls, interview, *, at: datetime, meeting=None) -> Conversation:
        """It took place: what runs is closed, and a talk without this screen is kept by its agreed times."""
        talk = cls.of_interview(interview)
        if talk and talk.closed_at:
            return talk
        by_agreement = not talk and meeting and meeting.stands and meeting.ends_at <= at
        if talk is None:
            began, ends = (meeting.starts_at, meeting.ends_at) if by_agreement else (at, at)
            talk = cls.objects.create(
                student_id=interview.student_id, interview=interview, meeting=meeting, began_at=began, ends_at=ends
            )
        talk.close(at=talk.ends_at if by_agreement else at)
        return talk

    def happen(self, kind: str, /, *, at: datetime, **payload) -> TalkEvent:
        """Something the student tapped or typed on this machine."""
        event = TalkEvent(id=new_id(), kind=kind, happened_at=at, payload=payload)
        self._take(event, seq=TalkEvent.objects.next_seq(self, SERVER))
        return event

    def absorb(self, events: Iterable[dict[str, Any]]) -> list[UUID]:
        """Take in what a device kept: id, device, seq, happened_at (corrected), offset_ms, kind, payload.

        Each is taken exactly once, however often it comes. Returns the ids that are kept now.
        """
        wanted = sorted(events, key=lambda each: (each["device"], each["seq"]))
        known = dict(
            TalkEvent.objects.filter(id__in=[each["id"] for each in wanted]).values_list("id", "conversation_id")
        )
        if any(talk != self.id for talk in known.values()):
            raise Refused(_("These notes belong to another talk. Nothing was taken in."))
        for each in wanted:
            if UUID(str(each["id"])) in known:
                continue
            said = {name: each[name] for name in ("id", "kind", "happened_at", "payload", "device")}
            event = TalkEvent(**said, offset_ms=each.get("offset_ms", 0))
            # A device that lost its count begins anew; its note is kept under the next number.
            taken = TalkEvent.objects.of_talk(self).filter(device=event.device, seq=each["seq"]).exists()
            self._take(event, seq=TalkEvent.objects.next_seq(self, event.device) if taken else each["seq"])
            known[event.id] = self.id
        return list(known)

    def _take(self, event: TalkEvent, *, seq: int) -> None:
        event.student_id, event.conversation, event.seq = self.student_id, self, seq
        event.save()
        match event.kind:
            case EventKind.BEGIN:
                self.began_at = min(self.began_at, event.happened_at)
            case EventKind.EXTEND:
                self.ends_at += timedelta(minutes=event.payload["minutes"])
            case EventKind.CLOSE | EventKind.GO_ON:
                self._see_whether_it_ended(event)
            case EventKind.HALVES:
                self.shows_balance = event.payload["on"]
            case EventKind.NAMED:
                event.introduce()
            case EventKind.ADDED:
                event.add_question()
        if event.kind in OF_THE_TALK:
            self.save()

    def _see_whether_it_ended(self, event: TalkEvent) -> None:
        """By the order of things, in whatever order they come. It was a real contact; ended twice, it was one."""
        turns = in_order(TalkEvent.objects.of_talk(self).filter(kind__in=(EventKind.CLOSE, EventKind.GO_ON)))
        since = max((at for at, each in enumerate(turns) if each.kind == EventKind.GO_ON), default=-1) + 1
        self.closed_at = turns[since].happened_at if since < len(turns) else None
        if event.kind == EventKind.CLOSE and sum(each.kind == EventKind.CLOSE for each in turns) == 1:
            Contact.with_person(self.interview.person, "talk", at=event.happened_at)

    def jot(self, text: str, *, at: datetime, kind: str = JottingKind.NOTE, question=None) -> TalkEvent:
        """Keep a note taken live. After the end too: what is remembered then is no less worth."""
        if not text.strip():
            raise Refused(_("The note is empty. Type a few words, then choose its kind."))
        return self.happen(
            EventKind.JOT,
            at=at,
            kind=kind,
            text=text.strip(),
            question=str(question.pk) if question else None,
        )

    def jot_as_typed(self, text: str, *, at: datetime, kind: str = JottingKind.NOTE, question=None) -> None:
        """A note with its signs: what they say is done, and the words are kept as they stand."""
        signs = read_signs(text, kind)
        if signs.asks:
            self.add(signs.text, at=at)
            return
        self.jot(signs.text, at=at, kind=signs.kind, question=question)
        for name in signs.names:
            self.name(name, at=at)

    def ask(self, kind: str, question, *, at: datetime) -> TalkEvent:
        """A planned question was asked, skipped, came up by itself, or is open again."""
        if question.interview_id != self.interview_id:
            raise Refused(_("That question belongs to another talk."))
        return self.happen(kind, at=at, question=str(question.pk))

    def name(self, name: str, *, at: datetime, may_use_name: str = MayUseName.UNASKED) -> TalkEvent:
        """They named somebody else to talk to."""
        if not name.strip():
            raise Refused(_("A name is missing. Type the name you were given."))
        return self.happen(EventKind.NAMED, at=at, name=name.strip()[:200], may_use_name=may_use_name)

    def may_write(self, may: bool, *, at: datetime) -> TalkEvent:
        """What they said to “may I write to you again?”."""
        return self.happen(EventKind.MAY_WRITE, at=at, may=may)

    def extend(self, minutes: int, *, at: datetime) -> None:
        """They gave more minutes."""
        _sensible(minutes)
        if self.closed_at:
            raise ClosedAlready(_("This talk has ended already. Go on with the debrief."))
        self.happen(EventKind.EXTEND, at=at, minutes=minutes)

    def show_balance(self, shows: bool, *, at: datetime) -> None:
        """Two halves to press, or none: it is the student's choice."""
        self.happen(EventKind.HALVES, at=at, on=shows)

    def add(self, text: str, *, at: datetime) -> TalkEvent:
        """A question that came up in the talk."""
        if not text.strip():
            raise Refused(_("A question needs words. Type what you would ask."))
        return self.happen(EventKind.ADDED, at=at, question=str(new_id()), text=text.strip()[:LONGEST_QUESTION])

    def close(self, *, at: datetime) -> None:
        """We have ended. It was a real contact. Raises ClosedAlready."""
        if self.closed_at:
            raise ClosedAlready(_("This talk has ended already. Go on with the debrief."))
        self.happen(EventKind.CLOSE, at=at)

    def events(self) -> list[TalkEvent]:
        """In order: within a device by its own count, between devices by the time the server reckons."""
        return in_order(TalkEvent.objects.of_talk(self))

    def jottings(self) -> list[Jotting]:
        return [each.jotting for each in self.events() if each.kind == EventKind.JOT]


def _sensible(minutes: int) -> None:
    if not 1 <= minutes <= LONGEST:
        raise Refused(_("A talk lasts between 1 and %(most)s minutes. Type the minutes again.") % {"most": LONGEST})


class TalkEvents(OwnedQuerySet["TalkEvent"]):
    def of_talk(self, talk: Conversation) -> TalkEvents:
        return self.of(talk.student_id).filter(conversation=talk)

    def next_seq(self, talk: Conversation, device: str) -> int:
        """The number after the last; an undone one is not given out again while later ones stand."""
        last = self.of_talk(talk).filter(device=device).aggregate(last=models.Max("seq"))["last"]
        return 0 if last is None else last + 1


class TalkEvent(Searchable):
    """One tap or one note. Made by a device, offline or not; never changed."""

    conversation = key("halfhour.Conversation", related_name="happenings")
    device = models.CharField(max_length=64, default=SERVER)
    seq = models.PositiveIntegerField()
    happened_at = models.DateTimeField()  # device time, corrected by `offset_ms`
    offset_ms = models.BigIntegerField(default=0)  # what was added to the device's own clock
    kind = models.CharField(max_length=12, choices=EventKind.choices)
    payload = models.JSONField(default=dict)

    objects: ClassVar = TalkEvents.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "conversation", "happened_at"])]
        constraints = [
            models.UniqueConstraint(fields=["student", "conversation", "device", "seq"], name="one_event_per_count")
        ]

    @property
    def jotting(self) -> Jotting:
        said = self.payload
        question = UUID(said["question"]) if said.get("question") else None
        return Jotting(self.id, said.get("kind", "note"), said.get("text", ""), question, self.happened_at)

    def introduce(self) -> Introduction:
        """The name given becomes an introduction with this event's id: taken in twice, it is one."""
        interview = self.conversation.interview
        day = interview.student.today(self.happened_at)
        return Introduction.objects.create(
            id=self.id, student_id=self.student_id, by=interview.person, interview=interview, given_on=day,
            name=self.payload["name"], may_use_name=self.payload.get("may_use_name", MayUseName.UNASKED),
        )  # fmt: skip

    def add_question(self) -> None:
        """The question gets the id that its device gave it: taken in twice, it is one."""
        said, interview = self.payload, self.conversation.interview
        if Question._base_manager.filter(pk=said["question"]).exists():
            return
        goals = Goal.objects.of(self.student_id).filter(interview=interview)
        goal = goals.filter(pk=said["goal"]).first() if said.get("goal") else None
        Question.add(interview, said["text"], goal=goal, id=UUID(said["question"]))

    def words_to_find(self):
        if self.kind != EventKind.JOT:
            return None
        person = self.conversation.interview.person
        return str(person), self.payload.get("text", ""), person.pk


__all__ = ["ClosedAlready", "Conversation", "EventKind", "JottingKind", "TalkEvent", "questions_by"]

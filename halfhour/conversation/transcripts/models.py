"""Consent, and the transcript that hangs on it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.conversation.models import Conversation
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Participant
from halfhour.reading.transcripts.shapes import Said, Script


class NotEverybody(Refused):
    """Somebody who was heard has not agreed."""


class NoConsent(Refused):
    """A transcript without consent is none."""


class NobodyOfThatName(Refused):
    """The transcript names nobody so."""


class Consents(OwnedQuerySet["Consent"]):
    def of_talk(self, talk: Conversation) -> Consent | None:
        return self.of(talk.student_id).filter(conversation=talk).first()


class Transcripts(OwnedQuerySet["Transcript"]):
    def of_talk(self, talk: Conversation) -> Transcript | None:
        return self.of(talk.student_id).filter(conversation=talk).first()


class Consent(Owned):
    """Who agreed that the talk is written down, when, and how they said so."""

    class How(models.TextChoices):
        SPOKEN = "spoken", gettext_lazy("said aloud in the talk")
        WRITTEN = "written", gettext_lazy("in writing, before the talk")
        AFTER = "after", gettext_lazy("in writing, after the talk")

    conversation = key("halfhour.Conversation", related_name="consents")
    who = models.JSONField(default=list)  # names, as they stood on the page
    how = models.CharField(max_length=8, choices=How.choices)
    agreed_on = models.DateField()
    noted_at = models.DateTimeField()

    objects: ClassVar = Consents.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "conversation"], name="one_consent_per_talk")]

    @classmethod
    def demanded(cls, talk: Conversation) -> Consent:
        """The consent to this talk's transcript. Raises NoConsent."""
        if consent := cls.objects.of_talk(talk):
            return consent
        raise NoConsent(_("Say first who agreed, when and how; then the transcript can be brought in."))

    @classmethod
    def record(cls, talk: Conversation, who: Iterable[str], *, how: str, agreed_on: date, at: datetime) -> Consent:
        """Everybody who was heard agreed. Raises NotEverybody, naming who is missing."""
        agreed = set(who)
        missing = [each for each in heard_in(talk) if each not in agreed]
        if missing:
            raise NotEverybody(
                _("Everybody who was heard must have agreed. Not yet: %(names)s. What you remember is yours.")
                % {"names": ", ".join(missing)}
            )
        if agreed_on > talk.interview.student.today(at):
            raise Refused(_("That day is still to come. Say when they agreed."))
        consent = cls.objects.of_talk(talk) or cls(student_id=talk.student_id, conversation=talk, noted_at=at)
        consent.who, consent.how, consent.agreed_on = heard_in(talk), how, agreed_on
        consent.save()
        return consent


class Transcript(Owned):
    """What was said in the talk, by turns. The file's words are kept, not the file."""

    conversation = key("halfhour.Conversation", related_name="transcripts")
    consent = key("halfhour.Consent", related_name="transcripts")
    filename = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=10)
    turns = models.JSONField(default=list)  # [speaker, text, seconds from the beginning or null]
    me = models.CharField(max_length=200, blank=True)  # the student's name in it; "" where it is not known
    brought_at = models.DateTimeField()

    objects: ClassVar = Transcripts.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "conversation"], name="one_transcript_per_talk")]

    @classmethod
    def bring_in(cls, talk: Conversation, script: Script, *, filename: str, at: datetime) -> Transcript:
        """Keep its words. Raises NoConsent before consent is on record."""
        consent = Consent.demanded(talk)
        if cls.objects.of_talk(talk):
            raise Refused(_("There is a transcript of this talk already. Delete that one first."))
        return cls.objects.create(
            student_id=talk.student_id, conversation=talk, consent=consent, filename=filename[:300], kind=script.kind,
            turns=[[each.speaker, each.text, each.start] for each in script.turns], brought_at=at,
            me=likely_me(script.speakers, talk.interview.student.name),
        )  # fmt: skip

    @property
    def said(self) -> list[Said]:
        return [Said(*each) for each in self.turns]

    @property
    def speakers(self) -> list[str]:
        return list(dict.fromkeys(speaker for speaker, *_more in self.turns if speaker))

    def call_me(self, name: str) -> None:
        """Which speaker the student is. Raises NobodyOfThatName."""
        if name not in self.speakers:
            raise NobodyOfThatName(_("Nobody is called so in this transcript. Choose one of its speakers."))
        self.me = name
        self.save()


def heard_in(talk: Conversation) -> list[str]:
    """The names of everybody in the talk but the student."""
    others = Participant.objects.of(talk.student_id).filter(interview=talk.interview_id).select_related("person")
    return [talk.interview.person.name, *(each.person.name for each in others.order_by("created_at"))]


def likely_me(speakers: Iterable[Any], name: str) -> str:
    """The speaker who shares the student's family or given name, if that is one only."""
    mine = set(name.casefold().split())
    alike = [each for each in speakers if mine & set(each.casefold().split())]
    return alike[0] if len(alike) == 1 else ""

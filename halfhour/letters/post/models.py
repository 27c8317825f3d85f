"""What came in: each message once, as it came, beside the letter it answers."""

from __future__ import annotations

import zlib
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import OwnedQuerySet, key
from halfhour.search.models import Searchable

if TYPE_CHECKING:
    from halfhour.mail.arrived import Arrived


class Messages(OwnedQuerySet["Message"]):
    def bare(self) -> Messages:
        """Without the bytes, for lists."""
        return self.defer("raw")

    def undecided(self) -> Messages:
        """What the student has not dealt with, the newest first. An out-of-office asks for nothing."""
        return self.filter(settled_at=None).exclude(kind=MessageKind.AWAY).order_by("-came_at")


class MessageKind(models.TextChoices):
    ANSWER = "answer", gettext_lazy("answer")
    BOUNCE = "bounce", gettext_lazy("came back undelivered")
    AWAY = "away", gettext_lazy("out of office")
    INVITATION = "invitation", gettext_lazy("about a time")


class Message(Searchable):
    """One message. `letter` is the one of ours that it answers, where that is known; `settled_at` when the student,
    or what it said, had settled it. The bytes stay as they came, deflated."""

    message_id = models.CharField(max_length=250)
    letter = key("halfhour.Letter", null=True, related_name="messages")
    person = key("halfhour.Person", null=True, related_name="messages")
    kind = models.CharField(max_length=10, choices=MessageKind.choices, default=MessageKind.ANSWER)
    from_address = models.CharField(max_length=254, blank=True)
    from_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)  # their own words, without what they quote
    came_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    raw = models.BinaryField()

    objects: ClassVar = Messages.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "message_id"], name="one_message_per_id")]
        indexes = [
            models.Index(fields=["student", "letter"]),
            models.Index(fields=["student", "person", "came_at"]),
            models.Index(fields=["student", "settled_at"]),
        ]

    def __str__(self) -> str:
        return self.subject or self.who

    @property
    def who(self) -> str:
        return self.from_name or self.from_address

    @property
    def interview_id(self) -> UUID | None:
        """The interview of the letter it answers."""
        return self.letter.interview_id if self.letter else None

    @cached_property
    def arrived(self) -> Arrived:
        """The message as its bytes say it: invitations, references, headers."""
        from halfhour.mail.arrived import read

        return read(zlib.decompress(bytes(self.raw)))

    def words_to_find(self) -> tuple[str, str, UUID | None] | None:
        return (str(self), self.text, self.person.pk) if self.person else None

    def belongs_to(self, letter: Any) -> None:
        """It answers this letter."""
        self.letter, self.person = letter, letter.person
        self.save()

    def settle(self, *, at: datetime) -> None:
        """Nothing more is to be done about it."""
        self.settled_at = self.settled_at or at
        self.save()


def keep(student: Any, raw: bytes, *, at: datetime) -> tuple[Message, bool]:
    """The message as a row, and whether it is new: the same one brought twice is one. Raises NoMessage.

    What has no Message-ID is known by its bytes. A date in the future counts as now.
    """
    import hashlib

    from halfhour.mail.arrived import read

    arrived = read(raw)
    known = arrived.message_id or f"<{hashlib.sha256(raw).hexdigest()}@bytes.invalid>"
    found = Message.objects.of(student).filter(message_id=known).first()
    if found:
        return found, False
    return Message.objects.create(
        student=student, message_id=known, from_address=arrived.from_address[:254], from_name=arrived.from_name[:200],
        subject=arrived.subject[:300], text=_storable(arrived.own), came_at=min(arrived.sent_at or at, at),
        raw=zlib.compress(raw),
    ), True  # fmt: skip


def _storable(text: str) -> str:
    return text.replace("\x00", "")  # PostgreSQL keeps no NUL in a text

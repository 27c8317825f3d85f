"""The request for an interview: its letter, its nudges, its answer."""

from __future__ import annotations

from datetime import date, datetime

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.people.models import Contact


class TooSoon(Refused):
    """A polite student waits."""


class NotSent(Refused):
    """Only what has left can be answered or nudged."""


class AnsweredAlready(Refused):
    """There is an answer on record."""


class Approaches(OwnedQuerySet):
    def open(self) -> Approaches:
        """Sent, not answered, not withdrawn."""
        return self.filter(answered_at=None, withdrawn_at=None).exclude(letter__sent_at=None)


class Approach(Owned):
    """One request for an interview. When it was sent stands on its letter; nudges are letters that reply to it."""

    class Answer(models.TextChoices):
        YES = "yes", gettext_lazy("Yes")
        NO = "no", gettext_lazy("No")
        LATER = "later", gettext_lazy("Later")

    interview = key("halfhour.Interview", related_name="approaches")
    letter = key("halfhour.Letter")
    answered_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=6, choices=Answer.choices, blank=True)
    answer_text = models.TextField(blank=True)  # their words
    later_on = models.DateField(null=True)  # the date they named
    replied_at = models.DateTimeField(null=True)  # when the student answered their answer
    withdrawn_at = models.DateTimeField(null=True)

    objects = Approaches.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview"]),
            models.Index(fields=["student", "answered_at"]),
        ]

    @property
    def sent_at(self) -> datetime | None:
        return self.letter.sent_at

    @property
    def awaits_answer(self) -> bool:
        return bool(self.sent_at and not self.answered_at and not self.withdrawn_at)

    def nudges(self) -> models.QuerySet[Letter]:
        return (
            Letter.objects.of(self.student_id)
            .filter(reply_to=self.letter_id, kind=LetterKind.NUDGE)
            .order_by("created_at")
        )

    def mark_sent(self, *, at: datetime) -> None:
        """The letter left. Raises BlanksLeft, SentAlready."""
        self.letter.mark_sent(at=at)

    def record_answer(self, answer: str, *, at: datetime, text: str = "", later_on: date | None = None) -> None:
        """What came back: yes, no, or later with their date. Raises NotSent, AnsweredAlready."""
        if not self.sent_at:
            raise NotSent(_("This has not been sent yet. Mark it as sent first; then its answer can be noted."))
        if self.answered_at:
            raise AnsweredAlready(_("An answer is on record already. Undo it, or change it there."))
        if answer == self.Answer.LATER and later_on is None:
            raise Refused(_("“Later” needs a date: the one they named, or the one you choose."))
        self.answered_at, self.answer, self.answer_text = at, answer, text
        self.later_on = later_on if answer == self.Answer.LATER else None
        self.save()
        Contact.with_person(self.interview.person, "letter", at=at, about=text)

    def withdraw(self, *, at: datetime) -> None:
        """Take the request back. It keeps its letter."""
        if self.withdrawn_at:
            raise Refused(_("This request is withdrawn already."))
        self.withdrawn_at = at
        self.save()


__all__ = ["AnsweredAlready", "Approach", "Channel", "NotSent", "TooSoon"]

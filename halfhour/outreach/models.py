"""The request for an interview: its letter, its nudges, its answer."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.tags import day
from halfhour.letters.drafting import draft
from halfhour.letters.given import given
from halfhour.letters.models import Channel, Letter, LetterKind, Letters
from halfhour.letters.write import start
from halfhour.outreach.nudging import Silence, nudge_from
from halfhour.people.models import Contact
from halfhour.student.policy import Policy


class TooSoon(Refused):
    """A polite student waits."""


class Enough(Refused):
    """It was asked often enough."""


class NotSent(Refused):
    """Only what has left can be answered or nudged."""


class AnsweredAlready(Refused):
    """There is an answer on record."""


class Approaches(OwnedQuerySet["Approach"]):
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

    objects: ClassVar = Approaches.as_manager()

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

    def nudges(self) -> Letters:
        return (
            Letter.objects.of(self.student_id)
            .filter(reply_to=self.letter_id, kind=LetterKind.NUDGE)
            .order_by("created_at")
        )

    def silence(self) -> Silence:
        """Since when nothing has come: the last of request, reminders and real contacts, by the student's calendar."""
        sent = [each for each in self.nudges().values_list("sent_at", flat=True) if each]
        contact = Contact.objects.of(self.student_id).latest_with(self.interview.person)
        moments = [self.sent_at, *sent, contact.happened_at if contact else None]
        last = max(each for each in moments if each)
        return Silence(self.student.today(last), len(sent), to_judge=self.interview.person.kind == "judge")

    def nudge_from(self, policy: Policy, *, today: date) -> date | None:
        """The first day, not before today, on which a reminder is polite; None if there is to be none."""
        return nudge_from(self.silence(), policy, today=today) if self.awaits_answer else None

    def may_be_nudged(self, at: datetime, policy: Policy) -> bool:
        today = self.student.today(at)
        return self.nudge_from(policy, today=today) == today

    def nudge(self, at: datetime, policy: Policy) -> Letter:
        """A reminder to be written, or the draft that is there. Raises NotSent, AnsweredAlready, Enough, TooSoon."""
        self._must_be_open()
        drafted = self.nudges().drafts().first()
        today = self.student.today(at)
        first = self.nudge_from(policy, today=today)
        if first is None:
            raise Enough(_("It was asked often enough. Let it rest; after some months you may write anew."))
        if first > today:
            raise TooSoon(_("It is too soon for a reminder. From %(day)s on it is polite.") % {"day": day(first)})
        if drafted:
            return drafted
        person = self.interview.person
        channel = Channel.PHONE if person.kind == "judge" else self.letter.channel
        known = given(self.student, person, policy, wish=self.interview.wish, first_on=self.student.today(self.sent_at))
        written = draft(LetterKind.NUDGE, known, channel=channel)
        return start(
            self.student, LetterKind.NUDGE, text=written.text, subject=written.subject, policy=policy, person=person,
            interview=self.interview, channel=channel, reply_to=self.letter,
        )  # fmt: skip

    def reply(self, policy: Policy) -> Letter:
        """A short answer to their answer, or the draft that is there. Raises NotSent."""
        if not self.answered_at:
            raise NotSent(_("There is no answer on record yet. Note it first."))
        mine = Letter.objects.of(self.student_id).filter(reply_to=self.letter_id, kind=LetterKind.REPLY)
        drafted = mine.drafts().first()
        if drafted:
            return drafted
        person = self.interview.person
        known = given(self.student, person, policy, later_on=self.later_on)
        written = draft(LetterKind.REPLY, known, channel=Channel.EMAIL, variant=self.answer)
        return start(
            self.student, LetterKind.REPLY, text=written.text, subject=written.subject, person=person, policy=policy,
            interview=self.interview, reply_to=self.letter,
        )  # fmt: skip

    def note_reply(self, *, at: datetime) -> None:
        """The student answered their answer. Raises NotSent."""
        if not self.answered_at:
            raise NotSent(_("There is no answer on record yet. Note it first."))
        self.replied_at = at
        self.save()

    def _must_be_open(self) -> None:
        if not self.sent_at or self.withdrawn_at:
            raise NotSent(_("There is no open request here. Mark it as sent first."))
        if self.answered_at:
            raise AnsweredAlready(_("There is an answer already."))

    def mark_sent(self, *, at: datetime) -> None:
        """The letter left. Raises BlanksLeft, SentAlready."""
        self.letter.mark_sent(at=at)

    def record_answer(
        self, answer: str, *, at: datetime, text: str = "", later_on: date | None = None, rest_until: date | None = None
    ) -> None:
        """What came back: yes, no, or later with their date. After a no they rest until `rest_until`, if it is given.

        Raises NotSent, AnsweredAlready.
        """
        if not self.sent_at:
            raise NotSent(_("This has not been sent yet. Mark it as sent first; then its answer can be noted."))
        if self.answered_at:
            raise AnsweredAlready(_("An answer is on record already. Undo it, or change it there."))
        if answer == self.Answer.LATER and later_on is None:
            raise Refused(_("“Later” needs a date: the one they named, or the one you choose."))
        self.answered_at, self.answer, self.answer_text = at, answer, text
        self.later_on = later_on if answer == self.Answer.LATER else None
        self.save()
        heard = Contact.objects.of(self.student_id).filter(person=self.interview.person, happened_at=at)
        if not heard.exists():  # a message that came in is a contact already
            Contact.with_person(self.interview.person, "letter", at=at, about=text)
        if answer == self.Answer.NO and rest_until:
            self.interview.person.rest(rest_until)

    def withdraw(self, *, at: datetime) -> None:
        """Take the request back. It keeps its letter."""
        if self.withdrawn_at:
            raise Refused(_("This request is withdrawn already."))
        self.withdrawn_at = at
        self.save()

    def tell_withdrawal(self, policy: Policy) -> Letter:
        """Two lines that they need not answer, or the draft that is there. Raises NotSent where nothing had left."""
        if not self.sent_at or not self.withdrawn_at:
            raise NotSent(_("Nothing has left that could be taken back."))
        mine = Letter.objects.of(self.student_id).filter(reply_to=self.letter_id, kind=LetterKind.WITHDRAWAL)
        drafted = mine.drafts().first()
        if drafted:
            return drafted
        channel = Channel.PHONE if self.letter.channel == Channel.PHONE else Channel.EMAIL
        known = given(self.student, self.interview.person, policy, first_on=self.student.today(self.sent_at))
        written = draft(LetterKind.WITHDRAWAL, known, channel=channel)
        return start(
            self.student, LetterKind.WITHDRAWAL, text=written.text, subject=written.subject, policy=policy,
            person=self.interview.person, interview=self.interview, channel=channel, reply_to=self.letter,
        )  # fmt: skip

    def let_rest(self, *, at: datetime, until: date) -> None:
        """Silence is an answer for now: close the interview, and leave them in peace until that day."""
        self._must_be_open()
        self.interview.close(at=at, why=_("No answer"))
        self.interview.person.rest(until)


__all__ = ["AnsweredAlready", "Approach", "Channel", "Enough", "NotSent", "TooSoon"]

"""Every written message: drafted here, sent by the student's own hand."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.revised import Revised
from halfhour.search.models import Searchable
from halfhour.wording.blanks import blanks, left_in

A_MINUTE = timedelta(minutes=1)  # what two clocks may differ by


class BlanksLeft(Refused):
    """A letter with an unfilled blank does not leave."""


class SentAlready(Refused):
    """A letter leaves once."""


class NotYet(Refused):
    """What is to come has not been sent."""


class LetterKind(models.TextChoices):
    APPROACH = "approach", gettext_lazy("request")
    NUDGE = "nudge", gettext_lazy("kind reminder")
    TIMES = "times", gettext_lazy("times to choose from")
    CONFIRMATION = "confirmation", gettext_lazy("confirmation")
    CALL_OFF = "call_off", gettext_lazy("calling off")
    APOLOGY = "apology", gettext_lazy("apology")
    THANKS = "thanks", gettext_lazy("thank-you")
    REPORT = "report", gettext_lazy("report back")
    HELLO = "hello", gettext_lazy("hello")
    TELL = "tell", gettext_lazy("word to the introducer")
    LEAD = "lead", gettext_lazy("answer to a lead")
    REPLY = "reply", gettext_lazy("reply to an answer")
    INVITATION = "invitation", gettext_lazy("invitation")
    WITHDRAWAL = "withdrawal", gettext_lazy("withdrawal")


class Channel(models.TextChoices):
    EMAIL = "email", gettext_lazy("e-mail")
    LINKEDIN = "linkedin", gettext_lazy("LinkedIn note")
    LETTER = "letter", gettext_lazy("letter by post")
    CARD = "card", gettext_lazy("handwritten card")
    PHONE = "phone", gettext_lazy("telephone")


# Where the person's page has the address of a channel, if it is not their e-mail.
KEPT_AS: dict[str, str] = {Channel.LETTER: "address", Channel.CARD: "address", Channel.PHONE: "phone"}


class Letters(OwnedQuerySet["Letter"]):
    def sent(self) -> Letters:
        return self.exclude(sent_at=None)

    def drafts(self) -> Letters:
        return self.filter(sent_at=None)


class Letter(Revised, Searchable):
    """Text with blanks, for one person, in one language. `sent_at` is when the student said that it left."""

    person = key("halfhour.Person", null=True, related_name="letters")
    to_name = models.CharField(max_length=200, blank=True)  # somebody who is no person here: the assistant who arranges
    to_email = models.CharField(max_length=254, blank=True)
    interview = key("halfhour.Interview", null=True, related_name="letters")
    kind = models.CharField(max_length=12, choices=LetterKind.choices)
    channel = models.CharField(max_length=10, choices=Channel.choices, default=Channel.EMAIL)
    language = models.CharField(max_length=12, default="en")
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True)
    message_id = models.CharField(max_length=200, blank=True)  # given before it leaves, and kept
    cc = models.CharField(max_length=500, blank=True)  # addresses between commas: the assistant who arranges
    bcc = models.CharField(max_length=500, blank=True)  # who introduced by mail, and is spared the rest
    calendar = models.TextField(blank=True)  # an iCalendar text with its METHOD that goes along
    reply_to = key("self", null=True, on_delete=models.SET_NULL)

    objects: ClassVar = Letters.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "person", "sent_at"]),
            models.Index(fields=["student", "interview"]),
            models.Index(fields=["student", "sent_at"]),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.to_name or self.person}"

    @property
    def blanks(self) -> list[str]:
        """The names of the blanks still to be filled, in their order."""
        return [each.name or _("a blank") for each in blanks(f"{self.subject}\n{self.text}")]

    @property
    def first_to_fill(self) -> str:
        """What a letter with blanks waits for: each of them, as far as they can be read at a glance."""
        names, more = left_in(self.subject, self.text)
        if len(names) + more < 2:
            return _("Fill the blank “%(name)s” first; then the letter can leave.") % {"name": self.blanks[0]}
        told = [*names, _("%(n)s more") % {"n": more}] if more else list(names)
        return _("Fill these blanks first: %(names)s. Then the letter can leave.") % {"names": ", ".join(told)}

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def address(self) -> str:
        """Where it goes by its channel: a mail address, a postal one, a number; empty where none is known."""
        if self.channel == Channel.LINKEDIN:
            return ""
        known = KEPT_AS.get(self.channel, "email")
        return (self.to_email if known == "email" else "") or (getattr(self.person, known) if self.person else "")

    @property
    def whom(self) -> str:
        return self.to_name or (self.person.name if self.person else "")

    def words_to_find(self):
        return self.subject or str(self), self.text, self.person_id

    def write(self, text: str, *, subject: str, revision: int) -> None:
        """Keep what was typed. Raises Stale for a save from an older page, SentAlready for a letter that left."""
        text = text.replace("\r\n", "\n")
        if self.sent_at:
            raise SentAlready(_("This letter has left already. Write a new one; this one stays as it was sent."))
        changed = subject != self.subject
        self.subject = subject
        if text != self.text:
            self.revise(text, revision=revision)
        elif changed:
            self.save()

    def address_to(self, to: str) -> None:
        """Where it goes, if elsewhere than on the person's page."""
        known = self.person.email if self.person else ""
        if not self.sent_at and to.strip() != self.address and self.channel == Channel.EMAIL:
            self.to_email = "" if to.strip() == known else to.strip()
            self.save()

    def mark_sent(self, *, at: datetime) -> None:
        """The student says that it left. Raises BlanksLeft, SentAlready."""
        if self.sent_at:
            raise SentAlready(_("This letter is marked as sent already."))
        if self.blanks and self.channel != Channel.PHONE:
            raise BlanksLeft(self.first_to_fill)
        self.sent_at = at
        self.save()
        if self.person and self.to_email and not self.to_name and not self.person.email:
            self.person.describe(email=self.to_email)  # the next letter to them begins with it

    def drop(self) -> None:
        """Throw a draft away. Raises SentAlready."""
        if self.sent_at:
            raise SentAlready(_("This letter has left; it stays here as it was sent."))
        self.delete()


def sent_on(day: date | None, *, at: datetime, zone: tzinfo) -> datetime:
    """The moment to note for a letter that left on that day of the student's; none: now. Raises NotYet.

    An hour is not asked; a past day counts from its noon.
    """
    if day is None or day == at.astimezone(zone).date():
        return at
    moment = datetime.combine(day, time(12), zone)
    if moment > at + A_MINUTE:
        raise NotYet(_("That day is still to come. Choose today or an earlier day."))
    return moment


class Template(Owned):
    """The student's own words beside ours."""

    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=12, choices=LetterKind.choices)
    channel = models.CharField(max_length=10, choices=Channel.choices, default=Channel.EMAIL)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField()

    class Meta:
        indexes = [models.Index(fields=["student", "kind"])]

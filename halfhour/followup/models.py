"""The day after and what comes of it: debrief, thanks, advice, promises, leads."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.search.models import Searchable


class ThankedAlready(Refused):
    """One thank-you is enough."""


class Debrief(Owned):
    """What the student makes of a talk, by the evening. Complete also without one live note."""

    class Formality(models.TextChoices):
        INFORMAL = "informal", gettext_lazy("relaxed")
        BUSINESSLIKE = "businesslike", gettext_lazy("businesslike")

    interview = key("halfhour.Interview", related_name="debriefs")
    conversation = key("halfhour.Conversation", null=True, on_delete=models.SET_NULL)
    begun_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    formality = models.CharField(max_length=12, choices=Formality.choices, blank=True)
    talk_again = models.BooleanField(null=True)
    may_be_named = models.BooleanField(null=True)  # in course work; until they agreed, initials only
    may_write_again = models.BooleanField(null=True)  # what they said to "may I write again?"
    asks_names = models.BooleanField(default=False)  # names were forgotten: the thank-you asks for them
    revision = models.PositiveIntegerField(default=1)
    writer = models.CharField(max_length=40, blank=True)  # the opened page that wrote last

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "interview"], name="one_debrief_per_interview")]

    @classmethod
    def of_interview(cls, interview, *, at: datetime, conversation=None) -> Debrief:
        """The debrief of this talk, begun now if there is none."""
        found = cls.objects.of(interview.student_id).filter(interview=interview).first()
        return found or cls.objects.create(
            student_id=interview.student_id, interview=interview, conversation=conversation, begun_at=at
        )

    def name_them(self, agreed: bool) -> None:
        """Whether the person agreed to be named in course work."""
        self.may_be_named = agreed
        self.save()

    def finish(self, conversation, *, at: datetime) -> None:
        """Kept. One thing learned is asked for; the rest may stay empty. Later changes keep its first day."""
        if not Learning.objects.of(self.student_id).filter(debrief=self).exists():
            raise Refused(_("Write one thing you learned; the rest may stay empty."))
        self.done_at, self.conversation = self.done_at or at, conversation
        self.save()


class Learning(Searchable):
    """One thing learned, by goal."""

    debrief = key("halfhour.Debrief", related_name="learned")
    goal = key("halfhour.Goal", null=True, on_delete=models.SET_NULL)
    text = models.TextField()
    place = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["student", "debrief"]), models.Index(fields=["student", "goal"])]

    def words_to_find(self):
        person = self.debrief.interview.person
        return str(person), self.text, person.pk


class Thanks(Owned):
    """A thank-you owed after a talk, to each who was there and to the assistant. Sent when its letter was."""

    interview = key("halfhour.Interview", related_name="thanks")
    person = key("halfhour.Person", null=True)
    name = models.CharField(max_length=200, blank=True)  # the assistant, who is no person here
    letter = key("halfhour.Letter", null=True, on_delete=models.SET_NULL)

    class Meta:
        indexes = [models.Index(fields=["student", "interview"])]
        constraints = [
            models.UniqueConstraint(fields=["student", "interview", "person", "name"], name="one_thanks_each")
        ]

    def __str__(self) -> str:
        return self.name or str(self.person)

    @property
    def thanked_at(self) -> datetime | None:
        return self.letter.sent_at if self.letter else None

    def refuse_a_second(self) -> None:
        """Raises ThankedAlready once it was sent."""
        if self.thanked_at:
            raise ThankedAlready(
                _("%(name)s was thanked already. One thank-you is enough; news is a letter of its own.")
                % {"name": self}
            )

    def mark_sent(self, *, at: datetime) -> None:
        """It left, or was posted. Raises ThankedAlready, BlanksLeft."""
        self.refuse_a_second()
        if self.letter is None:
            raise Refused(_("Write the thanks first; then it can be marked as sent."))
        self.letter.mark_sent(at=at)


class Advices(OwnedQuerySet["Advice"]):
    def open(self) -> Advices:
        return self.filter(done_at=None, decided_against_at=None)


class Advice(Searchable):
    """Something the person told the student to do; then done or not, with its outcome, then reported back."""

    interview = key("halfhour.Interview", null=True, related_name="advice", on_delete=models.SET_NULL)
    person = key("halfhour.Person", related_name="advice")
    goal = key("halfhour.Goal", null=True, on_delete=models.SET_NULL)
    said = models.TextField()  # their words
    plan = models.TextField(blank=True)  # what the student will do
    given_on = models.DateField()
    by_on = models.DateField(null=True)
    done_at = models.DateTimeField(null=True)
    decided_against_at = models.DateTimeField(null=True)
    outcome = models.TextField(blank=True)
    told_at = models.DateTimeField(null=True)
    report = key("halfhour.Letter", null=True, on_delete=models.SET_NULL)  # sent, it tells them

    objects: ClassVar = Advices.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "done_at"])]

    def words_to_find(self):
        return str(self.person), "\n".join([self.said, self.plan, self.outcome]), self.person_id

    @property
    def is_open(self) -> bool:
        return not self.done_at and not self.decided_against_at

    @property
    def was_told(self) -> bool:
        """By the report that was sent, or by word of mouth."""
        return bool(self.told_at or (self.report and self.report.sent_at))

    def follow(self, *, at: datetime, outcome: str = "") -> None:
        """Done, and what came of it."""
        self.done_at, self.decided_against_at = self.done_at or at, None
        self.outcome = outcome or self.outcome
        self.save()

    def decide_against(self, *, at: datetime, outcome: str = "") -> None:
        self.decided_against_at, self.done_at = at, None
        self.outcome = outcome or self.outcome
        self.save()

    def report_back(self, *, at: datetime) -> None:
        """They were told what came of it."""
        if not self.done_at and not self.decided_against_at:
            raise Refused(_("Say first what came of it; then it can be told."))
        self.told_at = at
        self.save()


class Promise(Searchable):
    """Mine with a date; theirs remembered kindly."""

    interview = key("halfhour.Interview", null=True, related_name="promises", on_delete=models.SET_NULL)
    person = key("halfhour.Person", related_name="promises")
    mine = models.BooleanField(default=True)
    text = models.TextField()
    by_on = models.DateField(null=True)
    made_on = models.DateField()
    kept_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "kept_at"])]

    def words_to_find(self):
        return str(self.person), self.text, self.person_id

    def keep(self, *, at: datetime) -> None:
        self.kept_at = at
        self.save()


class Lead(Searchable):
    """An opening or offer that a person mentioned: who, what, by when, answered, told."""

    person = key("halfhour.Person", related_name="leads")
    interview = key("halfhour.Interview", null=True, related_name="leads", on_delete=models.SET_NULL)
    what = models.TextField()
    who = models.CharField(max_length=200, blank=True)  # whom to turn to
    by_on = models.DateField(null=True)
    noted_at = models.DateTimeField()
    thanked_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)  # career office and introducer
    letter = key("halfhour.Letter", null=True, on_delete=models.SET_NULL)  # sent, it thanks

    class Meta:
        indexes = [
            models.Index(fields=["student", "person"]),
            models.Index(fields=["student", "answered_at"]),
        ]

    def words_to_find(self):
        return str(self.person), "\n".join([self.what, self.who]), self.person_id

    @property
    def thanks_at(self) -> datetime | None:
        """By word of mouth, or by the letter that was sent."""
        return self.thanked_at or (self.letter.sent_at if self.letter else None)

    def thank(self, *, at: datetime) -> None:
        self.thanked_at = at
        self.save()

    def answer(self, *, at: datetime) -> None:
        self.answered_at = at
        self.save()

    def tell(self, *, at: datetime) -> None:
        self.told_at = at
        self.save()


class GiverLetters(OwnedQuerySet["GiverLetter"]):
    def sent(self, about: str) -> GiverLetters:
        return self.filter(about=about, letter__sent_at__isnull=False)


class GiverLetter(Owned):
    """A letter to the giver of a name: thanks for it, or how the talk that came of it went. Sent, it settles that."""

    class About(models.TextChoices):
        NAME = "name"
        TALK = "talk"

    introduction = key("halfhour.Introduction", related_name="giver_letters")
    letter = key("halfhour.Letter")
    about = models.CharField(max_length=4, choices=About.choices)

    objects: ClassVar = GiverLetters.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "introduction"])]

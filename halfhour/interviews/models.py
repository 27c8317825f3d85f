"""The spine: one informational interview, who takes part, and who gave whose name."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.people.models import Person
from halfhour.search.models import Searchable


class AlreadyOpen(Refused):
    """There is an open interview with this person."""


class NotToBeContacted(Refused):
    """The student, or the school's policy, said not to write to this person."""


class Interviews(OwnedQuerySet["Interview"]):
    def open(self) -> Interviews:
        return self.filter(closed_at=None)

    def wish(
        self, person: Person, *, at: datetime, wish: str = "", for_course: str = "", follows: Interview | None = None
    ) -> Interview:
        """“I'd like to talk”: open an interview with this person. At most one is open."""
        if person.do_not_contact:
            raise NotToBeContacted(
                _("%(name)s is marked as not to be contacted. Change that on their page first.") % {"name": person}
            )
        if self.of(person.student_id).open().filter(person=person).exists():
            raise AlreadyOpen(
                _("There is already an open interview with %(name)s. Go on with that one.") % {"name": person}
            )
        return self.create(
            student_id=person.student_id, person=person, wish=wish, wanted_at=at, follows=follows, for_course=for_course
        )


class Interview(Owned):
    """One informational interview with one person, from the wish to the last follow-up."""

    person = key("halfhour.Person", related_name="interviews")
    wish = models.TextField(blank=True)  # what the student wants to learn, in one sentence; becomes goal 1
    wanted_at = models.DateTimeField()
    follows = key("self", null=True, on_delete=models.SET_NULL)
    for_course = models.CharField(max_length=200, blank=True)
    closed_at = models.DateTimeField(null=True)
    closed_why = models.CharField(max_length=300, blank=True)

    objects: ClassVar = Interviews.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "closed_at"]), models.Index(fields=["student", "person"])]
        constraints = [
            models.UniqueConstraint(
                fields=["student", "person"],
                condition=Q(closed_at=None),
                name="one_open_interview_per_person",
            )
        ]

    def __str__(self) -> str:
        return str(self.person)

    def close(self, *, at: datetime, why: str = "") -> None:
        """Nothing more is to come of this one. A second talk is a new interview that follows it."""
        if self.closed_at:
            raise Refused(_("This interview is closed already."))
        self.closed_at, self.closed_why = at, why
        self.save()

    def reword(self, wish: str, for_course: str) -> None:
        """Say what is wanted in other words."""
        self.wish, self.for_course = wish, for_course
        self.save()

    def reopen(self) -> None:
        if type(self).objects.of(self.student_id).open().filter(person=self.person_id).exclude(pk=self.pk).exists():
            raise AlreadyOpen(
                _("There is already an open interview with %(name)s. Go on with that one.") % {"name": self.person}
            )
        self.closed_at, self.closed_why = None, ""
        self.save()


class Participant(Owned):
    """Somebody else in the same talk. Each is thanked."""

    interview = key("halfhour.Interview", related_name="participants")
    person = key("halfhour.Person")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "interview", "person"], name="once_in_a_talk")]

    @classmethod
    def join(cls, interview: Interview, name: str) -> Participant:
        """Somebody by name: a person who is known, or a new one. Raises Refused for the second time, or the lead."""
        person = Person.objects.called(interview.student_id, name)
        here = cls.objects.of(interview.student_id).filter(interview=interview, person=person)
        if person == interview.person or here.exists():
            raise Refused(_("%(name)s takes part already.") % {"name": person})
        return cls.objects.create(student_id=interview.student_id, interview=interview, person=person)


class MayUseName(models.TextChoices):
    YES = "yes", gettext_lazy("yes, I may use their name")
    NO = "no", gettext_lazy("no, not their name")
    UNASKED = "unasked", gettext_lazy("not asked")


class Introductions(OwnedQuerySet["Introduction"]):
    def open(self) -> Introductions:
        """Names given that have not become people yet."""
        return self.filter(person=None, set_aside_at=None)


class Introduction(Searchable):
    """A name given by a person: who, by whom, when, and whether the giver's name may be used."""

    by = key("halfhour.Person", related_name="given")
    person = key("halfhour.Person", null=True, related_name="origins", on_delete=models.SET_NULL)
    name = models.CharField(max_length=200)
    about = models.CharField(max_length=300, blank=True)  # what was said of them
    interview = key("halfhour.Interview", null=True, related_name="introductions", on_delete=models.SET_NULL)
    given_on = models.DateField()
    may_use_name = models.CharField(max_length=8, choices=MayUseName.choices, default=MayUseName.UNASKED)
    thanked_at = models.DateTimeField(null=True)  # the giver, for the name
    told_at = models.DateTimeField(null=True)  # the giver, how the talk went
    set_aside_at = models.DateTimeField(null=True)

    objects: ClassVar = Introductions.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "by"]), models.Index(fields=["student", "person"])]

    def save(self, **options) -> None:
        self.name = " ".join(self.name.split())
        if not self.name:
            raise Refused(_("A name is missing. Type the name you were given."))
        super().save(**options)

    def words_to_find(self):
        return self.name, self.about, self.person_id or self.by_id

    def become_person(self) -> Person:
        """The name becomes a person with this origin; a person of that very name is taken, not doubled."""
        if self.person is None:
            self.person = Person.objects.called(self.student_id, self.name)
            self.save()
        return self.person

    def tell(self, *, at: datetime) -> None:
        """The giver was told how it went."""
        self.told_at = at
        self.save()

    def thank(self, *, at: datetime) -> None:
        self.thanked_at = at
        self.save()

    def set_aside(self, *, at: datetime) -> None:
        self.set_aside_at = at
        self.save()

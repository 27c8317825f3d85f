"""Persons: names with care, where they work, how they are known, and each real contact."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation import acts
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import zone_named
from halfhour.reading.whom.written import written
from halfhour.search.models import Searchable


class Nameless(Refused):
    """A person without a name."""


class Kind(models.TextChoices):
    """What somebody does, as etiquette needs to know it."""

    ATTORNEY = "attorney", gettext_lazy("attorney")
    ASSOCIATE = "associate", gettext_lazy("associate")
    PARTNER = "partner", gettext_lazy("partner")
    IN_HOUSE = "in_house", gettext_lazy("in-house counsel")
    PROSECUTOR = "prosecutor", gettext_lazy("prosecutor")
    DEFENDER = "defender", gettext_lazy("public defender")
    LEGAL_AID = "legal_aid", gettext_lazy("legal aid attorney")
    JUDGE = "judge", gettext_lazy("judge")
    CLERK = "clerk", gettext_lazy("law clerk")
    COURT_STAFF = "court_staff", gettext_lazy("court staff")
    ADVANTAGE = "advantage", gettext_lazy("mediator, compliance or another JD-advantage role")
    PROFESSOR = "professor", gettext_lazy("professor")
    PARALEGAL = "paralegal", gettext_lazy("paralegal")
    WITH_PARALEGALS = "with_paralegals", gettext_lazy("attorney who works with paralegals")


RELATIONS = [
    ("met", gettext_lazy("we have met")),
    ("helps", gettext_lazy("helps me")),
    ("mentor", gettext_lazy("my mentor")),
]


class People(OwnedQuerySet["Person"]):
    def by_name(self) -> People:
        return self.order_by("sort_name", "id")

    def add(self, student, name: str) -> Person:
        """A new person by name, which is written as a name even if it came in capitals. Raises Nameless."""
        return self.create(student_id=getattr(student, "pk", student), name=written(" ".join(name.split())))

    def called(self, student, name: str) -> Person:
        """The person of this very name, or a new one. Raises Nameless."""
        return self.of(student).named(name).first() or self.add(student, name)

    def named(self, name: str) -> People:
        """Those who have this very name, however it is spaced and cased."""
        return self.filter(name__iexact=" ".join(name.split()))

    def alike(self, name: str) -> list[Person]:
        """Those who may be meant by this name in another spelling, of the very name first."""
        from halfhour.reading.whom.alike import spelt_alike

        found = [each for each in self.by_name() if spelt_alike(each.name, name)]
        return list(self.named(name)) or found


LONGEST_NAME = 200  # characters


class Person(Searchable):
    """A professional the student knows of or wants to meet. Honorific and pronouns are asked, never guessed."""

    name = models.CharField(max_length=LONGEST_NAME)
    sort_name = models.CharField(max_length=200)  # the family name first, folded
    honorific = models.CharField(max_length=20, blank=True)  # Ms., Mr., Mx., Dr.
    pronouns = models.CharField(max_length=60, blank=True)
    say_it_like = models.CharField(max_length=200, blank=True)
    call_them = models.CharField(max_length=100, blank=True)  # "asked me to call them ..."
    kind = models.CharField(max_length=20, choices=Kind.choices, blank=True)
    role = models.CharField(max_length=200, blank=True)  # as the student says it: "Partner, Tansy & Merrow LLP"
    city = models.CharField(max_length=120, blank=True)
    zone = models.CharField(max_length=64, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    address = models.TextField(blank=True)  # for a letter or a card
    link = models.CharField(max_length=500, blank=True)
    relation = models.CharField(max_length=12, blank=True, choices=RELATIONS)
    do_not_contact = models.BooleanField(default=False)
    rest_until = models.DateField(null=True)
    is_example = models.BooleanField(default=False)  # invented, of the example that can be taken away in one step
    keep_in_touch = models.BooleanField(null=True)  # None: not decided
    touch_every_days = models.PositiveSmallIntegerField(null=True)  # their own rhythm; None: the policy's

    objects: ClassVar = People.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "sort_name", "id"]),
            models.Index(fields=["student", "id"], condition=models.Q(keep_in_touch=True), name="kept_in_touch"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def family_name(self) -> str:
        """The last word of the name, for a salutation; a suffix such as Jr. is not a name."""
        words = [
            each
            for each in self.name.split()
            if each.strip(".,").casefold() not in {"jr", "sr", "ii", "iii", "iv", "esq"}
        ]
        return words[-1].strip(",") if words else ""

    @property
    def given_name(self) -> str:
        return self.call_them or (self.name.split() or [""])[0]

    def save(self, **options) -> None:
        self.name = " ".join(self.name.split())
        if not self.name:
            raise Nameless(_("A person needs a name. Type it as they write it."))
        if not any(map(str.isalpha, self.name)):
            raise Nameless(_("A name has letters. Type it as they write it."))
        if len(self.name) > LONGEST_NAME:
            raise Nameless(_("That is longer than any name. Type the name alone."))
        if self.zone:
            zone_named(self.zone)
        self.sort_name = f"{self.family_name} {self.name}".casefold()[:200]
        super().save(**options)

    def words_to_find(self):
        return self.name, "\n".join(filter(None, [self.role, self.city, self.email])), self.pk

    def describe(self, **about) -> None:
        """Keep what the student says of them. Raises Nameless, UnknownZone."""
        for name, value in about.items():
            setattr(self, name, value)
        self.save()

    def rest(self, until: date) -> None:
        """Write no letter to them before that day."""
        self.rest_until = until
        self.save()

    def stay_in_touch(self, wished: bool) -> None:
        """Whether the student wants to keep in touch; the rhythm counts from the last real contact."""
        self.keep_in_touch = wished
        self.save()

    def touch_every(self, days: int | None) -> None:
        """The rhythm of keeping in touch with them, and that it is wished; none is the usual one."""
        self.touch_every_days, self.keep_in_touch = days, True
        self.save()

    def remove(self) -> None:
        """Delete the person and what hangs on them alone. Can be undone for 30 days, then no text of it is left."""
        if act := acts.current():
            act.erases = True
        self.delete()


class Organisation(Searchable):
    """A firm, court, agency or school where people work."""

    name = models.CharField(max_length=200)
    city = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "name"], name="one_organisation_per_name")]

    def __str__(self) -> str:
        return self.name

    def words_to_find(self):
        return self.name, self.city, None

    @classmethod
    def called(cls, student: Any, name: str) -> Organisation:
        """The one of that name, made where it is new. Raises Nameless."""
        name = " ".join(name.split())
        if not name:
            raise Nameless(_("An office needs a name. Type it as they write it."))
        known = cls.objects.of(student).filter(name__iexact=name).first()
        return known or cls.objects.create(student=student, name=name)


class Post(Owned):
    """Somebody's role at an organisation, with years; a person may have several."""

    person = key("halfhour.Person", related_name="posts")
    organisation = key("halfhour.Organisation", related_name="posts")
    role = models.CharField(max_length=200, blank=True)
    start = models.PositiveSmallIntegerField(null=True)
    end = models.PositiveSmallIntegerField(null=True)
    former = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["student", "person"]),
            models.Index(fields=["student", "organisation"]),
        ]

    def save(self, **options) -> None:
        if self.start and self.end and self.end < self.start:
            raise Refused(_("That post ends before it begins. Change one of the two years."))
        super().save(**options)


class Event(Owned):
    """A panel, class visit, fair or evening where people were met."""

    name = models.CharField(max_length=200)
    happened_on = models.DateField()
    place = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [models.Index(fields=["student", "happened_on"])]

    def __str__(self) -> str:
        return self.name

    def meet(self, name: str, *, role: str = "", spoke_of: str = "") -> Met:
        """Somebody met there, a person who is known or a new one. Raises Nameless, Refused the second time."""
        person = Person.objects.called(self.student_id, name)
        if Met.objects.of(self.student_id).filter(event=self, person=person).exists():
            raise Refused(_("%(name)s is on the list of this evening already.") % {"name": person})
        person.describe(relation=person.relation or "met", role=person.role or role)
        return Met.objects.create(student_id=self.student_id, event=self, person=person, spoke_of=spoke_of)


class Met(Owned):
    """Somebody met at an event, and what was spoken of."""

    event = key("halfhour.Event")
    person = key("halfhour.Person")
    spoke_of = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "event"])]


class Note(Searchable):
    """Free text of the student's about a person, any time; or a question jotted while reading."""

    person = key("halfhour.Person", related_name="notes")
    text = models.TextField()
    is_question = models.BooleanField(default=False)
    noted_at = models.DateTimeField(default=acts.present)

    class Meta:
        indexes = [models.Index(fields=["student", "person", "noted_at"])]

    def save(self, **options) -> None:
        if not self.text.strip():
            raise Refused(_("The note is empty. Type a few words first."))
        super().save(**options)

    def words_to_find(self):
        return str(self.person), self.text, self.person_id


class Contacts(OwnedQuerySet["Contact"]):
    def latest_with(self, person: Person) -> Contact | None:
        return self.filter(person=person).order_by("-happened_at").first()


class Contact(Owned):
    """A real contact of any kind. Keep-in-touch counts from the last."""

    person = key("halfhour.Person", related_name="contacts")
    how = models.CharField(
        max_length=12,
        choices=[
            ("letter", gettext_lazy("a letter answered")), ("call", gettext_lazy("a call")),
            ("talk", gettext_lazy("a talk")), ("chance", gettext_lazy("met by chance")),
            ("hello", gettext_lazy("I wrote")), ("touch", gettext_lazy("in touch")),
        ],
    )  # fmt: skip
    happened_at = models.DateTimeField()
    about = models.TextField(blank=True)

    objects: ClassVar = Contacts.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person", "happened_at"])]

    @classmethod
    def with_person(cls, person: Person, how: str, *, at: datetime, about: str = "") -> Contact:
        return cls.objects.create(student_id=person.student_id, person=person, how=how, happened_at=at, about=about)

"""The student, and what they bring: schools, employers, towns, memberships, languages, interests."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import ClassVar, Self
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.acts import present
from halfhour.foundation.ids import new_id
from halfhour.foundation.owned import Owned, OwnedQuerySet
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import zone_named
from halfhour.student.clocks import known_clock


class Accounts(BaseUserManager["Account"]):
    """Making accounts."""

    def local(self) -> Account:
        """The one account of a program on the student's own machine, with its student; made on first use."""
        known = self.select_related("student").filter(name="local", student__isnull=False)
        return known.first() or self._made()

    @transaction.atomic
    def _made(self) -> Account:
        """The account, and the student that another program at work, or one that ended in between, has not made."""
        account, _new = self.get_or_create(name="local")
        Student.objects.get_or_create(account=account)
        return account


class Account(AbstractBaseUser):
    """Who may come in. On the student's own machine there is exactly one, without a password."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=150, unique=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=present, editable=False)

    USERNAME_FIELD = "name"
    objects = Accounts()


class Student(models.Model):
    """The user. Names with care: `name` is what they are called, `legal_name` is for security desks only."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    account = models.OneToOneField(Account, models.CASCADE, related_name="student")
    created_at = models.DateTimeField(default=present, editable=False)
    name = models.CharField(max_length=200, blank=True)
    legal_name = models.CharField(max_length=200, blank=True)
    pronouns = models.CharField(max_length=60, blank=True)
    programme = models.CharField(max_length=200, blank=True)  # "first year of law school", "paralegal certificate"
    school = models.CharField(max_length=200, blank=True)  # the one attended now, as a letter names it
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    zone = models.CharField(max_length=64, blank=True)  # empty: not asked yet
    locale = models.CharField(max_length=12, blank=True)  # how dates and times are written; empty: as the browser does
    works_from = models.TimeField(default=time(9))
    works_until = models.TimeField(default=time(17))
    overview = models.TextField(blank=True)  # what they say of themselves in 60 seconds
    overview_keys = models.CharField(max_length=300, blank=True)  # key words of it, for the talk screen
    signature = models.TextField(blank=True)
    needs = models.TextField(blank=True)  # captions, step-free, more minutes: asked for only by the student
    linkedin_premium = models.BooleanField(default=False)
    pace_days = models.PositiveSmallIntegerField(null=True)  # a new talk every so many days; none: no rhythm chosen
    introduced_at = models.DateTimeField(null=True)  # when the two steps of the first start were done or skipped

    @property
    def student_id(self):
        """A student's row belongs to that student."""
        return self.id

    @property
    def tz(self) -> ZoneInfo:
        return zone_named(self.zone or "UTC")

    @property
    def is_new(self) -> bool:
        """Neither answered nor skipped the two steps of the first start."""
        return self.introduced_at is None

    @property
    def called(self) -> str:
        """The first of the names, for a greeting."""
        return self.name.split()[0] if self.name.strip() else ""

    def today(self, at) -> date:
        """The date on the student's own calendar at that moment."""
        return at.astimezone(self.tz).date()

    def introduce(self, *, at, **about) -> None:
        """Keep what the student says of themselves. Raises UnknownZone."""
        if about.get("zone"):
            known_clock(about["zone"])
        if about.get("works_until", self.works_until) <= about.get("works_from", self.works_from):
            raise Refused(_("Your hours end before they begin. Change one of the two times."))
        for name, value in about.items():
            setattr(self, name, value)
        self.introduced_at = self.introduced_at or at
        self.save()

    def bring(self, lines: dict[str, str]) -> None:
        """Keep what the student brings: by kind of background, one line each, as typed. Raises Refused."""
        for kind, said in lines.items():
            Background.objects.say(self, kind, said)

    def save(self, **options) -> None:
        from halfhour.foundation import acts

        before = acts.row_before(self)
        super().save(**options)
        acts.note_saved(self, before)

    def written(self) -> None:
        """Undo put it back: nothing hangs on it."""


LONGEST_LINE = 500  # characters: what a line of background may hold


class Backgrounds(OwnedQuerySet["Background"]):
    def lines(self, student: Student) -> dict[str, str]:
        """By kind, what the student brings, one line each."""
        kept: dict[str, list[str]] = {}
        for kind, said in self.of(student).order_by("place", "id").values_list("kind", "said"):
            kept.setdefault(kind, []).append(said)
        return {kind: "\n".join(said) for kind, said in kept.items()}

    def say(self, student: Student, kind: str, lines: str) -> None:
        """Replace what the student brings of one kind by these lines, one each, kept verbatim."""
        said = [each.strip(" \t•-–") for each in lines.splitlines() if each.strip(" \t•-–")]
        said = list(dict.fromkeys(said))
        if any(len(each) > LONGEST_LINE for each in said):
            raise Refused(_("One of these lines is over 500 characters. Break it into two."))
        for old in self.of(student).filter(kind=kind):
            if old.said not in said:
                old.delete()
        known = {each.said: each for each in self.of(student).filter(kind=kind)}
        for place, line in enumerate(said):
            row = known.get(line) or Background(student=student, kind=kind, said=line).read_years()
            if line not in known or row.place != place:
                row.place = place
                row.save()  # one by one, so that undo puts each back in its place


class Background(Owned):
    """One line of what the student brings, verbatim, with its years where it names them."""

    class Kind(models.TextChoices):
        SCHOOL = "school", gettext_lazy("Schools, with years")
        EMPLOYER = "employer", gettext_lazy("Work, with years")
        TOWN = "town", gettext_lazy("Towns you lived in")
        MEMBERSHIP = "membership", gettext_lazy("Memberships")
        LANGUAGE = "language", gettext_lazy("Languages")
        INTEREST = "interest", gettext_lazy("What of the law draws you")
        ACTIVITY = "activity", gettext_lazy("Journals, moot court, clinics, service, sport")

    kind = models.CharField(max_length=12, choices=Kind.choices)
    said = models.CharField(max_length=500)
    start = models.PositiveSmallIntegerField(null=True)
    end = models.PositiveSmallIntegerField(null=True)
    place = models.PositiveSmallIntegerField(default=0)

    objects: ClassVar = Backgrounds.as_manager()

    class Meta:
        ordering = ["kind", "place"]
        indexes = [models.Index(fields=["student", "kind", "place"])]

    def read_years(self) -> Self:
        years = [int(each) for each in re.findall(r"\b(?:19|20)\d\d\b", self.said)]
        self.start, self.end = (min(years), max(years)) if len(years) > 1 else (None, years[0] if years else None)
        return self


class Aims(OwnedQuerySet["Aim"]):
    def open(self) -> Aims:
        return self.filter(closed_at=None).order_by("created_at", "id")

    def add(self, student: Student, text: str) -> Aim:
        """One more thing to find out. Raises Refused for an empty one, or one that is there already."""
        text = " ".join(text.split())
        if not text:
            raise Refused(_("The aim is empty. Type what you want to find out."))
        if self.of(student).open().filter(text__iexact=text).exists():
            raise Refused(_("This aim is there already."))
        return self.create(student=student, text=text)


class Aim(Owned):
    """What the student wants to find out over months: "is elder law for me?"."""

    text = models.CharField(max_length=300)
    closed_at = models.DateTimeField(null=True)

    objects: ClassVar = Aims.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "closed_at"])]

    def __str__(self) -> str:
        return self.text

    def close(self, *, at: datetime) -> None:
        """Found out, or no longer asked. What was gathered under it stays."""
        if self.closed_at:
            raise Refused(_("This aim is closed already."))
        self.closed_at = at
        self.save()


class QuietPeriod(Owned):
    """Days on which nothing is offered and no rhythm is kept: exams, holidays, work."""

    starts_on = models.DateField()
    ends_on = models.DateField()
    why = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [models.Index(fields=["student", "starts_on"])]

    def save(self, **options) -> None:
        if self.ends_on < self.starts_on:
            raise Refused(_("It ends before it begins. Change one of the two days."))
        super().save(**options)

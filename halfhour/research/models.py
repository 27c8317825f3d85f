"""Sources kept as they came, facts with their quotes, and the student's word on each fact."""

from __future__ import annotations

import hashlib
import zlib
from datetime import date, datetime
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy

from halfhour.foundation import acts
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.search.models import Searchable


class Blobs(OwnedQuerySet):
    def keep(self, student: Any, data: bytes) -> Blob:
        """The bytes as they came, once per content."""
        digest = hashlib.sha256(data).hexdigest()
        known = self.of(student).filter(digest=digest).only("id", "student_id", "digest").first()
        return known or self.create(student=student, digest=digest, size=len(data), deflated=zlib.compress(data))


class Blob(Owned):
    """Bytes, deflated and named by their hash. In a table of their own that no list selects."""

    digest = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    deflated = models.BinaryField()

    objects = Blobs.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "digest"], name="one_blob_per_content")]

    @property
    def data(self) -> bytes:
        return zlib.decompress(bytes(self.deflated))


class Sources(OwnedQuerySet):
    def about(self, person: Any) -> Sources:
        return self.filter(person=person).defer("text", "changes").order_by("-read_at", "-id")


class Source(Searchable):
    """A page, file or paste about a person. Quotes are verbatim in `text`; `changes` map it to what is shown."""

    class Place(models.TextChoices):
        FIRM = "firm", gettext_lazy("Their page at the firm, court or school")
        LINKEDIN = "linkedin", gettext_lazy("LinkedIn")
        WEB = "web", gettext_lazy("Elsewhere on the web")
        BAR = "bar", gettext_lazy("A bar directory")
        OTHER = "other", gettext_lazy("Something else")

    person = key("halfhour.Person", related_name="sources")
    blob = key("halfhour.Blob", on_delete=models.PROTECT)
    place = models.CharField(max_length=10, choices=Place.choices, default=Place.OTHER)
    kind = models.CharField(max_length=20)  # html, pdf, linkedin_pdf, text, docx, eml, vcard
    title = models.CharField(max_length=300, blank=True)
    filename = models.CharField(max_length=300, blank=True)
    address = models.CharField(max_length=1000, blank=True)
    read_at = models.DateTimeField()
    text = models.TextField()
    changes = models.JSONField(default=list)  # [start, end, became, why], places in text
    repairs = models.PositiveIntegerField(default=0)  # letters repaired
    warnings = models.JSONField(default=list)

    objects = Sources.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person", "read_at"])]

    def __str__(self) -> str:
        return self.title or self.filename or self.get_place_display()

    def words_to_find(self):
        return str(self), self.text, self.person_id


class FactType(models.TextChoices):
    WORK = "work", gettext_lazy("Work")
    EDUCATION = "education", gettext_lazy("Education")
    ADMISSION = "admission", gettext_lazy("Admitted")
    CERTIFICATION = "certification", gettext_lazy("Certified")
    MEMBERSHIP = "membership", gettext_lazy("Member")
    AWARD = "award", gettext_lazy("Award")
    PRACTICE_AREA = "practice_area", gettext_lazy("Practice")
    LANGUAGE = "language", gettext_lazy("Language")
    PUBLICATION = "publication", gettext_lazy("Publication")
    COMMUNITY = "community", gettext_lazy("Community")
    CITY = "city", gettext_lazy("City")


class Fact(Owned):
    """One thing a source says about a person: an extracted row, replaced when the reader improves."""

    source = key("halfhour.Source", related_name="facts")
    person = key("halfhour.Person", related_name="facts")
    type = models.CharField(max_length=14, choices=FactType.choices)
    value = models.CharField(max_length=500)
    quote = models.TextField()
    span_start = models.PositiveIntegerField()  # code points in source.text; quote == text[span_start:span_end]
    span_end = models.PositiveIntegerField()
    about = models.CharField(max_length=200, blank=True)  # empty: this person; else whom the source means
    start = models.PositiveSmallIntegerField(null=True)
    end = models.PositiveSmallIntegerField(null=True)
    confidence = models.FloatField(default=1.0)
    details = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "source"])]


class Verdict(Owned):
    """The student's word on a fact. Kept by what it is about, so that a new reading never overwrites it."""

    class Word(models.TextChoices):
        CONFIRMED = "confirmed", gettext_lazy("confirmed")
        CORRECTED = "corrected", gettext_lazy("corrected")
        REJECTED = "rejected", gettext_lazy("not right")
        ADDED = "added", gettext_lazy("added by you")

    person = key("halfhour.Person", related_name="verdicts")
    source = key("halfhour.Source", null=True, related_name="verdicts")
    type = models.CharField(max_length=14, choices=FactType.choices)
    span_start = models.PositiveIntegerField(null=True)
    span_end = models.PositiveIntegerField(null=True)
    quote = models.TextField(blank=True)
    quote_hash = models.CharField(max_length=64, blank=True)
    word = models.CharField(max_length=10, choices=Word.choices)
    value = models.CharField(max_length=500, blank=True)  # as corrected or added
    start = models.PositiveSmallIntegerField(null=True)
    end = models.PositiveSmallIntegerField(null=True)
    said_at = models.DateTimeField(default=acts.present)

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "source"])]


class Looked(Owned):
    """A place looked at, with what was searched. "Nothing there" counts."""

    person = key("halfhour.Person", related_name="looked")
    place = models.CharField(max_length=10, choices=Source.Place.choices)
    searched = models.CharField(max_length=300, blank=True)
    found = models.BooleanField(default=False)
    looked_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["student", "person", "looked_at"])]

    @classmethod
    def at_place(cls, person: Any, place: str, *, at: datetime, searched: str = "", found: bool = False) -> Looked:
        return cls.objects.create(
            student_id=person.student_id,
            person=person,
            place=place,
            looked_at=at,
            searched=searched,
            found=found,
        )


def read_on(source: Source, zone: Any) -> date:
    """The day on the student's calendar on which a source was read."""
    return source.read_at.astimezone(zone).date()

"""Sources kept as they came, facts with their quotes, and the student's word on each fact."""

from __future__ import annotations

import hashlib
import zlib
from datetime import date, datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation import acts
from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.reading.carry import fact_from_plain
from halfhour.reading.shapes import Change
from halfhour.reading.shapes import Fact as Found
from halfhour.search.models import Searchable


class Impossible(Refused):
    """A fact that cannot be: without words, with years that cannot be, with a quote that no source has."""


EARLIEST, LATEST = 1930, 2100  # years that somebody one can talk to may have on a page


def hash_of(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()


def check_years(start: int | None, end: int | None) -> None:
    """Raises Impossible for a year nobody alive can mean, or an end before its beginning."""
    for year in (start, end):
        if year is not None and not EARLIEST <= year <= LATEST:
            raise Impossible(_("%(year)s cannot be. Years have four digits, such as 2014.") % {"year": year})
    if start and end and end < start:
        raise Impossible(_("It ends in %(end)s, before it begins in %(start)s.") % {"start": start, "end": end})


class Blobs(OwnedQuerySet["Blob"]):
    def keep(self, student: Any, data: bytes) -> Blob:
        """The bytes as they came, once per content."""
        digest = hashlib.sha256(data).hexdigest()
        known = self.of(student).filter(digest=digest).only("id", "student_id", "digest").first()
        owner = getattr(student, "pk", student)
        return known or self.create(student_id=owner, digest=digest, size=len(data), deflated=zlib.compress(data))


class Blob(Owned):
    """Bytes, deflated and named by their hash. In a table of their own that no list selects."""

    digest = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    deflated = models.BinaryField()

    objects: ClassVar = Blobs.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "digest"], name="one_blob_per_content")]

    @property
    def data(self) -> bytes:
        return zlib.decompress(bytes(self.deflated))


class Sources(OwnedQuerySet["Source"]):
    def about(self, person: Any) -> Sources:
        return self.filter(person=person).defer("text", "changes", "blocks").order_by("-read_at", "-id")


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
    blocks = models.JSONField(default=list)  # [start, end, heading, about, kind, question, who], places in text
    repairs = models.PositiveIntegerField(default=0)  # letters repaired
    warnings = models.JSONField(default=list)
    among = ""  # "2 of 3", where several sources of one person are called the same

    objects: ClassVar = Sources.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person", "read_at"])]

    def __str__(self) -> str:
        named = self.title or self.filename or urlsplit(self.address).hostname
        return named or (_("Words you pasted") if self.place == self.Place.OTHER else self.get_place_display())

    def words_to_find(self):
        from halfhour.reading.clean.changes import rewrite

        return str(self), rewrite(self.text, tuple(Change(*each) for each in self.changes)), self.person_id


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


class Facts(OwnedQuerySet["Fact"]):
    def held(self) -> Facts:
        """Those of the person, of which the student did not say: not right."""
        same = {each: models.OuterRef(each) for each in ("source", "type", "quote")}
        rejected = Verdict.objects.filter(student=models.OuterRef("student"), word=Verdict.Word.REJECTED, **same)
        return self.filter(about="").exclude(models.Exists(rejected))


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

    objects: ClassVar = Facts.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person"]), models.Index(fields=["student", "source"])]

    @property
    def hash(self) -> str:
        """By what a verdict knows this fact again in a new reading."""
        return hash_of(self.quote)

    def as_found(self) -> Found:
        """As the reader gave it, its details typed."""
        return fact_from_plain(
            {
                "type": self.type, "value": self.value, "quote": self.quote, "start": self.start, "end": self.end,
                "about": self.about, "span": (self.span_start, self.span_end), "confidence": self.confidence,
                "details": self.details,
            }
        )  # fmt: skip

    def confirm(self, *, at: datetime) -> Verdict:
        """The student says: so it is; what they corrected stays as they worded it."""
        if corrected := self._words().filter(word=Verdict.Word.CORRECTED).first():
            return corrected
        return self._say(Verdict.Word.CONFIRMED, at=at)

    def reject(self, *, at: datetime) -> Verdict:
        """Not right, or not about this person."""
        return self._say(Verdict.Word.REJECTED, at=at)

    def correct(self, value: str, *, at: datetime, start: int | None = None, end: int | None = None) -> Verdict:
        """The student's own wording and years, kept above every later reading. Raises Impossible."""
        if not value.strip():
            raise Impossible(_("A fact needs words. Type how it should stand, or say that it is not right."))
        check_years(start, end)
        return self._say(Verdict.Word.CORRECTED, at=at, value=value.strip(), start=start, end=end)

    def repeat(self, said: Verdict) -> Verdict:
        """The student's word on another reading, which says the same as this one."""
        return self._say(said.word, at=said.said_at, value=said.value, start=said.start, end=said.end)

    def _say(self, word: str, *, at: datetime, **more: Any) -> Verdict:
        for earlier in self._words():
            earlier.delete()
        return Verdict.objects.create(
            student_id=self.student_id, person_id=self.person_id, source_id=self.source_id, quote=self.quote,
            span_start=self.span_start, span_end=self.span_end, word=word, said_at=at, type=self.type,
            quote_hash=self.hash, **more,
        )  # fmt: skip

    def _words(self) -> models.QuerySet[Verdict]:
        """What the student said of it before."""
        about = {"source": self.source_id, "type": self.type, "quote_hash": self.hash}
        return Verdict.objects.of(self.student_id).filter(**about).exclude(word=Verdict.Word.ADDED)


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


class PutAway(OwnedQuerySet["NotForMe"]):
    def words_of(self, person: Any, offer: str) -> frozenset[str]:
        """The words of all that was put away of one offer. One query."""
        put_away = self.of(person.student_id).filter(person=person, offer=offer)
        return frozenset(put_away.values_list("words", flat=True))


class NotForMe(Owned):
    """Something that was offered about a person and the student put away: known again by its words."""

    class Offer(models.TextChoices):
        SHARED = "shared", gettext_lazy("something in common")
        QUESTION = "question", gettext_lazy("a question")

    person = key("halfhour.Person", related_name="put_away")
    offer = models.CharField(max_length=10, choices=Offer.choices)
    words = models.CharField(max_length=1000)
    said_at = models.DateTimeField()

    objects: ClassVar = PutAway.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "person"])]
        verbose_name = "suggestion put away"

    @classmethod
    def say(cls, person: Any, offer: str, words: str, *, at: datetime) -> NotForMe:
        """It is offered no more with this person; said twice, it is said once."""
        about = {"student_id": person.student_id, "person": person, "offer": offer, "words": words}
        return cls.objects.filter(**about).first() or cls.objects.create(**about, said_at=at)


def read_on(source: Source, zone: Any) -> date:
    """The day on the student's calendar on which a source was read."""
    return source.read_at.astimezone(zone).date()

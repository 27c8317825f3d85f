"""What the student wants to learn, and what they will ask."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext as _

from halfhour.foundation.owned import OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.revised import Revised
from halfhour.search.models import Searchable


class TooMany(Refused):
    """Half an hour holds one to three goals."""


class Empty(Refused):
    """A goal or question without words."""


class Placed(OwnedQuerySet):
    def in_order(self) -> Placed:
        return self.order_by("place", "created_at", "id")

    def put(self, row, place: int) -> None:
        """Put this one at that place (from 0); the others make room."""
        others = list(self.exclude(pk=row.pk).in_order())
        others.insert(max(0, min(place, len(others))), row)
        for at, each in enumerate(others):
            if each.place != at:
                each.place = at
                each.save()


class Goal(Revised, Searchable):
    """What the student wants to learn: one to three per interview, broader than a question."""

    interview = key("halfhour.Interview", related_name="goals")
    aim = key("halfhour.Aim", null=True, on_delete=models.SET_NULL)
    text = models.CharField(max_length=400)
    place = models.PositiveSmallIntegerField(default=0)

    objects = Placed.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "interview", "place"])]

    def __str__(self) -> str:
        return self.text

    def save(self, **options) -> None:
        if not self.text.strip():
            raise Empty(_("A goal needs words. What do you want to understand after this talk?"))
        super().save(**options)

    def words_to_find(self):
        return str(self.interview.person), self.text, self.interview.person_id

    @classmethod
    def set_for(cls, interview, text: str, *, most: int, aim=None) -> Goal:
        """One more goal. Raises TooMany above `most` (Policy.most_goals), Empty."""
        have = cls.objects.of(interview.student_id).filter(interview=interview)
        if have.count() >= most:
            raise TooMany(_("Half an hour holds %(most)s goals. Change or drop one of them first.") % {"most": most})
        return cls.objects.create(
            student_id=interview.student_id,
            interview=interview,
            text=text.strip(),
            aim=aim,
            place=have.count(),
        )


class Question(Revised, Searchable):
    """What the student will ask. Serves one goal; while researching it may have none."""

    interview = key("halfhour.Interview", related_name="questions")
    goal = key("halfhour.Goal", null=True, related_name="questions", on_delete=models.SET_NULL)
    fact = key("halfhour.Fact", null=True, on_delete=models.SET_NULL)  # what a suggestion came from
    note = key("halfhour.Note", null=True, on_delete=models.SET_NULL)  # jotted while reading
    text = models.CharField(max_length=500)
    place = models.PositiveSmallIntegerField(default=0)
    must_ask = models.BooleanField(default=False)
    minutes = models.PositiveSmallIntegerField(default=3)
    suggested = models.BooleanField(default=False)

    objects = Placed.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview", "place"]),
            models.Index(fields=["student", "goal"]),
        ]

    def __str__(self) -> str:
        return self.text

    def save(self, **options) -> None:
        if not self.text.strip():
            raise Empty(_("A question needs words. Type what you would ask."))
        super().save(**options)

    def words_to_find(self):
        return str(self.interview.person), self.text, self.interview.person_id

    @classmethod
    def add(cls, interview, text: str, *, goal=None, **more) -> Question:
        have = cls.objects.of(interview.student_id).filter(interview=interview)
        return cls.objects.create(
            student_id=interview.student_id,
            interview=interview,
            goal=goal,
            text=text.strip(),
            place=have.count(),
            **more,
        )

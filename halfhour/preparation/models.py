"""What the student wants to learn, and what they will ask."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.utils.translation import gettext as _

from halfhour.foundation.owned import OwnedQuerySet, Row, key
from halfhour.foundation.refusals import Refused
from halfhour.foundation.revised import Revised
from halfhour.preparation import order
from halfhour.search.models import Searchable


class TooMany(Refused):
    """Half an hour holds one to three goals."""


class Empty(Refused):
    """A goal or question without words."""


class TooLong(Refused):
    """More words than anybody says aloud."""


class Placed(OwnedQuerySet[Row]):
    def in_order(self) -> Self:
        return self.order_by("place", "created_at", "id")

    def put(self, row: Any, place: int) -> None:
        """Put this one at that place (from 0); the others make room."""
        others = list(self.exclude(pk=row.pk).in_order())
        others.insert(max(0, min(place, len(others))), row)
        _number(others)


def _number(rows: list) -> None:
    """Number the rows from 0 as they stand; only what changed is saved."""
    for at, each in enumerate(rows):
        if each.place != at:
            each.place = at
            each.save()


class Spoken(Revised, Searchable):
    """Words of the student's that serve an interview: never empty, never longer than `LONGEST` characters."""

    LONGEST = 400

    interview: Any
    text = models.CharField(max_length=LONGEST)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.text

    def save(self, **options: Any) -> None:
        self.text = " ".join(self.text.split())
        if not self.text:
            raise Empty(self.without_words())
        if len(self.text) > self.LONGEST:
            raise TooLong(
                _("That is longer than %(most)s characters. Say the most important half of it.")
                % {"most": self.LONGEST}
            )
        super().save(**options)

    @property
    def lines(self) -> int:
        """How many lines the words take on a wide page, for a field that cannot grow by itself."""
        return -(-len(self.text) // 52) or 1

    def without_words(self) -> str:
        """What is said to somebody who left the field empty."""
        raise NotImplementedError

    def words_to_find(self):
        return str(self.interview.person), self.text, self.interview.person_id


class Goal(Spoken):
    """What the student wants to learn: one to three per interview, broader than a question."""

    interview = key("halfhour.Interview", related_name="goals")
    aim = key("halfhour.Aim", null=True, on_delete=models.SET_NULL)
    place = models.PositiveSmallIntegerField(default=0)

    objects: ClassVar = Placed.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "interview", "place"])]

    def without_words(self) -> str:
        return _("A goal needs words. What do you want to understand after this talk?")

    @classmethod
    def set_for(cls, interview, text: str, *, most: int, aim=None) -> Goal:
        """One more goal. Raises TooMany above `most` (Policy.goals_most), Empty, TooLong."""
        have = cls.objects.of(interview.student_id).filter(interview=interview)
        if have.count() >= most:
            raise TooMany(_("Half an hour holds %(most)s goals. Change or drop one of them first.") % {"most": most})
        return cls.objects.create(
            student_id=interview.student_id, interview=interview, text=text, aim=aim, place=have.count()
        )

    def move(self, by: int) -> None:
        """A step up (-1) or down (1) among the goals of this interview."""
        Goal.objects.of(self.student_id).filter(interview=self.interview_id).put(self, self.place + by)

    def drop(self) -> None:
        """Let the goal go. Its questions stay, without a goal."""
        for question in Question.objects.of(self.student_id).filter(goal=self):
            question.goal = None  # saved one by one, so that undo gives them their goal again
            question.save()
        self.delete()
        _number(list(Goal.objects.of(self.student_id).filter(interview=self.interview_id).in_order()))


class Question(Spoken):
    """What the student will ask. Serves one goal; while researching it may have none."""

    interview = key("halfhour.Interview", related_name="questions")
    goal = key("halfhour.Goal", null=True, related_name="questions", on_delete=models.SET_NULL)
    fact = key("halfhour.Fact", null=True, on_delete=models.SET_NULL)  # what a suggestion came from
    note = key("halfhour.Note", null=True, on_delete=models.SET_NULL)  # jotted while reading
    place = models.PositiveSmallIntegerField(default=0)
    must_ask = models.BooleanField(default=False)
    minutes = models.PositiveSmallIntegerField(default=3)
    suggested_as = models.CharField(max_length=500, blank=True)  # as it was suggested, so that it is not again
    kept_mine = models.BooleanField(default=False)  # said of these very words, though what was read may answer them

    objects: ClassVar = Placed.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["student", "interview", "place"]),
            models.Index(fields=["student", "goal"]),
        ]

    def without_words(self) -> str:
        return _("A question needs words. Type what you would ask.")

    @classmethod
    def add(cls, interview, text: str, *, goal=None, **more) -> Question:
        """One more question, the last under its goal; a suggestion or a note that is one already stays the one it is.
        Raises Empty, TooLong."""
        have = cls.objects.of(interview.student_id).filter(interview=interview)
        for came_from in ("suggested_as", "note"):
            if more.get(came_from) and (taken := have.filter(**{came_from: more[came_from]}).first()):
                return taken
        return cls.objects.create(
            student_id=interview.student_id, interview=interview, goal=goal, text=text, place=have.count(), **more
        )

    def revise(self, text: str, *, revision: int, field: str = "text") -> None:
        """Other words; whether they could be looked up is asked anew."""
        text = " ".join(text.split())
        self.kept_mine = self.kept_mine and text == self.text
        super().revise(text, revision=revision, field=field)

    def move(self, by: int) -> None:
        """A step up (-1) or down (1); beyond the end of a goal lies the next goal."""
        self._arrange(lambda line, goals: order.stepped(line, goals, self.pk, by))

    def put(self, goal: Goal | None, at: int) -> None:
        """Under that goal, as number `at` there (from 0)."""
        self._arrange(lambda line, goals: order.put(line, goals, order.Spot(self.pk, goal and goal.pk), at))

    def _arrange(self, moved) -> None:
        among = Question.objects.of(self.student_id).filter(interview=self.interview_id)
        rows = {each.pk: each for each in among.select_related("interview__person").in_order()} | {self.pk: self}
        goals = list(
            Goal.objects.of(self.student_id).filter(interview=self.interview_id).in_order().values_list("pk", flat=True)
        )
        line = order.in_line([order.Spot(each.pk, each.goal_id) for each in rows.values()], goals)
        for at, spot in enumerate(moved(line, goals)):
            row = rows[spot.id]
            if (row.place, row.goal_id) != (at, spot.goal):
                row.place, row.goal_id = at, spot.goal
                row.save()

    def take(self, minutes: int) -> None:
        """How many minutes this one may take, from 1 to 30."""
        if not 1 <= minutes <= 30:
            raise Refused(_("A question takes between 1 and 30 minutes. Choose a number in between."))
        self.minutes = minutes
        self.save()

    def mark_must(self, must: bool) -> None:
        """Whether it is asked even if time runs out."""
        self.must_ask = must
        self.save()

    def keep(self) -> None:
        """“Keep mine”: asked as it stands, whatever the web says."""
        self.kept_mine = True
        self.save()

    def drop(self) -> None:
        """Leave it out."""
        self.delete()

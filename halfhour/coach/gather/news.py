"""What good has come of the student's talks: noted in the profile after somebody had helped."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from halfhour.coach.gather.scope import Asked
from halfhour.coach.news import News
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Advice
from halfhour.foundation.prepared import Prepared
from halfhour.student.models import Aim, Background

A_DAY = timedelta(days=1)
TELLING = (Background.Kind.EMPLOYER, Background.Kind.SCHOOL)


def _helped_before(moment: str) -> Q:
    """Somebody had talked with the student, or advised them, by then."""
    mine = {"student": OuterRef("student")}
    talked = Conversation.objects.filter(**mine, closed_at__lt=OuterRef(moment))
    return Q(Exists(talked)) | Q(Exists(Advice.objects.filter(**mine, created_at__lt=OuterRef(moment))))


def _lines(student: Any) -> QuerySet:
    """Work and schools that were written down since, and not with the profile as it was first filled in."""
    first = Background.objects.filter(student=OuterRef("student"), created_at__lt=OuterRef("created_at") - A_DAY)
    rows = Background.objects.of(student).filter(_helped_before("created_at"), Exists(first), kind__in=TELLING)
    return rows.order_by("created_at", "id").values_list("id", "said", "created_at", "end")


def _found_out(student: Any) -> QuerySet:
    """Aims that were closed since."""
    rows = Aim.objects.of(student).filter(_helped_before("closed_at"), closed_at__isnull=False)
    return rows.order_by("closed_at", "id").values_list("id", "text", "closed_at")


LINES = Prepared(_lines, ids=("student",))
FOUND_OUT = Prepared(_found_out, ids=("student",))


def news(asked: Asked) -> tuple[News, ...]:
    """The student's own news. What had ended in an earlier year is an old thing noted late, and none."""
    lines = [
        News(id=id, what=said, noted_at=noted_at)
        for id, said, noted_at, end in LINES.rows(student=asked.student)
        if end is None or end >= noted_at.astimezone(asked.zone).year
    ]
    aims = [
        News(id=id, what=text, noted_at=closed_at, is_found_out=True)
        for id, text, closed_at in FOUND_OUT.rows(student=asked.student)
    ]
    return (*lines, *aims)

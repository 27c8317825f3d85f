"""Gives each request its present: the moment, the student's zone, and the policy in force."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from halfhour.foundation.manner import first_known, in_manner
from halfhour.foundation.request import Request
from halfhour.foundation.time import now
from halfhour.student.models import Student
from halfhour.student.policy_file import policy_of


class Present:
    """The edge where time comes in. Everything below is given `request.at`."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        request.at = now()
        request.policy = policy_of(settings.HOME).policy
        student = getattr(request, "student", None)
        with timezone.override(student.tz if student else "UTC"), in_manner(_manner(student, request)):
            return self.get_response(request)


def _manner(student: Student | None, request: Request) -> str:
    """How dates and times are written: as the student chose, else as the browser asks for its pages."""
    if student and student.locale:
        return student.locale
    wanted = request.headers.get("Accept-Language", "").split(",")  # the first is the one liked best
    return first_known(each.partition(";")[0] for each in wanted)

"""Gives each request its present: the moment, the student's zone, and the policy in force."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from halfhour.foundation.time import now


class Present:
    """The edge where time comes in. Everything below is given `request.at`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.at = now()
        student = getattr(request, "student", None)
        with timezone.override(student.tz if student else "UTC"):
            return self.get_response(request)

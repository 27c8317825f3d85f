"""Gives each request its present: the moment, the student's zone, and the policy in force."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from halfhour.foundation.request import Request
from halfhour.foundation.time import now
from halfhour.student.policy_file import policy_of


class Present:
    """The edge where time comes in. Everything below is given `request.at`."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        request.at = now()
        request.policy = policy_of(settings.HOME).policy
        student = getattr(request, "student", None)
        with timezone.override(student.tz if student else "UTC"):
            return self.get_response(request)

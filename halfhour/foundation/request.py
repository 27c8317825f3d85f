"""What a page is given: Django's request, and on it the student, the present and the policy in force."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


class Request(HttpRequest):
    """A request after the middleware. A type only: no such object is made, Django's own carries the attributes."""

    student: Any  # a Student; this room knows none
    policy: Any  # a Policy
    at: datetime  # the present
    htmx: HtmxDetails
    labels: dict[str, str]  # what a page calls the fields that were typed, by their names
    several: set[str]  # the fields that take several files

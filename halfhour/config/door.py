"""Who may come in. On the student's own machine: whoever holds this installation's cookie."""

from __future__ import annotations

from collections.abc import Callable

from django.core.signing import Signer
from django.http import HttpRequest, HttpResponse

from halfhour.student.models import Account

COOKIE = "halfhour_door"


def cookie_value() -> str:
    """What the cookie of this installation holds. Signed with the installation's key, so it outlives restarts."""
    return Signer(salt="halfhour.door").sign("local")


class Door:
    """Finds the account of a request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.student = Account.objects.local().student
        return self.get_response(request)

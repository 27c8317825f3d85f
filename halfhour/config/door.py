"""Who may come in. On the student's own machine: whoever holds this installation's cookie.

The cookie is set by the start link that `halfhour serve` prints. Without it neither another user of the machine nor
a page in the browser reaches anything but style sheets and scripts.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.core.signing import BadSignature, Signer
from django.http import HttpResponse
from django.shortcuts import redirect

from halfhour.config import faults
from halfhour.foundation.request import Request
from halfhour.foundation.time import now
from halfhour.nearby.pairing import PAIRINGS
from halfhour.student.models import Account

COOKIE = "halfhour_door"
START, PAIR = "/start/", "/pair/"
FEED = "/feed/"  # calendar programs hold no cookie: the address itself is the key, read-only, and can be closed
LASTS = timedelta(days=400)  # the longest a browser keeps a cookie; each start link begins it anew


def cookie_value() -> str:
    """What the cookie of this installation holds. Signed with the installation's key, so it outlives restarts."""
    return Signer(salt="halfhour.door").sign("local")


class Door:
    """Lets in who holds the cookie, sets it for who comes by the start link, and shows all others how to come in."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        try:
            request.get_host()
        except DisallowedHost:
            return HttpResponse("This is not the address of Halfhour.", status=400, content_type="text/plain")
        if request.path.startswith(START):
            return self._start(request)
        if request.path.startswith(PAIR):
            return self._pair(request)
        if request.path.startswith(FEED):
            return self.get_response(request)
        if not self._holds_cookie(request):
            return faults.closed()
        request.student = Account.objects.local().student
        response = self.get_response(request)
        response["Cache-Control"] = response.get("Cache-Control", "no-store")
        return response

    def _start(self, request: Request) -> HttpResponse:
        token = request.path.removeprefix(START).strip("/")
        if not self._opens(token):
            return faults.closed()
        return self._let_in(request, "/")

    def _pair(self, request: Request) -> HttpResponse:
        """A camera looks at a link before it is opened: only the press uses the token up."""
        token, at = request.path.removeprefix(PAIR).strip("/"), now()
        if request.method == "POST" and PAIRINGS.take(token, at):
            return self._let_in(request, "/nearby/trust/")
        if request.method != "POST" and PAIRINGS.holds(token, at):
            return faults.pair()
        return faults.closed()

    def _let_in(self, request: Request, to: str) -> HttpResponse:
        response = redirect(to)
        secure = settings.SESSION_COOKIE_SECURE or request.is_secure()
        response.set_cookie(COOKIE, cookie_value(), max_age=LASTS, httponly=True, samesite="Strict", secure=secure)
        response["Cache-Control"] = "no-store"
        return response

    def _opens(self, token: str) -> bool:
        """The printed link opens as long as this run lasts; one given to the browser by its command line, once."""
        for once in settings.START_ONCE:
            if secrets.compare_digest(token.encode(), once.encode()):
                settings.START_ONCE.remove(once)
                return True
        return secrets.compare_digest(token.encode(), settings.START_TOKEN.encode())

    def _holds_cookie(self, request: Request) -> bool:
        try:
            return Signer(salt="halfhour.door").unsign(request.COOKIES.get(COOKIE, "")) == "local"
        except BadSignature:
            return False

"""The notice with *Undo*: it stands on the page that follows a press, and is gone on the next page that is opened.

A cookie names the press, and once a page has shown it, that page: opened again it shows the notice still.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from django.http import HttpResponseBase

from halfhour.foundation.acts import Act
from halfhour.foundation.request import Request

COOKIE = "halfhour_done"
SHOWN_FOR = timedelta(seconds=60)  # the look says: never gone in under twenty seconds
BETWEEN = "."


def note(request: Request, response: HttpResponseBase, act: UUID) -> None:
    """The page that this answer leads to shall tell of the press."""
    _keep(request, response, str(act))


def told(request: Request) -> Act | None:
    """The press of which this page tells: the latest one, where the page follows it and a minute is not over."""
    if not _is_opened(request):
        return None  # fetched ahead, and read by nobody yet
    act, _dot, page = request.COOKIES.get(COOKIE, "").partition(BETWEEN)
    setattr(request, COOKIE, "")  # a page was made: what it does not tell is forgotten
    if not act or page not in ("", _page(request)):
        return None
    since = request.at - SHOWN_FOR
    latest = (
        Act.objects.filter(student=request.student, at__gt=since, at__lte=request.at).order_by("-at", "-id").first()
    )
    if latest is None or not latest.said or str(latest.id) != act:
        return None
    setattr(request, COOKIE, f"{act}{BETWEEN}{_page(request)}")
    return latest


class Notice:
    """Keeps which page has told of a press, or forgets the press."""

    def __init__(self, get_response: Callable[[Request], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponseBase:
        response = self.get_response(request)
        kept, known = getattr(request, COOKIE, None), request.COOKIES.get(COOKIE)
        if kept:
            _keep(request, response, kept)
        elif kept is not None and known:
            response.delete_cookie(COOKIE, samesite="Strict")
        return response


def _is_opened(request: Request) -> bool:
    """Whether a page is opened: the service worker hands on as much, but no longer that it becomes a document."""
    asked = request.headers.get("Sec-Fetch-Dest", "document") == "document"
    return asked or request.headers.get("Sec-Fetch-Mode") == "navigate"


def _keep(request: Request, response: HttpResponseBase, value: str) -> None:
    response.set_cookie(
        COOKIE, value, max_age=SHOWN_FOR, httponly=True, samesite="Strict", secure=request.is_secure()
    )  # fmt: skip


def _page(request: Request) -> str:
    return hashlib.sha256(request.get_full_path().encode()).hexdigest()[:16]

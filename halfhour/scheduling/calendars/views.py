"""The page of the student's own calendars. What asks a server asks before the database is locked."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.scheduling.calendars import asked, caldav
from halfhour.scheduling.calendars.busy import Busy
from halfhour.scheduling.calendars.feed import Feed
from halfhour.scheduling.calendars.forms import AddressForm, FileForm, ServerForm, WeeklyForm, WritesToForm
from halfhour.scheduling.calendars.looking import latest
from halfhour.scheduling.calendars.models import Calendar, busy_in
from halfhour.scheduling.calendars.weekly import WeeklyHours

POSTED = "POST"


@require_safe
def page(request: Request) -> HttpResponse:
    """What is read, and what may be added."""
    return _page(request)


def _page(request: Request, **more: Any) -> HttpResponse:
    back = _next(request)
    calendars = Calendar.objects.of(request.student).order_by("created_at")
    weekly = WeeklyHours.objects.of(request.student).order_by("created_at")
    context = more | {
        "next": back,
        "onward": f"?{urlencode({'next': back})}" if back else "",
        "feed": Feed.objects.of(request.student).open().first(),
        "weekly": weekly,
        "weekly_form": WeeklyForm(auto_id="weekly_%s"),
        "calendars": calendars,
        "known": bool(calendars or weekly),
        "file_form": FileForm(),
        "address_form": AddressForm(),
        "server_form": ServerForm(),
    }
    return render(request, "scheduling/calendars/templates/page.html", context)


@require_POST
def add_file(request: Request) -> HttpResponseBase:
    """A file, as it is today."""

    def read() -> tuple[Calendar, list[Busy]]:
        file = typed(FileForm, request)["file"]
        name = PurePath(file.name or "").stem[:200] or _("A calendar file")
        return Calendar(kind=Calendar.Kind.FILE, name=name), busy_in([file.read()], request.student, at=request.at)

    return _first_asked(request, read, _add)


@sensitive_post_parameters()
@require_POST
def add_address(request: Request) -> HttpResponseBase:
    """An address that only the student knows."""

    def read() -> tuple[Calendar, list[Busy], str]:
        address = asked.tidied(typed(AddressForm, request)["address"])
        calendar = Calendar(kind=Calendar.Kind.ADDRESS, name=urlsplit(address).hostname or "")
        return calendar, busy_in([asked.fetch(address)], request.student, at=request.at), address

    return _first_asked(request, read, _add)


@sensitive_post_parameters()
@require_POST
def add_server(request: Request) -> HttpResponseBase:
    """A server with name and password."""

    def read() -> tuple[Calendar, list[Busy], str]:
        said = typed(ServerForm, request)
        way = asked.Way(said["user"], said["password"])
        found = caldav.collections(said["url"], way)
        calendar = Calendar(
            kind=Calendar.Kind.CALDAV, name=urlsplit(found[0].url).hostname or "", url=asked.tidied(said["url"]),
            user=said["user"], collections=[[each.url, each.name, each.may_be_written] for each in found],
        )  # fmt: skip
        calendar.keep_secret(said["password"])
        return calendar, latest(calendar, request.student, at=request.at, way=way), said["password"]

    return _first_asked(request, read, _add)


@require_POST
def refresh(request: Request, id: UUID) -> HttpResponseBase:
    """What it says now."""
    calendar = find(request, Calendar, id)
    return _first_asked(request, lambda: (calendar, latest(calendar, request.student, at=request.at)), _hold, id=id)


def _first_asked(
    request: Request, ask: Callable[[], tuple[Any, ...]], view: Callable[..., HttpResponseBase], **found: Any
) -> HttpResponseBase:
    """The view with what was asked for: a server may take seconds, and the view's act locks the database."""
    try:
        answers = ask()
    except Refused as refusal:
        kept = request.POST.copy()
        kept.pop("password", None)  # what is refused is shown with all that was typed, but for this
        setattr(request, POSTED, kept)
        return refused(request, refusal)
    return view(request, *answers, **found)


@verb
def _add(request: Request, calendar: Calendar, busy: list[Busy], secret: str = "") -> HttpResponse:
    calendar.student = request.student
    calendar.hold(busy, at=request.at)
    if secret:
        calendar.keep_secret(secret)
    said = _("Reads %(name)s: what stands there is left out when you offer times.") % {"name": calendar}
    return _back(request, said)


@verb
def _hold(request: Request, calendar: Calendar, busy: list[Busy], id: UUID) -> HttpResponse:
    calendar.hold(busy, at=request.at)
    return _back(request, _("Read %(name)s.") % {"name": calendar})


@verb(told=gettext_lazy("An address for your own calendar programs was made."))
def publish(request: Request) -> HttpResponse:
    """A new address for the student's own programs. It is shown this once, so this answers with the page itself."""
    secret = Feed.publish(request.student, at=request.at)
    return _page(request, address=request.build_absolute_uri(reverse("feed", args=[secret])))


@verb
def revoke(request: Request, id: UUID) -> HttpResponse:
    """Nobody reads by that address any more."""
    find(request, Feed, id).revoke(at=request.at)
    return _back(request, _("The address is closed."))


@verb
def look_by_itself(request: Request, id: UUID) -> HttpResponse:
    """Every hour, while Halfhour runs."""
    calendar = find(request, Calendar, id)
    calendar.look_by_itself(at=request.at)
    return _back(request, _("Halfhour looks into %(name)s every hour.") % {"name": calendar})


@verb
def stop_looking(request: Request, id: UUID) -> HttpResponse:
    """Only when it is pressed for."""
    calendar = find(request, Calendar, id)
    calendar.stop_looking()
    return _back(request, _("Halfhour looks into %(name)s only when you press.") % {"name": calendar})


@verb
def write_to(request: Request, id: UUID) -> HttpResponse:
    """Where the student's own copies go."""
    calendar = find(request, Calendar, id)
    calendar.write_to(typed(WritesToForm, request)["collection"])
    return _back(request, _("Kept where your talks are written to."))


@verb
def remove(request: Request, id: UUID) -> HttpResponse:
    """Forget it."""
    calendar = find(request, Calendar, id)
    calendar.remove()
    return _back(request, _("Forgot %(name)s.") % {"name": calendar})


@verb
def add_weekly(request: Request) -> HttpResponse:
    """Hours that return every week."""
    hours = WeeklyHours.add(request.student, **typed(WeeklyForm, request))
    said = _("%(what)s, %(days)s: left out when you offer times.") % {"what": hours, "days": hours.days}
    return _back(request, said)


@verb
def remove_weekly(request: Request, id: UUID) -> HttpResponse:
    """They are free again."""
    hours = find(request, WeeklyHours, id)
    hours.delete()
    return _back(request, _("These hours are free again."))


def _next(request: Request) -> str:
    """The page of a talk whose times are being chosen, if the student came from there: a path of this room."""
    path = request.GET.get("next", "")
    return path if re.fullmatch(r"/scheduling/[0-9a-f-]{36}/", path) else ""


def _back(request: Request, said: str) -> HttpResponse:
    back = _next(request)
    onward = reverse("scheduling:calendars") + (f"?{urlencode({'next': back})}" if back else "")
    return answer(request, "", otherwise=onward, said=said)

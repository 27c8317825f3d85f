"""The student's own copy on their calendar server: written and taken out by a press, or along with one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.db.models import Q
from django.http import HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from halfhour.foundation.answer import REFUSED, answer, find, refused, say_also, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.invitations import own_copy
from halfhour.scheduling.invitations.own_copy import OwnCopy
from halfhour.scheduling.models import Meeting

View = Callable[..., HttpResponseBase]


def in_own_calendars(view: View) -> View:
    """A press that changes a meeting, and where its box was ticked the student's own calendars after it.

    Their servers are asked once the press is kept: no database waits for them, and what fails there undoes nothing.
    """

    @wraps(view)
    def pressed(request: Request, id: UUID) -> HttpResponseBase:
        response = view(request, id=id)
        if request.method == "POST" and request.POST.get("own_copy") and response.status_code < REFUSED:
            about = Q(pk=id) | Q(interview=id) | Q(proposals__pk=id)
            meeting = Meeting.objects.of(request.student).filter(about).order_by("-agreed_at", "-id").first()
            if meeting:
                asked = {"who": request.student, "at": request.at, "policy": request.policy}
                say_also(request, own_copy.follow(meeting, **asked))
        return response

    return pressed


@require_POST
def write_copy(request: Request, id: UUID, calendar: UUID) -> HttpResponseBase:
    """Into the student's own calendar. The server is asked before the database is locked."""
    meeting, into = find(request, Meeting, id), find(request, Calendar, calendar)
    try:
        copy = own_copy.write(meeting, into, who=request.student, at=request.at, policy=request.policy)
    except Refused as refusal:
        return refused(request, refusal)
    return _keep_copy(request, copy, id=id)


@verb
def _keep_copy(request: Request, copy: OwnCopy, id: UUID) -> HttpResponse:
    copy.save()
    said = _("Written into %(name)s.") % {"name": copy.calendar}
    return answer(request, "", otherwise=_page(copy), said=said)


@require_POST
def remove_copy(request: Request, id: UUID) -> HttpResponseBase:
    """Out of the student's own calendar."""
    copy = find(request, OwnCopy, id)
    try:
        own_copy.take_out(copy)
    except Refused as refusal:
        return refused(request, refusal)
    return _forget_copy(request, copy, id=id)


@verb
def _forget_copy(request: Request, copy: OwnCopy, id: UUID) -> HttpResponse:
    copy.delete()
    said = _("Taken out of %(name)s.") % {"name": copy.calendar}
    return answer(request, "", otherwise=_page(copy), said=said)


def _page(copy: OwnCopy) -> str:
    return reverse("scheduling:page", args=[copy.meeting.interview_id])

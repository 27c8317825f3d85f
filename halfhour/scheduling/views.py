"""The page of this stage, and what is done before a time is agreed."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview
from halfhour.scheduling import agreeing
from halfhour.scheduling.forms import AgreeForm, OfferForm, TheirWayForm, WhenForm, ZoneForm
from halfhour.scheduling.invitations import enclosed
from halfhour.scheduling.invitations.invitation import mine
from halfhour.scheduling.invitations.own_copy_views import in_own_calendars
from halfhour.scheduling.invitations.views import to_letter
from halfhour.scheduling.models import Offer
from halfhour.scheduling.offers import offering
from halfhour.scheduling.offers.windows import Span
from halfhour.scheduling.shown import Looked, Stage


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Offer times, agree on one, or see the meeting."""
    interview = find(request, Interview, id)
    stage = Stage(interview, who=request.student, at=request.at, policy=request.policy)
    return render(request, "scheduling/templates/page.html", stage.context(_looked(request)))


@require_safe
def in_the_way(request: Request, id: UUID) -> HttpResponse:
    """What stands in the student's calendar at the time that is being typed; nothing while it cannot be read."""
    interview = find(request, Interview, id)
    form = WhenForm(request.GET, person=interview.person, policy=request.policy)
    clash = ""
    if form.is_valid():
        with suppress(Refused):
            clash = agreeing.clash(interview, form.cleaned_data, who=request.student, at=request.at)
    return render(request, "scheduling/templates/_clash.html", {"clash": clash})


@verb
def sit(request: Request, id: UUID) -> HttpResponse:
    """Where they sit."""
    interview = find(request, Interview, id)
    offering.sit_in(interview.person, typed(ZoneForm, request)["zone"].strip())
    said = _("%(name)s sits in %(zone)s.") % {"name": interview.person, "zone": interview.person.zone}
    return _back(request, interview.id, said)


@verb
def offer(request: Request, id: UUID) -> HttpResponse:
    """Two or three windows."""
    interview, said = find(request, Interview, id), typed(OfferForm, request)
    spans = [*said["windows"], *_own(said, request.student.zone)]
    about = {"at": request.at, "policy": request.policy, "in_person": said["in_person"]}
    offering.offer(interview, spans, who=request.student, **about)
    return _back(request, interview.id, _("Held until %(name)s answers.") % {"name": interview.person})


@verb
def release(request: Request, id: UUID) -> HttpResponse:
    """Let the windows go."""
    offered = find(request, Offer, id)
    offered.release(at=request.at)
    return _back(request, offered.interview_id, _("These times are free again."))


@in_own_calendars
@verb
def agree(request: Request, id: UUID) -> HttpResponse:
    """A time that suits both."""
    interview = find(request, Interview, id)
    said = typed(AgreeForm, request, person=interview.person, policy=request.policy)
    meeting = agreeing.agree(interview, said, who=request.student, at=request.at)
    words = agreeing.told(_("Agreed with %(name)s.") % {"name": interview.person}, meeting, request.at)
    if said["invite"] and mine(request.student) and interview.person.email:
        letter = enclosed.invite(meeting, who=request.student, at=request.at, policy=request.policy)
        return to_letter(request, letter, words)
    return _back(request, interview.id, words)


@verb
def their_way(request: Request, id: UUID) -> HttpResponse:
    """A link that they sent, or a stretch in which to call."""
    interview = find(request, Interview, id)
    offering.their_way(interview, typed(TheirWayForm, request), at=request.at)
    return _back(request, interview.id, _("Kept. Note the time here once it is fixed."))


def _own(said: dict, zone: str) -> list[Span]:
    """The window that was typed instead of ticked. Raises NoSuchTime."""
    if not said["own_on"] or not zone:
        return []
    walls = (datetime.combine(said["own_on"], each) for each in (said["own_from"], said["own_until"]))
    starts_at, ends_at = (WallTime(wall, zone).checked().instant for wall in walls)
    return [Span(starts_at, ends_at)]


def _looked(request: Request) -> Looked:
    window, ticked = _uuid(request.GET.get("window", "")), request.GET.getlist("windows")
    return Looked(
        window=window,
        agrees=bool(window) or "agree" in request.GET,
        as_table=request.GET.get("as") == "table",
        in_person="in_person" in request.GET,
        ticked=frozenset(ticked) if "as" in request.GET and request.htmx else None,
    )


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""


def _back(request: Request, interview: UUID, said: str) -> HttpResponse:
    return answer(request, "", otherwise=reverse("scheduling:page", args=[interview]), said=said)

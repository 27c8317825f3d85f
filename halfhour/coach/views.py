"""The handbook, a pause, and *Done* or *Not this time*."""

from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.coach.cues import Cue
from halfhour.coach.decline import decline
from halfhour.coach.forms import CueForm, PauseForm
from halfhour.coach.handbook import chapters
from halfhour.coach.look import cues, policy_in_force
from halfhour.coach.models import Pause
from halfhour.coach.rules.all import BY_ID
from halfhour.foundation.answer import answer, back, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.student.policy_file import policy_of


@require_safe
def handbook(request: Request) -> HttpResponse:
    """The rules by stage, with reasons, sources and the numbers in force."""
    reading = policy_of(settings.HOME, BY_ID.keys())
    context = {"chapters": chapters(reading.policy), "policy": reading.policy, "faults": reading.faults}
    return render(request, "coach/templates/handbook.html", context)


def _cue(request: Request) -> Cue:
    """The student's own cue, as it stands now. What is none of theirs, or is settled by a fact, is 404."""
    meant = typed(CueForm, request)
    for cue in cues(request.student, request.at):
        if cue.may_be_declined and (cue.rule, cue.subject) == (meant["rule"], meant["subject"]):
            return cue
    raise Http404


@verb
def done(request: Request) -> HttpResponse:
    """The student did what no fact can show."""
    decline(request.student, _cue(request), at=request.at, done=True, policy=policy_in_force())
    return answer(request, "", otherwise=back(request), said=_("Done."))


@verb
def not_this_time(request: Request) -> HttpResponse:
    """The student leaves it."""
    decline(request.student, _cue(request), at=request.at, done=False, policy=policy_in_force())
    return answer(request, "", otherwise=back(request), said=_("Not this time."))


@verb
def pause(request: Request) -> HttpResponse:
    """A bad week, exams: quiet from today until a day."""
    Pause.declare(request.student, at=request.at, **typed(PauseForm, request))
    return answer(request, "", otherwise=back(request), said=_("Quiet. What somebody else waits for is still shown."))


@verb
def end_pause(request: Request, id: UUID) -> HttpResponse:
    """Go on sooner than planned."""
    find(request, Pause, id).end(at=request.at)
    return answer(request, "", otherwise=back(request), said=_("The pause has ended."))

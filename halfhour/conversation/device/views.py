"""What a device asks for and sends by itself."""

from __future__ import annotations

import json
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.conversation.device import absorbing, at_hand
from halfhour.conversation.device.told import milliseconds, owner
from halfhour.conversation.device.told import standing as stands_here
from halfhour.conversation.forms import FileForm
from halfhour.conversation.models import Conversation
from halfhour.conversation.screen import meeting_of
from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview


@require_safe
def standing(request: Request, id: UUID) -> HttpResponse:
    """The time here, how the talk stands, and a fresh token for what the device will send."""
    interview, have = find(request, Interview, id), request.GET.get("have", "")
    talk = Conversation.of_interview(interview)
    stands = stands_here(talk, at=request.at, have=int(have) if have.isdecimal() else None)
    return JsonResponse(stands | {"token": get_token(request)})


@verb(told=gettext_lazy("Taps and notes of the talk were kept."))
def absorb(request: Request, id: UUID) -> HttpResponse:
    """Events that a device kept, as JSON: {"events": [...], "have": n}. Answers which of them are kept now."""
    interview, message = find(request, Interview, id), _json(request.body)
    taken = absorbing.absorb(interview, message.get("events"), at=request.at, policy=request.policy)
    have = message.get("have")
    stands = stands_here(taken.talk, at=request.at, have=have + len(taken.kept) if isinstance(have, int) else None)
    return JsonResponse(stands | {"kept": [str(each) for each in taken.kept], "refused": taken.refused})


@verb
def take_in(request: Request, id: UUID) -> HttpResponse:
    """The same from a file that was saved by hand."""
    interview = find(request, Interview, id)
    message = _json(typed(FileForm, request)["file"].read())
    if message.get("interview") != str(interview.pk):
        raise Refused(_("This file holds no notes of this talk. Look for the one with the person’s name in it."))
    taken = absorbing.absorb(interview, message.get("events"), at=request.at, policy=request.policy)
    said = _("Taken in: %(n)s taps and notes.") % {"n": len(taken.kept)}
    return answer(request, "", otherwise=reverse("conversation:page", args=[interview.pk]), said=said)


@require_safe
def coming(request: Request) -> HttpResponse:
    """Which pages a browser keeps, whose they are, and whether they changed."""
    kept = [{"url": each.url, "as": each.answers} for each in at_hand.pages(request.student, request.at)]
    told = {"owner": owner(request.student), "revision": at_hand.revision(request.student, request.at), "pages": kept}
    return JsonResponse(told | {"now": milliseconds(request.at)})


@require_safe
def away(request: Request) -> HttpResponse:
    """What stands here while Halfhour does not answer: the talks that this device holds."""
    ids = at_hand.coming(request.student, request.at)
    found = {each.pk: each for each in Interview.objects.of(request.student).filter(pk__in=ids)}
    talks = [(found[id], meeting_of(found[id], request.at)) for id in ids]
    return render(request, "conversation/templates/away.html", {"talks": talks})


@require_safe
def worker(request: Request) -> HttpResponse:
    """The service worker. It stands at the root, for its place is its reach; and is asked for anew each time."""
    response = HttpResponse(at_hand.worker(), content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response


def _json(body: bytes) -> dict:
    try:
        message = json.loads(body)
    except ValueError:
        message = None
    if not isinstance(message, dict):
        raise Refused(_("This could not be read. Nothing was taken in."))
    return message

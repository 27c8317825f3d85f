"""The talk: before, during and after; each tap is one verb of the conversation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.conversation.forms import AskForm, BeginForm, ExtendForm, JotForm, NameForm, SpeakForm, SwitchForm
from halfhour.conversation.models import Conversation
from halfhour.conversation.screen import Screen, meeting_of, questions_by_goal, screen
from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.frame import frame
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.preparation.models import Question

PHASES = ("open", "questions", "close")
REHEARSED = 2  # questions; enough to hear oneself ask


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Before the talk: begin. During it: the screen. After it: what was kept."""
    interview = find(request, Interview, id)
    talk = Conversation.objects.of(request.student).filter(interview=interview).order_by("created_at").last()
    if talk is None:
        context = {"interview": interview, "meeting": meeting_of(interview, request.at), "policy": request.policy}
        return render(request, "conversation/templates/before.html", context)
    context = {"interview": interview, **_shown(request, talk)}
    return render(request, f"conversation/templates/{'ended' if talk.closed_at else 'talk'}.html", context)


@require_safe
def rehearse(request: Request, id: UUID) -> HttpResponse:
    """The same, alone, with nothing kept."""
    interview = find(request, Interview, id)
    questions = [each for goal in questions_by_goal(interview, {}) for each in goal.questions]
    tried = sorted(questions, key=lambda each: not each.must_ask)[:REHEARSED]
    context = {"interview": interview, "questions": tried, "policy": request.policy}
    return render(request, "conversation/templates/rehearse.html", context)


@verb
def begin(request: Request, id: UUID) -> HttpResponse:
    interview = find(request, Interview, id)
    minutes = typed(BeginForm, request)["minutes"]
    Conversation.begin(interview, at=request.at, minutes=minutes, meeting=meeting_of(interview, request.at))
    return answer(request, "", otherwise=reverse("conversation:page", args=[interview.id]))


@require_safe
def clock(request: Request, id: UUID) -> HttpResponse:
    """The server's time and the talk's, in milliseconds since 1970: after a sleep a device sets itself by them."""
    talk = find(request, Conversation, id)
    told = {"now": request.at, "began": talk.began_at, "ends": talk.ends_at}
    return JsonResponse({name: int(moment.timestamp() * 1000) for name, moment in told.items()})


@require_safe
def balance(request: Request, id: UUID) -> HttpResponse:
    """The two halves as they stand now."""
    talk = find(request, Conversation, id)
    return render(request, "conversation/templates/_balance.html", _shown(request, talk))


@verb
def ask(request: Request, id: UUID) -> HttpResponse:
    talk, said = find(request, Conversation, id), typed(AskForm, request)
    talk.ask(said["kind"], find(request, Question, said["question"]), at=request.at)
    return _middle(request, talk)


@verb
def jot(request: Request, id: UUID) -> HttpResponse:
    talk, said = find(request, Conversation, id), typed(JotForm, request)
    talk.jot(said["said"], at=request.at, kind=said["kind"])
    return answer(request, "conversation/templates/_hand.html", _shown(request, talk), otherwise=_page(talk, request))


@verb
def speak(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.happen(typed(SpeakForm, request)["who"], at=request.at)
    return answer(request, "conversation/templates/_balance.html", _shown(request, talk), otherwise=_page(talk))


@verb
def show_balance(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.show_balance(typed(SwitchForm, request)["on"])
    return answer(request, "conversation/templates/_balance.html", _shown(request, talk), otherwise=_page(talk))


@verb
def may_write(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.may_write(typed(SwitchForm, request)["on"], at=request.at)
    return _middle(request, talk)


@verb
def name(request: Request, id: UUID) -> HttpResponse:
    talk, said = find(request, Conversation, id), typed(NameForm, request)
    talk.name(said["name"], at=request.at, may_use_name=said["may_use_name"])
    return _middle(request, talk, show="close")


@verb
def extend(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.extend(typed(ExtendForm, request)["minutes"], at=request.at)
    context = {**_shown(request, talk), "with_middle": True}
    return answer(request, "conversation/templates/_top.html", context, otherwise=_page(talk))


@verb
def close(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.close(at=request.at)
    step = frame.next_step(talk.interview, at=request.at) if frame.next_step else None
    said = _("The talk with %(name)s has ended.") % {"name": talk.interview.person}
    return answer(request, "", otherwise=step[1] if step else _page(talk), said=said)


def _middle(request: Request, talk: Conversation, show: str = "") -> HttpResponse:
    shown = _shown(request, talk, show)
    return answer(request, "conversation/templates/_middle.html", shown, otherwise=_page(talk, request, show))


def _shown(request: Request, talk: Conversation, show: str = "") -> dict[str, Any]:
    """The screen, and which of its three parts: the one the student looks at, else that of the phase."""
    seen: Screen = screen(talk, at=request.at, policy=request.policy)
    wanted = show or request.GET.get("show", "") or request.POST.get("show", "")
    return {"screen": seen, "talk": talk, "show": wanted if wanted in PHASES else seen.ruler.phase}


def _page(talk: Conversation, request: Request | None = None, show: str = "") -> str:
    """The talk's page, at the part the student was looking at."""
    wanted = show or (request.POST.get("show", "") if request else "")
    return reverse("conversation:page", args=[talk.interview_id]) + (f"?show={wanted}" if wanted in PHASES else "")

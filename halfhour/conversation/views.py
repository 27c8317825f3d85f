"""The talk: before, during and after; each tap is one verb of the conversation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.conversation.device.told import facts
from halfhour.conversation.forms import (
    AddForm,
    AskForm,
    BeginForm,
    ExtendForm,
    JotForm,
    NameForm,
    SpeakForm,
    SwitchForm,
)
from halfhour.conversation.models import Conversation, EventKind
from halfhour.conversation.screen import Screen, expected, is_near, meeting_of, questions_by_goal, rehearsed, screen
from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.frame import frame
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.preparation.models import Question

PHASES = ("open", "questions", "close")
MARKS_IN_USE = ("empty", "half", "full", "slashed", "check", "note", "follow_up", "remember", "important")
REHEARSED = 2  # questions; enough to hear oneself ask


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Before the talk: begin; from ten minutes before on the screen. After it: what was kept."""
    interview = find(request, Interview, id)
    talk = Conversation.of_interview(interview)
    if talk is None and not is_near(interview, at=request.at, policy=request.policy):
        context = {"interview": interview, "meeting": meeting_of(interview, request.at), "policy": request.policy}
        return render(request, "conversation/templates/before.html", context)
    if talk and talk.closed_at:
        return render(request, "conversation/templates/ended.html", {"interview": interview, **_shown(request, talk)})
    return _screen(request, interview, talk)


@require_safe
def open_screen(request: Request, id: UUID) -> HttpResponse:
    """The screen, however long before: what a device keeps for the hour in which it has nothing else."""
    interview = find(request, Interview, id)
    return _screen(request, interview, Conversation.of_interview(interview))


def _screen(request: Request, interview: Interview, talk: Conversation | None) -> HttpResponse:
    talk = talk or expected(interview, at=request.at, policy=request.policy)
    context = {"interview": interview, **_shown(request, talk)}
    context["facts"] = facts(context["screen"], request.student, at=request.at)
    context["marks"] = MARKS_IN_USE
    return render(request, "conversation/templates/talk.html", context)


@require_safe
def rehearse(request: Request, id: UUID) -> HttpResponse:
    """The same, alone, with nothing kept."""
    interview = find(request, Interview, id)
    questions = [each for goal in questions_by_goal(interview, {}) for each in goal.questions]
    tried = sorted(questions, key=lambda each: not each.must_ask)[:REHEARSED]
    context = {"interview": interview, "questions": tried, "policy": request.policy}
    return render(request, "conversation/templates/rehearse.html", context)


@require_safe
def rehearse_on_screen(request: Request, id: UUID) -> HttpResponse:
    """The very screen, for a talk that is none: what is tapped stays in the open page."""
    interview = find(request, Interview, id)
    talk = rehearsed(interview, at=request.at)
    seen = screen(talk, at=request.at, policy=request.policy).with_questions(REHEARSED)
    told = facts(seen, request.student, at=request.at) | {"rehearsal": True}
    context = {
        "interview": interview,
        "talk": talk,
        "screen": seen,
        "show": "open",
        "facts": told,
        "marks": MARKS_IN_USE,
    }
    return render(request, "conversation/templates/talk.html", context)


@verb(told=gettext_lazy("The talk began."))
def begin(request: Request, id: UUID) -> HttpResponse:
    interview = find(request, Interview, id)
    minutes = typed(BeginForm, request)["minutes"]
    Conversation.begin(interview, at=request.at, minutes=minutes, meeting=meeting_of(interview, request.at))
    return answer(request, "", otherwise=reverse("conversation:page", args=[interview.id]))


@verb(told=gettext_lazy("A question was marked in the talk."))
def ask(request: Request, id: UUID) -> HttpResponse:
    talk, said = find(request, Conversation, id), typed(AskForm, request)
    talk.ask(said["kind"], find(request, Question, said["question"]), at=request.at)
    return _back(talk, request)


@verb(told=gettext_lazy("A note of the talk was kept."))
def jot(request: Request, id: UUID) -> HttpResponse:
    """A note; its signs say what else it is: ! important, > follow up, ? to be asked, @Name a name given."""
    talk, said = find(request, Conversation, id), typed(JotForm, request)
    question = find(request, Question, said["question"]) if said["question"] else None
    talk.jot_as_typed(said["said"], at=request.at, kind=said["kind"], question=question)
    return _back(talk, request)


@verb(told=gettext_lazy("A question came up in the talk."))
def add(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.add(typed(AddForm, request)["text"], at=request.at)
    return _back(talk, request, "questions")


@verb(told=gettext_lazy("Who speaks was marked."))
def speak(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.happen(typed(SpeakForm, request)["who"], at=request.at)
    return _back(talk, request)


@verb(told=gettext_lazy("The talk balance was shown or left out."))
def show_balance(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.show_balance(typed(SwitchForm, request)["on"], at=request.at)
    return _back(talk, request)


@verb(told=gettext_lazy("Noted whether you may write again."))
def may_write(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.may_write(typed(SwitchForm, request)["on"], at=request.at)
    return _back(talk, request)


@verb(told=gettext_lazy("A name they gave was kept."))
def name(request: Request, id: UUID) -> HttpResponse:
    talk, said = find(request, Conversation, id), typed(NameForm, request)
    talk.name(said["name"], at=request.at, may_use_name=said["may_use_name"])
    return _back(talk, request, "close")


@verb(told=gettext_lazy("The talk was given more minutes."))
def extend(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.extend(typed(ExtendForm, request)["minutes"], at=request.at)
    return _back(talk, request)


@verb(told=gettext_lazy("Noted who was late."))
def run_late(request: Request, id: UUID) -> HttpResponse:
    """Somebody is late: the words for it, and the end stays."""
    talk = find(request, Conversation, id)
    talk.happen(EventKind.LATE, at=request.at, who=typed(SpeakForm, request)["who"])
    return _back(talk, request)


@verb
def close(request: Request, id: UUID) -> HttpResponse:
    talk = find(request, Conversation, id)
    talk.close(at=request.at)
    step = frame.next_step(talk.interview, at=request.at) if frame.next_step else None
    said = _("The talk with %(name)s has ended.") % {"name": talk.interview.person}
    return answer(request, "", otherwise=step[1] if step else _page(talk), said=said)


def _back(talk: Conversation, request: Request, show: str = "") -> HttpResponse:
    return answer(request, "", otherwise=_page(talk, request, show))


def _shown(request: Request, talk: Conversation, show: str = "") -> dict[str, Any]:
    """The screen, and which of its three parts: the one the student looks at, else that of the phase."""
    seen: Screen = screen(talk, at=request.at, policy=request.policy)
    wanted = show or request.GET.get("show", "") or request.POST.get("show", "")
    return {"screen": seen, "talk": talk, "show": wanted if wanted in PHASES else seen.ruler.phase}


def _page(talk: Conversation, request: Request | None = None, show: str = "") -> str:
    """The talk's page, at the part the student was looking at."""
    wanted = show or (request.POST.get("show", "") if request else "")
    return reverse("conversation:page", args=[talk.interview_id]) + (f"?show={wanted}" if wanted in PHASES else "")

"""Goals and questions of one interview: each button, and what follows typing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import REFUSED, answer, find, typed, verb
from halfhour.foundation.refusals import Stale
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.people.models import Note
from halfhour.preparation import forms, plan
from halfhour.preparation.gathered import gathered_about
from halfhour.preparation.models import Goal, Question
from halfhour.research.models import Fact, NotForMe


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """What you want to learn."""
    interview = find(request, Interview, id)
    return render(request, "preparation/templates/page.html", {"plan": plan.plan_of(interview, request.policy)})


@require_safe
def look_up(request: Request, id: UUID) -> HttpResponse:
    """Could I have looked this up? Follows typing; keeps nothing."""
    interview = find(request, Interview, id)
    text = request.GET.get("text", "")[: Question.LONGEST]
    asked = Question.objects.of(interview.student_id).filter(interview=interview).values_list("text", flat=True)
    looked = plan.look_up(text, gathered_about(interview.person), asked) if len(text.split()) > 2 else None
    return render(request, "preparation/templates/_typing.html", {"looked": looked, "person": interview.person})


@verb
def set_goal(request: Request, id: UUID) -> HttpResponse:
    """One more goal."""
    interview = find(request, Interview, id)
    goal = Goal.set_for(interview, typed(forms.SetGoal, request)["text"], most=request.policy.goals_most)
    return _plan(request, interview, said=_("Goal %(number)s is set.") % {"number": goal.place + 1}, write=goal.pk)


@verb(told=gettext_lazy("A goal was reworded."))
def change_goal(request: Request, id: UUID) -> HttpResponse:
    """Other words for a goal, as they are typed."""
    return _change(request, find(request, Goal, id))


@verb(told=gettext_lazy("A goal was moved."))
def move_goal(request: Request, id: UUID) -> HttpResponse:
    """A step up or down."""
    goal = find(request, Goal, id)
    goal.move(typed(forms.Step, request)["by"])
    return _plan(request, goal.interview, now=_("Now goal %(number)s.") % {"number": goal.place + 1})


@verb
def drop_goal(request: Request, id: UUID) -> HttpResponse:
    """Let a goal go; its questions stay."""
    goal = find(request, Goal, id)
    goal.drop()
    return _plan(request, goal.interview, said=_("The goal is dropped. Its questions stay."))


@verb
def add_question(request: Request, id: UUID) -> HttpResponse:
    """One more question: typed, suggested, or jotted while reading."""
    interview = find(request, Interview, id)
    said = typed(forms.AddQuestion, request)
    goal = said["goal"] and find(request, Goal, said["goal"], interview=interview)
    question = Question.add(
        interview,
        said["text"],
        goal=goal or None,
        fact=Fact.objects.of(request.student).filter(pk=said["fact"]).first(),
        note=Note.objects.of(request.student).filter(pk=said["note"]).first(),
        suggested_as=said["suggested_as"],
        minutes=request.policy.question_minutes,
    )
    typed_here = not (said["suggested_as"] or said["note"])
    write = (question.goal_id or "loose") if typed_here else None
    return _plan(request, interview, said=_("The question is in."), write=write)


@verb
def not_for_me(request: Request, id: UUID) -> HttpResponse:
    """A suggested question that the student does not want to ask this person."""
    interview = find(request, Interview, id)
    text = typed(forms.NotForMe, request)["text"]
    NotForMe.say(interview.person, NotForMe.Offer.QUESTION, text, at=request.at)
    said = _("Put away. It is not suggested for %(name)s again.") % {"name": interview.person}
    return _plan(request, interview, said=said)


@verb(told=gettext_lazy("A question was reworded."))
def change_question(request: Request, id: UUID) -> HttpResponse:
    """Other words for a question, as they are typed."""
    return _change(request, find(request, Question, id))


@verb
def use(request: Request, id: UUID) -> HttpResponse:
    """“Use this one”: the better question in place of mine."""
    question = find(request, Question, id)
    said = typed(forms.Change, request)
    question.revise(said["text"], revision=said["revision"])
    return _plan(request, question.interview, said=_("The better question is in its place."))


@verb(told=gettext_lazy("A question was moved."))
def move_question(request: Request, id: UUID) -> HttpResponse:
    """A step up or down."""
    question = find(request, Question, id)
    question.move(typed(forms.Step, request)["by"])
    return _plan(request, question.interview, now=_moved(question))


@verb(told=gettext_lazy("A question was moved."))
def serve(request: Request, id: UUID) -> HttpResponse:
    """Under another goal, or dragged to a place under a goal."""
    question = find(request, Question, id)
    where = typed(forms.Serve, request)
    goal = where["goal"] and find(request, Goal, where["goal"], interview=question.interview_id)
    question.put(goal or None, 999 if where["place"] is None else where["place"])
    return _plan(request, question.interview, now=_moved(question))


@verb(told=gettext_lazy("The minutes of a question were set."))
def take(request: Request, id: UUID) -> HttpResponse:
    """Its minutes."""
    question = find(request, Question, id)
    question.take(typed(forms.Take, request)["minutes"])
    return _plan(request, question.interview)


@verb(told=gettext_lazy("A question was marked as must ask, or no longer."))
def must_ask(request: Request, id: UUID) -> HttpResponse:
    """The red ribbon, on or off."""
    question = find(request, Question, id)
    question.mark_must(typed(forms.Must, request)["must"])
    return _plan(request, question.interview)


@verb
def keep(request: Request, id: UUID) -> HttpResponse:
    """“Keep mine.”"""
    question = find(request, Question, id)
    question.keep()
    return _plan(request, question.interview, said=_("You keep your question."))


@verb
def drop_question(request: Request, id: UUID) -> HttpResponse:
    """Leave a question out."""
    question = find(request, Question, id)
    question.drop()
    return _plan(request, question.interview, said=_("The question is dropped."))


def _moved(question: Question) -> str:
    return _("Now question %(number)s.") % {"number": question.place + 1}


def _plan(request: Request, interview: Interview, *, said: str = "", **also: Any) -> HttpResponse:
    """The whole plan anew: what one question does to the minutes and to the others stands all over it.

    `now` is told to a screen reader, `write` is the goal under which the field for the next question opens.
    """
    picture = plan.plan_of(interview, request.policy) if request.htmx else None
    page_url = reverse("preparation:page", args=[interview.pk])
    return answer(request, "preparation/templates/_plan.html", {"plan": picture} | also, otherwise=page_url, said=said)


def _change(request: Request, row: Goal | Question) -> HttpResponse:
    """Save what is being typed; the field itself stays as it is, only what is said of it comes anew."""
    said = typed(forms.Change, request)
    context: dict[str, Any] = {"row": row, "kind": type(row).__name__.lower()}
    try:
        row.revise(said["text"], revision=said["revision"])
    except Stale as stale:
        if not request.htmx:
            raise
        return render(request, "preparation/templates/_both.html", context | {"stale": stale}, status=REFUSED)
    if request.htmx:
        context["plan"] = plan.plan_of(row.interview, request.policy)
    page_url = reverse("preparation:page", args=[row.interview_id])
    return answer(request, "preparation/templates/_changed.html", context, otherwise=f"{page_url}#words-{row.pk}")

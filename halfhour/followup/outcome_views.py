"""What came of a talk: advice, promises, leads and names, each with its own few verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy

from halfhour.followup import telling
from halfhour.followup.forms import OutcomeForm
from halfhour.followup.giver import heard
from halfhour.followup.models import Advice, Lead, Promise
from halfhour.foundation.answer import View, answer, find, typed, verb
from halfhour.foundation.owned import Owned
from halfhour.foundation.request import Request
from halfhour.interviews.models import Introduction
from halfhour.letters.models import Letter


def _marked(kind: str, model: type[Owned], word: str, *, told: object) -> View:
    """A view that finds a row, says one word of it, and answers with the row."""

    @verb(told=told)
    def mark(request: Request, id: UUID) -> HttpResponse:
        row = find(request, model, id)
        getattr(row, word)(at=request.at)
        return _row(request, kind, row)

    return mark


def _written(model: type[Owned], write: Callable[..., Letter]) -> View:
    """A view that finds a row, and begins the letter that it asks for."""

    @verb(told=gettext_lazy("A letter was begun."))
    def begin(request: Request, id: UUID) -> HttpResponse:
        return _letter(request, write(find(request, model, id), policy=request.policy))

    return begin


report_back = _marked("advice", Advice, "report_back", told=gettext_lazy("They were told what came of their advice."))
keep_promise = _marked("promise", Promise, "keep", told=gettext_lazy("A promise was kept."))
thank_for_lead = _marked("lead", Lead, "thank", told=gettext_lazy("They were thanked for an opening."))
lead_answered = _marked("lead", Lead, "answer", told=gettext_lazy("An opening was answered."))
tell_of_lead = _marked("lead", Lead, "tell", told=gettext_lazy("They were told what came of an opening."))
giver_thanked = _marked("name", Introduction, "thank", told=gettext_lazy("They were thanked for a name."))
giver_told = _marked(
    "name", Introduction, "tell", told=gettext_lazy("They were told how it went with a name they gave.")
)
set_aside = _marked("name", Introduction, "set_aside", told=gettext_lazy("A name was set aside."))
answer_lead = _written(Lead, telling.answer_lead)
thank_giver = _written(Introduction, telling.thank_giver)
tell_giver = _written(Introduction, telling.tell_giver)


@verb(told=gettext_lazy("Advice was followed, and its outcome kept."))
def follow(request: Request, id: UUID) -> HttpResponse:
    advice = find(request, Advice, id)
    advice.follow(at=request.at, outcome=typed(OutcomeForm, request)["outcome"])
    return _row(request, "advice", advice)


@verb(told=gettext_lazy("Advice was decided against."))
def decide_against(request: Request, id: UUID) -> HttpResponse:
    advice = find(request, Advice, id)
    advice.decide_against(at=request.at, outcome=typed(OutcomeForm, request)["outcome"])
    return _row(request, "advice", advice)


@verb(told=gettext_lazy("What came of advice was kept, and the letter begun."))
def report(request: Request, id: UUID) -> HttpResponse:
    """What came of it is kept, and the letter that tells them is begun, in one press."""
    outcome = typed(OutcomeForm, request)["outcome"]
    return _letter(request, telling.report(find(request, Advice, id), outcome, at=request.at, policy=request.policy))


@verb(told=gettext_lazy("A name they gave became a person."))
def become_person(request: Request, id: UUID) -> HttpResponse:
    """The name becomes a person; its page is where research begins."""
    person = find(request, Introduction, id).become_person()
    return answer(request, "", otherwise=reverse("person", args=[person.id]))


def _letter(request: Request, letter: Letter) -> HttpResponse:
    return answer(request, "", otherwise=reverse("letters:page", args=[letter.id]))


def _row(request: Request, kind: str, row: Any) -> HttpResponse:
    """The one element of this row; without scripts the page of its talk, or of its person."""
    person = row.by_id if kind == "name" else row.person_id
    row = heard([row])[0] if kind == "name" else row
    part = {"advice": "advice", "promise": "promises", "lead": "leads", "name": "names"}[kind]
    back = (
        reverse("followup:page", args=[row.interview_id]) + f"#{part}"
        if row.interview_id
        else reverse("person", args=[person])
    )
    return answer(request, f"followup/templates/_{kind}.html", {kind: row}, otherwise=back)

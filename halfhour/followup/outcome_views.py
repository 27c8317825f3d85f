"""What came of a talk: advice, promises, leads and names, each with its own few verbs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from halfhour.followup import telling
from halfhour.followup.forms import OutcomeForm
from halfhour.followup.models import Advice, Lead, Promise
from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.interviews.models import Introduction
from halfhour.letters.models import Letter


@verb
def follow(request: Request, id: UUID) -> HttpResponse:
    advice = find(request, Advice, id)
    advice.follow(at=request.at, outcome=typed(OutcomeForm, request)["outcome"])
    return _row(request, "advice", advice)


@verb
def decide_against(request: Request, id: UUID) -> HttpResponse:
    advice = find(request, Advice, id)
    advice.decide_against(at=request.at, outcome=typed(OutcomeForm, request)["outcome"])
    return _row(request, "advice", advice)


@verb
def report(request: Request, id: UUID) -> HttpResponse:
    return _letter(request, telling.report(find(request, Advice, id), policy=request.policy))


@verb
def report_back(request: Request, id: UUID) -> HttpResponse:
    advice = find(request, Advice, id)
    advice.report_back(at=request.at)
    return _row(request, "advice", advice)


@verb
def keep_promise(request: Request, id: UUID) -> HttpResponse:
    promise = find(request, Promise, id)
    promise.keep(at=request.at)
    return _row(request, "promise", promise)


@verb
def answer_lead(request: Request, id: UUID) -> HttpResponse:
    return _letter(request, telling.answer_lead(find(request, Lead, id), policy=request.policy))


@verb
def thank_for_lead(request: Request, id: UUID) -> HttpResponse:
    lead = find(request, Lead, id)
    lead.thank(at=request.at)
    return _row(request, "lead", lead)


@verb
def lead_answered(request: Request, id: UUID) -> HttpResponse:
    lead = find(request, Lead, id)
    lead.answer(at=request.at)
    return _row(request, "lead", lead)


@verb
def tell_of_lead(request: Request, id: UUID) -> HttpResponse:
    lead = find(request, Lead, id)
    lead.tell(at=request.at)
    return _row(request, "lead", lead)


@verb
def become_person(request: Request, id: UUID) -> HttpResponse:
    """The name becomes a person; its page is where research begins."""
    person = find(request, Introduction, id).become_person()
    return answer(request, "", otherwise=reverse("person", args=[person.id]))


@verb
def thank_giver(request: Request, id: UUID) -> HttpResponse:
    return _letter(request, telling.thank_giver(find(request, Introduction, id), policy=request.policy))


@verb
def giver_thanked(request: Request, id: UUID) -> HttpResponse:
    name = find(request, Introduction, id)
    name.thank(at=request.at)
    return _row(request, "name", name)


@verb
def tell_giver(request: Request, id: UUID) -> HttpResponse:
    return _letter(request, telling.tell_giver(find(request, Introduction, id), policy=request.policy))


@verb
def giver_told(request: Request, id: UUID) -> HttpResponse:
    name = find(request, Introduction, id)
    name.tell(at=request.at)
    return _row(request, "name", name)


@verb
def set_aside(request: Request, id: UUID) -> HttpResponse:
    name = find(request, Introduction, id)
    name.set_aside(at=request.at)
    return _row(request, "name", name)


def _letter(request: Request, letter: Letter) -> HttpResponse:
    return answer(request, "", otherwise=reverse("letters:page", args=[letter.id]))


def _row(request: Request, kind: str, row: Any) -> HttpResponse:
    """The one element of this row; without scripts the page of its talk, or of its person."""
    person = row.by_id if kind == "name" else row.person_id
    part = {"advice": "advice", "promise": "promises", "lead": "leads", "name": "names"}[kind]
    back = (
        reverse("followup:page", args=[row.interview_id]) + f"#{part}"
        if row.interview_id
        else reverse("person", args=[person])
    )
    return answer(request, f"followup/templates/_{kind}.html", {kind: row}, otherwise=back)

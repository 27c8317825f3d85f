"""Today, the people, one person's page."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import find
from halfhour.interviews.models import Interview
from halfhour.people.models import Person


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What is due, overdue and next."""
    return render(request, "desk/templates/today.html", {})


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everybody known or wanted."""
    return render(request, "desk/templates/people.html", {"people": Person.objects.of(request.student).by_name()[:50]})


@require_safe
def person(request: HttpRequest, id: UUID) -> HttpResponse:
    """One person, from all rooms."""
    return render(request, "desk/templates/person.html", {"person": find(request, Person, id)})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Names, organisations, facts, notes."""
    return render(request, "desk/templates/search.html", {})


@require_safe
def learned(request: HttpRequest) -> HttpResponse:
    """What was heard, by goal, across interviews."""
    return render(request, "desk/templates/learned.html", {})


@require_safe
def interview(request: HttpRequest, id: UUID) -> HttpResponse:
    """One interview stands on the page of its person."""
    return redirect("person", find(request, Interview, id).person_id)

"""Today, the people, one person's page."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import find
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

"""One person's page. It reads facts and common ground, which no other page of this room loads."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from halfhour.desk.person_page import person_page
from halfhour.foundation.answer import find
from halfhour.foundation.request import Request
from halfhour.people.models import Person


@require_safe
def person(request: Request, id: UUID) -> HttpResponse:
    """One person, from all rooms."""
    context = person_page(find(request, Person, id), student=request.student, at=request.at)
    return render(request, "desk/templates/person.html", context)

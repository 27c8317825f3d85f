"""Pages of this room."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def add(request: HttpRequest) -> HttpResponse:
    """Add a person: one box."""
    return render(request, "research/templates/add.html", {})

"""Pages of this room."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def handbook(request: HttpRequest) -> HttpResponse:
    """The rules, with reasons and sources."""
    return render(request, "coach/templates/handbook.html", {})

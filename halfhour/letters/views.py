"""Pages of this room."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def letters(request: HttpRequest) -> HttpResponse:
    """Every letter, and who has not answered."""
    return render(request, "letters/templates/letters.html", {})

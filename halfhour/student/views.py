"""Pages of this room."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def profile(request: HttpRequest) -> HttpResponse:
    """What the student says of themselves."""
    return render(request, "student/templates/profile.html", {})

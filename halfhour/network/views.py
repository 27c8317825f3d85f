"""Pages of this room."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def network(request: HttpRequest) -> HttpResponse:
    """Who led to whom."""
    return render(request, "network/templates/network.html", {})

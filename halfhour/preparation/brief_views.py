"""The one page to take along: on the screen, in print, as a PDF."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import find
from halfhour.interviews.models import Interview


@require_safe
def brief(request: HttpRequest, id: UUID) -> HttpResponse:
    """The brief of one interview."""
    return render(request, "preparation/templates/brief.html", {"interview": find(request, Interview, id)})


@require_safe
def brief_pdf(request: HttpRequest, id: UUID) -> HttpResponse:
    """The same as a PDF."""
    return render(request, "preparation/templates/brief.html", {"interview": find(request, Interview, id)})

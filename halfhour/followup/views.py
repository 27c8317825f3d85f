"""Pages of this room."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import find
from halfhour.interviews.models import Interview


@require_safe
def page(request: HttpRequest, id: UUID) -> HttpResponse:
    """This stage of one interview."""
    return render(request, "followup/templates/page.html", {"interview": find(request, Interview, id)})

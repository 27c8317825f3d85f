"""The one page to take along: on the screen, in print, as a PDF."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import find, refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.preparation.brief import brief_of
from halfhour.preparation.brief_pdf import NoPdf, pdf_of


@require_safe
def brief(request: Request, id: UUID) -> HttpResponse:
    """The brief of one interview."""
    interview = find(request, Interview, id)
    context = {"interview": interview, "brief": brief_of(interview, request.policy)}
    return render(request, "preparation/templates/brief.html", context)


@require_safe
def brief_pdf(request: Request, id: UUID) -> HttpResponse:
    """The same as a PDF."""
    page = brief_of(find(request, Interview, id), request.policy)
    try:
        pdf = pdf_of(page, country=request.policy.country)
    except NoPdf as refusal:
        return refused(request, refusal)
    filename = f"brief-{slugify(page.name, allow_unicode=True)}.pdf"  # with any letters: RFC 6266
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(True, filename)
    return response

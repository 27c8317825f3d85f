"""What leaves for a course: shown first, line by line; then saved as a file."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.followup.forms import SwitchForm
from halfhour.followup.models import Debrief
from halfhour.followup.written_up.files import TYPES, file_of
from halfhour.followup.written_up.gathered import REFLECTION, SUMMARY, Record, log_of, sheet_of
from halfhour.followup.written_up.sheet import Sheet
from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview

KINDS = (SUMMARY, REFLECTION)


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Every line that would leave, and those that stay."""
    interview = find(request, Interview, id)
    record = Record(interview, request.policy)
    kind = _kind(request)
    context = {
        "interview": interview, "record": record, "kind": kind, "sheet": sheet_of(record, kind),
        "log": log_of(request.student), "words": request.policy.deliverable_words,
    }  # fmt: skip
    return render(request, "followup/written_up/templates/written_up.html", context)


@require_safe
def save(request: Request, id: UUID) -> HttpResponseBase:
    """The lines that were chosen, as a file."""
    kind = _kind(request)
    sheet = sheet_of(Record(find(request, Interview, id), request.policy), kind)
    return _file(request, sheet.with_lines(request.GET.getlist("line")), kind)


@require_safe
def log(request: Request) -> HttpResponseBase:
    """The log of all talks, or of one course, as a file."""
    return _file(request, log_of(request.student, course=request.GET.get("course", "")[:200]), "log")


@verb
def name_them(request: Request, id: UUID) -> HttpResponse:
    """Whether the person agreed to be named in course work."""
    interview = find(request, Interview, id)
    debrief = Debrief.of_interview(interview, at=request.at)
    debrief.name_them(typed(SwitchForm, request)["on"])
    said = _("Kept: named.") if debrief.may_be_named else _("Kept: initials only.")
    return answer(request, "", otherwise=reverse("followup:written_up", args=[interview.id]), said=said)


def _kind(request: Request) -> str:
    asked = request.GET.get("kind", "")
    return asked if asked in KINDS else SUMMARY


def _file(request: Request, sheet: Sheet, name: str) -> HttpResponseBase:
    kind = request.GET.get("as", "docx")
    if kind not in TYPES or (kind == "csv" and not sheet.heads):
        raise Http404
    try:
        data = file_of(sheet, kind, country=request.policy.country)
    except Refused as refusal:
        return refused(request, refusal)
    response = HttpResponse(data, content_type=TYPES[kind])
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.{kind}")
    return response

"""Shown, saved, and taken back in."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from halfhour.followup.counsel.models import Comment
from halfhour.followup.counsel.showing import lines_of, sheet_of, take_in
from halfhour.followup.transcripts.forms import FileForm
from halfhour.followup.written_up.files import TYPES, file_of
from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.reading.shapes import Unreadable


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """What the counsellor would see, and what they said."""
    interview = find(request, Interview, id)
    comments = Comment.objects.of_interview(interview)
    context = {"interview": interview, "lines": lines_of(interview), "comments": comments}
    return render(request, "followup/counsel/templates/counsel.html", context)


@require_safe
def save(request: Request, id: UUID) -> HttpResponseBase:
    """The file to hand over."""
    sheet, kind = sheet_of(find(request, Interview, id)), request.GET.get("as", "docx")
    if kind not in TYPES or kind == "csv":
        raise Http404
    try:
        data = file_of(sheet, kind, country=request.policy.country)
    except Refused as refusal:
        return refused(request, refusal)
    response = HttpResponse(data, content_type=TYPES[kind])
    response["Content-Disposition"] = content_disposition_header(True, f"counsellor.{kind}")
    return response


@require_POST
def bring_back(request: Request, id: UUID) -> HttpResponseBase:
    """The file with comments; it is read before anything is locked."""
    interview = find(request, Interview, id)
    try:
        text = _read(request)
    except Refused as refusal:
        return refused(request, refusal)
    return _bring_back(request, interview=interview, text=text)


@verb
def _bring_back(request: Request, interview: Interview, text: str) -> HttpResponse:
    count = len(take_in(interview, text, at=request.at))
    said = ngettext("One comment is here.", "%(n)s comments are here.", count) % {"n": count}
    return answer(request, "", otherwise=_page(interview), said=said)


@verb
def drop(request: Request, id: UUID) -> HttpResponse:
    comment = find(request, Comment, id)
    comment.delete()
    return answer(request, "", otherwise=_page(comment.interview), said=_("The comment is put away."))


def _read(request: Request) -> str:
    from halfhour.reading.apart import read_apart  # takes a while to load, and is seldom needed

    said = typed(FileForm, request)
    if not said["file"]:
        return said["words"]
    try:
        return read_apart(said["file"].read(), filename=said["file"].name or "").text
    except Unreadable as fault:
        raise Refused(_(str(fault))) from fault


def _page(interview: Interview) -> str:
    return reverse("followup:counsel", args=[interview.pk])

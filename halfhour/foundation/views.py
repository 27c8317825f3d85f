"""Undo, and the page of keys."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation.acts import Act
from halfhour.foundation.answer import back, refused
from halfhour.foundation.history import what_you_did
from halfhour.foundation.notice import note
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request


@require_POST
def undo(request: Request, id: UUID) -> HttpResponse:
    """Put back what one press changed."""
    act = get_object_or_404(Act, student=request.student, id=id)
    try:
        act.undo(request.at)
    except Refused as refusal:
        return refused(request, refusal)
    response = redirect(back(request))
    note(request, response, act.id)
    return response


@require_safe
def history(request: Request) -> HttpResponse:
    """What the student did in the last 30 days, each with *Undo* where nothing came after it."""
    page = what_you_did(request.student, at=request.at, before=request.GET.get("before", ""))
    return render(request, "foundation/templates/history.html", {"page": page})


@require_safe
def keys(request: Request) -> HttpResponse:
    """The keys, in words."""
    shown = [
        ("/", _("Search")), ("n", _("Add a person")), ("j", _("Next in a list")), ("k", _("Previous in a list")),
        (_("Enter"), _("Open what is marked")), (_("Escape"), _("Fold what is open")),
        ("u", _("Undo, while it is shown")), ("?", _("This page")),
    ]  # fmt: skip
    return render(request, "foundation/templates/keys.html", {"keys": shown})

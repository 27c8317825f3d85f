"""What every page does: find from the student, run one verb, answer with a fragment or a redirect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, overload
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from halfhour.foundation import acts
from halfhour.foundation.forms import faults
from halfhour.foundation.notice import note
from halfhour.foundation.owned import Row
from halfhour.foundation.refusals import Refused, Unclear
from halfhour.foundation.request import Request

View = Callable[..., HttpResponseBase]
REFUSED = 422  # the words of a refusal are shown; htmx is told to swap this status


def find(request: Request, model: type[Row], id: UUID | str, **also: Any) -> Row:
    """This student's row with that id. A stranger gets 404, as if it did not exist."""
    try:
        return get_object_or_404(model, student=request.student, pk=id, **also)
    except ValidationError as error:  # no id at all
        raise Http404 from error


def typed(form_class: type[forms.Form], request: Request, **options: Any) -> dict[str, Any]:
    """What was typed, turned into types. Raises Unclear with what is wrong with each field."""
    form = form_class(request.POST, request.FILES, **options)
    remember(request, form.fields)
    if form.is_valid():
        return form.cleaned_data
    raise Unclear(_("Something there could not be read. What you typed is kept below."), faults(form))


def remember(request: Request, fields: Mapping[str, forms.Field]) -> None:
    """What the page calls its fields, and which of them take several files: a refusal shows them so again."""
    request.labels = {name: str(field.label) for name, field in fields.items() if field.label}
    request.several = {
        name for name, field in fields.items() if getattr(field.widget, "allow_multiple_selected", False)
    }


@overload
def verb(view: View) -> View: ...
@overload
def verb(*, told: object) -> Callable[[View], View]: ...
def verb(view: View | None = None, *, told: object = "") -> View | Callable[[View], View]:
    """A view that changes something: POST only, in one act, whole or not at all.

    A refusal is shown with all that was typed. A press that answers with no sentence is `told` by this one in
    *What you did*.
    """
    return _pressed(view, told) if view else lambda view: _pressed(view, told)


def _pressed(view: View, told: object) -> View:

    @wraps(view)
    def pressed(request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        match = request.resolver_match
        name = match.view_name if match else view.__name__
        try:
            with acts.acting(request.student, name, at=request.at, subject=kwargs.get("id"), told=told) as act:
                response = view(request, *args, **kwargs)
        except Refused as refusal:
            return refused(request, refusal)
        leads_on = response.has_header("Location") or response.has_header("HX-Redirect")
        if act.said and leads_on:
            note(request, response, act.id)
        elif request.htmx and act.said and isinstance(response, HttpResponse):
            response.content += render_to_string("foundation/templates/_undo.html", _told(act), request).encode()
        return response

    return require_POST(pressed)


def _told(act: acts.Acting) -> dict[str, Any]:
    """What a press says of itself, with *Undo* where it changed something."""
    return {"act": act if act.kept else None, "said": act.said, "out_of_band": True}


def answer(
    request: Request,
    template: str,
    context: dict[str, Any] | None = None,
    *,
    otherwise: Any,
    said: str = "",
) -> HttpResponse:
    """A fragment for htmx; without it a redirect to `otherwise`. `said` stands beside *Undo*."""
    if said and (act := acts.current()):
        act.said = said
    if request.htmx and template:
        return render(request, template, context)
    if request.htmx:
        response = HttpResponse()
        response["HX-Redirect"] = redirect(otherwise).url
        return response
    response = redirect(otherwise)
    response.status_code = 303
    return response


def say_also(request: Request, words: str) -> None:
    """More to stand beside *Undo*: what was learned after this press was kept, from somebody who had to be asked."""
    latest = acts.Act.objects.filter(student=request.student, at=request.at).exclude(said="").order_by("-id").first()
    if latest and words:
        acts.Act.objects.filter(pk=latest.pk).update(said=f"{latest.said} {words}"[:300])


def refused(request: Request, refusal: Refused) -> HttpResponse:
    """The sentence of a refusal; without htmx a page with every typed text, so that nothing is lost."""
    unseen = {"csrfmiddlewaretoken", "password"}  # a password is typed again, and stands on no page
    unseen |= {"revision"} if getattr(refusal, "revision", None) else set()
    context = {
        "refusal": refusal,
        "typed": [each for each in _typed(request) if each[0] not in unseen],
        "files": [(name, name in getattr(request, "several", ())) for name in request.FILES],
        "back": back(request),
    }
    template = "foundation/templates/_refused.html" if request.htmx else "foundation/templates/refused.html"
    response = render(request, template, context, status=REFUSED)
    if request.htmx:
        response["HX-Retarget"], response["HX-Reswap"] = "#notice", "innerHTML show:top"
    return response


def _typed(request: Request) -> list[tuple[str, str, str, bool]]:
    """Each posted value, its name as the page called it, and whether a student reads and may change it."""
    pairs = [(name, value) for name, values in request.POST.lists() for value in values]
    return [(name, value, _label(request, name), bool(value) and not _is_id(value)) for name, value in pairs]


def _label(request: Request, name: str) -> str:
    labels: dict[str, str] = getattr(request, "labels", {})
    return labels.get(name) or name.replace("_", " ").capitalize()


def _is_id(value: str) -> bool:
    try:
        UUID(value)
    except ValueError:
        return False
    return True


def back(request: Request) -> str:
    """The page this press came from, as an address of ours; Today if it is not known."""
    from urllib.parse import urlsplit

    origin = urlsplit(request.META.get("HTTP_REFERER", ""))
    if origin.netloc != request.get_host() or not origin.path.startswith("/"):
        return "/"
    return f"{origin.path}?{origin.query}" if origin.query else origin.path

"""Pairing a device, and telling it how to trust this computer."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation.request import Request
from halfhour.nearby.authority import authority
from halfhour.nearby.guides import GUIDES, likely
from halfhour.nearby.pairing import HOLDS, PAIRINGS


@require_safe
def page(request: Request) -> HttpResponse:
    """Whether other devices can come in, and how."""
    return render(request, "nearby/templates/page.html", {"address": settings.NEARBY})


@require_POST
def show_code(request: Request) -> HttpResponse:
    """A code to be photographed by the device that is to come in. It opens once."""
    if not settings.NEARBY:
        raise Http404
    import segno

    link = f"{settings.NEARBY}/pair/{PAIRINGS.make(request.at)}/"
    drawn = segno.make(link, error="m").svg_inline(scale=6, border=4, light="#ffffff", svgclass="pair-code")
    context = {"address": settings.NEARBY, "link": link, "drawn": SafeString(drawn), "minutes": HOLDS.seconds // 60}
    return render(request, "nearby/templates/page.html", context | _print(request))


@require_safe
def trust(request: Request, system: str = "") -> HttpResponse:
    """What to press on each system so that it trusts this computer."""
    wanted = system or likely(request.headers.get("User-Agent", ""))
    guide = next((each for each in GUIDES if each.id == wanted), None)
    if guide is None:
        raise Http404
    context: dict[str, Any] = {"guide": guide, "guides": GUIDES, "address": settings.NEARBY}
    return render(request, "nearby/templates/trust.html", context | (_print(request) if settings.NEARBY else {}))


@require_safe
def certificate(request: Request) -> HttpResponse:
    """The authority's certificate; its key stays here."""
    if not settings.NEARBY:
        raise Http404
    made = authority(settings.HOME / "nearby", at=request.at)
    response = HttpResponse(made.pem, content_type="application/x-x509-ca-cert")
    response["Content-Disposition"] = 'attachment; filename="halfhour.crt"'
    return response


def _print(request: Request) -> dict[str, str]:
    return {"print": authority(settings.HOME / "nearby", at=request.at).fingerprint}

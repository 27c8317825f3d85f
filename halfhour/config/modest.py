"""What no page of ours may ever ask a browser for. A talk is jotted, not recorded."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

NEVER = ("microphone", "camera", "display-capture", "geolocation", "payment", "usb", "serial")


class Modest:
    """Tells the browser to refuse these even if a script asked."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.policy = ", ".join(f"{each}=()" for each in NEVER)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Permissions-Policy"] = self.policy
        return response

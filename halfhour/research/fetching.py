"""Fetching one page that the student pressed for: public addresses only, checked where the connection is made."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpcore
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.refusals import Refused
from halfhour.research.links import is_link

OK = 200
HEADERS = [("User-Agent", "Halfhour (one page, asked for by its reader)"), ("Accept", "text/html, application/pdf")]
SECONDS, LARGEST, MOST_REDIRECTS = 10.0, 5_000_000, 5
KINDS = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")
INSTEAD = gettext_lazy("Open it in your browser, save it, and drop the file here; or paste its words.")


class CannotFetch(Refused):
    """The page was not fetched; the words say why, and that a saved page or a paste will do."""


@dataclass(frozen=True)
class Fetched:
    """What came back."""

    data: bytes
    address: str
    filename: str


def may_be_asked(address: str) -> bool:
    """Whether an IP address is one of the public internet."""
    try:
        ip = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    ip = getattr(ip, "ipv4_mapped", None) or ip
    return ip.is_global and not ip.is_multicast


class PublicOnly(httpcore.SyncBackend):
    """Connects only where the address is public at this very moment: what a name meant before does not count."""

    def __init__(self, allowed: Callable[[str], bool]) -> None:
        self.allowed = allowed

    def connect_tcp(self, host: str, port: int, *args: Any, **options: Any) -> httpcore.NetworkStream:
        found = [place[4][0] for place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        for address in found:
            if not self.allowed(str(address)):
                raise CannotFetch(_("That address leads into a private network and is not asked.") + f" {INSTEAD}")
        return super().connect_tcp(str(found[0]), port, *args, **options)


def fetch(link: str, *, allowed: Callable[[str], bool] = may_be_asked) -> Fetched:
    """Fetch one page. Raises CannotFetch. No cookie, no account, nothing kept but the page."""
    until = time.monotonic() + SECONDS
    for _turn in range(MOST_REDIRECTS):
        if not is_link(link):
            raise CannotFetch(_("That is not the address of a page.") + f" {INSTEAD}")
        answer = _ask(link, allowed, until)
        if isinstance(answer, Fetched):
            return answer
        link = urljoin(link, answer)
    raise CannotFetch(_("The page sends in circles.") + f" {INSTEAD}")


def _ask(link: str, allowed: Callable[[str], bool], until: float) -> Fetched | str:
    """The page, or where it says the page is."""
    waits = dict.fromkeys(("connect", "read", "write", "pool"), SECONDS / 2)
    try:
        with (
            httpcore.ConnectionPool(network_backend=PublicOnly(allowed), max_connections=1) as pool,
            pool.stream("GET", link, headers=HEADERS, extensions={"timeout": waits}) as answer,
        ):
            headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            if answer.status in (301, 302, 303, 307, 308) and headers.get("location"):
                return headers["location"]
            return Fetched(_body(answer, headers, until), link, _name(link))
    except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError, UnicodeError) as fault:
        raise CannotFetch(
            _("No answer came from %(host)s.") % {"host": urlsplit(link).hostname} + f" {INSTEAD}"
        ) from fault


def _body(answer: httpcore.Response, headers: dict[str, str], until: float) -> bytes:
    """What was answered, as long as it is a page, not too large and in time."""
    if answer.status != OK:
        raise CannotFetch(
            _("The site answered %(status)s instead of the page.") % {"status": answer.status} + f" {INSTEAD}"
        )
    if not headers.get("content-type", "").lower().startswith(KINDS):
        raise CannotFetch(_("That is neither a page nor a PDF.") + f" {INSTEAD}")
    data = b""
    for part in answer.iter_stream():
        data += part
        if len(data) > LARGEST:
            raise CannotFetch(_("That page is larger than 5 MB.") + f" {INSTEAD}")
        if time.monotonic() > until:
            raise CannotFetch(_("The site took longer than ten seconds.") + f" {INSTEAD}")
    return data


def _name(link: str) -> str:
    return PurePosixPath(urlsplit(link).path).name[:120]

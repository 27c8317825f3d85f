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
TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")  # by which networks without IPv4 reach it (RFC 6052)
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
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip
    return all(each.is_global and not each.is_multicast for each in (ip, _within(ip)))


def _within(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The older address that a newer one carries, where it carries one: that is where it leads."""
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip in TRANSLATED:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.sixtofour or (ip.teredo or (None, ip))[1]


class Hurried(httpcore.NetworkStream):
    """A connection that ends when the time is over, however slowly the other side drips."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self.stream, self.until = stream, until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.stream.read(max_bytes, seconds_left(self.until))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, seconds_left(self.until))

    def start_tls(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        options["timeout"] = seconds_left(self.until)
        return Hurried(self.stream.start_tls(*args, **options), self.until)

    def close(self) -> None:
        self.stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self.stream.get_extra_info(info)


def seconds_left(until: float) -> float:
    """Raises CannotFetch where none is left."""
    left = until - time.monotonic()
    if left <= 0:
        raise CannotFetch(_("The site took longer than ten seconds.") + f" {INSTEAD}")
    return left


class PublicOnly(httpcore.SyncBackend):
    """Connects only where the address is public at this very moment: what a name meant before does not count."""

    def __init__(self, allowed: Callable[[str], bool], until: float) -> None:
        self.allowed, self.until = allowed, until

    def connect_tcp(self, host: str, port: int, *args: Any, **options: Any) -> httpcore.NetworkStream:
        found = [place[4][0] for place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        for address in found:
            if not self.allowed(str(address)):
                raise CannotFetch(_("That address leads into a private network and is not asked.") + f" {INSTEAD}")
        return Hurried(super().connect_tcp(str(found[0]), port, *args, **options), self.until)


def fetch(link: str, *, allowed: Callable[[str], bool] = may_be_asked, seconds: float = SECONDS) -> Fetched:
    """Fetch one page. Raises CannotFetch. No cookie, no account, nothing kept but the page."""
    until = time.monotonic() + seconds
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
    waits = {"connect": min(seconds_left(until), SECONDS / 2)}
    try:
        with (
            httpcore.ConnectionPool(network_backend=PublicOnly(allowed, until), max_connections=1) as pool,
            pool.stream("GET", link, headers=HEADERS, extensions={"timeout": waits}) as answer,
        ):
            headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            if answer.status in (301, 302, 303, 307, 308) and headers.get("location"):
                return headers["location"]
            return Fetched(_body(answer, headers), link, _name(link))
    except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError, UnicodeError) as fault:
        raise CannotFetch(
            _("No answer came from %(host)s.") % {"host": urlsplit(link).hostname} + f" {INSTEAD}"
        ) from fault


def _body(answer: httpcore.Response, headers: dict[str, str]) -> bytes:
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
    return data


def _name(link: str) -> str:
    return PurePosixPath(urlsplit(link).path).name[:120]

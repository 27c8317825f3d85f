"""Asking a calendar's server: over checked addresses, in ten seconds in all, the password to nobody else."""

from __future__ import annotations

import base64
import ipaddress
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin, urlsplit

import httpcore
from django.conf import settings
from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.research.fetching import INSTEAD, SECONDS, CannotFetch, PublicOnly, may_be_asked, seconds_left
from halfhour.scheduling.calendars.digest import Challenge, challenge

LARGEST, MOST_REDIRECTS, MOVED = 10_000_000, 5, (301, 302, 303, 307, 308)
DENIED, NOT_THERE, UNKNOWN_TO_THEM = (401, 403), (404, 405, 410), 401
SAYS = "Halfhour (a calendar, asked for by its owner)"


class CannotAsk(Refused):
    """The calendar's server was not asked, or said no; the words say which."""


class Changed(Refused):
    """What stands there is not what was last seen: somebody changed it meanwhile."""


@dataclass(frozen=True)
class Way:
    """How a server may be asked: as whom, at which addresses, until when (on the clock of `time.monotonic`)."""

    user: str = ""
    password: str = ""
    allowed: Callable[[str], bool] = field(default=lambda ip: at_home(ip) or may_be_asked(ip))
    until: float = field(default_factory=lambda: time.monotonic() + SECONDS)


@dataclass(frozen=True)
class Answer:
    """What a server said."""

    status: int
    headers: dict[str, str]
    body: bytes
    url: str


def at_home(address: str) -> bool:
    """Whether an address of one's own network may be asked: only where HALFHOUR_OWN_NETWORK says so."""
    with suppress(ValueError):
        ip = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
        return settings.OWN_NETWORK and (ip.is_private or ip.is_loopback) and not ip.is_link_local
    return False


def tidied(address: str) -> str:
    """An address as it is asked: `webcal:` is https, and what has no scheme is, too. Raises CannotAsk."""
    address = address.strip()
    scheme, colon, rest = address.partition("://")
    if not colon:
        scheme, rest = "https", address
    scheme = {"webcal": "https", "webcals": "https"}.get(scheme.lower(), scheme.lower())
    tidy = f"{scheme}://{rest}"
    if scheme not in {"http", "https"} or not _has_host(tidy) or any(each.isspace() for each in tidy):
        raise CannotAsk(_("That is not the address of a calendar. It begins with https:// or webcal://."))
    return tidy


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname) and urlsplit(address).port != 0
    except ValueError:  # brackets that do not close, or a port that is no number
        return False


def ask(method: str, url: str, way: Way, *, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
    """One question and its answer, redirects followed. Raises CannotAsk; what a status means is the asker's matter."""
    for _turn in range(MOST_REDIRECTS):
        answer = _once(method, url, way, body=body, headers=headers or {})
        if answer.status not in MOVED or not answer.headers.get("location"):
            return answer
        onward = urljoin(url, answer.headers["location"])
        if urlsplit(onward)[:2] != urlsplit(url)[:2]:  # another server: the password is not for it
            way = replace(way, user="", password="")
        url = tidied(onward)
    raise CannotAsk(_("That address sends in circles."))


def fetch(address: str, way: Way | None = None) -> bytes:
    """The calendar at a private address. Raises CannotAsk."""
    answer = ask("GET", tidied(address), way or Way(), headers={"Accept": "text/calendar, */*;q=0.1"})
    refuse(answer)
    return answer.body


def refuse(answer: Answer) -> None:
    """Raises CannotAsk for an answer that is a no."""
    host = urlsplit(answer.url).hostname
    if answer.status in DENIED:
        raise CannotAsk(
            _("%(host)s does not accept the name and password. Some servers want a password made for programs.")
            % {"host": host}
        )
    if answer.status in NOT_THERE:
        raise CannotAsk(_("%(host)s has no calendar at that address. Copy it once more.") % {"host": host})
    if answer.status >= 300:
        raise CannotAsk(_("%(host)s answered %(status)s. Look again later.") % {"host": host, "status": answer.status})


def _once(method: str, url: str, way: Way, *, body: bytes, headers: dict[str, str]) -> Answer:
    """The answer to one question; where the server wants Digest instead of Basic, it is asked once more that way."""
    if not way.password:
        return _said(method, url, way, body=body, headers=headers)
    parts = urlsplit(url)
    if parts.scheme != "https" and not _is_home(parts.hostname or ""):
        raise CannotAsk(_("That address is not encrypted, and a password would be read on the way. Use https."))
    if parts.scheme != "https":  # there the password itself is said only where nothing better is known
        answer = _said(method, url, way, body=body, headers=headers)
        if answer.status != UNKNOWN_TO_THEM:
            return answer
        if wanted := challenge(answer.headers.get("www-authenticate", "")):
            return _proven(wanted, method, url, way, body=body, headers=headers)
    basic = "Basic " + base64.b64encode(f"{way.user}:{way.password}".encode()).decode()
    answer = _said(method, url, way, body=body, headers=headers | {"Authorization": basic})
    wanted = challenge(answer.headers.get("www-authenticate", "")) if answer.status == UNKNOWN_TO_THEM else None
    return _proven(wanted, method, url, way, body=body, headers=headers) if wanted else answer


def _proven(wanted: Challenge, method: str, url: str, way: Way, *, body: bytes, headers: dict[str, str]) -> Answer:
    proof = wanted.answered(method, url, way.user, way.password)
    return _said(method, url, way, body=body, headers=headers | {"Authorization": proof})


def _said(method: str, url: str, way: Way, *, body: bytes, headers: dict[str, str]) -> Answer:
    parts = urlsplit(url)
    sent = {"User-Agent": SAYS, **headers}
    try:
        with (
            httpcore.ConnectionPool(network_backend=PublicOnly(way.allowed, way.until), max_connections=1) as pool,
            pool.stream(
                method, url, headers=list(sent.items()), content=body,
                extensions={"timeout": {"connect": min(seconds_left(way.until), SECONDS / 2)}},
            ) as answer,
        ):  # fmt: skip
            return Answer(answer.status, _headers(answer.headers), _body(answer), url)
    except CannotFetch as fault:
        raise CannotAsk(fault.sentence.removesuffix(f" {INSTEAD}")) from fault
    except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError, ValueError) as fault:
        raise CannotAsk(_("No answer came from %(host)s.") % {"host": parts.hostname}) from fault


def _headers(lines: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """By name in lower case; what comes more than once stands side by side."""
    found: dict[str, str] = {}
    for name, value in lines:
        key, said = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {said}" if key in found else said
    return found


def _is_home(host: str) -> bool:
    return settings.OWN_NETWORK and (host == "localhost" or at_home(host))


def _body(answer: httpcore.Response) -> bytes:
    data = b""
    for part in answer.iter_stream():
        data += part
        if len(data) > LARGEST:
            raise CannotAsk(_("That calendar is larger than 10 MB. Choose one that begins later."))
    return data

"""`halfhour serve --lan`: the same program for the student's own devices in the same network, by TLS only."""

from __future__ import annotations

import socket
import threading
from ipaddress import ip_address

import click

from halfhour.foundation.refusals import Refused

THREADS = 6
LARGEST = 100_000_000  # bytes of a request


class NoNetwork(Refused):
    """There is no address that other devices could reach."""


def line(address: str, port: int) -> socket.socket:
    """The line to the network: at `address`, or at this computer’s own there. Raises NoNetwork, PortTaken."""
    from halfhour.cli.serving import listening
    from halfhour.nearby.gate import own_address

    wanted = address or own_address()
    try:
        is_private = ip_address(wanted).is_private
    except ValueError:
        is_private = False
    if not is_private:
        raise NoNetwork(
            f"{wanted or 'This computer'} is in no private network. Join the one of your phone, or try: "
            "halfhour serve --address 192.168.1.20"
        )
    return listening(wanted, port)


def open_gate(application, outer: socket.socket) -> None:
    """Answer there too, and show the code by which a phone comes in."""
    from django.conf import settings

    from halfhour.foundation.time import now
    from halfhour.nearby.authority import authority, line_for
    from halfhour.nearby.gate import Gate
    from halfhour.nearby.pairing import HOLDS, PAIRINGS

    address, port = outer.getsockname()
    at = now()
    folder = settings.HOME / "nearby"
    ours = authority(folder, at=at)
    settings.NEARBY = f"https://{address}:{port}"
    settings.ALLOWED_HOSTS.append(address)
    Gate(outer, line_for(ours, address, folder=folder, at=at), inner=_inner(application)).open()
    link = f"{settings.NEARBY}/pair/{PAIRINGS.make(at)}/"
    _draw(link)
    click.echo(f"For a phone in the same network, once, within {HOLDS.seconds // 60} minutes: {link}")
    click.echo(f"Print of the certificate it is asked to trust: {ours.fingerprint}")


def _inner(application) -> int:
    """The port, on this computer only, at which the same program answers what came by TLS."""
    from waitress.server import create_server

    inner = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    inner.bind(("127.0.0.1", 0))
    inner.listen(64)
    server = create_server(
        application, sockets=[inner], map={}, threads=THREADS, ident=None, clear_untrusted_proxy_headers=True,
        url_scheme="https", max_request_body_size=LARGEST,
    )  # fmt: skip
    threading.Thread(target=server.run, name="inner", daemon=True).start()
    return int(inner.getsockname()[1])


def _draw(link: str) -> None:
    import segno

    segno.make(link, error="l").terminal(compact=True)

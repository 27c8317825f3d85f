"""`halfhour serve`: one process, waitress with a few threads, and one beat."""

from __future__ import annotations

import secrets
import socket
import threading

import click

from halfhour.cli import database, nearby
from halfhour.foundation.refusals import Refused

HOST, THREADS, BEAT_SECONDS = "127.0.0.1", 6, 600
LOADS_AFTER = 2  # seconds: by then the first page has been answered
LARGEST = 100_000_000  # bytes of a request; what is over 10 MB is refused with a sentence, this only guards the disk


class PortTaken(Refused):
    """Something else listens there."""


def serve(*, port: int, open_browser: bool, lan: bool = False, address: str = "") -> None:
    """Hold the data folder, make it ready, and answer until stopped. Raises PortTaken, NoNetwork, InUse, Newer."""
    database.set_up()
    with database.held():
        line = listening(HOST, port)
        near = nearby.line(address, port) if lan else None
        database.make_ready()
        from django.conf import settings
        from django.core.wsgi import get_wsgi_application

        start = f"http://{HOST}:{port}/start"
        click.echo(f"Halfhour runs on {'your network too' if near else 'this computer only'}. Stop it with Ctrl-C.")
        click.echo(f"Start: {start}/{settings.START_TOKEN}/")
        threading.Thread(target=_beat, name="beat", daemon=True).start()
        if open_browser:
            import webbrowser

            settings.START_ONCE.append(secrets.token_urlsafe(24))
            threading.Timer(0.3, webbrowser.open, [f"{start}/{settings.START_ONCE[0]}/"]).start()
        application = get_wsgi_application()
        if near:
            nearby.open_gate(application, near)
        _answer(application, line)


def _answer(application, line: socket.socket) -> None:
    from waitress.server import create_server

    server = create_server(
        application, sockets=[line], threads=THREADS, ident=None, clear_untrusted_proxy_headers=True,
        max_request_body_size=LARGEST,
    )  # fmt: skip
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()


def listening(host: str, port: int) -> socket.socket:
    """A line that nobody else has. Raises PortTaken."""
    line = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        line.bind((host, port))
    except OSError as error:
        line.close()
        raise PortTaken(f"Port {port} is in use by another program. Try: halfhour serve --port {port + 1}") from error
    line.listen(64)
    return line


def _load_ahead() -> None:
    """The page of questions takes half a second to load: done while the student reads the first page."""
    from halfhour.preparation.ready import make_ready

    make_ready()


def _beat(seconds: float = BEAT_SECONDS) -> None:
    """What is due by itself: let old acts go, drop bytes no source holds, look into calendars, back up once a day."""
    pause = threading.Event()
    pause.wait(LOADS_AFTER)
    from halfhour.exchange.upkeep import keep_up, settle_zones  # here: loading it would slow the first page

    _load_ahead()
    settle_zones()
    while not pause.wait(seconds):
        keep_up()
        _look()


def _look() -> None:
    """Answers are looked for where the student switched that on. A fault is told in one line."""
    import logging

    from django.db import close_old_connections

    from halfhour.desk.arriving import look_by_itself
    from halfhour.foundation.time import now

    try:
        look_by_itself(now())
    except Exception as fault:  # whatever a foreign server sends must not end the beat
        logging.getLogger(__name__).warning("looking for answers: %s", fault)
    finally:
        close_old_connections()

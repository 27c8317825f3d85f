"""Real servers, each started by the test that asks for it, on this computer only."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """A CalDAV server with one user, sam, whose password is `quiet`; yields its address."""
    port = free_port()
    (folder / "users").write_text("sam:quiet\n")
    words = [
        sys.executable, "-m", "radicale", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "htpasswd",
        "--auth-htpasswd-filename", str(folder / "users"), "--auth-htpasswd-encryption", "plain", "--auth-delay", "0",
        "--storage-filesystem-folder", str(folder / "collections"), "--logging-level", "error",
    ]  # fmt: skip
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("radicale did not start")


@contextmanager
def published(answers: dict[str, tuple[int, dict[str, str], bytes]], *, locked: bool = False) -> Iterator[str]:
    """A web server with these answers by path; yields its address. What it was asked is in `published.asked`.

    A locked one answers whoever says a password, whichever."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, dict(self.headers)))
            status, headers, body = answers.get(self.path, (404, {}, b""))
            if locked and "Authorization" not in self.headers:
                status, headers, body = 401, {"WWW-Authenticate": 'Basic realm="cal"'}, b""
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words) -> None:
            """Quiet."""

    asked: list[tuple[str, dict]] = []
    published.asked = asked
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()

"""Digest access: the examples of its standard, and a server that takes nothing else."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from halfhour.scheduling.calendars.asked import CannotAsk, Way, ask, fetch
from halfhour.scheduling.calendars.digest import PARAMETER, challenge

NONCE, OPAQUE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
ASKED = f'realm="http-auth@example.org", qop="auth, auth-int", algorithm={{}}, nonce="{NONCE}", opaque="{OPAQUE}"'
MADE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_it_answers_as_the_standard_does(algorithm, response):
    asked = challenge("Digest " + ASKED.format(algorithm))
    url = "http://www.example.org/dir/index.html"
    said = asked.answered("GET", url, "Mufasa", "Circle of Life", made=MADE)
    assert f'response="{response}"' in said
    assert 'uri="/dir/index.html"' in said and "qop=auth, nc=00000001" in said and f'opaque="{OPAQUE}"' in said


def test_of_two_ways_the_stronger_is_taken_and_unknown_ones_are_left():
    both = f"Digest {ASKED.format('MD5')}, Digest {ASKED.format('SHA-256')}"
    assert challenge(both).algorithm == "SHA-256"
    assert challenge('Basic realm="x"') is None
    assert challenge('Digest realm="x", nonce="y", algorithm=SHA-512-256') is None
    assert challenge('Digest realm="x", nonce="y", qop="auth-int"') is None
    assert challenge("Digest " + "x" * 100_000) is None


class Strict(BaseHTTPRequestHandler):
    """Knows sam with the password quiet, by Digest and by nothing else; works out the proof by itself."""

    seen: list[str] = []

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        said = self.headers.get("Authorization", "")
        self.seen.append(said.partition(" ")[0])
        status = 200 if self.is_proven(said) else 401
        self.send_response(status)
        if status == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="cal"')
            self.send_header("WWW-Authenticate", 'Digest realm="cal", nonce="n1", qop="auth", algorithm=MD5')
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    do_PUT = do_GET

    def is_proven(self, said: str) -> bool:
        about = {name: quoted or plain for name, quoted, plain in PARAMETER.findall(said)}
        if not said.startswith("Digest ") or about["uri"] != self.path:
            return False
        known = hashlib.md5(b"sam:cal:quiet").hexdigest()
        asked = hashlib.md5(f"{self.command}:{self.path}".encode()).hexdigest()
        wanted = f"{known}:n1:{about['nc']}:{about['cnonce']}:auth:{asked}"
        return about["response"] == hashlib.md5(wanted.encode()).hexdigest()

    def log_message(self, *_words) -> None:
        """Quiet."""


@pytest.fixture
def strict(settings):
    settings.OWN_NETWORK = True
    Strict.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Strict)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_server_that_wants_digest_is_read_and_written(strict):
    assert fetch(f"{strict}/sam/term.ics?week=1", Way("sam", "quiet")) == b"ok"
    assert ask("PUT", f"{strict}/sam/x.ics", Way("sam", "quiet"), body=b"words").status == 200
    assert Strict.seen == ["", "Digest"] * 2  # without TLS the password is never said


def test_a_wrong_password_is_said_after_one_more_try(strict):
    with pytest.raises(CannotAsk, match="does not accept the name and password"):
        fetch(f"{strict}/sam/term.ics", Way("sam", "loud"))
    assert Strict.seen == ["", "Digest"]


def test_without_a_password_nothing_is_proven(strict):
    with pytest.raises(CannotAsk):
        fetch(f"{strict}/sam/term.ics", Way())
    assert Strict.seen == [""]

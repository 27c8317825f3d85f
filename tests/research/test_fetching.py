"""A page is fetched only when asked for, only from the public internet, and a refusal says what to do instead."""

import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from halfhour.research.fetching import LARGEST, CannotFetch, fetch, may_be_asked
from halfhour.research.links import is_link


class Site(BaseHTTPRequestHandler):
    """A small site that answers well, badly, in circles, and too much."""

    def do_GET(self):
        path = self.path
        if path == "/page":
            return self.say(200, "text/html; charset=utf-8", b"<p>Ada</p>")
        if path == "/picture":
            return self.say(200, "image/png", b"\x89PNG")
        if path == "/huge":
            return self.say(200, "text/html", b"a" * (LARGEST + 10))
        if path == "/drip":
            return self.drip()
        if path == "/gone":
            return self.say(404, "text/html", b"no")
        return self.say(302, "text/html", b"", location="/circle" if path == "/circle" else "/page")

    def drip(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        with suppress(OSError):
            for n in range(100):
                time.sleep(0.1)
                self.wfile.write(f"X-{n}: more\r\n".encode())

    def say(self, status, kind, body, location=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Quiet."""


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def anyone(_address: str) -> bool:
    return True


def test_a_page_comes_back_as_it_is(site):
    page = fetch(f"{site}/page", allowed=anyone)
    assert (page.data, page.filename) == (b"<p>Ada</p>", "page")


def test_a_redirect_is_followed(site):
    assert fetch(f"{site}/moved", allowed=anyone).address.endswith("/page")


@pytest.mark.parametrize(
    ("path", "words"),
    [("/picture", "neither a page"), ("/huge", "5 MB"), ("/gone", "404"), ("/circle", "circles")],
)
def test_what_is_no_page_is_refused_and_says_what_to_do(site, path, words):
    with pytest.raises(CannotFetch, match=words) as refusal:
        fetch(f"{site}{path}", allowed=anyone)
    assert "save it" in refusal.value.sentence


def test_who_answers_letter_by_letter_is_left_in_time(site):
    begun = time.monotonic()
    with pytest.raises(CannotFetch):
        fetch(f"{site}/drip", allowed=anyone, seconds=1)
    assert time.monotonic() - begun < 5


def test_a_private_address_is_never_asked(site):
    with pytest.raises(CannotFetch, match="private network"):
        fetch(f"{site}/page")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "224.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "not an address",
    ],
)
def test_addresses_that_are_not_public(address):
    assert not may_be_asked(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111"])
def test_addresses_that_are_public(address):
    assert may_be_asked(address)


@pytest.mark.parametrize(
    "typed",
    [
        "ftp://firm.example/page",
        "javascript:alert(1)",
        "Ada Brightwater",
        "http://localhost/admin",
        "https://a.example and more",
    ],
)
def test_what_is_no_link(typed):
    assert not is_link(typed)


def test_no_answer_is_said_in_words():
    with pytest.raises(CannotFetch, match="No answer"):
        fetch("http://127.0.0.1:9/page", allowed=anyone)

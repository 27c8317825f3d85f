"""Nobody comes in without this installation's cookie, from another host, or from another page."""

import pytest
from django.conf import settings
from django.test import Client

from halfhour.config.door import COOKIE
from halfhour.people.models import Person

HOST = "127.0.0.1:8765"
ORIGIN = f"http://{HOST}"


@pytest.fixture
def stranger(db):
    return Client(HTTP_HOST=HOST, enforce_csrf_checks=True)


def test_without_the_cookie_a_page_says_how_to_come_in_and_nothing_else(stranger, world):
    answer = stranger.get("/people/")
    assert answer.status_code == 403
    assert "start link" in answer.content.decode()
    assert "Brightwater" not in answer.content.decode()


def test_the_start_link_sets_a_cookie_that_lasts(stranger):
    answer = stranger.get(f"/start/{settings.START_TOKEN}/")
    cookie = answer.cookies[COOKIE]
    assert answer.status_code == 302
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Strict")
    assert cookie["max-age"] > 300 * 24 * 3600
    assert stranger.get("/people/").status_code == 200


def test_a_link_that_a_browser_was_started_with_opens_once(stranger, settings):
    settings.START_ONCE = ["seen-by-others"]
    assert stranger.get("/start/seen-by-others/").status_code == 302
    assert Client(HTTP_HOST=HOST).get("/start/seen-by-others/").status_code == 403


@pytest.mark.parametrize("token", ["", "x", "ä" * 20])
def test_a_wrong_token_sets_nothing(stranger, token):
    answer = stranger.get(f"/start/{token}/")
    assert answer.status_code == 403
    assert COOKIE not in answer.cookies


def test_a_forged_cookie_opens_nothing(stranger):
    stranger.cookies[COOKIE] = "local:forged"
    assert stranger.get("/").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example"])
def test_another_host_name_is_refused(client, host):
    assert client.get("/", HTTP_HOST=host).status_code == 400


def test_a_form_of_another_page_is_refused(client, world):
    browser = Client(HTTP_HOST=HOST, enforce_csrf_checks=True)
    browser.cookies = client.cookies
    for headers in ({"HTTP_ORIGIN": "http://evil.example"}, {"HTTP_ORIGIN": ORIGIN}, {}):
        assert browser.post("/add/", {"said": "Gita Rowan"}, **headers).status_code == 403
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()


def test_the_rules_for_what_a_page_may_load_are_strict(client):
    policy = client.get("/people/")["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http:" not in policy


def test_pages_are_kept_in_no_cache_and_in_no_frame(client):
    answer = client.get("/people/")
    assert (answer["Cache-Control"], answer["X-Frame-Options"]) == ("no-store", "DENY")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"


def test_everything_typed_is_shown_as_text(client, press, world):
    press("/add/", {"said": "Ann <script src=x & co"})
    page = client.get("/people/").content.decode()
    assert "<script src=x" not in page
    assert "Ann &lt;script src=x &amp; co" in page

"""A device is paired by a press, once, within ten minutes; nothing that could be read out opens anything."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from halfhour.config.door import COOKIE
from halfhour.nearby.guides import GUIDES, likely
from halfhour.nearby.pairing import HOLDS, MOST, PAIRINGS, Pairings

LAN = "192.168.1.20:8765"


@pytest.fixture
def lan(settings):
    settings.NEARBY = f"https://{LAN}"
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "192.168.1.20"]
    return settings.NEARBY


@pytest.fixture
def phone(db):
    """A browser that was never here."""
    return Client(HTTP_HOST=LAN)


def test_a_token_is_taken_once(clock):
    pairings = Pairings()
    token = pairings.make(clock.at)
    assert pairings.holds(token, clock.at)
    assert pairings.take(token, clock.at)
    assert not pairings.take(token, clock.at)


@pytest.mark.parametrize(("after", "holds"), [(HOLDS - timedelta(seconds=1), True), (HOLDS, False)])
def test_it_holds_for_ten_minutes(clock, after, holds):
    pairings = Pairings()
    token = pairings.make(clock.at)
    assert pairings.take(token, clock.at + after) is holds


def test_only_its_print_is_kept_and_never_more_than_a_few(clock):
    pairings = Pairings()
    tokens = [pairings.make(clock.at) for _each in range(MOST + 1)]
    kept = repr(vars(pairings))
    assert not any(token in kept for token in tokens)
    assert [pairings.holds(token, clock.at) for token in tokens].count(True) == MOST


def test_a_camera_that_looks_ahead_does_not_use_it_up(phone, lan, world, clock):
    path = f"/pair/{PAIRINGS.make(clock.at)}/"
    for _look in range(2):
        assert "Pair this device" in phone.get(path).content.decode()
    assert COOKIE not in phone.cookies
    answer = phone.post(path, secure=True)
    assert answer.url == "/nearby/trust/"
    assert answer.cookies[COOKIE]["secure"]
    assert answer.cookies[COOKIE]["httponly"]
    assert phone.get("/nearby/trust/", secure=True).status_code == 200
    assert Client(HTTP_HOST=LAN).post(path).status_code == 403


@pytest.mark.parametrize("path", ["/pair/", "/pair/guess/", "/pair/../pair/x/"])
def test_a_guess_opens_nothing(phone, lan, world, path):
    assert phone.get(path).status_code == 403
    assert phone.post(path).status_code == 403


def test_an_address_that_is_not_ours_is_not_answered(client, world):
    assert client.get("/", HTTP_HOST=LAN).status_code == 400


def test_the_code_is_drawn_for_the_student_by_a_press(client, press, lan, world):
    assert "Show the code" in client.get("/nearby/").content.decode()
    shown = press("/nearby/show-code/").content.decode()
    token = re.search(rf"{lan}/pair/([\w-]+)/", shown).group(1)
    assert "<svg" in shown
    assert 'class="pair-code"' in shown
    assert " style=" not in shown
    assert client.get("/nearby/show-code/").status_code == 405
    assert len(token) > 20


def test_without_lan_it_says_how_to_start_it(client, press, world):
    assert "halfhour serve --lan" in client.get("/nearby/").content.decode()
    assert press("/nearby/show-code/").status_code == 404
    assert client.get("/nearby/halfhour.crt").status_code == 404


def test_there_is_a_guide_for_each_system_and_the_certificate_without_its_key(client, lan, world):
    for guide in GUIDES:
        assert guide.name in client.get(f"/nearby/trust/{guide.id}/").content.decode()
    assert client.get("/nearby/trust/amiga/").status_code == 404
    answer = client.get("/nearby/halfhour.crt")
    assert answer["Content-Type"] == "application/x-x509-ca-cert"
    assert b"BEGIN CERTIFICATE" in answer.content
    assert b"PRIVATE" not in answer.content


@pytest.mark.parametrize(
    ("agent", "id"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)", "iphone"), ("Mozilla/5.0 (Linux; Android 16)", "android"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "mac"), ("Mozilla/5.0 (Windows NT 10.0)", "windows"),
        ("Mozilla/5.0 (X11; Linux x86_64)", "linux"), ("", "linux"),
    ],
)  # fmt: skip
def test_the_guide_is_that_of_the_device_that_asks(agent, id):
    assert likely(agent) == id

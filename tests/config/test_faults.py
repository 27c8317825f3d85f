"""What goes wrong is told in one sentence, in our own look, and leaves nothing half saved."""

import pytest
from django.db import connection
from django.test import Client

from halfhour.people.models import Person
from halfhour.research.intake import Intake, take_in
from tests.pages import FIRM_PAGE

HOST = "127.0.0.1:8765"
ORIGIN = f"http://{HOST}"


@pytest.fixture
def sams(client):
    browser = Client(HTTP_HOST=HOST, raise_request_exception=False)
    browser.cookies = client.cookies
    return browser


def test_what_is_not_there_is_told(sams):
    answer = sams.get("/nothing/")
    assert (answer.status_code, "There is nothing here" in answer.content.decode()) == (404, True)
    assert 'href="/"' in answer.content.decode()


def test_an_id_that_is_none_is_not_there(press, world):
    source = take_in(world.ada, Intake(FIRM_PAGE.encode(), "firm.html"), at=world.at)
    fact = source.facts.first()
    assert press(f"/research/facts/{fact.id}/prefer/", {"over": "rubbish"}).status_code == 404


def test_more_than_can_be_taken_is_told(sams, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = sams.post(
        "/add/", {"said": "a" * 2000}, HTTP_ORIGIN=ORIGIN, content_type="application/x-www-form-urlencoded"
    )
    assert (answer.status_code, "10 MB" in answer.content.decode()) == (400, True)


def test_a_form_without_its_token_is_asked_for_anew(client):
    browser = Client(HTTP_HOST=HOST, enforce_csrf_checks=True)
    browser.cookies = client.cookies
    answer = browser.post("/add/", {"said": "Gita Rowan"}, HTTP_ORIGIN=ORIGIN)
    assert (answer.status_code, "load it anew" in answer.content.decode()) == (403, True)


@pytest.mark.parametrize("htmx", [False, True])
def test_a_database_that_cannot_be_written_is_told_and_nothing_is_half_saved(sams, world, htmx):
    if connection.vendor != "sqlite":
        print("this fault is made with SQLite; it is not tried here")
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only=ON")
    try:
        headers = {"HTTP_HX_REQUEST": "true"} if htmx else {}
        answer = sams.post("/add/", {"said": "Gita Rowan"}, HTTP_ORIGIN=ORIGIN, **headers)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA query_only=OFF")
    assert (answer.status_code, "cannot be written" in answer.content.decode()) == (500, True)
    assert "data-fault" in answer.content.decode()
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()

"""What every test may ask for: the clock, the world, a browser's request with and without htmx."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing

# The folder goes when the tests end, and this name with it.
os.environ.setdefault("HALFHOUR_HOME", (HOME := tempfile.TemporaryDirectory(prefix="halfhour-tests-")).name)

import pytest
from django.test import Client
from hypothesis import HealthCheck
from hypothesis import settings as trying

from tests import world as worlds
from tests.clock import THURSDAY_EVENING, TurnableClock
from tests.folder import made

# How long a case takes to make says how busy the machine is, and nothing of the program.
trying.register_profile("halfhour", deadline=None, suppress_health_check=[HealthCheck.too_slow])
trying.load_profile("halfhour")
HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """On SQLite the tables are copied into the memory that the tests work in: migrating takes seconds in each process."""
    from django.db import connection

    if connection.vendor != "sqlite":
        yield
        return
    memory = connection.creation._get_test_db_name()
    with closing(sqlite3.connect(memory, uri=True)) as tables:
        with closing(sqlite3.connect(made() / "halfhour.sqlite3")) as file:
            file.backup(tables)
        yield


@pytest.fixture
def clock(settings):
    """The program's clock, turned by hand."""
    turnable = TurnableClock(THURSDAY_EVENING)
    settings.HALFHOUR_CLOCK = turnable
    return turnable


@pytest.fixture
def world(db, clock):
    """The small named world, at the clock's moment."""
    return worlds.again(clock.at)


@pytest.fixture
def client(db):
    """Sam's browser, let in by the cookie of this installation."""
    from halfhour.config.door import COOKIE, cookie_value

    browser = Client(HTTP_HOST="127.0.0.1:8765")
    browser.cookies[COOKIE] = cookie_value()
    return browser


@pytest.fixture
def press(client):
    """Press a button: POST to a path. With `htmx=True` as htmx would. The page it came from is `came_from`."""

    def pressing(path: str, data: dict | None = None, *, htmx: bool = False, came_from: str = "/"):
        headers = HTMX if htmx else {}
        origin = "http://127.0.0.1:8765"
        return client.post(path, data or {}, HTTP_ORIGIN=origin, HTTP_REFERER=f"{origin}{came_from}", **headers)

    return pressing

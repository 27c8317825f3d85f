"""Presses that come at the same moment: none is lost, none is made twice, and no reader waits."""

from __future__ import annotations

import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from tests.browser.program import Program
from tests.cli.command import halfhour
from tests.folder import ready

AT_ONCE = 16


@pytest.fixture
def program(tmp_path):
    running = Program(ready(tmp_path / "home"), forked=False)
    running.link = running.start()
    yield running
    running.kill()


class Window:
    """A browser window without a screen: cookies, the token of a form, presses."""

    def __init__(self, program: Program) -> None:
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener, self.address = urllib.request.build_opener(cookies), program.address
        self.opener.open(program.link).read()

    def press(self, path: str, **fields: str) -> tuple[int, str]:
        page = self.opener.open(f"{self.address}/you/").read().decode()
        fields["csrfmiddlewaretoken"] = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[1]
        body = urllib.parse.urlencode(fields).encode()
        try:
            with self.opener.open(urllib.request.Request(self.address + path, body)) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()


def test_sixteen_people_added_at_once_are_sixteen(program):
    windows = [Window(program) for _ in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        codes = [threads.submit(window.press, "/add/", said=f"Person Number{n}") for n, window in enumerate(windows)]
        assert {code.result()[0] for code in codes} == {200}
    assert len(program.ask("SELECT DISTINCT name FROM halfhour_person")) == AT_ONCE
    assert program.ask("SELECT count(*) FROM halfhour_act WHERE verb = 'add'") == [(AT_ONCE,)]


def test_one_undo_pressed_twice_at_once_is_one(program):
    first, second = Window(program), Window(program)
    first.press("/add/", said="Gita Rowan")
    act = UUID(program.ask("SELECT id FROM halfhour_act")[0][0])
    with ThreadPoolExecutor(2) as threads:
        codes = [threads.submit(each.press, f"/undo/{act}/") for each in (first, second)]
        assert sorted(code.result()[0] for code in codes) == [200, 422]
    assert program.ask("SELECT count(*) FROM halfhour_person") == [(0,)]


def test_the_command_line_adds_while_the_program_runs(program):
    assert halfhour(program.home, "add", "Gita Rowan").returncode == 0
    assert program.ask("SELECT name FROM halfhour_person") == [("Gita Rowan",)]


def test_a_second_program_with_the_same_folder_or_port_is_refused_in_one_line(program, tmp_path):
    for home in (program.home, tmp_path / "another"):
        refused = halfhour(home, "serve", "--no-browser", "--port", str(program.port))
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)

"""A killed process loses nothing that a page had acknowledged."""

import pytest

from tests.browser.program import Program
from tests.folder import ready

pytestmark = pytest.mark.browser
ROUNDS = 3


@pytest.fixture
def program(tmp_path):
    """Started by the command itself, each time."""
    running = Program(ready(tmp_path / "home"), forked=False)
    running.link = running.start()
    yield running
    running.kill()


def kill_loop(program, page, rounds: int) -> None:
    for n in range(rounds):
        page.goto(f"{program.address}/add/")
        page.get_by_label("A name, a link, or the words of a page").fill(f"Person Number{n}")
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_url("**/people/*/")
        program.kill()
        program.start()
    names = {row[0] for row in program.ask("SELECT name FROM halfhour_person")}
    assert names == {f"Person Number{n}" for n in range(rounds)}
    assert program.ask("PRAGMA integrity_check") == [("ok",)]


def test_what_was_acknowledged_is_there_after_kill_9_and_the_cookie_still_opens(program, page):
    kill_loop(program, page, ROUNDS)
    page.goto(f"{program.address}/people/")
    assert page.get_by_role("heading", level=1).inner_text() == "People"


@pytest.mark.soak
def test_the_same_twenty_times(program, page):
    kill_loop(program, page, 20)

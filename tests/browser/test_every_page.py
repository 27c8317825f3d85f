"""Every page: nothing for axe to find, no sideways scroll on the narrowest screen, one heading, no request elsewhere."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser import filled
from tests.browser.program import Program

pytestmark = pytest.mark.browser


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.link = running.start()
    yield running
    running.kill()


def faults(page) -> list[str]:
    found = Axe().run(
        page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    )
    return [
        f"{each['id']}: {node['html'][:160]}" for each in found.response["violations"] for node in each["nodes"][:3]
    ]


@pytest.mark.parametrize(("width", "scheme", "each"), [(1280, "light", 2), (390, "dark", 1)])
def test_axe_finds_nothing(program, open_page, width, scheme, each):
    window = open_page(width, 844, color_scheme=scheme)
    wrong = {}
    for path in filled.pages(program, each=each):
        answer = window.goto(program.address + path)
        assert answer.status == 200, path
        assert window.locator("h1").count() == 1, path
        if found := faults(window):
            wrong[path] = found
    assert not wrong


OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = {"320 px": (320, 700, 100), "400 % zoom": (320, 256, 100), "letters of double size": (390, 844, 200)}


def test_nothing_scrolls_sideways(program, open_page):
    window = open_page()
    wide = {}
    for path in filled.pages(program):
        window.goto(program.address + path)
        for name, (width, height, letters) in SIZES.items():
            window.set_viewport_size({"width": width, "height": height})
            window.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
            if (over := window.evaluate(OVER)) > 0:
                wide[path, name] = over
    assert not wide


def test_no_way_is_cut_off_where_letters_are_twice_as_large(program, open_page):
    window = open_page(320, 844)
    window.evaluate("document.documentElement.style.fontSize = '200%'")
    ends = window.evaluate("[...document.querySelectorAll('.ways a')].map(e => e.getBoundingClientRect().right)")
    assert len(ends) == 5
    assert max(ends) <= 320


def test_tables_stack_where_letters_are_twice_as_large(program, open_page):
    window = open_page(800, 844)
    wide = {}
    for path in filled.PLAIN:
        window.goto(program.address + path)
        window.evaluate("document.documentElement.style.fontSize = '200%'")
        if (over := window.evaluate(OVER)) > 0:
            wide[path] = over
        stacked = window.evaluate(
            "[...document.querySelectorAll('.table-stack td')].map(e => getComputedStyle(e).display)"
        )
        assert "table-cell" not in stacked, path
    assert not wide


def test_what_is_focused_can_be_seen(program, page):
    page.goto(program.address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    for _turn in range(12):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; })()"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_keys_lead_through_the_program(program, page):
    page.goto(program.address + "/people/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    name = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/*/")
    assert page.locator("h1").inner_text() == name
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    page.get_by_role("searchbox").press("Escape")
    page.locator("body").click()
    page.keyboard.press("n")
    page.wait_for_url("**/add/")

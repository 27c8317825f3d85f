"""Every page: nothing for axe to find, no sideways scroll on the narrowest screen, one heading, no request elsewhere."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser import filled
from tests.browser.program import Program

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """One for all: nothing is pressed here."""
    running = Program(tmp_path_factory.mktemp("every") / "home")
    filled.fill(running)
    running.link = running.start()
    yield running
    running.kill()


LAWS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],  # what passes is not gathered: that would take longer than looking
    "selectors": False,
}


def faults(page) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate(f"axe.run({json.dumps(LAWS)}).then(found => found.violations)")
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"][:3]]


OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = {
    "320 px": (320, 700, 100), "400 % zoom": (320, 256, 100), "letters of double size": (390, 844, 200),
    "stacked tables": (800, 844, 200),
}  # fmt: skip
CELLS = "[...document.querySelectorAll('.table-stack td')].map(each => getComputedStyle(each).display)"
PARTS = 2  # walked beside each other


def too_wide(window, sizes) -> list[str]:
    """The sizes at which the page scrolls sideways, or does not stack its tables. Leaves the letters as they were."""
    wrong = []
    for name in sizes:
        width, height, letters = SIZES[name]
        window.set_viewport_size({"width": width, "height": height})
        window.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
        over, cells = window.evaluate(OVER), window.evaluate(CELLS)
        if over > 0 or (name == "stacked tables" and "table-cell" in cells):
            wrong.append(f"{name}: {over} px too wide, cells {set(cells)}")
    window.evaluate("document.documentElement.style.fontSize = ''")
    return wrong


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_and_nothing_scrolls_sideways(program, open_page, part):
    """Each page once: on a light laptop, as narrow and as large as it gets, and on a dark phone."""
    window, wrong = open_page(1280, 844, color_scheme="light"), {}
    on_a_phone = set(filled.pages(program, each=1))
    for path in filled.pages(program)[part::PARTS]:
        window.set_viewport_size({"width": 1280, "height": 844})
        window.emulate_media(color_scheme="light")
        answer = window.goto(program.address + path)
        assert answer.status == 200, path
        assert window.locator("h1").count() == 1, path
        found = faults(window)
        found += too_wide(window, [each for each in SIZES if each != "stacked tables" or path in filled.PLAIN])
        if path in on_a_phone:
            window.set_viewport_size({"width": 390, "height": 844})
            window.emulate_media(color_scheme="dark")
            found += faults(window)
        if found:
            wrong[path] = found
    assert not wrong


def test_no_way_is_cut_off_where_letters_are_twice_as_large(program, open_page):
    window = open_page(320, 844)
    window.evaluate("document.documentElement.style.fontSize = '200%'")
    ends = window.evaluate("[...document.querySelectorAll('.ways a')].map(e => e.getBoundingClientRect().right)")
    assert len(ends) == 5
    assert max(ends) <= 320


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
    expect(page.locator("h1")).to_have_text(name)
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    page.get_by_role("searchbox").press("Escape")
    page.locator("body").click()
    page.keyboard.press("n")
    page.wait_for_url("**/add/")


def test_letters_that_are_switched_off_do_nothing_until_they_are_switched_on_again(program, page):
    keys, people = program.address + "/keys/", program.address + "/people/"
    page.goto(keys)
    page.get_by_label("Letters are shortcuts").press("Space")
    for key in "n/jk?u":
        page.keyboard.press(key)
    page.goto(people)
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement === document.body")
    page.goto(keys)
    expect(page.get_by_label("Letters are shortcuts")).not_to_be_checked()
    page.get_by_label("Letters are shortcuts").press("Space")
    page.goto(people)
    page.keyboard.press("j")
    expect(page.locator("[data-stop]").first).to_be_focused()


def test_a_button_names_its_letter_only_while_it_is_a_shortcut(program, page):
    page.goto(program.address + "/outreach/many/")
    page.locator("[name=person]").first.check()
    page.get_by_role("button", name="Draft the letters").click()
    page.wait_for_url("**/in-a-row/**")
    in_a_row = page.url
    leave = page.get_by_role("link", name="Leave it as a draft")
    expect(leave.locator("kbd")).to_be_visible()
    page.goto(program.address + "/keys/")
    page.get_by_label("Letters are shortcuts").uncheck()
    page.goto(in_a_row)
    expect(leave.locator("kbd")).to_be_hidden()
    page.keyboard.press("l")
    page.wait_for_timeout(300)
    expect(page).to_have_url(in_a_row)


def test_without_script_there_is_no_switch_for_shortcuts_that_are_not_there(program, open_page):
    window = open_page(java_script_enabled=False)
    window.goto(program.address + "/keys/")
    expect(window.get_by_label("Letters are shortcuts")).to_be_hidden()
    expect(window.get_by_role("link", name="See what is next")).to_be_visible()

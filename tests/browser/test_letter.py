"""Asking for a talk in a real browser: drafted, filled, checked while typing, sent; on two devices, and without script."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser import filled
from tests.browser.program import Program

pytestmark = pytest.mark.browser

REASON = "Your note on small estates in the Oregon Bulletin begins with the family."


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.link = running.start()
    yield running
    running.kill()


@pytest.fixture
def asking(program) -> str:
    """The address of the page on which Ada, asked eight days ago, can be asked anew after a withdrawal."""
    ((id,),) = program.ask(
        "SELECT i.id FROM halfhour_interview i JOIN halfhour_person p ON p.id = i.person_id WHERE p.name LIKE 'Ada %'"
    )
    return f"{program.address}/outreach/{uuid.UUID(id)}/"


def begin(page: Page, asking: str) -> None:
    """Withdraw, and draft anew by e-mail."""
    page.goto(asking)
    page.get_by_role("button", name="Withdraw the request").click()
    page.get_by_role("button", name="Draft the letter").click()
    expect(page.get_by_role("heading", name="Ask for half an hour")).to_be_visible()


def test_a_blank_is_filled_checked_and_sent(asking, page):
    begin(page, asking)
    expect(page.locator("#leave .button-first")).to_have_text("Fill the last blank")
    page.locator("#leave .button-first").click()
    field = page.get_by_label("why you")
    expect(field).to_be_focused()
    field.press_sequentially(REASON, delay=5)
    expect(page.locator("#leave .button-first")).to_have_text("Open in mail program")
    expect(page.locator("#checks-said")).not_to_have_text("One thing is open.")
    expect(field).to_be_focused()
    field.press_sequentially(" It stays with me.", delay=5)
    expect(page.locator("#leave-mail")).to_have_attribute("href", re.compile("stays%20with%20me"))
    page.get_by_role("button", name="Mark sent").click()
    expect(page.get_by_role("heading", name="Waiting for an answer")).to_be_visible()
    expect(page.get_by_text("Marked as sent to Ada Brightwater.")).to_be_visible()
    page.get_by_role("link", name="Read it").click()
    expect(page.get_by_text("It stays with me.")).to_be_visible()


def test_what_is_typed_just_before_the_press_goes_with_it(asking, page):
    begin(page, asking)
    page.get_by_label("why you").fill(REASON)
    page.get_by_role("button", name="Mark sent").click()
    page.get_by_role("link", name="Read it").click()
    expect(page.get_by_text(REASON)).to_be_visible()


def test_what_is_typed_before_the_scripts_come_is_kept(asking, program, page):
    page.goto(asking)
    page.get_by_role("button", name="Withdraw the request").click()
    held = []

    def hold(route) -> None:
        held.append(route)

    page.route("**/*.js", hold)
    page.get_by_role("button", name="Draft the letter").click(no_wait_after=True)
    page.get_by_label("why you").fill(REASON)
    assert held
    for each in held:
        each.continue_()
    page.unroute_all()
    expect(page.locator("#leave .button-first")).to_have_text("Open in mail program")
    assert program.ask("SELECT count(*) FROM halfhour_letter WHERE text LIKE ?", f"%{REASON}%") == [(1,)]


def test_two_windows_lose_no_word(asking, page, open_page):
    begin(page, asking)
    other = open_page()
    other.goto(page.url)
    other.get_by_label("why you").press_sequentially("Written on the phone.", delay=5)
    expect(other.get_by_text("Kept.", exact=True)).to_be_visible()
    page.get_by_label("why you").press_sequentially("Written on the laptop.", delay=5)
    expect(page.get_by_role("button", name="Keep mine")).to_be_visible()
    expect(page.get_by_label("What stands now")).to_have_value(re.compile("Written on the phone."))
    expect(page.get_by_label("What you typed")).to_have_value(re.compile("Written on the laptop."))
    page.get_by_role("button", name="Keep mine").click()
    expect(page.get_by_label("The text")).to_contain_text("Written on the laptop.")


def test_it_can_be_copied(asking, program, open_page):
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    begin(page, asking)
    page.wait_for_load_state()  # before its script has come, the link leads to the bare text instead
    page.get_by_role("link", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Dear Ada Brightwater,")


def test_linkedin_counts_with_each_key(asking, page):
    page.goto(asking)
    page.get_by_role("button", name="Withdraw the request").click()
    page.get_by_label("LinkedIn note").check()
    page.get_by_role("button", name="Draft the letter").click()
    page.get_by_role("link", name="Edit as one text").click()
    page.get_by_label("The text").fill("Dear Ada")
    expect(page.locator("#room")).to_have_text("8 of 200 characters")


def test_it_all_goes_without_script(asking, open_page):
    page = open_page(java_script_enabled=False)
    begin(page, asking)
    page.get_by_label("why you").fill(REASON)
    page.get_by_role("button", name="Keep the text").click()
    expect(page.get_by_label("The text")).to_contain_text(REASON)
    page.get_by_role("link", name="Copy").click()
    expect(page.locator("body")).to_contain_text(REASON)
    page.go_back()
    page.get_by_role("button", name="Mark sent").click()
    page.get_by_label("No", exact=True).check()
    page.get_by_label("Their words").fill("Not this year.")
    page.get_by_role("button", name="Note the answer").click()
    expect(page.get_by_role("heading", name="They said no")).to_be_visible()
    expect(page.get_by_text("Not this year.")).to_be_visible()


def test_it_all_goes_by_keyboard(asking, page):
    begin(page, asking)
    reach(page, "leave-blank")
    page.keyboard.press("Enter")
    page.keyboard.type(REASON)
    page.keyboard.press("Tab")
    expect(page.locator("#leave .button-first")).to_have_text("Open in mail program")
    reach(page, "", text="Mark sent")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Waiting for an answer")).to_be_visible()


def reach(page: Page, id: str, *, text: str = "") -> None:
    """Press Tab until the control has the focus; not more than sixty times."""
    for _turn in range(60):
        page.keyboard.press("Tab")
        here = page.evaluate("[document.activeElement.id, document.activeElement.textContent.trim()]")
        if here[0] == id or (text and here[1] == text):
            return
    raise AssertionError(f"{id or text} cannot be reached by keyboard")

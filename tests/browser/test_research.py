"""The page of what is known in a real browser: source and facts side by side, and words chosen in the text."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
LONG = "\n\n".join(
    ["Ada Brightwater", "Partner, Hask Moraine LLP", "Speaks Dutch", "Admitted in Oregon, 2011"]
    + [f"She said on day {number} that “tides” turn." for number in range(60)]
)


@pytest.fixture
def dossier(page):
    """The page of somebody of whom a long paste was read."""
    page.goto(page.url.split("/start")[0].rstrip("/") + "/add/")
    page.get_by_label("A name, a link, or the words of a page").fill(LONG)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator(".fact-item").first).to_be_visible()
    return page


def test_what_stands_below_a_long_text_is_within_reach_of_the_mouse(dossier):
    dossier.mouse.wheel(0, 600)
    dossier.get_by_text("Add a source", exact=True).click()
    expect(dossier.get_by_role("button", name="Read it")).to_be_visible()
    expect(dossier.get_by_role("button", name="Read this page again")).to_be_in_viewport()


def test_words_chosen_in_the_text_become_a_fact(dossier):
    line = dossier.get_by_text("She said on day 3 that")
    line.select_text()
    dossier.get_by_role("button", name="Make a fact of these words").click()
    form = dossier.locator("[data-fact-form]")
    expect(form.get_by_label("The fact, in your words")).to_be_focused()
    expect(form.get_by_label("The fact, in your words")).to_have_value(re.compile("^She said on day 3"))
    form.get_by_label("Kind").select_option("community")
    form.get_by_role("button", name="Add it").click()
    added = dossier.locator(".fact-item", has_text="added by you")
    expect(added).to_have_count(1)


def test_a_fact_of_chosen_words_begins_with_the_kind_that_they_tell(dossier):
    dossier.get_by_text("Dutch", exact=True).first.select_text()
    dossier.get_by_role("button", name="Make a fact of these words").click()
    expect(dossier.locator("[data-fact-form]").get_by_label("Kind")).to_have_value("language")


def test_undo_is_in_sight_where_a_page_opens_at_its_middle(dossier):
    dossier.set_viewport_size({"width": 390, "height": 844})
    fact = dossier.locator(".fact-item", has_text="Dutch")
    fact.locator("summary").click()
    fact.get_by_role("button", name="Confirm").click()
    expect(dossier.get_by_role("button", name="Undo")).to_be_in_viewport()
    expect(fact).to_be_in_viewport()
    expect(fact).to_contain_text("confirmed")


def test_a_fact_lights_its_words_and_words_light_their_fact(dossier):
    dossier.locator(".fact-pick", has_text="Dutch").click()
    expect(dossier.locator("mark.lit")).to_have_text("Dutch")
    dossier.locator("mark", has_text="Oregon").click()
    expect(dossier.locator(".fact-item[data-chosen]")).to_contain_text("Oregon")


def test_a_page_that_is_long_to_read_says_so_and_is_read_once(dossier):
    dossier.goto(dossier.url.split("/research")[0] + "/add/")
    dossier.get_by_label("A name, a link, or the words of a page").fill(LONG.replace("Brightwater", "Rowan"))
    dossier.evaluate(
        """() => {
            window.sent = 0;
            addEventListener("submit", (event) => { window.sent += !event.defaultPrevented; event.preventDefault(); });
        }"""
    )
    dossier.get_by_role("button", name="Add", exact=True).click()
    dossier.get_by_role("button", name="Reading…").click()
    assert dossier.evaluate("window.sent") == 1


CONTROLLED = """Boolean(navigator.serviceWorker.controller) ||
    new Promise((go) => navigator.serviceWorker.addEventListener("controllerchange", go, { once: true })).then(() => 1)"""


def test_undo_is_shown_where_the_service_worker_hands_the_page_on(open_page, program):
    page = open_page(service_workers="allow")
    page.evaluate(CONTROLLED)
    page.goto(f"{program.address}/add/")
    page.get_by_label("A name, a link, or the words of a page").fill("Gita Rowan")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def test_a_chosen_facts_words_are_read_aloud(dossier):
    dossier.locator(".fact-pick", has_text="Dutch").press("Enter")
    expect(dossier.get_by_role("status").filter(has_text="In the text")).to_have_text("In the text: Dutch")


def test_escape_folds_a_fact_and_keeps_the_place(dossier):
    fact = dossier.locator(".fact-item", has_text="Dutch")
    fact.locator("summary").press("Enter")
    fact.get_by_label("How it should stand").press("Escape")
    expect(fact.get_by_role("button", name="Confirm")).to_be_hidden()
    expect(fact.locator("summary")).to_be_focused()


def test_the_keyboard_goes_on_beside_a_fact_that_was_left_out_and_after_its_undo(dossier):
    dossier.set_viewport_size({"width": 1280, "height": 600})
    fact = dossier.locator(".fact-item", has_text="Oregon")
    beside = fact.locator("xpath=following-sibling::li[1]").get_attribute("id")
    fact.locator("summary").press("Enter")
    fact.get_by_role("button", name="Not right").press("Enter")
    expect(fact).to_have_count(0)
    dossier.keyboard.press("Tab")
    expect(dossier.locator(f"#{beside} .fact-pick")).to_be_focused()
    dossier.keyboard.press("u")
    expect(dossier.get_by_text("Undone:")).to_be_visible()
    dossier.keyboard.press("Tab")
    expect(dossier.locator(".fact-item *:focus")).to_have_count(1)
    expect(fact).to_be_in_viewport()

"""Goals and questions in a real browser: kept while typed, ordered by hand and by keyboard, and all without script."""

import re
import uuid

import pytest
from playwright.sync_api import Locator, Page, expect

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


@pytest.fixture
def preparation(program) -> str:
    """The address of the page of the interview that has a goal and a question."""
    ((id,),) = program.ask("SELECT interview_id FROM halfhour_question LIMIT 1")
    return f"{program.address}/preparation/{uuid.UUID(id)}/"


def ask(page: Page, text: str, *, goal: int = 0) -> None:
    """Write a question into the field under a goal, as a student does."""
    count = page.locator("[data-question]").count()
    under = page.locator(".write").nth(goal)
    if under.get_attribute("open") is None:
        under.locator("summary").click()
    under.get_by_role("textbox").fill(text)
    under.get_by_role("button", name="Add this question").click()
    expect(page.locator("[data-question]")).to_have_count(count + 1)


def first(page: Page) -> Locator:
    """The field of the first question."""
    return page.locator("[data-question] textarea").first


def test_what_is_typed_is_kept_without_a_press(preparation, page):
    page.goto(preparation)
    field = page.get_by_label("Question 1", exact=True)
    field.press("Control+End")
    field.press_sequentially(" And less?", delay=5)
    expect(page.get_by_text("Kept.")).to_be_visible()
    expect(field).to_be_focused()
    with page.expect_response(lambda answer: "why%3F" in (answer.request.post_data or "")):
        field.press_sequentially(" And why?", delay=5)
    page.reload()
    expect(field).to_have_value(re.compile(r" And less\? And why\?$"))


def test_a_question_half_typed_outlives_the_page_and_comes_no_second_time(preparation, page):
    page.goto(preparation)
    page.locator(".write > summary").first.click()
    page.keyboard.type("What do you  read?")
    page.reload()
    field = page.locator(".write[open] textarea")
    expect(field).to_have_value("What do you  read?")
    count = page.locator("[data-question]").count()
    page.get_by_role("button", name="Add this question").first.click()
    expect(page.locator("[data-question]")).to_have_count(count + 1)
    expect(page.locator(".write[open] textarea")).to_have_value("")
    page.reload()
    expect(page.locator(".write textarea").first).to_have_value("")


def test_what_went_wrong_stays_said_while_something_else_works(preparation, page):
    page.goto(preparation)
    page.locator(".write > summary").first.click()
    page.keyboard.type("What do you read?")
    page.route("**/add-question/", lambda route: route.abort())
    page.keyboard.press("Enter")
    told = page.get_by_text("Halfhour does not answer")
    expect(told).to_be_visible()
    field = page.get_by_label("Question 1", exact=True)
    with page.expect_response("**/questions/*/change/"):
        field.press_sequentially(" And less?", delay=5)
    expect(page.get_by_text("Kept.")).to_be_visible()
    expect(told).to_be_visible()


def test_what_went_wrong_is_no_longer_said_once_it_works(preparation, page, program):
    page.goto(preparation)
    page.locator(".write > summary").first.click()
    page.keyboard.type("What do you read?")
    page.route("**/add-question/", lambda route: route.abort())
    page.keyboard.press("Enter")
    expect(page.get_by_text("Halfhour does not answer")).to_be_visible()
    page.unroute("**/add-question/")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Halfhour does not answer")).to_have_count(0)
    expect(page.get_by_role("status").get_by_text("The question is in.")).to_be_visible()


def test_the_check_follows_typing(preparation, page):
    page.goto(preparation)
    page.locator(".write > summary").first.click()
    field = page.locator(".write textarea").first
    expect(field).to_be_focused()
    field.fill("Could you hire me for the summer?")
    expect(page.get_by_text("The half hour is for learning")).to_be_visible()
    field.fill("What would you read in my place?")
    expect(page.get_by_text("Not found: worth asking")).to_have_count(1 + page.locator("[data-question]").count())


def test_one_question_after_the_other_by_keyboard_alone(preparation, page):
    page.goto(preparation)
    page.locator(".write > summary").first.focus()
    page.keyboard.press("Enter")
    for number, text in enumerate(["What do you read?", "What do you skip?"], 2):
        expect(page.locator(".write[open] textarea")).to_be_focused()
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        expect(page.locator("[data-question]")).to_have_count(number)
    up = page.get_by_role("button", name="Move question 3 up")
    up.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#moved")).to_have_text("Now question 2.")
    expect(page.get_by_role("button", name="Move question 2 up")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#moved")).to_have_text("Now question 1.")
    expect(page.get_by_role("button", name="Move question 1 down")).to_be_focused()
    expect(first(page)).to_have_value("What do you skip?")


def test_the_keyboard_goes_on_where_a_pressed_button_is_gone(preparation, page):
    page.goto(preparation)
    ask(page, "What do you read?")
    count = page.locator("[data-question]").count()
    page.get_by_text("Others", exact=True).click()
    page.get_by_role("button", name="Use this one").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-question]")).to_have_count(count + 1)
    expect(page.locator(".suggestion button:focus")).to_have_count(1)
    more = page.locator("[data-question] .question-more > summary")
    more.first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Drop this question").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-question]")).to_have_count(count)
    expect(more.first).to_be_focused()


def test_the_field_for_the_next_question_is_in_sight_with_what_is_said_of_it(preparation, page):
    page.set_viewport_size({"width": 1280, "height": 700})
    page.goto(preparation)
    for text in ("What do you read?", "What do you skip?", "What do you keep?"):
        ask(page, text)
    page.keyboard.type("Could you hire me for the summer?")
    expect(page.locator(".write[open]").get_by_text("The half hour is for learning")).to_be_in_viewport(ratio=1)


def test_a_question_is_dragged_under_another_goal(preparation, page):
    page.goto(preparation)
    ask(page, "What do you read?")
    page.get_by_label("Another thing you want to learn").fill("Learn what a good draft is")
    page.get_by_role("button", name="Set this goal").click()
    expect(page.locator("[data-goal]")).to_have_count(2)
    handle = page.locator("[data-question]").first.locator("[data-drag]")
    there = page.locator("[data-goal]").nth(1)
    handle.hover()
    page.mouse.down()
    box = there.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=8)
    with page.expect_response("**/serve/"):
        page.mouse.up()
    expect(there.locator("[data-question]")).to_have_count(1)
    expect(first(page)).to_have_value("What do you read?")


def test_a_drag_that_is_let_go_by_escape_changes_nothing(preparation, page):
    page.goto(preparation)
    ask(page, "What do you read?")
    before = first(page).input_value()
    second = page.locator("[data-question]").nth(1)
    second.locator("[data-drag]").hover()
    page.mouse.down()
    box = page.locator("[data-question]").first.bounding_box()
    page.mouse.move(box["x"] + 200, box["y"] + 5, steps=8)
    expect(first(page)).to_have_value("What do you read?")
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(first(page)).to_have_value(before)
    page.reload()
    expect(first(page)).to_have_value(before)


def test_two_windows_lose_neither_text(preparation, open_page):
    laptop, phone = open_page(), open_page(390, 844)
    for window in (laptop, phone):
        window.goto(preparation)
    laptop.get_by_label("Question 1", exact=True).fill("From the laptop?")
    expect(laptop.get_by_text("Kept.")).to_be_visible()
    phone.get_by_label("Question 1", exact=True).fill("From the phone?")
    expect(phone.get_by_role("alert")).to_contain_text("changed elsewhere")
    expect(phone.locator("blockquote").first).to_have_text("From the laptop?")
    expect(phone.get_by_label("Question 1", exact=True)).to_have_value("From the phone?")


def test_all_of_it_works_without_script(preparation, open_page):
    window = open_page(java_script_enabled=False)
    window.goto(preparation)
    expect(window.locator("[data-drag]").first).to_be_hidden()
    ask(window, "What do you read?")
    window.get_by_role("button", name="Move question 2 up").click()
    expect(first(window)).to_have_value("What do you read?")
    field = window.get_by_label("Question 1", exact=True)
    field.fill("What do you read again?")
    window.get_by_role("button", name="Keep these words").first.click()
    expect(first(window)).to_have_value("What do you read again?")
    window.get_by_role("link", name="Open the brief").click()
    expect(window.get_by_text("What do you read again?")).to_be_visible()
    expect(window.get_by_role("button", name="Print this page")).to_be_hidden()


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_a_usual_brief_is_printed_on_one_sheet(preparation, page, paper):
    import pypdfium2

    page.goto(preparation)
    for number in range(6):
        ask(page, f"What would you tell somebody who begins with matter number {number} on a Monday?")
    page.goto(preparation + "brief/")
    printed = pypdfium2.PdfDocument(page.pdf(format=paper))
    assert len(printed) == 1
    words = printed[0].get_textpage().get_text_range()
    assert "matter number 5" in " ".join(words.split())
    assert "Add a person" not in words
    printed.close()


def test_a_question_under_another_goal_keeps_the_focus_and_is_told(preparation, page):
    page.goto(preparation)
    page.evaluate("document.getElementById('moved').dataset.same = 'yes'")
    ask(page, "What do you read?")
    question = page.locator("[data-question]", has=page.get_by_label("Question 1", exact=True))
    moved = f"#{question.get_attribute('id')}"
    question.locator(".question-more > summary").press("Enter")
    question.get_by_label("Serves").select_option("")
    question.get_by_role("button", name="Move", exact=True).press("Enter")
    expect(page.locator("#moved[data-same]")).to_have_text("Now question 2.")
    expect(page.locator(f"{moved} .question-more > summary")).to_be_focused()


def test_escape_folds_the_field_for_a_question_and_keeps_what_is_typed(preparation, page):
    page.goto(preparation)
    page.locator(".write > summary").first.press("Enter")
    expect(page.locator(".write textarea").first).to_be_focused()
    page.keyboard.type("What do you read?")
    page.keyboard.press("Escape")
    expect(page.locator(".write > summary").first).to_be_focused()
    expect(page.locator(".write textarea").first).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator(".write textarea").first).to_have_value("What do you read?")


def test_suggestions_are_put_away_one_after_the_other_by_keyboard(preparation, page):
    page.goto(preparation)
    first = page.locator(".suggestion .said").first.inner_text()
    page.locator(".suggestion").first.get_by_role("button", name="Not for me").press("Enter")
    expect(page.get_by_text(first, exact=True)).to_have_count(0)
    expect(page.locator(".suggestion").first.get_by_role("button", name="Not for me")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Put away")).to_be_visible()
    page.get_by_role("button", name="Undo").press("Enter")
    expect(page.locator(".suggestion .said").first).to_have_text(first)


def test_what_is_typed_in_place_arrives_by_itself_once_halfhour_answers_again(preparation, page):
    page.goto(preparation)
    page.route("**/questions/*/change/", lambda route: route.abort())
    field = page.get_by_label("Question 1", exact=True)
    field.press("Control+End")
    field.press_sequentially(" And less?", delay=5)
    told = page.get_by_text("Halfhour does not answer")
    expect(told).to_be_in_viewport()
    page.unroute("**/questions/*/change/")
    expect(page.get_by_text("Kept.")).to_be_visible()
    expect(told).to_have_count(0)
    expect(field).to_be_focused()
    page.reload()
    expect(field).to_have_value(re.compile(r" And less\?$"))

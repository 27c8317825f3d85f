"""The half hour in a real browser: by thumb, by keyboard, asleep, reloaded, without scripts; and the debrief after it."""

import re
import uuid
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.browser import filled
from tests.browser.program import Program
from tests.browser.test_every_page import faults

pytestmark = pytest.mark.browser
AGREED = datetime(2026, 11, 20, 20, 30, tzinfo=UTC)  # with Ben: 12:30 in Portland, for 25 minutes


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.link = running.start()
    yield running
    running.kill()


def interview_with(program, name):
    found = program.ask(
        "SELECT i.id FROM halfhour_interview i JOIN halfhour_person p ON i.person_id = p.id WHERE p.name LIKE ?",
        f"{name}%",
    )
    return str(uuid.UUID(found[0][0]))


@pytest.fixture
def begin(program):
    """Opens the talk with Ben in a window and begins it on time."""

    def beginning(window, *, scripts=True):
        program.turn_to(AGREED)
        window.goto(f"{program.address}/conversation/{interview_with(program, 'Ben')}/")
        if scripts:
            expect(window.locator("#talk[data-ready]")).to_be_attached()
        window.get_by_role("button", name="Begin").click()
        expect(window.locator("#talk[data-state=running]")).to_be_attached()
        expect(window.locator("[data-left]")).to_have_text("25")
        return window

    return beginning


def test_a_half_typed_note_survives_a_reload_and_goes_when_it_is_kept(begin, phone):
    begin(phone)
    field = phone.get_by_label("Jot a note")
    field.fill("Two hundred open files")
    phone.reload()
    expect(field).to_have_value("Two hundred open files")
    phone.get_by_role("button", name="Important").click()
    expect(phone.get_by_text("1 jotting")).to_be_visible()
    expect(field).to_have_value("")
    phone.reload()
    expect(field).to_have_value("")


def test_after_a_sleep_the_clock_is_right_and_the_closing_sentences_are_there(begin, program, open_page):
    window = open_page(390, 844)
    window.clock.install(time=AGREED)
    begin(window)
    expect(window.get_by_text("Is this still a good moment?")).to_be_visible()
    program.turn(minutes=21)
    window.clock.fast_forward("21:00")
    expect(window.locator("[data-left]")).to_have_text("4")
    expect(window.get_by_text("Two names would help me most")).to_be_visible()
    program.turn(minutes=6)
    window.clock.fast_forward("06:00")
    expect(window.locator("[data-left-word]")).to_contain_text("Time to end")


def test_a_device_clock_set_anew_does_not_move_the_end(begin, program, open_page):
    window = open_page(390, 844)
    window.clock.install(time=AGREED)
    begin(window)
    program.turn(minutes=5)
    window.clock.fast_forward("05:00")
    window.clock.set_system_time(datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    window.clock.run_for(2_000)
    expect(window.locator("[data-left]")).to_have_text("20")


def test_what_one_looks_at_stays_while_one_taps(begin, phone):
    begin(phone)
    phone.get_by_role("link", name="Questions", exact=True).click()
    question = phone.locator(".ask").first
    question.click()
    expect(question).to_have_attribute("aria-pressed", "true")
    expect(question).to_be_visible()


def test_the_cover_hides_everything_at_one_touch(begin, phone):
    begin(phone)
    phone.get_by_role("link", name="Cover").click()
    expect(phone.locator("[data-left]")).not_to_be_visible()
    expect(phone.get_by_label("Jot a note")).not_to_be_visible()
    phone.get_by_text("Touch to go on").click()
    expect(phone.get_by_label("Jot a note")).to_be_visible()


def test_the_list_alone_scrolls(begin, phone):
    begin(phone)
    phone.get_by_role("link", name="Questions", exact=True).click()
    high = phone.evaluate("document.documentElement.scrollHeight - innerHeight")
    assert high <= 0


def test_it_works_by_keyboard(begin, page):
    begin(page)
    page.get_by_label("Jot a note").focus()
    page.keyboard.type("Sit in on a closing")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 jotting")).to_be_visible()
    page.get_by_role("link", name="Questions", exact=True).focus()
    page.keyboard.press("Enter")
    page.locator("#next-asked").focus()
    page.keyboard.press("Space")
    expect(page.locator(".ask").first).to_have_attribute("aria-pressed", "true")


def test_it_works_without_scripts(begin, open_page):
    window = begin(open_page(390, 844, java_script_enabled=False), scripts=False)
    window.get_by_role("link", name="Questions", exact=True).click()
    window.get_by_role("button", name="Asked", exact=True).click()
    window.get_by_label("Jot a note").fill("Kept without a script")
    window.get_by_role("button", name="Follow up").click()
    window.get_by_text("1 jotting").click()
    expect(window.get_by_text("Kept without a script")).to_be_visible()
    window.get_by_role("link", name=re.compile("^Close")).click()
    window.get_by_label("A name they gave").fill("Rosalind Achterberg")
    window.get_by_role("button", name="Keep the name").click()
    expect(window.get_by_text("Rosalind Achterberg")).to_be_visible()
    window.get_by_role("button", name="We have ended").first.click()
    expect(window.get_by_role("heading", name="While it is fresh")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_in_any_part_of_the_talk(begin, program, open_page, width, scheme):
    window = begin(open_page(width, 844, color_scheme=scheme))
    window.locator("details.more > summary").click()
    window.get_by_role("button", name="Show", exact=True).click()
    expect(window.get_by_text("I speak")).to_be_visible()
    address = window.url.split("?")[0]
    for part in ("open", "questions", "close"):
        window.goto(f"{address}?show={part}")
        assert not faults(window), part


def test_no_microphone_is_asked_for(begin, open_page):
    window = open_page()
    window.add_init_script("navigator.mediaDevices.getUserMedia = () => { document.title = 'heard'; }")
    begin(window)
    window.get_by_label("Jot a note").fill("quiet")
    window.get_by_role("button", name="Note", exact=True).click()
    expect(window.get_by_text("1 jotting")).to_be_visible()
    assert window.title() != "heard"


def test_a_debrief_saves_itself_and_sorts_by_one_press(program, page):
    address = f"{program.address}/followup/{interview_with(program, 'Chidi')}/"
    page.goto(address)
    page.get_by_label("First").fill("Files are sorted by judge")
    expect(page.get_by_text("Kept at")).to_be_visible()
    page.get_by_label("In their words").fill("Sit in courtroom 4")
    page.get_by_role("button", name=re.compile("^Advice")).first.click()
    expect(page.get_by_label("In their words").nth(1)).to_have_value("Ask the housing clinic for a shift")
    page.reload()
    expect(page.get_by_label("First")).to_have_value("Files are sorted by judge")
    kept = [row[0] for row in program.ask("SELECT said FROM halfhour_advice ORDER BY said")]
    assert kept == ["Ask the housing clinic for a shift", "Sit in courtroom 4"]
    page.get_by_role("button", name="Keep this, and write the thanks").click()
    page.wait_for_url("**/letters/**")
    assert not faults(page)

"""The talk with nothing but the device: server and browser killed, answers lost, two tabs, two devices, no storage."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser import filled
from tests.browser.program import Program

pytestmark = pytest.mark.browser
AGREED = datetime(2026, 11, 20, 20, 30, tzinfo=UTC)  # with Ben: 12:30 in Portland, for 25 minutes


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.turn_to(AGREED - timedelta(minutes=3))
    running.link = running.start()
    yield running
    running.kill()


def ben(program: Program) -> str:
    found = program.ask(
        "SELECT i.id FROM halfhour_interview i JOIN halfhour_person p ON i.person_id = p.id WHERE p.name LIKE 'Ben%'"
    )
    return f"{program.address}/conversation/{uuid.UUID(found[0][0])}/"


def kept(program: Program, *kinds: str) -> list[tuple[str, int, str, dict]]:
    """What the server has of the talk with Ben: device, count, kind, payload; in the order of arrival."""
    rows = program.ask(
        "SELECT device, seq, kind, payload FROM halfhour_talkevent WHERE conversation_id IN (SELECT c.id FROM halfhour_conversation c JOIN halfhour_interview i ON c.interview_id = i.id JOIN halfhour_person p ON i.person_id = p.id WHERE p.name LIKE 'Ben%') ORDER BY device, seq"
    )
    found = [(device, seq, kind, json.loads(payload)) for device, seq, kind, payload in rows]
    return [each for each in found if not kinds or each[2] in kinds]


def notes(program: Program) -> list[str]:
    return [payload["text"] for *_where, payload in kept(program, "jot")]


def jot(page: Page, text: str) -> None:
    field = page.get_by_label("Jot a note")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("")


def waits(page: Page, count: int) -> None:
    expect(page.locator("[data-waits]")).to_have_text(f"{count} only on this device")


def is_kept_by(page: Page, address: str) -> None:
    """Waits until the browser holds the talk and its brief."""
    path = address.partition("/conversation")[2].join(["/preparation", "brief/"])
    page.wait_for_timeout(500)
    for _try in range(180):
        if page.evaluate("async path => Boolean(await caches.match(path))", path):
            return
        page.wait_for_timeout(250)
    raise AssertionError(f"{path} is not kept")


def begin(page):
    """Once the page has its scripts: before that the press goes to the server by itself."""
    expect(page.locator("#talk[data-ready]")).to_be_attached()
    page.get_by_role("button", name="Begin").click()


def test_server_and_browser_killed_lose_nothing(program, new_device):
    device, address = new_device(), ben(program)
    today = device.page(program.link)
    is_kept_by(today, address)
    program.kill()
    talk = device.page(address)
    begin(talk)
    expect(talk.locator("[data-left]")).to_have_text("28")
    jot(talk, "! prepared at 8:25")
    talk.get_by_role("link", name="Questions", exact=True).click()
    talk.locator(".ask").first.click()
    jot(talk, "Two hundred open files")
    waits(talk, 4)
    talk.reload()
    waits(talk, 4)
    device.restart()
    talk = device.page(address)
    waits(talk, 4)
    expect(talk.locator("#talk-jottings")).to_contain_text("Two hundred open files")
    expect(talk.locator(".ask").first).to_have_attribute("aria-pressed", "true")
    talk.goto(address.replace("/conversation/", "/preparation/") + "brief/")
    expect(talk.get_by_role("heading", name="Ben Castellan")).to_be_visible()
    talk.goto(f"{program.address}/people/")
    expect(talk.get_by_role("heading", name="Halfhour does not answer")).to_be_visible()
    talk.goto(address)
    device.page(program.start())  # a browser writes its cookies down late: killed at once it comes by the link again
    waits(talk, 0)
    counts = [(seq, kind) for _device, seq, kind, _said in kept(program) if kind != "clock"]
    assert [kind for _seq, kind in counts] == ["begin", "jot", "asked", "jot"]
    assert notes(program) == ["prepared at 8:25", "Two hundred open files"]
    assert len({device for device, *_more in kept(program)}) == 1


def test_two_tabs_two_devices_and_lost_answers_keep_each_once(program, new_device):
    phone, laptop, address = new_device("phone"), new_device("laptop"), ben(program)
    first, second, third = (each.page(program.link) for each in (phone, phone, laptop))
    for page in (first, second, third):
        page.goto(address)
        expect(page.locator("[data-ready]")).to_be_visible()
    begin(first)
    expect(second.get_by_label("Jot a note")).to_be_visible()  # the other tab hears of it
    lost = []

    def lose(route):
        if len(lost) < 2:
            route.fetch()  # taken in, and the answer never comes
            lost.append(route.request.url)
            route.abort()
        else:
            route.continue_()

    first.route("**/absorb/", lose)
    second.route("**/absorb/", lose)
    for n in range(3):
        jot(first, f"first {n}")
        jot(second, f"second {n}")
    for page in (first, second):
        waits(page, 0)
    assert lost
    third.reload()
    jot(third, "laptop")
    waits(third, 0)
    assert sorted(notes(program)) == sorted(
        [*(f"{tab} {n}" for n in range(3) for tab in ("first", "second")), "laptop"]
    )
    both = [(device, seq) for device, seq, *_more in kept(program)]
    assert len(both) == len(set(both))
    in_order = [payload["text"] for device, _seq, kind, payload in kept(program, "jot") if payload["text"] != "laptop"]
    assert in_order == [f"{tab} {n}" for n in range(3) for tab in ("first", "second")]
    expect(third.locator("#talk-jottings li")).to_have_count(7)
    expect(first.locator("#talk-jottings li")).to_have_count(7)


def test_what_the_door_refuses_waits_for_the_start_link(program, new_device):
    device, address = new_device(), ben(program)
    talk = device.page(program.link)
    is_kept_by(talk, address)
    talk.goto(address)
    begin(talk)
    waits(talk, 0)
    device.context.clear_cookies()
    jot(talk, "Said behind a closed door")
    expect(talk.locator("[data-trouble]")).to_contain_text("Open the start link")
    talk.reload()
    expect(talk.locator("#talk-jottings")).to_contain_text("Said behind a closed door")
    assert notes(program) == []
    device.page(program.link)
    talk.reload()
    waits(talk, 0)
    assert notes(program) == ["Said behind a closed door"]


REFUSED = "Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })"
FULL = """
const add = IDBObjectStore.prototype.add;
IDBObjectStore.prototype.add = function (...words) {
  if (self.isFull) { this.transaction.abort(); throw new DOMException('full', 'QuotaExceededError'); }
  return add.apply(this, words);
};
"""


def test_where_the_browser_keeps_nothing_the_page_sends_at_once_or_keeps_the_words_in_the_field(program, new_device):
    device, address = new_device(), ben(program)
    device.page(program.link)
    refused = device.context.new_page()
    refused.add_init_script(REFUSED)
    refused.goto(address)
    expect(refused.locator("[data-trouble]")).to_contain_text("This browser keeps nothing")
    begin(refused)
    jot(refused, "Kept by the page")
    waits(refused, 0)
    full = device.context.new_page()
    full.add_init_script(FULL)
    full.goto(address)
    expect(full.locator("[data-ready]")).to_be_visible()
    full.evaluate("self.isFull = true")
    jot(full, "Straight to the server")
    expect(full.locator("#talk-jottings")).to_contain_text("Straight to the server")
    program.kill()
    field = full.get_by_label("Jot a note")
    field.fill("Nowhere to go")
    field.press("Enter")
    expect(full.locator("[data-trouble]")).to_contain_text("no room left")
    expect(field).to_have_value("Nowhere to go")
    program.start()
    field.press("Enter")
    expect(field).to_have_value("")
    assert sorted(notes(program)) == ["Kept by the page", "Nowhere to go", "Straight to the server"]


def test_a_file_saved_by_hand_brings_a_talk_to_another_browser(program, new_device, tmp_path):
    device, address = new_device(), ben(program)
    talk = device.page(program.link)
    is_kept_by(talk, address)
    program.kill()
    talk.goto(address)
    begin(talk)
    jot(talk, "Only in a file")
    talk.locator("summary[data-jottings-count]").click()
    with talk.expect_download() as saving:
        talk.get_by_role("button", name="Save as a file").click()
    file = tmp_path / "talk.json"
    file.write_text(json.dumps(json.loads(saving.value.path().read_text())))
    device.kill()
    link = program.start()
    other = new_device("other").page(link)
    other.goto(address)
    other.locator("details.more > summary").click()
    other.get_by_label("A file saved by hand").set_input_files(file)
    other.get_by_role("button", name="Take it in").click()
    expect(other.locator("#talk-jottings")).to_contain_text("Only in a file")
    assert notes(program) == ["Only in a file"]

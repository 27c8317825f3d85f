"""The screen by thumb, and its reading of notes and events held to the server's."""

from __future__ import annotations

import json
import random
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Page, expect

from halfhour.conversation import events as pure
from halfhour.conversation.models import TalkEvent
from tests.browser.test_talk import AGREED, begin, program

__all__ = ["begin", "program"]
pytestmark = pytest.mark.browser
CASES = json.loads((Path(__file__).parents[1] / "conversation" / "signs.json").read_text("utf-8"))
SIGNS = "async cases => { const { readSigns } = await import('/static/halfhour/js/talk/signs.js'); return cases.map((each) => ({ typed: each.typed, ...readSigns(each.typed) })); }"
READ = """async ([lists, now]) => {
  const { inOrder, read } = await import('/static/halfhour/js/talk/state.js');
  const facts = { meeting: null, minutes: 30, early: 0, policy: {} };
  return lists.map((events) => {
    const seen = read(events, facts, now);
    return { order: inOrder(events).map((each) => each.id), ticks: Object.fromEntries(seen.ticks), hand: seen.atHand,
             may: seen.mayWrite, balance: seen.balance, closed: seen.closed };
  });
}"""

DEVICE = """
const told = (window.told = { awake: 0, trembled: 0, heard: 0 });
const lock = { released: false };
Object.defineProperty(navigator, "wakeLock", { value: { request: async () => { told.awake += 1; return lock; } } });
navigator.vibrate = () => { told.trembled += 1; return true; };
for (const ears of ["getUserMedia", "getDisplayMedia"]) navigator.mediaDevices[ears] = async () => { told.heard += 1; };
"""
NO_LOCK = "Object.defineProperty(navigator, 'wakeLock', { value: undefined })"


def rest(page: Page, target) -> None:
    """A long tap."""
    target.scroll_into_view_if_needed()
    place = target.bounding_box()
    page.mouse.move(place["x"] + 40, place["y"] + place["height"] / 2)
    page.mouse.down()
    page.wait_for_timeout(700)
    page.mouse.up()


def taps(program, page: Page, *, last: str) -> list[str]:
    """What the device sent, in order, besides readings of its clock; waited for until the last one is there."""
    asked = "SELECT kind FROM halfhour_talkevent WHERE device <> 'server' AND kind <> 'clock' ORDER BY seq"
    for _quarter in range(180):
        kinds = [kind for (kind,) in program.ask(asked)]
        if kinds[-1:] == [last]:
            break
        page.wait_for_timeout(250)
    return kinds


def hear_of_work(page: Page) -> None:
    """Folded away, for it is not asked for."""
    page.get_by_text("They spoke of work here").click()
    page.get_by_label("What they said: which opening").fill("a summer clerk is wanted")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("2 jottings")).to_be_visible()


def test_by_thumb_everything_on_the_screen_becomes_an_event(begin, program, open_page):
    window = open_page(390, 844)
    window.add_init_script(DEVICE)
    page = begin(window)
    page.wait_for_function("() => window.told.awake === 1")  # it keeps the device awake from the beginning on
    page.get_by_role("button", name="They were late").click()
    page.get_by_role("link", name="Questions", exact=True).click()
    rest(page, page.locator(".ask").first)
    expect(page.locator(".ask").first).to_have_attribute("data-skipped", "")
    page.locator(".ask").first.click()
    expect(page.locator(".ask").first).to_have_attribute("aria-pressed", "false")
    page.get_by_label("A question that came up").fill("Who decides which court takes it?")
    page.get_by_role("button", name="Add", exact=True).click()
    added = page.locator("[data-question]", has_text="Who decides")
    added.get_by_role("button", name="Came up").click()
    expect(added).to_contain_text("came up")
    page.get_by_role("button", name="Follow up").click()  # the kind before the words
    page.get_by_label("Jot a note").fill("the Monday list")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 jotting")).to_be_visible()
    page.locator("details.more > summary").click()
    page.get_by_role("button", name="10", exact=True).click()
    expect(page.locator("[data-left]")).to_have_text("35")
    page.locator("details.more > summary").click()
    page.get_by_role("button", name="Show", exact=True).click()
    page.get_by_role("button", name="I speak").click()
    expect(page.get_by_role("button", name="I speak")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Dim", exact=True).click()
    expect(page.locator("html")).to_have_attribute("data-dimmed", "")
    page.get_by_role("link", name="Close,").click()
    page.get_by_role("button", name="They said yes").click()
    hear_of_work(page)
    page.get_by_role("button", name="We have ended").first.click()
    expect(page.get_by_text("Ended at")).to_be_visible()
    expect(page.locator("[data-left-word]")).to_have_text("minute. It has ended.")
    expect(page.locator("[data-ends]")).to_have_text("ended 12:30 pm")
    expect(page.get_by_role("link", name="While it is fresh")).to_be_visible()
    page.get_by_role("button", name="It goes on").click()
    expect(page.locator("[data-left-word]")).to_have_text("minutes left")
    assert page.evaluate("window.told") == {"awake": 1, "trembled": 0, "heard": 0}
    page.locator("details.more > summary").click()
    page.get_by_label("Vibrate when a part of the talk begins").check()
    page.evaluate("document.dispatchEvent(new CustomEvent('talk:phase', { detail: 'close' }))")
    assert page.evaluate("window.told.trembled") == 1, "it trembles where it is wished, and there only"
    expect(page.get_by_label("Jot a note")).to_be_visible()
    expect(page.locator("[data-waits]")).to_have_text("0 only on this device")
    kinds = taps(program, page, last="go_on")
    assert kinds == [
        "begin",
        "late",
        "skipped",
        "open_again",
        "added",
        "came_up",
        "jot",
        "extend",
        "halves",
        "me",
        "may_write",
        "jot",
        "close",
        "go_on",
    ]
    jotted = program.ask(
        "SELECT payload FROM halfhour_talkevent WHERE kind = 'jot' AND device <> 'server' ORDER BY seq"
    )
    assert [json.loads(payload)["kind"] for (payload,) in jotted] == ["follow_up", "work"]


def test_rehearsed_on_the_screen_nothing_is_kept(begin, program, open_page):
    window = open_page(390, 844)
    window.add_init_script(NO_LOCK)
    page = begin(window)
    expect(page.locator("[data-awake]")).to_contain_text("Set your screen to stay on")
    assert taps(program, page, last="begin") == ["begin"]
    before = program.ask("SELECT count(*) FROM halfhour_talkevent")
    page.goto(page.url.split("?")[0] + "rehearse/screen/")
    expect(page.locator("#talk[data-ready]")).to_be_attached()
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("Jot a note").fill("spoken too fast")
    page.keyboard.press("Enter")
    expect(page.get_by_text("A rehearsal: nothing is kept")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
    assert program.ask("SELECT count(*) FROM halfhour_talkevent") == before


def test_screen_and_server_read_notes_and_events_the_same(begin, phone):
    begin(phone)
    assert phone.evaluate(SIGNS, CASES) == CASES
    lists = [listed(random.Random(seed)) for seed in range(60)]
    now = AGREED + timedelta(hours=2)
    seen = phone.evaluate(READ, [[[told(each) for each in events] for events in lists], now.timestamp() * 1000])
    for events, there in zip(lists, seen, strict=True):
        line = pure.in_order(events)
        hand, spoken = pure.at_hand(line), pure.balance(line, now)
        assert there["order"] == [str(each.id) for each in line]
        assert {UUID(id): kind for id, kind in there["ticks"].items()} == pure.latest(line)
        assert there["hand"] == (str(hand) if hand else None)
        assert there["may"] == pure.said_to_writing(line)
        if not there["closed"]:
            assert abs(there["balance"]["theirs"] - spoken.theirs) <= 1
            assert there["balance"]["now"] == spoken.now


def listed(chance: random.Random) -> list[TalkEvent]:
    """Events of two devices, one of which has its clock set back now and then."""
    questions, events = [str(uuid4()) for _each in range(3)], []
    for device in ("phone", "laptop"):
        at = AGREED
        for seq in range(chance.randint(0, 12)):
            at += timedelta(seconds=chance.choice([1, 30, 90, -45]))
            kind = chance.choice([*pure.TICKS, "they", "me", "may_write", "close", "go_on"])
            payload = (
                {"question": chance.choice(questions)}
                if kind in pure.TICKS
                else {"may": chance.random() < 0.5}
                if kind == "may_write"
                else {}
            )
            events.append(
                TalkEvent(
                    id=UUID(int=chance.getrandbits(128)),
                    device=device,
                    seq=seq,
                    happened_at=at,
                    kind=str(kind),
                    payload=payload,
                )
            )
    chance.shuffle(events)
    return events


def told(event: TalkEvent) -> dict:
    return {
        "id": str(event.id),
        "device": event.device,
        "seq": event.seq,
        "at": event.happened_at.timestamp() * 1000,
        "kind": event.kind,
        "payload": event.payload,
    }

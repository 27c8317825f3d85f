"""The whole journey on real input: from a name to a thank-you, by mouse, by keyboard alone, and on a phone."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.browser.hands import Keyboard, Mouse, Thumb
from tests.pages import FIRM_PAGE

pytestmark = pytest.mark.browser
WISH = "how paralegals take part in estate planning"
QUESTION = "What did you have to unlearn when you let paralegals into client meetings?"
LOOKED_UP = "Where did you go to law school?"
LEARNED = "Paralegals sit in on the signing, and clients ask them first"
AGREED = datetime(2026, 11, 25, 20, 30, tzinfo=UTC)
ADVICE = "Sit in on a probate hearing before the term ends"


@pytest.fixture
def saved_page(tmp_path):
    file = tmp_path / "quennell.html"
    file.write_text(FIRM_PAGE)
    return file


def walk(program, page, hand, saved_page, *, picture=lambda name: None) -> None:
    """Every stage once, as a newcomer, with the clock turned as days go by. `picture` is told where one is worth it."""
    introduce(page, hand)
    add_a_person(page, hand, saved_page)
    picture("research")
    interview = wish(program, page, hand)
    ask(program, page, hand, picture)
    agree(program, page, hand, interview)
    prepare(program, page, hand, picture)
    talk(program, page, hand, interview, picture)
    follow_up(program, page, hand, interview, picture)


def introduce(page, hand) -> None:
    hand.follow("Say who you are")
    hand.write("Your name, as you want to be called", "Maya Ferreira")
    hand.write("Your school", "Lewis & Clark Law School")
    hand.write("Your programme and year", "first year of law school")
    hand.write("Your time zone", "America/Los_Angeles")
    hand.press("Go on")
    hand.write("Schools, with years", "Lewis & Clark Law School, 2026\nPortland State University, 2018-2022")
    hand.press("Keep it, and add a person")
    expect(page.get_by_role("heading", level=1)).to_have_text("Add a person")


def add_a_person(page, hand, saved_page) -> None:
    page.get_by_label("or files: saved pages, PDFs, Word files, a vCard, a CSV").set_input_files(saved_page)
    hand.press("Add")
    expect(page.get_by_role("heading", level=1)).to_have_text("What is known")
    expect(page.get_by_role("region", name="Text of the source")).to_contain_text("advises families on")
    fact = page.locator(".fact-item", has_text="Lewis & Clark Law School")
    hand.go(fact.locator(".fact-pick"))
    expect(page.locator("mark.lit").first).to_contain_text("J.D., Lewis & Clark Law School, 2011")
    hand.go(fact.locator("summary"))
    hand.press("Confirm", within=fact)
    expect(page.locator(".fact-item", has_text="Lewis & Clark Law School")).to_contain_text("confirmed")


def wish(program, page, hand) -> str:
    hand.follow("Marisol Quennell")
    expect(page.get_by_role("heading", level=1)).to_have_text("Marisol Quennell")
    expect(page.locator(".shared", has_text="Portland State University")).to_be_visible()
    hand.write("What you want to learn from them, in one sentence", WISH)
    hand.press("I'd like to talk")
    expect(page.get_by_role("navigation", name="Stages of this interview")).to_be_visible()
    return str(uuid.UUID(program.ask("SELECT id FROM halfhour_interview")[0][0]))


def ask(program, page, hand, picture) -> None:
    hand.go(stage(page, "Reach out"))
    hand.press("Draft the letter")
    hand.write("To", "marisol@heronbay.example")
    expect(page.get_by_role("main")).not_to_contain_text("It has no address yet.")
    picture("letter")
    hand.write("why you", "I read that you rebuilt how paralegals take part in client meetings")
    expect(page.get_by_role("link", name="Open in mail program")).to_be_visible()
    hand.press("Mark sent")
    expect(page.get_by_role("heading", level=1)).to_have_text("Waiting for an answer")
    program.turn(days=1)
    hand.choose("Yes")
    hand.write("Their words", "Happy to. Wednesday at half past twelve?")
    hand.press("Note the answer")
    expect(page.get_by_role("main")).to_contain_text("Happy to.")


def agree(program, page, hand, interview) -> None:
    hand.go(stage(page, "Schedule"))
    hand.follow("They named a time, or somebody keeps their calendar")
    form = page.locator("form", has=page.get_by_role("button", name="Agreed"))
    hand.write("Day", "2026-11-25", within=form)
    hand.write("Begins at", "12:30", within=form)
    hand.write("Their time zone, or another one", "America/Los_Angeles", within=form)
    hand.write("Their telephone, if all else fails", "503 555 0148", within=form)
    hand.press("Agreed", within=form)
    expect(page.get_by_role("main")).to_contain_text("Wed, Nov 25")
    meeting = program.ask("SELECT wall, zone, minutes FROM halfhour_meeting")
    assert meeting == [("2026-11-25T12:30", "America/Los_Angeles", 25)]


def prepare(program, page, hand, picture) -> None:
    hand.go(stage(page, "Goals"))
    hand.press("Make it goal 1")
    expect(page.get_by_role("main")).to_contain_text("Goal 1")
    for text in (QUESTION, LOOKED_UP):
        question(page, hand, text)
    asked = page.locator(".question", has_text=LOOKED_UP)
    expect(asked).to_contain_text("J.D., Lewis & Clark Law School")
    picture("preparation")
    hand.follow("Open the brief")
    picture("brief")
    expect(page.get_by_role("main")).to_contain_text(QUESTION)
    expect(page.get_by_role("main")).to_contain_text("503 555 0148")


def question(page, hand, text: str) -> None:
    shown = page.locator("details.write").first
    expect(shown.locator("textarea")).to_be_visible()  # the next question may be written at once
    hand.type_into(shown.locator("textarea"), text)
    hand.press("Add this question", within=shown)
    expect(page.locator(".question", has_text=text)).to_be_visible()


def talk(program, page, hand, interview, picture) -> None:
    program.turn_to(AGREED)
    page.goto(f"{program.address}/conversation/{interview}/")
    hand.press("Begin")
    expect(page.locator("[data-left]")).to_have_text("25")
    hand.type_into(page.get_by_label("Jot a note"), LEARNED)
    hand.press("Important")
    expect(page.get_by_text("1 jotting")).to_be_visible()
    hand.follow("To the questions")
    picture("talk")
    hand.press("Asked")
    expect(page.locator("#talk-list .ask[aria-pressed=true]")).to_have_count(1)  # it shows what the device has kept
    program.turn(minutes=21)
    page.reload()
    hand.type_into(page.get_by_label("A name they gave"), "Orla Fennimore")
    hand.press("Keep the name")
    expect(page.locator(".named")).to_contain_text("Orla Fennimore")
    program.turn(minutes=4)
    hand.press("We have ended")
    expect(page.get_by_role("main")).to_contain_text("Ended at")
    expect(page.get_by_role("button", name="We have ended", exact=True)).to_have_count(0)  # one way on, no second end
    expect(page.get_by_role("main")).to_contain_text(LEARNED)
    wanted, kinds = {"begin", "jot", "asked", "named", "close"}, set()
    for _moment in range(450):  # a tap is kept on the device first, and sent a moment later
        kinds = {row[0] for row in program.ask("SELECT kind FROM halfhour_talkevent")}
        if wanted <= kinds:
            break
        page.wait_for_timeout(100)
    assert wanted <= kinds


def follow_up(program, page, hand, interview, picture) -> None:
    page.goto(f"{program.address}/followup/{interview}/")
    hand.type_into(page.locator("[name=learned_text]").first, LEARNED)
    hand.type_into(page.get_by_label("In their words").first, ADVICE)
    picture("debrief")
    hand.press("Keep this, and write the thanks")
    expect(page.get_by_role("main")).to_contain_text("Marisol Quennell")
    program.turn(hours=20)
    for blank in page.locator("textarea[name^=blank-], input[name^=blank-]").all():
        hand.type_into(blank, "that paralegals sit in on the signing, which I had not read anywhere")
    hand.press("Mark sent")
    expect(page.get_by_role("main")).to_contain_text("Thanked on")
    sent = program.ask("SELECT sent_at FROM halfhour_letter WHERE kind = 'thanks'")
    assert len(sent) == 1
    assert sent[0][0]
    page.goto(program.address)
    expect(page.get_by_role("main")).not_to_contain_text("Thank Marisol")
    page.goto(f"{program.address}/learned/")
    expect(page.get_by_role("main")).to_contain_text(ADVICE)
    page.goto(f"{program.address}/network/")
    expect(page.get_by_role("main")).to_contain_text("Orla Fennimore")


def stage(page, name: str):
    """A stage of the track, which is the navigation of an interview."""
    return page.get_by_role("navigation", name="Stages of this interview").get_by_role("link", name=name).first


def test_by_mouse(program, page, saved_page):
    walk(program, page, Mouse(page), saved_page)


def test_by_keyboard_alone(program, page, saved_page):
    walk(program, page, Keyboard(page), saved_page)


def test_on_a_phone(program, phone, saved_page):
    walk(program, phone, Thumb(phone), saved_page)

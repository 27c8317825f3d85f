"""Long: 1,000 random schedules of network faults on two devices, and 20 with real kills of server and browser.

Every tap and every note is counted, on the device that made it, in the order in which it was made there."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import uuid
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser import filled
from tests.browser.program import Program
from tests.browser.test_offline import AGREED

pytestmark = [pytest.mark.browser, pytest.mark.soak]
SCHEDULES, IN_ONE_TALK, ROUNDS = 1_000, 25, 20
PATIENCE = 60_000  # ms
MANY = """
import os; os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
import django; django.setup()
from halfhour.foundation.time import now
from halfhour.interviews.models import Interview
from halfhour.people.models import Person
from halfhour.student.models import Student
sam = Student.objects.get(account__name="local")
from halfhour.preparation.models import Question
for n in range({many}):
    wish = Interview.objects.wish(Person.objects.create(student=sam, name=f"Soaked Number{{n}}"), at=now())
    for nth in range(4):
        Question.add(wish, f"What surprised you in year {{nth}}?", must_ask=nth == 0)
"""
# What a thumb can press in a talk, as the screen has it; and whether words are typed before.
TAPS = (
    (".ask", ""), (".came-up:not([hidden])", ""), ("#next-asked, #next-skipped", ""), ("#speak-they, #speak-me", ""),
    ("#may-yes, #may-no", ""), ("details.more [name=minutes]", ""), ("#keep-name", "Somebody"), (".add-question button", "And why"),
)  # fmt: skip
# Presses one of them, and waits until this device has it on its disk. Answers what was pressed: its kind, and on what.
PRESS = """async ([talk, where, place, typed]) => {
  const { openStore } = await import('/static/halfhour/js/talk/store.js');
  const store = await openStore();
  const mine = async (device = null) => (device = await store.read('device')) && (await store.of(talk)).filter((each) => each.device === device && each.kind !== 'clock').length;
  const before = (await mine()) ?? 0;
  const buttons = [...document.querySelectorAll(where)].filter((each) => !each.form.hidden);
  if (!buttons.length) return null;
  const button = buttons[Math.floor(place * buttons.length)], { form } = button;
  const field = typed && form.querySelector('input:not([type=hidden], [type=checkbox])');
  if (field) field.value = typed;
  const said = new FormData(form, button), { tap } = form.dataset;
  const kind = tap === 'ask' ? said.get('kind') : tap === 'speak' ? said.get('who') : tap;
  const on = tap === 'speak' ? '' : typed || said.get('question') || said.get('on') || said.get('minutes');
  form.requestSubmit(button);
  for (let tries = 0; ((await mine()) ?? 0) === before; tries += 1) {
    if (tries > 3000) throw new Error(`${kind} on ${on} was not kept`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return [kind, on];
}"""
DEVICE = "async () => { const { openStore } = await import('/static/halfhour/js/talk/store.js'); return (await openStore()).read('device'); }"
Made = tuple[str, str]  # a kind, and on what: words, a question, an answer, minutes


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.turn_to(AGREED - timedelta(minutes=3))
    yield running
    running.kill()


def talks(program: Program, many: int) -> list[str]:
    """So many talks that have not begun, as ids of their interviews."""
    subprocess.run([sys.executable, "-c", MANY.format(many=many)], env=program.environment, check=True)
    found = program.ask(
        "SELECT i.id FROM halfhour_interview i JOIN halfhour_person p ON i.person_id = p.id WHERE p.name LIKE 'Soaked%' ORDER BY i.id"
    )
    return [str(uuid.UUID(row[0])) for row in found]


def arrived(program: Program, interview: str) -> dict[str, list[Made]]:
    """What is there of that talk, by device, in the order of its count."""
    rows = program.ask(
        "SELECT e.device, e.kind, e.payload FROM halfhour_talkevent e JOIN halfhour_conversation c ON e.conversation_id = c.id "
        "WHERE c.interview_id = ? AND e.kind NOT IN ('clock', 'begin') ORDER BY e.device, e.seq",
        uuid.UUID(interview).hex,
    )
    found: dict[str, list[Made]] = {}
    for device, kind, payload in rows:
        found.setdefault(device, []).append((kind, on(json.loads(payload))))
    return found


def on(payload: dict) -> str:
    """What an event is about, as the screen would say it."""
    if "may" in payload:
        return "yes" if payload["may"] else "no"
    known = (payload.get(name) for name in ("text", "name", "minutes", "question"))
    return str(next((each for each in known if each is not None), ""))


class Told:
    """What was made and what came of it."""

    def __init__(self) -> None:
        self.made = self.lost = self.doubled = self.out_of_order = self.faults = 0
        self.kinds: Counter[str] = Counter()

    def count(self, made: list[Made], there: list[Made]) -> None:
        """What one device made, beside what is there of it."""
        wanted, found = Counter(made), Counter(there)
        lost, more = wanted - found, found - wanted
        self.made += len(made)
        self.kinds.update(kind for kind, _on in made)
        self.lost += lost.total()
        self.doubled += more.total()
        if not lost and not more:
            self.out_of_order += sum(one != other for one, other in zip(made, there, strict=True))

    def show(self, what: str) -> None:
        of_each = ", ".join(f"{kind} {count}" for kind, count in self.kinds.most_common())
        print(
            f"\n{what}: {self.made} events made ({of_each}), {self.faults} faults; "
            f"{self.lost} lost, {self.doubled} doubled, {self.out_of_order} out of order"
        )
        assert (self.lost, self.doubled, self.out_of_order) == (0, 0, 0)


class Network:
    """Between browser and server: passes on, drops, takes in and drops the answer, sends twice, answers nonsense."""

    MODES = ("fine", "down", "lost", "twice", "broken", "door", "nonsense", "token")

    def __init__(self, chance: random.Random, told: Told) -> None:
        self.chance, self.told, self.mode = chance, told, "fine"

    def between(self, context: BrowserContext) -> None:
        context.route("**/absorb/", self.pass_on)
        context.route("**/standing/**", self.pass_on)

    def pass_on(self, route: Route) -> None:
        self.told.faults += self.mode != "fine"
        match self.mode:
            case "down":
                route.abort()
            case "lost":
                route.fetch()
                route.abort()
            case "twice":
                route.fetch()
                route.fulfill(response=route.fetch())
            case "broken":
                route.fulfill(status=502, body="<h1>Bad gateway</h1>")
            case "door":
                route.fulfill(status=403, body="<h1>Come in by the start link</h1>")
            case "nonsense":
                route.fulfill(status=200, body="<html>")
            case "token":
                route.continue_(headers=route.request.headers | {"x-csrftoken": "old"})
            case _:
                route.continue_()


def jot(page: Page, text: str) -> Made:
    field = page.locator("#jot")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("", timeout=PATIENCE)
    return "jot", text


def press(page: Page, interview: str, chance: random.Random, name: str) -> list[Made]:
    """One tap; none where the screen has nothing of that sort just now."""
    where, words = chance.choice(TAPS)
    made = page.evaluate(PRESS, [interview, where, chance.random(), f"{words} {name}" if words else ""])
    return [tuple(made)] if made else []


def ready(page: Page) -> Page:
    expect(page.locator("#talk[data-ready]")).to_be_attached(timeout=PATIENCE)
    return page


def heal(pages: list[Page], networks: list[Network]) -> None:
    for network in networks:
        network.mode = "fine"
    for page in pages:
        page.evaluate("dispatchEvent(new Event('online'))")
    for page in pages:
        expect(page.locator("[data-waits]")).to_have_text("0 only on this device", timeout=PATIENCE)


class Device:
    """One browser with its tabs and its network, and what was made on it in the talk that runs."""

    def __init__(self, chrome: Browser, told: Told, chance: random.Random, tabs: int) -> None:
        self.context = chrome.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
        self.network = Network(chance, told)
        self.pages = [self.context.new_page() for _tab in range(tabs)]
        self.made: list[Made] = []

    def open(self, address: str) -> None:
        for page in self.pages:
            page.goto(address)
            ready(page)
        self.made = []

    def work(self, interview: str, name: str) -> None:
        """A few taps and notes from its tabs, while the network changes its mind and pages are loaded anew."""
        chance = self.network.chance
        for step in range(chance.randint(2, 5)):
            what, page = chance.random(), chance.choice(self.pages)
            if what < 0.3:
                self.network.mode = chance.choice(Network.MODES)
            elif what < 0.36:
                page.reload()
                ready(page)
            elif what < 0.42:
                page.evaluate("dispatchEvent(new Event('online'))")
            elif what < 0.7:
                self.made.append(jot(page, f"{name} {step}"))
            else:
                self.made += press(page, interview, chance, f"{name} {step}")


def test_a_thousand_schedules_of_network_faults(program, chrome, request):
    told, chance = Told(), random.Random(20261120)
    interviews = talks(program, SCHEDULES // IN_ONE_TALK)
    link = program.start()
    devices = [Device(chrome, told, chance, tabs) for tabs in (2, 1)]
    for device in devices:
        request.addfinalizer(device.context.close)
        device.pages[0].goto(link)
        device.network.between(device.context)
    pages, networks = [each for one in devices for each in one.pages], [each.network for each in devices]
    for nth, interview in enumerate(interviews):
        address = f"{program.address}/conversation/{interview}/screen/"
        devices[0].open(address)
        devices[0].pages[0].get_by_role("button", name="Begin").click()
        for page in devices[0].pages:
            expect(page.locator("#jot")).to_be_visible(timeout=PATIENCE)
        heal(devices[0].pages, networks)
        devices[1].open(address)
        for each in range(IN_ONE_TALK):
            for which in chance.sample((0, 1), 2):
                devices[which].work(interview, f"{nth}.{each}.{which}")
            heal(pages, networks)
        there = arrived(program, interview)
        for device in devices:
            told.count(device.made, there.pop(device.pages[0].evaluate(DEVICE), []))
        told.doubled += sum(map(len, there.values()))
    told.show(f"{SCHEDULES} schedules of network faults, two devices, three tabs")


def test_twenty_kills_of_server_and_browser(program, new_device, tmp_path: Path):
    told, chance = Told(), random.Random(7)
    (interview,) = talks(program, 1)
    address = f"{program.address}/conversation/{interview}/screen/"
    phone, made = new_device("phone"), []
    page = phone.page(program.start())
    page.goto(address)
    page.get_by_role("button", name="Begin").click()
    kept_here = "async path => Boolean(await caches.match(path))"
    for nth in range(ROUNDS):
        for _wait in range(120):
            if page.evaluate(kept_here, address.removeprefix(program.address)):
                break
            page.wait_for_timeout(250)
        before, between = chance.randint(1, 4), chance.randint(1, 4)
        for each in range(before):
            made.append(jot(page, f"{nth} before {each}"))
            made += press(page, interview, chance, f"{nth} before {each}")
        program.kill()
        for each in range(between):
            made += press(page, interview, chance, f"{nth} without {each}")
            made.append(jot(page, f"{nth} without {each}"))
        phone.kill()
        told.faults += 2
        if chance.random() < 0.5:  # the browser comes back first, to nothing
            page = ready(phone.start().page(address))
            made.append(jot(page, f"{nth} alone"))
            made += press(page, interview, chance, f"{nth} alone")
            phone.page(program.start())
        else:
            phone.start().page(program.start())
            page = ready(phone.page(address))
        expect(page.locator("[data-waits]")).to_have_text("0 only on this device", timeout=PATIENCE)
    (there,) = arrived(program, interview).values()
    told.count(made, there)
    told.show(f"{ROUNDS} rounds with kill -9 of server and browser")

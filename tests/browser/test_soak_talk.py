"""Long: 1,000 random schedules of network faults in one browser, and 20 with real kills of server and browser."""

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
from playwright.sync_api import BrowserContext, Page, Route, expect

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
for n in range({many}):
    Interview.objects.wish(Person.objects.create(student=sam, name=f"Soaked Number{{n}}"), at=now())
"""


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


def arrived(program: Program, interview: str) -> list[str]:
    """The words of the notes of that talk, in the order of the one device that made them."""
    rows = program.ask(
        "SELECT payload FROM halfhour_talkevent e JOIN halfhour_conversation c ON e.conversation_id = c.id "
        "WHERE c.interview_id = ? AND e.kind = 'jot' ORDER BY e.device, e.seq",
        uuid.UUID(interview).hex,
    )
    return [json.loads(payload)["text"] for (payload,) in rows]


class Told:
    """What was made and what came of it."""

    def __init__(self) -> None:
        self.made = self.lost = self.doubled = self.out_of_order = self.faults = 0

    def count(self, made: list[str], there: list[str]) -> None:
        often = Counter(there)
        once = list(dict.fromkeys(there))
        known = [each for each in made if each in often]
        self.made += len(made)
        self.lost += sum(each not in often for each in made)
        self.doubled += sum(count - 1 for count in often.values())
        self.out_of_order += sum(one != other for one, other in zip(known, once, strict=False))

    def show(self, what: str) -> None:
        print(
            f"\n{what}: {self.made} notes made, {self.faults} faults; "
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


def jot(page: Page, text: str) -> None:
    field = page.locator("#jot")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("", timeout=PATIENCE)


def ready(page: Page) -> Page:
    expect(page.locator("#talk[data-ready]")).to_be_attached(timeout=PATIENCE)
    return page


def heal(pages: list[Page], network: Network) -> None:
    network.mode = "fine"
    for page in pages:
        page.evaluate("dispatchEvent(new Event('online'))")
    for page in pages:
        expect(page.locator("[data-waits]")).to_have_text("0 only on this device", timeout=PATIENCE)


def schedule(pages: list[Page], network: Network, name: str) -> list[str]:
    """A few notes from two tabs, while the network changes its mind and pages are loaded anew."""
    chance, made = network.chance, []
    for step in range(chance.randint(3, 8)):
        what = chance.random()
        if what < 0.35:
            network.mode = chance.choice(network.MODES)
        elif what < 0.42:
            page = chance.choice(pages)
            page.reload()
            ready(page)
        elif what < 0.5:
            chance.choice(pages).evaluate("dispatchEvent(new Event('online'))")
        else:
            made.append(f"{name} {step}")
            jot(chance.choice(pages), made[-1])
    return made


def test_a_thousand_schedules_of_network_faults(program, chrome, request):
    told, chance = Told(), random.Random(20261120)
    interviews = talks(program, SCHEDULES // IN_ONE_TALK)
    link = program.start()
    context = chrome.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    request.addfinalizer(context.close)
    network = Network(chance, told)
    pages = [context.new_page(), context.new_page()]
    pages[0].goto(link)
    network.between(context)
    for nth, interview in enumerate(interviews):
        for page in pages:
            page.goto(f"{program.address}/conversation/{interview}/screen/")
            ready(page)
        pages[0].get_by_role("button", name="Begin").click()
        expect(pages[1].locator("#jot")).to_be_visible(timeout=PATIENCE)
        made: list[str] = []
        for each in range(IN_ONE_TALK):
            made += schedule(pages, network, f"{nth}.{each}")
            heal(pages, network)
        told.count(made, arrived(program, interview))
    told.show(f"{SCHEDULES} schedules of network faults, one browser, two tabs")


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
            made.append(f"{nth} before {each}")
            jot(page, made[-1])
        program.kill()
        for each in range(between):
            made.append(f"{nth} without {each}")
            jot(page, made[-1])
        phone.kill()
        told.faults += 2
        if chance.random() < 0.5:  # the browser comes back first, to nothing
            page = ready(phone.start().page(address))
            made.append(f"{nth} alone")
            jot(page, made[-1])
            phone.page(program.start())
        else:
            phone.start().page(program.start())
            page = ready(phone.page(address))
        expect(page.locator("[data-waits]")).to_have_text("0 only on this device", timeout=PATIENCE)
    told.count(made, arrived(program, interview))
    told.show(f"{ROUNDS} rounds with kill -9 of server and browser")

"""A phone in the same network: before it trusts this computer, and after. A Chromium plays the phone; no real one was tried."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256, Hash
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.sync_api import Error, expect

from tests.browser import filled
from tests.browser.device import Device
from tests.browser.program import Program
from tests.browser.test_offline import AGREED, ben, is_kept_by, jot, notes, waits

pytestmark = pytest.mark.browser
NETWORK = "127.0.0.2"  # stands for the network's address: nothing leaves this machine


@pytest.fixture
def program(tmp_path):
    running = Program(tmp_path / "home")
    filled.fill(running)
    running.turn_to(AGREED - timedelta(minutes=3))
    running.more = ["--address", NETWORK]
    running.clock.unlink()  # certificates are looked at by the real clock
    running.clock.write_text(running.at.isoformat())
    running.start()
    yield running
    running.kill()


def nearby(program: Program) -> str:
    return ben(program).replace(program.address, f"https://{NETWORK}:{program.port}")


def trusting(device: Device, authority: Path) -> str:
    """Gives a browser that is not running the authority; returns by what means."""
    if shutil.which("certutil"):
        store = device.folder / "home" / ".pki" / "nssdb"
        store.mkdir(parents=True)
        subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
        subprocess.run(
            ["certutil", "-A", "-d", f"sql:{store}", "-n", "Halfhour", "-t", "C,,", "-i", str(authority)], check=True
        )
        device.environment["HOME"] = str(device.folder / "home")
        return "its own store of authorities (certutil)"
    key = x509.load_pem_x509_certificate(authority.read_bytes()).public_key()
    print_ = Hash(SHA256())
    print_.update(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    device.flags += (f"--ignore-certificate-errors-spki-list={base64.b64encode(print_.finalize()).decode()}",)
    return "a flag with the print of its key (no certutil here)"


def pair(page, link: str) -> None:
    page.goto(link)
    page.get_by_role("button", name="Pair").click()
    expect(page.get_by_role("heading", name="Trust this computer")).to_be_visible()


def test_a_phone_that_trusts_this_computer_needs_it_no_more(program, new_device):
    phone = new_device("phone")
    phone.kill()
    print(f"\nThe Chromium was given the authority by {trusting(phone, program.home / 'nearby' / 'authority.pem')}.")
    phone.start()
    page = phone.page()
    pair(page, program.pair_link)
    address = nearby(program)
    is_kept_by(page, address)
    program.kill()
    page.goto(address)
    expect(page.locator("#talk[data-ready]")).to_be_attached()
    page.get_by_role("button", name="Begin").click()
    jot(page, "Said out of reach")
    waits(page, 2)
    program.start()
    waits(page, 0)
    assert notes(program) == ["Said out of reach"]
    again = phone.page()
    again.goto(program.pair_link.replace(program.pair_link.split("/pair/")[1], "guess/"))
    expect(again.get_by_role("heading", name="Come in by the start link")).to_be_visible()


def test_before_it_trusts_an_open_tab_loses_nothing_and_says_that_it_must_stay_open(program, new_device):
    page = new_device("phone").page()
    with pytest.raises(Error, match="ERR_CERT"):
        page.goto(program.pair_link)
    page.locator("#details-button").click()  # the browser's own warning
    page.locator("#proceed-link").click()
    page.get_by_role("button", name="Pair").click()
    expect(page.get_by_role("heading", name="Trust this computer")).to_be_visible()
    page.goto(nearby(program))
    expect(page.locator("#talk[data-ready]")).to_be_attached()
    page.get_by_role("button", name="Begin").click()
    page.locator("details.more > summary").click()
    expect(page.locator("[data-page-here]")).to_contain_text("Leave this tab open")
    program.kill()
    jot(page, "Said on thin ice")
    program.start()
    waits(page, 0)
    assert notes(program) == ["Said on thin ice"]

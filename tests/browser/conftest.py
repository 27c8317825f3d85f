"""A real Chromium in front of the real program. Every request that leaves this machine fails the test."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.device import Device
from tests.browser.program import Program
from tests.folder import ready

expect.set_options(timeout=45_000)  # a slow machine is no fault of a page
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip


def chromium() -> str | None:
    """A Chromium that is there already; None lets Playwright use its own."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return found or (MAC if Path(MAC).exists() else None)


@pytest.fixture(scope="session")
def playwright():
    """One for all: a process holds no second one."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chrome(playwright):
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *root])
    yield browser
    browser.close()


@pytest.fixture
def new_device(playwright, tmp_path):
    """Devices with a profile each; at the end none is left running."""
    made = []

    def making(name: str = "phone", *flags: str) -> Device:
        made.append(Device(playwright, tmp_path / name, chromium() or playwright.chromium.executable_path, *flags))
        made[-1].folder.mkdir(exist_ok=True)
        return made[-1].start()

    yield making
    for each in made:
        each.kill()


@pytest.fixture
def program(tmp_path):
    """Started with an empty data folder; killed at the end."""
    running = Program(ready(tmp_path / "home"))
    running.link = running.start()
    yield running
    running.kill()


@pytest.fixture
def open_page(chrome, program):
    """Opens a browser window of a size, let in by the start link. At the end no request may have gone elsewhere."""
    asked: list[str] = []
    contexts = []

    def opening(width: int = 1280, height: int = 900, **options) -> Page:
        options = {"service_workers": "block"} | options  # what it does is tried in test_offline.py
        context = chrome.new_context(viewport={"width": width, "height": height}, locale="en-US", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: asked.append(f"script error: {error}"))
        page.goto(program.link)
        return page

    yield opening
    for context in contexts:
        context.close()
    elsewhere = [url for url in asked if not url.startswith((program.address, "data:", "blob:"))]
    assert not elsewhere, elsewhere


@pytest.fixture
def page(open_page):
    """A window of a laptop's size."""
    return open_page()


@pytest.fixture
def phone(open_page):
    """A window of a phone's size, touched by thumb."""
    return open_page(390, 844, has_touch=True, is_mobile=True)

"""A student's device: a Chromium with a profile of its own, that can be killed without warning and started again."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright


class Device:
    """One profile folder and, while it runs, one browser."""

    def __init__(self, playwright: Playwright, folder: Path, browser: str, *flags: str) -> None:
        self.playwright, self.folder, self.browser, self.flags = playwright, folder, browser, flags
        self.environment = dict(os.environ)
        self.process: subprocess.Popen | None = None
        self.connected = None

    def start(self) -> Device:
        root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        words = [
            self.browser, "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={self.folder}", "--no-first-run",
            "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--lang=en-US",
            *root, *self.flags, "about:blank",
        ]  # fmt: skip
        (self.folder / "DevToolsActivePort").unlink(missing_ok=True)
        self.process = subprocess.Popen(
            words,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env=self.environment,
        )
        for line in self.process.stderr:
            if "DevTools listening on " in line:
                self.connected = self.playwright.chromium.connect_over_cdp(line.split("listening on ")[1].strip())
                return self
        raise AssertionError(f"the browser stopped with {self.process.wait()}")

    @property
    def context(self) -> BrowserContext:
        return self.connected.contexts[0]

    def page(self, address: str = "", width: int = 390, height: int = 844) -> Page:
        page = self.context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        if address:
            page.goto(address)
        return page

    def kill(self) -> None:
        """kill -9, as an empty battery does."""
        if not self.process:
            return
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stderr.close()
        self.process = None

    def restart(self) -> Device:
        self.kill()
        return self.start()

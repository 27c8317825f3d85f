"""Makes the pictures of the guide from the journey itself: `make pictures`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import QUIET, chromium
from tests.browser.hands import Mouse
from tests.browser.program import Program
from tests.browser.test_journey import walk
from tests.pages import FIRM_PAGE

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "guide"
WIDE, PHONE = {"width": 1120, "height": 860}, {"width": 390, "height": 844}
ON_A_PHONE = {"talk"}


def main() -> None:
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "quennell.html"
        page_file.write_text(FIRM_PAGE)
        program = Program(Path(folder) / "home")
        link = program.start()
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *root])
        try:
            page = browser.new_page(viewport=WIDE, color_scheme="light", locale="en-US")
            page.goto(link)
            walk(program, page, Mouse(page), page_file, picture=lambda name: take(page, name))
        finally:
            browser.close()
            program.kill()


def take(page, name: str) -> None:
    """One picture of what the student sees now, the talk as a phone shows it."""
    page.set_viewport_size(PHONE if name in ON_A_PHONE else WIDE)
    page.evaluate("window.scrollTo(0, 0)")
    page.screenshot(path=GUIDE / f"{name}.png")
    page.set_viewport_size(WIDE)


if __name__ == "__main__":
    main()

"""Makes the pictures of the guide from the journey itself: `make pictures`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import QUIET, chromium
from tests.browser.hands import Mouse
from tests.browser.program import Program
from tests.browser.test_journey import introduce, walk
from tests.pages import FIRM_PAGE

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "guide"
WIDE, PHONE = {"width": 1120, "height": 860}, {"width": 390, "height": 844}
ON_A_PHONE = {"talk"}


def main() -> None:
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *root])
        try:
            for number, pictures in enumerate((of_the_journey, of_the_example)):
                program = Program(Path(folder) / f"home-{number}")
                page = browser.new_page(viewport=WIDE, color_scheme="light", locale="en-US")
                page.goto(program.start())
                try:
                    pictures(program, page, Path(folder))
                finally:
                    program.kill()
        finally:
            browser.close()


def of_the_journey(program: Program, page: Page, folder: Path) -> None:
    page_file = folder / "quennell.html"
    page_file.write_text(FIRM_PAGE)
    walk(program, page, Mouse(page), page_file, picture=lambda name: take(page, name))


def of_the_example(program: Program, page: Page, _folder: Path) -> None:
    """What many talks look like: the example that Today offers while it is empty."""
    introduce(page, Mouse(page))
    page.goto(program.address)
    Mouse(page).press("Look at an example first")
    page.goto(program.address)
    take(page, "today")
    page.goto(f"{program.address}/network/")
    take(page, "network")


def take(page: Page, name: str) -> None:
    """One picture of what the student sees now, the talk as a phone shows it."""
    page.set_viewport_size(PHONE if name in ON_A_PHONE else WIDE)
    page.evaluate("window.scrollTo(0, 0)")
    page.screenshot(path=GUIDE / f"{name}.png")
    page.set_viewport_size(WIDE)


if __name__ == "__main__":
    main()

"""Makes the pictures of the guide from the small world: `make pictures`."""

from __future__ import annotations

import os
import tempfile
import uuid
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import filled
from tests.browser.conftest import QUIET, chromium
from tests.browser.program import Program

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "guide"
WIDE, PHONE = {"width": 1120, "height": 800}, {"width": 390, "height": 780}


def of(program: Program, person: str, table: str = "interview") -> str:
    """The id of somebody's interview, or of the latest letter to them."""
    asked = {
        "interview": "SELECT i.id FROM halfhour_interview i JOIN halfhour_person p ON p.id = i.person_id WHERE p.name = ?",
        "letter": "SELECT l.id FROM halfhour_letter l JOIN halfhour_person p ON p.id = l.person_id WHERE p.name = ? ORDER BY l.id DESC",
        "person": "SELECT id FROM halfhour_person WHERE name = ?",
    }  # fmt: skip
    return str(uuid.UUID(program.ask(asked[table], person)[0][0]))


def main() -> None:
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        program = Program(Path(folder) / "home")
        filled.fill(program)
        link = program.start()
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *root])
        try:
            take(program, browser, link)
        finally:
            browser.close()
            program.kill()


def take(program: Program, browser, link: str) -> None:
    """One picture per page that the guide shows."""
    ben, ada = of(program, "Ben Castellan"), of(program, "Ada Brightwater", "letter")
    pages = {
        "today": ("/", WIDE), "research": (f"/research/{of(program, 'Ben Castellan', 'person')}/", WIDE),
        "letter": (f"/letters/{ada}/", WIDE), "preparation": (f"/preparation/{ben}/", WIDE), "talk": (f"/conversation/{ben}/", PHONE),
    }  # fmt: skip
    for name, (path, size) in pages.items():
        window = browser.new_page(viewport=size, color_scheme="light")
        window.goto(link)
        window.goto(program.address + path)
        window.screenshot(path=GUIDE / f"{name}.png")
        window.context.close()


if __name__ == "__main__":
    main()

"""Three ways to work the same page: by mouse, by keyboard alone, by thumb on a phone."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

FAR = 400  # presses of Tab after which something counts as out of reach


class Mouse:
    """Clicks, and types where it clicked."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def go(self, target: Locator) -> None:
        """Follow a link, press a button, open what is folded."""
        target.click()

    def press(self, name: str, *, within: Locator | None = None) -> None:
        self.go((within or self.page.get_by_role("main")).get_by_role("button", name=name, exact=True).first)

    def follow(self, name: str, *, within: Locator | None = None) -> None:
        self.go((within or self.page).get_by_role("link", name=name, exact=True).first)

    def open(self, words: str) -> None:
        self.go(self.page.locator("summary", has_text=words).first)

    def write(self, label: str, text: str, *, within: Locator | None = None) -> None:
        field = (within or self.page.get_by_role("main")).get_by_label(label, exact=True).first
        self.type_into(field, text)

    def type_into(self, field: Locator, text: str) -> None:
        field.fill(text)

    def choose(self, name: str, *, within: Locator | None = None) -> None:
        self.go((within or self.page.get_by_role("main")).get_by_role("radio", name=name, exact=True).first)


class Thumb(Mouse):
    """Taps."""

    def go(self, target: Locator) -> None:
        target.tap()


class Keyboard(Mouse):
    """Nothing but Tab, arrows, Enter, Space and letters."""

    def reach(self, target: Locator) -> None:
        """Tab until it has the focus."""
        expect(target).to_be_visible()
        for _press in range(FAR):
            if target.evaluate("each => each === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {target}")

    def go(self, target: Locator) -> None:
        self.reach(target)
        self.page.keyboard.press("Enter")

    def type_into(self, field: Locator, text: str) -> None:
        self.reach(field)
        if field.get_attribute("type") in ("date", "time"):
            field.fill(text)  # a picker's own keys differ by language; what counts is that Tab reaches it
            return
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)

    def choose(self, name: str, *, within: Locator | None = None) -> None:
        target = (within or self.page.get_by_role("main")).get_by_role("radio", name=name, exact=True).first
        group = target.get_attribute("name")
        for _press in range(FAR):
            if self.page.evaluate("name => document.activeElement.name === name", group):
                break
            self.page.keyboard.press("Tab")
        for _press in range(12):
            if target.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Space")
        expect(target).to_be_checked()

"""Somebody who reads the page in one language and works it with the pointer, with fingers, or with the keyboard alone.

What is pressed and filled is named by the words on the page, so a journey is written once for every language.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from fluent.runtime import FluentBundle, FluentResource
from playwright.sync_api import Locator

from tests.browser.chromium import Visit
from tests.tidy.sources import ROOT

TABS_MAX = 250
# Browsers write numbers in the language's own digits; the library that says the words here doesn't.
_DIGITS = {"ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")}
Role = Literal["button", "link", "radio", "checkbox", "textbox", "combobox", "tab", "option"]


class Reader:
    """A person at a page; ``keys``: no pointer is ever used."""

    def __init__(self, visit: Visit, language: str = "en", *, keys: bool = False) -> None:
        self.visit, self.page, self.language, self.keys = visit, visit.page, language, keys

    def words(self, message: str, **fields: object) -> str:
        """Return what the page says for a message, with the marks of direction that it puts around names."""
        bundle = words_of(self.language)
        assert bundle.has_message(message), message
        pattern = bundle.get_message(message).value
        assert pattern is not None, message
        text, errors = bundle.format_pattern(pattern, fields)
        assert errors == [], (message, errors)
        return str(text).translate(_DIGITS.get(self.language, {}))

    def sees(self, message: str, **fields: object) -> None:
        """Wait until the page says this."""
        self.page.get_by_text(self.words(message, **fields)).filter(visible=True).first.wait_for()

    def reads(self, text: str) -> None:
        """Wait until this text, written by somebody, stands on the page."""
        self.page.get_by_text(text).filter(visible=True).first.wait_for()

    def heading(self, message: str, **fields: object) -> None:
        """Wait until this is the page's heading."""
        self.page.get_by_role("heading", level=1, name=self.words(message, **fields)).wait_for()

    def press(
        self, message: str, role: Role = "button", within: Locator | None = None, **fields: object
    ) -> None:
        """Press what bears these words."""
        place = within or self.page
        found = place.get_by_role(role, name=self.words(message, **fields), exact=True).first
        self.operate(found)

    def operate(self, found: Locator) -> None:
        """Press what was found, or reach it with Tab and press its key."""
        found.wait_for()
        if not self.keys:
            found.click()
            return
        self.reach(found)
        kind = found.evaluate("one => one.type ?? one.tagName")
        self.page.keyboard.press("Space" if kind in ("radio", "checkbox") else "Enter")

    def fill(self, message: str, text: str, within: Locator | None = None, **fields: object) -> None:
        """Type into the field that bears these words, in place of what stands there."""
        self.fill_at(
            (within or self.page).get_by_label(self.words(message, **fields), exact=True).first, text
        )

    def fill_at(self, found: Locator, text: str) -> None:
        """Type into a field that was found; days are typed as the browser writes them."""
        found.wait_for()
        if not self.keys:
            found.fill(text)
            return
        self.reach(found)
        if found.get_attribute("type") == "date":
            # The field's own parts are typed one after the other, in the order of the browser's language.
            year, month, day = text.split("-")
            self.page.keyboard.type(f"{month}{day}{year}")
            return
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def choose(self, message: str, **fields: object) -> None:
        """Choose the option with these words, with arrow keys where there is no pointer."""
        self.choose_at(self.page.get_by_role("radio", name=self.words(message, **fields)).first)

    def choose_at(self, found: Locator) -> None:
        """Choose a radio button that was found."""
        found.wait_for()
        if not self.keys:
            found.check()
            return
        group = self.page.locator(f"input[type=radio][name='{found.get_attribute('name')}']")
        for _ in range(TABS_MAX):
            if group.evaluate_all("all => all.includes(document.activeElement)"):
                break
            self.page.keyboard.press("Tab")
        for _ in range(group.count() + 1):
            if self._is_at(found):
                self.page.keyboard.press("Space")
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no arrow key leads to {found}")

    def reach(self, found: Locator) -> None:
        """Move the focus to what was found with Tab alone, and see that the focus can be seen."""
        for _ in range(TABS_MAX):
            if self._is_at(found):
                self._see_focus()
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {found}")

    def _is_at(self, found: Locator) -> bool:
        return bool(found.evaluate("one => one === document.activeElement"))

    def _see_focus(self) -> None:
        style = self.page.evaluate(
            """() => {
                const of = (one) => { const s = getComputedStyle(one);
                  return [s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1, s.boxShadow !== 'none'] };
                const one = document.activeElement;
                return of(one).some(Boolean) || of(one.parentElement).some(Boolean);
            }"""
        )
        assert style, f"the focus can't be seen on {self.page.evaluate('document.activeElement.outerHTML')}"


@cache
def words_of(language: str) -> FluentBundle:
    """Return everything that the page says in a language."""
    bundle = FluentBundle([language], use_isolating=True)
    for path in sorted((ROOT / "web" / "words" / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle

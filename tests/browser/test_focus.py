"""Whoever works by keys or by ear never loses the place: the focus stays, comes back, or goes on near by."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.chromium import Visit, Visitor
from tests.browser.nodes import Node


@pytest.fixture
def visit(visitor: Visitor, home: Node) -> Visit:
    """Give a visit at that node."""
    made = visitor()
    made.open(home.link())
    return made


def press(found: Locator) -> None:
    """Press a button with its key."""
    found.focus()
    found.page.keyboard.press("Enter")


def button(visit: Visit, words: str) -> Locator:
    """Return the first button with these words."""
    return visit.page.get_by_role("button", name=words).first


def test_the_focus_is_in_the_text_that_somebody_opens(visit: Visit, home: Node):
    record = home.add("event", title="Vigil", start="2030-12-01", notes="Bring bread.")
    visit.go(f"#/record/{record}")
    press(visit.page.get_by_role("button", name=re.compile("Change: .?Notes")).first)
    expect(visit.page.locator(".ProseMirror")).to_be_focused()
    visit.page.keyboard.press("Control+End")
    visit.page.keyboard.type(" And salt.")
    expect(visit.page.locator(".ProseMirror")).to_have_text("Bring bread. And salt.")


def test_the_focus_comes_back_to_a_button_that_rests_while_the_node_answers(visit: Visit):
    visit.go("#/settings")
    checks = button(visit, "Check everything that is stored")
    press(checks)
    visit.page.get_by_text("checked").filter(visible=True).first.wait_for()
    expect(checks).to_be_focused()


def test_the_focus_goes_on_beside_what_is_gone(visit: Visit, home: Node):
    for title in ("One", "Two"):
        home.call("withdraw", id=home.add("need", title=title))
    visit.go("#/bin")
    press(button(visit, "Bring “"))
    expect(visit.page.locator("main li")).to_have_count(1)
    expect(button(visit, "Bring “")).to_be_focused()
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("main li")).to_have_count(0)
    expect(visit.page.get_by_role("link", name="Go to Today")).to_be_focused()


def test_the_focus_goes_into_the_form_that_takes_the_place_of_a_button(visit: Visit):
    visit.go("#/devices")
    press(button(visit, "Rename"))
    expect(visit.page.locator("main form input").first).to_be_focused()


def test_who_put_the_focus_away_is_not_given_it_again(visit: Visit, home: Node):
    record = home.add("need", title="Blankets")
    visit.go(f"#/record/{record}")
    pen = button(visit, "Change the title")
    pen.focus()
    visit.page.mouse.click(700, 700)
    home.call("edit", id=record, fields={"title": "Coats"})
    visit.page.get_by_role("heading", name="Coats").wait_for()
    assert visit.page.evaluate(
        "() => document.activeElement === document.body || document.activeElement.matches('main')"
    )


def test_the_help_for_the_keyboard_is_read_at_once_and_gives_the_focus_back(visit: Visit):
    visit.go("#/settings")
    checks = button(visit, "Check everything that is stored")
    checks.focus()
    visit.page.keyboard.press("F1")
    expect(visit.page.locator(".keys-help")).to_be_focused()
    visit.page.keyboard.press("Escape")
    expect(checks).to_be_focused()


def test_who_searches_types_at_once_and_what_was_typed_is_found(visit: Visit, home: Node):
    record = home.add("need", title="Blankets")
    visit.page.keyboard.press("Control+K")
    field = visit.page.get_by_role("combobox")
    expect(field).to_be_focused()
    visit.page.keyboard.type("blank")
    visit.page.get_by_role("option", name="Blankets").wait_for()
    visit.page.keyboard.press("Escape")
    expect(field).to_have_count(0)
    visit.page.keyboard.press("Control+K")
    visit.page.keyboard.type("Blankets")
    visit.page.get_by_role("option", name="Blankets").first.wait_for()
    visit.page.keyboard.press("Enter")
    visit.page.get_by_role("heading", level=1, name="Blankets").wait_for()
    assert visit.page.url.endswith(f"#/record/{record}") and visit.complaints == []

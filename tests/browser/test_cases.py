"""Cases between two groups, the box that closes itself, lessons without names, and what happened with its way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import came, reading, together
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
BOX_MS = 120_000


def _case(home: Node, *more: str) -> str:
    fields = (
        "title=Case Linden",
        "summary=A family needs a room. Mariam asks for two months.",
        "type=housing",
        "body.tasks=Call the school",
        "identity.names=Mariam Haddad",
        "identity.contacts=+351 912 000 000",
        "margin.notes=Ask nobody about the uncle.",
    )
    return str(home.do("add", "case", *fields, *more)["id"])


@pytest.mark.parametrize(
    ("language", "look", "keys"),
    [("en", DESKTOP, True), ("ar", PHONE, False)],
    ids=["english-keyboard", "arabic-phone"],
)
def test_a_case_is_referred_and_taken(
    node: NodeMaker, visitor: Visitor, language: str, look: Look, keys: bool
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look, keys=keys) for home in (one, two))
    together(one, two)
    case = _case(one, "consent=yes", "consent_to=Kiln", "consent_parts=summary")
    reader.visit.go(f"#/case/{case}")
    reader.press("page-cases-refer")
    preview = reader.page.locator(".goes")
    preview.wait_for()
    assert "Case Linden" in preview.inner_text() and "912" not in preview.inner_text()
    # The name also stands in the summary: that is said before anything goes.
    expect(reader.page.locator(".panel .notice")).to_contain_text("Mariam Haddad")
    assert len(one.do("list", "case")) == 1
    reader.fill("page-cases-refer-reason", "You are nearer.")
    reader.operate(reader.page.locator(".panel button[type=submit]"))
    reader.sees("page-cases-refer-see")
    [sent] = [found for found in one.do("list", "case") if found["id"] != case]
    came(two, "case", sent["id"])
    other.visit.go(f"#/case/{sent['id']}")
    other.reads("You are nearer.")
    assert "+351 912" not in other.page.content() and "uncle" not in other.page.content()
    other.press("statement-case-accept-referral")
    other.operate(other.page.locator(".say-form button[type=submit]"))
    other.page.locator("#case-asked").wait_for(state="detached")
    assert two.do("show", sent["id"])["state"] == "active"
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_the_box_is_closed_unless_somebody_opens_it(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    visit = visitor()
    visit.page.clock.install()
    visit.open(home.start())
    reader = Reader(visit)
    case = _case(home)
    inside = visit.page.get_by_text("912 000")
    visit.go(f"#/case/{case}")
    reader.sees("page-cases-box-open")
    expect(inside).to_have_count(0)
    reader.press("page-cases-box-open")
    expect(inside).to_be_visible()
    visit.page.emulate_media(media="print")
    expect(inside).to_be_hidden()
    expect(visit.page.get_by_text("A family needs a room.")).to_be_visible()
    visit.page.emulate_media(media="screen")
    visit.page.clock.run_for(BOX_MS + 1_000)
    expect(inside).to_have_count(0)
    reader.press("page-cases-box-open")
    expect(inside).to_be_visible()
    visit.go("#/cases")
    visit.page.go_back()
    reader.sees("page-cases-box-open")
    expect(inside).to_have_count(0)


def test_a_lesson_shows_each_line_before_it_goes(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    visit = visitor()
    visit.open(home.start())
    reader = Reader(visit)
    visit.go(f"#/case/{_case(home)}")
    reader.press("page-cases-lesson-make")
    expect(visit.page.locator(".panel del")).to_have_text("Mariam")
    assert home.do("list", "lesson") == []
    reader.fill("page-cases-lesson-title", "Two months are asked for")
    visit.page.get_by_label(reader.words("page-cases-lesson-take")).nth(1).uncheck()
    reader.press("page-cases-lesson-write")
    visit.page.get_by_role("heading", level=1, name="Two months are asked for").wait_for()
    [lesson] = home.do("list", "lesson")
    assert lesson["fields"]["happened"] == "A family needs a room. … asks for two months."
    assert "setting" not in lesson["fields"] and lesson["state"] == "draft"
    assert visit.violations() == [] and visit.complaints == [] and visit.barriers() == []


def test_what_happened_is_told_and_taken_back(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    visit = visitor()
    visit.open(home.start())
    reader = Reader(visit)
    record = home.do("add", "event", "title=Vigil", "start=2027-01-02")["id"]
    home.do("edit", record, "title=Vigil at the river")
    visit.go("#/activity")
    changed = visit.page.locator(".trail > li").filter(has=visit.page.locator(".was")).first
    expect(changed).to_contain_text("Vigil at the river")
    changed.get_by_role("button").click()
    reader.sees("page-activity-undone")
    assert home.do("show", record)["fields"]["title"] == "Vigil"
    home.do("withdraw", record)
    visit.go("#/bin")
    visit.page.locator(".rows button").click()
    reader.sees("page-activity-bin-empty")
    assert [found["id"] for found in home.do("list", "event")] == [record]
    assert visit.violations() == [] and visit.complaints == []

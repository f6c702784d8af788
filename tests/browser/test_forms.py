"""What forms say of what is missing or wrong, and pages of what isn't there: it is said in the page's own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

UNKNOWN = "ab" * 32


@pytest.fixture
def at(visitor: Visitor, home: Node) -> Callable[..., Reader]:
    """Give what opens the node's page at a place, in a language."""

    def opened(place: str, language: str = "en", look: Look | None = None) -> Reader:
        visit = visitor(look) if look else visitor()
        visit.open(home.link())
        visit.prefer(language=language)
        visit.go(place)
        return Reader(visit, language)

    return opened


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_missing_is_said_beside_its_field(at: Callable[..., Reader], language: str):
    reader = at("#/pair", language, PHONE)
    reader.press("page-pair-accept-do")
    field = reader.page.locator("#accept-code")
    expect(reader.page.locator("#accept-code-missing")).to_have_text(reader.words("page-parts-missing"))
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_attribute("aria-describedby", "accept-code-missing")
    assert reader.visit.barriers() == []
    field.fill("HG1")
    expect(reader.page.locator("#accept-code-missing")).to_be_empty()
    field.fill("  ")
    reader.press("page-pair-accept-do")
    expect(reader.page.locator("#accept-code-missing")).to_have_text(reader.words("page-parts-missing"))


def test_a_refusal_stands_apart_from_the_button(at: Callable[..., Reader]):
    reader = at("#/couriers")
    reader.press("page-couriers-add-do")
    reader.sees("page-parts-missing")
    reader.page.locator("#courier-code").fill("HC1-nothing")
    button = reader.page.get_by_role("button", name=reader.words("page-couriers-add-do"))
    button.click()
    told = reader.page.locator(".failed[role=alert]").filter(visible=True)
    told.wait_for()
    above, below = button.bounding_box(), told.bounding_box()
    assert above and below and below["y"] - above["y"] - above["height"] >= 8


def test_words_are_no_number(at: Callable[..., Reader], home: Node):
    reader = at("#/add/need")
    number, unit = reader.page.get_by_placeholder("Number"), reader.page.get_by_placeholder("What is counted")
    # What is left half typed with its page leaves nothing behind.
    number.fill("12")
    reader.visit.go("#/today")
    reader.visit.go("#/add/need")
    number.fill("many")
    reader.sees("page-parts-wrong-quantity")
    assert reader.visit.complaints == []
    unit.fill("blankets")
    number.fill("٢٠")
    expect(reader.page.get_by_text(reader.words("page-parts-wrong-quantity"))).to_have_count(0)
    reader.fill("field-need-title", "Blankets")
    reader.press("page-parts-form-save")
    reader.reads("20 blankets")
    [need] = home.do("list", "need")
    assert need["fields"]["quantity"] == "20 blankets"


def test_enter_keeps_what_was_just_typed(at: Callable[..., Reader], home: Node):
    need = home.do("add", "need", "title=Blankets", "quantity=20 blankets")["id"]
    reader = at(f"#/record/{need}")
    reader.press("page-parts-change", field="Quantity")
    reader.page.get_by_placeholder("Number").fill("30")
    reader.page.keyboard.press("Tab")
    reader.page.get_by_placeholder("What is counted").fill("coats")
    reader.page.keyboard.press("Enter")
    reader.reads("30 coats")
    assert home.do("show", need)["fields"]["quantity"] == "30 coats"
    reader.press("page-parts-change", field="Quantity")
    reader.page.get_by_placeholder("Number").fill("many")
    reader.page.keyboard.press("Enter")
    reader.sees("page-parts-not-saved")
    expect(reader.page.get_by_placeholder("Number")).to_have_value("many")


def test_a_time_that_the_clocks_skip_is_told(at: Callable[..., Reader]):
    reader = at("#/add/event")
    reader.page.locator("input[type=date]").first.fill("2026-03-29")
    reader.page.locator("input[type=time]").first.fill("02:30")
    reader.sees("page-parts-skipped", time="3:30")
    reader.page.locator("input[type=time]").first.fill("03:30")
    expect(reader.page.get_by_text("The clocks skip")).to_have_count(0)


def test_an_end_before_its_start_is_told_beside_the_field(at: Callable[..., Reader], home: Node):
    reader = at("#/add/event", look=PHONE)
    reader.fill("field-event-title", "Vigil")
    days = reader.page.locator("input[type=date]")
    for number, day in enumerate(("2030-12-05", "2030-12-04")):
        days.nth(number).fill(day)
    reader.press("page-parts-form-save")
    told = reader.page.locator(".failed[role=alert]").filter(visible=True)
    told.wait_for()
    assert "5 December 2030" in told.inner_text()
    expect(days.nth(1)).to_be_focused()
    expect(days.nth(1)).to_have_attribute("aria-describedby", str(told.locator("..").get_attribute("id")))
    expect(days.nth(0)).to_have_value("2030-12-05")
    assert reader.visit.barriers() == []
    assert home.do("list", "event") == []
    days.nth(1).fill("2030-12-06")
    reader.press("page-parts-form-save")
    reader.page.get_by_role("heading", level=1, name="Vigil").wait_for()
    # A change of one of the two is asked about, too; what was typed stands until it is right.
    reader.press("page-parts-change", field=reader.words("field-event-start"))
    days.first.fill("2030-12-08")
    reader.press("page-parts-done")
    reader.sees("page-parts-not-saved")
    assert "6 December 2030" in told.inner_text()
    expect(days.first).to_have_value("2030-12-08")
    days.first.fill("2030-12-06")
    reader.press("page-parts-done")
    expect(told).to_have_count(0)
    [event] = home.do("list", "event")
    assert (event["fields"]["start"], event["fields"]["end"]) == ("2030-12-06", "2030-12-06")


def test_what_came_in_ending_before_it_starts_says_so(at: Callable[..., Reader], home: Node, tmp_path: Path):
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:vigil", "SUMMARY:Vigil", "DTSTART:20301205T180000Z")
    ends = ("DTEND:20301203T180000Z", "END:VEVENT", "END:VCALENDAR")
    file = tmp_path / "vigil.ics"
    file.write_text("\r\n".join((*lines, *ends)))
    [event] = home.do("import", str(file), "--space", "home")["ids"]
    reader = at(f"#/record/{event}", look=PHONE)
    start, end = reader.words("field-event-start"), reader.words("field-event-end")
    reader.sees("range-backwards", field=end, other=start)
    assert reader.visit.barriers() == []


def test_what_is_not_here_has_a_heading_that_says_so(at: Callable[..., Reader]):
    reader = at(f"#/record/{UNKNOWN}", look=Look(width=320, height=700, touch=True))
    reader.heading("page-parts-not-here")
    assert reader.page.evaluate("() => document.documentElement.scrollWidth") <= 320
    for place, words in (("case", "page-cases-not-here"), ("lessons", "page-lessons-not-here")):
        reader.visit.go(f"#/{place}/{UNKNOWN}")
        reader.heading(words)


def test_a_node_that_is_gone_is_no_fault_of_the_page(at: Callable[..., Reader], home: Node):
    reader = at("#/today")
    home.kill()
    reader.page.evaluate("location.hash = '#/pledges'")
    reader.sees("page-shell-out-of-reach")
    expect(reader.page.get_by_text(reader.words("page-shell-broken"))).to_have_count(0)
    home.start()
    reader.page.get_by_role("button", name=reader.words("page-shell-try-again")).first.wait_for()


def test_no_swap_is_accepted_that_nobody_offered(at: Callable[..., Reader], home: Node):
    fields = ("title=Keys", "order=Anna; Ben", "start=2026-01-01", "every=P1M")
    role = home.do("add", "role", *fields)["id"]
    reader = at(f"#/record/{role}")
    accept = reader.page.get_by_role("button", name=reader.words("statement-role-accept-swap"))
    offer = reader.page.get_by_role("button", name=reader.words("statement-role-offer-swap"))
    offer.wait_for()
    expect(accept).to_have_count(0)
    one, other = (turn["on"] for turn in home.do("show", role)["blocks"]["turn"]["periods"][:2])
    home.do("say", role, "offer-swap", f"on={one}", f"with={other}")
    accept.click()
    chosen = reader.page.locator(".say-form select")
    expect(chosen.nth(0)).to_have_value(one)
    expect(chosen.nth(1)).to_have_value(other)
    reader.page.locator(".say-form button[type=submit]").click()
    reader.sees("page-parts-said")
    expect(accept).to_have_count(0)


def test_no_record_stands_under_the_address_of_another(at: Callable[..., Reader], home: Node):
    one, other = (home.do("add", "need", f"title={name}")["id"] for name in ("Blankets", "Coats"))
    reader = at(f"#/record/{one}")
    reader.page.get_by_role("heading", level=1, name="Blankets").wait_for()
    reader.page.route(
        "**/api/call", lambda asked: None if other in (asked.request.post_data or "") else asked.continue_()
    )
    reader.page.evaluate(f"location.hash = '#/record/{other}'")
    expect(reader.page.get_by_role("heading", level=1, name="Blankets")).to_have_count(0)
    reader.sees("page-shell-loading")


@pytest.mark.parametrize(
    ("language", "digits"), [("en", "decimal"), ("ar", "arabic-indic"), ("fa", "persian")]
)
def test_steps_are_counted_in_the_digits_of_the_language(
    at: Callable[..., Reader], language: str, digits: str
):
    reader = at("#/couriers", language)
    assert reader.page.locator("ol.steps").evaluate("one => getComputedStyle(one).listStyleType") == digits


def test_a_promise_that_would_stay_at_home_says_so_and_goes_where_the_need_is(
    at: Callable[..., Reader], home: Node
):
    reader = at("#/today")
    visit = reader.visit
    space = home.do("space", "create", "Harvest")["space"]
    visit.go("#/spaces")
    # Nobody else reads in it yet.
    reader.sees("page-spaces-lead", count=0)
    need = home.do("add", "need", "title=Blankets", "--space", space)["id"]
    visit.page.reload()
    visit.settled()
    visit.go(f"#/add/pledge?need={need}")
    reader.sees("page-parts-form-linked", title="Blankets", space="Harvest")
    reader.press("page-parts-form-linked-do", space="Harvest")
    expect(visit.page.locator("form.record-form select").last).to_have_value(space)
    reader.press("page-parts-form-save")
    expect(visit.page.get_by_role("heading", level=1)).to_contain_text("Blankets")
    [pledge] = home.do("list", "pledge")
    assert pledge["space"] == space

"""The calendar on a real node: by keyboard, in its ways of looking, with files, and with a plan that moves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visit, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Elsewhere//EN
BEGIN:VEVENT
UID:choir@elsewhere
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Berlin:20270108T190000
SUMMARY:Choir
END:VEVENT
BEGIN:VTODO
UID:todo@elsewhere
SUMMARY:Buy candles
END:VTODO
END:VCALENDAR
"""
LANGUAGES = ("ar", "en", "es", "fa", "fr", "ru", "uk")
# Whether a part of a block lies within it.
SEEN_WHOLE = """(block, part) => {
  const [inner, outer] = [block.querySelector(part), block.firstElementChild].map((one) => one.getBoundingClientRect());
  const inside = inner.left >= outer.left && inner.right <= outer.right && inner.bottom <= outer.bottom;
  return inner.width > 0 && inside;
}"""


@pytest.fixture
def visit(node: NodeMaker, visitor: Visitor) -> Visit:
    """Give a visit of a node with a plan, an evening, a camp and a dense day in January 2027."""
    home = node("Orchard")
    link = home.start()
    home.add("event", title="Evening", start="2027-01-06T19:00[Europe/Berlin]")
    home.add("event", title="Winter camp", start="2027-01-18", end="2027-01-22")
    for number in range(7):
        home.add("event", title=f"Table {number}", start=f"2027-01-13T{10 + number}:00[Europe/Berlin]")
    home.add("action", title="Reading of the names", start="2027-01-20T18:00[Asia/Tbilisi]", place="Square")
    found = visitor()
    found.open(link)
    return found


def _focused(visit: Visit) -> Any:
    return visit.page.evaluate(
        "() => { const day = document.activeElement?.dataset?.day;"
        " return day ? new Date(day * 864e5).toISOString().slice(0, 10) : document.activeElement?.id }"
    )


def test_the_month_is_one_stop_and_all_its_days_are_reached_by_keys(visit: Visit):
    visit.go("#/calendar/month/2027-01-06")
    assert visit.page.locator('.month td[tabindex="0"]').count() == 1
    assert visit.page.locator('.month a:not([tabindex="-1"])').count() == 0
    visit.page.locator('.month td[tabindex="0"]').focus()
    steps = {
        "ArrowRight": "2027-01-07",
        "ArrowDown": "2027-01-14",
        "Home": "2027-01-11",
        "End": "2027-01-17",
        "PageDown": "2027-02-17",
        "PageUp": "2027-01-17",
        "ArrowUp": "2027-01-10",
        "ArrowLeft": "2027-01-09",
    }
    for key, day in steps.items():
        visit.page.keyboard.press(key)
        visit.settled()
        assert (key, _focused(visit)) == (key, day)
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("#beside-title")).to_be_focused()
    assert "/month/2027-01-09" in visit.page.url


def test_from_right_to_left_the_arrows_are_mirrored(visit: Visit):
    visit.prefer(language="ar")
    visit.go("#/calendar/month/2027-01-06")
    visit.page.locator('.month td[tabindex="0"]').focus()
    visit.page.keyboard.press("ArrowLeft")
    assert _focused(visit) == "2027-01-07"


def test_a_day_gets_an_entry_by_keys_and_the_place_is_kept(visit: Visit):
    visit.go("#/calendar/month/2027-01-09")
    visit.page.locator('.month td[tabindex="0"]').focus()
    visit.page.keyboard.press("n")
    reader = Reader(visit)
    expect(visit.page.locator("#beside-title")).to_be_focused()
    assert visit.page.locator(".side input[type=date]").first.input_value() == "2027-01-09"
    visit.page.locator(".side input:not([type]), .side input[type=text]").first.fill("Bread for all")
    visit.page.locator(".side button[type=submit]").click()
    expect(visit.page.locator(".month .ev", has_text="Bread for all")).to_be_visible()
    expect(visit.page.locator("#beside-title")).to_have_text("Bread for all")
    place = visit.page.url
    assert "record=" in place
    reader.press("page-calendar-close", "link")
    visit.page.go_back()
    expect(visit.page.locator("#beside-title")).to_have_text("Bread for all")
    visit.page.reload()
    expect(visit.page.locator("#beside-title")).to_have_text("Bread for all")
    assert visit.page.url == place


def test_a_dense_day_opens_beside_and_what_lasts_long_is_a_band(visit: Visit):
    visit.go("#/calendar/month/2027-01-06")
    day = visit.page.locator("td", has=visit.page.locator(".ev", has_text="Table"))
    expect(day.locator(".ev:not(.ev-more)")).to_have_count(3)
    day.locator(".ev-more").click()
    expect(visit.page.locator(".side .row-title", has_text="Table")).to_have_count(7)
    assert visit.page.locator("dialog").count() == 0
    expect(visit.page.locator(".month a.window", has_text="Winter camp")).to_have_count(1)
    expect(visit.page.locator(".month .ev-joint", has_text="Reading")).to_have_count(1)


def test_the_plan_moves_under_an_own_form_and_the_form_still_stands(visit: Visit):
    reader = Reader(visit)
    visit.go("#/calendar/month/2027-01-06")
    visit.page.locator(".month .ev-joint").click()
    # Berlin reads it, Tbilisi does it.
    expect(visit.page.locator(".side .times")).to_contain_text("15:00")
    expect(visit.page.locator(".side .times")).to_contain_text(
        reader.words("page-calendar-zone-time", place="Tbilisi", time="18:00")
    )
    reader.press("page-calendar-make-ours", "link")
    form = visit.page.locator(".own-form")
    form.locator("select").first.select_option("yes")
    form.locator("input[type=date]").first.fill("2027-01-22")
    form.locator("button.btn-primary").click()
    expect(visit.page.locator(".month .ev-local")).to_be_visible()
    reader.press("page-calendar-change", "link")
    reader.press("page-parts-change", field=reader.words("field-action-start"))
    visit.page.locator(".fact.open input[type=date]").fill("2027-01-21")
    reader.press("page-parts-done")
    reader.sees("page-calendar-moved-title")
    reader.press("page-calendar-stands")
    expect(visit.page.locator(".notice-caution")).to_have_count(0)


def test_every_way_of_looking_shows_what_is_planned(visit: Visit):
    for view in ("week/2027-01-06", "agenda/2027-01-04", "groups/2027-01-06"):
        visit.go(f"#/calendar/{view}")
        expect(visit.page.get_by_text("Evening").filter(visible=True).first).to_be_visible()
    visit.go("#/calendar/gaps/2027-01-04?by=weeks")
    expect(visit.page.locator(".gaps > li").first).to_be_visible()
    assert visit.violations() == [] and visit.complaints == []


def test_the_week_is_printed_once_it_is_there(visit: Visit):
    visit.page.evaluate(
        "() => { window.sheets = [];"
        " window.print = () => window.sheets.push(document.querySelector('.week-paper').textContent) }"
    )
    visit.go("#/calendar/month/2026-11-02")
    visit.go("#/calendar/week/2027-01-06?print=1")
    visit.page.wait_for_function("() => window.sheets.length > 0")
    [sheet] = visit.page.evaluate("() => window.sheets")
    assert "Evening" in sheet and "print" not in visit.page.url


def test_a_calendar_file_is_looked_at_brought_in_and_taken_back(visit: Visit, tmp_path: Path):
    reader = Reader(visit)
    file = tmp_path / "choir.ics"
    file.write_text(ICS)
    visit.go("#/calendar/files")
    reader.sees("page-parts-file-choose")
    reader.sees("page-parts-file-none")
    visit.page.set_input_files("input[type=file]", file)
    reader.sees("page-calendar-bring-counts", added=1, updated=0, unchanged=0)
    assert "choir.ics" in visit.page.locator("[id$=file-said]").inner_text()
    reader.reads("Buy candles")
    reader.press("page-calendar-bring-do")
    reader.sees("page-calendar-bring-done", added=1, updated=0, unchanged=0)
    visit.page.get_by_role("button", name=reader.words("page-calendar-take-back")).first.click()
    reader.sees("page-calendar-undone", withdrawn=1, changed=0)
    with visit.page.expect_download() as saved:
        reader.press("page-calendar-hand-out-do")
    text = Path(saved.value.path()).read_text()
    assert "Reading of the names" in text and "Choir" not in text


def test_months_have_the_edges_of_the_readers_own_calendar(visit: Visit):
    visit.prefer(calendar="persian", calendar_beside="gregorian", week_start=6)
    visit.go("#/calendar/month/2027-01-06")
    # Dey 1405 runs from 22 December to 20 January; its weeks from a Saturday.
    inside = visit.page.locator(".month td:not(.outside)")
    days = [int(day or 0) for day in (inside.nth(at).get_attribute("data-day") for at in (0, 29))]
    assert (inside.count(), days[1] - days[0]) == (30, 29)
    expect(inside.first.locator("small")).to_have_text("22")


def test_on_a_phone_the_day_not_the_mark_is_pressed(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    link = home.start()
    home.add("event", title="Evening", start="2027-01-06T19:00[Europe/Berlin]")
    phone = visitor(PHONE)
    phone.open(link)
    phone.go("#/calendar/month/2027-01-20")
    mark = phone.page.locator(".month .ev", has_text="Evening").bounding_box()
    assert mark is not None
    phone.page.touchscreen.tap(mark["x"] + mark["width"] / 2, mark["y"] + mark["height"] / 2)
    expect(phone.page.locator(".side .row-title", has_text="Evening")).to_be_visible()
    assert "2027-01-06" in phone.page.url and "record" not in phone.page.url


@pytest.mark.parametrize("look", [DESKTOP, PHONE])
def test_among_the_hours_why_it_must_be_looked_at_is_never_cut(node: NodeMaker, visitor: Visitor, look: Look):
    home, visit = node("Orchard"), visitor(look)
    visit.open(home.start())
    title = "Reading of all the names at the memorial"
    for first, last in ((8, 10), (11, 12), (13, 14), (13, 14)):
        start, end = (f"2027-01-06T{hour:02}:00[Europe/Berlin]" for hour in (first, last))
        home.call("say", id=home.add("event", title=title, start=start, end=end), statement="call-off")
    for language in LANGUAGES:
        visit.prefer(language=language)
        visit.go("#/calendar/week/2027-01-06")
        blocks = visit.page.locator(".hours-block")
        expect(blocks).to_have_count(4)
        said = Reader(visit, language).words("page-calendar-called-off")
        for one in blocks.all():
            assert one.evaluate(SEEN_WHOLE, "svg.state-look") and said in one.inner_text(), language
        assert blocks.first.evaluate(SEEN_WHOLE, "small.state-look"), language

"""A contingency plan from the press that sets it off to what was learned, between two nodes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import arrived, reading, say, together
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
FIELDS = (
    "title=If somebody is arrested",
    "triggers=Red letter; She does not answer",
    "first_hour=Call the lawyer\nWarn the family",
    "first_day=Look for witnesses",
    "do_not=No names in public",
    "identity.contacts=Lawyer +49 555 01",
)


@pytest.mark.parametrize(
    ("language", "look"), [("en", DESKTOP), ("ar", PHONE)], ids=["english-desktop", "arabic-phone"]
)
def test_a_plan_is_set_off_ticked_off_stood_down_and_talked_over(
    node: NodeMaker, visitor: Visitor, language: str, look: Look
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look) for home in (one, two))
    space = together(one, two)
    plan = one.do("add", "contingency", "--space", space, *FIELDS)["id"]
    arrived(two, "contingency", plan, "draft")
    other.visit.go(f"#/record/{plan}")
    other.sees("activation-never-drilled")
    other.press("statement-contingency-activate")
    other.sees("effect-activate")
    form = other.page.locator(".say-form")
    form.locator("select").first.select_option("Red letter")
    other.operate(form.locator("button[type=submit]"))
    # The other group's Today begins with it, wherever the plan was opened.
    reader.visit.go("#/today")
    first = reader.page.locator(".set-off")
    expect(first).to_contain_text("Red letter", timeout=30_000)
    expect(first).to_contain_text("No names in public")
    expect(first.get_by_text("Look for witnesses")).to_have_count(0)
    first.get_by_label("Call the lawyer").check()
    expect(first.locator("li", has_text="Call the lawyer")).to_contain_text("Orchard")
    ours = other.page.locator("li", has_text="Call the lawyer").first
    expect(ours).to_contain_text("Orchard", timeout=30_000)
    expect(ours.get_by_role("checkbox")).not_to_be_checked()
    # What comes next follows once everything of the first hour was done by somebody.
    other.page.get_by_label("Warn the family").check()
    expect(first.get_by_text("Look for witnesses")).to_have_count(1, timeout=30_000)
    reader.visit.go(f"#/record/{plan}")
    assert "+49 555" not in reader.page.content()
    reader.press("page-cases-box-open")
    reader.reads("Lawyer +49 555 01")
    assert reader.visit.barriers() == []
    step = reader.page.get_by_label("Call the lawyer")
    step.uncheck()
    expect(reader.page.locator("li", has_text="Call the lawyer").first).not_to_contain_text("Orchard")
    say(reader, "contingency", "stand-down", reason="She is home")
    reader.sees("activation-over")
    say(reader, "contingency", "debrief", learned="A second phone")
    reader.sees("state-contingency-debriefed")
    arrived(two, "contingency", plan, "debriefed")
    assert "+49 555" not in str(two.do("show", plan))
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_a_group_reads_another_s_plan_in_its_own_words_and_keeps_whom_it_calls_at_home(
    node: NodeMaker, visitor: Visitor
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, "en", DESKTOP) for home in (one, two))
    space = together(one, two)
    plan = one.do("add", "contingency", "--space", space, *FIELDS)["id"]
    arrived(two, "contingency", plan, "draft")
    other.visit.go(f"#/record/{plan}")
    assert other.page.get_by_text(other.words("page-cases-box-open")).count() == 0
    other.press("activation-calls-write", role="link")
    form = other.page.locator(".record-form").first
    form.locator("summary", has_text=other.words("part-contingency-identity")).click()
    other.page.get_by_text(
        other.words("page-parts-optional", field=other.words("field-contingency-identity-contacts"))
    ).locator("..").locator("input, textarea").first.fill("Clinic 777")
    other.press("page-parts-form-save")
    other.page.get_by_role("heading", level=1, name="If somebody is arrested").wait_for()
    other.visit.go(f"#/record/{plan}")
    other.press("activation-calls", role="link")
    other.press("page-cases-box-open")
    other.reads("Clinic 777")
    two.do(
        "add",
        "overlay",
        "--space",
        space,
        f"base={plan}",
        "language=es",
        "first_hour=Llamar a la abogada\nAvisar a la familia",
        "do_not=Sin nombres",
    )
    two.do("say", plan, "activate")
    other.visit.go("#/today")
    panel = other.page.locator(".set-off")
    expect(panel).to_contain_text("Llamar a la abogada")
    expect(panel).to_contain_text("Sin nombres")
    panel.get_by_label("Llamar a la abogada").check()
    reader.visit.go(f"#/record/{plan}")
    expect(reader.page.locator("li", has_text="Call the lawyer").first).to_contain_text("Kiln")
    assert "Clinic 777" not in str(one.do("show", plan)) and len(one.do("list", "contingency")) == 1
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_what_is_set_off_stands_on_today_until_it_is_stood_down_also_where_it_is_worded_anew(
    node: NodeMaker, visitor: Visitor
):
    home = node("Orchard")
    reader = reading(home, visitor, "en", PHONE)
    plan = home.do("add", "contingency", *FIELDS)["id"]
    home.do("say", plan, "activate")
    reader.visit.go("#/today")
    box = reader.page.locator(".set-off").get_by_label("Call the lawyer")
    box.wait_for()
    assert reader.visit.barriers() == []
    # It is told on every page, but on its own.
    reader.visit.go("#/cases")
    told = reader.page.get_by_role("alert").get_by_role("link", name="If somebody is arrested")
    told.click()
    reader.page.get_by_role("heading", level=1, name="If somebody is arrested").wait_for()
    expect(told).to_have_count(0)
    # Nobody puts it into the bin under the hands of those who act on it.
    reader.sees("activation-stand-down-first")
    into_bin = reader.page.get_by_role("button", name=reader.words("page-records-withdraw"))
    expect(into_bin).to_have_count(0)
    reader.visit.go("#/today")
    # The step is worded anew while somebody reads it.
    home.do("edit", plan, "first_hour=Call the embassy")
    reader.page.locator(".set-off").get_by_label("Call the embassy").check()
    expect(reader.page.locator(".set-off")).to_contain_text("Look for witnesses")
    home.do("say", plan, "stand-down", "reason=over")
    expect(reader.page.locator(".set-off")).to_have_count(0)
    reader.visit.go(f"#/record/{plan}")
    expect(into_bin).to_have_count(1)
    assert reader.visit.violations() == [] and reader.visit.complaints == []


def test_a_plan_is_written_agreed_and_drilled_on_the_page(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    reader = reading(home, visitor, "en", DESKTOP)
    home.do("space", "create", "Harvest")
    reader.visit.go("#/add/contingency")
    reader.fill("field-contingency-title", "Raid")
    reader.sees("hint-contingency-first-hour")
    _written(reader, "field-contingency-first-hour", "Lock the screens\nCall the lawyer")
    reader.press("page-parts-form-save")
    expect(reader.page.get_by_role("alert")).to_have_text(reader.words("page-parts-form-space-choose"))
    reader.page.get_by_label(reader.words("page-parts-form-space"), exact=True).select_option(label="Harvest")
    reader.press("page-parts-form-save")
    reader.page.get_by_role("heading", level=1, name="Raid").wait_for()
    # How to write it is said to whoever writes, and to nobody else.
    hint = reader.page.get_by_text(reader.words("hint-contingency-first-hour"))
    expect(hint).to_have_count(0)
    label = reader.words("field-contingency-first-hour")
    reader.press("page-parts-change", field=label)
    expect(hint).to_have_count(1)
    reader.press("page-parts-done")
    say(reader, "contingency", "drill", note="Two minutes")
    [plan] = home.do("list", "contingency")
    assert plan["state"] == "draft"
    home.do("edit", plan["id"], "parties=Orchard")
    say(reader, "contingency", "open")
    say(reader, "contingency", "sign")
    reader.sees("state-contingency-agreed")
    say(reader, "contingency", "drill")
    reader.sees("state-contingency-drilled")
    assert reader.visit.violations() == [] and reader.visit.complaints == [] and reader.visit.barriers() == []


def _written(reader: Reader, message: str, text: str) -> None:
    label = reader.words("page-parts-optional", field=reader.words(message))
    reader.page.get_by_text(label, exact=True).locator("..").locator("textarea").fill(text)

"""A decision of two groups, from the question to the outcome: opened on one node, voices from both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
CLOSES = (date.today() + timedelta(days=4)).isoformat()


@pytest.mark.parametrize(
    ("language", "look", "keys"),
    [("en", DESKTOP, True), ("ar", PHONE, False)],
    ids=["english-keyboard", "arabic-phone"],
)
def test_two_groups_decide(node: NodeMaker, visitor: Visitor, language: str, look: Look, keys: bool):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (_reading(home, visitor, language, look, keys=keys) for home in (one, two))
    space = _together(one, two)
    made = one.do("add", "decision", "--space", space, "title=Shall we dig a well?", "proposal=By the mill.")
    reader.visit.go(f"#/record/{made['id']}")
    reader.sees("deciding-needs")
    reader.press("page-records-deciding-all")
    reader.sees("deciding-not-open")
    one.do("edit", made["id"], f"closes={CLOSES}")
    _say(reader, "open")
    reader.sees("page-records-deciding-own")

    _arrived(two, made["id"], "open")
    other.visit.go("#/today")
    other.sees("page-today-for-decide")
    other.visit.go(f"#/record/{made['id']}")
    expect(_row(other, "Orchard")).to_contain_text(other.words("deciding-stance-missing"))
    _say(other, "object", reason="The mill needs the water.")
    expect(_row(other, "Kiln")).to_contain_text(other.words("deciding-stance-object"))
    other.sees("deciding-verdict-blocked")
    _say(other, "stand-aside")
    expect(_row(other, "Kiln")).to_contain_text(other.words("deciding-stance-stand-aside"))

    expect(_row(reader, "Kiln")).to_contain_text(reader.words("deciding-stance-stand-aside"))
    _say(reader, "agree")
    reader.sees("page-records-deciding-state")
    _say(reader, "outcome", decided="We dig, a hundred steps from the mill.")
    reader.sees("deciding-outcome")
    reader.reads("We dig, a hundred steps from the mill.")
    other.reads("We dig, a hundred steps from the mill.")
    _say(other, "contest", reason="Fifty steps were said.")
    reader.reads("Fifty steps were said.")
    assert one.do("show", made["id"])["state"] == "contested"
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_one_of_several_options_is_chosen(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    reader = _reading(home, visitor, "en", DESKTOP, keys=False)
    own = home.do("status")["group"]
    made = home.do(
        *("add", "decision", "title=What do we cook?", "options=tea; soup", "method=majority"),
        *(f"deciders={own}", f"closes={CLOSES}"),
    )
    home.do("say", made["id"], "open")
    reader.visit.go(f"#/record/{made['id']}")
    reader.press("statement-decision-agree")
    form = reader.page.locator(".say-form")
    form.get_by_label("Option").select_option("soup")
    form.locator("button[type=submit]").click()
    expect(_row(reader, "Orchard")).to_contain_text("soup")
    reader.press("statement-decision-outcome")
    expect(form.locator("select").first).to_have_value("soup")
    form.get_by_label("What was decided").fill("Soup it is.")
    form.locator("button[type=submit]").click()
    reader.reads("Soup it is.")
    assert home.do("show", made["id"])["state"] == "decided"


def _reading(home: Node, visitor: Visitor, language: str, look: Look, *, keys: bool) -> Reader:
    visit = visitor(look)
    visit.open(home.start())
    visit.prefer(language=language)
    return Reader(visit, language, keys=keys)


def _together(one: Node, two: Node) -> str:
    """Let two groups pair and share a space; return it."""
    code = one.do("invite", "--to", "Kiln", "--address", one.sync)["code"]
    two.do("pair", code)
    for home in (one, two):
        [peer] = home.do("peer", "list")
        home.do("peer", "confirm", peer["peer"])
    space = str(one.do("space", "create", "River")["space"])
    one.do("space", "share", space, one.do("peer", "list")[0]["peer"], "--role", "contributor")
    return space


def _arrived(home: Node, record: str, state: str) -> None:
    for _ in range(50):
        if any(found["id"] == record and found["state"] == state for found in home.do("list", "decision")):
            return
    raise AssertionError("it never came")


def _row(reader: Reader, group: str):
    return reader.page.locator(".rows-plain > li").filter(has_text=group)


def _say(reader: Reader, statement: str, **args: str) -> None:
    reader.press(f"statement-decision-{statement}")
    form = reader.page.locator(".say-form")
    for name, text in args.items():
        reader.fill_at(form.get_by_label(reader.words(f"argument-{name}"), exact=True).first, text)
    reader.operate(form.locator("button[type=submit]"))
    form.wait_for(state="detached")

"""A decision of two groups, from the question to the outcome: opened on one node, voices from both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import arrived, reading, row, say, together

NodeMaker = Callable[..., Node]
CLOSES = (date.today() + timedelta(days=4)).isoformat()


@pytest.mark.parametrize(
    ("language", "look", "keys"),
    [("en", DESKTOP, True), ("ar", PHONE, False)],
    ids=["english-keyboard", "arabic-phone"],
)
def test_two_groups_decide(node: NodeMaker, visitor: Visitor, language: str, look: Look, keys: bool):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look, keys=keys) for home in (one, two))
    space = together(one, two)
    made = one.do("add", "decision", "--space", space, "title=Shall we dig a well?", "proposal=By the mill.")
    reader.visit.go(f"#/record/{made['id']}")
    reader.sees("deciding-needs")
    reader.press("page-records-deciding-all")
    reader.sees("deciding-not-open")
    one.do("edit", made["id"], f"closes={CLOSES}")
    say(reader, "decision", "open")
    reader.sees("page-records-deciding-own")

    arrived(two, "decision", made["id"], "open")
    other.visit.go("#/today")
    other.sees("page-today-for-decide")
    other.visit.go(f"#/record/{made['id']}")
    expect(row(other, "Orchard")).to_contain_text(other.words("deciding-stance-missing"))
    say(other, "decision", "object", reason="The mill needs the water.")
    expect(row(other, "Kiln")).to_contain_text(other.words("deciding-stance-object"))
    other.sees("deciding-verdict-blocked")
    say(other, "decision", "stand-aside")
    expect(row(other, "Kiln")).to_contain_text(other.words("deciding-stance-stand-aside"))

    expect(row(reader, "Kiln")).to_contain_text(reader.words("deciding-stance-stand-aside"))
    say(reader, "decision", "agree")
    reader.sees("page-records-deciding-state")
    say(reader, "decision", "outcome", decided="We dig, a hundred steps from the mill.")
    reader.sees("deciding-outcome")
    reader.reads("We dig, a hundred steps from the mill.")
    other.reads("We dig, a hundred steps from the mill.")
    say(other, "decision", "contest", reason="Fifty steps were said.")
    reader.reads("Fifty steps were said.")
    assert one.do("show", made["id"])["state"] == "contested"
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_one_of_several_options_is_chosen(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    reader = reading(home, visitor, "en", DESKTOP, keys=False)
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
    expect(row(reader, "Orchard")).to_contain_text("soup")
    reader.press("statement-decision-outcome")
    expect(form.locator("select").first).to_have_value("soup")
    form.get_by_label("What was decided").fill("Soup it is.")
    form.locator("button[type=submit]").click()
    reader.reads("Soup it is.")
    assert home.do("show", made["id"])["state"] == "decided"

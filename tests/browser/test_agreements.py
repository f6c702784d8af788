"""An agreement of two groups: signed on both nodes, changed, and signed anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import arrived, reading, row, say, together

NodeMaker = Callable[..., Node]


@pytest.mark.parametrize(
    ("language", "look", "keys"),
    [("en", DESKTOP, True), ("fa", PHONE, False)],
    ids=["english-keyboard", "persian-phone"],
)
def test_two_groups_sign(node: NodeMaker, visitor: Visitor, language: str, look: Look, keys: bool):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look, keys=keys) for home in (one, two))
    space = together(one, two)
    made = one.do("add", "agreement", "--space", space, "title=How we work", "clauses=1. We listen.")["id"]
    reader.visit.go(f"#/record/{made}")
    reader.sees("signing-needs")
    reader.press("page-records-signing-all")
    reader.sees("signing-not-open")
    for statement in ("open", "sign"):
        say(reader, "agreement", statement)
    arrived(two, "agreement", made, "signing")
    other.visit.go("#/today")
    other.sees("page-today-for-sign")
    other.visit.go(f"#/record/{made}")
    say(other, "agreement", "sign", reservation="not on Sundays")
    for each in (reader, other):
        expect(row(each, "Kiln")).to_contain_text(each.words("signing-stance-reservation"))
        each.reads("not on Sundays")
    arrived(one, "agreement", made, "in-force")
    one.do("edit", made, "clauses=1. We listen.\n2. We answer.")
    reader.sees("signing-changed")
    lines = reader.page.locator(".fact-value .line").filter(has_text="We ")
    expect(lines).to_have_count(2)
    tops = lines.evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
    assert tops[0] < tops[1]
    expect(row(other, "Kiln")).to_contain_text(other.words("signing-stance-earlier"))
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_what_is_for_others_stays_at_home_only_if_somebody_says_so_and_who_can_not_sign_is_told(
    node: NodeMaker, visitor: Visitor
):
    one, two = node("Orchard"), node("Kiln")
    reader = reading(one, visitor, "en", DESKTOP, keys=True)
    two.start()
    space = together(one, two)
    for kind in ("agreement", "decision"):
        reader.visit.go(f"#/add/{kind}")
        reader.fill(f"field-{kind}-title", "How we work")
        reader.press("page-parts-form-save")
        expect(reader.page.get_by_role("alert")).to_have_text(reader.words("page-parts-form-space-choose"))
        assert one.do("list", kind) == []
    home = one.do("add", "agreement", "title=Ours", "parties=Orchard; Kiln")["id"]
    shared = one.do("add", "agreement", "--space", space, "title=All", "parties=Orchard; Kiln")["id"]
    for made, told in ((home, 1), (shared, 0)):
        reader.visit.go(f"#/record/{made}")
        expect(row(reader, "Kiln")).to_be_visible()
        cannot = reader.page.get_by_text(reader.words("page-records-cannot-speak"))
        expect(cannot).to_have_count(told)
    say(reader, "agreement", "open")
    say(reader, "agreement", "leave", reason="We were not asked.")
    expect(row(reader, "Orchard")).to_contain_text(reader.words("signing-stance-left"))
    say(reader, "agreement", "end", reason="Nobody wants it.")
    expect(row(reader, "Kiln")).not_to_contain_text(reader.words("page-records-signing-own"))
    one.do("space", "remove", space, "Kiln")
    reader.visit.go("#/limits")
    reader.visit.go(f"#/record/{shared}")
    expect(row(reader, "Kiln")).to_contain_text(reader.words("page-records-cannot-speak"))
    assert reader.visit.violations() == [] and reader.visit.complaints == []

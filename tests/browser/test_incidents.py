"""An incident from its report to its acknowledgement, between two nodes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import reading, together
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]


@pytest.mark.parametrize(
    ("language", "look"), [("en", DESKTOP), ("ar", PHONE)], ids=["english-desktop", "arabic-phone"]
)
def test_an_incident_is_reported_asked_about_and_acknowledged(
    node: NodeMaker, visitor: Visitor, language: str, look: Look
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look) for home in (one, two))
    together(one, two)
    reader.visit.go("#/today")
    reader.press("page-today-incident", role="link")
    reader.fill("field-incident-title", "Arrest at the bridge")
    _chosen(reader, "field-incident-severity", "4")
    _chosen(reader, "page-parts-optional", "no", field=reader.words("field-incident-safe"))
    reader.press("page-parts-form-save")
    # It stays at home only if somebody says so: nothing was written yet.
    expect(reader.page.get_by_role("alert")).to_have_text(reader.words("page-parts-form-space-choose"))
    assert one.do("list", "incident") == []
    _chosen(reader, "page-parts-form-space", label="River")
    reader.page.locator("summary", has_text=reader.words("part-incident-identity")).click()
    names = reader.page.get_by_text(
        reader.words("page-parts-optional", field=reader.words("field-incident-identity-names"))
    )
    names.locator("..").locator("input, textarea").first.fill("Mariam Haddad")
    # What was typed as one more counts without its button, and the press that leaves it isn't lost.
    reader.press("page-parts-form-save")
    reader.page.get_by_role("heading", level=1, name="Arrest at the bridge").wait_for()
    reader.sees("state-incident-reported")
    assert "Mariam" not in reader.page.content()
    other.visit.go("#/today")
    waits = other.page.locator("li", has_text="Arrest at the bridge").first
    expect(waits).to_contain_text(other.words("page-today-for-acknowledge"), timeout=30_000)
    expect(waits).to_contain_text(other.words("choice-incident-severity-4"))
    other.press("statement-incident-acknowledge", within=waits)
    expect(waits.get_by_role("button")).to_have_count(0)
    reader.sees("state-incident-acknowledged")
    [incident] = two.do("list", "incident")
    other.visit.go(f"#/record/{incident['id']}")
    other.sees("state-incident-acknowledged")
    assert "Mariam" not in str(two.do("show", incident["id"]))
    assert one.do("show", incident["id"])["fields"]["identity.names"] == ["Mariam Haddad"]
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.complaints == [] and each.visit.barriers() == []


def test_what_is_kept_at_home_says_that_nobody_is_asked_and_late_says_so_plainly(
    node: NodeMaker, visitor: Visitor
):
    home = node("Orchard")
    reader = reading(home, visitor, "en", DESKTOP)
    home.do("space", "create", "Harvest")
    private = home.do("add", "incident", "title=Phone", "severity=2", "identity.names=Mariam Haddad")["id"]
    reader.visit.go(f"#/record/{private}")
    reader.sees("page-records-ask-home")
    assert "Mariam" not in reader.page.content()
    reader.press("page-cases-box-open")
    reader.reads("Mariam Haddad")
    shared = home.do("add", "incident", "--space", "Harvest", "title=Threat", "severity=1", "order=Orchard")[
        "id"
    ]
    reader.visit.go(f"#/record/{shared}")
    reader.sees("page-records-ask-held", held=1, all=1)
    home.do("say", shared, "extend", "clock=acknowledge", "until=2026-01-02", "reason=They are gone")
    reader.sees("page-records-ask-nobody")
    reader.visit.go("#/today")
    reader.sees("page-today-for-acknowledge-late")
    assert reader.visit.violations() == [] and reader.visit.complaints == []


def _chosen(reader: Reader, message: str, value: str = "", *, label: str = "", **fields: str) -> None:
    found = reader.page.get_by_label(reader.words(message, **fields), exact=True).first
    found.select_option(label=label) if label else found.select_option(value)

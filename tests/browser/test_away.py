"""A time out of reach, on both sides of which people wrote: the page tells what met, what closed and what is new."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import came
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
# A moment without the other is a time away here, where it is an hour for people.
AWAY_AFTER_S = 1


@pytest.mark.parametrize(
    ("language", "look"), [("en", DESKTOP), ("ar", PHONE)], ids=["english", "arabic-phone"]
)
def test_what_met_while_a_node_was_away_is_told(node: NodeMaker, visitor: Visitor, language: str, look: Look):
    here, there = node("Orchard"), node("Kiln")
    (here.home / "config.toml").write_text(f"away_after_s = {AWAY_AFTER_S}\n")
    here.start()
    there.start()
    there.do("pair", here.do("invite")["code"])
    here.do("peer", "confirm", "Kiln")
    there.do("peer", "confirm", "Orchard")
    here.do("space", "create", "Harvest")
    here.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    need = here.do("add", "need", "title=Blankets", "--shared", "--space", "Harvest")["id"]
    wait_for(here, there, need)
    done = there.do("add", "need", "title=Chairs", "--space", "Harvest")["id"]
    wait_for(there, here, done)
    here.stop()
    here.do("edit", need, "title=Blankets for ten")
    there.do("edit", need, "title=Blankets for twenty")
    there.do("say", done, "close")
    fresh = there.do("add", "need", "title=Lamps", "--space", "Harvest")["id"]
    visit = visitor(look)
    visit.open(here.start())
    visit.prefer(language=language)
    wait_for(there, here, fresh)
    reader = Reader(visit, language)
    visit.go("#/today")
    reader.press("page-today-back-read", "link")
    reader.heading("page-today-away-title")
    met = visit.page.locator("section", has=visit.page.locator("#met"))
    expect(met).to_contain_text("Blankets for ten")
    expect(met).to_contain_text("Blankets for twenty")
    reader.sees("page-today-away-closed")
    reader.reads("Chairs")
    reader.sees("page-today-away-new")
    reader.reads("Lamps")
    assert visit.violations() == [] and visit.strangers() == [] and visit.barriers() == []


def test_a_short_silence_is_no_time_away(node: NodeMaker, visitor: Visitor):
    here = node("Orchard")
    visit = visitor()
    visit.open(here.start())
    visit.go("#/away")
    Reader(visit).sees("page-today-away-never")


def wait_for(writer: Node, reader: Node, record: str) -> None:
    """Let both exchange until the second has the record."""
    writer.do("sync")
    came(reader, "need", record)

"""Two groups that share a space, each read by somebody, and what those say of a record."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator

from tests.browser.chromium import Look, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

WAIT_S = 40.0


def reading(home: Node, visitor: Visitor, language: str, look: Look, *, keys: bool = False) -> Reader:
    """Open a node's page for somebody who reads this language; start the node if it doesn't run."""
    visit = visitor(look)
    visit.open(home.link() if home.running else home.start())
    visit.prefer(language=language)
    return Reader(visit, language, keys=keys)


def together(one: Node, two: Node) -> str:
    """Let two groups pair and share a space; return it."""
    two.do("pair", one.do("invite", "--address", one.sync)["code"])
    for home in (one, two):
        [peer] = home.do("peer", "list")
        home.do("peer", "confirm", peer["peer"])
    space = str(one.do("space", "create", "River")["space"])
    one.do("space", "share", space, one.do("peer", "list")[0]["peer"], "--role", "contributor")
    return space


def arrived(home: Node, kind: str, record: str, state: str) -> None:
    """Wait until a record has come to a node and is in this state there."""
    until(lambda: any(one["id"] == record and one["state"] == state for one in home.do("list", kind)))


def came(home: Node, kind: str, record: str) -> None:
    """Wait until a record has come to a node."""
    until(lambda: any(one["id"] == record for one in home.do("list", kind)))


def until(wanted: Callable[[], Any]) -> Any:
    """Return what is asked for as soon as there is some."""
    ends = time.monotonic() + WAIT_S
    while time.monotonic() < ends:
        if found := wanted():
            return found
        time.sleep(0.2)
    raise AssertionError("it never came")


def row(reader: Reader, group: str) -> Locator:
    """Return the row that tells where a group stands."""
    return reader.page.locator(".rows-plain > li").filter(has_text=group)


def say(reader: Reader, kind: str, statement: str, **args: str) -> None:
    """Make a statement on a record's page, with what goes with it."""
    reader.press(f"statement-{kind}-{statement}")
    form = reader.page.locator(".say-form")
    for name, text in args.items():
        reader.fill_at(form.get_by_label(reader.words(f"argument-{name}")).first, text)
    reader.operate(form.locator("button[type=submit]"))
    form.wait_for(state="detached")

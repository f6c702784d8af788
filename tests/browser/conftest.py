"""Fixtures for tests with a real browser: Chromium once for all of them, and visits that end with their test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from deploy import page
from tests.browser.chromium import DESKTOP, Look, Visit, Visitor, chromium, found
from tests.browser.nodes import Node
from tests.story.groups import Running
from tests.tidy.sources import ROOT

DEMO_S = 90.0


@pytest.fixture(scope="session")
def can_visit() -> None:
    """Say why tests with a browser are skipped, where they are."""
    if found() is None:
        pytest.skip("Chromium is not installed (Debian: chromium)")
    if not page.is_fresh(ROOT):
        pytest.skip("the page is not built, or old: python deploy/page.py")


# One browser for each module and no longer: its event loop would be in the way of asynchronous tests.
@pytest.fixture(scope="module")
def browser(can_visit: None) -> Iterator[Browser]:
    """Give the browser."""
    with chromium() as started:
        yield started


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Visitor]:
    """Give what makes visits, each in a profile of its own; all are over at the end of the test."""
    made: list[Visit] = []

    def visit(look: Look = DESKTOP, **more: object) -> Visit:
        made.append(Visit(browser, look, **more))
        return made[-1]

    yield visit
    for one in made:
        one.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, can_visit: None) -> Iterator[list[dict[str, str]]]:
    """Give the three groups of the demonstration, each with ``name``, ``home`` and ``page`` (a one-time link)."""
    running = Running(["--home", str(tmp_path_factory.mktemp("demo") / "demo"), "--json", "demo"])
    try:
        yield running.expect("ready", DEMO_S)["groups"]
    finally:
        running.kill()


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Callable[..., Node]]:
    """Give what makes nodes; no process of theirs is left at the end of the test."""
    made: list[Node] = []

    def make(name: str = "", **more: Any) -> Node:
        made.append(Node(tmp_path / f"home-{len(made)}", name, **more))
        return made[-1]

    yield make
    for one in made:
        one.kill()


@pytest.fixture
def home(node: Callable[..., Node]) -> Node:
    """Give a running node of a group that has nothing yet."""
    made = node("Orchard")
    made.start()
    return made

"""What a group does when somebody can't be trusted any more, or a machine is gone; walked on real nodes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.chromium import PHONE, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
WAIT_S = 40.0
KEYS = pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keyboard"])


@KEYS
def test_a_peer_is_compromised(node: NodeMaker, visitor: Visitor, keys: bool):
    one, two = pair_of(node)
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    one.do("sync")
    until(lambda: two.do("list", "need"))
    visit = visitor()
    visit.open(one.link())
    reader = Reader(visit, keys=keys)
    visit.go("#/peers")
    reader.press("page-peers-more")
    reader.press("page-peers-part", "link")
    reader.heading("page-safety-part-of", name="Kiln")
    reader.sees("page-safety-holds", name="Kiln", count=1)
    reader.press("page-safety-pause-do")
    reader.sees("page-safety-paused", name="Kiln")
    assert [peer["paused"] for peer in one.do("peer", "list")] == [True]
    one.do("add", "need", "title=Not for Kiln", "--space", "Harvest")
    reader.press("page-safety-end")
    reader.choose("page-safety-urgently")
    reader.press("page-safety-end-do")
    reader.sees("page-safety-part-none", name="Kiln")
    members = one.do("space", "members", "Harvest")
    assert [member["name"] for member in members] == ["Orchard"]
    reader.press("page-safety-resume")
    one.do("sync")
    until(lambda: any(space["ended"] for space in two.do("space", "list") if space["name"] == "Harvest"))
    assert [need["fields"]["title"] for need in two.do("list", "need")] == ["Blankets"]
    there = visitor(PHONE)
    there.open(two.link())
    [space] = [space for space in two.do("space", "list") if space["name"] == "Harvest"]
    there.go(f"#/space/{space['space']}")
    told = Reader(there)
    told.sees("page-spaces-ended-then")
    told.reads("Orchard")
    told.press("page-spaces-copy-open")
    told.fill("page-spaces-copy-name", "Harvest of ours")
    told.press("page-spaces-copy-do")
    told.page.get_by_role("heading", level=1, name="Harvest of ours").wait_for()
    assert len(two.do("list", "need", "--space", "Harvest of ours")) == 1
    for side in (visit, there):
        assert side.violations() == [] and side.strangers() == [] and side.barriers() == []


def test_equals_ask_each_other_and_a_third_settles_it(node: NodeMaker, visitor: Visitor):
    one, two, three = node("Orchard"), node("Kiln"), node("Moss")
    for side in (one, two, three):
        side.start()
    for other in (two, three):
        introduce(one, other)
    introduce(two, three)
    one.do("space", "create", "Harvest")
    for other in ("Kiln", "Moss"):
        one.do("space", "share", "Harvest", other, "--role", "steward")
    for side in (two, three):
        until(lambda side=side: [one for one in side.do("space", "list") if one["name"] == "Harvest"])
        side.do("space", "accept", "Harvest")
        side.do("sync")
    until(lambda: [m["role"] for m in one.do("space", "members", "Harvest")] == ["steward"] * 3)
    asking, settling = visitor(), visitor()
    asking.open(two.link())
    reader = Reader(asking)
    [moss] = [m["group"] for m in two.do("space", "members", "Harvest") if m["name"] == "Moss"]
    asking.go(f"#/part/{moss}")
    reader.press("page-safety-ask")
    reader.press("page-safety-ask-do")
    [request] = until(lambda: two.do("space", "requests", "Harvest"))
    assert (request["mine"], request["target_name"]) == (True, "Moss")
    two.do("sync")
    until(lambda: one.do("space", "requests", "Harvest"))
    settling.open(one.link())
    [space] = [space["space"] for space in one.do("space", "list") if space["name"] == "Harvest"]
    settling.go(f"#/space/{space}")
    other = Reader(settling)
    other.sees("page-spaces-request-remove", by="Kiln", target="Moss", role="")
    assert settling.barriers() == []
    other.press("page-spaces-request-confirm")
    other.sees("page-spaces-request-confirmed")
    until(lambda: len(one.do("space", "members", "Harvest")) == 2)


def pair_of(node: NodeMaker) -> tuple[Node, Node]:
    """Return two running nodes whose groups are paired."""
    one, two = node("Orchard"), node("Kiln")
    one.start()
    two.start()
    introduce(one, two)
    return one, two


def introduce(one: Node, two: Node) -> None:
    """Pair two groups whose nodes run."""
    names = [side.do("status")["name"] for side in (one, two)]
    two.do("pair", one.do("invite")["code"])
    one.do("peer", "confirm", names[1])
    two.do("peer", "confirm", names[0])


def until(wanted: Callable[[], Any]) -> Any:
    """Return what is asked for as soon as there is some."""
    ends = time.monotonic() + WAIT_S
    while time.monotonic() < ends:
        if found := wanted():
            return found
        time.sleep(0.2)
    raise AssertionError("it never came")

"""Blocks as JSON: for every kind, at any time, plain and without raising."""

from __future__ import annotations

import pytest

from crdt.blocks import blocks_json, clocks_json, next_edge
from crdt.kind import kinds
from crdt.moments import read_moment
from crdt.states import Facts
from crdt.view import EARLY_MS, canonical_json
from tests.crdt.record_world import Device, group, some

DAY_MS = 24 * 3_600_000
AT = some(read_moment("2026-12-01")).start_ms


@pytest.mark.parametrize("name", list(kinds()))
def test_blocks_are_plain_at_any_time(name):
    device = Device(1)
    record = device.add(name, **{kinds()[name].title: "x"})
    facts = Facts(some(device.shelf.find(record)), device.shelf)
    for at in (EARLY_MS, -1, 0, AT, 2**60):
        canonical_json([clocks_json(facts, at), blocks_json(facts, at)])
        edge = next_edge(facts, at)
        assert edge is None or edge > at


def test_time_moves_a_role_and_a_check_in_only_at_their_edges():
    device = Device(1)
    role = device.add(
        "role", title="x", order="Nadia; Amal", start="2026-12-01", every="P1W", until="2026-12-20"
    )
    device.say(role, "take-over", on="2026-12-01")
    week = device.add(
        "check-in", title="x", start="2026-12-01", every="P1W", window="P2D", until="2026-12-20"
    )
    device.say(week, "answer", on="2026-12-08")
    for record, states in (
        (role, ["held", "overdue", "ended"]),
        (week, ["planned", "open", "overdue", "answered", "open", "overdue"]),
    ):
        facts = Facts(some(device.shelf.find(record)), device.shelf)
        at, seen, steps = AT - DAY_MS, [device.state(record, at=AT - DAY_MS)], 0
        while (edge := next_edge(facts, at)) is not None and steps < 30:
            assert device.state(record, at=edge - 1) == seen[-1]
            if device.state(record, at=edge) != seen[-1]:
                seen.append(device.state(record, at=edge))
            at, steps = edge, steps + 1
        assert seen == states and steps < 30


def test_a_clock_is_an_edge():
    device = Device(1)
    case = device.add("case", title="x", retention="P30D")
    device.say(case, "close")
    facts = Facts(some(device.shelf.find(case)), device.shelf)
    [clock] = clocks_json(facts, 0)
    edges, at = [], 0
    while (edge := next_edge(facts, at)) is not None:
        edges.append(edge)
        at = edge
    assert (
        clock["due_ms"] in edges and clock["sort"] == "erase-after" and clock["due"].startswith("2023-12-14")
    )


def test_a_kind_that_is_not_known_here_has_no_blocks():
    device = Device(1)
    record = device.add("case", title="x", keeper=f"group:{group(2).hex()}")
    stranger = Device(2)
    for other, item in device.items.values():
        stranger.take(other[::-1], item)
    facts = Facts(some(stranger.shelf.find(record[::-1])), stranger.shelf)
    assert (blocks_json(facts, 0), clocks_json(facts, 0), next_edge(facts, 0)) == ({}, [], None)

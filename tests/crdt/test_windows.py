"""Windows of time."""

from __future__ import annotations

import pytest

from crdt.blocks import next_edge
from crdt.registers import Author
from crdt.states import Facts, Said
from crdt.windows import ALWAYS_MS, Window, window_of, window_said
from tests.crdt.record_world import Device, some

DAY_MS = 24 * 3_600_000


def said(**args: str) -> Said:
    return Said(
        hash=b"h",
        name="claim",
        args=tuple((name.strip("_"), value) for name, value in args.items()),
        author=Author(group=b"g", device=b"d"),
        claimed_ms=0,
        clock_unsure=False,
        earlier_wording=False,
        flaw="",
    )


def test_windows_meet_only_when_they_share_a_time():
    first = Window(start_ms=0, end_ms=10)
    assert first.meets(Window(start_ms=9, end_ms=20)) and not first.meets(Window(start_ms=10, end_ms=20))


@pytest.mark.parametrize(
    ("args", "start", "end"),
    [
        ({}, -ALWAYS_MS, ALWAYS_MS),
        ({"from_": "1970-01-02"}, DAY_MS, ALWAYS_MS),
        ({"to": "1970-01-02"}, -ALWAYS_MS, 2 * DAY_MS),
        ({"from_": "1970-01-02", "to": "1970-01-02"}, DAY_MS, 2 * DAY_MS),
        ({"from_": "never", "to": "__proto__"}, -ALWAYS_MS, ALWAYS_MS),
        ({"from_": "1970-01-03T00:00Z", "to": "1970-01-02"}, 2 * DAY_MS, 2 * DAY_MS + 1),
    ],
)
def test_the_window_that_a_statement_names(args, start, end):
    assert window_said(said(**args)) == Window(start_ms=start, end_ms=end)


def test_the_window_of_a_record():
    device = Device(1)
    whole = device.add("event", title="x", start="1970-01-02")
    part = device.add("event", title="x", start="1970-01-02T01:00Z", end="1970-01-02T02:00Z")
    none = device.add("event", title="x", end="1970-01-02")
    found = [
        window_of(Facts(some(device.shelf.find(record)), device.shelf), "start", "end")
        for record in (whole, part, none)
    ]
    assert found == [
        Window(start_ms=DAY_MS, end_ms=2 * DAY_MS),
        Window(start_ms=DAY_MS + 3_600_000, end_ms=DAY_MS + 7_200_000),
        None,
    ]


def test_time_changes_a_state_only_at_the_edges_that_are_told():
    device = Device(1)
    event = device.add("event", title="x", start="1970-01-02", end="1970-01-04")
    van = device.add("resource", title="Van")
    device.say(van, "claim", **{"from": "1970-01-02", "to": "1970-01-03"})
    for record, states in ((event, ["planned", "happening", "held"]), (van, ["claimed", "free"])):
        facts = Facts(some(device.shelf.find(record)), device.shelf)
        at, seen, steps = -1, [device.state(record, at=-1)], 0
        while (edge := next_edge(facts, at)) is not None:
            assert device.state(record, at=edge - 1) == seen[-1]
            if device.state(record, at=edge) != seen[-1]:
                seen.append(device.state(record, at=edge))
            at, steps = edge, steps + 1
        assert seen == states and steps < 10

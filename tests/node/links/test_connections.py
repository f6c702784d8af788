"""Which connections are kept, and which way an address lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.desk.undoing import DAY_MS
from node.links import connections
from tests.node.desk_world import one_desk

NOW = 1_800_000_000_000
GROUP = bytes(32)


@pytest.mark.parametrize(
    ("address", "way"),
    [
        ("127.0.0.1:4321", "this machine"),
        ("[::1]:4321", "this machine"),
        ("[::ffff:127.0.0.1]:1", "this machine"),
        ("192.168.1.7:4321", "lan"),
        ("[fe80::1%eth0]:4321", "lan"),
        ("heron.local:4321", "lan"),
        ("heron:4321", "lan"),
        ("93.184.215.14:4321", "internet"),
        ("node.example.org:4321", "internet"),
        ("abcdefgh.onion:4321", "tor"),
    ],
)
def test_the_way_follows_from_the_address(address: str, way: str):
    assert connections.way_of(address) == way


async def test_connections_are_kept_for_two_weeks(tmp_path: Path):
    async with one_desk(tmp_path) as desk:

        def told() -> list[connections.Connection]:
            db = desk.hub.replica.db
            old = connections.begin(db, NOW - 15 * DAY_MS, GROUP, "192.168.1.7:1", is_call=True)
            connections.end(db, old, NOW - 15 * DAY_MS + 1, 10, 20)
            row = connections.begin(db, NOW, GROUP, "93.184.215.14:1", is_call=False)
            connections.end(db, row, NOW + 5, 10, 20)
            connections.begin(db, NOW + 6, GROUP, "192.168.1.7:1", is_call=True)
            assert connections.ways(db, GROUP) == ["lan", "internet"]
            return connections.since(db, 0)

        up, over = await desk.hub.run(told)
        assert (up.ended_ms, up.way, up.is_call) == (None, "lan", True)
        assert (over.began_ms, over.ended_ms, over.sent_bytes, over.received_bytes) == (NOW, NOW + 5, 10, 20)
        await desk.hub.run(connections.end_all, desk.hub.replica.db)
        up, _ = await desk.hub.run(connections.since, desk.hub.replica.db, 0)
        assert up.ended_ms == up.began_ms

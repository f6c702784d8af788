"""What peers say that they hold is written before any question, at the latest with the rows that wait."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from node import catching_up
from node.hub import Hub
from node.links import said
from tests.node.neighbours import neighbours, shared_space

OTHER = b"o" * 32


async def _space(hub: Hub, space: str) -> tuple[bytes, bytes, int]:
    """Return a space, one of its logs and how high it is."""
    [head, *_] = await hub.run(hub.replica.heads, bytes.fromhex(space))
    return bytes.fromhex(space), head.log, head.height


def _told(hub: Hub, log: bytes) -> list[tuple[bytes, bytes, int]]:
    sql = "SELECT h.grp, h.told_by, h.height FROM holdings h JOIN logs l ON l.id = h.log WHERE l.log = ? AND h.grp = ?"
    return [tuple(row) for row in hub.replica.db.execute(sql, (log, OTHER)).fetchall()]


async def test_whoever_asks_finds_what_was_said_and_the_highest_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(catching_up, "REST_S", 600.0)
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        hub = a.hub
        space, log, height = await _space(hub, await shared_space(a, b))
        for one in (height, 1):
            await hub.said.hear(b"", OTHER, space, [(log, one), (b"u" * 32, 5)])
        await hub.said.hear(b.group, OTHER, space, [(log, 1)])
        assert await hub.home.run(_told, hub, log) == []
        assert sorted(await hub.run(_told, hub, log)) == [(OTHER, b"", height), (OTHER, b.group, 1)]
        await hub.said.hear(b"", OTHER, space, [(log, 1)])
        assert sorted(await hub.run(_told, hub, log)) == [(OTHER, b"", height), (OTHER, b.group, 1)]


async def test_it_is_written_after_a_moment_and_where_much_waits_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        hub = a.hub
        space, log, height = await _space(hub, await shared_space(a, b))
        monkeypatch.setattr(said, "HEIGHTS_MAX", 3)
        monkeypatch.setattr(catching_up, "REST_S", 600.0)
        await hub.said.hear(b"", OTHER, space, [(log, 1), (b"u" * 32, 1), (b"v" * 32, 1)])
        assert await hub.home.run(_told, hub, log) == [(OTHER, b"", 1)]
        await hub.idle()
        monkeypatch.setattr(catching_up, "REST_S", 0.01)
        waiting = catching_up.CatchingUp(hub)
        monkeypatch.setattr(hub, "catching_up", waiting)
        await hub.said.hear(b"", OTHER, space, [(log, height)])
        async with asyncio.timeout(20):
            while await hub.home.run(_told, hub, log) != [(OTHER, b"", height)]:
                await asyncio.sleep(0.01)


async def test_a_disk_without_room_keeps_nobody_from_being_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        hub = a.hub
        space, log, _ = await _space(hub, await shared_space(a, b))

        def refused(given: Any) -> None:
            raise sqlcipher.OperationalError("database or disk is full")

        with monkeypatch.context() as patch:
            patch.setattr(hub.peers, "note_all", refused)
            await hub.said.hear(b"", OTHER, space, [(log, 1)])
            assert await hub.run(_told, hub, log) == []
        await hub.said.hear(b"", OTHER, space, [(log, 1)])
        assert await hub.run(_told, hub, log) == [(OTHER, b"", 1)]


async def test_links_hear_once_of_many_acknowledgements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(said, "SPREAD_AFTER_S", 0.01)
    async with neighbours(tmp_path) as street:
        hub = (await street.node("A", calls=False)).hub
        heard: list[bytes] = []
        hub.on_held.append(heard.append)
        space, other = b"s" * 32, b"t" * 32
        for height in (1, 2, 2):
            await hub.peer_holds(OTHER, space, ((b"l" * 32, height),))
        await hub.peer_holds(OTHER, other, ((b"l" * 32, 1),))
        assert heard == []
        async with asyncio.timeout(20):
            while len(heard) < 2:
                await asyncio.sleep(0.01)
        await hub.peer_holds(OTHER, other, ((b"l" * 32, 1),))
        await asyncio.sleep(0.05)
        assert sorted(heard) == [space, other]

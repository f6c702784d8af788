"""A full room is told once, and taken back once there is room again or its group has left."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from node.full_rooms import GROUP, OFFERS
from node.home import open_home
from node.hub import open_hub
from node.replica import quotas
from node.replica.notices import keep_notice
from tests.node.desk_world import one_desk
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async
from tests.node.stick_world import event


@pytest.fixture
async def full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Neighbour, Neighbour, str]]:
    """Give two nodes and their space, in which the second has no room left at the first."""
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B", calls=False)
        await pair(a, b)
        space = await shared_space(a, b)
        monkeypatch.setattr(quotas, "GROUP_BYTES_MAX", 30_000)
        monkeypatch.setattr(quotas, "FEW_ENTRIES", 2)
        for number in range(10):
            await event(b, space, f"B {number}", notes=random.Random(number).randbytes(4_000).hex())
            await b.call("sync", wait=2.0)
        await until_async(lambda: _is_told(a))
        yield a, b, space


async def test_it_is_over_once_what_waited_goes_on(
    full: tuple[Neighbour, Neighbour, str], monkeypatch: pytest.MonkeyPatch
):
    a, b, space = full
    [told] = [one for one in (await a.call("status"))["notices"] if one["message"] == GROUP]
    with a.hub.subscribe() as events:
        monkeypatch.undo()
        await event(b, space, "B has room")
        await b.call("sync", wait=2.0)
        await until_async(lambda: _is_over(a))
        over = {"event": "notice-over", "message": GROUP, "fields": told["fields"]}
        assert over in events.take()
    titles = {one["fields"]["title"] for one in await a.call("list", kind="event")}
    assert {"B 9", "B has room"} <= titles


async def test_it_is_over_once_the_group_was_removed(full: tuple[Neighbour, Neighbour, str]):
    a, b, space = full
    await a.call("space remove", space=space, peer=b.group.hex())
    await until_async(lambda: _is_over(a))


async def test_what_is_still_full_is_told_again_after_a_start(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = {"space": "Joint", "group": "Kiln"}
        await desk.hub.run(keep_notice, desk.hub.replica.db, desk.hub.home.clock.wall_ms(), GROUP, fields)
    hub = await open_hub(await open_home(tmp_path / "A", lambda: None))
    try:
        assert await hub.run(lambda: hub.replica.db.execute("SELECT message FROM notices").fetchall()) == []
    finally:
        await hub.close()


async def test_who_offers_too_many_spaces_is_named_once_until_others_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        host, guest = await street.node("A"), await street.node("B", calls=False)
        await pair(host, guest)
        first = await shared_space(host, guest)
        # That and the space of the pairing.
        monkeypatch.setattr(quotas, "SPACES_PER_GROUP_MAX", 2)
        space = (await host.call("space create", name="Second"))["space"]
        await host.call("space share", space=space, peer=guest.group.hex(), role="contributor")
        await until_async(lambda: _is_told(guest, OFFERS))
        await event(host, first, "goes on")
        await host.call("sync", wait=2.0)
        told = [one for one in (await guest.call("status"))["notices"] if one["message"] == OFFERS]
        assert [one["fields"] for one in told] == [{"group": "A"}]
        await guest.call("space leave", space=first)
        await until_async(lambda: _is_over(guest, OFFERS))

        async def is_here() -> bool:
            return "Second" in [one["name"] for one in await guest.call("space list")]

        await host.call("sync", wait=PATIENCE_S)
        await until_async(is_here)


async def _is_told(node: Neighbour, message: str = GROUP) -> bool:
    return message in [one["message"] for one in (await node.call("status"))["notices"]]


async def _is_over(node: Neighbour, message: str = GROUP) -> bool:
    return not await _is_told(node, message)

"""What a session with a group rests on: the logs that it wrote are known, and are what it hears first."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from node.links.grounds import allowed_spaces, farewells_to, ground, window_onto
from tests.node.neighbours import PATIENCE_S, Neighbour, Neighbours, neighbours, pair, shared_space
from tests.node.stick_world import carry, event, titles


async def test_it_says_which_logs_the_peers_group_wrote(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, space = await _joint(street)
        rests = ground(b.hub, await b.peer(a), bytes(32), calls=True)
        rows = await b.hub.run(lambda: list(b.hub.replica.ledger.logs_of(space)))
        theirs = {row.log for row in rows if rests.is_theirs(space, row.log)}
        own = {row.log for row in rows if row.seed}
        assert theirs and own and theirs | own == {row.log for row in rows} and not theirs & own
        assert not rests.is_theirs(bytes(32), min(theirs)) and not rests.is_theirs(space, bytes(32))
        assert space in allowed_spaces(b.hub, a.group) and window_onto(b.hub, a.group, space) is None


@pytest.mark.parametrize("by_stick", [False, True], ids=["by line", "by stick"])
async def test_a_home_put_back_does_not_remove_whom_it_had_asked_back(tmp_path: Path, by_stick: bool):
    async with neighbours(tmp_path) as street:
        a, b, space = await _joint(street)
        await a.stop()
        shutil.copytree(a.path, tmp_path / "older")
        await a.start((), calls=False)
        await b.call("space leave", space=space.hex())
        await _meet(a, b)
        await a.call("space share", space=space.hex(), peer=b.group.hex(), role="contributor")
        await event(a, space.hex(), "Since")
        await _meet(a, b)
        await a.stop()
        shutil.rmtree(a.path)
        (tmp_path / "older").rename(a.path)
        await a.start((), calls=False)
        await event(a, space.hex(), "After")
        if by_stick:
            for giver, taker in ((a, b), (b, a), (a, b), (b, a)):
                await carry(giver, taker, tmp_path / "stick")
        await _meet(a, b)
        for node in (a, b):
            assert await node.hub.run(_members, node, space) == {a.group, b.group}
            assert await titles(node, space.hex()) == {"Before", "Since", "After"}


async def test_a_home_put_back_hears_again_that_its_only_peer_left(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, space = await _joint(street)
        await a.stop()
        shutil.copytree(a.path, tmp_path / "older")
        await a.start((), calls=False)
        await b.call("space leave", space=space.hex())
        await _meet(a, b)
        assert await a.hub.run(_members, a, space) == {a.group}
        assert space not in allowed_spaces(b.hub, a.group) and space in farewells_to(b.hub, a.group)
        await a.stop()
        shutil.rmtree(a.path)
        (tmp_path / "older").rename(a.path)
        await a.start((), calls=False)
        await event(a, space.hex(), "Unsaid")
        await _meet(a, b)
        assert await a.hub.run(_members, a, space) == {a.group}
        assert all(row["in_sync"] for row in await a.call("sync", wait=PATIENCE_S))
        assert "Unsaid" not in await titles(b, space.hex())


async def _joint(street: Neighbours) -> tuple[Neighbour, Neighbour, bytes]:
    """Return two groups in a space that the first founded, of which the second listens."""
    a, b = await street.node("A", (), calls=False), await street.node("B")
    await pair(b, a)
    await a.call("sync", peer=b.group.hex(), wait=PATIENCE_S)
    space = bytes.fromhex(await shared_space(a, b))
    await event(a, space.hex(), "Before")
    await _meet(a, b)
    await event(b, space.hex(), "Before")
    await _meet(a, b)
    return a, b, space


async def _meet(a: Neighbour, b: Neighbour) -> None:
    for _ in range(3):
        await a.call("sync", peer=b.group.hex(), wait=PATIENCE_S)
        await a.hub.idle()
        await b.hub.idle()


def _members(node: Neighbour, space: bytes) -> set[bytes]:
    return set(node.hub.replica.state(space).members())

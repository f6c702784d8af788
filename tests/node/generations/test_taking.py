"""What a generation keeps is read in alike, at once where it is little and part by part where it is much."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.generations import taking
from tests.node.generations.test_checkpoints import fill, shows
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until


@pytest.mark.parametrize("at_once_bytes", [0, taking.SLICE_BYTES])
async def test_little_and_much_are_read_in_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once_bytes: int
):
    monkeypatch.setattr(taking, "SLICE_BYTES", at_once_bytes)
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        [record, *_] = await fill(a, space, 3)
        await a.hub.edit_note(record, "notes", "", "Bring bread and salt.", None)
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        before = await shows(a, space)
        await a.hub.checkpoints.make(space)
        c = await street.node("C")
        await pair(a, c)
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        for node in (a, b, c):
            await _has_begun(node, a, space)
            assert await shows(node, space) == before


async def _has_begun(node: Neighbour, like: Neighbour, space: bytes) -> None:
    await until(lambda: node.hub.replica.projection.contents.adopted(space) is not None)
    await until(lambda: like.hub.inventory.digests(space) == node.hub.inventory.digests(space))

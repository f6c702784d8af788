"""Which checkpoint is used, which is confirmed, and when history may go."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from identity.errors import Refused
from node.generations.choosing import awaited
from tests.node.devices.test_joining import add, in_sync, second
from tests.node.generations.test_checkpoints import held
from tests.node.neighbours import Neighbour, neighbours, shared_space, until


async def test_nothing_is_dropped_before_every_device_of_the_stewards_knows_of_the_checkpoint(tmp_path: Path):
    """What another device of the same group makes meanwhile could end the logs below what was dropped."""
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        id_ = bytes.fromhex(space)
        away = await second(street, a, "A2")
        assert await in_sync(away)
        await away.stop()
        for number in range(3):
            await add(a, f"Meal {number}", space=space)
        await a.call("space checkpoint", space=space)
        await until(lambda: a.hub.replica.projection.contents.adopted(id_) is not None)
        for node in (a, b):
            with pytest.raises(Refused, match="generation-not-known-yet") as refused:
                await node.call("compact", space=space, drop_history=True)
            assert refused.value.fields == {"groups": "A"}
            assert (await node.call("compact", drop_history=True))["entries_dropped"] == 0
        await away.start()
        assert await in_sync(away)
        for node in (a, b):
            await until(partial(_all_know, node, id_))
            before = await node.hub.run(held, node, id_)
            assert (await node.call("compact", space=space, drop_history=True))["entries_dropped"] > 3
            assert await node.hub.run(held, node, id_) < before


def _all_know(node: Neighbour, space: bytes) -> bool:
    return not list(awaited(node.hub.replica, space))


async def test_a_device_that_is_lost_is_waited_for_no_longer(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        id_ = bytes.fromhex(space)
        away = await second(street, a, "A2")
        assert await in_sync(away)
        lost = away.hub.replica.me.keys.public.id.hex()
        await away.stop()
        await add(a, "Meal", space=space)
        await a.call("space checkpoint", space=space)
        await until(lambda: a.hub.replica.projection.contents.adopted(id_) is not None)
        assert list(awaited(a.hub.replica, id_)) == [a.group]
        await a.call("device lost", device=lost)
        assert not list(awaited(a.hub.replica, id_))
        assert (await a.call("compact", space=space, drop_history=True))["entries_dropped"] > 0

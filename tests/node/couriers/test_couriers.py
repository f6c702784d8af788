"""What a node keeps of couriers, and how it notices that one lost something."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from tests.node.courier.boxes import box, take_up
from tests.node.neighbours import neighbours


async def test_a_courier_is_found_by_id_prefix_and_label(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        await a.call("pair", code=await courier.code(), name="Attic")

        def found(text: str) -> bytes:
            return a.hub.couriers.find(a.hub.replica, text).group

        for text in ("Attic", courier.group, courier.group[:8].upper()):
            assert (await a.hub.run(found, text)).hex() == courier.group
        with pytest.raises(Refused, match="courier-unknown"):
            await a.hub.run(found, "Cellar")
        await a.call("courier label", courier="Attic", text="Cellar")
        assert (await a.hub.run(found, "Cellar")).hex() == courier.group


async def test_what_a_courier_once_had_and_tells_no_longer_is_counted_once(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        place, group = bytes.fromhex(space), bytes.fromhex(courier.group)
        heads = a.hub.inventory.heads(place).values()
        full = [(head.log, head.height) for head in heads]
        less = [(log, height - 1) for log, height in full]

        def lost(heights: list[tuple[bytes, int]]) -> int:
            return a.hub.couriers.lost(group, place, heights)

        assert await a.hub.run(lost, full) == 0
        assert await a.hub.run(lost, less) == len(full)
        assert await a.hub.run(lost, less) == 0
        listed = (await a.call("courier list"))[0]
        assert not listed["holds_all"] and listed["entries_to_send"] == len(full)


async def test_what_others_say_it_had_counts_too(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        place, group = bytes.fromhex(space), bytes.fromhex(courier.group)
        log, head = next(iter(a.hub.inventory.heads(place).items()))

        def claimed() -> int:
            a.hub.replica.db.execute("DELETE FROM holdings")
            a.hub.peers.told(b"t" * 32, group, place, [(log, head.height)], 0)
            return a.hub.couriers.lost(group, place, [(log, head.height - 1)])

        assert await a.hub.run(claimed) == 1

"""What a node keeps of couriers, and how it notices that one lost something."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt import acts
from identity.errors import Refused
from tests.node.courier.boxes import box, carried, take_up
from tests.node.neighbours import neighbours, pair, shared_space, until_async


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


async def test_what_is_said_of_a_courier_in_one_space_keeps_nobody_from_reaching_it_for_another(
    tmp_path: Path,
):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        c = await street.node("C")
        await pair(b, c)
        theirs, ours = await shared_space(a, b, "Theirs"), await shared_space(c, b, "Ours")
        for node, space in ((a, theirs), (c, ours)):
            await take_up(node, courier, space)
        (known,) = b.network.couriers.known
        false = ("no address", *(f"192.0.2.{number}:9" for number in range(7)))
        act = acts.CourierAt(known.group, known.device, false, b"s" * 32)
        await a.hub.append_control(bytes.fromhex(theirs), act)

        async def heard() -> bool:
            await b.network.couriers.refresh()
            (told,) = b.network.couriers.known
            return false[1] in told.addresses

        await until_async(heard)
        (told,) = b.network.couriers.known
        assert false[0] not in told.addresses and set(known.addresses) & set(told.addresses)
        await b.stop()
        await b.start()
        await carried(b, courier)

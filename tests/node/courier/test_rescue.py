"""A group that lost everything but a courier and its recovery sheet comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused, Unavailable
from identity.recovery import recovery, rescue_psk
from identity.words import from_words
from node.copies import kit_calls
from node.copies.restoring import open_backup, restore
from node.couriers.courier_pairing import inherit
from node.couriers.couriers import Rescuer
from node.home import NewHome, create
from node.store import meta
from tests.node.courier.boxes import box, carried, take_up
from tests.node.neighbours import Neighbour, neighbours, until_async


async def _kept(node: Neighbour) -> str:
    """Wait until the courier keeps a kit of the node's group, as it does by itself; return its code."""

    async def has_it() -> bool:
        return [one["kept"] for one in await node.call("kit list")] == [True]

    await until_async(has_it)
    return str((await node.call("kit list"))[0]["code"])


async def test_the_words_and_a_courier_bring_everything_back(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        home, words = await create(tmp_path / "A", NewHome(name="A", language="en", passphrase=None))
        await home.close()
        a = street.add("A")
        await a.start()
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        record = (await a.call("add", kind="need", fields={"title": "Blankets"}, space=space))["id"]
        await carried(a, courier)
        code = await _kept(a)
        lost = a.hub.home.identity.writer().keys.public.id
        await a.stop()
        (tmp_path / "A").rename(tmp_path / "gone")

        again = await kit_calls.come_back(
            tmp_path / "back", None, recovery(from_words(" ".join(words))), code, "new laptop"
        )
        await again.close()
        back = street.add("back")
        await back.start()

        async def has_it() -> bool:
            return any(one["id"] == record for one in await back.call("list", kind="need"))

        await until_async(has_it)

        async def writes() -> bool:
            return not (await back.call("status"))["reading_only"]

        await until_async(writes)
        await back.call("add", kind="need", fields={"title": "Stoves"}, space=space)
        await carried(back, courier)
        own = back.hub.home.identity.writer().keys.public.id
        assert own != lost
        gate = courier.post.gatehouse.gates[bytes.fromhex(space)]
        assert own in {device.id for device in gate.statement.devices}
        assert await back.hub.run(back.hub.couriers.rescuers, own) == []


async def test_a_home_that_was_restored_from_a_stick_is_let_in_for_the_one_that_is_gone(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        home, words = await create(tmp_path / "A", NewHome(name="A", language="en", passphrase=None))
        await home.close()
        a = street.add("A")
        await a.start()
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        await _kept(a)
        await a.call("backup", file=str(tmp_path / "stick"))
        record = (await a.call("add", kind="need", fields={"title": "Blankets"}, space=space))["id"]
        await carried(a, courier)
        await a.stop()
        known = recovery(from_words(" ".join(words)))
        source = open_backup(tmp_path / "stick", known)
        again, _ = await restore(tmp_path / "back", source, known, passphrase=None, label="new laptop")
        await again.close()
        back = street.add("back")
        await back.start()

        async def has_it() -> bool:
            return any(one["id"] == record for one in await back.call("list", kind="need"))

        await until_async(has_it)
        await carried(back, courier)


async def test_without_the_words_nobody_gets_anything(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        code = await _kept(a)
        with pytest.raises(Unavailable, match="kit-no-answer"):
            await kit_calls.come_back(tmp_path / "thief", None, recovery(bytes(16)), code, "")
        assert not (tmp_path / "thief").exists()
        assert len(courier.post.gatehouse.callers()) == 2


async def test_a_lost_device_that_knows_the_rescue_secret_is_not_let_in(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        await take_up(a, courier, (await a.call("space create", name="Joint"))["space"])
        await _kept(a)
        sheet = await a.hub.run(meta.read_sheet, a.hub.replica.db)
        (known,) = a.network.couriers.known
        before = {one.device for one in courier.post.gatehouse.callers()}
        # All that a device keeps: the rescue secret, and the way back in a box that it can't open.
        box_kept = await a.hub.run(meta.read, a.hub.replica.db, f"back {known.device.hex()}")
        assert box_kept is not None
        keeper = Rescuer(device=known.device, agree=known.static, addresses=known.addresses, tries=0)
        for psk in (rescue_psk(sheet.rescue, known.device), sheet.rescue, box_kept[:32], bytes(32)):
            with pytest.raises((Unavailable, Refused)):
                assert not await inherit(a.network, keeper, psk)
                raise Unavailable("refused")
        assert {one.device for one in courier.post.gatehouse.callers()} == before

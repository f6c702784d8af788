"""What the commands about couriers answer: the contract of the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from tests.node.courier.boxes import box, carried, take_up
from tests.node.neighbours import neighbours, shared_space, until_async


async def test_until_the_courier_knows_the_list_says_so(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        peer = (await a.call("pair", code=await courier.code(), name="Attic"))["peer"]
        (before,) = await a.call("courier list")
        assert (before["label"], before["spaces"], before["holds_all"], before["ours"]) == (
            "Attic",
            [],
            False,
            True,
        )
        await until_async(lambda: _reachable(a))
        await courier.stop()
        shared = await a.call("space share", space=space, peer=peer, role="courier")
        assert {one["role"] for one in shared["members"]} == {"steward", "contributor", "courier"}
        (one,) = await a.call("courier list")
        assert (one["told"], one["holds_all"], one["gate_version"]) == (False, False, 0)
        await courier.start()
        a.network.hurry()
        await carried(a, courier)
        (one,) = await a.call("courier list")
        assert one["gate_version"] == 1 and one["last_met_ms"] and not one["full"]
        assert one["spaces"] == [
            {"space": space, "name": "Joint", "told": True, "full": False, "gate_version": 1}
        ]


async def test_a_groups_code_is_no_couriers_code(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        code = (await b.call("invite"))["code"]
        with pytest.raises(Refused) as refused:
            await a.call("pair", code=code, courier=True)
        assert refused.value.message == "code-elsewhere"
        assert await a.call("courier list") == []


async def _reachable(node: object) -> bool:
    return bool((await node.call("courier list"))[0]["reachable"])  # type: ignore[attr-defined]


async def test_sharing_twice_changes_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        before = a.hub.inventory.digests(bytes.fromhex(space))
        await a.call("space share", space=space, peer=courier.group, role="courier")
        assert a.hub.inventory.digests(bytes.fromhex(space)) == before


async def test_a_home_space_can_be_carried_and_a_label_must_be_a_name(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        (home,) = [one["space"] for one in await a.call("space list") if one["sort"] == "home"]
        await take_up(a, courier, home)
        assert await courier.entries(home)
        with pytest.raises(Refused, match="peer-name-broken"):
            await a.call("courier label", courier=courier.group, text="a\x1bb")
        with pytest.raises(Refused, match="courier-unknown"):
            await a.call("space share", space=home, peer="nobody", role="courier")
        with pytest.raises(Refused, match="share-courier-by-code"):
            await a.call("invite", space=home, role="courier")


async def test_a_courier_that_moved_is_found_by_all_members(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        moved = await a.call("peer address", peer=courier.group, address="192.0.2.9:7465")
        assert moved["addresses"][0] == "192.0.2.9:7465"

        async def is_told() -> bool:
            return bool((await b.call("courier list"))[0]["addresses"][0] == "192.0.2.9:7465")

        await until_async(is_told)
        await carried(b, courier)


async def test_sync_meets_couriers_and_tells_them_who_may_come(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A", calls=False)
        space = (await a.call("space create", name="Joint"))["space"]
        await a.call("pair", code=await courier.code(), name="Attic")
        await a.call("space share", space=space, peer="Attic", role="courier")
        (row,) = await a.call("sync")
        assert (row["name"], row["error"]) == ("Attic", None)
        (row,) = await a.call("sync", peer="Attic")
        assert row["in_sync"]
        await carried(a, courier)
        await courier.stop()
        a.network.couriers.end()
        await until_async(lambda: _alone(a))
        (row,) = await a.call("sync", wait=1)
        assert row["error"] and not row["in_sync"]


async def _alone(node: object) -> bool:
    return not node.network.couriers.links  # type: ignore[attr-defined]

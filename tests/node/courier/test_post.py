"""Nodes that meet at a courier alone, gates that follow membership, and callers that are nobody there."""

from __future__ import annotations

import asyncio
import random
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from identity.errors import Refused, Unavailable
from identity.keys import DeviceKeys, DevicePublic
from node.courier import limits
from node.courier.post import status_of
from node.links.link import call
from sync.gate import GateDevice, Statement, sign_gate
from sync.messages import GateTold
from tests.node.courier.boxes import Box, box, carried, listed, take_up
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    neighbours,
    pair,
    said_to,
    shared_space,
    until,
    until_async,
)


async def write(node: Neighbour, space: str, title: str) -> str:
    return str((await node.call("add", kind="need", fields={"title": title}, space=space))["id"])


async def has(node: Neighbour, record: str) -> None:
    async def is_so() -> bool:
        return any(one["id"] == record for one in await node.call("list", kind="need"))

    await until_async(is_so)


async def test_two_groups_that_are_never_online_together_stay_in_sync(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await b.stop()
        blankets = await write(a, space, "Blankets")
        await carried(a, courier)
        await a.stop()
        await b.start()
        await has(b, blankets)
        stoves = await write(b, space, "Stoves")
        await carried(b, courier)
        await b.stop()
        await a.start()
        await has(a, stoves)


async def test_a_member_hears_of_the_courier_from_the_space_and_calls_it_by_itself(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        told = await listed(b, courier)
        assert told is not None and told["reachable"] and not told["ours"]
        assert [one["space"] for one in told["spaces"]] == [space]
        assert {link.peer.device for link in courier.post.links} == {
            node.hub.home.identity.writer().keys.public.id for node in (a, b)
        }


async def test_a_space_shared_while_a_call_is_made_is_carried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    goes_on = asyncio.Event()

    async def slow_call(*what: Any) -> Any:
        opened = await call(*what)
        await goes_on.wait()
        return opened

    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        monkeypatch.setattr("node.couriers.courier_calls.call", slow_call)
        told = await a.call("pair", code=await courier.code())
        await until(lambda: bool(courier.post.links))
        await a.call("space share", space=space, peer=told["peer"], role="courier")
        assert not a.network.couriers.links
        goes_on.set()
        await carried(a, courier)


async def test_only_a_device_that_was_paired_gives_it_a_space(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        own = (await b.call("space create", name="Other"))["space"]
        with pytest.raises(Refused, match="courier-not-ours"):
            await b.call("space share", space=own, peer=courier.group, role="courier")
        with pytest.raises(Refused, match="share-not-a-courier"):
            await a.call("space share", space=space, peer=b.group.hex(), role="courier")
        with pytest.raises(Refused, match="share-not-steward"):
            await b.call("pair", code=await courier.code())
            await b.call("space share", space=space, peer=courier.group, role="courier")


async def test_a_code_serves_one_device(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.node("A"), await street.node("B")
        code = await courier.code()
        told = await a.call("pair", code=code, name="The box")
        assert told["name"] == "The box" and told["check"] is None and told["courier"]
        with pytest.raises(Refused, match="code-used"):
            await b.call("pair", code=code)
        await courier.stop()
        with pytest.raises((Unavailable, OSError)):
            await b.call("pair", code=code)


async def test_a_code_that_was_used_while_a_handshake_went_on_serves_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.node("A"), await street.node("B")
        code = await courier.code()
        peers, clock = courier.post.peers, courier.home.clock
        before = await courier.post.run(peers.invitations, clock.wall_ms())
        await a.call("pair", code=code)
        monkeypatch.setattr(peers, "invitations", lambda _: before)
        with pytest.raises((Refused, Unavailable)):
            await b.call("pair", code=code)
        assert courier.post.gatehouse.owners == 1


async def test_strangers_get_no_byte(tmp_path: Path):
    async with box(tmp_path / "box") as courier:
        address = courier.post.listeners[0].addresses[0]
        assert await said_to(address, b"GET / HTTP/1.1\r\n\r\n".ljust(96, b"x")) == b""


async def test_a_courier_that_is_removed_deletes_the_space_and_is_called_no_more(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        assert await courier.entries(space)
        from node.desk import couriers as desk_couriers

        await desk_couriers.remove(a.desk, bytes.fromhex(space), courier.group)

        async def is_gone() -> bool:
            return await courier.entries(space) == 0 and courier.post.gatehouse.spaces() == []

        await until_async(is_gone)

        async def is_forgotten() -> bool:
            return await listed(b, courier) is None

        await until_async(is_forgotten)
        told = await listed(a, courier)
        assert told is not None and told["spaces"] == []
        await until(
            lambda: all(
                link.peer.device != b.hub.home.identity.writer().keys.public.id for link in courier.post.links
            )
        )


async def test_a_removed_group_gets_in_no_more(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        from crdt import acts

        await a.hub.append_control(bytes.fromhex(space), acts.Remove(b.group, (), None, ()))
        device = b.hub.home.identity.writer().keys.public.id
        await until(lambda: device not in courier.post.gatehouse.devices_of(bytes.fromhex(space)))
        await until(lambda: all(link.peer.device != device for link in courier.post.links))
        await carried(a, courier)
        before = await courier.entries(space)
        await b.stop()
        await b.start()
        await asyncio.sleep(0.3)
        assert not b.network.couriers.links and await courier.entries(space) == before


async def test_who_knocks_costs_no_more_where_thousands_may_come(tmp_path: Path):
    draw = random.Random(5).randbytes

    async def cost(courier: Box) -> float:
        address = courier.post.listeners[0].addresses[0]
        await said_to(address, b"", finish=True)
        began = time.process_time()
        for _ in range(60):
            await said_to(address, b"", finish=True)
        return time.process_time() - began

    async with box(tmp_path / "few") as few, box(tmp_path / "many") as many:
        owner = DeviceKeys.from_draw(draw)
        device = many.home.identity.writer().keys.public.id
        told = [owner.public, *(DevicePublic(sign=draw(32), agree=draw(32)) for _ in range(4_000))]
        devices = sorted((GateDevice(one.sign, one.agree, True) for one in told), key=lambda one: one.id)
        gate = Statement(device, draw(32), 1, draw(32), tuple(devices), (), (), (), 90)
        await many.post.run(many.post.gatehouse.own, owner.public, draw(32))
        await many.post.run(many.post.shelf.take_gate, sign_gate(gate, owner.sign_seed))
        assert len(many.post.gatehouse.callers()) > 4_000
        assert await cost(many) < 3 * await cost(few)


async def test_who_is_not_named_for_a_space_hears_nothing_of_it(tmp_path: Path):
    """Whoever was removed knows the space's name, and would see from version and room what goes on there."""
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        own = (await a.call("space create", name="Ours"))["space"]
        await a.call("space share", space=own, peer=courier.group, role="courier")
        place = bytes.fromhex(own)
        await until(lambda: place in courier.post.gatehouse.gates)
        held = courier.post.gatehouse.gates[place]
        gate = msgspec.structs.replace(held.statement, version=held.statement.version + 1, retention_days=9)

        async def told(node: Neighbour, statement: Statement) -> GateTold:
            device = node.hub.home.identity.writer().keys.public.id
            caller = next(one for one in courier.post.gatehouse.callers() if one.device == device)
            signed = sign_gate(statement, node.hub.home.identity.sign_seed)
            (answer,) = await courier.post.take_gate(caller, signed)
            assert isinstance(answer, GateTold)
            return answer

        assert await told(b, gate) == GateTold(place, 0, bytes(32), 0)
        nowhere = msgspec.structs.replace(gate, space=bytes(32))
        assert await told(b, nowhere) == GateTold(bytes(32), 0, bytes(32), 0)
        assert (await told(b, held.statement)).version == held.statement.version
        assert (await told(a, gate)).version == gate.version


async def test_a_courier_without_room_says_so_and_keeps_what_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        held = await courier.entries(space)
        used = courier.post.shelf.used[bytes.fromhex(space), b""]
        monkeypatch.setattr(limits, "SPACE_BYTES_MAX", used)
        await write(a, space, "Too much")
        await a.call("sync", wait=2)
        await asyncio.sleep(0.2)
        assert await courier.entries(space) == held
        assert not (await listed(a, courier) or {})["holds_all"]
        await a.stop()
        await a.start()

        async def is_full() -> bool:
            return bool((await listed(a, courier) or {})["full"])

        await until_async(is_full)
        monkeypatch.setattr(limits, "SPACE_BYTES_MAX", 10**9)
        await a.stop()
        await a.start()
        await carried(a, courier)


async def test_it_goes_on_after_it_was_stopped(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        await courier.stop()
        record = await write(a, space, "While it was away")
        await courier.start()
        a.network.hurry()
        await carried(a, courier)
        told = await status_of(courier.post)
        assert (told["spaces"], told["devices"], told["owners"]) == (1, 2, 1)
        assert told["entries"] == await courier.entries(space) and 0 < told["bytes"] < told["quota_bytes"]
        await has(b, record)


async def test_two_couriers_of_which_one_loses_everything(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "one") as one, box(tmp_path / "two") as two:
        a, b = await street.two()
        space = await shared_space(a, b)
        for courier in (one, two):
            await take_up(a, courier, space)
            await carried(b, courier)
        await b.stop()
        record = await write(a, space, "Kept twice")
        for courier in (one, two):
            await carried(a, courier)
        await one.stop()
        await one.lose_entries()
        await a.stop()
        await one.start()
        await b.start()
        await has(b, record)
        await a.start()
        await carried(a, one)
        notices = [notice["message"] for notice in (await a.call("status"))["notices"]]
        notices += [notice["message"] for notice in (await b.call("status"))["notices"]]
        assert "courier-lost" in notices


async def test_what_it_forgets_is_reported_and_sent_again(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)
        held = await courier.entries(space)
        await courier.stop()
        await courier.lose_entries()
        await courier.start()
        a.network.hurry()

        async def is_back() -> bool:
            return await courier.entries(space) == held

        await until_async(is_back)
        (notice,) = [one for one in (await a.call("status"))["notices"] if one["message"] == "courier-lost"]
        assert notice["fields"]["count"] == held and notice["fields"]["space"] == "Joint"
        await carried(a, courier)


async def test_a_third_group_joins_through_the_courier(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        c = await street.node("C")
        await pair(a, c)
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        record = await write(b, space, "From B")
        await carried(b, courier)
        await a.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await a.call("sync", wait=PATIENCE_S)
        await carried(c, courier)
        await has(c, record)


def device_of(node: Neighbour) -> bytes:
    return node.hub.home.identity.writer().keys.public.id


async def test_a_steward_that_is_not_an_owner_keeps_the_gate(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="steward")
        await a.call("sync", wait=PATIENCE_S)
        await b.call("space accept", space=space)
        await take_up(a, courier, space)
        await carried(b, courier)
        await a.stop()
        c = await street.node("C")
        await pair(b, c)
        await b.call("space share", space=space, peer=c.group.hex(), role="reader")
        await until(lambda: device_of(c) in courier.post.gatehouse.devices_of(bytes.fromhex(space)))
        await b.stop()
        gate = courier.post.gatehouse.gates[bytes.fromhex(space)]
        assert gate.signer == b_sign(gate, courier)


def b_sign(gate: object, courier: Box) -> bytes:
    """Return the signing key of the keeper that is not the owner."""
    owners = {public.sign for public, _ in courier.post.gatehouse._owners.values()}
    (other,) = courier.post.gatehouse.gates[next(iter(courier.post.gatehouse.gates))].keepers - owners
    return other

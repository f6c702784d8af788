"""A node's links to couriers: which psk, which gate, which omissions."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from identity.courier import courier_psk
from identity.errors import Refused
from identity.keys import DeviceKeys
from node.clock import draw
from node.courier.post import CallerWorks
from node.couriers import courier_calls
from node.couriers.couriers import KnownCourier
from sync.effects import Load
from sync.messages import Entries, GateTold, Message
from sync.session import Session
from tests.node.courier.boxes import box, carried, listed, take_up
from tests.node.neighbours import at_rest, neighbours, shared_space, until, until_async


async def test_gates_rest_once_all_is_told(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="steward")
        await at_rest(a, b)
        await b.call("space accept", space=space)
        await at_rest(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        await at_rest(a, b)
        versions = set()
        for _ in range(8):
            await asyncio.sleep(0.3)
            versions.add(courier.post.gatehouse.gates[bytes.fromhex(space)].statement.version)
        assert len(versions) == 1


async def test_a_psk_that_no_longer_serves_gives_way_to_another(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        spaces = [await shared_space(a, b, name) for name in ("One", "Two")]
        for space in spaces:
            await take_up(a, courier, space)
            await carried(b, courier)
        (known,) = b.network.couriers.known
        own = b.hub.home.identity.writer().keys.public.id
        assert len(known.psks) == 2 and courier_psk(b"x" * 32, own) not in known.psks
        gatehouse = courier.post.gatehouse
        first = next(
            space
            for space in spaces
            if courier_psk(gatehouse.gates[bytes.fromhex(space)].statement.secret, own) == known.psks[0]
        )
        await courier.stop()
        await b.stop()
        await courier.start()
        gatehouse = courier.post.gatehouse
        gatehouse._devices = {s: d for s, d in gatehouse._devices.items() if s != bytes.fromhex(first)}
        await b.start()
        await until(lambda: bool(b.network.couriers.links))


async def test_a_courier_that_says_it_has_more_and_does_not_send_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(courier_calls, "WITHHELD_MS", 200)
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        await b.stop()
        await a.call("add", kind="need", fields={"title": "Blankets"}, space=space)
        await carried(a, courier)
        await a.stop()

        async def nothing(self: CallerWorks, asked: Load) -> tuple[None, bool]:
            return None, False

        monkeypatch.setattr(CallerWorks, "load_run", nothing)
        await b.start()

        async def is_told() -> bool:
            notices = (await b.call("status"))["notices"]
            return any(one["message"] == "courier-withholds" for one in notices)

        await until_async(is_told)
        assert await b.call("list", kind="need") == []


async def test_a_courier_is_told_of_no_group_and_no_view(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    said: list[Message] = []
    real = Session.receive

    def heard(self: Session, message: Message, size: int, now_ms: int) -> object:
        said.append(message)
        return real(self, message, size, now_ms)

    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await carried(b, courier)
        await b.stop()
        await a.stop()
        monkeypatch.setattr(Session, "receive", heard)
        await a.start()
        await a.call("add", kind="need", fields={"title": "Blankets"}, space=space)
        await carried(a, courier)
        assert any(isinstance(message, Entries) for message in said)
        names = {type(message).__name__ for message in said}
        assert not names & {"Held", "View", "AskView", "PairSpace"}
        (link,) = a.network.couriers.links.values()
        assert await link.works.view(bytes.fromhex(space), 0) is None
        assert (await listed(a, courier) or {})["reachable"]


async def test_a_courier_that_names_spaces_without_end_fills_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        public = DeviceKeys.from_draw(draw).public
        known = KnownCourier(
            group=b"g" * 32,
            device=public.id,
            static=public.agree,
            label="",
            acts=(),
            addresses=(),
            owner_secret=b"",
            psks=(),
            spaces=(),
            ended=(),
            blank=(),
            met_ms=None,
        )
        keeper = courier_calls.Keeper(a.hub, known)
        for _ in range(courier_calls.TOLD_MAX + 50):
            await keeper.heard(GateTold(draw(32), 1, draw(32), 0))
        assert len(keeper._told) == courier_calls.TOLD_MAX
        assert await a.hub.run(a.hub.couriers.gates, b"g" * 32) == {}


async def test_a_disk_that_refuses_for_a_moment_does_not_end_the_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        refused = asyncio.Event()

        def refuse(_: bytes) -> list[object]:
            refused.set()
            raise Refused("store-full")

        with monkeypatch.context() as patch:
            patch.setattr(a.hub.couriers, "rescuers", refuse)
            a.network.couriers.hurry()
            await until(refused.is_set)
        space = (await a.call("space create", name="Joint"))["space"]
        await take_up(a, courier, space)

"""Calls beside a link on which nothing gets through, over loopback whose packets a filter swallows."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import node.links.calling
from node.couriers import courier_calls
from node.links.link import Link
from node.links.rivals import TOGETHER_MS
from sync import limits
from sync.effects import Ended
from tests.node.courier.boxes import box, take_up
from tests.node.neighbours import Neighbour, neighbours, shared_space, until, until_async
from web.local.events import Events

SHORT_MS = 400


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nodes doubt and look sooner."""
    monkeypatch.setattr(limits, "DOUBT_AFTER_MS", SHORT_MS)
    monkeypatch.setattr(limits, "CALL_OVERDUE_MS", SHORT_MS)
    monkeypatch.setattr(limits, "RECENT_BACKOFF_MAX_MS", SHORT_MS)
    monkeypatch.setattr(node.links.calling, "LOOK_S", 0.05)


class Swallow:
    """Loses the packets of some TCP ports on this host, in both directions, until it is lifted."""

    def __init__(self, *ports: int) -> None:
        some = ", ".join(map(str, ports))
        self._nft(
            "add table ip swallow; add chain ip swallow pass { type filter hook output priority 0; };"
            f" add rule ip swallow pass tcp dport {{ {some} }} drop;"
            f" add rule ip swallow pass tcp sport {{ {some} }} drop"
        )

    def lift(self) -> None:
        """Let everything pass again."""
        self._nft("delete table ip swallow")

    def _nft(self, rules: str) -> None:
        subprocess.run(["nft", "-f", "-"], input=rules, text=True, check=True, capture_output=True)


async def linked_for_long(a: Neighbour, b: Neighbour) -> Link:
    """Return the one link of two nodes, grown older than links that were made from both sides at once."""
    await until(lambda: len(a.links(b)) == 1 == len(b.links(a)))
    for link in (*a.links(b), *b.links(a)):
        link.began_ms -= TOGETHER_MS
    return a.links(b)[0]


def own_port(link: Link) -> int:
    """Return the port of this side of a link."""
    return int(link.opened.stream._writer.get_extra_info("sockname")[1])


async def add(one: Neighbour, space: str, title: str) -> str:
    """Add a record; return its id."""
    fields = {"title": title, "start": "2026-12-01"}
    return str((await one.call("add", kind="event", space=space, fields=fields))["id"])


async def shown(one: Neighbour, *ids: str) -> None:
    """Wait until a node lists these records."""

    async def has_them() -> bool:
        return set(ids) <= {record["id"] for record in await one.call("list", kind="event")}

    await until_async(has_them)


def told(events: Events) -> list[bool]:
    """Return what a node said of whether a peer is linked."""
    return [one["linked"] for one in events.take() if one["event"] == "peer" and "linked" in one]


@pytest.mark.netns
@pytest.mark.usefixtures("impatient")
async def test_a_connection_that_a_router_forgot_is_replaced_and_nothing_comes_twice(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        old = await linked_for_long(a, b)
        caller = old if old.opened.calls else b.links(a)[0]
        with a.hub.subscribe() as events:
            swallow = Swallow(own_port(caller))
            try:
                ids = [await add(a, space, "from a"), await add(b, space, "from b")]
                await shown(a, *ids)
                await shown(b, *ids)
            finally:
                swallow.lift()
            await until(lambda: old.is_over and len(a.links(b)) == 1 == len(b.links(a)))
            assert told(events) == []
        assert a.links(b)[0].traffic.again_bytes == b.links(a)[0].traffic.again_bytes == 0


@pytest.mark.netns
@pytest.mark.usefixtures("impatient")
async def test_what_was_written_in_a_black_hole_is_there_when_the_path_is_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        old = await linked_for_long(a, b)
        ports = {own_port(old), old.opened.stream.remote.port, a.address.port, b.address.port}
        with a.hub.subscribe() as events:
            swallow = Swallow(*ports)
            try:
                ids = [await add(a, space, "from a"), await add(b, space, "from b")]
                await until(lambda: old.is_silent)
                assert a.network.links and not a.network.is_linked(old.peer.device)
            finally:
                swallow.lift()
            await shown(a, *ids)
            await shown(b, *ids)
            assert told(events) == []


@pytest.mark.netns
@pytest.mark.usefixtures("impatient")
async def test_who_fell_silent_is_called_as_often_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        old = await linked_for_long(a, b)
        monkeypatch.setattr(limits, "PING_AFTER_MS", SHORT_MS)
        monkeypatch.setattr(limits, "SILENCE_MS_MAX", 3 * SHORT_MS)
        swallow = Swallow(own_port(old), old.opened.stream.remote.port, a.address.port, b.address.port)
        try:
            ids = [await add(a, space, "from a"), await add(b, space, "from b")]
            await until(lambda: not a.network.links and not b.network.links)
            assert old.why == Ended.SILENCE.value
            for one in (a, b):
                device = one.network.known.devices[0].device
                for _ in range(20):
                    one.network.schedule.failed(device, one.network.now())
                later = one.network.schedule.next_ms()
                assert later is not None and later - one.network.now() <= SHORT_MS
        finally:
            swallow.lift()
        await shown(a, *ids)
        await shown(b, *ids)


async def test_a_change_of_routes_makes_the_node_try_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    routes = {("eth0", "0")}
    monkeypatch.setattr(node.links.calling, "routes", lambda: frozenset(routes))
    monkeypatch.setattr(node.links.calling, "_LOOK_AT_PATHS_MS", 0)
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await until(lambda: len(a.links(b)) == 1)
        where = (b.address.host, b.address.port)
        await b.stop()
        await until(lambda: not a.network.links)
        device = a.network.known.devices[0].device
        for _ in range(20):
            a.network.schedule.failed(device, a.network.now())
        later = a.network.schedule.next_ms()
        await b.start([where], calls=False)
        assert later is None or later > a.network.now()
        routes.add(("eth1", "0"))
        await until(lambda: len(a.links(b)) == 1)


@pytest.mark.netns
@pytest.mark.usefixtures("impatient")
async def test_a_connection_to_a_courier_that_a_router_forgot_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(courier_calls, "_LOOK_S", 0.05)
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        await b.stop()
        before = await courier.entries(space)
        (old,) = a.network.couriers.links.values()
        swallow = Swallow(own_port(old))
        try:
            await add(a, space, "for later")
            await until(lambda: old.is_over)

            async def has_it() -> bool:
                return await courier.entries(space) > before

            await until_async(has_it)
        finally:
            swallow.lift()
        (new,) = a.network.couriers.links.values()
        assert new is not old and not new.is_silent

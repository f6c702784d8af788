"""Which link stays, whom the node calls and when; on loopback. On a real one: ``tests/live``."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from identity.errors import Refused, Unavailable
from node.clock import draw
from node.links.lan import LanMode
from node.links.network import Network
from node.links.streams import dial
from sync.session import State
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    neighbours,
    pair,
    shared_space,
    until,
    until_async,
)


async def test_both_calling_at_once_keep_the_same_link(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await asyncio.gather(a.network.connect(await a.peer(b)), b.network.connect(await b.peer(a)))

        def is_settled() -> bool:
            ends = [link.opened for one in (a, b) for link in one.network.links.values()]
            return len(ends) == 2 and len({end.channel.handshake_hash for end in ends}) == 1

        await until(is_settled)
        assert a.links(b)[0].opened.calls != b.links(a)[0].opened.calls
        # Both still sync over it.
        (told,), (also,) = await asyncio.gather(
            a.call("sync", wait=PATIENCE_S), b.call("sync", wait=PATIENCE_S)
        )
        assert told["in_sync"] and also["in_sync"]


async def test_syncing_from_both_sides_at_once_is_in_sync_on_both(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        for _ in range(3):
            for link in [*a.links(b), *b.links(a)]:
                link.end()
            await until(lambda: not a.network.links and not b.network.links)
            (told,), (also,) = await asyncio.gather(
                a.call("sync", wait=PATIENCE_S), b.call("sync", wait=PATIENCE_S)
            )
            assert told["in_sync"] and also["in_sync"]


async def test_a_new_link_of_a_program_replaces_its_old_one(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        await until(lambda: len(a.links(b)) == 1)
        old = a.links(b)[0]
        # b's network changed: it calls again while a still thinks that the old link lives.
        peer = await b.peer(a)
        stream = await dial(a.address, PATIENCE_S)
        fresh = await b.network._call(peer, stream)
        b.network._spawn(b.network.run(fresh, None))
        await until(lambda: old.is_over and len(a.links(b)) == 1)
        assert a.links(b)[0] is not old
        assert len(a.network.links) == 1


async def test_two_copies_of_a_device_have_a_link_each(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        first = b.hub.instance
        b.hub.instance = draw(16)
        copy = Network(b.hub)
        await copy.open((), LanMode.OFF, calls=False)
        await copy.connect(await b.peer(a))
        both = {first, b.hub.instance}
        await until(lambda: {link.session.peer_instance for link in a.links(b)} == both)
        assert len(a.links(b)) == 2
        await copy.close()
        await until(lambda: len(a.links(b)) == 1)


async def test_that_a_peer_is_gone_is_told_once_though_several_links_end(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        await until(lambda: len(a.links(b)) == 1)
        b.hub.instance = draw(16)
        copy = Network(b.hub)
        await copy.open((), LanMode.OFF, calls=False)
        await copy.connect(await b.peer(a))
        await until(lambda: len(a.links(b)) == 2)
        with a.hub.subscribe() as events:
            for link in a.links(b):
                link.end()
            await until(lambda: not a.network.links)
            told = events.take()
        await copy.close()
        assert [event["linked"] for event in told if "linked" in event] == [False]


async def test_a_peer_that_is_given_up_while_it_shakes_hands_gets_no_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        before = a.network.known.heard()
        await a.call("peer pause", peer=b.group.hex())
        monkeypatch.setattr(a.network.known, "heard", lambda: before)
        stream = await dial(a.address, PATIENCE_S)
        link = await b.network._call(await b.peer(a), stream)
        b.network._spawn(b.network.run(link, None))
        await until(lambda: link.is_over)
        assert not link.session.peer_instance and not a.network.links
        stream.abort()


async def test_a_peer_that_was_stopped_is_called_again_when_it_is_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await until(lambda: len(a.links(b)) == 1)
        where = (b.address.host, b.address.port)
        await b.stop()
        await until(lambda: not a.network.links)
        await b.start([where])
        await until(lambda: len(a.links(b)) == 1 == len(b.links(a)))


async def test_what_grows_reaches_the_peer_by_itself(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        added = await a.call(
            "add", kind="event", space=space, fields={"title": "Vigil", "start": "2026-12-01"}
        )

        async def shown() -> bool:
            return [one["id"] for one in await b.call("list", kind="event")] == [added["id"]]

        await until_async(shown)


async def test_many_changes_on_both_sides_at_once_meet(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)

        async def write(one: Neighbour) -> None:
            for number in range(15):
                title = f"{one.name} {number}"
                await one.call(
                    "add", kind="event", space=space, fields={"title": title, "start": "2026-12-01"}
                )

        await asyncio.gather(write(a), write(b))
        (told,), (also,) = await asyncio.gather(
            a.call("sync", wait=PATIENCE_S), b.call("sync", wait=PATIENCE_S)
        )
        assert told["in_sync"] and also["in_sync"]
        against = (await a.call("verify", against=b.group.hex()))["against"]
        assert set(against.values()) == {"equal"}
        assert len(await a.call("list", kind="event")) == 30


# Calls


async def test_a_peer_that_is_away_is_tried_again_later_each_time(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.stop()
        [result] = await a.call("sync", wait=1)
        assert (result["in_sync"], result["error"]) == (False, "network-not-listening")
        with pytest.raises(Unavailable):
            await a.call("sync", peer="B", wait=1)
        schedule, now = a.network.schedule, a.network.now()
        schedule.hurry(now)
        waits = []
        for _ in range(12):
            [key] = schedule.due(now)
            schedule.failed(key, now)
            later = schedule.next_ms()
            assert later is not None and later > now
            waits.append(later - now)
            now = later
        assert max(waits) > 20_000
        assert max(waits) <= 15 * 60_000


async def test_a_port_in_use_is_refused_and_nothing_stays_open(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        taken = (a.address.host, a.address.port)
        b = street.add("B")
        with pytest.raises(Refused, match="network-port-in-use"):
            await b.start([("127.0.0.1", 0), taken])


async def test_closing_says_farewell(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        link = a.links(b)[0]
        await b.stop()
        await until(lambda: link.is_over)
        assert link.session.state is State.CLOSED


async def test_who_is_closing_makes_no_new_link(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        peer, stream = await b.peer(a), await dial(a.address, PATIENCE_S)
        closing = asyncio.create_task(b.network.close())
        await asyncio.sleep(0)
        with pytest.raises(Unavailable, match="network-unreachable"):
            await b.network._call(peer, stream)
        stream.abort()
        await closing
        assert a.network.links == {}


async def test_repaired_groups_drop_the_link_of_the_old_secret(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        old = a.links(b)[0]
        before = await a.peer(b)
        await pair(a, b)
        await until(lambda: old.is_over)
        after = await a.peer(b)
        assert after.pair_secret != before.pair_secret and after.pair_space == before.pair_space
        [result] = await b.call("sync", wait=PATIENCE_S)
        assert result["in_sync"]

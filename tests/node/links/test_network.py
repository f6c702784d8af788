"""Who gets an answer, which link stays, whom the node calls and when; on loopback. On a real one: ``tests/live``."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

import node.links.link
from identity.errors import Refused, Unavailable
from identity.handshake import FIRST_BYTES, SECOND_BYTES, Initiator
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
    said_to,
    shared_space,
    until,
    until_async,
)

SHORT_S = 0.2
HTTP = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
TLS = bytes.fromhex("16030100f0010000ec0303") + bytes(300)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Strangers get a moment instead of ten seconds."""
    monkeypatch.setattr(node.links.link, "FIRST_TIMEOUT_S", SHORT_S)


async def greeting(one: Neighbour, other: Neighbour) -> bytes:
    """Return a first message as ``one`` sends it to ``other``."""
    peer = await one.peer(other)
    psk = peer.psk(one.hub.home.identity.writer().keys.public.id)
    return one.network.initiator(peer.static, psk).first()


# Strangers


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "data",
    [b"", b"x", bytes(FIRST_BYTES), bytes(FIRST_BYTES - 1), random.Random(1).randbytes(4_000), HTTP, TLS],
    ids=["nothing", "a byte", "zeros", "almost a greeting", "noise", "http", "tls"],
)
@pytest.mark.parametrize("finish", [False, True], ids=["and waits", "and ends"])
async def test_who_says_anything_gets_no_byte(tmp_path: Path, data: bytes, finish: bool):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        await a.call("invite")
        assert await said_to(a.address, data, finish=finish) == b""


@pytest.mark.usefixtures("impatient")
async def test_who_knows_the_key_but_no_secret_gets_no_byte(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        public = a.hub.home.identity.writer().keys.public
        for secret in (bytes(32), draw(32), public.agree):
            stranger = Initiator(
                static_secret=b.hub.home.identity.agree_secret,
                remote_static=public.agree,
                psk=secret,
                ephemeral=draw(32),
                instance=draw(16),
                counter=1,
            )
            assert await said_to(a.address, stranger.first() + bytes(500)) == b""


@pytest.mark.usefixtures("impatient")
async def test_a_first_message_counts_once(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        recorded = await greeting(b, a)
        assert len(await said_to(a.address, recorded, finish=True)) == SECOND_BYTES
        assert await said_to(a.address, recorded) == b""


@pytest.mark.usefixtures("impatient")
async def test_a_recording_is_known_after_a_loss_of_power(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        recorded = await greeting(b, a)
        assert len(await said_to(a.address, recorded, finish=True)) == SECOND_BYTES
        # No farewell of the network: only what was stored by then counts.
        a.network._replay.admit(draw(32), draw(16), 1)
        for listener in a.network.listeners:
            await listener.close()
        await a.hub.close()
        a._desk = None
        await a.start(calls=False)
        assert await said_to(a.address, recorded) == b""
        assert len(await said_to(a.address, await greeting(b, a), finish=True)) == SECOND_BYTES


@pytest.mark.usefixtures("impatient")
async def test_ones_own_words_sent_back_get_no_byte(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        assert await said_to(a.address, await greeting(a, b)) == b""


@pytest.mark.usefixtures("impatient")
async def test_every_changed_bit_of_a_greeting_makes_it_a_strangers(tmp_path: Path, chance: random.Random):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)

        async def changed() -> bytes:
            bit = chance.randrange(FIRST_BYTES * 8)
            data = bytearray(await greeting(b, a))
            data[bit // 8] ^= 1 << bit % 8
            return await said_to(a.address, bytes(data))

        # The highest bit of a curve point counts for nothing in the agreement, but it does in the transcript.
        assert set(await asyncio.gather(*(changed() for _ in range(6)))) == {b""}


@pytest.mark.usefixtures("impatient")
async def test_a_stranger_between_two_peers_learns_nothing_and_breaks_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        answers = await asyncio.gather(*(said_to(a.address, HTTP) for _ in range(20)))
        assert set(answers) == {b""}
        [result] = await b.call("sync", wait=PATIENCE_S)
        assert result["in_sync"]


@pytest.mark.usefixtures("impatient")
async def test_a_peer_that_stops_after_its_greeting_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(node.links.link, "HANDSHAKE_TIMEOUT_S", SHORT_S)
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        assert len(await said_to(a.address, await greeting(b, a))) == SECOND_BYTES
        assert len(await said_to(a.address, await greeting(b, a) + b"\xff\xff" + bytes(70_000))) in (
            0,
            SECOND_BYTES,
        )
        assert a.links(b) == []


# Links


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
        b.network._spawn(b.network._run(fresh, None))
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


@pytest.mark.usefixtures("impatient")
async def test_a_removed_peer_is_a_stranger_at_once(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        assert a.links(b) and b.links(a)
        await a.call("peer remove", peer=b.group.hex())
        await until(lambda: not a.network.links and not b.network.links)
        assert await said_to(a.address, await greeting(b, a)) == b""
        [result] = await b.call("sync", wait=PATIENCE_S)
        assert not result["in_sync"] and result["error"] == "network-peer-gone"


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
        b.network._spawn(b.network._run(link, None))
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

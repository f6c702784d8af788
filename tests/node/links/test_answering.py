"""Who calls gets an answer only if it knows a secret; on loopback. On a real network: ``tests/live``."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

import node.links.link
from identity.handshake import FIRST_BYTES, SECOND_BYTES, Initiator
from node.clock import draw
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, said_to, until

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
        a.network.answering.replay.admit(draw(32), draw(16), 1)
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

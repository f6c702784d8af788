"""A link: the handshake over a stream, what is counted, and peers that stall, babble or fall silent."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import node.links.link
from identity.encoding import encode
from identity.errors import PeerFault, Unavailable
from identity.handshake import Candidate, Initiator, ReplayWindow, Responder
from identity.keys import public_of_secret
from node.clock import draw
from node.links.link import Opened, Traffic, answer, call, read_hello
from node.links.streams import Stream, dial, listen
from sync.messages import Bye, Hello, Message, Ping
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space, until

SHORT_S = 0.2
PSK, CALLER, CALLED = draw(32), draw(32), draw(32)


def initiator(counter: int, psk: bytes = PSK) -> Initiator:
    return Initiator(
        static_secret=CALLER,
        remote_static=public_of_secret(CALLED),
        psk=psk,
        ephemeral=draw(32),
        instance=bytes(16),
        counter=counter,
    )


@contextlib.asynccontextmanager
async def answering(expected: bytes | None = None) -> AsyncIterator[tuple[Stream, asyncio.Future[Opened]]]:
    """Give a stream to somebody who answers, and what they have after the handshake."""
    result: asyncio.Future[Opened] = asyncio.get_running_loop().create_future()
    window = ReplayWindow()

    async def kept() -> None:
        return None

    async def take(stream: Stream) -> None:
        candidates = [Candidate(psk=PSK, expected_static=expected)]
        responder = Responder(static_secret=CALLED, candidates=candidates, replay=window)
        try:
            opened, _ = await answer(stream, responder, kept)
            result.set_result(opened)
            await asyncio.Event().wait()
        except (PeerFault, Unavailable) as fault:
            if not result.done():
                result.set_exception(fault)

    listener = await listen("127.0.0.1", 0, take)
    stream = await dial(listener.addresses[0], PATIENCE_S)
    try:
        yield stream, result
    finally:
        stream.abort()
        await listener.close()
        if result.done():
            result.exception()


async def test_both_ends_have_one_channel_after_the_handshake():
    async with answering() as (stream, result):
        seen: list[bytes] = []

        def payload(transcript: bytes) -> bytes:
            seen.append(transcript)
            return b"hello"

        ours = await call(stream, initiator(1), payload, public_of_secret(CALLED))
        theirs = await result
        assert theirs.payload == b"hello" and theirs.remote_static == public_of_secret(CALLER)
        assert ours.channel.handshake_hash == theirs.channel.handshake_hash
        assert ours.traffic.sent_bytes == theirs.traffic.received_bytes
        assert ours.traffic.received_bytes == theirs.traffic.sent_bytes == len(seen[0]) - 96
        assert ours.traffic.round_trips == 1


async def test_the_wrong_device_with_the_right_secret_is_closed():
    async with answering(expected=draw(32)) as (stream, result):
        await call(stream, initiator(1), lambda _: b"", public_of_secret(CALLED))
        with pytest.raises(PeerFault, match="handshake-other-device"):
            await result


async def test_a_caller_without_the_secret_sees_an_ended_stream():
    async with answering() as (stream, result):
        with pytest.raises(Unavailable, match="network-peer-gone"):
            await call(stream, initiator(1, draw(32)), lambda _: b"", public_of_secret(CALLED))
        with pytest.raises(PeerFault):
            await result


async def test_who_answers_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(node.links.link, "HANDSHAKE_TIMEOUT_S", SHORT_S)

    async def silent(stream: Stream) -> None:
        await asyncio.Event().wait()

    listener = await listen("127.0.0.1", 0, silent)
    stream = await dial(listener.addresses[0], PATIENCE_S)
    with pytest.raises(Unavailable, match="network-peer-silent"):
        await call(stream, initiator(1), lambda _: b"", public_of_secret(CALLED))
    stream.abort()
    await listener.close()


async def test_an_impostor_in_the_middle_is_noticed():
    async def noise(stream: Stream) -> None:
        await stream.write(draw(64), PATIENCE_S)
        await asyncio.Event().wait()

    listener = await listen("127.0.0.1", 0, noise)
    stream = await dial(listener.addresses[0], PATIENCE_S)
    with pytest.raises(PeerFault):
        await call(stream, initiator(1), lambda _: b"", public_of_secret(CALLED))
    stream.abort()
    await listener.close()


def test_a_round_trip_is_a_turn_and_back():
    traffic = Traffic()
    for size in (10, 20):
        traffic.sent(size)
    for size in (1, 2):
        traffic.received(size)
    traffic.sent(5)
    assert (traffic.sent_bytes, traffic.received_bytes, traffic.round_trips) == (35, 3, 1)


def test_the_third_message_carries_a_hello_and_nothing_else():
    hello = Hello(bytes(16), 0, ())
    assert read_hello(encode(hello)) == hello
    for other in (encode(Bye()), encode(Ping(1)), b"", b"\xff"):
        with pytest.raises(PeerFault):
            read_hello(other)


# Running links


@contextlib.asynccontextmanager
async def raw_call(a: Neighbour, b: Neighbour) -> AsyncIterator[Opened]:
    """Call ``a`` as ``b`` would, and give the bare channel after the handshake and b's Hello."""
    peer = await b.peer(a)
    psk = peer.psk(b.hub.home.identity.writer().keys.public.id)
    stream = await dial(a.address, PATIENCE_S)
    hello = encode(Hello(draw(16), 0, ()))
    try:
        yield await call(stream, b.network.initiator(peer.static, psk), lambda _: hello, peer.static)
    finally:
        stream.abort()


async def test_a_broken_message_ends_the_link(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        for data in (b"nonsense", encode(Hello(bytes(16), 0, ())), b""):
            async with raw_call(a, b) as opened:
                await until(lambda: len(a.links(b)) == 1)
                await opened.stream.write(opened.channel.seal_message(data), PATIENCE_S)
                await until(lambda: not a.network.links)


async def test_bytes_that_nobody_sealed_end_the_link(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        async with raw_call(a, b) as opened:
            await until(lambda: len(a.links(b)) == 1)
            await opened.stream.write(b"\x00\x40" + draw(64), PATIENCE_S)
            await until(lambda: not a.network.links)


async def test_a_message_that_breaks_the_reader_ends_the_link_and_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(data: bytes) -> Message:
        raise ArithmeticError

    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        async with raw_call(a, b) as opened:
            await until(lambda: len(a.links(b)) == 1)
            monkeypatch.setattr(node.links.link, "read_message", broken)
            await opened.stream.write(opened.channel.seal_message(encode(Ping(1))), PATIENCE_S)
            await until(lambda: not a.network.links)
        assert "ArithmeticError" in caplog.text


async def test_a_peer_that_stops_reading_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(node.links.link, "STALL_TIMEOUT_S", SHORT_S)
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        async with raw_call(a, b) as opened:
            await until(lambda: len(a.links(b)) == 1)
            link = a.links(b)[0]
            # Nothing is read here, while a is asked for answer upon answer.
            with contextlib.suppress(Unavailable):
                async with asyncio.timeout(PATIENCE_S):
                    while not link.is_over:
                        pings = [opened.channel.seal_message(encode(Ping(1))) for _ in range(500)]
                        await opened.stream.write(b"".join(pings), PATIENCE_S)
            await until(lambda: not a.network.links)


async def test_a_link_that_grew_before_the_greeting_neither_spins_nor_forgets(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        for link in a.links(b):
            link.end()
        await until(lambda: not a.network.links and not b.network.links)
        link = await a.network.connect(await a.peer(b))
        await a.call("add", kind="event", space=space, fields={"title": "Now", "start": "2026-12-01"})
        link.grew(bytes.fromhex(space))

        async def arrived() -> int:
            return len(await b.call("list", kind="event"))

        async with asyncio.timeout(PATIENCE_S):
            while not await arrived():
                await asyncio.sleep(0.01)


async def test_a_link_that_waits_for_a_greeting_lets_others_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        for link in a.links(b):
            link.end()
        await until(lambda: not a.network.links and not b.network.links)
        # b takes the call and then says nothing.
        silent = asyncio.Event()

        async def say_nothing(*args: object) -> None:
            await silent.wait()

        monkeypatch.setattr(b.network, "run", say_nothing)
        link = await a.network.connect(await a.peer(b))
        async with asyncio.timeout(PATIENCE_S):
            await a.call("add", kind="event", space=space, fields={"title": "Now", "start": "2026-12-01"})
        assert not link.is_over
        silent.set()
        link.end()


async def test_ending_a_link_whose_peer_stalls_takes_no_long(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        async with raw_call(a, b):
            await until(lambda: len(a.links(b)) == 1)
            async with asyncio.timeout(PATIENCE_S / 2):
                await a.stop()

"""Byte streams: they carry what is written, they end in time, and a crowd can't keep others out."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import logging
import socket
import warnings
from collections.abc import AsyncIterator, Callable

import pytest

from identity.errors import Fault, Refused, Unavailable
from node.links.streams import (
    Address,
    Listener,
    Stream,
    StreamLimits,
    dial,
    dial_first,
    listen,
    parse_address,
)

PATIENCE_S = 60.0
SHORT_S = 0.1


async def echo(stream: Stream) -> None:
    while data := await stream.read_some(PATIENCE_S):
        await stream.write(data, PATIENCE_S)


async def keep(stream: Stream) -> None:
    await asyncio.Event().wait()


@contextlib.asynccontextmanager
async def listening(
    on_stream: Callable[[Stream], object], limits: StreamLimits | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[Listener]:
    listener = await listen(host, 0, on_stream, limits)  # type: ignore[arg-type]
    try:
        yield listener
    finally:
        await listener.close()


async def end_of(stream: Stream) -> bytes:
    """What comes until the other side ends the stream, gracefully or not."""
    data = b""
    with contextlib.suppress(Unavailable):
        while more := await stream.read_some(PATIENCE_S):
            data += more
    return data


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0)


async def test_a_stream_carries_what_is_written():
    async with listening(echo) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        big = bytes(range(256)) * 4096
        writing = asyncio.create_task(stream.write(big, PATIENCE_S))
        assert await stream.read_exactly(len(big), PATIENCE_S) == big
        await writing
        await stream.close()


async def test_every_address_means_both_families_on_one_port():
    async with listening(echo, host="") as listener:
        ports = {address.port for address in listener.addresses}
        assert len(ports) == 1
        for host in ("127.0.0.1", "::1"):
            if host == "::1" and len(listener.addresses) == 1:
                continue  # a machine without IPv6
            stream = await dial(Address(host=host, port=ports.copy().pop()), PATIENCE_S)
            await stream.write(b"x", PATIENCE_S)
            assert await stream.read_exactly(1, PATIENCE_S) == b"x"
            stream.abort()


async def test_small_messages_leave_at_once_and_the_kernel_sends_nothing_by_itself():
    taken: list[socket.socket] = []

    async def look(stream: Stream) -> None:
        taken.append(stream._writer.get_extra_info("socket"))
        await keep(stream)

    async with listening(look) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        await until(lambda: bool(taken))
        for raw in (*taken, stream._writer.get_extra_info("socket")):
            assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            assert not raw.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        stream.abort()


async def test_a_silent_peer_costs_a_time_limit():
    async with listening(keep) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        with pytest.raises(Unavailable, match="network-peer-silent"):
            await stream.read_exactly(1, SHORT_S)
        with pytest.raises(Unavailable, match="network-peer-silent"):
            await stream.read_some(SHORT_S)
        stream.abort()


async def test_a_peer_that_never_reads_is_given_up():
    async with listening(keep, StreamLimits(buffer_bytes_max=1024)) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        with pytest.raises(Unavailable, match="network-peer-stalled"):
            await stream.write(bytes(64 * 1024 * 1024), SHORT_S)
        with pytest.raises(Unavailable, match="network-peer-gone"):
            await stream.write(b"more", SHORT_S)


async def test_a_slow_reader_is_not_given_up_as_long_as_it_reads():
    async def sip(stream: Stream) -> None:
        for _ in range(8):
            await stream.read_exactly(256 * 1024, PATIENCE_S)
            await asyncio.sleep(SHORT_S / 4)
        await stream.write(b"done", PATIENCE_S)

    async with listening(sip) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        await stream.write(bytes(8 * 256 * 1024), SHORT_S * 10)
        assert await stream.read_exactly(4, PATIENCE_S) == b"done"
        stream.abort()


async def test_an_early_end_is_told_apart_from_silence():
    async def leave(stream: Stream) -> None:
        await stream.write(b"ab", PATIENCE_S)
        await stream.close()

    async with listening(leave) as listener:
        stream = await dial(listener.addresses[0], PATIENCE_S)
        with pytest.raises(Unavailable, match="network-peer-gone"):
            await stream.read_exactly(3, PATIENCE_S)
        stream.abort()


async def test_the_end_of_a_handler_ends_its_stream_and_a_failing_one_harms_nobody(caplog):
    async def fail(stream: Stream) -> None:
        first = await stream.read_exactly(1, PATIENCE_S)
        if first == b"f":
            raise Unavailable("network-peer-gone")
        if first == b"e":
            raise ValueError("a bug")

    async with listening(fail) as listener:
        for letter in (b"f", b"e", b"-"):
            stream = await dial(listener.addresses[0], PATIENCE_S)
            await stream.write(letter, PATIENCE_S)
            assert await end_of(stream) == b""
            stream.abort()
        await until(lambda: listener.streams == 0)
    assert "127.0.0.1" not in caplog.text
    assert [record.levelno for record in caplog.records if record.name == "node.links.streams"] == [
        logging.ERROR
    ]


async def test_closing_the_listener_ends_streams_and_frees_the_port():
    listener = await listen("127.0.0.1", 0, keep)
    address = listener.addresses[0]
    stream = await dial(address, PATIENCE_S)
    await until(lambda: listener.streams == 1)
    await listener.close()
    assert await end_of(stream) == b""
    stream.abort()
    with pytest.raises(Unavailable, match="network-not-listening"):
        await dial(address, PATIENCE_S)
    again = await listen("127.0.0.1", address.port, keep)
    await again.close()


async def test_a_stream_too_many_is_closed_without_a_byte():
    async with listening(keep, StreamLimits(streams_max=2)) as listener:
        held = [await dial(listener.addresses[0], PATIENCE_S) for _ in range(2)]
        await until(lambda: listener.streams == 2)
        late = await dial(listener.addresses[0], PATIENCE_S)
        assert await end_of(late) == b""
        assert (listener.streams, listener.refused) == (2, 1)
        for stream in (*held, late):
            stream.abort()


async def test_strangers_push_out_the_oldest_of_them_but_no_peer():
    arrived = []

    async def meet(stream: Stream) -> None:
        arrived.append(stream)
        if await stream.read_exactly(1, PATIENCE_S) == b"p":
            stream.admit()
            await stream.write(b"!", PATIENCE_S)
        await keep(stream)

    async with listening(meet, StreamLimits(strangers_max=3)) as listener:
        address = listener.addresses[0]
        peer = await dial(address, PATIENCE_S)
        await peer.write(b"p", PATIENCE_S)
        assert await peer.read_exactly(1, PATIENCE_S) == b"!"
        crowd = []
        for _ in range(5):
            crowd.append(await dial(address, PATIENCE_S))
            await until(lambda: len(arrived) == len(crowd) + 1)
        assert [await end_of(stream) for stream in crowd[:2]] == [b"", b""]
        await until(lambda: listener.streams == 4)
        late_peer = await dial(address, PATIENCE_S)
        await late_peer.write(b"p", PATIENCE_S)
        assert await late_peer.read_exactly(1, PATIENCE_S) == b"!"
        for stream in (peer, late_peer, *crowd):
            stream.abort()


async def test_a_port_in_use_is_refused_in_words():
    async with listening(keep) as listener:
        port = listener.addresses[0].port
        for host in ("127.0.0.1", ""):
            with pytest.raises(Refused) as caught:
                await listen(host, port, keep)
            assert (caught.value.message, caught.value.fields) == ("network-port-in-use", {"port": port})


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host", "x" * 300])
async def test_an_address_of_another_machine_is_refused_in_words(host):
    with pytest.raises(Refused) as caught:
        await listen(host, 0, keep)
    assert (caught.value.message, caught.value.fields) == ("network-address-not-here", {"host": host})


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.EADDRINUSE, "network-port-in-use"),
        (errno.EACCES, "network-port-forbidden"),
        (errno.EPERM, "network-port-forbidden"),
        (errno.EADDRNOTAVAIL, "network-address-not-here"),
    ],
)
async def test_what_the_system_refuses_is_said_in_words(monkeypatch, number, message):
    def refuse(self: socket.socket, name: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(Refused) as caught:
        await listen("127.0.0.1", 80, keep)
    assert caught.value.message == message


async def test_dialling_says_why_it_failed():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(Unavailable, match="network-not-listening"):
            await dial(Address(host="127.0.0.1", port=free.getsockname()[1]), PATIENCE_S)
    with pytest.raises(Unavailable, match="network-name-unknown"):
        await dial(Address(host="no such host", port=1), PATIENCE_S)


@pytest.mark.parametrize("host", ["abcdef.onion", "ABC.Onion.", "a.b.onion"])
async def test_an_onion_name_never_reaches_a_name_server(monkeypatch, host):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("asked a name server"))
    for ask in (dial(Address(host=host, port=1), SHORT_S), dial_first([Address(host=host, port=1)], SHORT_S)):
        with pytest.raises(Refused, match="network-onion-not-direct"):
            await ask


async def test_the_first_address_that_answers_wins():
    async with listening(echo) as listener:
        dead = Address(host="127.0.0.1", port=1)
        stream = await dial_first([dead, listener.addresses[0], dead], PATIENCE_S)
        await stream.write(b"x", PATIENCE_S)
        assert await stream.read_exactly(1, PATIENCE_S) == b"x"
        stream.abort()
        with pytest.raises(Fault, match="network-not-listening"):
            await dial_first([dead, dead], PATIENCE_S)
        with pytest.raises(Unavailable, match="network-no-address"):
            await dial_first([], PATIENCE_S)


async def test_an_address_that_hangs_holds_up_the_next_by_a_quarter_second():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        hanging = Address(host="127.0.0.1", port=full.getsockname()[1])
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
            fillers.append(filler)
        async with listening(echo) as listener:
            begun = asyncio.get_running_loop().time()
            stream = await dial_first([hanging, listener.addresses[0]], PATIENCE_S)
            assert stream.remote == listener.addresses[0]
            assert asyncio.get_running_loop().time() - begun < 2.5
            stream.abort()
        with pytest.raises(Unavailable, match="network-no-answer"):
            await dial(hanging, SHORT_S)
        for filler in fillers:
            filler.close()


@pytest.mark.parametrize("ways", [1, 2])
async def test_whoever_gives_up_a_call_leaves_no_socket_open(ways):
    """At whatever turn of the loop it is given up, also in the one in which it opens."""
    async with listening(echo) as listener:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", ResourceWarning)
            opened = 0
            for turns in range(40):
                calling = asyncio.create_task(dial_first([listener.addresses[0]] * ways, PATIENCE_S))
                for _ in range(turns):
                    await asyncio.sleep(0)
                calling.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    (await calling).abort()
                    opened += 1
                del calling
                await asyncio.sleep(0.01)
            gc.collect()
        assert 0 < opened < 40
        assert [str(one.message) for one in told] == []


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("192.168.1.2:7100", "192.168.1.2", 7100),
        (" node.example:1 ", "node.example", 1),
        ("[fd00::7]:65535", "fd00::7", 65535),
        ("[fe80::1%eth0]:0", "fe80::1%eth0", 0),
        (":7100", "", 7100),
    ],
)
def test_addresses_are_read_and_shown(text, host, port):
    address = parse_address(text)
    assert address == Address(host=host, port=port)
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "text", ["", "host", "host:", "host:x", "host:65536", "host:-1", "fd00::7:80", "host:١"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(Refused, match="network-address-malformed"):
        parse_address(text)

"""Byte streams over TCP for the exchange of logs: one listener, dialling, and bounds on everything.

A listener says nothing by itself: what the first bytes must be is for the caller to judge, who closes without
a byte when they are wrong. A stream counts as a *stranger* until the caller calls ``admit``; only so many
strangers are kept at a time, and a crowd from one address or network pushes out its own oldest member first,
so that strangers can't keep peers out.

Every read and write has a time-out, so a peer that is gone, silent or never reads costs one stream and no
task. No address, name or key is written to the log.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import functools
import ipaddress
import itertools
import logging
import socket
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from identity.errors import Fault, Refused, Unavailable
from node.links import tcp
from node.unforeseen import log_unforeseen
from web.local.doorstep import Doorstep, closed, stop_serving

_log = logging.getLogger(__name__)

WILDCARD_HOSTS = frozenset({"", "*", "::"})
_HEAD_START_S = 0.25
_CLOSE_S = 5.0
_SLICE_BYTES = 64 * 1024
_BACKLOG = 128
_ACCEPTED_AT_ONCE = 8
_SAME_PORT_TRIES = 20

_Place = tuple[socket.AddressFamily, tuple[Any, ...]]
OnStream = Callable[["Stream"], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamLimits:
    """How much of this machine a listener gives away."""

    buffer_bytes_max: int = 128 * 1024
    streams_max: int = 512
    strangers_max: int = 96
    strangers_per_address_max: int = 8
    strangers_per_network_max: int = 32


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Address:
    """Where a node listens: a name or numeric address (IPv6 without brackets, zone allowed) and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_address(text: str) -> Address:
    """Return the address that ``HOST:PORT`` or ``[IPv6]:PORT`` names; raise Refused for another form."""
    host, colon, port = text.strip().rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        colon = ""
    if not colon or not (port.isascii() and port.isdigit()) or int(port) > 65_535:
        raise Refused("network-address-malformed", address=text[:100])
    return Address(host=host, port=int(port))


class Stream:
    """One TCP connection; made by ``dial`` and ``listen``, closed by whoever uses it."""

    __slots__ = ("_admitted", "_reader", "_writer", "remote")

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        admitted: Callable[[], None] | None = None,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._admitted = admitted
        self.remote = _remote(writer)
        writer.transport.set_write_buffer_limits(high=0)
        tcp.tune(writer.get_extra_info("socket"))

    def admit(self) -> None:
        """Stop counting this stream as a stranger's; to be called once its peer has proved who it is."""
        if self._admitted is not None:
            self._admitted()

    async def read_exactly(self, size: int, timeout_s: float) -> bytes:
        """Return exactly ``size`` bytes; raise Unavailable when they don't all come within ``timeout_s``."""
        with _time_limit("network-peer-silent"):
            async with asyncio.timeout(timeout_s):
                return await self._reader.readexactly(size)

    async def read_some(self, timeout_s: float) -> bytes:
        """Return what has come, up to 64 KiB, empty at the end; raise Unavailable after ``timeout_s``."""
        with _time_limit("network-peer-silent"):
            async with asyncio.timeout(timeout_s):
                return await self._reader.read(_SLICE_BYTES)

    def begin(self, data: bytes) -> bytes | None:
        """Hand the kernel what it takes of ``data`` at once; return what is left for ``write``, None for nothing.

        Where nothing is left but to wait until all is gone, that is no bytes. Only while no ``write`` is under way.
        """
        self._writer.write(data[:_SLICE_BYTES])
        is_through = len(data) <= _SLICE_BYTES and not self._writer.transport.get_write_buffer_size()
        return None if is_through else data[_SLICE_BYTES:]

    async def write(self, data: bytes, timeout_s: float) -> None:
        """Hand ``data`` to the kernel; give up with Unavailable when 64 KiB of it take over ``timeout_s``.

        A stream whose write failed is aborted: half a message must not be followed by another.
        """
        try:
            for start in range(0, len(data) or 1, _SLICE_BYTES):
                with _time_limit("network-peer-stalled"):
                    async with asyncio.timeout(timeout_s):
                        self._writer.write(data[start : start + _SLICE_BYTES])
                        await self._writer.drain()
        except BaseException:
            self.abort()
            raise

    async def close(self) -> None:
        """Send what is left, at most five seconds long, and close."""
        self._writer.close()
        try:
            async with asyncio.timeout(_CLOSE_S):
                await self._writer.wait_closed()
        except (OSError, TimeoutError):
            self.abort()

    @property
    def waiting_bytes(self) -> int:
        """How many written bytes the other machine has not confirmed; those it can't know count as confirmed."""
        held = self._writer.transport.get_write_buffer_size()
        return held + tcp.unconfirmed_bytes(self._writer.get_extra_info("socket"))

    @property
    def quiet_ms(self) -> int | None:
        """How long the other machine has confirmed nothing, None where the system doesn't tell."""
        return tcp.quiet_ms(self._writer.get_extra_info("socket"))

    def abort(self) -> None:
        """Close at once; what was not sent is lost."""
        self._writer.transport.abort()


class Listener:
    """An open door: takes streams until it is closed."""

    def __init__(self, on_stream: OnStream, limits: StreamLimits) -> None:
        self.addresses: list[Address] = []
        self._on_stream = on_stream
        self._limits = limits
        self._servers: list[asyncio.Server] = []
        self._doorsteps: list[Doorstep] = []
        self._tasks: dict[asyncio.Task[None], Stream] = {}
        self._strangers: dict[Stream, tuple[str, str]] = {}
        self._refused = 0
        self._is_closed = False

    @property
    def streams(self) -> int:
        """How many streams are open now."""
        return len(self._tasks)

    @property
    def refused(self) -> int:
        """How many streams were turned away or pushed out since the start."""
        return self._refused

    async def close(self) -> None:
        """Stop listening, abort all streams and wait until their handlers have ended."""
        self._is_closed = True
        await stop_serving(self._servers, self._doorsteps)
        for stream in self._tasks.values():
            stream.abort()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await closed([one for doorstep in self._doorsteps for one in doorstep.open_ones()])

    async def _serve(self, doorsteps: Iterable[Doorstep]) -> None:
        for bound in doorsteps:
            server = await asyncio.start_server(
                self._accepted,
                sock=bound,
                limit=self._limits.buffer_bytes_max // 2,
                backlog=_ACCEPTED_AT_ONCE,
            )
            # So many are taken in one turn, so that a crowd leaves room for everything else; the system holds the rest.
            bound.listen(_BACKLOG)
            self._servers.append(server)
            self._doorsteps.append(bound)
            self.addresses.append(_address(bound.getsockname()))

    def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        full = len(self._tasks) >= self._limits.streams_max
        if full or self._is_closed or writer.get_extra_info("peername") is None:
            self._refused += 1
            writer.transport.abort()
            return
        stream = Stream(reader, writer, lambda: self._admitted(stream))
        self._strangers[stream] = _origin(stream.remote.host)
        if crowded := self._crowded(stream):
            self._refused += 1
            self._strangers.pop(crowded)
            crowded.abort()
        if crowded is not stream:
            task = asyncio.get_running_loop().create_task(self._handle(stream))
            self._tasks[task] = stream
            task.add_done_callback(self._ended)

    def _admitted(self, stream: Stream) -> None:
        self._strangers.pop(stream, None)

    async def _handle(self, stream: Stream) -> None:
        try:
            await self._on_stream(stream)
        except Fault as fault:
            _log.info("stream ended: %s", fault.message)
        except Exception as error:  # one stream that nobody foresaw must not end the listener
            log_unforeseen(_log, "stream handler failed", error)
        finally:
            stream.abort()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._strangers.pop(self._tasks.pop(task), None)

    def _crowded(self, newest: Stream) -> Stream | None:
        """Whom to push out to make room for ``newest``: the oldest of the largest crowd, or nobody."""
        limits = self._limits
        address, network = self._strangers[newest]
        by_address = Counter(origin[0] for origin in self._strangers.values())
        by_network = Counter(origin[1] for origin in self._strangers.values())
        if address and by_address[address] > limits.strangers_per_address_max:
            return self._oldest(0, address)
        if network and by_network[network] > limits.strangers_per_network_max:
            return self._oldest(1, network)
        if len(self._strangers) > limits.strangers_max:
            return self._oldest(1, by_network.most_common(1)[0][0])
        return None

    def _oldest(self, level: int, crowd: str) -> Stream:
        return next(stream for stream, origin in self._strangers.items() if origin[level] == crowd)


async def listen(host: str, port: int, on_stream: OnStream, limits: StreamLimits | None = None) -> Listener:
    """Listen on ``host`` and ``port`` (0: any free one) and run ``on_stream`` for each stream until closed.

    ``""``, ``"*"`` and ``"::"`` mean every address, IPv4 and IPv6 on one port. A stream is aborted when its
    handler ends. Raises Refused with what to do when the address can't be had.
    """
    listener = Listener(on_stream, limits or StreamLimits())
    await listener._serve(await _bind(host, port))
    return listener


async def dial(address: Address, timeout_s: float, limits: StreamLimits | None = None) -> Stream:
    """Return a stream to ``address`` within ``timeout_s``; raise Unavailable with the reason otherwise.

    Onion names are refused here: asking a name server for one would tell it whom we look for (RFC 7686).
    """
    if address.host.rstrip(".").lower().endswith(".onion"):
        raise Refused("network-onion-not-direct")
    within = limits or StreamLimits()
    with _dial_faults():
        async with asyncio.timeout(timeout_s):
            return await _first([functools.partial(_open, place, within) for place in await _places(address)])


async def dial_first(addresses: Sequence[Address], timeout_s: float) -> Stream:
    """Return the first stream that opens, each address getting 250 ms head start over the next.

    Raises the last address's Unavailable when none opens within ``timeout_s`` (RFC 8305, in spirit).
    """
    if not addresses:
        raise Unavailable("network-no-address")
    return await _first([functools.partial(dial, address, timeout_s) for address in addresses])


async def _first(ways: Sequence[Callable[[], Coroutine[object, object, Stream]]]) -> Stream:
    """Return what opens first, each way getting a head start over the next; raise the last fault when none does.

    However it ends, also when it is cancelled, every other stream is closed: nobody would do it later.
    """
    waiting: set[asyncio.Task[Stream]] = set()
    fault: Exception = Unavailable("network-no-answer")
    queue = list(ways)
    try:
        while queue or waiting:
            if queue:
                waiting.add(asyncio.create_task(queue.pop(0)()))
            done, waiting = await asyncio.wait(
                waiting, timeout=_HEAD_START_S if queue else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is None:
                    waiting |= done - {task}
                    return task.result()
                if not isinstance(error, Fault | OSError):
                    raise error
                fault = error
        raise fault
    finally:
        for task in waiting:
            task.cancel()
            task.add_done_callback(_abandon)
        if waiting:
            # Whoever stops calling wants no socket left over when the loop ends.
            await asyncio.wait(waiting)


async def _places(address: Address) -> list[_Place]:
    """Return what a name stands for, the families in turn; a numeric address is asked of no name server."""
    host, port = address.host, address.port
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places = [(family, name) for family, _, _, _, name in found]
    first = [place for place in places if place[0] == places[0][0]]
    other = [place for place in places if place[0] != places[0][0]]
    pairs = itertools.zip_longest(first, other)
    return [place for pair in pairs for place in pair if place is not None]


async def _open(place: _Place, limits: StreamLimits) -> Stream:
    # Not by asyncio's own happy eyeballs: cancelled in the moment in which one of them wins, they lose its socket.
    family, name = place
    raw = socket.socket(family, socket.SOCK_STREAM)
    try:
        raw.setblocking(False)
        await asyncio.get_running_loop().sock_connect(raw, name)
        reader, writer = await asyncio.open_connection(sock=raw, limit=limits.buffer_bytes_max // 2)
    except BaseException:
        raw.close()
        raise
    return Stream(reader, writer)


def _abandon(task: asyncio.Task[Stream]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().abort()


async def _bind(host: str, port: int) -> list[Doorstep]:
    if host not in WILDCARD_HOSTS:
        family, name = await _numeric(host, port)
        return [_bound(family, name, port)]
    for _ in range(_SAME_PORT_TRIES - 1):
        try:
            return _everywhere(port)
        except Refused:
            if port:
                raise
    return _everywhere(port)


def _everywhere(port: int) -> list[Doorstep]:
    """Bind one port for both families; where port 0 gave one that IPv4 has in use, the caller tries again."""
    try:
        six = _bound(socket.AF_INET6, ("::", port), port)
    except Refused as refusal:
        if refusal.message != "network-address-not-here":
            raise
        return [_bound(socket.AF_INET, ("0.0.0.0", port), port)]  # noqa: S104 - asked for
    same = six.getsockname()[1]
    try:
        return [six, _bound(socket.AF_INET, ("0.0.0.0", same), same)]  # noqa: S104 - asked for
    except Refused:
        six.close()
        raise


async def _numeric(host: str, port: int) -> tuple[socket.AddressFamily, tuple[object, ...]]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused("network-address-not-here", host=host) from error
    return found[0][0], found[0][4]


def _bound(family: socket.AddressFamily, name: tuple[object, ...], port: int) -> Doorstep:
    try:
        made = Doorstep(family, socket.SOCK_STREAM)
    except OSError as error:
        raise _bind_fault(error, str(name[0]), port) from error
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind(name)
        made.listen(_BACKLOG)
    except OSError as error:
        made.close()
        raise _bind_fault(error, str(name[0]), port) from error
    return made


def _bind_fault(error: OSError, host: str, port: int) -> Refused:
    match error.errno:
        case errno.EADDRINUSE:
            return Refused("network-port-in-use", port=port)
        case errno.EACCES | errno.EPERM:
            return Refused("network-port-forbidden", port=port)
        case _:
            return Refused("network-address-not-here", host=host)


@contextlib.contextmanager
def _time_limit(message: str) -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise Unavailable(message) from error
    except (asyncio.IncompleteReadError, OSError) as error:
        raise Unavailable("network-peer-gone") from error


@contextlib.contextmanager
def _dial_faults() -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise Unavailable("network-no-answer") from error
    except (socket.gaierror, UnicodeError) as error:
        raise Unavailable("network-name-unknown") from error
    except ConnectionRefusedError as error:
        raise Unavailable("network-not-listening") from error
    except OSError as error:
        raise Unavailable("network-unreachable") from error


def _remote(writer: asyncio.StreamWriter) -> Address:
    return _address(writer.get_extra_info("peername") or ("", 0))


def _address(name: Sequence[object]) -> Address:
    host, port = str(name[0]), name[1]
    zone = name[3] if len(name) > 3 else 0
    if zone and "%" not in host:
        host = f"{host}%{zone}"
    return Address(host=host, port=int(str(port)))


def _origin(host: str) -> tuple[str, str]:
    """Return the address and the network that a stranger is counted under; empty means not counted.

    Loopback is not counted: there a Tor daemon or a proxy stands for everybody.
    """
    address = ipaddress.ip_address(host.partition("%")[0])
    if address.is_loopback:
        return "", ""
    if address.version == 4:
        return str(address), str(address)
    return str(address), str(ipaddress.ip_network((address.packed, 64), strict=False))

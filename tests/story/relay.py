"""A relay between two ends of a TCP connection that counts and keeps what passes: what anybody on the way would see."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

from node.links.streams import Address


@dataclass(slots=True)
class Passage:
    """What passed on one connection, piece by piece; ``turns`` tells how often the direction changed."""

    from_caller: bytearray = field(default_factory=bytearray)
    to_caller: bytearray = field(default_factory=bytearray)
    order: list[tuple[bool, int]] = field(default_factory=list)

    def add(self, data: bytes, *, from_caller: bool) -> None:
        """Note a piece."""
        (self.from_caller if from_caller else self.to_caller).extend(data)
        if self.order and self.order[-1][0] == from_caller:
            self.order[-1] = (from_caller, self.order[-1][1] + len(data))
        else:
            self.order.append((from_caller, len(data)))

    @property
    def size(self) -> int:
        """Return the bytes that passed in both directions."""
        return len(self.from_caller) + len(self.to_caller)

    @property
    def round_trips(self) -> int:
        """Return how often the caller spoke and was then answered."""
        return sum(1 for from_caller, _ in self.order if not from_caller)


@dataclass(slots=True, kw_only=True)
class Relay:
    """Where to connect, and what passed on each connection so far."""

    address: Address
    passages: list[Passage] = field(default_factory=list)

    def all_bytes(self) -> bytes:
        """Return everything that passed."""
        return b"".join(bytes(one.from_caller + one.to_caller) for one in self.passages)


@contextlib.asynccontextmanager
async def relayed(target: Address) -> AsyncIterator[Relay]:
    """Give a relay to ``target`` on loopback."""
    tasks: set[asyncio.Task[None]] = set()

    async def carry(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, passage: Passage, from_caller: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                passage.add(data, from_caller=from_caller)
                writer.write(data)
                await writer.drain()

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        passage = Passage()
        relay.passages.append(passage)
        try:
            far_reader, far_writer = await asyncio.open_connection(target.host, target.port)
        except OSError:
            writer.transport.abort()
            return
        both = [
            asyncio.create_task(carry(reader, far_writer, passage, True)),
            asyncio.create_task(carry(far_reader, writer, passage, False)),
        ]
        try:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # Before anything is waited for: whoever closes the relay ends this wait too.
            for end in (writer, far_writer):
                end.transport.abort()
            for one in both:
                one.cancel()
            await asyncio.gather(*both, return_exceptions=True)

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    relay = Relay(address=Address(host=host, port=port))
    try:
        yield relay
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@contextlib.contextmanager
def relaying(target: Address) -> Iterator[Relay]:
    """Give a relay that runs in a thread of its own."""
    made: list[Relay] = []
    ready, over = threading.Event(), threading.Event()

    async def serve() -> None:
        async with relayed(target) as relay:
            made.append(relay)
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ready.wait()
    try:
        yield made[0]
    finally:
        over.set()
        thread.join()

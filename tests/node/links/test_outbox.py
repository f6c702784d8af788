"""What waits to be written goes out in order, is bounded, and never keeps its owner waiting for a dead peer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from identity.errors import Unavailable
from node.links.outbox import OUTBOX_BYTES_MAX, Outbox
from node.links.streams import Stream, dial, listen

PATIENCE_S = 60.0
SHORT_S = 0.2


@contextlib.asynccontextmanager
async def ends() -> AsyncIterator[tuple[Stream, Stream]]:
    """Give both ends of a stream."""
    accepted: asyncio.Queue[Stream] = asyncio.Queue()

    async def keep(stream: Stream) -> None:
        accepted.put_nowait(stream)
        await asyncio.Event().wait()

    listener = await listen("127.0.0.1", 0, keep)
    near = await dial(listener.addresses[0], PATIENCE_S)
    try:
        yield near, await accepted.get()
    finally:
        near.abort()
        await listener.close()


async def test_messages_go_out_in_order():
    async with ends() as (near, far):
        outbox = Outbox(near, PATIENCE_S)
        writing = asyncio.create_task(outbox.write())
        for number in range(50):
            await outbox.put(bytes([number]) * 1_000)
        data = await far.read_exactly(50_000, PATIENCE_S)
        assert data == b"".join(bytes([number]) * 1_000 for number in range(50))
        writing.cancel()


async def test_a_message_that_nothing_is_before_leaves_at_once():
    async with ends() as (near, far):
        outbox = Outbox(near, PATIENCE_S)
        await outbox.put(b"now")
        assert await far.read_exactly(3, PATIENCE_S) == b"now"
        assert outbox.waiting_bytes == 0


async def test_what_the_kernel_takes_only_a_part_of_goes_out_in_order():
    async with ends() as (near, far):
        outbox = Outbox(near, PATIENCE_S)
        sent = [bytes([number]) * size for number, size in enumerate((3, 8 * 1_048_576, 65_536, 7))]
        writing = asyncio.create_task(outbox.write())
        putting = asyncio.gather(*map(outbox.put, sent))
        assert await far.read_exactly(sum(map(len, sent)), PATIENCE_S) == b"".join(sent)
        await putting
        await outbox.put(b"after")
        assert await far.read_exactly(5, PATIENCE_S) == b"after"
        writing.cancel()


async def test_putting_does_not_wait_for_a_slow_peer_until_much_is_under_way():
    async with ends() as (near, far):
        outbox = Outbox(near, PATIENCE_S)
        writing = asyncio.create_task(outbox.write())
        size = 0
        with contextlib.suppress(TimeoutError):
            while True:
                async with asyncio.timeout(SHORT_S):
                    await outbox.put(bytes(100_000))
                size += 100_000
        assert size >= OUTBOX_BYTES_MAX
        await far.read_exactly(size, PATIENCE_S)
        await outbox.flush(PATIENCE_S)
        async with asyncio.timeout(PATIENCE_S):
            await outbox.put(b"more")
        writing.cancel()


async def test_a_peer_that_takes_nothing_ends_the_stream():
    async with ends() as (near, _):
        outbox = Outbox(near, SHORT_S)
        writing = asyncio.create_task(outbox.write())
        async with asyncio.timeout(PATIENCE_S):
            while not writing.done():
                await outbox.put(bytes(1_000_000))
                await asyncio.sleep(0)
        with pytest.raises(Unavailable, match="network-peer-stalled"):
            await writing


async def test_flushing_ends_in_time():
    async with ends() as (near, _):
        outbox = Outbox(near, PATIENCE_S)
        writing = asyncio.create_task(outbox.write())
        for _ in range(3):
            await outbox.put(bytes(OUTBOX_BYTES_MAX // 2))
        async with asyncio.timeout(PATIENCE_S):
            await outbox.flush(SHORT_S)
        writing.cancel()

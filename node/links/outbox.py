"""What waits to be written to one stream: so that a link goes on reading while its peer takes its time.

Two links that only read after they have written could wait for each other for ever. What a peer can make us hold is
bounded: beyond it ``put`` waits, and a peer that takes nothing at all ends the stream after the stall time-out.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque

from node.links.streams import Stream

OUTBOX_BYTES_MAX = 4 * 1_048_576


class Outbox:
    """Messages on their way to a stream, in order; ``write`` does the work and is to run as a task."""

    def __init__(self, stream: Stream, stall_timeout_s: float) -> None:
        self._stream = stream
        self._stall_timeout_s = stall_timeout_s
        self._waiting: deque[bytes] = deque()
        self._bytes = 0
        self._is_over = False
        self._filled = asyncio.Event()
        self._drained = asyncio.Event()
        self._drained.set()

    @property
    def waiting_bytes(self) -> int:
        """How many bytes wait here; the piece that is being written counts as the stream's."""
        return self._bytes - (len(self._waiting[0]) if self._waiting else 0)

    async def put(self, data: bytes) -> None:
        """Add ``data``; waits while too much is under way, and drops it when the stream has ended."""
        while self._bytes > OUTBOX_BYTES_MAX and not self._is_over:
            self._drained.clear()
            await self._drained.wait()
        # Where nothing is before it the kernel gets it now, not a turn of the loop later.
        rest = data if self._waiting or self._is_over else self._stream.begin(data)
        if rest is not None:
            self._waiting.append(rest)
            self._bytes += len(rest)
            self._filled.set()

    async def write(self) -> None:
        """Write what comes until cancelled; raise Unavailable when the peer is gone or takes nothing."""
        try:
            while True:
                while self._waiting:
                    await self._stream.write(self._waiting[0], self._stall_timeout_s)
                    self._bytes -= len(self._waiting.popleft())
                    self._drained.set()
                self._filled.clear()
                await self._filled.wait()
        finally:
            self._is_over = True
            self._drained.set()

    async def flush(self, timeout_s: float) -> None:
        """Wait until everything is written, at most ``timeout_s``."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while self._waiting and not self._is_over:
                    self._drained.clear()
                    await self._drained.wait()

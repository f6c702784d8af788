"""A hostile host: many connections that say nothing, or a byte a second, renewed as soon as they are closed.

    python -m tests.live.crowd TARGET PORT CONNECTIONS SLOWLY SOURCE...

Keeps CONNECTIONS open at a time, from the SOURCE addresses in turn; with SLOWLY 1 each says one byte a second, as
a greeting would begin. Prints how many it opened in all, and how many are open, once a second.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import resource
import socket
import sys

from tests.live.lan_peer import input_lines, say

_AT_ONCE = 200
_SPARE_FILES = 64


class Crowd:
    """Holds connections open."""

    def __init__(self, target: tuple[str, int], sources: list[str], *, slowly: bool) -> None:
        self.opened = self.open = self.bytes_heard = 0
        self._target, self._slowly = target, slowly
        self._sources = itertools.cycle(sources)
        self._gate = asyncio.Semaphore(_AT_ONCE)

    async def press(self) -> None:
        """Open a connection, hold it until it is closed, and again."""
        while True:
            with contextlib.suppress(OSError):
                await self._hold()
            await asyncio.sleep(0.05)

    async def _hold(self) -> None:
        loop = asyncio.get_running_loop()
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as held:
            held.setblocking(False)
            held.bind((next(self._sources), 0))
            async with self._gate:
                await loop.sock_connect(held, self._target)
            self.opened += 1
            self.open += 1
            try:
                await self._linger(held)
            finally:
                self.open -= 1

    async def _linger(self, held: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            if self._slowly:
                await loop.sock_sendall(held, os.urandom(1))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1.0):
                    heard = await loop.sock_recv(held, 64)
                    self.bytes_heard += len(heard)
                    if not heard:
                        return


async def main(target: str, port: int, connections: int, slowly: bool, sources: list[str]) -> None:
    """Press until the input ends."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, connections + _SPARE_FILES), hard))
    crowd = Crowd((target, port), sources, slowly=slowly)
    tasks = [asyncio.create_task(crowd.press()) for _ in range(connections)]
    telling = asyncio.create_task(_tell(crowd))
    async for _ in input_lines():
        pass
    for task in (*tasks, telling):
        task.cancel()
    await asyncio.gather(*tasks, telling, return_exceptions=True)


async def _tell(crowd: Crowd) -> None:
    while True:
        await asyncio.sleep(1.0)
        say(event="pressing", opened=crowd.opened, open=crowd.open, heard=crowd.bytes_heard)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "1", sys.argv[5:]))
